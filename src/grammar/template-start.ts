/** How a template may begin: what tells at once that it does not fit a place in a text. */
import { fold, isDigit } from '../characters.js'
import type { Variants } from './variants.js'

/** What the slots need to know of a language. */
export interface TemplateWords {
  dates: readonly string[]
  /** Folded names of months, longest first. */
  months: readonly string[]
  /** Folded characters that are figures beside the digits. */
  figures: string
  /** Characters that count as others in the lines that are matched. */
  variants: Variants
}

/** What the slots of a number inside a sentence need to know of a language, beside dates and months. */
export interface InlineWords extends TemplateWords {
  /** Marks of special sessions: "S" in "S-29/1". */
  special: readonly string[]
  emergency: readonly string[]
  /** Marks before digits that stand for a roman number: "د" in "(د-21)". */
  roman: readonly string[]
  /** Words for letters behind a number: "ألف". */
  letters: readonly string[]
}

/** The most digits that a slot takes. */
const DIGITS: Readonly<Record<string, number>> = { day: 2, number: 5, session: 3, year: 4 }

/** The digits and slots of digits that a template begins with. */
const LEADING_DIGITS = /^(?:\d|\{(?:day|number|session|year)\})*/

/** Slots of a date that may be in figures, in a language that has its own. */
export const FIGURE_SLOTS: ReadonlySet<string> = new Set(['day', 'year'])

/** Two folded codes as one number. */
export const pairOf = (first: number, second: number): number => first * 0x10000 + second

/** The first of two folded codes. */
export const firstOf = (pair: number): number => Math.floor(pair / 0x10000)

/** The text that every line of a template begins with, up to its first blank, slot or option. */
export const literalStart = (template: string): string => /^[^{}[\] ]*/.exec(template)?.[0] ?? ''

/** Folded characters, blanks left out; undefined for any. */
type Codes = ReadonlySet<number> | undefined

/** The beginning of a template. */
export class TemplateStart {
  /** What it may begin with. */
  readonly firsts: Codes
  /** The two folded letters that it begins with, as one number; undefined where it begins otherwise. */
  readonly letters: number | undefined
  /** What may follow the digits that it begins with. */
  readonly seconds: Codes
  readonly #template: string
  readonly #words: InlineWords
  readonly #digits: string
  readonly #most: number
  readonly #least: number

  constructor(template: string, words: InlineWords) {
    const prefix = fold(literalStart(template))
    this.#template = template
    this.#words = words
    this.#digits = LEADING_DIGITS.exec(template)?.[0] ?? ''
    this.firsts = codesAt(template, [0], words, false)
    this.letters = /^\p{L}{2}/u.test(prefix) ? pairOf(prefix.charCodeAt(0), prefix.charCodeAt(1)) : undefined
    this.seconds = codesAt(template, [this.#digits.length], words, false)
    let most = 0
    let least = 0
    for (const [, slot] of this.#digits.matchAll(/\d|\{(\w+)\}/g)) {
      most += slot === undefined ? 1 : (DIGITS[slot] ?? 0)
      least += slot === 'year' ? 4 : 1
    }
    this.#most = most
    this.#least = least
  }

  /** False when so many digits cannot begin it. */
  fits(digits: number): boolean {
    return this.#digits === '' || (digits <= this.#most && digits >= this.#least)
  }

  /** What may follow a second character and the digits behind that, if there are any. */
  thirds(second: number): Codes {
    const template = this.#template
    const behind: number[] = []
    const isKnown = visit(template, [this.#digits.length], (at) => {
      if (template[at] === '{') return false
      if (fold(template[at] as string).charCodeAt(0) === second) behind.push(at + 1)
      return true
    })
    return isKnown ? codesAt(template, behind, this.#words, true) : undefined
  }
}

/** What may stand next where a template is read from some places; with digits before it or not. */
function codesAt(
  template: string,
  from: readonly number[],
  words: InlineWords,
  skipsDigits: boolean,
): Set<number> | undefined {
  const codes = new Set<number>()
  const isKnown = visit(template, from, (at) => {
    const [, slot] = /^\{(\w+)/.exec(template.slice(at)) ?? []
    const isDigits = slot === undefined ? /\d/.test(template[at] as string) : slot in DIGITS
    if (skipsDigits && isDigits) {
      if (slot !== undefined && words.figures !== '' && FIGURE_SLOTS.has(slot)) return false
      const next = codesAt(template, [at + (slot === undefined ? 1 : slot.length + 2)], words, true)
      for (const code of next ?? []) codes.add(code)
      return next !== undefined
    }
    const forms = slot === undefined ? [template[at] as string] : formsOf(slot, words)
    for (const form of forms ?? []) {
      const code = fold(form).charCodeAt(0)
      // "12月": a month may begin with the digits that were passed over.
      if (skipsDigits && isDigit(code)) return false
      codes.add(code)
    }
    return forms !== undefined
  })
  return isKnown ? codes : undefined
}

/**
 * Visits the characters and slots that may come next from some places, past blanks and brackets. False when the template
 * may be over, or a visit says that anything may come.
 */
function visit(template: string, from: readonly number[], look: (at: number) => boolean): boolean {
  return from.every((at) => {
    const char = template[at]
    if (char === undefined) return false
    if (char === ' ' || char === ']' || fold(char) === '') return visit(template, [at + 1], look)
    const { starts, end } = char === '[' || char === '|' ? optionsAt(template, at) : { starts: [], end: at }
    if (char === '[') return visit(template, [...starts, end], look)
    return char === '|' ? visit(template, [end], look) : look(at)
  })
}

/** Where the choices behind a bracket or stroke begin, and what follows the closing bracket. */
function optionsAt(template: string, from: number): { starts: number[]; end: number } {
  const starts = [from + 1]
  let depth = 1
  let at = from + 1
  for (; at < template.length && depth > 0; at++) {
    const char = template[at]
    if (char === '[') depth++
    else if (char === ']') depth--
    else if (char === '|' && depth === 1) starts.push(at + 1)
  }
  return { starts, end: at }
}

/** Texts that begin as a slot may; undefined for a slot that may begin with anything. */
function formsOf(slot: string, words: InlineWords): Iterable<string> | undefined {
  switch (slot) {
    case 'special':
    case 'emergency':
      return words[slot]
    case 'month':
      return words.months
    case 'roman':
      return ['i', 'v', 'x', 'l', 'c', ...words.roman]
    case 'letter':
      return [...'abcdefghijklmnopqrstuvwxyz', ...words.letters]
    default:
      return slot in DIGITS ? [...words.figures, ...'0123456789'] : undefined
  }
}
