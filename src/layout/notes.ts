/** Blocks of footnotes: below a rule, at the foot of a page, or behind the text. */
import { isBlank, isDigit, isLower, isUpper, isWord } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { matchPhrase } from '../grammar/match-phrase.js'
import type { Line } from '../source/document.js'
import { BODY, FURNITURE, NOTE, RULE } from './furniture.js'
import { beginsLower, isOpen, type MeasuredLines } from './lines.js'
import { isBodyName } from './masthead.js'
import {
  isFigure,
  isSuperscript,
  MAX_LABEL,
  mayStandBehind,
  type NoteLabel,
  plainLabel,
  readNoteLabel,
} from './note-label.js'
import { isTerminal, terminal } from './terminal.js'
import { endsOnPurpose, type Wrap } from './wrap.js'

/** A footnote: its label, where its words begin, and its lines. Offsets are those of the measured text. */
export interface Note {
  label: string
  labelEnd: number
  body: number
  lines: number[]
}

/** Most letters of an acronym that a note may begin with. */
const MIN_CAPITALS = 4

/** How many notes may have been missed before one. */
const MAX_MISSED = 30

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

/** Finds the notes of a text and marks their lines in `roles`, with the rules above them and other rules. */
export function findNotes(
  measured: MeasuredLines,
  wrap: Wrap,
  language: CompiledLanguage,
  roles: Uint8Array,
): Note[] {
  return new NoteFinder(measured, wrap, language, roles).find()
}

class NoteFinder {
  readonly #measured: MeasuredLines
  readonly #wrap: Wrap
  readonly #language: CompiledLanguage
  readonly #roles: Uint8Array
  readonly #notes: Note[] = []
  /** The numbers that stand glued to words, which may refer to notes, on the lines before `#read`. */
  readonly #cited = new Set<number>()
  #read = 0
  /** The last line of the text itself so far. */
  #last = -1

  constructor(measured: MeasuredLines, wrap: Wrap, language: CompiledLanguage, roles: Uint8Array) {
    this.#measured = measured
    this.#language = language
    this.#wrap = wrap
    this.#roles = roles
  }

