/** How lines and paragraphs end. */
import { isBlank, isDigit, isPassedOver, PLACES, placeOf } from '../characters.js'

const TERMINALS = new Uint8Array(PLACES)
for (const char of ',;:.!?،؛。，；：') TERMINALS[char.charCodeAt(0)] = 1

/** True for a stop, comma, semicolon or colon of any script. */
export const isTerminal = (code: number): boolean => TERMINALS[placeOf(code)] === 1

/** What may stand behind the last stop: quotation marks, brackets, blanks, and marks that show nothing. */
const CLOSERS = new Uint8Array(PLACES)
for (let code = 0; code < PLACES; code++) if (isBlank(code) || isPassedOver(code)) CLOSERS[code] = 1
for (const char of '”"’»)]') CLOSERS[char.charCodeAt(0)] = 1

/** The last character of a range that says how it ends: blanks, quotation marks and footnote digits passed over. */
export function terminal(text: string, start: number, end: number): number {
  let at = end - 1
  while (at > start && CLOSERS[text.charCodeAt(at)] === 1) at--
  let digits = at
  while (digits > start && isDigit(text.charCodeAt(digits))) digits--
  // "…, 1994,12", "…;3" and "…,[3]": the digits are a footnote's.
  const stop = text[digits] === '[' ? digits - 1 : digits
  if (digits < at && at - digits <= 3 && stop >= start && isTerminal(text.charCodeAt(stop))) at = stop
  return text.charCodeAt(at)
}
