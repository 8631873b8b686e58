/** Where numbers end in running text, and what may be glued to them. */
import { isDigit, isSpaceless, isWord } from '../characters.js'
import type { CitedUse } from './tokens.js'

/** True for a letter or digit that goes on with a word; in scripts without blanks every character stands alone. */
export const isWordAt = (text: string, at: number, end: number) =>
  at < end && isWord(text.charCodeAt(at)) && !isSpaceless(text.charCodeAt(at))

/** True where a number is over: no digit, letter or further stroke follows. */
export function endsNumber(text: string, at: number, end: number): boolean {
  if (at >= end) return true
  const code = text.charCodeAt(at)
  if (isWord(code) && !isSpaceless(code)) return false
  return !((code === 0x2f || code === 0x2d) && isWordAt(text, at + 1, end))
}

/** True for the point or stroke of "1.5", "10,000", "12/09". */
export function isFraction(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    (code === 0x2e || code === 0x2c || code === 0x2f || code === 0x25) &&
    (code === 0x25 || isDigit(text.charCodeAt(at + 1)))
  )
}

/** How many digits behind the number of a session are the mark of a note: "71/2058"; a year is no number: "7/2019". */
export function markIn(uses: readonly CitedUse[]): number {
  const { parts, organisation } = uses.find(({ regular }) => regular) ?? {}
  const number = parts?.number ?? ''
  const extra = number.length - String(organisation?.perSession ?? number).length
  const isMarked = extra > 0 && extra <= MAX_MARK && uses.every(({ regular, named }) => regular || named)
  return isMarked && !/^(19\d|20[0-3])\d$/.test(number) ? extra : 0
}

/** Past the mark of a note that is glued to a year: "20111". */
export function pastMark(text: string, from: number, end: number): number {
  if (!isDigit(text.charCodeAt(from - 1))) return from
  let at = from
  while (at < end && at - from < MAX_MARK && isDigit(text.charCodeAt(at))) at++
  return at
}

/** Digits of the mark of a note. */
const MAX_MARK = 2

/** Past the rest of the word at an offset. */
export function pastWord(text: string, from: number, end: number): number {
  let at = from
  while (isWordAt(text, at, end)) at++
  return at
}

/** True for what may stand between the letters and the digits of a number: "S-29/1", "WHA75.3", "Regulation (EU) 2018/1046". */
export const isNumberMark = (code: number): boolean =>
  (code < 0x30 && (code === 0x2d || code === 0x2f || code === 0x2e || code === 0x28)) ||
  code === 0x2011 ||
  code === 0x2013
