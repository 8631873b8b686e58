/** Writes the items of lists, in clauses and in annexes. */
import type { ScanContext } from './context.js'
import type { Evidence } from './evidence.js'
import type { Ladder } from './ladder.js'
import type { Marker } from './marker.js'
import type { ClauseWords } from './words.js'

/** Where items are written to. */
export interface ItemTarget {
  context: ScanContext
  words: ClauseWords
  /** The lists that are open. */
  ladder: Ladder
}

/** How far ahead the marker after an item is looked for. */
const REACH = 5

/**
 * Writes the items that a paragraph begins: "(a) To act;" has one, "(a) (i) To act;" two.
 * @param markers those of its markers that are items'
 * @param announced true when the text before ends in a colon
 * @param following the first marker after the paragraph
 */
export function writeItems(
  { context: { emitter }, words, ladder }: ItemTarget,
  evidence: Evidence,
  markers: readonly Marker[],
  announced: boolean,
  following: Marker | undefined,
): void {
  for (const [count, marker] of markers.entries()) {
    const depth = ladder.place(marker, markers[count + 1] ?? following, announced || count > 0)
    // What stands before the first marker, a quotation mark, belongs to its item.
    const start = marker === evidence.markers[0] ? evidence.start : marker.start
    emitter.item(depth, start, { label: marker.label })
    const last = count === markers.length - 1
    const range = { ...evidence, start, markers: [marker], end: last ? evidence.end : marker.end }
    if (last) words.writeItem(range)
    else words.write(range)
  }
}

/** The first marker after paragraph `index`, within a few paragraphs. */
export function nextMarker({ paragraphs }: ScanContext, index: number): Marker | undefined {
  for (let at = index + 1; at <= Math.min(index + REACH, paragraphs.length - 1); at++) {
    const marker = paragraphs[at]?.markers[0]
    if (marker) return marker
  }
  return undefined
}
