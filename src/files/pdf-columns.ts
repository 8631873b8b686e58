/** The order in which the lines of a page are read: down each column, and row by row where there are none. */
import type { Segment } from './pdf-segments.js'

/** Segments of one line, from left to right. */
export interface Row {
  segments: Segment[]
  y: number
  size: number
}

/** Rows one below the other that have their edges in common. */
export interface Block {
  rows: Row[]
  left: number
  right: number
  /** True for a column below or beside which the text goes on at the top of the next. */
  isColumn: boolean
}

/** Share of an em by which segments of one row may differ in height. */
const LEVEL = 0.35
/** How wide the strips are that are looked at for a gutter, in points. */
const STRIP = 2
/** Share of a block's width on either side in which no gutter is looked for. */
const EDGE = 0.15
/** Fewest rows that a column has on either side of a gutter. */
const FEWEST = 3
/** Share of its column's width that a full line takes up, and the share of glyphs that must stand on such lines. */
const FULL = 0.7
const FULL_SHARE = 0.5
/** The same for a column beside one of text, which may hold short items. */
const FULL_BESIDE = 0.3
/** Share of the lines of the shorter column that may stand beside a line of the other by chance. */
const BESIDE = 0.5
/** Least glyphs of a full line in a column: figures of tables have fewer. One that is as wide as high counts for two. */
const MIN_GLYPHS = 14
const WIDE = 0.8
/** How many times as far as lines of a column ever do something must stand from them, not to belong to it. */
const FAR = 1.1
/** Least width of a gutter in ems, and that of one beside few rows, where gaps between words may happen to meet. */
const GUTTER = 0.8
const SURE_GUTTER = 1.5
const FEW = 8
/** Most lines of page furniture above or below columns. */
const FURNITURE = 2
/** Columns beside one another that are told apart: one gutter, and one in each half. */
const MAX_DEPTH = 2
/** How many groups of columns one page may have, one above another. */
const MAX_GROUPS = 6
/** How far a gutter may be from that of the page before to be the same, in points. */
const SAME = 6

/** Puts the segments of pages in the order of reading, page by page. */
export class ColumnReader {
  /** The middle of the gutter of the last page that had one: few lines below one another are columns if that parts them. */
  #gutter: number | undefined

  /** @param isRightToLeft true where the column at the right comes first */
  read(segments: readonly Segment[], isRightToLeft: boolean): Block[] {
    const rows = toRows(segments)
    const groups = findGroups(rows, this.#gutter)
    const longest = [...groups].sort((a, b) => b.to - b.from - (a.to - a.from))[0]
    this.#gutter = longest?.gutter ?? this.#gutter
    return split(rows, groups, isRightToLeft, 0, false)
  }
}

/** Groups segments of one height. */
function toRows(segments: readonly Segment[]): Row[] {
  const rows: Row[] = []
  let open: Row | undefined
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    if (open && segment.y - open.y <= Math.min(open.size, segment.size) * LEVEL) open.segments.push(segment)
    else {
      open = { segments: [segment], y: segment.y, size: segment.size }
      rows.push(open)
    }
  }
  for (const row of rows) {
    row.segments.sort((a, b) => a.left - b.left)
    row.size = Math.max(...row.segments.map(({ size }) => size))
  }
  return rows
}

function split(
  rows: Row[],
  groups: readonly Group[],
  isRightToLeft: boolean,
  depth: number,
  isColumn: boolean,
): Block[] {
  if (rows.length === 0) return []
  if (groups.length === 0) return [{ rows, ...edgesOf(rows), isColumn }]
  const blocks: Block[] = []
  let from = 0
  const plain = (to: number) => {
    const between = rows.slice(from, to)
    if (between.length > 0) blocks.push({ rows: between, ...edgesOf(rows), isColumn: false })
  }
  for (const group of groups) {
    plain(group.from)
    const own = rows.slice(group.from, group.to).flatMap(({ segments }) => segments)
    const left = own.filter((segment) => segment.right <= group.gutter)
    const right = own.filter((segment) => segment.right > group.gutter)
    for (const side of isRightToLeft ? [right, left] : [left, right]) {
      const column = toRows(side)
      const inside = depth + 1 < MAX_DEPTH ? findGroups(column) : []
      blocks.push(...split(column, inside, isRightToLeft, depth + 1, true))
    }
    from = group.to
  }
  plain(rows.length)
  return blocks
}

function edgesOf(rows: readonly Row[]): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const { segments } of rows)
    for (const segment of segments) {
      left = Math.min(left, segment.left)
      right = Math.max(right, segment.right)
    }
  return { left, right }
}

/** Rows that stand in two columns: their range, and the middle of the gutter. */
interface Group {
  from: number
  to: number
  gutter: number
}

/**
 * Finds groups of rows in columns, from the top.
 * @param known a gutter at which fewer rows make columns
 */
function findGroups(rows: readonly Row[], known?: number): Group[] {
  const groups: Group[] = []
  const free = [{ from: 0, to: rows.length }]
  while (free.length > 0 && groups.length < MAX_GROUPS) {
    const { from, to } = free.pop() as { from: number; to: number }
    const group = findGroup(rows, from, to, known)
    if (!group) continue
    groups.push(group)
    free.push({ from, to: group.from }, { from: group.to, to })
  }
  return groups.sort((a, b) => a.from - b.from)
}

