/** A text written piece by piece out of another, and the way back. */

/** Collects pieces in the order in which they are written; they may come from anywhere in the source. */
export class Pieces {
  /** How long the text is so far. */
  length = 0
  /** Joined at the end: a string that grew piece by piece is slower to read. */
  readonly #texts: string[] = []
  /** Of each piece: where it begins in the text, where in the source, and where the source goes on behind it. */
  readonly #starts: number[] = []
  readonly #sources: number[] = []
  readonly #lengths: number[] = []
  readonly #trails: number[] = []
  /** The piece of the last answer: mostly the next question is about it, or the one after. */
  #last = 0

  /** Writes what the source does not have. */
  add(text: string): void {
    this.#texts.push(text)
    this.length += text.length
  }

  /** The text that was written. */
  join(): string {
    return this.#texts.join('')
  }

  /** Writes a range of the source; `trail` is the end of what belongs to it but is not written. */
  copy(source: string, from: number, to: number, trail: number): void {
    this.#starts.push(this.length)
    this.#sources.push(from)
    this.#lengths.push(to - from)
    this.#trails.push(trail)
    this.add(source.slice(from, to))
  }

  /** The offset in the source of the character at `offset`, or of the first one written after it. */
  start(offset: number): number {
    let at = this.#find(offset)
    const inside = offset - (this.#starts[at] as number)
    if (inside >= (this.#lengths[at] as number) && at + 1 < this.#starts.length)
      return this.#sources[++at] as number
    return (this.#sources[at] as number) + Math.max(0, inside)
  }

  /** The offset in the source behind the character at `offset`, or behind the last one written before it. */
  end(offset: number): number {
    const at = this.#find(offset)
    const inside = offset - (this.#starts[at] as number)
    if (inside >= (this.#lengths[at] as number) - 1) return this.#trails[at] as number
    return (this.#sources[at] as number) + inside + 1
  }

  /** The last piece that begins at or before an offset. */
  #find(offset: number): number {
    const starts = this.#starts
    let at = this.#last
    const isNear = (starts[at] as number) <= offset && offset < (starts[at + 2] ?? Number.POSITIVE_INFINITY)
    if (isNear) {
      if ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= offset) at++
    } else {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] as number) <= offset) low = middle
        else high = middle - 1
      }
      at = low
    }
    this.#last = at
    return at
  }
}
