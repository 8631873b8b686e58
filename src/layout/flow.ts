/**
 * The text as it flows: lines joined to paragraphs, words that a line's end broke in one piece, and what stands
 * between the lines of the text (running heads, page numbers, notes) lifted out. It has offsets of its own, and knows
 * the way back to the source.
 */
import { isSpaceless, isWord } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import type { Line, SourceDocument } from '../source/document.js'
import { BrokenWords, isBroken } from './broken-words.js'
import { BODY, FURNITURE, markEchoes, markFurniture, NOTE, RULE } from './furniture.js'
import { LineJoiner } from './join.js'
import { measureLines } from './lines.js'
import { findMastheads } from './masthead.js'
import { findNotes, type Note } from './notes.js'
import { Pieces } from './pieces.js'
import { learnWrap } from './wrap.js'

/** Consecutive lines that belong together. Offsets are in the flowing text. */
export interface Paragraph {
  start: number
  end: number
  heading?: number | undefined
  markup?: boolean | undefined
  item?: boolean | undefined
  /** True when it was cut from the line before it. */
  inline?: boolean
  /** True when a rule stands before it that no notes follow. */
  ruled: boolean
  /** How far in its first line begins, in columns; undefined for one that was cut from the line before it. */
  indent?: number | undefined
  /** Emphasised ranges, by their start. */
  emphasis?: [start: number, end: number][] | undefined
}

/** Lines lifted out of the flow: they stand behind the text, and say where they belong. Offsets are in the flow. */
export interface Lifted {
  /** Where the text was interrupted: the end of what stands before. */
  at: number
  start: number
  end: number
  /** What it says, if it is a note. */
  note?: { label: string; labelEnd: number; body: number }
}

/** A text as it flows. */
export interface Flow {
  text: string
  paragraphs: Paragraph[]
  /** In the order of the source. */
  lifted: Lifted[]
  /** Labels of the notes. */
  labels: Set<string>
  /** Turns a range of the flow into the range of the source that it covers. */
  toSource(start: number, end: number): [start: number, end: number]
}

/** Lays out lines that are in one language. */
export function layOut(source: SourceDocument, lines: readonly Line[], language: CompiledLanguage): Flow {
  const { text } = source
  const measured = measureLines(text, lines)
  const roles = new Uint8Array(lines.length)
  const mastheads = findMastheads(measured, language)
  markFurniture(measured, mastheads, language, roles)
  const wrap = learnWrap(measured, roles)
  markEchoes(measured, mastheads, wrap, language, roles)
  const notes = findNotes(measured, wrap, language, roles)
  const joiner = new LineJoiner(measured, mastheads, wrap, language)
  const groups: number[][] = []
  const ruled = new Set<number>()
  let isChanged = false
  let previous = -1
  let isPage = false
  let isRule = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (line.page) isPage = true
    const role = roles[index]
    if (role !== BODY) {
      isChanged = true
      if (role === RULE) isRule = !standsAtEdge(lines, roles, index)
      else isPage = true
      continue
    }
    if (previous >= 0 && joiner.joins(previous, index, { isPage, isRule })) {
      ;(groups.at(-1) as number[]).push(index)
      isChanged = true
    } else {
      if (isRule) ruled.add(groups.length)
      groups.push([index])
    }
    previous = index
    isPage = false
    isRule = false
  }
  if (!isChanged) return asItStands(source, lines)
  return new FlowWriter(source, lines, roles, notes, new BrokenWords(measured, language)).write(groups, ruled)
}

/** True for a rule beside notes or page furniture, which parts nothing. */
function standsAtEdge(lines: readonly Line[], roles: Uint8Array, index: number): boolean {
  const isEdge = (role: number | undefined) => role === NOTE || role === FURNITURE
  return isEdge(roles[index - 1]) || isEdge(roles[index + 1]) || lines[index + 1]?.page === true
}

/** The flow of a text in which each line is a paragraph, and nothing is lifted out. */
function asItStands(source: SourceDocument, lines: readonly Line[]): Flow {
  return {
    text: source.text,
    paragraphs: lines.map(({ start, end, heading, markup, item, emphasis, indent }) => ({
      start,
      end,
      heading,
      markup,
      item,
      ruled: false,
      indent,
      emphasis,
    })),
    lifted: [],
    labels: new Set(),
    toSource: (start, end) => source.toSource(start, end),
  }
}

/** Writes the flowing text. */
class FlowWriter {
  readonly #source: SourceDocument
  readonly #lines: readonly Line[]
  readonly #roles: Uint8Array
  readonly #notes: readonly Note[]
  readonly #pieces = new Pieces()
  /** Where each line begins in the flow. */
  readonly #starts: Int32Array
  readonly #broken: BrokenWords

