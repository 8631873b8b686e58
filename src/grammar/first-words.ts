/** The first words of phrases: a table that tells of most other words, at the cost of reading them, that none begins there. */
import { foldCode, isSpaceless, isWord, SKIP } from '../characters.js'
import type { Variants } from './variants.js'

/** What is known of a character of a script without blanks. */
const BEGINS = 1
/** A phrase may be over behind it, or go on with anything. */
const ALONE = 2
/** Whatever stands behind it may begin one: "第". */
const LEADS = 4

/** How many places of the table each phrase gets. */
const PLACES = 8
const MIN_BITS = 10
const MAX_BITS = 18

/** Goes on with the hash of a word, which begins with 0, by a folded character. */
export const hashOn = (hash: number, folded: number): number => Math.imul(hash ^ folded, 0x9e3779b1)

/** The first words of a list of folded phrases; where words have no blanks, their first two characters. */
export class FirstWords {
  readonly #table: Uint8Array
  readonly #shift: number
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
    const bits = Math.ceil(Math.log2(phrases.length * PLACES + 1))
    this.#shift = 32 - Math.min(MAX_BITS, Math.max(MIN_BITS, bits))
    this.#table = new Uint8Array(2 ** (32 - this.#shift))
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
      if (isPair) this.#mark(hashOn(hashOn(0, first), second))
      return
    }
    let hash = 0
    for (let at = 0; isWord(phrase.charCodeAt(at)) && !isSpaceless(phrase.charCodeAt(at)); at++)
      hash = hashOn(hash, phrase.charCodeAt(at))
    this.#mark(hash)
  }

  #know(first: number, what: number): void {
    this.#characters ??= new Uint8Array(0x10000)
    for (const code of [first, ...this.#variants.of(first)])
      this.#characters[code] = (this.#characters[code] as number) | what
  }

  #mark(hash: number): void {
    this.#table[hash >>> this.#shift] = 1
  }

  /** False when a word with this hash begins no phrase. */
  has(hash: number): boolean {
    return this.#table[hash >>> this.#shift] === 1
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
