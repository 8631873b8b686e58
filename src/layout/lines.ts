/** What each line of a text shows by itself, measured once: its width, its letters, and a key to find it again by. */
import { foldCode, isBlank, isDigit, isLower, isPassedOver, isSpaceless, isWord } from '../characters.js'
import type { Line } from '../source/document.js'
import { isTerminal, terminal } from './terminal.js'

/** A line longer than this is measured no further: it is a paragraph, and no line of a page's edge. */
const MAX_MEASURED = 400

/** Characters of a gap that parts a line into cells: "A/RES/76/5      Seventy-sixth session". */
const CELL_GAP = 2

/** The lines of a text with what they show. Lists run parallel to `lines`. */
export interface MeasuredLines {
  text: string
  lines: readonly Line[]
  /** In columns, what it is set in included; letters of scripts without blanks take two. */
  widths: Uint32Array
  /** In columns, the width of the first word. */
  firstWords: Uint16Array
  letters: Uint16Array
  digits: Uint16Array
  /** Of the whole line, of its first and of its last cell: equal for lines that differ in blanks and numbers only. */
  keys: Int32Array
  firstCells: Int32Array
  lastCells: Int32Array
}

const BLANK = 1
const LETTER = 2
const DIGIT = 3
const HIDDEN = 4
const WIDE = 5
/** The kind of each character, looked up once for each. */
const kinds = new Uint8Array(0x10000)
for (let code = 0; code < kinds.length; code++)
  if (isBlank(code)) kinds[code] = BLANK
  else if (isPassedOver(code)) kinds[code] = HIDDEN
  else if (isDigit(code)) kinds[code] = DIGIT
  else if (isSpaceless(code) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff60))
    kinds[code] = WIDE
  else if (isWord(code)) kinds[code] = LETTER

/** Blanks that no line ends at. */
const isBinding = (code: number) => code === 0xa0 || code === 0x202f

/** Measures lines; each character of them is looked at once. */
export function measureLines(text: string, lines: readonly Line[]): MeasuredLines {
  const count = lines.length
  const measured: MeasuredLines = {
    text,
    lines,
    widths: new Uint32Array(count),
    firstWords: new Uint16Array(count),
    letters: new Uint16Array(count),
    digits: new Uint16Array(count),
    keys: new Int32Array(count),
    firstCells: new Int32Array(count),
    lastCells: new Int32Array(count),
  }
  for (let index = 0; index < count; index++) measure(measured, index)
  return measured
}

function measure(measured: MeasuredLines, index: number): void {
  const { text } = measured
  const { start, end: lineEnd, indent } = measured.lines[index] as Line
  const end = Math.min(lineEnd, start + MAX_MEASURED)
  let width = 0
  let letters = 0
  let digits = 0
  let key = 0
  let cell = 0
  let firstCell = 0
  let gap = 0
  let isParted = false
  let firstWord = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    switch (kinds[code]) {
      case HIDDEN:
        continue
      case BLANK:
        // A line may not break at such a blank: "1 January" goes to the next line whole.
        if (firstWord === 0 && !isBinding(code)) firstWord = width
        width++
        gap += code === 9 ? CELL_GAP : 1
        continue
      case DIGIT:
        digits++
        width++
        break
      case WIDE:
        // A line may break after any such letter.
        if (firstWord === 0) firstWord = width || 2
        letters++
        width += 2
        break
      case LETTER:
        letters++
        width++
        break
      default:
        width++
    }
    if (gap >= CELL_GAP) {
      firstCell ||= isParted ? cell : key
      isParted = true
      cell = 0
    }
    gap = 0
    const folded = kinds[code] === DIGIT ? 48 : foldCode(code)
    key = (Math.imul(key, 31) + folded) | 0
    if (isParted) cell = (Math.imul(cell, 31) + folded) | 0
  }
  if (!isParted) cell = key
  measured.widths[index] = indent + width + (lineEnd - end)
  measured.firstWords[index] = firstWord || width
  measured.letters[index] = letters
  measured.digits[index] = digits
  measured.keys[index] = key
  measured.firstCells[index] = firstCell || cell
  measured.lastCells[index] = cell
}

/** True when a line ends in no stop: its sentence goes on, or it is a title. */
export function isOpen({ text, lines }: MeasuredLines, index: number): boolean {
  const { start, end } = lines[index] as Line
  return !isTerminal(terminal(text, start, end))
}

/** True when a line begins in lower case. */
export function beginsLower({ text, lines }: MeasuredLines, index: number): boolean {
  return isLower(text.charCodeAt((lines[index] as Line).start))
}
