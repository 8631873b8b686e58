/** The first words of phrases: a table that tells of most other words, at the cost of reading them, that none begins there. */
import { foldCode, isDigit, isSpaceless, isWord, PLACES, SKIP, SPACE } from '../characters.js'
import type { Variants } from './variants.js'

/** What is known of a character of a script without blanks. */
const BEGINS = 1
/** A phrase may be over behind it, or go on with anything. */
const ALONE = 2
/** Whatever stands behind it may begin one: "第". */
const LEADS = 4

/** A phrase goes on with another word behind these words. */
const GOES_ON = 1
/** A phrase may be over behind these words, or go on with anything. */
const FITS = 2

/** How many words of a phrase are in the table. */
const MAX_WORDS = 4

/** The fewest places of the table, as a power of two. */
const MIN_BITS = 6

/** Goes on with the hash of a word, which begins with 0, by a folded character. */
export const hashOn = (hash: number, folded: number): number => Math.imul(hash ^ folded, 0x9e3779b1)

/** The first words of a list of folded phrases; where words have no blanks, their first two characters. */
export class FirstWords {
  /** By place: a hash, and what is known of words with it. */
  #hashes: Int32Array
  #known: Uint8Array
  #shift: number
  #count = 0
  /** By folded code; made where some phrase begins in such a script. */
  #characters: Uint8Array | undefined
  readonly #variants: Variants

  /**
   * @param letters first letters behind which a phrase may go on with anything
   * @param leading characters of a script without blanks behind which anything may begin
   */
  constructor(
    phrases: readonly string[],
    letters: Iterable<number>,
    leading: Iterable<string>,
    variants: Variants,
  ) {
    this.#shift = 32 - MIN_BITS
    this.#hashes = new Int32Array(2 ** MIN_BITS)
    this.#known = new Uint8Array(2 ** MIN_BITS)
    this.#variants = variants
    for (const phrase of phrases) this.#add(variants.plain(phrase))
    for (const letter of letters) if (isSpaceless(letter)) this.#know(letter, ALONE)
    for (const char of leading) this.#know(char.charCodeAt(0), LEADS)
  }

  #add(phrase: string): void {
    const first = phrase.charCodeAt(0)
    if (isSpaceless(first)) {
      const second = phrase.charCodeAt(1)
      const isPair = isSpaceless(second)
      this.#know(first, isPair ? BEGINS : ALONE)
      if (isPair) this.#mark(hashOn(hashOn(0, first), second), FITS)
      return
    }
    let hash = 0
    let at = 0
    for (let count = 1; ; count++) {
      for (; isPlain(phrase.charCodeAt(at)); at++) hash = hashOn(hash, phrase.charCodeAt(at))
      if (count === MAX_WORDS || phrase.charCodeAt(at) !== SPACE || !isPlain(phrase.charCodeAt(at + 1))) break
      this.#mark(hash, GOES_ON)
      hash = hashOn(hash, SPACE)
      at++
    }
    this.#mark(hash, FITS)
  }

  #know(first: number, what: number): void {
    this.#characters ??= new Uint8Array(PLACES)
    for (const code of [first, ...this.#variants.of(first)])
      this.#characters[code] = (this.#characters[code] as number) | what
  }

  #mark(hash: number, what: number): void {
    if (this.#count * 2 >= this.#hashes.length) this.#grow()
    const place = this.#placeOf(hash)
    if (this.#known[place] === 0) this.#count++
    this.#hashes[place] = hash
    this.#known[place] = (this.#known[place] as number) | what
  }

  #grow(): void {
    const hashes = this.#hashes
    const known = this.#known
    this.#shift--
    this.#hashes = new Int32Array(hashes.length * 2)
    this.#known = new Uint8Array(hashes.length * 2)
    for (let place = 0; place < hashes.length; place++) {
      if (known[place] === 0) continue
      const next = this.#placeOf(hashes[place] as number)
      this.#hashes[next] = hashes[place] as number
      this.#known[next] = known[place] as number
    }
  }

  /** The place of a hash, or the free one that it would have. */
  #placeOf(hash: number): number {
    const mask = this.#hashes.length - 1
    let place = hash >>> this.#shift
    while (this.#known[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & mask
    return place
  }

  /** False when no phrase begins with a word with this hash. */
  has(hash: number): boolean {
    return this.#known[this.#placeOf(hash)] !== 0
  }

  /** True when a phrase may be over behind words with this hash, or go on with anything but another word. */
  fits(hash: number): boolean {
    return (this.#known[this.#placeOf(hash)] as number) >= FITS
  }

  /** False when no phrase begins with a character of a script without blanks, and with what follows it. */
  hasAt(text: string, at: number): boolean {
    const characters = this.#characters
    if (!characters) return false
    if (at > 0 && (characters[text.charCodeAt(at - 1)] as number) & LEADS) return true
    const first = foldCode(text.charCodeAt(at))
    const known = characters[first] as number
    if (known === 0) return false
    const raw = text.charCodeAt(at + 1)
    const second = foldCode(raw)
    // A line may end, and a mark that shows nothing may stand, behind any character.
    if (known & ALONE || second === SKIP || !isSpaceless(raw)) return true
    return this.has(hashOn(hashOn(0, this.#variants.plainCode(first)), this.#variants.plainCode(second)))
  }
}

const isPlain = (code: number) => isWord(code) && !isSpaceless(code) && !isDigit(code)
