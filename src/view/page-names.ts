/** Names of pages in a folder. */
import type { DocumentFacts } from './document-facts.js'

/** Longest name before its extension, in characters; file systems allow 255 bytes. */
const LENGTH = 60

/** Gives each document a name of its own, which is the same whenever the same documents come in the same order. */
export class PageNames {
  /** In lower case, since some file systems take both cases for one. */
  readonly #taken = new Set(['index'])
  readonly #counts = new Map<string, number>()

  /** The name of a document's page: its symbol and language, or else what it is called. */
  next({ symbol, name, language }: DocumentFacts): string {
    const words = symbol === undefined ? name : `${symbol} ${language ?? ''}`
    const plain = words
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .slice(0, LENGTH)
      .replace(/^-|-$|\p{Surrogate}/gu, '')
    const stem = plain === '' ? 'document' : plain
    let free = stem
    for (let count = this.#counts.get(stem) ?? 2; this.#taken.has(free.toLowerCase()); count++) {
      free = `${stem}-${count}`
      this.#counts.set(stem, count + 1)
    }
    this.#taken.add(free.toLowerCase())
    return `${free}.html`
  }
}
