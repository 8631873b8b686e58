import { fold } from '../characters.js'

/** Characters of texts that count as others, as a grammar lists them: the traditional forms of simplified ones. */
export class Variants {
  /** Folded character codes to those of their variants. */
  readonly #variants = new Map<number, number[]>()
  readonly #plain = new Map<string, string>()
  readonly #codes = new Map<number, number>()

  constructor(pairs: Readonly<Record<string, string>>) {
    for (const [variant, plain] of Object.entries(pairs)) {
      const code = fold(plain).charCodeAt(0)
      const list = this.#variants.get(code) ?? []
      list.push(fold(variant).charCodeAt(0))
      this.#variants.set(code, list)
      this.#plain.set(fold(variant), fold(plain))
      this.#codes.set(fold(variant).charCodeAt(0), code)
    }
  }

  /** The folded codes of the characters that count as this one, itself left out. */
  of(code: number): readonly number[] {
    return this.#variants.get(code) ?? NONE
  }

  /** The folded code of the plain character that a folded code counts as. */
  plainCode(code: number): number {
    return this.#codes.get(code) ?? code
  }

  /** A folded text with plain characters only. */
  plain(folded: string): string {
    if (this.#plain.size === 0) return folded
    let out = ''
    for (const char of folded) out += this.#plain.get(char) ?? char
    return out
  }
}

const NONE: readonly number[] = []
