/** Blocks of footnotes: below a rule, at the foot of a page, or behind the text. */
import { foldCode, isBlank, isDigit, isWord, skipBlanks } from '../characters.js'
import type { Line } from '../source/document.js'
import { BODY, FURNITURE, NOTE, RULE } from './furniture.js'
import { beginsLower, isOpen, type MeasuredLines } from './lines.js'
import { isTerminal, terminal } from './terminal.js'
import type { Wrap } from './wrap.js'

/** A footnote: its label, where its words begin, and its lines. Offsets are those of the measured text. */
export interface Note {
  label: string
  labelEnd: number
  body: number
  lines: number[]
}

/** A label at the start of a line; without words behind it, `body` is -1. */
export interface NoteLabel {
  label: string
  labelEnd: number
  body: number
}

const RULE_CHARACTERS = new Set([...'_-–—*=⸻─━'].map((char) => char.charCodeAt(0)))

/** A line of nothing but rule characters, three at least. */
export function isRule(text: string, { start, end }: { start: number; end: number }): boolean {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isBlank(code) || code === 0x5c) continue
    if (!RULE_CHARACTERS.has(code)) return false
    count++
  }
  return count >= 3
}

/** What closes the label of a note, by what opens it. */
const BRACKETS = new Map([
  ['[', ']'],
  ['(', ')'],
])
/** The most digits or asterisks of a label. */
const MAX_LABEL = 3

