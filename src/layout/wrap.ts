/** Whether lines were broken to fit a width, where, and how paragraphs are set off. */
import { isInitial, isLower, isSpaceless } from '../characters.js'
import type { Line } from '../source/document.js'
import { beginsLower, isOpen, type MeasuredLines } from './lines.js'

/** How a text was wrapped. */
export interface Wrap {
  /** False where a line is a paragraph. */
  isWrapped: boolean
  /** A line with room for more than this, the next word included, was ended on purpose. */
  room: number
  /** Where lines that go on begin, in columns, if only the first lines of paragraphs begin further in; else undefined. */
  base: number | undefined
  /** True when blank lines part paragraphs; false where they stand between any two lines. */
  isParted: boolean
}

/** Least share of the lines that must go on in the next one, for a text to count as wrapped. */
const MIN_SHARE = 0.08
/** How many of such lines there must be. */
const MIN_LINES = 3
/** Share of the lines that go on although the next word would have fitted: slips of proportional type. */
const SLIPS = 0.04
/** Share of the width by which a line must be shorter than those, to have been ended on purpose. */
const PLAY = 0.05
/** Least share of lines that are set in, and largest share of them that go on, for the text to have that habit. */
const SET_IN = 0.05
const STRAYING = 0.05
/** Share of blank-parted lines above which blank lines say nothing. */
const DOUBLE_SPACED = 0.6

/**
 * Learns from the lines that surely go on in the next one: those without a stop before one in lower case, or, where
 * letters have no case, those as long as any before another.
 */
export function learnWrap(measured: MeasuredLines, isSkipped: Uint8Array): Wrap {
  const { lines, widths, firstWords } = measured
  const needs: number[] = []
  const full: number[] = []
  const indents = new Map<number, number>()
  /** How many lines there are of each indentation. */
  const all = new Map<number, number>()
  let considered = 0
  let apart = 0
  const longest = isCased(measured) ? 0 : longLine(measured)
  let previous = -1
  for (let index = 0; index < lines.length; index++) {
    if (isSkipped[index]) continue
    const line = lines[index] as Line
    considered++
    count(all, line.indent)
    const goesOn = previous >= 0 && goesOnSurely(measured, previous, index, longest)
    if (goesOn) {
      if (line.apart) apart++
      needs.push((widths[previous] as number) + 1 + (firstWords[index] as number))
      full.push(widths[previous] as number)
      count(indents, line.indent)
    }
    previous = index
  }
  const isWrapped = needs.length >= MIN_LINES && needs.length >= considered * MIN_SHARE
  if (!isWrapped) return { isWrapped, room: 0, base: undefined, isParted: true }
  const byNumber = (a: number, b: number) => a - b
  needs.sort(byNumber)
  full.sort(byNumber)
  const width = full[Math.floor(full.length * 0.9)] as number
  const room = (needs[Math.floor(needs.length * SLIPS)] as number) - Math.ceil(width * PLAY)
  return {
    isWrapped,
    room,
    base: baseOf(indents, all),
    isParted: apart < needs.length * DOUBLE_SPACED,
  }
}

const count = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1)

/** The usual indentation of lines that go on, if lines further in hardly ever do. */
function baseOf(goingOn: ReadonlyMap<number, number>, all: ReadonlyMap<number, number>): number | undefined {
  const [base = 0] = [...goingOn].sort((a, b) => b[1] - a[1])[0] ?? []
  const further = (counts: ReadonlyMap<number, number>) =>
    [...counts].reduce((sum, [indent, number]) => (indent > base + 1 ? sum + number : sum), 0)
  const total = [...all.values()].reduce((sum, number) => sum + number, 0)
  const setIn = further(all)
  return setIn >= MIN_LINES && setIn > total * SET_IN && further(goingOn) <= setIn * STRAYING
    ? base
    : undefined
}

/** True when a line surely goes on in the next one. */
function goesOnSurely(measured: MeasuredLines, previous: number, next: number, longest: number): boolean {
  const { text, lines, widths } = measured
  if (!isOpen(measured, previous)) return false
  if (longest === 0) return beginsLower(measured, next)
  const first = text.charCodeAt((lines[next] as Line).start)
  if ((widths[previous] as number) < longest * LONG || (lines[next] as Line).apart) return false
  return isInitial(first) || isLower(first)
}

/** Share of the longest line that a line must have to be as long as any. */
const LONG = 0.8
/** Share of the lines that may be longer: running heads, titles. */
const LONGER = 0.05

/** The width that nearly all lines keep to. */
function longLine({ widths }: MeasuredLines): number {
  const sorted = [...widths].sort((a, b) => a - b)
  return Math.max(1, sorted[Math.floor(sorted.length * (1 - LONGER))] ?? 1)
}

/** True when the text is in a script with letter case, by the first letters of its lines. */
function isCased({ text, lines }: MeasuredLines): boolean {
  let cased = 0
  let caseless = 0
  for (const { start } of lines) {
    const code = text.charCodeAt(start)
    if (isLower(code) || (code < 0x530 && isInitial(code))) cased++
    else if (isInitial(code) || isSpaceless(code)) caseless++
  }
  return cased >= caseless
}
