/** What the stages of scanning share: the text, its grammar, and the evidence of its paragraphs. */
import { isColon, isDigit, isFullStop, skipBlanksBack } from '../characters.js'
import type { CompiledGrammars, CompiledLanguage } from '../grammar/compile.js'
import { type LineMatcher, MAX_LINE, ShortLine, type TemplateMatch } from '../grammar/template.js'
import { isSuperscript } from '../layout/note-label.js'
import type { Emitter } from './emitter.js'
import type { Evidence } from './evidence.js'

export interface ScanContext {
  text: string
  language: CompiledLanguage
  grammars: CompiledGrammars
  paragraphs: Evidence[]
  /** Labels of the footnotes. */
  labels: Set<string>
  emitter: Emitter
  /** The line that was matched against templates last. */
  line?: { start: number; end: number; short: ShortLine }
  /** True where bullets stand before numbers, too, so that they say nothing: those of a web page. */
  bulleted: boolean
  /** The organisation that spoke last. */
  speaker: string | undefined
  /** The label of the annex that is being scanned. */
  annex: string | undefined
  /** Scans a draft resolution inside an annex, from its core on; returns the first paragraph after it. */
  scanDraft: (core: number) => number
}

/** A range as a line to match; most are matched against several lists of templates, one after the other. */
export function shortLine(context: ScanContext, start: number, end: number): ShortLine {
  if (context.line?.start !== start || context.line.end !== end)
    context.line = { start, end, short: new ShortLine(context.text.slice(start, end)) }
  return context.line.short
}

/** Matches a paragraph against line templates; long paragraphs are prose and match none. */
export function matchLine(
  context: ScanContext,
  { inner, end }: Evidence,
  matcher: LineMatcher,
): TemplateMatch | undefined {
  if (end - inner > MAX_LINE) return undefined
  const short = shortLine(context, inner, end)
  return matcher.match(short) ?? matchUnmarked(short.text, matcher)
}

/** "Adopted at the 310th meeting.1": the digits refer to a note, and the line is read without them. */
function matchUnmarked(line: string, matcher: LineMatcher): TemplateMatch | undefined {
  let end = line.length
  while (end > 0 && line.length - end < MAX_MARK && isMark(line.charCodeAt(end - 1))) end--
  if (end === line.length) return undefined
  end = skipBlanksBack(line, 0, end)
  return isFullStop(line.charCodeAt(end - 1)) ? matcher.match(new ShortLine(line.slice(0, end))) : undefined
}

/** Longest mark that refers to a note, in characters. */
const MAX_MARK = 3
const isMark = (code: number) => isDigit(code) || code === 0x2a || isSuperscript(code)

/** True for a short paragraph with nothing that ends a sentence or clause: a title, a heading, a name. */
export function isTitleLike({ start, end, terminal, markers }: Evidence): boolean {
  return markers.length === 0 && end - start <= MAX_LINE && !STOPS.has(terminal)
}

const STOPS = new Set([...',;:.،؛。，；：'].map((char) => char.charCodeAt(0)))

/** True for a line in brackets: it says where and when, and is no title. */
export const isBracketed = ({ text }: ScanContext, { inner, end }: Evidence): boolean =>
  (text[inner] === '(' && text[end - 1] === ')') || (text[inner] === '[' && text[end - 1] === ']')

/** True when a paragraph ends in a colon: something is announced. */
export const isAnnouncing = ({ terminal }: Evidence): boolean => isColon(terminal)

/** True when a paragraph ends in a full stop. */
export const isFinal = ({ terminal }: Evidence): boolean => isFullStop(terminal)

/** True when a paragraph ends as a clause or item does that others follow: comma, semicolon, colon. */
export const isOpenEnded = (evidence: Evidence): boolean => STOPS.has(evidence.terminal) && !isFinal(evidence)
