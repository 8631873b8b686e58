import { fold } from '../characters.js'

/** Characters of texts that count as others, as a grammar lists them: the traditional forms of simplified ones. */
export class Variants {
  /** Folded character codes to those of their variants. */
  readonly #variants = new Map<number, number[]>()
  /** The code that each folded code counts as, 0 for itself; undefined where there are no variants. */
  readonly #codes: Uint16Array | undefined

  constructor(pairs: Readonly<Record<string, string>>) {
    const entries = Object.entries(pairs)
    if (entries.length > 0) this.#codes = new Uint16Array(0x10000)
    for (const [variant, plain] of entries) {
      const code = fold(plain).charCodeAt(0)
      const list = this.#variants.get(code) ?? []
      list.push(fold(variant).charCodeAt(0))
      this.#variants.set(code, list)
      if (this.#codes) this.#codes[fold(variant).charCodeAt(0)] = code
    }
  }

  /** The folded codes of the characters that count as this one, itself left out. */
  of(code: number): readonly number[] {
    return this.#variants.get(code) ?? NONE
  }

  /** The folded code of the plain character that a folded code counts as. */
  plainCode(code: number): number {
    return this.#codes?.[code] || code
  }

  /** A folded text with plain characters only. */
  plain(folded: string): string {
    const codes = this.#codes
    if (!codes) return folded
    let out = ''
    let from = 0
    for (let at = 0; at < folded.length; at++) {
      const plain = codes[folded.charCodeAt(at)]
      if (!plain) continue
      out += folded.slice(from, at) + String.fromCharCode(plain)
      from = at + 1
    }
    return out + folded.slice(from)
  }
}

const NONE: readonly number[] = []
