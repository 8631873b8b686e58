/** Writes the lines of pages as text: indented as they are printed, with blank lines where lines stand further apart. */
import type { PageBlock, PageLayout, PageLine } from './pdf-layout.js'
import { fullLines } from './pdf-room.js'

/** A text, and what is known of it. All offsets are in `value`. */
export interface WrittenText {
  value: string
  /** Where each page begins. */
  pages: number[]
  /** Emphasised ranges by the start of the words of their line. */
  emphasis: Map<number, [start: number, end: number][]>
  /** Starts of the words of lines at the top of a column beside that before. */
  columns: Set<number>
  /** Whether lines are full, by the start of their words, where that is known. */
  full: Map<number, boolean>
}

/** Width of a letter in ems. */
const LETTER = 0.5
/** Most letters that a line is set in by: centred lines are no further in than that. */
const MAX_INDENT = 60
/** How much further apart than those of a paragraph lines are that a blank line parts, in ems. */
const FURTHER = 0.25
/** Share by which the size of type must differ to set lines apart. */
const OTHER_SIZE = 0.08
/** Distances of lines, in ems: none are nearer, and those further apart are in no paragraph. */
const NEAREST = 0.8
const FARTHEST = 3
/** Share of all distances that makes one usual. */
const USUAL = 0.1
/** Share of the lines of a block that must begin at its edge or left of it. */
const AT_EDGE = 0.1
/** Share of lines at the other edge from which on they are taken to be flush there; how near to it, in ems. */
const FLUSH = 0.6
const NEAR = 0.3
/** The rule above notes, as text has it. */
const RULE = '________________'
/** The label of a note that nothing parts from its words: "(1)See …". */
const TIGHT_LABEL = /^[([]\p{Nd}{1,3}[)\]](?=\S)/u

/** Writes pages. */
export function writeText(pages: readonly PageLayout[]): WrittenText {
  const writer = new TextWriter(pages)
  for (const page of pages) writer.write(page)
  return writer.finish()
}

class TextWriter {
  readonly #pitches: ReadonlyMap<number, number>
  readonly #body: number
  readonly #parts: string[] = []
  #length = 0
  readonly #pages: number[] = []
  readonly #emphasis: WrittenText['emphasis'] = new Map()
  readonly #columns = new Set<number>()
  readonly #full = new Map<number, boolean>()

  constructor(pages: readonly PageLayout[]) {
    const blocks = pages.flatMap((page) => page.blocks)
    this.#pitches = usualPitches(blocks)
    this.#body = usualSize(blocks)
  }

  write({ blocks, rules, isRightToLeft }: PageLayout): void {
    if (this.#pages.length > 0) this.#add('\f')
    this.#pages.push(this.#length)
    let last: PageLine | undefined
    let isLastColumn = false
    for (const block of blocks) {
      const insets = insetsOf(block, isRightToLeft)
      const full = fullLines(block, isRightToLeft)
      for (const [at, line] of block.lines.entries()) {
        const isTop = at === 0 && last !== undefined && last.y > line.y
        if (last && isTop && !(block.isColumn && isLastColumn)) this.#add('\n')
        if (last && !isTop && this.#isApart(last, line)) this.#add('\n')
        const isSmall = isSmaller(line.size, this.#body)
        if (last && isSmall && !isSmaller(last.size, this.#body) && isRuled(rules, last, line, block))
          this.#add(`${RULE}\n\n`)
        // How far in small print begins says nothing: notes hang or not.
        const inset = isSmall ? 0 : (insets[at] as number)
        this.#add(' '.repeat(Math.min(MAX_INDENT, Math.max(0, Math.round(inset / (line.size * LETTER))))))
        if (isTop) this.#columns.add(this.#length)
        const isFull = full[at]
        if (isFull !== undefined) this.#full.set(this.#length, isFull)
        this.#addLine(line, isSmall)
        last = line
      }
      isLastColumn = block.isColumn
    }
  }

  finish(): WrittenText {
    return {
      value: this.#parts.join(''),
      pages: this.#pages,
      emphasis: this.#emphasis,
      columns: this.#columns,
      full: this.#full,
    }
  }

  #add(part: string): void {
    this.#parts.push(part)
    this.#length += part.length
  }

  #addLine({ text, emphasis }: PageLine, isSmall: boolean): void {
    const label = isSmall ? (TIGHT_LABEL.exec(text)?.[0].length ?? 0) : 0
    const place = (offset: number) => this.#length + offset + Number(label > 0 && offset >= label)
    if (emphasis.length > 0)
      this.#emphasis.set(
        this.#length,
        emphasis.map(([start, end]) => [place(start), place(end)]),
      )
    this.#add(label > 0 ? `${text.slice(0, label)} ${text.slice(label)}\n` : `${text}\n`)
  }

  /** True for a line that stands further from the one above than lines of a paragraph do, or is in another size. */
  #isApart(last: PageLine, line: PageLine): boolean {
    const size = Math.max(last.size, line.size)
    if (isSmaller(last.size, line.size) || isSmaller(line.size, last.size)) return true
    const pitch = this.#pitches.get(Math.round(size)) ?? size * 1.2
    return line.y - last.y > pitch + size * FURTHER
  }
}

const isSmaller = (a: number, b: number) => a < b * (1 - OTHER_SIZE)

/** True when a line is drawn between two lines of a block. */
const isRuled = (rules: PageLayout['rules'], last: PageLine, line: PageLine, block: PageBlock) =>
  rules.some(({ y, left, right }) => y > last.y && y < line.y && left < block.right && right > block.left)

/**
 * How far in each line of a block begins, from the least inset that at least some lines have: one that stands out in the
 * margin is further out. Lines that are read from the right and set flush left tell nothing by where they begin.
 */
function insetsOf({ lines, left, right }: PageBlock, isRightToLeft: boolean): number[] {
  const insets = lines.map((line) => (isRightToLeft ? right - line.right : line.left - left))
  const share = (test: (line: PageLine, at: number) => boolean) => lines.filter(test).length / lines.length
  if (isRightToLeft) {
    const atEnd = share((line) => line.left - left < line.size * NEAR)
    const atStart = share((line, at) => (insets[at] as number) < line.size * NEAR)
    if (atEnd >= FLUSH && atStart < atEnd) return insets.fill(0)
  }
  const edge = [...insets].sort((a, b) => a - b)[Math.floor(insets.length * AT_EDGE)] ?? 0
  return insets.map((inset) => inset - edge)
}

/** The distance of lines in paragraphs for each size of type: the least one that is usual. */
function usualPitches(blocks: readonly PageBlock[]): Map<number, number> {
  const distances = new Map<number, number[]>()
  for (const { lines } of blocks)
    for (const [at, line] of lines.entries()) {
      const last = lines[at - 1]
      if (!last || Math.abs(last.size - line.size) > line.size * OTHER_SIZE) continue
      const distance = line.y - last.y
      if (distance < line.size * NEAREST || distance > line.size * FARTHEST) continue
      const key = Math.round(Math.max(last.size, line.size))
      const own = distances.get(key)
      if (own) own.push(distance)
      else distances.set(key, [distance])
    }
  const pitches = new Map<number, number>()
  for (const [size, own] of distances) {
    own.sort((a, b) => a - b)
    pitches.set(size, own[Math.floor(own.length * USUAL)] as number)
  }
  return pitches
}

/** The size of most type. */
function usualSize(blocks: readonly PageBlock[]): number {
  const counts = new Map<number, number>()
  for (const { lines } of blocks)
    for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
