/** Words set with blanks between their letters: "D E C I D E S", "R e c a l l i n g". */
import { APOSTROPHE, foldCode, isBlank, isDigit, isWord } from '../characters.js'

/** Fewest letters in a row that are taken for such a word; a list of initials has fewer. */
const MIN_LETTERS = 4
/** Most letters that are drawn together. */
const MAX_LETTERS = 80
/** How far behind them the text is read on, in characters. */
const REACH = 800

/** A text whose first words are drawn together, and the way back. */
export interface Spaced {
  text: string
  /** The end in the source of what ends at an offset. */
  sourceEnd(end: number): number
}

/** Draws the letters at `start` together; two blanks or more part words. Undefined where no letters are set so. */
export function drawTogether(text: string, start: number, limit: number): Spaced | undefined {
  let drawn = ''
  /** Where each character of the drawn text ends in the source. */
  const ends: number[] = []
  let letters = 0
  let at = start
  while (at < limit && letters < MAX_LETTERS && isSingle(text, at, limit)) {
    drawn += text[at]
    ends.push(at + 1)
    letters++
    let next = at + 1
    while (next < limit && isBlank(text.charCodeAt(next))) next++
    if (next === at + 1 || !isSingle(text, next, limit)) break
    if (next > at + 2) {
      drawn += ' '
      ends.push(next)
    }
    at = next
  }
  if (letters < MIN_LETTERS) return undefined
  const last = ends.at(-1) as number
  const { length } = drawn
  return {
    text: drawn + text.slice(last, Math.min(limit, last + REACH)),
    sourceEnd: (end) => (end <= length ? (ends[end - 1] as number) : last + (end - length)),
  }
}

/** True for a letter that stands alone, and not before an apostrophe, as in "d'éclairer". */
function isSingle(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at)
  if (at >= limit || !isWord(code) || isDigit(code)) return false
  const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0
  return !isWord(next) && foldCode(next) !== APOSTROPHE
}
