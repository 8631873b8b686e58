/** A set of ids that takes the same room for each, however long: a table may have millions of rows. */
import { createHash } from 'node:crypto'

/** The first size; a power of two. */
const FIRST = 1024

/**
 * Remembers ids by 64 bits of their digest, 8 to 24 bytes an id. Among ten million ids, the odds that two different ones are
 * taken for the same are about three in a million.
 */
export class IdSet {
  #slots = new Uint32Array(FIRST * 2)
  #size = 0

  /** @returns false when the id was there */
  add(id: string): boolean {
    const digest = createHash('sha1').update(id).digest()
    // A slot of two zeros is empty.
    const added = this.#put(digest.readUInt32LE(0) || 1, digest.readUInt32LE(4))
    if (added && ++this.#size * 4 > this.#slots.length) this.#grow()
    return added
  }

  #put(low: number, high: number): boolean {
    const slots = this.#slots
    const last = slots.length - 2
    let at = (low * 2) & last
    while (slots[at] !== 0) {
      if (slots[at] === low && slots[at + 1] === high) return false
      at = (at + 2) & last
    }
    slots[at] = low
    slots[at + 1] = high
    return true
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Uint32Array(old.length * 2)
    for (let at = 0; at < old.length; at += 2)
      if (old[at] !== 0) this.#put(old[at] as number, old[at + 1] as number)
  }
}