/** The longest run of rows that some strip parts into columns. */
function findGroup(rows: readonly Row[], start: number, end: number, known?: number): Group | undefined {
  if (end - start < (known === undefined ? FEWEST : 1)) return undefined
  const { left, right } = edgesOf(rows.slice(start, end))
  const width = right - left
  let best: Group | undefined
  let strips: number[] = []
  for (let x = left + width * EDGE; x <= right - width * EDGE; x += STRIP) {
    const fewest = known !== undefined && Math.abs(x - known) <= SAME ? 1 : FEWEST
    for (const run of runsAt(rows, start, end, x, fewest)) {
      if (!isInColumns(rows, run, x)) continue
      if (best && run.from === best.from && run.to === best.to) strips.push(x)
      else if (!best || run.to - run.from > best.to - best.from) {
        best = { ...run, gutter: x }
        strips = [x]
      }
    }
  }
  // The middle one of those that part the same rows.
  return best && { ...best, gutter: strips[strips.length >> 1] ?? best.gutter }
}

/** Runs of rows that nothing crosses at `x`, with something on both sides. */
function runsAt(
  rows: readonly Row[],
  start: number,
  end: number,
  x: number,
  fewest: number,
): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    const isCrossed =
      at === end || (rows[at] as Row).segments.some(({ left, right }) => left < x && right > x)
    if (!isCrossed) continue
    const run = trim(rows, from, at, x, fewest)
    if (run) runs.push(run)
    from = at + 1
  }
  return runs
}

/**
 * A run without what stands on one side alone above or below its columns and apart from them: running heads, and headings
 * and short lines of a text of the whole width.
 */
function trim(
  rows: readonly Row[],
  start: number,
  end: number,
  x: number,
  fewest: number,
): { from: number; to: number } | undefined {
  const hasRight = (at: number) => (rows[at] as Row).segments.some(({ right }) => right > x)
  const hasLeft = (at: number) => (rows[at] as Row).segments.some(({ right }) => right <= x)
  let [lefts, rights] = [0, 0]
  // Where both have begun, and where one has ended.
  let from = start
  for (; from < end && (lefts === 0 || rights === 0); from++) {
    if (hasLeft(from)) lefts++
    if (hasRight(from)) rights++
  }
  from = Math.max(start, from - 1)
  ;[lefts, rights] = [0, 0]
  let to = end
  for (; to > from && (lefts === 0 || rights === 0); to--) {
    if (hasLeft(to - 1)) lefts++
    if (hasRight(to - 1)) rights++
  }
  to = Math.min(end, to + 1)
  if (to - from < fewest) return undefined
  const far = Math.max(widestGap(rows, from, to, hasLeft), widestGap(rows, from, to, hasRight)) * FAR
  const isFar = (at: number) => (rows[at + 1] as Row).y - (rows[at] as Row).y > far
  while (from > start && !(isFar(from - 1) && (start > 0 || from - start <= FURNITURE))) from--
  while (to < end && !(isFar(to - 1) && (end < rows.length || end - to <= FURNITURE))) to++
  ;[lefts, rights] = [0, 0]
  for (let at = from; at < to; at++) {
    if (hasLeft(at)) lefts++
    if (hasRight(at)) rights++
  }
  return lefts >= fewest && rights >= fewest ? { from, to } : undefined
}

/** The widest distance between lines of a column. */
function widestGap(rows: readonly Row[], from: number, to: number, isOn: (at: number) => boolean): number {
  let widest = 0
  let last: number | undefined
  for (let at = from; at < to; at++) {
    if (!isOn(at)) continue
    const { y } = rows[at] as Row
    if (last !== undefined) widest = Math.max(widest, y - last)
    last = y
  }
  return widest
}

/**
 * True when lines on both sides are as wide as their column, as those of running text are; on one side, where the lines of
 * the two do not stand beside one another, as cells of a table do.
 */
function isInColumns(rows: readonly Row[], { from, to }: { from: number; to: number }, x: number): boolean {
  const own = rows.slice(from, to)
  const { left, right } = edgesOf(own)
  if (gutterOf(own, x) < (to - from < FEW ? SURE_GUTTER : GUTTER)) return false
  const isLeft = (segment: Segment) => segment.right <= x
  const isRight = (segment: Segment) => segment.right > x
  const shares = [fullShare(own, isLeft, x - left), fullShare(own, isRight, right - x)]
  if (Math.max(...shares) < FULL_SHARE) return false
  if (Math.min(...shares) >= FULL_BESIDE) return true
  const count = (test: (row: Row) => boolean) => own.filter(test).length
  const beside = count(({ segments }) => segments.some(isLeft) && segments.some(isRight))
  const fewer = Math.min(
    count(({ segments }) => segments.some(isLeft)),
    count(({ segments }) => segments.some(isRight)),
  )
  return beside <= fewer * BESIDE
}

/** The width of what is free at `x` in all rows, in ems of the largest. */
function gutterOf(rows: readonly Row[], x: number): number {
  let left = Number.NEGATIVE_INFINITY
  let right = Number.POSITIVE_INFINITY
  let size = 0
  for (const row of rows)
    for (const segment of row.segments) {
      if (segment.right <= x) left = Math.max(left, segment.right)
      else right = Math.min(right, segment.left)
      size = Math.max(size, segment.size)
    }
  return (right - left) / size
}

/** Share of the glyphs of a column that stand on full lines; 0 where these have few. */
function fullShare(rows: readonly Row[], isOn: (segment: Segment) => boolean, width: number): number {
  let lines = 0
  let full = 0
  let all = 0
  for (const { segments } of rows) {
    const side = segments.filter(isOn)
    const [first, last] = [side[0], side.at(-1)]
    if (!first || !last) continue
    const glyphs = side.reduce((sum, segment) => sum + countGlyphs(segment), 0)
    all += glyphs
    if (last.right - first.left < width * FULL) continue
    lines++
    full += glyphs
  }
  return lines > 0 && full >= lines * MIN_GLYPHS ? full / all : 0
}

function countGlyphs({ glyphs }: Segment): number {
  let count = 0
  for (const { width, size } of glyphs) count += width > size * WIDE ? 2 : 1
  return count
}
