/**
 * Page furniture: running heads, page numbers, job numbers and barcodes, told from the text by their form, by where
 * they stand, and by coming back. Nothing above the first clause counts as such: that is the masthead, which running
 * heads repeat.
 */
import { isDigit, isLower } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { ShortLine } from '../grammar/template.js'
import type { Line } from '../source/document.js'
import { isBullet, readMarker } from '../syntax/marker.js'
import { beginsLower, isOpen, type MeasuredLines } from './lines.js'
import { isBodyName } from './masthead.js'
import { readNoteLabel } from './note-label.js'
import { readFraction } from './page-fraction.js'
import { isTerminal, terminal } from './terminal.js'
import { endsOnPurpose, type Wrap } from './wrap.js'

/** What a line is: of the text itself, or lifted out of it. */
export const BODY = 0
export const FURNITURE = 1
export const NOTE = 2
export const RULE = 3

/** Lines that may be furniture, by what speaks for them. */
const REPEATED = 1
/** A number alone, which may be of a page. */
const NUMBER = 2
/** "Page 3 of 8", "3/8", a job number: nothing else looks so. */
const CERTAIN = 3

/** Longest line of a page number, in columns of words: job numbers stand at the far end of it. */
const MAX_LETTERS = 30
/** Longest running head, in columns. */
const MAX_HEAD = 200
/** How many lines of furniture may stand together. */
const MAX_RUN = 8
/** How many letters a line must have to be known again. */
const MIN_LETTERS = 2
/** How often the name of a body that decides must come back to be a running head. */
const MIN_NAMES = 3
/** Digits from which on a number is no page's. */
const LONG_NUMBER = 5
/** How many lines must stand between two page numbers, for nothing but the count to speak for them. */
const MIN_PAGE = 8
/** Marks the lines that are page furniture in `roles`. */
export function markFurniture(
  measured: MeasuredLines,
  mastheads: Uint8Array,
  language: CompiledLanguage,
  roles: Uint8Array,
): void {
  new FurnitureFinder(measured, mastheads, language, roles).mark()
}

/**
 * Marks the lines of a masthead that come back in the middle of a sentence, without its title word for word: "Resolution
 * 3540 (2031)" on a line of its own, where the next word would have fitted.
 */
export function markEchoes(
  measured: MeasuredLines,
  mastheads: Uint8Array,
  wrap: Wrap,
  { lines: known }: CompiledLanguage,
  roles: Uint8Array,
): void {
  if (!wrap.isWrapped) return
  const { text, lines, digits } = measured
  for (let index = 1; index + 1 < lines.length; index++) {
    if (roles[index] !== BODY || mastheads[index] === 1 || digits[index] === 0) continue
    if (beginsLower(measured, index)) continue
    if (!endsOnPurpose(measured, wrap, index, index + 1) || !beginsLower(measured, index + 1)) continue
    if (!isOpen(measured, index - 1) || !isOpen(measured, index)) continue
    const { start, end } = lines[index] as Line
    const line = new ShortLine(text.slice(start, end))
    if (known.title.match(line) ?? known.front.match(line)) roles[index] = FURNITURE
  }
}

/** What stands on both sides of a page number: "- 3 -". */
const DASHES = new Set(['-', '–', '—'])

class FurnitureFinder {
  readonly #measured: MeasuredLines
  readonly #mastheads: Uint8Array
  readonly #language: CompiledLanguage
  readonly #roles: Uint8Array
  /** What speaks for each line, 0 for nothing. */
  readonly #signs: Uint8Array
  /** The page number that a line states, or 0. */
  readonly #numbers: Uint16Array
  /** Keys of lines that turned out to be furniture. */
  readonly #known = new Set<number>()
  /** How often keys stand in a masthead or at the edge of a page. */
  readonly #edges = new Map<number, number>()

  constructor(measured: MeasuredLines, mastheads: Uint8Array, language: CompiledLanguage, roles: Uint8Array) {
    this.#measured = measured
    this.#mastheads = mastheads
    this.#language = language
    this.#roles = roles
    this.#signs = new Uint8Array(measured.lines.length)
    this.#numbers = new Uint16Array(measured.lines.length)
  }

