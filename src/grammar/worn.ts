/**
 * Worn words: what the machine reading of print made of them. "Reca1ling", "DEC1DES", "Recog nizing", "Rec- alling". A
 * word is compared with known ones under a table of shapes that look alike, a few of them at most in each.
 */
import { confusions, twins } from '../../grammars/confusions.js'
import {
  fold,
  foldCode,
  foldRest,
  isBlank,
  isLower,
  isSpaceless,
  isUpper,
  isWord,
  SKIP,
  SPACE,
  skipBlanks,
} from '../characters.js'
import { NONE as NOWHERE, ROOT } from './states.js'
import type { Trie } from './trie.js'

/** Length from which one shape of a word may be mistaken: where nothing else speaks for it, and where something does. */
const MIN_ONE = 5
const MIN_EXPECTED = 4
/** The same in scripts without blanks, where a word has two or three characters. */
const MIN_SPACELESS = 2
const MIN_EXPECTED_SPACELESS = 1
/** Length from which two may be. */
const MIN_TWO = 8

/** Most places of the trie that are looked at for one word, so that no text takes long. */
const MAX_STEPS = 1000

/** What may have been printed where a text has a shape. */
interface Shape {
  read: string
  /** The folded codes of what was printed. */
  codes: number[]
  cost: number
}

/** By the folded code of the first character that the text has. */
const readings = new Map<number, Shape[]>()
const add = (read: string, printed: string, cost: number) => {
  const key = read.charCodeAt(0)
  const list = readings.get(key) ?? []
  list.push({ read, codes: [...printed].map((char) => char.charCodeAt(0)), cost })
  readings.set(key, list)
}
for (const [latin, cyrillic] of twins) {
  add(latin, cyrillic, 0)
  add(cyrillic, latin, 0)
}
for (const [printed, ...shapes] of confusions) for (const read of shapes) add(fold(read), fold(printed), 1)

/** A known word found in worn print. */
export interface WornMatch<T> {
  end: number
  value: T
  /** How many shapes were mistaken. */
  cost: number
  /** True when the first letter was. */
  isFirstWorn: boolean
}

/** What is known of a word before it is read. */
interface Expectation {
  /** True where something else speaks for a known word: a number before it. */
  isExpected?: boolean
  /** Only what ends beyond is of use. */
  beyond?: number
}

/** The known word that the text at `start` may be the worn print of, with the fewest mistakes; undefined for an exact one. */
export function matchWorn<T>(
  trie: Trie<T>,
  text: string,
  start: number,
  limit: number,
  expectation: Expectation = {},
): WornMatch<T> | undefined {
  return new WornReader(trie, text, start, limit, expectation).read()
}

/** What is true of a word so far: none of its shapes is mistaken, or the first one is. */
const EXACT = 0
const WORN = 1
const FIRST_WORN = 2

class WornReader<T> {
  readonly #trie: Trie<T>
  readonly #text: string
  readonly #start: number
  readonly #limit: number
  readonly #beyond: number
  /** Least length of a word with one mistake. */
  readonly #minimum: number
  #best: WornMatch<T> | undefined
  #isExact = false
  #steps = 0

  constructor(
    trie: Trie<T>,
    text: string,
    start: number,
    limit: number,
    { isExpected = false, beyond = start }: Expectation,
  ) {
    this.#trie = trie
    this.#text = text
    this.#start = start
    this.#limit = limit
    this.#beyond = beyond
    if (isSpaceless(text.charCodeAt(start)))
      this.#minimum = isExpected ? MIN_EXPECTED_SPACELESS : MIN_SPACELESS
    else this.#minimum = isExpected ? MIN_EXPECTED : MIN_ONE
  }

  read(): WornMatch<T> | undefined {
    this.#walk(ROOT, this.#start, 0, 0, EXACT)
    return this.#isExact ? undefined : this.#best
  }

  /** Goes on from a state of the trie: `length` counts letters as printed, `cost` mistakes. */
  #walk(at: number, offset: number, length: number, cost: number, kind: number): void {
    if (++this.#steps > MAX_STEPS) return
    const value = this.#trie.valueOf(at)
    if (value !== undefined) this.#offer(value, offset, length, cost, kind)
    if (offset >= this.#limit) return
    const text = this.#text
    const raw = text.charCodeAt(offset)
    const code = foldCode(raw)
    if (code === SKIP) {
      this.#walk(at, offset + 1, length, cost, kind)
      return
    }
    const rest = foldRest(raw)
    const first = this.#trie.step(at, code)
    const child = rest ? this.#follow(first, rest) : first
    if (child !== NOWHERE) this.#walk(child, this.#past(offset), length + 1, cost, kind)
    if (cost >= MAX_COST) return
    for (const { read, codes, cost: more } of readings.get(code) ?? NONE) {
      const next = this.#follow(at, codes)
      if (next === NOWHERE || !this.#reads(read, offset)) continue
      const worn = length === 0 ? FIRST_WORN : Math.max(kind, WORN)
      this.#walk(next, offset + read.length, length + codes.length, cost + more, worn)
    }
    // "a firma" is no "afirma".
    if (length < 2 || this.#trie.step(at, SPACE) !== NOWHERE) return
    const past = this.#pastBreak(offset)
    if (past > offset) this.#walk(at, past, length, cost + 1, Math.max(kind, WORN))
  }

  #follow(from: number, codes: readonly number[]): number {
    let at = from
    for (let index = 0; at !== NOWHERE && index < codes.length; index++)
      at = this.#trie.step(at, codes[index] as number)
    return at
  }

  /** Past a character, and past the whole run where it is a blank. */
  #past(offset: number): number {
    const isRun = isBlank(this.#text.charCodeAt(offset))
    return isRun ? skipBlanks(this.#text, offset, this.#limit) : offset + 1
  }

  #reads(shape: string, offset: number): boolean {
    if (offset + shape.length > this.#limit) return false
    for (let index = 0; index < shape.length; index++)
      if (foldCode(this.#text.charCodeAt(offset + index)) !== shape.charCodeAt(index)) return false
    return true
  }

  /** Where a word goes on that a blank or a hyphen breaks: "Recog nizing", "Rec- alling", "Recog-nizing". */
  #pastBreak(offset: number): number {
    const text = this.#text
    let at = offset
    if (foldCode(text.charCodeAt(at)) === HYPHEN) at++
    if (isBlank(text.charCodeAt(at))) at++
    if (at === offset || at >= this.#limit) return offset
    const next = text.charCodeAt(at)
    const goesOn = isLower(next) || isUpper(text.charCodeAt(offset - 1))
    return isWord(next) && isWord(text.charCodeAt(at + 1)) && goesOn ? at : offset
  }

  #offer(value: T, end: number, length: number, cost: number, kind: number): void {
    const most = length >= MIN_TWO ? MAX_COST : 1
    if (end <= this.#beyond || cost > (length >= this.#minimum ? most : 0)) return
    const best = this.#best
    if (best && (best.cost < cost || (best.cost === cost && best.end >= end))) return
    const next = this.#text.charCodeAt(end)
    if (end < this.#limit && isWord(next) && !isSpaceless(next)) return
    this.#best = { value, end, cost, isFirstWorn: kind === FIRST_WORN }
    this.#isExact = kind === EXACT
  }
}

const NONE: readonly Shape[] = []
const HYPHEN = 0x2d
/** Most mistakes in a word. */
const MAX_COST = 2
