import {
  fold,
  foldCode,
  foldRest,
  isBlank,
  isDigit,
  isLower,
  isSpaceless,
  isWord,
  NOTHING,
  SKIP,
  SPACE,
} from '../characters.js'
import { NONE, ROOT, States } from './states.js'
import type { Variants } from './variants.js'

/** A match: where it ends, and what the trie holds there. */
export interface TrieMatch<T> {
  end: number
  value: T
}

/** Where a gap may end: the offset itself, and the end of each modifier that follows it, in order. */
export type SkipModifiers = (text: string, offset: number, limit: number) => number[]

/** A step from one state to the next, the first from the root having the depth 1. */
interface Step {
  from: number
  code: number
  to: number
  depth: number
}

/**
 * Phrases compiled to a character trie. Matching is by longest phrase, ends at a word edge, and takes any
 * run of blanks for a space.
 */
export class Trie<T> {
  /** How many spellings it holds. */
  size = 0
  readonly #states = new States()
  readonly #firstSteps: Step[] = []
  /** What a phrase that ends in a state says, by state. */
  readonly #values: (T | undefined)[] = [undefined]
  /** Where modifiers may stand behind a state, the state behind them; 0 for nowhere. */
  readonly #gaps: number[] = [0]
  readonly #variants: Variants | undefined
  /** Made when first asked for. */
  #beginnings: Beginnings | undefined

  /** @param variants characters that count as others in the texts that are matched */
  constructor(variants?: Variants) {
    this.#variants = variants
  }

  /** A trie of forms that say no more than that they are there. */
  static of(forms: readonly string[], variants?: Variants): Trie<true> {
    const trie = new Trie<true>(variants)
    for (const form of forms) trie.add(form, true)
    return trie
  }

  /** Adds every spelling of `form` ("préoccupé(e)(s)", "takes ~ note"); the first entry of a spelling holds. */
  add(form: string, value: T): this {
    for (const spelling of spellings(form)) this.#insert(spelling, value)
    this.#beginnings = undefined
    return this
  }

  #insert(spelling: string, value: T): void {
    const [head = '', ...rest] = spelling.includes('~') ? spelling.split(/\s*~/) : [spelling]
    let at = this.#extend(ROOT, head)
    for (const part of rest) {
      this.#gaps[at] ||= this.#addState()
      at = this.#extend(this.#gaps[at] as number, part)
    }
    this.#values[at] ??= value
    this.size++
  }

  #addState(): number {
    this.#values.push(undefined)
    this.#gaps.push(0)
    return this.#states.add()
  }

  #extend(from: number, part: string): number {
    let at = from
    const folded = fold(part)
    for (let index = 0; index < folded.length; index++) {
      const code = folded.charCodeAt(index)
      let next = this.#states.next(at, code)
      if (next === NONE) {
        next = this.#addState()
        const depth = from === ROOT ? index + 1 : 0
        this.#step(at, code, next, depth)
        if (this.#variants)
          for (const variant of this.#variants.of(code)) this.#step(at, variant, next, depth)
      }
      at = next
    }
    return at
  }

  /** @param depth that of the new state, from the root; 0 behind modifiers */
  #step(from: number, code: number, to: number, depth: number): void {
    this.#states.set(from, code, to)
    if (depth > 0 && depth <= DEPTH) this.#firstSteps.push({ from, code, to, depth })
  }

  /**
   * The longest phrase that starts at `start` and ends at a word edge before `limit`.
   * `skip`, if given, passes over the modifiers that stand in a gap.
   */
  match(text: string, start: number, limit: number, skip?: SkipModifiers): TrieMatch<T> | undefined {
    return this.beginnings.fit(text, start) ? this.#walk(ROOT, text, start, limit, skip) : undefined
  }

  /** The ways in which its phrases begin. */
  get beginnings(): Beginnings {
    this.#beginnings ??= new Beginnings([this])
    return this.#beginnings
  }

  /** The steps near the root, those to a state before those from it. */
  get firstSteps(): readonly Step[] {
    return this.#firstSteps
  }

  /** The state behind another after a character; `NONE` for none. */
  step(from: number, code: number): number {
    return this.#states.next(from, code)
  }

  /** What a phrase that ends in a state says; undefined where none ends. */
  valueOf(state: number): T | undefined {
    return this.#values[state]
  }

  /** True where a phrase may be over, or go on behind modifiers. */
  mayEnd(state: number): boolean {
    return this.#values[state] !== undefined || this.#gaps[state] !== 0
  }

  #walk(
    from: number,
    text: string,
    start: number,
    limit: number,
    skip: SkipModifiers | undefined,
  ): TrieMatch<T> | undefined {
    const states = this.#states
    const values = this.#values
    let at = from
    let offset = start
    let best: TrieMatch<T> | undefined
    /** True right after a character of the phrase: what is passed over after it does not belong to it. */
    let taken = false
    for (;;) {
      if (skip && this.#gaps[at]) {
        for (const end of skip(text, offset, limit)) {
          const found = this.#walk(this.#gaps[at] as number, text, end, limit, skip)
          if (found && (!best || found.end > best.end)) best = found
        }
      }
      const value = values[at]
      if (value !== undefined && taken && isEdge(text, offset, limit)) {
        if (!best || offset > best.end) best = { end: offset, value }
      }
      if (offset >= limit) return best
      const raw = text.charCodeAt(offset)
      const code = foldCode(raw)
      if (code === SKIP) {
        // A vowel sign belongs to its letter.
        taken &&= isWord(raw)
        offset++
        continue
      }
      let next = states.next(at, code)
      if (next === NONE) {
        // Where words have no blanks, a line may end anywhere.
        if (code === SPACE && offset > start && isSpaceless(text.charCodeAt(offset - 1))) {
          taken = false
          while (offset < limit && isBlank(text.charCodeAt(offset))) offset++
          if (!isSpaceless(text.charCodeAt(offset))) return best
          continue
        }
        const past = code === HYPHEN && offset > start ? pastBreak(text, offset + 1, limit) : undefined
        if (past === undefined) return best
        offset = past
        continue
      }
      const rest = foldRest(raw)
      if (rest) {
        for (const letter of rest) if (next !== NONE) next = states.next(next, letter)
        if (next === NONE) return best
      }
      at = next
      offset++
      taken = true
      if (code === SPACE) while (offset < limit && isBlank(text.charCodeAt(offset))) offset++
    }
  }
}

