/** What a text has cited so far: short forms stand for the last that fits. */
import type { FoundReference } from './found.js'

/** The references of a text in order. */
export class History {
  readonly #byNumber = new Map<string, FoundReference>()
  readonly #issuers = new Map<string, string>()
  #last: FoundReference | undefined

  /** The resolution or decision cited last. */
  get last(): FoundReference | undefined {
    return this.#last
  }

  /** @param surface the reference as the text has it */
  add(reference: FoundReference, surface: string): void {
    const { symbol, kind, issuer } = reference
    if (issuer) this.#issuers.set(keyOf(surface, kind), issuer)
    if (symbol === undefined || kind === 'document') return
    if (kind !== 'statement') this.#last = reference
    const number = symbol.endsWith(')') ? /(\d+)\(\d{4}\)$/.exec(symbol)?.[1] : undefined
    if (number) this.#byNumber.set(`${kind} ${number}`, reference)
  }

  /** Whose text a number was when it was cited before. */
  issuerOf(surface: string, kind: string): string | undefined {
    return this.#issuers.get(keyOf(surface, kind))
  }

  /** The last text of a kind with a number that its year was cited with: "1540" of "1540 (2004)". */
  byNumber(number: string, kind: string): FoundReference | undefined {
    return this.#byNumber.get(`${kind} ${number}`)
  }
}

const keyOf = (surface: string, kind: string) =>
  `${kind} ${/\s/.test(surface) ? surface.replace(/\s+/g, '') : surface}`
