/** Labels of the parts that a citation points to: "(a)", "b)", "II", "twelve", "十二". */
import { foldCode, isDigit, isLower, isSpaceless, isUpper, skipBlanks } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { pastWord } from './number-ends.js'

/** A label, with the number that it says if it says one in words. */
export interface PartLabel {
  end: number
  /** As printed, outermost first. */
  count: string[]
  value?: number
}

/** Labels in brackets that are read after one another: "3 (a) (ii)". */
const MAX_LABELS = 3
/** Longest label in brackets, in characters. */
const MAX_LABEL = 5
/** Longest number in words, in words and in characters of a script without blanks. */
const MAX_WORDS = 3
const MAX_FIGURES = 5
/** Longest label in capitals, and longest word, in characters. */
const MAX_CAPITALS = 8
const MAX_WORD = 24

/** Where the labels end that begin at an offset, each with a closing bracket: "(a)", " a) v)", "(4)"; adds them to a list. */
export function readLabels(
  text: string,
  from: number,
  end: number,
  { labels }: CompiledLanguage,
  into: string[],
): number {
  let at = from
  for (let count = 0; count < MAX_LABELS; count++) {
    const start = skipBlanks(text, at, end)
    const isOpen = foldCode(text.charCodeAt(start)) === 0x28
    const first = isOpen ? start + 1 : start
    // "Article 2 (4)": digits are a label only in brackets, and a year is none.
    const isNumber = isOpen && isDigit(text.charCodeAt(first))
    const fits = (code: number) => (isNumber ? isDigit(code) : labels.isLetter(code))
    let stop = first
    while (stop < end && stop - first < MAX_LABEL && fits(text.charCodeAt(stop))) stop++
    if (stop === first || foldCode(text.charCodeAt(stop)) !== 0x29) return at
    const label = text.slice(first, stop)
    if (isNumber ? label.length > 2 : labels.readLetters(label).length === 0) return at
    into.push(label)
    at = stop + 1
  }
  return at
}

/** The label that a word is: "II", "B", "أولا", "twelve"; a single small letter only where asked for, as in "letter b". */
export function readWordLabel(
  text: string,
  at: number,
  end: number,
  language: CompiledLanguage,
  isSmall: boolean,
): PartLabel | undefined {
  const { labels } = language
  const stop = pastWord(text, at, end)
  const label = text.slice(at, stop)
  const isCapital = stop - at <= MAX_CAPITALS && isUpper(text.charCodeAt(at)) && label === label.toUpperCase()
  const isLetter = isSmall && stop - at === 1 && isLower(text.charCodeAt(at))
  if ((isCapital || isLetter) && labels.readLetters(label).length > 0) return { end: stop, count: [label] }
  return readNumeral(text, at, end, language) ?? readNamed(text, at, end, language)
}

function readNamed(
  text: string,
  at: number,
  end: number,
  { labels }: CompiledLanguage,
): PartLabel | undefined {
  const word = labels.words.match(text, at, end)
  return word && { end: word.end, count: [text.slice(at, word.end)] }
}

/** A number in words: "twelve", "الثاني عشر", "十二". */
export function readNumeral(
  text: string,
  at: number,
  end: number,
  { numerals, labels }: CompiledLanguage,
): PartLabel | undefined {
  if (isSpaceless(text.charCodeAt(at))) {
    let stop = at
    while (stop < end && stop - at < MAX_FIGURES && isFigure(text, stop, labels)) {
      // "附件二第三段" has two numbers, "一百零三" is one.
      const isNext = stop > at && numerals.marks.has(text[stop] ?? '')
      if (isNext && (numerals.read(text.slice(at, stop)) ?? 0) < 100) break
      stop++
    }
    const value = stop > at ? numerals.read(text.slice(at, stop)) : undefined
    return value === undefined ? undefined : { end: stop, count: [text.slice(at, stop)], value }
  }
  let found: PartLabel | undefined
  let first = 0
  let stop = at
  for (let count = 0; count < MAX_WORDS; count++) {
    const start = count === 0 ? at : skipBlanks(text, stop, end)
    stop = pastWord(text, start, end)
    if (stop === start || stop - start > MAX_WORD) break
    const value = numerals.read(text.slice(at, stop))
    if (value === undefined || value > 400) break
    if (count === 0) first = value
    // "الثانية والرابعة" are two numbers, "الحادي والعشرين" is one.
    else if (value < 11 || (first < 20 && value % 10 !== first % 10)) break
    found = { end: stop, count: [text.slice(at, stop)], value }
  }
  return found
}

/** Where a number begins, with the mark of ordinals that is glued before it: "第" of "第十二", "第4". */
export function ordinalStart(text: string, at: number, { numerals }: CompiledLanguage): number {
  return numerals.marks.has(text[at - 1] ?? '') ? at - 1 : at
}

const isFigure = (text: string, at: number, { isLetter }: CompiledLanguage['labels']) =>
  isSpaceless(text.charCodeAt(at)) && isLetter(text.charCodeAt(at))
