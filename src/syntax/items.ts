/** Writes the items of lists, in clauses and in annexes. */
import { isComma, isSemicolon, skipBlanksBack } from '../characters.js'
import type { ScanContext } from './context.js'
import { lastConjunction } from './ending.js'
import type { Evidence } from './evidence.js'
import type { Ladder } from './ladder.js'
import { type Marker, NUMBER_STYLE } from './marker.js'
import { decimalValue } from './numbering.js'
import type { ClauseWords } from './words.js'
import { soundMarkers } from './worn-label.js'

/** Where items are written to. */
export interface ItemTarget {
  context: ScanContext
  words: ClauseWords
  /** The lists that are open. */
  ladder: Ladder
}

/** How far ahead the marker after an item is looked for. */
const REACH = 5
/** How far ahead the next item of its list is looked for, past the lists below it. */
const LIST_REACH = 10

/**
 * Writes the items that a paragraph begins: "(a) To act;" has one, "(a) (i) To act;" two.
 * @param markers those of its markers that are items'
 * @param announced true when the text before ends in a colon
 * @param following the markers of the paragraphs below
 */
export function writeItems(
  { context, words, ladder }: ItemTarget,
  evidence: Evidence,
  markers: readonly Marker[],
  announced: boolean,
  following: readonly Marker[],
): void {
  const { emitter, language } = context
  for (const [count, printed] of markers.entries()) {
    const rest = [...markers.slice(count + 1), ...following]
    const marker = ladder.mend(printed, rest, (worn) => soundMarkers(worn, language.labels))
    const depth = ladder.place(marker, {
      next: rest[0],
      announces: announced || count > 0,
      indent: count === 0 ? evidence.indent : undefined,
    })
    // What stands before the first marker, a quotation mark, belongs to its item.
    const start = printed === evidence.markers[0] ? evidence.start : marker.start
    emitter.item(depth, start, { label: marker.label })
    const last = count === markers.length - 1
    const range = { ...evidence, start, markers: [marker], end: last ? evidence.end : marker.end }
    if (last) words.writeItem(range)
    else words.write(range)
  }
  if (endsInConjunction(context, evidence)) ladder.expectLast()
}

/** True for an item that ends in "; and". */
function endsInConjunction({ text, language }: ScanContext, { body, end }: Evidence): boolean {
  const conjunction = lastConjunction(text, body, end, language)
  if (conjunction < 0) return false
  const stop = text.charCodeAt(skipBlanksBack(text, body, conjunction) - 1)
  return isComma(stop) || isSemicolon(stop)
}

/** The first marker after paragraph `index`, within a few paragraphs. */
export const nextMarker = (context: ScanContext, index: number): Marker | undefined =>
  nextMarkers(context, index, REACH)[0]

/** The first markers of the paragraphs after paragraph `index`, up to the number of the next clause. */
export function nextMarkers({ paragraphs }: ScanContext, index: number, reach = LIST_REACH): Marker[] {
  const found: Marker[] = []
  for (let at = index + 1; at <= Math.min(index + reach, paragraphs.length - 1); at++) {
    const marker = paragraphs[at]?.markers[0]
    if (marker) found.push(marker)
    if (decimalValue(marker) > 0 && marker?.style === NUMBER_STYLE) break
  }
  return found
}
