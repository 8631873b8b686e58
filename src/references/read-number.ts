/** Numbers of texts in the shapes that organisations use, and dates. */
import {
  foldCode,
  isBlank,
  isDigit,
  isLower,
  isPassedOver,
  isUpper,
  isWord,
  skipBlanks,
} from '../characters.js'
import type { NumberPattern } from '../grammar/citations.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { InlineText } from '../grammar/template.js'
import { readDateParts } from '../syntax/front.js'
import { letterOf, readLetters } from './letters.js'
import { endsNumber, isNumberMark, isWordAt, markIn, pastMark } from './number-ends.js'
import type { CitedNumber, CitedUse } from './tokens.js'

/** A date or a number. */
export interface ReadNumber {
  end: number
  /** Past the mark of a note that is glued to it. */
  past: number
  /** A date in ISO form. */
  date?: string
  number?: CitedNumber
}

/** Most blanks and marks that are passed over after a number, in characters. */
const MAX_GAP = 64

/** Longest run of letters before the digits of a number, in characters. */
const MAX_PREFIX = 16

/** Reads the numbers and dates of one text. */
export class NumberReader {
  readonly #text: string
  readonly #language: CompiledLanguage

  constructor(text: string, language: CompiledLanguage) {
    this.#text = text
    this.#language = language
  }

  /**
   * The date or number that digits begin.
   * @param stop where the digits end
   * @param barred true where only a date is wanted
   */
  atDigits(at: number, stop: number, end: number, barred: boolean): ReadNumber | undefined {
    const { dates, numbers } = this.#language.citations
    const next = this.#pastGap(stop, end)
    const second = this.#plainAt(next, end)
    const behind = pastDigits(this.#text, this.#pastGap(next + 1, end), end)
    const third = this.#plainAt(this.#pastGap(behind, end), end)
    const here = this.#stretch(at, end)
    const digits = stop - at
    for (const matcher of dates.withDigits(second, third)) {
      if (!matcher.start.fits(digits)) continue
      const found = matcher.match(here)
      const date = found && readDateParts(found.parts, this.#language)
      const past = found ? pastMark(this.#text, found.end, end) : end
      if (found && date && !isWordAt(this.#text, past, end)) return { end: found.end, past, date }
    }
    return barred ? undefined : this.#read(here, end, numbers.withDigits(second, third), digits)
  }

  /** The number that a word begins: with a capital where there are any, but for words ("règlement (UE) 2018/1046"). */
  atWord(at: number, end: number): ReadNumber | undefined {
    const patterns = this.#language.citations.numbers.withWord(this.#text, at)
    if (!patterns || !this.#mayHoldNumber(at, end)) return undefined
    return this.#read(this.#stretch(at, end), end, patterns, 0)
  }

  /** The number that a bracket begins: "(EU) 2018/1046", "(2019) 12". */
  atBracket(at: number, end: number): ReadNumber | undefined {
    const patterns = this.#language.citations.numbers.withFirst(0x28)
    return patterns && this.#read(this.#stretch(at, end), end, patterns, 0)
  }

  #stretch(at: number, end: number): InlineText {
    return new InlineText(this.#text, at, end, this.#language.variants)
  }

  /** Past blanks and marks that show nothing. */
  #pastGap(from: number, end: number): number {
    let at = from
    while (at < end && at - from < MAX_GAP && isGap(this.#text.charCodeAt(at))) at++
    return at
  }

  /** The folded character at an offset, as templates spell it; 0 at the end. */
  #plainAt(at: number, end: number): number {
    return at < end ? this.#language.variants.plainCode(foldCode(this.#text.charCodeAt(at))) : 0
  }

  /** The number in the longest of some shapes, with the letters after it. */
  #read(
    here: InlineText,
    end: number,
    patterns: readonly NumberPattern[],
    digits: number,
  ): ReadNumber | undefined {
    let uses: CitedUse[] = []
    let past = -1
    for (const { matcher, uses: users, standsAlone } of patterns) {
      if (digits > 0 && !matcher.start.fits(digits)) continue
      const found = matcher.match(here)
      if (!found || found.end < past || !endsNumber(this.#text, found.end, end)) continue
      // "3 (c)" is an item of a paragraph: the sessions of texts are in capitals.
      if (found.parts.roman && isLower(this.#text.charCodeAt(found.end - 2))) continue
      if (found.end > past) uses = []
      past = found.end
      for (const { organisation, kind, symbol, pieces, named, regular } of users)
        uses.push({ organisation, kind, symbol, pieces, named, regular, parts: found.parts, standsAlone })
    }
    if (past < 0) return undefined
    const mark = markIn(uses)
    if (mark > 0) {
      const shorter = uses.filter(({ regular }) => regular).map((use) => withoutMark(use, mark))
      return { end: past - mark, past, number: { uses: shorter, letters: [] } }
    }
    const inside = uses[0]?.parts.letter
    const letters = inside ? [letterOf(inside, this.#language)] : []
    const stop = readLetters(this.#text, past, end, this.#language, letters)
    return { end: stop, past: stop, number: { uses, letters } }
  }

  /**
   * True for a word that holds a digit, or that a stroke, dash, stop, bracket, number or capital follows: "WHA75.3",
   * "S-29/1", "Regulation (EU) 2018/1046", "Public Law 60-12".
   */
  #mayHoldNumber(at: number, end: number): boolean {
    const text = this.#text
    let stop = at
    while (stop < end && stop - at < MAX_PREFIX && isWord(text.charCodeAt(stop))) {
      if (isDigit(text.charCodeAt(stop))) return true
      stop++
    }
    if (isNumberMark(text.charCodeAt(stop))) return true
    const next = skipBlanks(text, stop, end)
    const code = text.charCodeAt(next)
    return (
      next > stop &&
      next < end &&
      (isDigit(code) || code === 0x28 || (isUpper(text.charCodeAt(at)) && isUpper(code)))
    )
  }
}

/** A use whose number ends in the mark of a note, which is so many digits long, without it. */
const withoutMark = (use: CitedUse, mark: number): CitedUse => ({
  ...use,
  parts: { ...use.parts, number: use.parts.number?.slice(0, -mark) ?? '' },
})

/** Past the digits at an offset. */
export function pastDigits(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isDigit(text.charCodeAt(at))) at++
  return at
}

const isGap = (code: number) => isBlank(code) || isPassedOver(code)
