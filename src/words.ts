import type { WordContent } from './tree.js'

/** The words of a phrase or citation, without what interrupts them. */
export const wordsOf = (content: readonly WordContent[]): string =>
  content.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join(' ')
