/** Labels of items and sections: which letters and words count, and as what. Roman numbers count in every language. */

import { foldCode, isLower, isPassedOver, isSpaceless, isUpper } from '../characters.js'
import { toRoman } from '../source/label-number.js'
import type { Numerals } from './numerals.js'
import type { LanguageGrammar } from './schema.js'
import { Trie } from './trie.js'
import type { Variants } from './variants.js'

/** The series a label may belong to. */
export type Series = 'decimal' | 'alpha' | 'roman' | 'bullet' | 'doubled'

/** One way to read a label: the series, and its place in it from 1. */
export interface Reading {
  series: Series
  value: number
}

/** The labels of one language. */
export interface LabelGrammar {
  /** True where what follows a number may begin in lower case. */
  lowerCase: boolean
  /** Words that belong to a number: "bis". */
  suffixes: Trie<true>
  /** Words that label a section by themselves, with their place in their series. */
  words: Trie<number>
  /** Words for an article, which may stand before the number of a clause. */
  articles: Trie<true>
  /** True for a character that a label may consist of, digits aside. */
  isLetter(code: number): boolean
  /** The ways to read a label in letters; none when it is no label. */
  readLetters(label: string): Reading[]
}

/** Letters of the Latin and the Cyrillic alphabet that typists exchange, because they look the same. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  j: 'ј',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
}
const TO_LATIN = new Map(Object.entries(LOOK_ALIKES).map(([latin, cyrillic]) => [cyrillic, latin]))

/** Longest number in words that labels an item, in characters: "二十三". */
const MAX_NUMERAL = 5

/** Compiles the labels of a language. */
export function compileLabels(
  { alphabets, capitalOpeners, numberSuffixes, numerals: words, references, sectionLabels }: LanguageGrammar,
  numerals: Numerals,
  variants: Variants,
): LabelGrammar {
  /** For each folded letter, its places in the alphabets, with the lengths of these. */
  const places = new Map<number, { value: number; length: number }[]>()
  const add = (letter: string, value: number, length: number) => {
    const code = foldCode(letter.charCodeAt(0))
    const list = places.get(code) ?? []
    if (!list.some((known) => known.value === value)) list.push({ value, length })
    places.set(code, list)
  }
  for (const alphabet of alphabets)
    for (const [index, letter] of [...alphabet].entries()) {
      add(letter, index + 1, alphabet.length)
      const twin = LOOK_ALIKES[letter] ?? TO_LATIN.get(letter)
      if (twin) add(twin, index + 1, alphabet.length)
    }
  const numeralCodes = new Set<number>()
  for (const word of Object.keys(words))
    for (let index = 0; index < word.length; index++) {
      const code = word.charCodeAt(index)
      if (isSpaceless(code)) for (const one of [code, ...variants.of(code)]) numeralCodes.add(one)
    }
  const sectionWords = new Trie<number>(variants)
  for (const series of sectionLabels)
    for (const [index, word] of series.entries()) sectionWords.add(word, index + 1)

  return {
    lowerCase: !capitalOpeners,
    suffixes: Trie.of(numberSuffixes, variants),
    words: sectionWords,
    articles: Trie.of(references.parts.article, variants),
    isLetter: (code) => isLatin(code) || places.has(foldCode(code)) || numeralCodes.has(code),
    readLetters(label) {
      if (!isOneCase(label)) return []
      const readings: Reading[] = []
      const latin = toLatin(label)
      const roman = romanValue(latin)
      if (roman > 0) readings.push({ series: 'roman', value: roman })
      const first = foldCode(label.charCodeAt(0))
      if (isSpaceless(label.charCodeAt(0)) && label.length <= MAX_NUMERAL) {
        const value = numerals.read(label)
        if (value) readings.push({ series: 'decimal', value })
      }
      const found = places.get(first) ?? []
      // "(aa)", "(bb)" go on after "(z)", or are a series of their own below "(b)".
      const doubled = label.length === 2 && foldCode(label.charCodeAt(1)) === first
      if (label.length === 1) for (const { value } of found) readings.push({ series: 'alpha', value })
      else if (doubled)
        for (const { value, length } of found)
          readings.push({ series: 'alpha', value: length + value }, { series: 'doubled', value })
      return readings
    },
  }
}

/** Capitals of the Cyrillic alphabet that look Latin. */
const CAPITALS: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  І: 'I',
}

/** The Latin capital that a character is or looks like, or undefined. */
export function latinCapital(char: string): string | undefined {
  return char >= 'A' && char <= 'Z' ? char : CAPITALS[char]
}

const isLatin = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

function isOneCase(label: string): boolean {
  let upper = false
  let lower = false
  for (let index = 0; index < label.length; index++) {
    upper ||= isUpper(label.charCodeAt(index))
    lower ||= isLower(label.charCodeAt(index))
  }
  return !(upper && lower)
}

/** A label in lower case, with Cyrillic letters that look Latin as these. */
function toLatin(label: string): string {
  let out = ''
  for (const char of label.toLowerCase()) out += TO_LATIN.get(char) ?? char
  return out
}

/** A label as printed, without the marks that show nothing. */
export function withoutMarks(label: string): string {
  let out = ''
  for (const char of label) if (!isPassedOver(char.charCodeAt(0))) out += char
  return out
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** The value of a lower-case roman numeral up to 399 in its usual spelling, or 0. */
export function romanValue(label: string): number {
  let total = 0
  for (let index = 0; index < label.length; index++) {
    const value = ROMAN[label[index] as string]
    if (value === undefined) return 0
    total += value < (ROMAN[label[index + 1] as string] ?? 0) ? -value : value
  }
  return total > 0 && total < 400 && toRoman(total) === label ? total : 0
}
