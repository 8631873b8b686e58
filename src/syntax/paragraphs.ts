/** Joins lines to paragraphs. A paragraph is what may hold a clause, a heading, or a line of a masthead. */

import { isBlank, isComma, isDigit, isInitial, isPassedOver, isUpper } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { matchPhrase } from '../grammar/match-phrase.js'
import type { Line } from '../source/document.js'
import { isBullet, type Marker, readBareNumber, readMarker } from './marker.js'
import { isRule, readNote } from './notes.js'

/** Consecutive lines that belong together. Offsets are in the readable text. */
export interface Paragraph {
  start: number
  end: number
  heading?: number | undefined
  markup?: boolean | undefined
  item?: boolean | undefined
  /** True when it was cut from the line before it. */
  inline?: boolean
  /** Emphasised ranges, by their start. */
  emphasis?: [start: number, end: number][] | undefined
}

/** A text whose lines grow longer than this is not hard-wrapped: there a line is a paragraph. */
const WRAP_LIMIT = 180
/** A line shorter than this share of the usual width ends its paragraph. */
const SHORT_SHARE = 0.6

/** Joins the lines of a text to paragraphs, on the grammar of its language. */
export function joinLines(text: string, lines: Line[], language: CompiledLanguage): Paragraph[] {
  const width = usualWidth(lines)
  const paragraphs: Paragraph[] = []
  let open: Paragraph | undefined
  let previous: Line | undefined
  /** True below a rule, as long as notes follow it. */
  let inNotes = false
  for (const line of lines) {
    const joins =
      open !== undefined &&
      previous !== undefined &&
      !line.apart &&
      !line.markup &&
      !open.markup &&
      !isRule(text, line) &&
      !isRule(text, previous) &&
      !(inNotes && readNote(text, line)) &&
      line.heading === undefined &&
      open.heading === undefined &&
      width > 0 &&
      continues(text, previous, line, width, language)
    inNotes = isRule(text, line) || (inNotes && !(line.apart && !readNote(text, line)))
    if (joins && open) {
      open.end = line.end
      if (line.emphasis) {
        open.emphasis ??= []
        open.emphasis.push(...line.emphasis)
      }
    } else {
      open = {
        start: line.start,
        end: line.end,
        heading: line.heading,
        markup: line.markup,
        item: line.item,
        emphasis: line.emphasis?.slice(),
      }
      paragraphs.push(open)
    }
    previous = line
  }
  return paragraphs
}

/** Joins a marker that stands alone in its paragraph ("12.") to the paragraph below it, which it marks. */
export function joinMarkers(text: string, paragraphs: Paragraph[], language: CompiledLanguage): Paragraph[] {
  const out: Paragraph[] = []
  let alone: { paragraph: Paragraph; marker: Marker } | undefined
  for (const [index, paragraph] of paragraphs.entries()) {
    const { start, end, markup, heading } = paragraph
    // What follows tells whether a dash ends a marker: "11 -" above its words.
    const isShort = end - start <= MAX_ALONE
    const limit = isShort ? (paragraphs[index + 1]?.end ?? end) : end
    const marker = markup ? undefined : readMarker(text, start, limit, language.labels)
    if (alone && !markup && heading === undefined && (!marker || opensList(marker, alone.marker))) {
      alone.paragraph.end = end
      alone.paragraph.emphasis = paragraph.emphasis
    } else out.push(paragraph)
    alone = marker && marker.end >= end && isShort && !isBullet(marker) ? { paragraph, marker } : undefined
  }
  return out
}

/** Longest paragraph that may be nothing but a marker, in characters. */
const MAX_ALONE = 12

/** "11." above "(a) …": the first item of another series. */
const opensList = (marker: Marker, above: Marker) =>
  marker.style !== above.style && marker.readings.some(({ value }) => value === 1)

/** The width that a hard-wrapped text was wrapped at; 0 when it was not wrapped. */
function usualWidth(lines: Line[]): number {
  const widths: number[] = []
  for (const line of lines) {
    const width = line.end - line.start
    if (width > WRAP_LIMIT) return 0
    widths.push(width)
  }
  widths.sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)] ?? 0
}

/** True when `line` goes on with the paragraph of `previous`. */
function continues(
  text: string,
  previous: Line,
  line: Line,
  width: number,
  language: CompiledLanguage,
): boolean {
  const last = text.charCodeAt(previous.end - 1)
  const first = text.charCodeAt(line.start)
  const ended = isTerminal(last)
  const short = previous.end - previous.start < width * SHORT_SHARE
  const formula = language.formulas.match(text, previous.start, previous.end)
  if (formula && previous.end - formula.end <= 2) return false
  const marker = readMarker(text, line.start, line.end, language.labels)
  if (marker && (ended || short || line.item)) return false
  const bare = ended ? readBareNumber(text, line.start, line.end) : undefined
  const verb = bare ? skipBare(text, bare.end, line.end) : -1
  if (verb >= 0 && matchPhrase(language.phrases, 'verb', text, verb, line.end)) return false
  if (language.annexes.match(text, line.start, line.end) && short) return false
  // Where openers have no capital, one may begin any line of a clause: only a short line before tells.
  const mayOpen = ended && (language.capitalOpeners ? isUpper(first) : short)
  if (mayOpen && matchPhrase(language.phrases, 'opener', text, line.start, line.end)) return false
  // A heading or masthead line: short, without a stop, and a capital follows.
  if (short && !ended && isInitial(first)) return false
  return !(short && !isComma(last) && ended && isInitial(first))
}

function skipBare(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}

const TERMINALS = new Uint8Array(0x10000)
for (const char of ',;:.!?،؛。，；：') TERMINALS[char.charCodeAt(0)] = 1

/** True for a stop, comma, semicolon or colon of any script. */
export const isTerminal = (code: number): boolean => TERMINALS[code] === 1

const CLOSERS = new Set([...'”"’»)]\u00a0 '].map((char) => char.charCodeAt(0)))

/** The last character of a range that says how it ends: blanks, quotation marks and footnote digits passed over. */
export function terminal(text: string, start: number, end: number): number {
  let at = end - 1
  const closes = (code: number) => CLOSERS.has(code) || isBlank(code) || isPassedOver(code)
  while (at > start && closes(text.charCodeAt(at))) at--
  let digits = at
  while (digits > start && isDigit(text.charCodeAt(digits))) digits--
  // "…, 1994,12" and "…;3": the digits are a footnote's.
  if (digits < at && at - digits <= 3 && isTerminal(text.charCodeAt(digits))) at = digits
  return text.charCodeAt(at)
}
