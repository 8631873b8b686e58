/** Whether a line ended because there was no room for the next word: print tells it better than a count of letters. */
import type { Row } from './pdf-columns.js'
import type { PageBlock, PageLine } from './pdf-layout.js'

/** How near to the edge a line must end to show where it is, in ems; and how many lines must. */
const NEAR = 0.7
const WITNESSES = 2
/** Width of a blank, in ems: of the widest type, for a line that nearly had room is no sign of anything. */
const BLANK = 0.35
/** What no line end parts, mostly: "9 January", "No. 5", and in scripts without blanks a letter with its stop. */
const FIRST_WORD = /^(?:[\p{Script=Han}\u3000-\u303f]{1,2}|[^\s]*\p{Nd}\S*\s+\S+|\S+)/u

/**
 * For each line of a block, true when the first word of the next one had no place on it, false when it had; undefined where
 * the block shows no edge, and for its last line.
 */
export function fullLines({ lines }: PageBlock, isRightToLeft: boolean): (boolean | undefined)[] {
  const ends = lines.map(({ left, right }) => (isRightToLeft ? -left : right))
  const edge = edgeOf(ends, lines)
  return lines.map((line, index) => {
    const next = lines[index + 1]
    if (edge === undefined || !next || next.size !== line.size) return undefined
    return edge - (ends[index] as number) < next.first + next.size * BLANK
  })
}

/** The furthest end that lines have in common. */
function edgeOf(ends: readonly number[], lines: readonly PageLine[]): number | undefined {
  const sorted = [...ends].sort((a, b) => b - a)
  const near = (lines[0]?.size ?? 0) * NEAR
  for (let at = 0; at + WITNESSES <= sorted.length; at++) {
    const [first, last] = [sorted[at] as number, sorted[at + WITNESSES - 1] as number]
    if (first - last <= near) return first
  }
  return undefined
}

/**
 * The width of the first word of a row, or of what no line end parts there: from where the row begins to the end of the last
 * glyph of it.
 */
export function firstWidth({ segments }: Row, text: string, isFromRight: boolean): number {
  let letters = (FIRST_WORD.exec(text)?.[0] ?? '').replace(/\s+/g, '').length
  const glyphs = segments.flatMap((segment) => segment.glyphs).filter((glyph) => glyph.text.trim() !== '')
  const ordered = isFromRight ? glyphs.reverse() : glyphs
  const [first] = ordered
  if (!first) return 0
  let [left, right] = [first.x, first.x + first.width]
  for (const { text: own, x, width } of ordered) {
    if (letters <= 0) break
    letters -= own.length
    left = Math.min(left, x)
    right = Math.max(right, x + width)
  }
  return right - left
}