/** "12 See resolution 70/1.", "(3) A/77/826.", "* Reissued …", "¹ Ibid.", "4/ See …", "5 () …", or a label alone. */
export function readNoteLabel(text: string, start: number, end: number): NoteLabel | undefined {
  const bracket = BRACKETS.get(text[start] as string)
  let at = bracket ? start + 1 : start
  const labelStart = at
  while (at < end && at - labelStart < MAX_LABEL && isFigure(text.charCodeAt(at))) at++
  if (at === labelStart) while (at < end && at - labelStart < MAX_LABEL && text[at] === '*') at++
  if (at === labelStart) return undefined
  const label = plainLabel(text.slice(labelStart, at))
  if (bracket) {
    if (text[at] !== bracket) return undefined
    at++
  } else if (text[at] === '/') at++
  if (at >= end) return { label, labelEnd: at, body: -1 }
  let body = skipBlanks(text, at, end)
  if (body === at) return undefined
  // Brackets that lost their number: the label stands before them.
  if (text.startsWith('()', body)) {
    at = body + 2
    body = skipBlanks(text, at, end)
  }
  return body < end ? { label, labelEnd: at, body } : undefined
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
export const isSuperscript = (code: number): boolean =>
  code > 0x7f && SUPERSCRIPTS.includes(String.fromCharCode(code))

const isFigure = (code: number) => isDigit(code) || isSuperscript(code)

/** A label with its superscripts, and digits of other scripts, as plain digits. */
export const plainLabel = (label: string): string =>
  [...label]
    .map((char) => {
      if (SUPERSCRIPTS.includes(char)) return String(SUPERSCRIPTS.indexOf(char))
      return isDigit(char.charCodeAt(0)) ? String.fromCharCode(foldCode(char.charCodeAt(0))) : char
    })
    .join('')

/** Finds the notes of a text and marks their lines in `roles`, with the rules above them and other rules. */
export function findNotes(measured: MeasuredLines, wrap: Wrap, roles: Uint8Array): Note[] {
  return new NoteFinder(measured, wrap, roles).find()
}

class NoteFinder {
  readonly #measured: MeasuredLines
  readonly #wrap: Wrap
  readonly #roles: Uint8Array
  readonly #notes: Note[] = []
  /** The numbers that stand glued to words, which may refer to notes; read when first asked for. */
  #cited: Set<number> | undefined

  constructor(measured: MeasuredLines, wrap: Wrap, roles: Uint8Array) {
    this.#measured = measured
    this.#wrap = wrap
    this.#roles = roles
  }

  find(): Note[] {
    const { text, lines } = this.#measured
    for (let index = 0; index < lines.length; ) {
      const line = lines[index] as Line
      if (this.#roles[index] !== BODY || line.markup || line.heading !== undefined) index++
      else if (isRule(text, line)) {
        this.#roles[index] = RULE
        index = this.#block(index + 1, true)
      } else if (isDigit(text.charCodeAt(line.start)) && this.#mayBegin(index)) {
        const next = this.#block(index, false)
        index = Math.max(next, index + 1)
      } else index++
    }
    return this.#notes
  }

  /** True for the line with the next note's label, set off from the text above it, that some word refers to. */
  #mayBegin(index: number): boolean {
    const { lines, widths, firstWords } = this.#measured
    const label = this.#labelAt(index)
    if (!label || label.body < 0) return false
    const number = Number(label.label)
    if (number !== this.#expected() && number !== 1) return false
    const line = lines[index] as Line
    const before = index - 1
    const isSetOff =
      line.apart ||
      line.page ||
      before < 0 ||
      this.#roles[before] !== BODY ||
      (this.#wrap.isWrapped &&
        (widths[before] as number) + 1 + (firstWords[index] as number) <= this.#wrap.room)
    this.#cited ??= citedNumbers(this.#measured)
    return isSetOff && this.#cited.has(number)
  }

  #expected(): number {
    const last = Number(this.#notes.at(-1)?.label)
    return Number.isFinite(last) ? last + 1 : 1
  }

  #labelAt(index: number): NoteLabel | undefined {
    const { text, lines } = this.#measured
    const { start, end } = lines[index] as Line
    return readNoteLabel(text, start, end)
  }

  /**
   * Takes the notes from a line on, as far as their numbers rise by one; symbols ("*") may stand among them.
   * Without a rule above, something must end them: the page, or the text.
   * @returns the index after the block, or of its first line for none
   */
  #block(from: number, isRuled: boolean): number {
    const { lines, text } = this.#measured
    const notes: Note[] = []
    const isTextOpen = this.#isTextOpen(from - (isRuled ? 1 : 0))
    let expected = 0
    let index = from
    for (; index < lines.length; index++) {
      const line = lines[index] as Line
      if (this.#roles[index] === FURNITURE || line.markup || line.heading !== undefined) break
      if (index > from && line.page) break
      const label = this.#labelAt(index)
      const open = notes.at(-1)
      if (label && this.#isNext(label, expected, index)) {
        notes.push({ ...label, lines: [index] })
        if (Number.isFinite(Number(label.label))) expected = Number(label.label) + 1
        continue
      }
      if (!open || isRule(text, line)) break
      const isEnded = !isOpen(this.#measured, index - 1)
      // The note's words below a label that stands alone.
      if (open.body < 0) open.body = line.start
      else if (line.apart && (isEnded || !this.#wrap.isWrapped)) break
      else if (isEnded && isTextOpen && beginsLower(this.#measured, index)) break
      else if (!this.#wrap.isWrapped) break
      open.lines.push(index)
    }
    const isAtEdge = index >= lines.length || this.#roles[index] === FURNITURE || lines[index]?.page === true
    const isWhole = notes.every(({ body }) => body >= 0)
    if (notes.length === 0 || !isWhole || (!isRuled && !isAtEdge)) return from
    for (const note of notes) for (const at of note.lines) this.#roles[at] = NOTE
    this.#notes.push(...notes)
    return index
  }

  /** True for the label of the next note: of the first one, any; one alone needs its words below it. */
  #isNext({ label, body }: NoteLabel, expected: number, index: number): boolean {
    const number = Number(label)
    if (Number.isFinite(number) && expected > 0 && number !== expected) return false
    if (body >= 0) return true
    const next = this.#measured.lines[index + 1]
    return next !== undefined && !next.apart && !next.page && this.#roles[index + 1] === BODY
  }

  /** True when the sentence before a block goes on behind it. */
  #isTextOpen(before: number): boolean {
    let at = before - 1
    while (at >= 0 && this.#roles[at] !== BODY) at--
    const { text, lines } = this.#measured
    const line = lines[at]
    return line !== undefined && (isOpen(this.#measured, at) || !isEnd(terminal(text, line.start, line.end)))
  }
}

const isEnd = (code: number) => isTerminal(code) && code !== 0x2c && code !== 0x60c

/** The numbers of up to three digits that stand right behind a word or its stop, as a note's label does. */
function citedNumbers({ text, lines }: MeasuredLines): Set<number> {
  const cited = new Set<number>()
  for (const { start, end } of lines)
    for (let at = start + 1; at < end; at++) {
      if (!isFigure(text.charCodeAt(at))) continue
      const before = text.charCodeAt(at - 1)
      let stop = at
      while (stop < end && isFigure(text.charCodeAt(stop))) stop++
      const isLabel = stop - at <= MAX_LABEL && !isBlank(before) && !isWord(text.charCodeAt(stop))
      if (isLabel) cited.add(Number(plainLabel(text.slice(at, stop))))
      at = stop
    }
  return cited
}
