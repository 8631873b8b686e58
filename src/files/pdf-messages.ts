/** What passes between the caller and the thread that reads PDF files. */

/** Six numbers that take a point from one space to another, as PDF writes them. */
export type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number]

/** A font, as far as text needs it. */
export interface PdfFont {
  /** The name in the file: "BAAAAA+LiberationSerif-Italic". */
  name: string
  /** True where lines run down the page. */
  isVertical: boolean
  /** Widths of glyphs are multiplied by its first number. */
  matrix: Matrix
}

/** Glyphs that one operator shows. The lists run parallel. */
export interface ShownGlyphs {
  /** The characters of a glyph in the order of reading; null for a shift between two glyphs. */
  texts: (string | null)[]
  /** The width of a glyph in units of its font, or the shift in thousandths of an em, to the left. */
  numbers: number[]
  /** True for the single byte 32, which word spacing is added to. */
  spaces: boolean[]
  /** Numbers of the glyphs in their font. */
  codes: number[]
}

/** An operator of a page's content, as far as it moves or shows text, or draws a thin line. */
export type PdfOperator =
  | { name: 'save' | 'restore' | 'beginText' | 'nextLine' | 'endForm' }
  | { name: 'transform' | 'beginForm' | 'textMatrix'; matrix: Matrix }
  | { name: 'charSpacing' | 'wordSpacing' | 'scale' | 'leading' | 'rise'; value: number }
  | { name: 'move' | 'moveAndLead'; x: number; y: number }
  | { name: 'font'; font: string; size: number }
  | { name: 'show'; glyphs: ShownGlyphs }
  | { name: 'draw'; box: [left: number, bottom: number, right: number, top: number] }

/** A page as the thread gives it. */
export interface PdfPage {
  /** In points, as the page is turned for reading. */
  width: number
  height: number
  /** From the space of the content to that of the page, whose origin is its upper left corner. */
  matrix: Matrix
  operators: PdfOperator[]
  /** The fonts of its operators, by their ids. */
  fonts: Record<string, PdfFont>
}

/** What the caller asks for. */
export type PdfRequest =
  | { ask: 'open'; bytes: Uint8Array; maxPages: number; maxGlyphs: number }
  | { ask: 'page'; number: number }
  | { ask: 'close' }

/** What the thread answers. A `problem` says what is wrong with the file or the page. */
export type PdfAnswer =
  | { answer: 'opened'; pages: number }
  | { answer: 'page'; page: PdfPage }
  | { answer: 'closed' }
  | { answer: 'problem'; problem: 'password' | 'broken' | 'glyphs' }
