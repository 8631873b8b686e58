/** What every source adapter gives: the readable text, where each part of it stands in the source, and its lines. */

/** A line of the readable text that is not blank. Offsets are in the readable text, `end` past trailing blanks cut. */
export interface Line {
  start: number
  end: number
  /** True when a blank line or a block edge stands before it. */
  apart: boolean
  /** How far in it begins, in columns. */
  indent: number
  /** True when a page ends before it. */
  page: boolean
  /** Where the format shows it: true when the first word of the next line had no place on it, false when it had. */
  full?: boolean
  /** Heading depth, where the format marks headings. */
  heading?: number
  /** True when the line is markup of the format itself (a rule, a comment) and no text. */
  markup?: boolean
  /** True when the source marks this line as the start of a list item, so a label may precede it. */
  item?: boolean
  /** True when the source marks this line as the start of a note, with its label. */
  note?: boolean
  /** Emphasised ranges that start on this line, by their start, where the format marks emphasis. */
  emphasis?: [start: number, end: number][]
}

/** A source text, ready to be scanned. */
export interface SourceDocument {
  /** The source as given. */
  value: string
  /** The readable text; the same string as `value` where the format has no markup. */
  text: string
  lines: Line[]
  /** Turns a range of the readable text into the range of the source that it covers, markup included. */
  toSource(start: number, end: number): [start: number, end: number]
}
