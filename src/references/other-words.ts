/** Passes over the words that are part of no citation, which is most of any text, without a closer look at them. */
import {
  foldCode,
  isBlank,
  isDigit,
  isPassedOver,
  isSpaceless,
  isUpper,
  isWord,
  PLACES,
  plainLetter,
  SPACE,
  skipBlanks,
} from '../characters.js'
import type { ByFirst } from '../grammar/by-first.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { type FirstWords, hashOn } from '../grammar/first-words.js'
import { isNumberMark } from './number-ends.js'
import { OPENING } from './quotation-marks.js'

/** Marks that are looked at wherever they stand: opening quotation marks, since a title may begin. */
const MARKS = new Uint8Array(PLACES)
for (const char of OPENING) MARKS[char.charCodeAt(0)] = 1

/** The words of one language that are part of no citation. */
export class OtherWords {
  readonly #starters: FirstWords
  readonly #numbers: ByFirst<unknown>
  readonly #proclitics: ReadonlySet<number> | undefined
  /** True where numbers may begin with a bracket. */
  readonly #mayBracket: boolean

  constructor({ citations: { starters, numbers }, phrases: { proclitics } }: CompiledLanguage) {
    this.#starters = starters
    this.#numbers = numbers
    this.#proclitics = proclitics.size > 0 ? proclitics : undefined
    this.#mayBracket = numbers.withFirst(0x28) !== undefined
  }

  /**
   * Where the next citation may begin, behind words that are part of none; one that leads a list that is under way may
   * not.
   */
  passOver(text: string, from: number, end: number): number {
    let at = from
    while (at < end) {
      const code = text.charCodeAt(at)
      if (plainLetter(code) !== 0) {
        const past = this.#pastWord(text, at, end)
        if (past < 0) return at
        at = past
      } else if (isBlank(code) || isPassedOver(code)) at++
      else if (isSpaceless(code)) {
        if (this.#starters.hasAt(text, at)) return at
        at++
      } else if (isWord(code) || MARKS[code] === 1 || (this.#mayBracket && code === 0x28)) return at
      else at++
    }
    return at
  }

  /** Past the word at an offset; -1 where a citation may begin with it. */
  #pastWord(text: string, at: number, end: number): number {
    let stop = at
    let hash = 0
    for (let letter = 0; stop < end; stop++) {
      letter = plainLetter(text.charCodeAt(stop))
      if (letter === 0) break
      hash = hashOn(hash, letter)
    }
    if (this.#begins(text, stop, end, hash) || this.#isGlued(text, at, stop, end)) return -1
    if (stop === end) return stop
    const next = text.charCodeAt(stop)
    if (!isBlank(next)) {
      if (goesOn(next)) return -1
      if (!isNumberMark(next)) return stop
      return isUpper(text.charCodeAt(at)) || this.#numbers.withWord(text, at) ? -1 : stop
    }
    const code = text.charCodeAt(skipBlanks(text, stop, end))
    const mayBeNumber = isDigit(code) || code === 0x28 || (isUpper(code) && isUpper(text.charCodeAt(at)))
    return mayBeNumber && this.#numbers.withWord(text, at) ? -1 : stop
  }

  /** "وقرارها": true where a conjunction is written with a word that a citation may begin with. */
  #isGlued(text: string, at: number, stop: number, end: number): boolean {
    if (!this.#proclitics?.has(foldCode(text.charCodeAt(at))) || stop - at < 2) return false
    let hash = 0
    for (let index = at + 1; index < stop; index++) hash = hashOn(hash, plainLetter(text.charCodeAt(index)))
    return this.#begins(text, stop, end, hash)
  }

  /** True when a citation may begin with a word that ends at an offset, or with it and what follows it. */
  #begins(text: string, from: number, end: number, word: number): boolean {
    const starters = this.#starters
    let at = from
    for (let hash = word; starters.has(hash); ) {
      if (starters.fits(hash)) return true
      const start = skipBlanks(text, at, end)
      if (start === at || start === end) return false
      hash = hashOn(hash, SPACE)
      for (at = start; at < end; at++) {
        const letter = plainLetter(text.charCodeAt(at))
        if (letter === 0) break
        hash = hashOn(hash, letter)
      }
      if (at < end && goesOn(text.charCodeAt(at))) return true
    }
    return false
  }
}

/** True for what may stand inside of a word, beside its letters: digits, hyphens at the end of a line, marks that show nothing. */
const goesOn = (code: number) =>
  isPassedOver(code) || foldCode(code) === 0x2d || (isWord(code) && !isSpaceless(code))