  constructor(
    source: SourceDocument,
    lines: readonly Line[],
    roles: Uint8Array,
    notes: readonly Note[],
    broken: BrokenWords,
  ) {
    this.#source = source
    this.#lines = lines
    this.#roles = roles
    this.#notes = notes
    this.#broken = broken
    this.#starts = new Int32Array(lines.length)
  }

  write(groups: readonly number[][], ruled: ReadonlySet<number>): Flow {
    const paragraphs: Paragraph[] = []
    /** For each line, the end of the text before it. */
    const ends = new Int32Array(this.#lines.length + 1)
    for (const [index, group] of groups.entries()) {
      const first = this.#lines[group[0] as number] as Line
      const [start, end] = this.#join(group, ends)
      const { heading, markup, item, indent } = first
      paragraphs.push({
        start,
        end,
        heading,
        markup,
        item,
        ruled: ruled.has(index),
        indent,
        emphasis: undefined,
      })
    }
    for (const [index, group] of groups.entries())
      (paragraphs[index] as Paragraph).emphasis = this.#emphasis(group)
    const lifted = this.#lift(ends)
    const pieces = this.#pieces
    const source = this.#source
    return {
      text: pieces.join(),
      paragraphs,
      lifted,
      labels: new Set(this.#notes.map(({ label }) => label)),
      toSource: (start, end) => {
        // What has no width stands behind what was written last.
        if (end <= start) return source.toSource(pieces.end(start - 1), pieces.end(start - 1))
        const from = pieces.start(start)
        const to = pieces.end(end - 1)
        // A blank alone, where lines were joined, stands for what is between them.
        return to > from
          ? source.toSource(from, to)
          : source.toSource(pieces.end(start - 1), pieces.start(end))
      },
    }
  }

  /** Writes lines as one paragraph; returns its range. */
  #join(group: readonly number[], ends?: Int32Array): [start: number, end: number] {
    const pieces = this.#pieces
    const { text } = this.#source
    pieces.add('\n')
    const start = pieces.length
    for (const [at, index] of group.entries()) {
      const line = this.#lines[index] as Line
      const following = group[at + 1]
      const next = following === undefined ? undefined : (this.#lines[following] as Line)
      this.#starts[index] = pieces.length
      const bond = next && isBroken(text, line.end) ? this.#broken.bond(line, next) : undefined
      pieces.copy(text, line.start, bond === 'one' ? line.end - 1 : line.end, line.end)
      if (ends) ends[index] = pieces.length
      if (next && (bond ? bond === 'parted' : !isTogether(text, line, next))) pieces.add(' ')
    }
    return [start, pieces.length]
  }

  /** Writes what was lifted out behind the text. */
  #lift(ends: Int32Array): Lifted[] {
    const lifted: Lifted[] = []
    const notes = new Map(this.#notes.map((note) => [note.lines[0] as number, note]))
    let at = 0
    for (let index = 0; index < this.#lines.length; index++) {
      const role = this.#roles[index]
      if (role === BODY) at = ends[index] as number
      else if (role !== NOTE) {
        const [start, end] = this.#join([index])
        lifted.push({ at, start, end })
      } else {
        const note = notes.get(index)
        if (!note) continue
        const [start, end] = this.#join(note.lines)
        const { label } = note
        const labelEnd = start + (note.labelEnd - (this.#lines[index] as Line).start)
        lifted.push({ at, start, end, note: { label, labelEnd, body: this.#toFlow(note.body, note.lines) } })
      }
    }
    return lifted
  }

  /** Where an offset of the source's text stands in the flow, if it is on one of the lines. */
  #toFlow(offset: number, group: readonly number[]): number {
    for (const index of group) {
      const { start, end } = this.#lines[index] as Line
      if (offset <= end) return (this.#starts[index] as number) + Math.max(0, offset - start)
    }
    return this.#pieces.length
  }

  #emphasis(group: readonly number[]): Paragraph['emphasis'] {
    const ranges = group.flatMap((index) => this.#lines[index]?.emphasis ?? [])
    if (ranges.length === 0) return undefined
    return ranges.map(([start, end]) => [this.#toFlow(start, group), this.#toFlow(end, group)])
  }
}

/** True where nothing stands between two lines: after a hyphen, and between letters of scripts without blanks. */
function isTogether(text: string, line: Line, next: Line): boolean {
  if (isBroken(text, line.end) && isWord(text.charCodeAt(next.start))) return true
  return isWide(text.charCodeAt(line.end - 1)) || isWide(text.charCodeAt(next.start))
}

/** True for letters and stops of scripts without blanks between words. */
const isWide = (code: number) => isSpaceless(code) || (code >= 0x3000 && code <= 0x303f) || code >= 0xff00
