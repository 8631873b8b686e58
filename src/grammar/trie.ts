import { foldCode, isBlank, isWord, SKIP, SPACE } from '../characters.js'

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

/** The first two characters are looked up in a table below this code; ASCII, that is. */
const PREFIX_RANGE = 128

const node = <T>(): TrieNode<T> => ({ next: undefined, gap: undefined, value: undefined })

/** Where a gap may end: the offset itself, and the end of each modifier that follows it, in order. */
export type SkipModifiers = (text: string, offset: number, limit: number) => number[]

/**
 * Phrases compiled to a character trie. Matching is by longest phrase, ends at a word edge, and takes any
 * run of blanks for a space.
 */
export class Trie<T> {
  readonly root: TrieNode<T> = node()
  /** Made when first asked for. */
  #beginnings: Beginnings | undefined

  /** A trie of forms that say no more than that they are there. */
  static of(forms: readonly string[]): Trie<true> {
    const trie = new Trie<true>()
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
    let at = this.root
    const [head = '', ...rest] = spelling.split(/\s*~/)
    at = extend(at, head)
    for (const part of rest) {
      at.gap ??= node()
      at = extend(at.gap, part)
    }
    at.value ??= value
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

/** The first two characters of phrases: a table that tells at once where none of them can begin. */
export class Beginnings {
  /** 1 where a phrase begins with two folded characters, both below `PREFIX_RANGE`. */
  readonly #table = new Uint8Array(PREFIX_RANGE * PREFIX_RANGE)

  constructor(tries: readonly Trie<unknown>[]) {
    const table = this.#table
    for (const { root } of tries)
      for (const [first, child] of root.next ?? []) {
        if (first >= PREFIX_RANGE) continue
        // A phrase of one character may be followed by any.
        if (child.value !== undefined || child.gap)
          table.fill(1, first * PREFIX_RANGE, (first + 1) * PREFIX_RANGE)
        for (const second of child.next?.keys() ?? [])
          if (second < PREFIX_RANGE) table[first * PREFIX_RANGE + second] = 1
      }
  }

  /** False when no phrase begins as the text does at `start`. */
  fit(text: string, start: number): boolean {
    const first = foldCode(text.charCodeAt(start))
    const second = foldCode(text.charCodeAt(start + 1))
    // What is passed over, what lies beyond the end, and other scripts are not in the table.
    if (!(first < PREFIX_RANGE && second < PREFIX_RANGE) || first === SKIP || second === SKIP) return true
    return this.#table[first * PREFIX_RANGE + second] === 1
  }
}

function extend<T>(from: TrieNode<T>, part: string): TrieNode<T> {
  let at = from
  for (let index = 0; index < part.length; index++) {
    const code = foldCode(part.charCodeAt(index))
    if (code === SKIP) continue
    at.next ??= new Map()
    let child = at.next.get(code)
    if (!child) {
      child = node()
      at.next.set(code, child)
    }
    at = child
  }
  return at
}

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
  for (;;) {
    if (at.gap && skip) {
      for (const end of skip(text, offset, limit)) {
        const found = walk(at.gap, text, end, limit, skip)
        if (found && (!best || found.end > best.end)) best = found
      }
    }
    if (at.value !== undefined && offset > start && isEdge(text, offset, limit)) {
      if (!best || offset > best.end) best = { end: offset, value: at.value }
    }
    if (offset >= limit) return best
    const code = foldCode(text.charCodeAt(offset))
    if (code === SKIP) {
      offset++
      continue
    }
    const child = at.next?.get(code)
    if (!child) return best
    at = child
    offset++
    if (code === SPACE) while (offset < limit && isBlank(text.charCodeAt(offset))) offset++
  }
}

/** True where a word ends: after an apostrophe, or before anything but a letter or digit. */
function isEdge(text: string, offset: number, limit: number): boolean {
  return (
    offset >= limit ||
    !isWord(text.charCodeAt(offset)) ||
    !isWord(text.charCodeAt(offset - 1)) ||
    isFootnoteDigit(text, offset, limit)
  )
}

/** A digit glued to a word may be a footnote reference: "Recalling1 the …" still opens a clause. */
function isFootnoteDigit(text: string, offset: number, limit: number): boolean {
  const code = text.charCodeAt(offset)
  if (code < 48 || code > 57) return false
  let end = offset
  while (end < limit && end < offset + 3 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++
  return end >= limit || !isWord(text.charCodeAt(end))
}

/** Spells out the optional letters of a form: "uni(e)(s)" gives four spellings. */
export function spellings(form: string): string[] {
  const open = form.indexOf('(')
  if (open < 0) return [form]
  const close = form.indexOf(')', open)
  if (close < 0) return [form]
  const head = form.slice(0, open)
  const option = form.slice(open + 1, close)
  return spellings(form.slice(close + 1)).flatMap((tail) => [head + option + tail, head + tail])
}
