/** Passes over the words that are part of no citation, which is most of any text, without a closer look at them. */
import {
  foldCode,
  isBlank,
  isDigit,
  isPassedOver,
  isSpaceless,
  isUpper,
  isWord,
  plainLetter,
  SPACE,
  skipBlanks,
} from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { type FirstWords, hashOn } from '../grammar/first-words.js'
import { NUMBER_MARKS } from './number-ends.js'

/** Marks that are looked at wherever they stand: opening quotation marks, since a title may begin. */
const MARKS = new Uint8Array(0x10000)
for (const char of '«“„"‹「『《') MARKS[char.charCodeAt(0)] = 1

/**
 * Where the next citation may begin, behind words that are part of none; one that leads a list that is under way may
 * not.
 */
export function passOver(text: string, from: number, end: number, language: CompiledLanguage): number {
  const { starters, numbers } = language.citations
  const mayBracket = numbers.withFirst(0x28) !== undefined
  let at = from
  while (at < end) {
    const code = text.charCodeAt(at)
    if (plainLetter(code) !== 0) {
      const past = pastWord(text, at, end, language)
      if (past < 0) return at
      at = past
    } else if (isBlank(code) || isPassedOver(code)) at++
    else if (isSpaceless(code)) {
      if (starters.hasAt(text, at)) return at
      at++
    } else if (isWord(code) || MARKS[code] === 1 || (mayBracket && code === 0x28)) return at
    else at++
  }
  return at
}

/** Past the word at an offset; -1 where a citation may begin with it. */
function pastWord(text: string, at: number, end: number, language: CompiledLanguage): number {
  const { starters, numbers } = language.citations
  let stop = at
  let hash = 0
  /** That of the word without its first letter. */
  let rest = 0
  while (stop < end) {
    const letter = plainLetter(text.charCodeAt(stop))
    if (letter === 0) break
    hash = hashOn(hash, letter)
    if (stop > at) rest = hashOn(rest, letter)
    stop++
  }
  const first = text.charCodeAt(at)
  if (starters.has(hash) && begins(text, stop, end, hash, starters)) return -1
  // "وقرارها": the conjunction is written with the word.
  const { proclitics } = language.phrases
  const isGlued = proclitics.size > 0 && stop - at > 1 && proclitics.has(foldCode(first))
  if (isGlued && starters.has(rest) && begins(text, stop, end, rest, starters)) return -1
  if (stop === end) return stop
  const next = text.charCodeAt(stop)
  if (!isBlank(next)) {
    if (goesOn(next)) return -1
    if (!NUMBER_MARKS.has(next)) return stop
    return isUpper(first) || numbers.withWord(text, at) ? -1 : stop
  }
  const code = text.charCodeAt(skipBlanks(text, stop, end))
  const mayBeNumber = isDigit(code) || code === 0x28 || (isUpper(first) && isUpper(code))
  return mayBeNumber && numbers.withWord(text, at) ? -1 : stop
}

/** True when a citation may begin with a word that ends at an offset, or with it and what follows it. */
function begins(text: string, from: number, end: number, word: number, starters: FirstWords): boolean {
  let hash = word
  for (let at = from; ; ) {
    if (starters.fits(hash)) return true
    const start = skipBlanks(text, at, end)
    if (start === at || start === end) return false
    hash = hashOn(hash, SPACE)
    at = start
    while (at < end && plainLetter(text.charCodeAt(at)) !== 0) {
      hash = hashOn(hash, plainLetter(text.charCodeAt(at)))
      at++
    }
    if (at < end && goesOn(text.charCodeAt(at))) return true
    if (!starters.has(hash)) return false
  }
}

/** True for what may stand inside of a word, beside its letters: digits, hyphens at the end of a line, marks that show nothing. */
const goesOn = (code: number) =>
  isPassedOver(code) || foldCode(code) === 0x2d || (isWord(code) && !isSpaceless(code))
