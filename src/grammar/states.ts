/** The steps of a trie: from a state, by a character, to the next state; in flat arrays, since there are many. */

/** The state in which every phrase begins. */
export const ROOT = 0

/** No state. */
export const NONE = -1

/** How many states, and how many steps beside the straight ones, there is room for at first. */
const ROOM = 16

/** States, and the steps between them: most states have one step, to the state that was made after them. */
export class States {
  /** How many there are. */
  count = 1
  /** By state: the character of the straight step, to the state after it, or 0. */
  #straight = new Uint16Array(ROOM)
  /** By state: 1 where it has other steps. */
  #forks = new Uint8Array(ROOM)
  /** The other steps, in a hash table with open addressing; by place, the state that a step is from plus one, or 0. */
  #from = new Int32Array(ROOM)
  #codes = new Uint16Array(ROOM)
  #to = new Int32Array(ROOM)
  #steps = 0

  /** Makes a state. */
  add(): number {
    if (this.count === this.#straight.length) {
      this.#straight = enlarge(this.#straight, new Uint16Array(this.count * 2))
      this.#forks = enlarge(this.#forks, new Uint8Array(this.count * 2))
    }
    return this.count++
  }

  /** The state behind a character, or `NONE`. */
  next(state: number, code: number): number {
    if (this.#straight[state] === code) return state + 1
    if (this.#forks[state] === 0) return NONE
    const place = this.#placeOf(state, code)
    return this.#from[place] === 0 ? NONE : (this.#to[place] as number)
  }

  /** Sets a step; one that is there leads to the new state from then on. */
  set(from: number, code: number, to: number): void {
    if (this.#straight[from] === code) this.#straight[from] = 0
    const isFirst = this.#straight[from] === 0 && this.#forks[from] === 0
    if (isFirst && to === from + 1) {
      this.#straight[from] = code
      return
    }
    this.#forks[from] = 1
    if (this.#steps * 2 >= this.#from.length) this.#grow()
    this.#enter(from, code, to)
  }

  /** The place of a step, or the free one that it would have. */
  #placeOf(state: number, code: number): number {
    const mask = this.#from.length - 1
    let place = mix(state, code) & mask
    while (this.#from[place] !== 0 && (this.#from[place] !== state + 1 || this.#codes[place] !== code))
      place = (place + 1) & mask
    return place
  }

  #enter(from: number, code: number, to: number): void {
    const place = this.#placeOf(from, code)
    if (this.#from[place] === 0) this.#steps++
    this.#from[place] = from + 1
    this.#codes[place] = code
    this.#to[place] = to
  }

  #grow(): void {
    const [from, codes, to] = [this.#from, this.#codes, this.#to]
    this.#from = new Int32Array(from.length * 2)
    this.#codes = new Uint16Array(from.length * 2)
    this.#to = new Int32Array(from.length * 2)
    this.#steps = 0
    for (let place = 0; place < from.length; place++)
      if (from[place] !== 0)
        this.#enter((from[place] as number) - 1, codes[place] as number, to[place] as number)
  }
}

/** Copies a list to the beginning of a larger one. */
function enlarge<List extends Uint8Array | Uint16Array>(from: List, to: List): List {
  to.set(from)
  return to
}

function mix(state: number, code: number): number {
  const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ code, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
