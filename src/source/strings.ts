/**
 * Texts that a data viewer shows as the strings of a list or an object: `[ "The Assembly,", "Recalling …", … ]`. Quotation
 * marks, commas and keys are markup there, and each string, or each line inside one, is a line of the text.
 */
import { isBlank, skipBlanks, skipBlanksBack } from '../characters.js'
import type { Line, SourceDocument } from './document.js'

/** Fewest strings on a line that make it one of data, where no bracket opens it. */
const FEWEST = 2

/** The document with its strings as lines, if it has any. */
export function splitStrings(source: SourceDocument): SourceDocument {
  const { text, lines } = source
  const out: Line[] = []
  let found = false
  for (const [index, line] of lines.entries()) {
    const parts = isListed(text, lines, index) ? readData(text, line) : undefined
    if (!parts) {
      out.push(line)
      continue
    }
    found = true
    for (const part of parts) out.push({ ...part, apart: true })
  }
  return found ? { ...source, lines: out } : source
}

const QUOTE = 0x22
const COMMA = 0x2c
const ESCAPE = 0x5c
const OPENERS = '[{'
const BRACKETS = '[]{}'

/** True for a line that may be data: a bracket opens it, or it is one of several strings, or of keys and strings. */
function isListed(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line
  if (line.heading !== undefined || line.markup) return false
  if (isBracket(text, line))
    return beginsString(text, lines[index - 1]) || beginsString(text, lines[index + 1])
  if (OPENERS.includes(text[line.start] as string)) return true
  if (text.charCodeAt(line.start) !== QUOTE) return false
  if (isKey(text, endOfString(text, line.start + 1, line.end) + 1, line.end)) return true
  return isElement(text, lines[index - 1]) || isElement(text, lines[index + 1])
}

/** True for a bracket, or a string with a comma, on a line of its own: `[`, `"…",`. */
function isElement(text: string, line: Line | undefined): boolean {
  if (!line) return false
  if (isBracket(text, line)) return true
  const { start, end } = line
  return (
    text.charCodeAt(start) === QUOTE &&
    text.charCodeAt(end - 1) === COMMA &&
    text.charCodeAt(end - 2) === QUOTE
  )
}

const beginsString = (text: string, line: Line | undefined) =>
  line !== undefined && text.charCodeAt(line.start) === QUOTE

/** True for a line that is a bracket, with a comma or none. */
function isBracket(text: string, { start, end }: Line): boolean {
  const length = text.charCodeAt(end - 1) === COMMA ? end - start - 1 : end - start
  return length === 1 && BRACKETS.includes(text[start] as string)
}

/** True where a colon follows a string, which is a key then. */
const isKey = (text: string, at: number, end: number) => {
  const next = skipBlanks(text, at, end)
  return next < end && text[next] === ':'
}

/** The strings of a line and the markup between them, in order; undefined where the line is no data. */
function readData(text: string, { start, end }: Line): Omit<Line, 'apart'>[] | undefined {
  const parts: Omit<Line, 'apart'>[] = []
  let strings = 0
  let marks = start
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code !== QUOTE) {
      const next = skipMark(text, at, end)
      if (next < 0) return undefined
      at = next
      continue
    }
    const close = endOfString(text, at + 1, end)
    // A string that is cut off ends with the line.
    if (close >= end && strings < FEWEST) return undefined
    strings++
    if (isKey(text, close + 1, end)) {
      at = close + 1
      continue
    }
    pushPart(parts, text, marks, at + 1, true)
    pushString(parts, text, at + 1, close)
    marks = close
    at = close + 1
  }
  pushPart(parts, text, marks, end, true)
  return parts
}

/** Past one bracket, comma, colon, blank, number or word of data; -1 for anything else. */
function skipMark(text: string, at: number, end: number): number {
  if (isBlank(text.charCodeAt(at)) || '[]{},:'.includes(text[at] as string)) return at + 1
  let stop = at
  while (stop < end && /[\w.+-]/.test(text[stop] as string)) stop++
  const word = text.slice(at, stop)
  return /^(?:-?\d[\d.e+-]*|true|false|null)$/i.test(word) ? stop : -1
}

/** The quotation mark that closes a string, or the end of the line. */
function endOfString(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === ESCAPE ? 2 : 1
  return Math.min(at, end)
}

/** The lines of a string: `\n` parts them. */
function pushString(parts: Omit<Line, 'apart'>[], text: string, from: number, to: number): void {
  let start = from
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== ESCAPE) continue
    let stop = at
    while (stop < to && text.charCodeAt(stop) === ESCAPE && 'nrt'.includes(text[stop + 1] ?? ' ')) stop += 2
    if (stop > at) {
      pushPart(parts, text, start, at, false)
      pushPart(parts, text, at, stop, true)
      start = stop
    }
    at = Math.max(stop - 1, at + 1)
  }
  pushPart(parts, text, start, to, false)
}

function pushPart(
  parts: Omit<Line, 'apart'>[],
  text: string,
  from: number,
  to: number,
  markup: boolean,
): void {
  const start = skipBlanks(text, from, to)
  const end = skipBlanksBack(text, start, to)
  if (end > start) parts.push({ start, end, indent: 0, page: false, ...(markup && { markup }) })
}
