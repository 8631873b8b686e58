/** Writes the lines of pages as text: indented as they are printed, with blank lines where lines stand further apart. */

import type { PageBlock } from './pdf.js'
import type { Row } from './pdf-columns.js'
import { readLine } from './pdf-lines.js'

/** A text, and what is known of it. All offsets are in `value`. */
export interface WrittenText {
  value: string
  /** Where each page begins. */
  pages: number[]
  /** Emphasised ranges by the start of the words of their line. */
  emphasis: Map<number, [start: number, end: number][]>
  /** Starts of the words of lines at the top of a column, where a note or the like ends the column before. */
  columns: Set<number>
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

/** Writes pages of blocks. */
export function writeText(
  pages: readonly PageBlock[][],
  { isRightToLeft, isMirrored }: { isRightToLeft: boolean; isMirrored: boolean },
): WrittenText {
  const pitches = usualPitches(pages)
  const body = { size: usualSize(pages) }
  const insetOf = (row: Row, left: number, right: number) =>
    isRightToLeft ? right - endOf(row) : startOf(row) - left
  const parts: string[] = []
  const written: WrittenText = { value: '', pages: [], emphasis: new Map(), columns: new Set() }
  let length = 0
  const add = (part: string) => {
    parts.push(part)
    length += part.length
  }
  for (const [index, blocks] of pages.entries()) {
    if (index > 0) add('\f')
    written.pages.push(length)
    let last: Row | undefined
    let isLastColumn = false
    for (const { rows, pieces, left, right, isColumn } of blocks) {
      const insets = rows.map((row) => insetOf(row, left, right))
      const isFlush = isRightToLeft && isFlushAtEnd(rows, insets, left)
      const edge = edgeOf(insets)
      for (const [at, row] of rows.entries()) {
        const isTop = at === 0 && last !== undefined && last.y > row.y
        if (last && !isTop && isApart(last, row, pitches)) add('\n')
        if (last && isTop && !(isColumn && isLastColumn)) add('\n')
        const isSmall = isSmaller(row, body)
        const line = readLine(pieces[at] ?? [], { isRightToLeft, isMirrored, isSmall })
        // How far in small print begins says nothing: notes hang or not.
        const inset = isFlush || isSmall ? 0 : insetOf(row, left, right) - edge
        add(' '.repeat(Math.min(MAX_INDENT, Math.max(0, Math.round(inset / (row.size * LETTER))))))
        if (line.emphasis.length > 0)
          written.emphasis.set(
            length,
            line.emphasis.map(([start, end]) => [length + start, length + end]),
          )
        if (isTop && isSmaller(last as Row, row)) written.columns.add(length)
        add(`${line.text}\n`)
        last = row
      }
      isLastColumn = isColumn
    }
  }
  written.value = parts.join('')
  return written
}

const startOf = ({ segments }: Row) => (segments[0] as Row['segments'][number]).left
const endOf = ({ segments }: Row) => (segments.at(-1) as Row['segments'][number]).right

const isSmaller = (a: { size: number }, b: { size: number }) => a.size < b.size * (1 - OTHER_SIZE)

/** The least inset that at least some lines have: one line that stands out in the margin has it not. */
function edgeOf(insets: number[]): number {
  const sorted = [...insets].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * AT_EDGE)] ?? 0
}

/** True for right-to-left lines that are set flush left, ragged where they begin: that tells nothing of paragraphs. */
function isFlushAtEnd(rows: readonly Row[], insets: readonly number[], left: number): boolean {
  const share = (test: (row: Row, at: number) => boolean) => rows.filter(test).length / rows.length
  const isAtEnd = share((row) => startOf(row) - left < row.size * NEAR)
  return isAtEnd >= FLUSH && share((row, at) => (insets[at] as number) < row.size * NEAR) < isAtEnd
}

/** True for a line that stands further from the one above than lines of a paragraph do, or is in another size. */
function isApart(last: Row, row: Row, pitches: ReadonlyMap<number, number>): boolean {
  const size = Math.max(last.size, row.size)
  if (Math.abs(last.size - row.size) > size * OTHER_SIZE) return true
  const pitch = pitches.get(Math.round(size)) ?? size * 1.2
  return row.y - last.y > pitch + size * FURTHER
}

/** The distance of lines in paragraphs for each size of type: the least one that is usual. */
function usualPitches(pages: readonly PageBlock[][]): Map<number, number> {
  const distances = new Map<number, number[]>()
  for (const { rows } of pages.flat())
    for (const [at, row] of rows.entries()) {
      const last = rows[at - 1]
      if (!last || Math.abs(last.size - row.size) > row.size * OTHER_SIZE) continue
      const distance = row.y - last.y
      if (distance < row.size * NEAREST || distance > row.size * FARTHEST) continue
      const key = Math.round(Math.max(last.size, row.size))
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
function usualSize(pages: readonly PageBlock[][]): number {
  const counts = new Map<number, number>()
  for (const { rows } of pages.flat())
    for (const { size, segments } of rows)
      for (const { glyphs } of segments) counts.set(size, (counts.get(size) ?? 0) + glyphs.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
