/** Text that an adapter writes itself, with what the format says of its lines: positions are those of what is written. */
import type { SourceDocument } from './document.js'
import { EmphasisTrack } from './emphasis.js'
import { GrowingText } from './growing-text.js'
import { hintedLines, type Mark } from './shown-lines.js'

/** What parts a line from the one before it. */
export type Parting = 'line' | 'block' | 'page'

const PARTINGS: Record<Parting, string> = { line: '\n', block: '\n\n', page: '\n\f\n' }
const STRENGTHS: Parting[] = ['line', 'block', 'page']

/** A text in the making. */
export class WrittenText extends GrowingText {
  readonly #marks: Mark[] = []
  readonly #italics = new EmphasisTrack()
  readonly #bolds = new EmphasisTrack()
  #parting: Parting | undefined
  #hints: Pick<Mark, 'heading' | 'item' | 'markup'> = {}
  /** True behind a label: blanks before its words are left out. */
  #isLabelled = false

  /** The next words begin on a line of their own, the stronger parting of those asked for apart from the last. */
  part(parting: Parting): void {
    if (this.#parting === undefined || STRENGTHS.indexOf(parting) > STRENGTHS.indexOf(this.#parting))
      this.#parting = parting
  }

  /** What the lines from the next block on are. */
  hint(hints: Pick<Mark, 'heading' | 'item' | 'markup'>): void {
    this.#hints = hints
  }

  /** Writes words. Blanks at the start of a line are left out. */
  add(words: string, emphasis: { italic: boolean; bold: boolean } = PLAIN): void {
    const isStart = this.#parting !== undefined || this.length === 0
    const text =
      isStart || this.#isLabelled
        ? words.replace(this.#isLabelled ? /^[ \t\u00a0]+/ : /^[ \u00a0]+/, '')
        : words
    if (text === '') return
    this.#isLabelled = false
    if (isStart) this.#beginLine()
    this.#italics.add(text, this.length, emphasis.italic)
    this.#bolds.add(text, this.length, emphasis.bold)
    this.write(text)
  }

  /** Writes a label and the blank behind it. */
  addLabel(label: string): void {
    this.add(`${label} `)
    this.#isLabelled = true
  }

  /** The text with its lines. */
  finish(): SourceDocument {
    if (this.length > 0) this.write('\n')
    const value = this.text
    this.#italics.end()
    this.#bolds.end()
    return {
      value,
      text: value,
      lines: hintedLines(value, this.#marks, [this.#italics.ranges, this.#bolds.ranges]),
      toSource: (start, end) => [start, end],
    }
  }

  #beginLine(): void {
    this.#italics.end()
    this.#bolds.end()
    if (this.length > 0) this.write(PARTINGS[this.#parting ?? 'block'])
    const isBlock = this.#parting !== 'line' || this.length === 0
    this.#parting = undefined
    if (!isBlock && this.#marks.length > 0) return
    const last = this.#marks.at(-1)
    if (last) last.end = this.length
    this.#marks.push({ start: this.length, end: Number.POSITIVE_INFINITY, ...this.#hints })
  }
}

const PLAIN = { italic: false, bold: false }
