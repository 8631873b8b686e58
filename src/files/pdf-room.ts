/** Whether a line ended because there was no room for the next word: print tells it better than a count of letters. */
import type { PageBlock, PageLine } from './pdf-layout.js'

/** How near to the edge a line must end to show where it is, in ems; and how many lines must. */
const NEAR = 0.7
const WITNESSES = 2
/** Width of a blank, in letters of the line. */
const BLANK = 0.8
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
    return edge - (ends[index] as number) < firstWord(next)
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

/** How wide the first word of a line is, with the blank before it. */
function firstWord({ text, left, right }: PageLine): number {
  const word = FIRST_WORD.exec(text)?.[0] ?? text
  return ((right - left) / Math.max(1, text.length)) * (word.length + BLANK)
}
