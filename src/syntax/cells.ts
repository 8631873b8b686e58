/** The parts of a masthead line: what wide gaps set apart, as in a symbol at the right margin, and lines run together. */
import { isBlank, isDigit } from '../characters.js'
import { type LineMatcher, MAX_LINE, type TemplateMatch } from '../grammar/template.js'
import { type ScanContext, shortLine } from './context.js'

/** A range of a line. */
export interface Cell {
  start: number
  end: number
}

/** How many blanks set two parts of a line apart. */
const GAP = 3

/** The parts of a range that wide gaps or line breaks set apart; one, where there are none. */
export function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charCodeAt(at))) continue
    let next = at
    while (next < end && isBlank(text.charCodeAt(next))) next++
    if (next - at >= GAP || breaks(text, at, next)) {
      if (at > from) cells.push({ start: from, end: at })
      from = next
    }
    at = next - 1
  }
  if (end > from) cells.push({ start: from, end })
  return cells
}

/** True where a line break or a tabulator stands in a range. */
function breaks(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ('\n\r\t'.includes(text[at] as string)) return true
  return false
}

/** Matches a range against templates of lines; long ones are prose and match none. */
export function matchCell(
  context: ScanContext,
  { start, end }: Cell,
  matcher: LineMatcher,
): TemplateMatch | undefined {
  return end - start > MAX_LINE ? undefined : matcher.match(shortLine(context, start, end))
}

/** A symbol with its template, and where it ends: before the mark of a note. */
export interface FoundSymbol {
  end: number
  template: number
}

/** The symbol that a range is, or undefined. */
export function readSymbol(context: ScanContext, cell: Cell): FoundSymbol | undefined {
  const { text, grammars } = context
  const found = matchCell(context, cell, grammars.symbols.matcher)
  if (found) return { end: cell.end, template: found.template }
  const end = withoutMark(text, cell)
  if (end === cell.end) return undefined
  const marked = matchCell(context, { start: cell.start, end }, grammars.symbols.matcher)
  return marked && { end, template: marked.template }
}

const RAISED = new Set([...'¹²³⁴⁵⁶⁷⁸⁹⁰*'])

/** Most figures that the mark of a note may have where nothing but its place tells. */
const MAX_MARK = 2

/** Where a range ends without the mark of a note, which may be written on: "Resolution 2711 (2031)1". */
export function withoutMark(text: string, { start, end }: Cell): number {
  let at = end
  while (at > start && RAISED.has(text[at - 1] as string)) at--
  if (at < end) return at
  while (at > end - MAX_MARK && isDigit(text.charCodeAt(at - 1))) at--
  return text[at - 1] === ')' ? at : end
}
