/** Whether lines were broken to fit a width, where, and how paragraphs are set off. */
import { isInitial, isLower, isSpaceless } from '../characters.js'
import type { Line } from '../source/document.js'
import { beginsLower, isOpen, type MeasuredLines } from './lines.js'

/** How a text was wrapped. */
export interface Wrap {
  /** False where a line is a paragraph. */
  isWrapped: boolean
  /** True where there are too few lines to learn from. */
  isGuess: boolean
  /** A line with room for more than this, the next word included, was ended on purpose. */
  room: number
  /** Where lines that go on begin, in columns, if only the first lines of paragraphs begin further in; else undefined. */
  base: number | undefined
  /** True when blank lines part paragraphs; false where they stand between any two lines. */
  isParted: boolean
  /** True when hardly any paragraph begins without a blank line before it. */
  isAllParted: boolean
}

/** Least share of the lines that must go on in the next one, for a text to count as wrapped. */
const MIN_SHARE = 0.08
/** Share of the usual width that most such lines must have: sentences that only lost their stop are of any length. */
const EVEN = 0.6
/** How much longer than that width nearly all lines may be at most. */
const LONGEST = 1.3
/** Share of the usual line below which the lines that go on are no lines of a paragraph. */
const HEADWORDS = 0.4
/** How many lines make a habit. */
const MIN_LINES = 3
/** Share of the lines that go on although the next word would have fitted: slips of proportional type. */
const SLIPS = 0.04
/** Share of the width by which a line must be shorter than those, to have been ended on purpose. */
const PLAY = 0.05
/** Least share of lines that are set in, and largest share of them that go on, for the text to have that habit. */
const SET_IN = 0.05
const STRAYING = 0.05
/** Share of the lines that go on where there is no doubt that the text is wrapped. */
const SURE_SHARE = 0.3
/** Share of blank-parted lines above which blank lines say nothing. */
const DOUBLE_SPACED = 0.6

/**
 * Learns from the lines that surely go on in the next one: those without a stop before one in lower case, or, where
 * letters have no case, those as long as any before another.
 */
export function learnWrap(measured: MeasuredLines, isSkipped: Uint8Array): Wrap {
  const { lines, widths, firstWords } = measured
  const needs: number[] = []
  const filled: number[] = []
  const indents = new Map<number, number>()
  /** How many lines there are of each indentation. */
  const all = new Map<number, number>()
  let considered = 0
  let apart = 0
  const usual = longLine(measured, isSkipped)
  const longest = isCased(measured) ? 0 : usual
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
      filled.push(widths[previous] as number)
      count(indents, line.indent)
    }
    previous = index
  }
  if (needs.length < MIN_LINES) return guessWrap(measured, isSkipped)
  const needed = Uint32Array.from(needs).sort()
  const full = Uint32Array.from(filled).sort()
  const width = full[Math.floor(full.length * 0.9)] ?? 0
  const isEven = (full[Math.floor(full.length * 0.25)] ?? 0) >= width * EVEN
  // Words on lines of their own that lead the text below them: "considering", "instructs the Council".
  if (width < usual * HEADWORDS) return UNWRAPPED
  // Where some lines are long, those that go on must keep to a width, and nearly all others to it as well.
  const isNarrow = longestLine(measured, isSkipped) <= WRAP_LIMIT
  const isSure = needs.length >= considered * SURE_SHARE
  const keepsWidth = isNarrow || isSure || (isEven && usual <= width * LONGEST)
  if (needs.length < considered * MIN_SHARE || !keepsWidth) return UNWRAPPED
  const room = Math.max(
    (needed[Math.floor(needed.length * SLIPS)] as number) - Math.ceil(width * PLAY),
    Math.floor(width * SHORT_SHARE),
  )
  return {
    isWrapped: true,
    isGuess: false,
    room,
    base: baseOf(indents, all),
    // Double spacing parts full lines, not the words that lead each clause from its text.
    isParted: apart < needs.length * DOUBLE_SPACED || needs.length < considered * SURE_SHARE || !isEven,
    isAllParted: isAllParted(measured, isSkipped, room),
  }
}

