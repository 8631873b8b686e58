/** Words that stand in paragraphs of their own inside one clause: "considering" above "that …". */
import { isBlank } from '../characters.js'
import type { Footnote, PhrasingContent, WordContent } from '../tree.js'
import { isSpacelessEdge } from '../words.js'

/**
 * Parts phrasing content into the paragraphs that it stands in, in order. Lines that were broken at a width are one; page
 * furniture, markup and notes are left out.
 */
export function paragraphsOf(nodes: readonly (PhrasingContent | Footnote)[]): PhrasingContent[][] {
  const paragraphs: PhrasingContent[][] = []
  let current: PhrasingContent[] = []
  let line = 0
  let isOpen = false
  let ending = ''
  for (const node of nodes) {
    if (node.type === 'footnote' || (node.type === 'extraneous' && node.reason !== 'omission')) {
      // The end of a page: the paragraph goes on behind it.
      isOpen = current.length > 0
      continue
    }
    const { start, end } = node.position
    const isBelow = !isOpen && start.line > line && node.type !== 'footnoteReference'
    if (current.length === 0 || (isBelow && !continues(ending, wordsOf(node), start.line - line))) {
      current = []
      paragraphs.push(current)
    }
    current.push(node)
    line = end.line
    isOpen = false
    ending = wordsOf(node)
  }
  return paragraphs
}

/**
 * True for words that go on from the line above. A line end inside a paragraph is a blank between its words; scripts without
 * blanks have none there, so only a blank line parts their paragraphs.
 */
function continues(before: string, words: string, lines: number): boolean {
  const last = before.charCodeAt(before.length - 1)
  const first = words.charCodeAt(0)
  return isBlank(last) || isBlank(first) || (lines === 1 && isSpacelessEdge(before, words))
}

/** The words of a node as they are, blanks at their edges too. */
function wordsOf(node: PhrasingContent | WordContent): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || node.type === 'extraneous' || node.type === 'footnote') return ''
  return (node.children as WordContent[]).map(wordsOf).join('')
}
