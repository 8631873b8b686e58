/** Writes tokens in order and keeps structures balanced: what is open is closed before its neighbour opens. */
import type { TokenType } from 'chevrotain'
import * as t from './tokens.js'
import { makeToken, type Token, type TokenData } from './tokens.js'

/** The open clause and its open list items. */
export class Emitter {
  #tokens: Token[] = []
  #clause = false
  /** For each open list: true when one of its items is open. */
  #lists: boolean[] = []

  /** The tokens written since they were last taken. */
  get tokens(): Token[] {
    return this.#tokens
  }

  /** Hands over the tokens, and begins anew. */
  take(): Token[] {
    const tokens = this.#tokens
    this.#tokens = []
    return tokens
  }

  /** How deep the open lists are nested. */
  get depth(): number {
    return this.#lists.length
  }

  get hasClause(): boolean {
    return this.#clause
  }

  /** Where the last token ends. */
  get offset(): number {
    return this.#tokens.at(-1)?.endOffset ?? 0
  }

  /** Writes a token without width, or a leaf. */
  push(kind: TokenType, start: number, end: number, data?: TokenData): void {
    this.#tokens.push(makeToken(kind, start, end, data))
  }

  /** Opens a clause, heading, formula or note; what was open is closed first. */
  open(kind: TokenType, at: number, data?: TokenData): void {
    this.closeAll(at)
    this.push(kind, at, at, data)
    this.#clause = true
  }

  /** Opens a list item at a depth from 0, and the lists above it where they are missing. */
  item(depth: number, at: number, data?: TokenData): void {
    this.closeLists(depth + 1, at)
    if (this.#lists.length === depth + 1) this.#closeItem(at)
    // A list stands in a clause or in an item, so a jump in depth ends at the next free place.
    if (this.#lists.length <= depth) {
      this.push(t.ListOpen, at, at)
      this.#lists.push(false)
    }
    this.push(t.ItemOpen, at, at, data)
    this.#lists[this.#lists.length - 1] = true
  }

  /** Closes lists until `depth` of them are open. */
  closeLists(depth: number, at: number): void {
    while (this.#lists.length > depth) {
      this.#closeItem(at)
      this.push(t.ListClose, at, at)
      this.#lists.pop()
    }
  }

  /** Closes all that is open inside a part. */
  closeAll(at: number): void {
    this.closeLists(0, at)
    if (this.#clause) this.push(t.ClauseClose, at, at)
    this.#clause = false
  }

  #closeItem(at: number): void {
    if (!this.#lists.at(-1)) return
    this.push(t.ClauseClose, at, at)
    this.#lists[this.#lists.length - 1] = false
  }
}
