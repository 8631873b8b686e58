import { isSpaceless } from './characters.js'
import type { ClauseContent, Text, WordContent } from './tree.js'

/** The words of a phrase or citation, without what interrupts them. */
export const wordsOf = (content: readonly WordContent[]): string =>
  content.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join(' ')

/** The words of phrasing content on one line, without markers, marks of notes, notes and what else interrupts them. */
export function proseOf(nodes: readonly (ClauseContent | Text)[]): string {
  let words = ''
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1]
    if (before && isBlankBetween(before, node)) words += ' '
    words += wordsIn(node)
  }
  return words.replace(/\s+/g, ' ').trim()
}

function wordsIn(node: ClauseContent | Text): string {
  if (node.type === 'text') return node.value
  if (node.type === 'opener' || node.type === 'verb' || node.type === 'reference')
    return proseOf(node.children)
  return node.type === 'extraneous' ? ' ' : ''
}

/**
 * True where words that follow one another in the text have a blank or the end of a line between them, which no leaf covers.
 * Scripts without blanks have none at a line end.
 */
export const isBlankBetween = (before: ClauseContent | Text, node: ClauseContent | Text): boolean =>
  (node.position.start.offset as number) > (before.position.end.offset as number) &&
  !isSpacelessEdge(wordsIn(before), wordsIn(node))

/** True where no blank belongs between two words, because one of them ends or begins in a script without blanks. */
export const isSpacelessEdge = (before: string, words: string): boolean =>
  isWide(before.charCodeAt(before.length - 1)) || isWide(words.charCodeAt(0))

/** True for a letter of a script without blanks, and for the stops and brackets of one: "《", "，". */
const isWide = (code: number): boolean =>
  isSpaceless(code) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff65)