  find(): Note[] {
    const { text, lines } = this.#measured
    for (let index = 0; index < lines.length; ) {
      const line = lines[index] as Line
      if (this.#roles[index] !== BODY) index++
      else if (line.note) index = this.#marked(index)
      else if (isRule(text, line) && line.heading === undefined) {
        this.#roles[index] = RULE
        index = this.#block(index + 1, true)
      } else if (line.markup || line.heading !== undefined) this.#last = index++
      else if (
        (isDigit(text.charCodeAt(line.start)) || this.#isCarriedOver(index)) &&
        this.#mayBegin(index)
      ) {
        const next = this.#block(index, false)
        if (next === index) this.#last = index++
        else index = next
      } else this.#last = index++
    }
    this.#liftLoose()
    return this.#notes
  }

  /** Takes a note that the source marks as one, as far as its paragraph goes; returns the index after it. */
  #marked(from: number): number {
    const { lines } = this.#measured
    const label = this.#labelAt(from)
    if (!label || label.body < 0) {
      this.#last = from
      return from + 1
    }
    const note: Note = { ...label, lines: [from] }
    let index = from + 1
    for (; index < lines.length; index++) {
      const line = lines[index] as Line
      if (line.apart || line.note || this.#roles[index] !== BODY) break
      note.lines.push(index)
    }
    for (const at of note.lines) this.#roles[at] = NOTE
    this.#notes.push(note)
    return index
  }

  /** Labels that stand alone on a line, where raised figures came to lie: they are of no use there. */
  #liftLoose(): void {
    const labels = new Set(this.#notes.map(({ label }) => label))
    if (labels.size === 0) return
    for (let index = 0; index < this.#roles.length; index++) {
      if (this.#roles[index] !== BODY) continue
      const label = this.#labelAt(index)
      if (label && label.body < 0 && labels.has(label.label)) this.#roles[index] = FURNITURE
    }
  }

  /** True for the first line below page furniture that notes stand above: they may go on, whatever their labels are in. */
  #isCarriedOver(index: number): boolean {
    let above = index - 1
    while (this.#roles[above] === FURNITURE) above--
    return above < index - 1 && this.#roles[above] === NOTE
  }

  /** True for the line with the next note's label, set off from the text above it, that some word refers to. */
  #mayBegin(index: number): boolean {
    const { lines } = this.#measured
    const label = this.#labelAt(index)
    if (!label || (label.body < 0 && !this.#isNext(label, 0, index))) return false
    const number = Number(label.label)
    const expected = this.#expected()
    if (number !== 1 && (number < expected || number > expected + MAX_MISSED)) return false
    // "1 Adopts …": a clause whose stop got lost, or never was.
    if (label.body >= 0 && this.#isDecision(index, label.body)) return false
    // "1 to keep a register;": an item whose stop was never there.
    if (label.body >= 0 && this.#beginsItem(index, label.body)) return false
    const line = lines[index] as Line
    const before = index - 1
    const isSetOff =
      line.apart ||
      line.page ||
      before < 0 ||
      this.#roles[before] !== BODY ||
      (this.#wrap.isWrapped && endsOnPurpose(this.#measured, this.#wrap, before, index))
    return isSetOff && this.#isCited(number, index)
  }

  /** True when a number stands glued to a word on a line before the one given. */
  #isCited(number: number, before: number): boolean {
    const { text, lines } = this.#measured
    for (; this.#read < before; this.#read++) addCited(text, lines[this.#read] as Line, this.#cited)
    return this.#cited.has(number)
  }

  /** True for words in lower case, and for a first word in capitals, as verbs are set: "2 NOTES the report". */
  #beginsItem(index: number, body: number): boolean {
    const { text, lines } = this.#measured
    const { end } = lines[index] as Line
    let at = body
    while (at < end && isUpper(text.charCodeAt(at))) at++
    if (at === body) return isLower(text.charCodeAt(body))
    return at - body > MIN_CAPITALS && isBlank(text.charCodeAt(at)) && isLower(text.charCodeAt(at + 1))
  }

  #isDecision(index: number, body: number): boolean {
    const { text, lines } = this.#measured
    const verb = matchPhrase(this.#language.phrases, 'verb', text, body, (lines[index] as Line).end)
    return verb?.lemma !== undefined && !verb.ambiguous && !verb.loose
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
    const isTextOpen = this.#last >= 0 && !this.#isFinal(this.#last)
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
      else if (isTextOpen && this.#isFinal(index - 1) && beginsLower(this.#measured, index)) break
      else if (this.#beginsText(index)) break
      else if (!this.#wrap.isWrapped) break
      open.lines.push(index)
    }
    const isAtEdge = index >= lines.length || this.#roles[index] === FURNITURE || lines[index]?.page === true
    const isWhole = notes.every(({ body }) => body >= 0)
    if (notes.length === 0 || !isWhole || (!isRuled && !isAtEdge)) return from
    for (const note of notes) {
      for (const at of note.lines) this.#roles[at] = NOTE
      this.#notes.push(note)
    }
    return index
  }

  /** True for a line that ends in a full stop. */
  #isFinal(index: number): boolean {
    const { text, lines } = this.#measured
    const { start, end } = lines[index] as Line
    return isEnd(terminal(text, start, end))
  }

  /** True for a line of the text itself: set in as first lines are, or an enacting formula. */
  #beginsText(index: number): boolean {
    const { text, lines } = this.#measured
    const line = lines[index] as Line
    const { base } = this.#wrap
    if (base !== undefined && line.indent > base + 1) return true
    return isBodyName(text, line, this.#language)
  }

  /** True for the label of the next note: of the first one, any; one alone needs its words below it. */
  #isNext({ label, body }: NoteLabel, expected: number, index: number): boolean {
    const number = Number(label)
    if (Number.isFinite(number) && expected > 0 && number !== expected) return false
    if (body >= 0) return true
    const next = this.#measured.lines[index + 1]
    return next !== undefined && !next.apart && !next.page && this.#roles[index + 1] === BODY
  }
}

const isEnd = (code: number) => isTerminal(code) && code !== 0x2c && code !== 0x60c

/** True behind a letter or its stop, and inside brackets behind one: "38/2" and "10-3" refer to nothing. */
function mayRefer(text: string, at: number, before: number): boolean {
  if (before === 0x28 || before === 0x5b) return !isBlank(text.charCodeAt(at - 2))
  return (isWord(before) && !isDigit(before)) || mayStandBehind(before) || isSuperscript(text.charCodeAt(at))
}

/** Adds the numbers of a line that stand right behind a word or its stop, as a note's label does, or alone on it. */
function addCited(text: string, { start, end }: Line, cited: Set<number>): void {
  const alone = end - start <= MAX_LABEL ? readNoteLabel(text, start, end) : undefined
  if (alone) cited.add(Number(alone.label))
  for (let at = start + 1; at < end; at++) {
    if (!isFigure(text.charCodeAt(at))) continue
    const before = text.charCodeAt(at - 1)
    let stop = at
    while (stop < end && isFigure(text.charCodeAt(stop))) stop++
    const isLabel = stop - at <= MAX_LABEL && mayRefer(text, at, before) && !isWord(text.charCodeAt(stop))
    if (isLabel) cited.add(Number(plainLabel(text.slice(at, stop))))
    at = stop
  }
}
