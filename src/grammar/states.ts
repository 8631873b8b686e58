/** The steps of a trie: from a state, by a character, to the next state; in flat arrays, since there are many. */

/** The state in which every phrase begins. */
export const ROOT = 0

/** No state. */
export const NONE = -1

/** The fewest places of the table. */
const MIN_PLACES = 16

/** Steps in a hash table with open addressing. */
export class States {
  /** By place in the table: the number of a step plus one, or 0. */
  #table = new Int32Array(MIN_PLACES)
  #mask = MIN_PLACES - 1
  /** The steps in the order in which they were set. */
  #from = new Int32Array(MIN_PLACES / 2)
  #codes = new Uint16Array(MIN_PLACES / 2)
  #to = new Int32Array(MIN_PLACES / 2)
  #count = 0

  /** The state behind a character, or `NONE`. */
  next(state: number, code: number): number {
    const step = this.#find(state, code)
    return step < 0 ? NONE : (this.#to[step] as number)
  }

  /** The number of a step, or -1. */
  #find(state: number, code: number): number {
    for (let place = placeOf(state, code) & this.#mask; ; place = (place + 1) & this.#mask) {
      const step = (this.#table[place] as number) - 1
      if (step < 0 || (this.#from[step] === state && this.#codes[step] === code)) return step
    }
  }

  /** Sets a step; one that is there leads to the new state from then on. */
  set(from: number, code: number, to: number): void {
    const known = this.#find(from, code)
    if (known >= 0) {
      this.#to[known] = to
      return
    }
    if (this.#count === this.#from.length) this.#grow()
    this.#from[this.#count] = from
    this.#codes[this.#count] = code
    this.#to[this.#count] = to
    this.#count++
    this.#enter(this.#count)
  }

  /** Tells of all steps in the order in which they were set. */
  forEach(tell: (from: number, code: number, to: number) => void): void {
    for (let step = 0; step < this.#count; step++)
      tell(this.#from[step] as number, this.#codes[step] as number, this.#to[step] as number)
  }

  #enter(step: number): void {
    let place = placeOf(this.#from[step - 1] as number, this.#codes[step - 1] as number) & this.#mask
    while (this.#table[place] !== 0) place = (place + 1) & this.#mask
    this.#table[place] = step
  }

  #grow(): void {
    const size = this.#from.length * 2
    this.#from = enlarge(this.#from, new Int32Array(size))
    this.#codes = enlarge(this.#codes, new Uint16Array(size))
    this.#to = enlarge(this.#to, new Int32Array(size))
    this.#table = new Int32Array(size * 2)
    this.#mask = size * 2 - 1
    for (let step = 1; step <= this.#count; step++) this.#enter(step)
  }
}

/** Copies a list to the beginning of a larger one. */
function enlarge<List extends Int32Array | Uint16Array>(from: List, to: List): List {
  to.set(from)
  return to
}

function placeOf(state: number, code: number): number {
  const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ code, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