/** The fewest and most bits of the places in a table of beginnings, and how many places each phrase gets. */
const MIN_BITS = 10
const MAX_BITS = 16
const PLACES = 16
/** How many characters of a phrase are in the table. */
const DEPTH = 4

/** What a table says of the characters so far. Two beginnings may share a place, and then both seem to fit. */
const GOES_ON = 1
const ENDS = 2

/** The first characters of phrases: a table that tells at once where none of them can begin. */
export class Beginnings {
  readonly #table: Uint8Array
  readonly #shift: number

  /** @param letters folded codes of letters that any word may follow without a blank */
  constructor(tries: readonly Trie<unknown>[], letters: Iterable<number> = []) {
    const places = PLACES * tries.reduce((sum, { size }) => sum + size, 0)
    const bits = Math.min(MAX_BITS, Math.max(MIN_BITS, Math.ceil(Math.log2(places + 1))))
    this.#shift = 32 - bits
    this.#table = new Uint8Array(1 << bits)
    for (const letter of letters) this.#mark(mix(0, letter), ENDS)
    for (const trie of tries) this.#add(trie)
  }

  /** Marks the ways from the root; several may lead to one state. */
  #add(trie: Trie<unknown>): void {
    const hashes = new Map([[ROOT, [0]]])
    for (const { from, code, to, depth } of trie.firstSteps) {
      const ends = depth === DEPTH || trie.mayEnd(to)
      for (const before of hashes.get(from) ?? []) {
        const hash = mix(before, code)
        this.#mark(hash, ends ? ENDS : GOES_ON)
        if (ends) continue
        const known = hashes.get(to)
        if (known) known.push(hash)
        else hashes.set(to, [hash])
      }
    }
  }

  #mark(hash: number, what: number): void {
    const place = hash >>> this.#shift
    this.#table[place] = Math.max(this.#table[place] ?? 0, what)
  }

  /** False when no phrase begins as the text does at `start`. */
  fit(text: string, start: number): boolean {
    let hash = 0
    let last = 0
    for (let depth = 0; depth < DEPTH; depth++) {
      const raw = text.charCodeAt(start + depth)
      const code = foldCode(raw)
      // What is passed over, what lies beyond the end, ligatures, and words broken by a line end are not in the table.
      if (code === SKIP || code === NOTHING || foldRest(raw) !== undefined) return true
      if (depth > 0 && (code === HYPHEN || (code === SPACE && isSpaceless(last)))) return true
      hash = mix(hash, code)
      const found = this.#table[hash >>> this.#shift]
      if (found !== GOES_ON) return found === ENDS
      // A phrase takes any run of blanks for a space.
      if (code === SPACE) return true
      last = raw
    }
    return true
  }
}

const mix = (hash: number, code: number) => Math.imul(hash ^ code, 0x9e3779b1)

const HYPHEN = 0x2d

/** Where a word goes on that is broken at the end of a line, past the line end: "resolu-" and "tion" below it. */
function pastBreak(text: string, from: number, limit: number): number | undefined {
  let at = from
  let isBroken = false
  while (at < limit && isBlank(text.charCodeAt(at))) {
    isBroken ||= text[at] === '\n'
    at++
  }
  return isBroken && at < limit && isLower(text.charCodeAt(at)) ? at : undefined
}

/** True where a word ends: after an apostrophe, before anything but a letter or digit, or where words have no blanks. */
function isEdge(text: string, offset: number, limit: number): boolean {
  if (offset >= limit) return true
  const next = text.charCodeAt(offset)
  const last = text.charCodeAt(offset - 1)
  return (
    !isWord(next) ||
    !isWord(last) ||
    isSpaceless(next) ||
    isSpaceless(last) ||
    isFootnoteDigit(text, offset, limit)
  )
}

/** A digit glued to a word may be a footnote reference: "Recalling1 the …" still opens a clause. */
function isFootnoteDigit(text: string, offset: number, limit: number): boolean {
  if (!isDigit(text.charCodeAt(offset))) return false
  let end = offset
  while (end < limit && end < offset + 3 && isDigit(text.charCodeAt(end))) end++
  return end >= limit || !isWord(text.charCodeAt(end))
}

/** Spells out the letters of a form that are optional or a choice: "uni(e)(s)" gives four spellings, "(t|y)ashir" two. */
export function spellings(form: string): string[] {
  const open = form.indexOf('(')
  const close = form.indexOf(')', open)
  if (open < 0 || close < 0) return [form]
  const head = form.slice(0, open)
  const option = form.slice(open + 1, close)
  const choices = option.includes('|') ? option.split('|') : [option, '']
  const tails = spellings(form.slice(close + 1))
  return choices.flatMap((choice) => tails.map((tail) => head + choice + tail))
}
