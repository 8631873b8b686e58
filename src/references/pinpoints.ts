/** Where a citation points: "paragraphs 3 (a) and (c)", "annex II", one part inside the other. */
import type { CstNode } from 'chevrotain'
import { isDigit, isUpper } from '../characters.js'
import type { PartKind } from '../grammar/schema.js'
import type { Pinpoint } from '../tree.js'
import type { CitationToken } from './tokens.js'

/** Parts of a text, and where their words stand. */
export interface ReadPinpoint {
  parts: Pinpoint[]
  start: number
  end: number
  /** True when the noun stands behind its numbers or its text, which is then before it: "第4段". */
  isBehind: boolean
  /** True when a small word comes right behind, which leads on to a text: "annex II *of*". */
  isLed: boolean
}

/** Reads the pinpoint that a CST node holds; a noun without a number points only to an annex. */
export function readPinpoint(pinpoint: CstNode): ReadPinpoint {
  const { Part, PartBehind, Count, CountBefore } = pinpoint.children as Record<
    string,
    CitationToken[] | undefined
  >
  const noun = (Part ?? PartBehind)?.[0] as CitationToken
  const part = noun.data.entry?.part as PartKind
  const counts = Count ?? CountBefore ?? []
  const all = [noun, ...counts]
  const last = all.reduce((one, other) => (other.endOffset > one.endOffset ? other : one))
  return {
    parts:
      counts.length === 0 && part === 'annex' ? [{ part }] : readCounts(part, counts, rangesOf(pinpoint)),
    start: Math.min(...all.map(({ startOffset }) => startOffset)),
    end: last.endOffset,
    isBehind: PartBehind !== undefined,
    isLed: last.data.led === true,
  }
}

/** Where words for a range stand in a pinpoint. */
function rangesOf(pinpoint: CstNode): number[] {
  const separators = (pinpoint.children.separator ?? []) as CstNode[]
  return separators.flatMap(({ children }) =>
    ((children.Range ?? []) as CitationToken[]).map(({ startOffset }) => startOffset),
  )
}

/** The numbers of one noun: "3 (a) and (c)" are two items of 3, "6 to 9" is a range. */
function readCounts(part: PartKind, counts: readonly CitationToken[], ranges: readonly number[]): Pinpoint[] {
  const parts: Pinpoint[] = []
  let range = 0
  let before: string[] = []
  let from = 0
  for (const { data, startOffset } of counts) {
    const labels = labelsOf(part, data)
    // "3 (a) and (c)": a letter goes on with the number before it.
    const path =
      isLetter(labels[0]) && before.length > 1 ? [...before.slice(0, -labels.length), ...labels] : labels
    while (range < ranges.length && (ranges[range] as number) < from) range++
    const isEnd = (ranges[range] ?? startOffset) < startOffset
    const last = parts.at(-1)
    if (isEnd && last && last.to === undefined) last.to = path.join('/')
    else parts.push({ part, number: path.join('/') })
    before = path
    from = startOffset
  }
  return parts
}

/** Numbers in words become digits where the parts of all texts have digits; other labels stay as printed. */
function labelsOf(part: PartKind, { count = [], value }: CitationToken['data']): string[] {
  return value !== undefined && (part === 'paragraph' || part === 'article') ? [String(value)] : count
}

/** True for the label of an item: "a", but neither "3" nor "II". */
const isLetter = (label = '') =>
  label !== '' && !isDigit(label.charCodeAt(0)) && !isUpper(label.charCodeAt(0))

const isItem = ({ part, number }: Pinpoint) => part === 'paragraph' && isLetter(number)
const isNumbered = ({ part, number }: Pinpoint) =>
  part === 'paragraph' && number !== undefined && !isItem({ part, number })

/**
 * The parts that two pinpoints name together. "Subparagraph (b) of paragraph 1" and "paragraph 1, subparagraph (b)" are
 * one part; the outer one is that with the number, or behind a comma the first.
 */
export function joinParts(
  before: readonly Pinpoint[],
  after: readonly Pinpoint[],
  separator: CstNode['children'] | undefined,
): Pinpoint[] {
  const last = before.at(-1)
  const next = after[0]
  if (before.length > MAX_PARTS) return [...before]
  if (!last || !next || separator?.Join) return [...before, ...after]
  if (after.every(isItem) && last.part === 'paragraph' && (isNumbered(last) || separator?.Comma))
    return [...before.slice(0, -1), ...after.map((inner) => inside(inner, last))]
  if (next.part === 'paragraph' && before.length * after.length <= MAX_PARTS && before.every(isItem))
    return after.flatMap((outer) => before.map((inner) => inside(inner, outer)))
  // "Paragraph 4 of Article 2" is "Article 2, paragraph 4".
  const isInner = !separator && RANKS.indexOf(last.part) > RANKS.indexOf(next.part)
  return isInner ? [...after, ...before] : [...before, ...after]
}

/** The most parts that are joined: no sentence names more. */
const MAX_PARTS = 100

/** The parts of texts, from those that hold others to those held. */
const RANKS: readonly PartKind[] = ['annex', 'chapter', 'section', 'article', 'paragraph']

const inside = (inner: Pinpoint, outer: Pinpoint): Pinpoint => ({
  part: inner.part,
  number: `${outer.number ?? ''}/${inner.number ?? ''}`,
  ...(inner.to !== undefined && { to: `${outer.number ?? ''}/${inner.to}` }),
})
