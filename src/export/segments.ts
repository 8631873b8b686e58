/** What stands in a clause, told apart for those who write it: its marker, its words, its items, and its notes. */
import type { ClauseContent, Footnote, PhrasingContent, Subclause, WordContent } from '../tree.js'
import { paragraphsOf } from './paragraphs.js'

/** Words of a clause on one line or more, or the items between them. */
export type Segment = { words: (PhrasingContent | Footnote)[] } | { items: Subclause[] }

/** The content of a clause, an item, a heading or a note. */
export interface Segments {
  /** Where its marker stands: before its words, on a line of its own above them, or among them, as in "« 1. Requests". */
  marker?: 'before' | 'above' | 'among'
  /** Words and items in the order of the text; a clause may go on behind its items. */
  segments: Segment[]
  /** Notes that stand among its words, those inside a phrase or citation too. */
  notes: Footnote[]
}

/** Parts the content of a clause. What interrupts words stays among them, as `paragraphsOf` needs to know of it. */
export function segmentsOf(nodes: readonly ClauseContent[]): Segments {
  const found: Segments = { segments: [], notes: [] }
  for (const node of nodes) {
    const last = found.segments.at(-1)
    if (node.type === 'marker' && found.segments.length === 0) {
      found.marker = isAbove(node, nodes[nodes.indexOf(node) + 1]) ? 'above' : 'before'
      continue
    }
    if (node.type === 'marker') found.marker = 'among'
    if (node.type === 'subclause') {
      if (last && 'items' in last) last.items.push(node)
      else found.segments.push({ items: [node] })
      continue
    }
    for (const note of notesIn(node)) found.notes.push(note)
    if (last && 'words' in last) last.words.push(node)
    else if (hasWords(node)) found.segments.push({ words: [node] })
  }
  return found
}

/** The notes that a node is or holds: a page may end inside a phrase. */
function notesIn(node: ClauseContent): Footnote[] {
  if (node.type === 'footnote') return [node]
  if (!('children' in node) || node.type === 'extraneous') return []
  return (node.children as WordContent[]).filter((child) => child.type === 'footnote')
}

const hasWords = (node: ClauseContent): boolean =>
  node.type === 'text'
    ? node.value.trim() !== ''
    : node.type !== 'footnote' && !(node.type === 'extraneous' && node.reason !== 'omission')

/** True for a marker whose words begin on a line below it: "Article 1" above "The Assembly adopts …". */
const isAbove = (marker: ClauseContent, next: ClauseContent | undefined): boolean =>
  next !== undefined && paragraphsOf([marker, next] as PhrasingContent[]).length > 1
