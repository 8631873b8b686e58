/** A page as lines in the order of reading, with what their print tells. Lengths are in points. */
import { type Block, ColumnReader, type Row } from './pdf-columns.js'
import { balanceOf, baseOf, mirroringOf } from './pdf-direction.js'
import { placeGlyphs, type Rule } from './pdf-glyphs.js'
import { piecesOf, readLine, type TextLine } from './pdf-lines.js'
import { MarkPlacer } from './pdf-marks.js'
import type { PdfPage } from './pdf-messages.js'
import { firstWidth } from './pdf-room.js'
import { findSegments } from './pdf-segments.js'

/** A line where it stands on its page. */
export interface PageLine extends TextLine {
  y: number
  left: number
  right: number
  /** Of its largest type. */
  size: number
  /** Width of its first word, or of what no line end parts there. */
  first: number
}

/** Lines one below the other that have their edges in common. */
export interface PageBlock {
  lines: PageLine[]
  left: number
  right: number
  /** True for a column below or beside which the text goes on at the top of the next. */
  isColumn: boolean
}

/** What is kept of a page. */
export interface PageLayout {
  blocks: PageBlock[]
  /** Lines that are drawn across. */
  rules: Rule[]
  /** True when its lines are read from the right. */
  isRightToLeft: boolean
}

/** Lays out pages one after another: what one says of how letters and brackets run holds for the next. */
export class PageReader {
  #isRightToLeft = false
  readonly #marks = new MarkPlacer()
  readonly #columns = new ColumnReader()
  #mirroring = 0
  #base = 0

  read(page: PdfPage): PageLayout {
    const placed = placeGlyphs(page)
    const { rules } = placed
    const glyphs = this.#marks.place(placed.glyphs)
    const balance = balanceOf(glyphs.map(({ text }) => text))
    if (balance !== 0) this.#isRightToLeft = balance > 0
    const isRightToLeft = this.#isRightToLeft
    const blocks = this.#columns.read(findSegments(glyphs), isRightToLeft)
    const pieces = new Map(blocks.flatMap(({ rows }) => rows).map((row) => [row, piecesOf(row)]))
    if (isRightToLeft) for (const row of pieces.values()) this.#base += baseOf(row)
    // Programs may set a text from the right in lines from the left.
    const isFromRight = isRightToLeft && this.#base >= 0
    if (isRightToLeft) for (const row of pieces.values()) this.#mirroring += mirroringOf(row, isFromRight)
    const toLine = (row: Row): PageLine => {
      const line = readLine(pieces.get(row) ?? [], {
        isRightToLeft: isFromRight,
        isMirrored: this.#mirroring > 0,
      })
      return {
        ...line,
        y: row.y,
        size: row.size,
        left: Math.min(...row.segments.map(({ left }) => left)),
        right: Math.max(...row.segments.map(({ right }) => right)),
        first: firstWidth(row, line.text, isFromRight),
      }
    }
    return { blocks: blocks.map((block) => toBlock(block, toLine)), rules, isRightToLeft: isFromRight }
  }
}

const toBlock = ({ rows, left, right, isColumn }: Block, toLine: (row: Row) => PageLine): PageBlock => ({
  lines: rows.map(toLine),
  left,
  right,
  isColumn,
})
