import {
  fold,
  foldCode,
  foldRest,
  isBlank,
  isDigit,
  isSpaceless,
  isWord,
  SKIP,
  SPACE,
} from '../characters.js'
import type { Variants } from './variants.js'

/** A node of a trie over folded characters; `gap` is where modifiers may stand. */
export interface TrieNode<T> {
  next: Map<number, TrieNode<T>> | undefined
  gap: TrieNode<T> | undefined
  value: T | undefined
}

/** A match: where it ends, and what the trie holds there. */
export interface TrieMatch<T> {
  end: number
  value: T
}

const node = <T>(): TrieNode<T> => ({ next: undefined, gap: undefined, value: undefined })

/** Where a gap may end: the offset itself, and the end of each modifier that follows it, in order. */
export type SkipModifiers = (text: string, offset: number, limit: number) => number[]

/**
 * Phrases compiled to a character trie. Matching is by longest phrase, ends at a word edge, and takes any
 * run of blanks for a space.
 */
export class Trie<T> {
  readonly root: TrieNode<T> = node()
  /** How many spellings it holds. */
  size = 0
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
    const [head = '', ...rest] = spelling.split(/\s*~/)
    let at = this.#extend(this.root, head)
    for (const part of rest) {
      at.gap ??= node()
      at = this.#extend(at.gap, part)
    }
    at.value ??= value
    this.size++
  }

  #extend(from: TrieNode<T>, part: string): TrieNode<T> {
    let at = from
    const folded = fold(part)
    for (let index = 0; index < folded.length; index++) {
      const code = folded.charCodeAt(index)
      at.next ??= new Map()
      let child = at.next.get(code)
      if (!child) {
        child = node()
        at.next.set(code, child)
        for (const variant of this.#variants?.of(code) ?? []) at.next.set(variant, child)
      }
      at = child
    }
    return at
  }

  /**
   * The longest phrase that starts at `start` and ends at a word edge before `limit`.
   * `skip`, if given, passes over the modifiers that stand in a gap.
   */
  match(text: string, start: number, limit: number, skip?: SkipModifiers): TrieMatch<T> | undefined {
    return this.beginnings.fit(text, start) ? walk(this.root, text, start, limit, skip) : undefined
  }

  /** The ways in which its phrases begin. */
  get beginnings(): Beginnings {
    this.#beginnings ??= new Beginnings([this])
    return this.#beginnings
  }
}

/** Sizes of the tables of beginnings, powers of two. Two beginnings may share a place, and then both seem to fit. */
const TABLE_SIZE = 1 << 13
const LARGE_TABLE_SIZE = 1 << 16
/** How many phrases want the large one. */
const LARGE = 2000

/** The first two characters of phrases: a table that tells at once where none of them can begin. */
export class Beginnings {
  /** 1 where a phrase begins with two folded characters. */
  readonly #pairs: Uint8Array
  /** 1 where a phrase of one character begins, which any other may follow. */
  readonly #singles = new Uint8Array(TABLE_SIZE)
  readonly #mask: number

  /** @param letters folded codes of letters that any word may follow without a blank */
  constructor(tries: readonly Trie<unknown>[], letters: Iterable<number> = []) {
    const size = tries.some((trie) => trie.size > LARGE) ? LARGE_TABLE_SIZE : TABLE_SIZE
    this.#pairs = new Uint8Array(size)
    this.#mask = size - 1
    for (const letter of letters) this.#singles[letter & (TABLE_SIZE - 1)] = 1
    for (const { root } of tries)
      for (const [first, child] of root.next ?? []) {
        if (child.value !== undefined || child.gap) this.#singles[first & (TABLE_SIZE - 1)] = 1
        for (const second of child.next?.keys() ?? []) this.#pairs[place(first, second) & this.#mask] = 1
      }
  }

  /** False when no phrase begins as the text does at `start`. */
  fit(text: string, start: number): boolean {
    const raw = text.charCodeAt(start)
    const first = foldCode(raw)
    const second = foldCode(text.charCodeAt(start + 1))
    if (this.#pairs[place(first, second) & this.#mask] === 1 || this.#singles[first & (TABLE_SIZE - 1)] === 1)
      return true
    // What is passed over, what lies beyond the end, and ligatures are not in the tables.
    return first === SKIP || !second || foldRest(raw) !== undefined
  }
}

const place = (first: number, second: number) => (first << 7) ^ (first >> 6) ^ second

function walk<T>(
  from: TrieNode<T>,
  text: string,
  start: number,
  limit: number,
  skip: SkipModifiers | undefined,
): TrieMatch<T> | undefined {
  let at = from
  let offset = start
  let best: TrieMatch<T> | undefined
  /** True right after a character of the phrase: what is passed over after it does not belong to it. */
  let taken = false
  for (;;) {
    if (at.gap && skip) {
      for (const end of skip(text, offset, limit)) {
        const found = walk(at.gap, text, end, limit, skip)
        if (found && (!best || found.end > best.end)) best = found
      }
    }
    if (at.value !== undefined && taken && isEdge(text, offset, limit)) {
      if (!best || offset > best.end) best = { end: offset, value: at.value }
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
    let child = at.next?.get(code)
    // Where words have no blanks, a line may end anywhere.
    if (!child && code === SPACE && offset > start && isSpaceless(text.charCodeAt(offset - 1))) {
      taken = false
      while (offset < limit && isBlank(text.charCodeAt(offset))) offset++
      if (!isSpaceless(text.charCodeAt(offset))) return best
      continue
    }
    const rest = foldRest(raw)
    if (rest) for (const letter of rest) child = child?.next?.get(letter)
    if (!child) return best
    at = child
    offset++
    taken = true
    if (code === SPACE) while (offset < limit && isBlank(text.charCodeAt(offset))) offset++
  }
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
