/** Runs of glyphs on one line without a wide gap, with the raised marks beside them. */
import { isCombining } from './pdf-characters.js'
import type { Glyph } from './pdf-glyphs.js'

/** Glyphs from left to right that no wide gap parts. Lengths are in points. */
export interface Segment {
  glyphs: PlacedGlyph[]
  left: number
  right: number
  y: number
  size: number
}

/** A glyph in its segment. */
export interface PlacedGlyph extends Glyph {
  /** True for a small one above the line: the mark of a note. */
  isRaised: boolean
}

/** Share of an em by which glyphs of one line may differ in height. */
const LEVEL = 0.15
/** Gaps wider than this, in ems, end a segment: those between words of a line spread to the margins are narrower, mostly. */
const WIDE = 0.8
/** Share of its width by which a glyph that is printed twice, to look bold, is moved. */
const DOUBLE = 0.25
/** Most glyphs of a raised mark: "(1), (2)". */
const MAX_MARK = 8
/** How far above and below a line a mark may stand, and how far from its words, in ems of the line. */
const ABOVE = 0.75
const BELOW = 0.3
const BESIDE = 0.6
/** How many times as large as the mark the type beside it may be at most. */
const LARGER = 2.5
/** How many segments about a mark are looked at. */
const REACH = 64

const isBlank = (glyph: Glyph) => glyph.text.trim() === ''

/** Groups the glyphs of a page, from its top. */
export function findSegments(glyphs: readonly Glyph[]): Segment[] {
  const sorted = [...glyphs].sort((a, b) => a.y - b.y)
  const segments: Segment[] = []
  for (let from = 0; from < sorted.length; ) {
    const { y, size } = sorted[from] as Glyph
    let to = from + 1
    while (
      to < sorted.length &&
      (sorted[to] as Glyph).y - y <= Math.min(size, (sorted[to] as Glyph).size) * LEVEL
    )
      to++
    cut(sorted.slice(from, to), segments)
    from = to
  }
  return attachMarks(segments)
}

/** Parts glyphs of one height where gaps are wide. */
function cut(glyphs: Glyph[], segments: Segment[]): void {
  glyphs.sort((a, b) => a.x - b.x)
  let own: PlacedGlyph[] = []
  let last: PlacedGlyph | undefined
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      if (last) own.push({ ...glyph, isRaised: false })
      continue
    }
    const gap = last ? glyph.x - (last.x + last.width) : 0
    if (last && isDouble(last, glyph)) continue
    if (last && gap > Math.max(last.size, glyph.size) * WIDE) {
      push(own, segments)
      own = []
    }
    last = { ...glyph, isRaised: false }
    own.push(last)
  }
  push(own, segments)
}

const isDouble = (a: Glyph, b: Glyph) => a.text === b.text && b.x - a.x < a.width * DOUBLE

function push(glyphs: PlacedGlyph[], segments: Segment[]): void {
  while (glyphs.length > 0 && isBlank(glyphs.at(-1) as Glyph)) glyphs.pop()
  if (glyphs.length > 0) segments.push(measure(glyphs))
}

/** A segment of glyphs that are sorted already. */
function measure(glyphs: PlacedGlyph[]): Segment {
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  const sizes: number[] = []
  const heights: number[] = []
  for (const { x, width, size, y, isRaised, text } of glyphs) {
    if (text.trim() === '') continue
    left = Math.min(left, x)
    right = Math.max(right, x + width)
    if (isRaised) continue
    sizes.push(size)
    heights.push(y)
  }
  return { glyphs, left, right, y: median(heights), size: median(sizes) }
}

function median(numbers: number[]): number {
  numbers.sort((a, b) => a - b)
  return numbers[numbers.length >> 1] ?? 0
}

/** Puts raised marks, and marks of letters that stand higher or lower than these, into the segments that they belong to. */
function attachMarks(segments: Segment[]): Segment[] {
  segments.sort((a, b) => a.y - b.y)
  const hosts = new Map<Segment, PlacedGlyph[]>()
  const gone = new Set<Segment>()
  for (const [index, mark] of segments.entries()) {
    const host = hostOf(segments, index)
    if (!host || gone.has(host)) continue
    gone.add(mark)
    const isRaised = mark.y < host.y - host.size * LEVEL
    const marks = hosts.get(host) ?? []
    for (const glyph of mark.glyphs) marks.push({ ...glyph, isRaised })
    hosts.set(host, marks)
  }
  return segments
    .filter((segment) => !gone.has(segment))
    .map((segment) => {
      const marks = hosts.get(segment)
      if (!marks) return segment
      return measure([...segment.glyphs, ...marks].sort((a, b) => a.x - b.x))
    })
}

/** The segment that the one at an index is a mark in or beside, if it is one: the nearest one. */
function hostOf(segments: readonly Segment[], index: number): Segment | undefined {
  const mark = segments[index] as Segment
  if (mark.glyphs.length > MAX_MARK) return undefined
  const isVowel = mark.glyphs.every(({ text }) => isCombining(text))
  let best: Segment | undefined
  let nearest = Number.POSITIVE_INFINITY
  const look = (host: Segment | undefined) => {
    if (!host || (!isVowel && !mayHold(host, mark))) return
    const distance = Math.abs(host.y - mark.y) + Math.max(0, host.left - mark.right, mark.left - host.right)
    if (distance >= nearest) return
    nearest = distance
    best = host
  }
  for (let at = 1; at <= REACH; at++) {
    look(segments[index - at])
    look(segments[index + at])
  }
  return best
}

function mayHold(host: Segment, mark: Segment): boolean {
  if (host.size < mark.size * 0.98 || host.size > mark.size * LARGER) return false
  if (mark.y <= host.y - host.size * ABOVE || mark.y >= host.y + host.size * BELOW) return false
  const beside = host.size * BESIDE
  if (mark.left - host.right > beside || host.left - mark.right > beside) return false
  if (host.size < mark.size * 1.15 && host.glyphs.length <= mark.glyphs.length) return false
  return overlap(host, mark) <= (mark.right - mark.left) * 0.4
}

/** How much of a mark's width letters of a segment take up. */
function overlap(host: Segment, { left, right }: Segment): number {
  let sum = 0
  for (const glyph of host.glyphs)
    if (!isBlank(glyph)) sum += Math.max(0, Math.min(right, glyph.x + glyph.width) - Math.max(left, glyph.x))
  return sum
}
