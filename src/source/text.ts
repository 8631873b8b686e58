import { isBlank } from '../characters.js'
import type { Line, SourceDocument } from './document.js'

/** Reads plain text: every line as it stands, offsets unchanged. */
export function readText(value: string): SourceDocument {
  return {
    value,
    text: value,
    lines: splitLines(value),
    toSource: (start, end) => [start, end],
  }
}

/**
 * The lines of a text that are not blank. Lines end at a line feed, a carriage return, both, a form feed or a line or
 * paragraph separator.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  const to = text.length
  let separated = true
  let page = false
  let offset = 0
  while (offset < to) {
    let start = offset
    while (offset < to && !isLineEnd(text.charCodeAt(offset))) offset++
    let end = offset
    let indent = 0
    for (; start < end && isFiller(text.charCodeAt(start)); start++)
      indent = column(indent, text.charCodeAt(start))
    while (end > start && isFiller(text.charCodeAt(end - 1))) end--
    if (end > start) {
      lines.push({ start, end, apart: separated, indent, page })
      separated = false
      page = false
    } else separated = true
    const code = text.charCodeAt(offset)
    // A form feed is a page's end, and a paragraph separator says what it is.
    if (code === 0x0c) page = true
    if (code === 0x0c || code === 0x2029) separated = true
    offset += code === 0x0d && text.charCodeAt(offset + 1) === 0x0a ? 2 : 1
  }
  return lines
}

const isLineEnd = (code: number) =>
  code < 0x2028 ? code === 0x0a || code === 0x0d || code === 0x0c : code <= 0x2029

/** How wide a tab stop is, in columns. */
const TAB = 8

/** The column after a filler. */
function column(at: number, code: number): number {
  if (code === 9) return at + TAB - (at % TAB)
  if (code === 0x3000) return at + 2
  return code === 0xfeff || code === 0x200b ? at : at + 1
}

/** Blanks, and the marks that show nothing: byte order mark, zero-width space. */
export const isFiller = (code: number) => isBlank(code) || code === 0xfeff || code === 0x200b
