/** How lines and paragraphs end. */
import { isBlank, isDigit, isPassedOver, PLACES, placeOf } from '../characters.js'

const TERMINALS = new Uint8Array(PLACES)
for (const char of ',;:.!?،؛。，；：') TERMINALS[char.charCodeAt(0)] = 1

/** True for a stop, comma, semicolon or colon of any script. */
export const isTerminal = (code: number): boolean => TERMINALS[placeOf(code)] === 1

const CLOSERS = new Set([...'”"’»)]\u00a0 '].map((char) => char.charCodeAt(0)))

/** The last character of a range that says how it ends: blanks, quotation marks and footnote digits passed over. */
export function terminal(text: string, start: number, end: number): number {
  let at = end - 1
  const closes = (code: number) => CLOSERS.has(code) || isBlank(code) || isPassedOver(code)
  while (at > start && closes(text.charCodeAt(at))) at--
  let digits = at
  while (digits > start && isDigit(text.charCodeAt(digits))) digits--
  // "…, 1994,12" and "…;3": the digits are a footnote's.
  if (digits < at && at - digits <= 3 && isTerminal(text.charCodeAt(digits))) at = digits
  return text.charCodeAt(at)
}
