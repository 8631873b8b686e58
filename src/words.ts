import type { ClauseContent, Text, WordContent } from './tree.js'

/** The words of a phrase or citation, without what interrupts them. */
export const wordsOf = (content: readonly WordContent[]): string =>
  content.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join(' ')

/** The words of phrasing content on one line, without markers, marks of notes, notes and what else interrupts them. */
export function proseOf(nodes: readonly (ClauseContent | Text)[]): string {
  let words = ''
  let line = Number.POSITIVE_INFINITY
  for (const node of nodes) {
    // A paragraph of its own: "considering" above "that …".
    if (node.position.start.line > line) words += ' '
    line = node.position.end.line
    if (node.type === 'text') words += node.value
    else if (node.type === 'opener' || node.type === 'verb' || node.type === 'reference')
      words += proseOf(node.children)
    else if (node.type === 'extraneous') words += ' '
  }
  return words.replace(/\s+/g, ' ').trim()
}
