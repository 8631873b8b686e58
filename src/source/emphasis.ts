import { skipBlanks, skipBlanksBack } from '../characters.js'

/** Collects the emphasised ranges of a text that is written piece by piece; those that only blanks part are one. */
export class EmphasisTrack {
  readonly ranges: [start: number, end: number][] = []
  #start = -1
  #end = -1

  /** Text was written, emphasised or not; `offset` is where it begins. */
  add(text: string, offset: number, isEmphasised: boolean): void {
    const from = skipBlanks(text, 0, text.length)
    const to = skipBlanksBack(text, from, text.length)
    if (from === to) return
    if (!isEmphasised) this.end()
    else {
      if (this.#start < 0) this.#start = offset + from
      this.#end = offset + to
    }
  }

  /** A line ends. */
  end(): void {
    if (this.#start >= 0) this.ranges.push([this.#start, this.#end])
    this.#start = -1
  }
}
