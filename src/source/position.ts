/** The only place that makes lines and columns. */
import type { Point, Position } from 'unist'

/** Turns offsets of one text into unist points. Asking in rising order is cheapest; any order works. */
export class Locator {
  readonly #starts: number[] = [0]
  /** Index of the line that the last answer was on. */
  #last = 0

  constructor(text: string) {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(index + 1) !== 0x0a))
        this.#starts.push(index + 1)
    }
  }

  /** The point at an offset: line and column from 1, offset from 0 in UTF-16 units. */
  point(offset: number): Point {
    const starts = this.#starts
    let line = this.#last
    if ((starts[line] as number) > offset || offset - (starts[line] as number) > 4096)
      line = this.#search(offset)
    else while (line + 1 < starts.length && (starts[line + 1] as number) <= offset) line++
    this.#last = line
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset }
  }

  /** The position of a range, end exclusive. */
  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) }
  }

  #search(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
