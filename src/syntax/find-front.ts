/** Where the masthead of a resolution begins, above its core. */
import { hasDigit } from '../characters.js'
import { MAX_LINE } from '../grammar/template.js'
import { type Cell, cellsOf, matchCell, readSymbol } from './cells.js'
import { isAnnouncing, isBracketed, isTitleLike, matchLine, type ScanContext } from './context.js'
import type { Evidence } from './evidence.js'

/** How many lines a masthead may have; the longest real ones have some thirty. */
export const MAX_FRONT = 40

/** How many unknown lines may stand between two known lines of a masthead. */
const MAX_GAP = 4

/** How many may where they are short, and a symbol stands above them: the cells of a table. */
const MAX_CELLS = 12

/** Longest such cell, in characters. */
const MAX_CELL = 80

/**
 * The first paragraph of the masthead of the core at `core`, not before `floor`: the earliest line that a
 * grammar knows as a masthead line, with few unknown lines in between.
 */
export function findFront(context: ScanContext, core: number, floor: number): number {
  let front = core
  let gap = 0
  let isShort = true
  for (let at = core - 1; at >= Math.max(floor, core - MAX_FRONT); at--) {
    const evidence = context.paragraphs[at] as Evidence
    if (context.paragraphs[at + 1]?.ruled || isContents(context, evidence)) break
    if (evidence.markup) continue
    // Cells of a table may stand between a line with a symbol and the rest.
    const isKnown = isFrontLine(context, evidence)
    if (isKnown && (gap <= MAX_GAP || hasSymbolOrTitle(context, at, at + 1))) {
      front = at
      gap = 0
      isShort = true
      continue
    }
    if (evidence.end - evidence.start > MAX_LINE || isAnnouncing(evidence)) break
    gap++
    isShort &&= evidence.end - evidence.start <= MAX_CELL
    if (gap > (isShort ? MAX_CELLS : MAX_GAP)) break
  }
  if (front < core) {
    const isTitled = isTitledAbove(context, front, floor) || isNumberAbove(context, front, floor)
    return isTitled || (isUntitled(context, front, core) && isBareTitle(context, floor, front))
      ? floor
      : front
  }
  if (isBareTitle(context, floor, core)) return floor
  // Below another resolution one line is a title, whatever came before it.
  if (floor > 0 && core > floor && isBareTitle(context, core - 1, core)) return core - 1
  return titleAbove(context, floor, core)
}

/** True for a line of a table of contents: "Lighthouses ........ 12". */
const isContents = ({ text }: ScanContext, { inner, end }: Evidence): boolean =>
  end - inner <= MAX_LINE && LEADER.test(text.slice(inner, end))

/** Dots that lead to a page number. */
const LEADER = /(?:\.{4}|(?: \.){4}|…{2})[. …]*[\divxlc]*$/i

/** Longest title right above recitals, where nothing else tells that it is one, in characters. */
const MAX_RECITAL_TITLE = 160

/**
 * The first of the lines in capitals right above the core, or the one line above recitals and decisions that stand by
 * themselves: their title, whatever stands above it. The core itself where there is none.
 */
function titleAbove({ paragraphs, text }: ScanContext, floor: number, core: number): number {
  const { opener, verb } = paragraphs[core] as Evidence
  const isRecital = opener?.recital === true || verb?.firm === true
  let first = core
  while (first > Math.max(floor, core - MAX_TITLE) && !paragraphs[first]?.ruled) {
    const above = paragraphs[first - 1] as Evidence
    const line = text.slice(above.inner, above.end)
    const isCapital = line === line.toUpperCase() && line !== line.toLowerCase()
    const isShort = isRecital && first === core && line.length <= MAX_RECITAL_TITLE
    if (!isTitleLike(above) || !(isCapital || isShort) || above.markup) break
    first--
  }
  return first
}

/** True for masthead lines none of which is or may be a title or symbol. */
function isUntitled(context: ScanContext, front: number, core: number): boolean {
  const { paragraphs, language } = context
  for (let at = front; at < core; at++) {
    const evidence = paragraphs[at] as Evidence
    if (matchLine(context, evidence, language.lines.front) || isBracketed(context, evidence)) continue
    const name = language.names.match(context.text, evidence.inner, evidence.end)
    if (!name || name.end < evidence.end - 1) return false
  }
  return true
}

/** True when one line stands above a line that states the title at length, and is like a title itself: the title in short. */
function isTitledAbove(context: ScanContext, front: number, floor: number): boolean {
  const { language, paragraphs } = context
  if (front !== floor + 1 || !isTitleLike(paragraphs[floor] as Evidence)) return false
  const { inner, end } = paragraphs[front] as Evidence
  return matchCell(context, { start: inner, end }, language.lines.title)?.parts.title !== undefined
}

/** True when all that stands above a heading of the format is one line with a number: "Measure 14 (2036)" above "# Huts". */
export function isNumberAbove({ text, paragraphs }: ScanContext, front: number, floor: number): boolean {
  const above = paragraphs[floor] as Evidence
  return (
    front === floor + 1 &&
    paragraphs[front]?.heading !== undefined &&
    isTitleLike(above) &&
    hasDigit(text, above.inner, above.end)
  )
}

/** How many lines a title may take where nothing else stands above the core. */
const MAX_TITLE = 3

/** True when all that stands above a masthead or core is a line or two like titles: "B / Southern road". */
function isBareTitle({ paragraphs }: ScanContext, floor: number, top: number): boolean {
  if (top - floor > MAX_TITLE) return false
  for (let at = floor; at < top; at++)
    if (!isTitleLike(paragraphs[at] as Evidence) || paragraphs[at + 1]?.ruled) return false
  return true
}

/** True when a grammar knows the paragraph as a line of a masthead, or the format marks it as a heading. */
export function isFrontLine(context: ScanContext, evidence: Evidence): boolean {
  if (evidence.heading !== undefined) return true
  const { inner, end } = evidence
  if (end - inner > MAX_LINE) return false
  const cells = cellsOf(context.text, inner, end)
  return (
    isFrontCell(context, { start: inner, end }) ||
    (cells.length > 1 && cells.some((cell) => isFrontCell(context, cell)))
  )
}

function isFrontCell(context: ScanContext, cell: Cell): boolean {
  const { text, language } = context
  const name = language.names.match(text, cell.start, cell.end)
  if (name && name.end >= cell.end - 1) return true
  return (
    readSymbol(context, cell) !== undefined ||
    matchCell(context, cell, language.lines.title) !== undefined ||
    matchCell(context, cell, language.lines.front) !== undefined
  )
}

/** True when the masthead lines between two paragraphs state a symbol or a numbered title: a text of its own. */
export function hasSymbolOrTitle(context: ScanContext, from: number, to: number): boolean {
  const { text, language, paragraphs } = context
  for (let at = from; at < to; at++) {
    const { inner, end } = paragraphs[at] as Evidence
    if (end - inner > MAX_LINE) continue
    if (cellsOf(text, inner, end).some((cell) => readSymbol(context, cell))) return true
    const title = matchCell(context, { start: inner, end }, language.lines.title)
    if (title && (title.parts.reference || hasDigit(text, inner, inner + (title.parts.title?.[0] ?? 1))))
      return true
  }
  return false
}
