/** What a text has cited so far: short forms stand for the last that fits. */
import type { FoundReference } from './found.js'

/** The references of a text in order. */
export class History {
  readonly #byNumber = new Map<string, FoundReference>()
  #last: FoundReference | undefined

  /** The resolution or decision cited last. */
  get last(): FoundReference | undefined {
    return this.#last
  }

  add(reference: FoundReference): void {
    const { symbol, kind } = reference
    if (symbol === undefined || kind === 'document') return
    if (kind !== 'statement') this.#last = reference
    const number = /(\d+)\(\d{4}\)$/.exec(symbol)?.[1]
    if (number) this.#byNumber.set(`${kind} ${number}`, reference)
  }

  /** The last text of a kind with a number that its year was cited with: "1540" of "1540 (2004)". */
  byNumber(number: string, kind: string): FoundReference | undefined {
    return this.#byNumber.get(`${kind} ${number}`)
  }
}