/** True when a line was ended on purpose: the first word of the next one would have fitted. */
export function endsOnPurpose(
  { lines, widths, firstWords }: MeasuredLines,
  { room }: Pick<Wrap, 'room'>,
  previous: number,
  next: number,
): boolean {
  const full = lines[previous]?.full
  if (full !== undefined) return !full
  return (widths[previous] as number) + 1 + (firstWords[next] as number) <= room
}

const UNWRAPPED: Wrap = {
  isWrapped: false,
  isGuess: false,
  room: 0,
  base: undefined,
  isParted: true,
  isAllParted: false,
}

/** A text with a line longer than this is not wrapped, where nothing more is known of it. */
const WRAP_LIMIT = 180
/** A line shorter than this share of the usual width is then taken to be ended on purpose. */
const SHORT_SHARE = 0.6

/** What a text of a few lines is taken for, which are too few to learn from. */
function guessWrap(measured: MeasuredLines, isSkipped: Uint8Array): Wrap {
  const sorted = sortedWidths(measured, isSkipped)
  if ((sorted.at(-1) ?? 0) > WRAP_LIMIT) return UNWRAPPED
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? 0
  return { ...UNWRAPPED, isWrapped: true, isGuess: true, room: Math.floor(width * SHORT_SHARE) }
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

/** How many lines that end a sentence and were ended on purpose may have no blank line below them, for one that has. */
const UNPARTED = 0.1

function isAllParted(measured: MeasuredLines, isSkipped: Uint8Array, room: number): boolean {
  const { lines } = measured
  let parted = 0
  let unparted = 0
  for (let index = 1; index < lines.length; index++) {
    if (isSkipped[index] || isSkipped[index - 1] || isOpen(measured, index - 1)) continue
    if ((lines[index] as Line).apart) parted++
    else if (endsOnPurpose(measured, { room }, index - 1, index)) unparted++
  }
  return parted >= MIN_LINES && unparted <= parted * UNPARTED
}

/** True when a line surely goes on in the next one. */
function goesOnSurely(measured: MeasuredLines, previous: number, next: number, longest: number): boolean {
  const { text, lines, widths } = measured
  if (!isOpen(measured, previous)) return false
  if (longest === 0) return beginsLower(measured, next) && !beginsLabelled(text, lines[next] as Line)
  const first = text.charCodeAt((lines[next] as Line).start)
  if ((widths[previous] as number) < longest * LONG || (lines[next] as Line).apart) return false
  return isInitial(first) || isLower(first)
}

/** Longest label of an item, in characters: "viii)". */
const MAX_LABEL = 5

/** True for a line that begins as an item does: "a) to act". */
function beginsLabelled(text: string, { start, end }: Line): boolean {
  for (let at = start; at < Math.min(end, start + MAX_LABEL + 1); at++)
    if (!isLower(text.charCodeAt(at))) return text[at] === ')'
  return false
}

/** Share of the longest line that a line must have to be as long as any. */
const LONG = 0.8
/** Share of the lines that may be longer: running heads, titles. */
const LONGER = 0.05

function longestLine({ widths }: MeasuredLines, isSkipped: Uint8Array): number {
  let longest = 0
  for (let index = 0; index < widths.length; index++)
    if (!isSkipped[index]) longest = Math.max(longest, widths[index] as number)
  return longest
}

const sortedWidths = ({ widths }: MeasuredLines, isSkipped: Uint8Array): Uint32Array =>
  widths.filter((_, index) => isSkipped[index] === 0).sort()

/** The width that nearly all lines keep to. */
function longLine(measured: MeasuredLines, isSkipped: Uint8Array): number {
  const sorted = sortedWidths(measured, isSkipped)
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
