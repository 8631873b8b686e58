/** The markers that a paragraph begins with: "3.", "3. (a)", "- 3.". */
import { skipInvisible } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { matchPhrase } from '../grammar/match-phrase.js'
import { readClauseNumber } from './clause-number.js'
import { skipQuotes } from './cut.js'
import { isBullet, type Marker, mayBeFirst, NUMBER_STYLE, readMarker } from './marker.js'
import { decimalValue } from './numbering.js'

/** The markers in front, the first character after them, and the end of the bullet before a label, which is an ornament. */
export function readMarkers(
  text: string,
  inner: number,
  end: number,
  language: CompiledLanguage,
): { markers: Marker[]; body: number; ornament: number | undefined } {
  const markers: Marker[] = []
  let body = inner
  let ornament: number | undefined
  for (let count = 0; count < MAX_MARKERS; count++) {
    const marker = readMarker(text, body, end, language.labels)
    if (!marker || (count > 0 && isBullet(marker) && marker.label !== '–')) break
    // "- “1. Condemns": a quotation in a list.
    const next = isBullet(marker) ? skipQuotes(text, marker.end, end) : skipInvisible(text, marker.end, end)
    // Before a label a bullet is an ornament ("– 3. Requests").
    if (isBullet(markers[0])) ornament = (markers.pop() as Marker).end
    // So is a number before one of its kind ("1. 3. Requests").
    else if (isDoubled(markers[0], marker, () => leads(text, next, end, language))) markers.pop()
    // Any other second marker must begin a list.
    else if (count > 0 && !mayBeFirst(marker)) break
    markers.push(marker)
    body = next
  }
  const number = markers.length === 0 ? readClauseNumber(text, inner, end, language) : undefined
  if (!number) return { markers, body, ornament }
  return { markers: [number], body: skipInvisible(text, number.end, end), ornament }
}

const MAX_MARKERS = 3

/** "3. 3. Requests", "1. 3. Requests": a number counts in no list of its kind; "2. 1. …" may begin one, unless a verb follows. */
function isDoubled(first: Marker | undefined, second: Marker, isLed: () => boolean): boolean {
  if (first?.style !== NUMBER_STYLE || second.style !== NUMBER_STYLE) return false
  return decimalValue(second) > 1 || (decimalValue(first) === 1 && isLed())
}

const leads = (text: string, body: number, end: number, { phrases }: CompiledLanguage) =>
  matchPhrase(phrases, 'verb', text, body, end) !== undefined
