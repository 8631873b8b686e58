/** Tables of Markdown, whose cells are lines: what a masthead or a whole text may stand in. */
import type { ShownText } from './shown-text.js'

const SPACES = new Set([' ', '\t', '\r'])

/** The end of a line of nothing but pipes, dashes, colons and blanks, which parts the head of a table from its body; -1 for another. */
export function delimiterRowEnd(value: string, from: number, end: number): number {
  let at = from
  let pipes = 0
  let dashes = 0
  for (; at < end && value[at] !== '\n'; at++) {
    const char = value[at] as string
    if (char === '|') pipes++
    else if (char === '-') dashes++
    else if (char !== ':' && !SPACES.has(char)) return -1
  }
  return pipes > 0 && dashes > 0 ? at : -1
}

/** True for a paragraph whose second line parts a head from a body. */
export function isTable(value: string, start: number, end: number): boolean {
  const line = value.indexOf('\n', start)
  return line >= 0 && line < end && delimiterRowEnd(value, line + 1, end) >= 0
}

/** The cells of one table, each of which becomes a line; a label goes on with the cell behind it. */
export class Cells {
  readonly #shown: ShownText
  /** Where the current cell begins in the readable text. */
  #start: number
  #hasWords = false

  constructor(shown: ShownText) {
    this.#shown = shown
    this.#start = shown.length
  }

  /** Ends a cell. */
  end(): void {
    const shown = this.#shown
    const cell = shown.since(this.#start)
    this.#hasWords ||= cell.trim() !== ''
    if (isCellLabel(cell)) shown.write(' ')
    else this.#break()
  }

  /** Ends a row whose markup ends at an offset of the source; an empty head belongs to the first row with words. */
  endRow(at: number): void {
    this.#hasWords ||= this.#shown.since(this.#start).trim() !== ''
    if (this.#hasWords) this.#shown.closeOpen(at)
    this.#break()
  }

  #break(): void {
    this.#shown.write('\n\n')
    this.#start = this.#shown.length
  }
}

/** True for a cell that holds a label alone, which the next cell goes on from. */
export const isCellLabel = (cell: string) => LABEL.test(cell)

/** A cell that holds nothing but the label of the next one: "1.", "(a)", "iv)", "12". */
const LABEL = /^\s*(?:\(?[\p{L}\d]{1,5}[.)]|\d{1,3})\s*$/u
