/** The lines of a text that was written piece by piece, with what the format says of each. */
import type { Line } from './document.js'
import { splitLines } from './text.js'

/** What a format says of a range of the text that it wrote; ranges are in order and do not overlap. */
export interface Mark {
  start: number
  end: number
  heading?: number
  item?: boolean
  markup?: boolean
}

/** The lines of a text with their hints. A mark is of each line that begins in it, `item` of the first only. */
export function hintedLines(
  text: string,
  marks: readonly Mark[],
  emphasis: readonly (readonly [start: number, end: number][])[],
): Line[] {
  const lines = splitLines(text)
  // Of ranges that begin together, the shorter comes first.
  const ranges = emphasis.flat().sort(([a, aEnd], [b, bEnd]) => a - b || aEnd - bEnd)
  let mark = 0
  let range = 0
  let isFirst = true
  for (const line of lines) {
    while (mark < marks.length && (marks[mark] as Mark).end <= line.start) {
      mark++
      isFirst = true
    }
    const own = marks[mark]
    if (own && own.start < line.end) {
      if (own.heading !== undefined) line.heading = own.heading
      if (own.markup) line.markup = true
      if (own.item && isFirst) line.item = true
      isFirst = false
    }
    while (range < ranges.length && (ranges[range] as [number, number])[0] < line.start) range++
    const first = range
    while (range < ranges.length && (ranges[range] as [number, number])[0] < line.end) range++
    if (range > first) line.emphasis = ranges.slice(first, range)
  }
  return lines
}