  mark(): void {
    if (!this.#collect()) return
    const runs = this.#runs()
    this.#countEdges(runs)
    for (const [from, to] of runs) this.#accept(from, to)
    this.#acceptCounted(runs)
    for (const [from, to] of runs)
      if (this.#roles[from] === BODY && this.#isKnown(from, to)) this.#take(from, to)
  }

  /** Looks for signs; false where there are none. */
  #collect(): boolean {
    const { lines, keys, firstCells, lastCells, letters, digits, widths } = this.#measured
    const counts = new Map<number, number>()
    const count = (key: number) => counts.set(key, (counts.get(key) ?? 0) + 1)
    for (let index = 0; index < lines.length; index++) {
      if ((letters[index] as number) < MIN_LETTERS || (widths[index] as number) > MAX_HEAD) continue
      const key = keys[index] as number
      count(key)
      if (firstCells[index] !== key) {
        count(firstCells[index] as number)
        count(lastCells[index] as number)
      }
    }
    let found = false
    for (let index = 0; index < lines.length; index++) {
      if (this.#mastheads[index] === 1 || this.#roles[index] !== BODY) continue
      let sign = 0
      if ((digits[index] as number) > 0 && (letters[index] as number) <= MAX_LETTERS)
        sign = this.#readNumber(index)
      if (sign === 0 && (letters[index] as number) >= MIN_LETTERS && (widths[index] as number) <= MAX_HEAD) {
        const comesBack = (key: number) => (counts.get(key) ?? 0) > 1
        const isBack =
          comesBack(keys[index] as number) ||
          (firstCells[index] !== keys[index] &&
            (comesBack(firstCells[index] as number) || comesBack(lastCells[index] as number)))
        const isOften = (counts.get(keys[index] as number) ?? 0) >= MIN_NAMES
        if (isBack && this.#mayBeHead(index, isOften)) sign = REPEATED
      }
      this.#signs[index] = sign
      if (sign > 0) found = true
    }
    return found
  }

  /** "3", "- 3 -", "3/8", "2/8      18-05461", "Page 3 of 8". */
  #readNumber(index: number): number {
    const { text, lines, letters } = this.#measured
    const { start, end } = lines[index] as Line
    // "05-12345 (E)" has no word, "27 de" has one.
    const isWordless = (letters[index] as number) <= 2 && !hasLower(text, start, end)
    if (!isWordless) {
      const page = this.#language.lines.page.match(new ShortLine(text.slice(start, end)))
      if (!page) return 0
      this.#numbers[index] = Number.parseInt(/\p{Nd}+/u.exec(text.slice(start, end))?.[0] ?? '', 10) || 0
      return CERTAIN
    }
    if (isTerminal(text.charCodeAt(end - 1)) || this.#isMarker(start, end)) return 0
    let sign = NUMBER
    let numbers = 0
    for (let at = start; at < end; ) {
      while (at < end && !isDigit(text.charCodeAt(at))) at++
      const from = at
      while (at < end && isDigit(text.charCodeAt(at))) at++
      if (at === from) break
      numbers++
      if (at - from >= LONG_NUMBER) sign = CERTAIN
      else if (numbers === 1) this.#numbers[index] = Number.parseInt(text.slice(from, at), 10) || 0
    }
    const fraction = readFraction(text, start, end)
    if (fraction?.isAlone && fraction.page <= fraction.pages) return CERTAIN
    if (numbers === 1 && DASHES.has(text[start] as string) && DASHES.has(text[end - 1] as string))
      return CERTAIN
    return numbers === 1 || sign === CERTAIN || fraction ? sign : 0
  }

  /** "1.", "(a)": a marker that stands alone. */
  #isMarker(start: number, end: number): boolean {
    const marker = readMarker(this.#measured.text, start, end, this.#language.labels)
    return marker !== undefined && marker.end >= end
  }

  /** True for a line that may be a running head: no clause, no end of one. */
  #mayBeHead(index: number, isOften: boolean): boolean {
    const { text, lines } = this.#measured
    const line = lines[index] as Line
    const { start, end } = line
    // The name stands in the masthead, and above the decisions of a text without reasons.
    if (!isOften && isBodyName(text, line, this.#language)) return false
    const last = terminal(text, start, end)
    if (isTerminal(last) && last !== 0x2e && last !== 0x2c) return false
    if (beginsLower(this.#measured, index)) return false
    // "14. Invites all States": a clause, whose first line others may share.
    const marker = readMarker(text, start, end, this.#language.labels)
    if (marker && !isBullet(marker)) return false
    // "15 See Official Records of the": a note; a page number stands further off.
    const label = readNoteLabel(text, start, end)
    return !label || label.body - label.labelEnd > 1
  }

  /** Runs of lines with signs, as first and last index. */
  #runs(): [from: number, to: number][] {
    const runs: [number, number][] = []
    const { lines } = this.#measured
    for (let index = 0; index < lines.length; index++) {
      if (this.#signs[index] === 0) continue
      const from = index
      while (index + 1 < lines.length && this.#signs[index + 1] !== 0) index++
      if (index - from < MAX_RUN) runs.push([from, index])
    }
    return runs
  }

  /** Counts the lines where running heads stand, and where they come from. */
  #countEdges(runs: readonly [from: number, to: number][]): void {
    const count = (index: number) => {
      for (const key of this.#keysOf(index)) this.#edges.set(key, (this.#edges.get(key) ?? 0) + 1)
    }
    for (const [index, isMasthead] of this.#mastheads.entries()) if (isMasthead === 1) count(index)
    for (const [from, to] of runs)
      if (this.#isAtEdge(from, to)) for (let index = from; index <= to; index++) count(index)
  }

  /** The keys of a line and of its cells. */
  #keysOf(index: number): Set<number> {
    const { keys, firstCells, lastCells } = this.#measured
    return new Set([keys[index] as number, firstCells[index] as number, lastCells[index] as number])
  }

  /** True when a page begins in a run or below it: above the head of a page may stand the number of that before. */
  #isAtEdge(from: number, to: number): boolean {
    const { lines } = this.#measured
    for (let index = from; index <= to + 1; index++) if (lines[index]?.page) return true
    return false
  }

  /** Takes a run for furniture if its form or its place says so. */
  #accept(from: number, to: number): void {
    let isCertain = false
    let isHead = false
    for (let index = from; index <= to; index++) {
      if (this.#signs[index] === CERTAIN) isCertain = true
      // A line of the text that has its like in the text may come to stand at an edge too.
      else if (this.#signs[index] === NUMBER) isHead = true
      else for (const key of this.#keysOf(index)) if ((this.#edges.get(key) ?? 0) > 1) isHead = true
    }
    if (
      isCertain ||
      (isHead && this.#isAtEdge(from, to) && !this.#runsOn(from, to)) ||
      this.#interrupts(from, to)
    )
      this.#take(from, to, this.#startsAnew(from, to))
  }

  /** True for page 1 below a head: a text begins there, and what stands above its number is of its masthead. */
  #startsAnew(from: number, to: number): boolean {
    let isHeaded = false
    for (let index = from; index <= to; index++) {
      if (this.#signs[index] === REPEATED) isHeaded = true
      else if (this.#numbers[index]) return this.#numbers[index] === 1 && isHeaded
    }
    return false
  }

  /** True when a sentence goes on after the run that was going on before it, and the run is no part of it. */
  #interrupts(from: number, to: number): boolean {
    if (from === 0 || to + 1 >= this.#measured.lines.length) return false
    if (!isOpen(this.#measured, from - 1) || !beginsLower(this.#measured, to + 1)) return false
    return !this.#runsOn(from, to)
  }

  /**
   * True when a run is the end of the paragraph above, the beginning of that below, or both: in narrow columns lines of the
   * text come back word for word.
   */
  #runsOn(from: number, to: number): boolean {
    const { text, lines, widths } = this.#measured
    let room = 0
    for (let index = from - 1; index <= to + 1; index++) room = Math.max(room, widths[index] ?? 0)
    const goesOn = (index: number) => {
      const next = lines[index + 1]
      if (index < 0 || !next || next.apart || next.page) return false
      return !endsOnPurpose(this.#measured, { room }, index, index + 1)
    }
    const ends = (index: number) => {
      const { start, end } = lines[index] as Line
      return isTerminal(terminal(text, start, end))
    }
    let above = from
    while (above <= to && goesOn(above - 1) && !(above > from && ends(above - 1))) above++
    let below = to
    while (below >= above && goesOn(below)) below--
    return below < above
  }

  /** Takes the numbers that count on from one another, with a page between them. */
  #acceptCounted(runs: [from: number, to: number][]): void {
    let previous: { number: number; from: number; to: number } | undefined
    for (const [from, to] of runs) {
      let number = 0
      for (let index = from; index <= to; index++) number ||= this.#numbers[index] as number
      if (number === 0) continue
      if (previous && number === previous.number + 1 && from - previous.to >= MIN_PAGE) {
        this.#take(previous.from, previous.to)
        this.#take(from, to)
      }
      previous = { number, from, to }
    }
  }

  /** True when each line of a run is furniture elsewhere. */
  #isKnown(from: number, to: number): boolean {
    for (let index = from; index <= to; index++)
      if (!this.#known.has(this.#measured.keys[index] as number)) return false
    return true
  }

  #take(from: number, to: number, numbersOnly = false): void {
    for (let index = from; index <= to; index++) {
      if (numbersOnly && this.#signs[index] === REPEATED) continue
      this.#roles[index] = FURNITURE
      this.#known.add(this.#measured.keys[index] as number)
    }
  }
}

function hasLower(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLower(text.charCodeAt(at))) return true
  return false
}
