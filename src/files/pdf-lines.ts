/** The words of a row: glyphs in the order of reading, with blanks where gaps are. */
import { isCombining } from './pdf-characters.js'
import type { Row } from './pdf-columns.js'
import { readingOrder } from './pdf-direction.js'
import type { PlacedGlyph } from './pdf-segments.js'

/** A line of text. Offsets are in `text`, ends exclusive. */
export interface TextLine {
  text: string
  /** Ranges in italics or bold. */
  emphasis: [start: number, end: number][]
}

/** A glyph or a gap, with how it is printed. */
export interface LinePiece {
  text: string
  isEmphasised: boolean
  isRaised: boolean
}

/** Share of an em that makes a gap a blank where the file has none there; and that all letters of a line may be apart. */
const GAP = 0.2
const SPACED = 0.04
/** How far letters on both sides of a blank may overlap, in ems: wide forms reach over it. */
const OVERLAP = 0.05
/** A gap of more ems than this parts cells, and is as wide in blanks as it is in print. */
const CELL = 1.8
/** Width of a blank in ems. */
const BLANK = 0.5
const MAX_BLANKS = 60
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/
/** Scripts without blanks between words, and what is set like their letters. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
/** A gap of fewer ems beside such a letter, or before a raised mark, is none: what stands beside it is set off. */
const SET_OFF = 0.6

/** The pieces of a row from left to right. */
export function piecesOf({ segments }: Row): LinePiece[] {
  const glyphs = segments.flatMap((segment) => segment.glyphs)
  const spread = usualGap(glyphs)
  const pieces: LinePiece[] = []
  let last: PlacedGlyph | undefined
  let end = 0
  let hasBlank = false
  let marks = ''
  for (const glyph of glyphs) {
    const { text, x, width, size, isRaised } = glyph
    if (text.trim() === '') {
      hasBlank = true
      continue
    }
    const isEmphasised = glyph.isItalic || glyph.isBold
    if (isCombining(text)) {
      // Letters from right to left come with their marks before them, as seen from the left.
      if (RIGHT_TO_LEFT.test(text) || !last) marks += text
      else (pieces.at(-1) as LinePiece).text += text
      continue
    }
    if (last) {
      const em = Math.max(size, last.size)
      const gap = x - end - spread
      if (gap > em * CELL) {
        const blanks = Math.min(MAX_BLANKS, Math.round(gap / (em * BLANK)))
        pieces.push(blank(' '.repeat(Math.max(3, blanks))))
      } else if (
        gap < em * SET_OFF &&
        !hasBlank &&
        (isRaised || SPACELESS.test(text) || SPACELESS.test(last.text))
      ) {
        // Nothing stands between them.
      } else if (gap > em * GAP || (hasBlank && gap > -em * OVERLAP)) pieces.push(blank(' '))
    }
    pieces.push({ text: text + marks, isEmphasised, isRaised })
    marks = ''
    last = glyph
    end = Math.max(end, x + width)
    hasBlank = false
  }
  return pieces
}

const blank = (text: string): LinePiece => ({ text, isEmphasised: false, isRaised: false })

/** The gap between the letters of a line that is set wide: "D E C I D E S"; 0 for others. */
function usualGap(glyphs: readonly PlacedGlyph[]): number {
  const gaps: number[] = []
  let last: PlacedGlyph | undefined
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      last = undefined
      continue
    }
    if (last) gaps.push((glyph.x - last.x - last.width) / Math.max(glyph.size, 1))
    last = glyph
  }
  gaps.sort((a, b) => a - b)
  const usual = gaps[gaps.length >> 1] ?? 0
  return usual > SPACED ? usual * (glyphs[0]?.size ?? 0) : 0
}

/** Reads the pieces of a row as a line of text. */
export function readLine(
  pieces: readonly LinePiece[],
  { isRightToLeft, isMirrored }: { isRightToLeft: boolean; isMirrored: boolean },
): TextLine {
  const parts: string[] = []
  const emphasis: [number, number][] = []
  let length = 0
  let open: [number, number] | undefined
  let last: LinePiece | undefined
  const ordered = readingOrder(pieces, isRightToLeft, isMirrored)
  const labelEnd = endOfLabel(ordered)
  for (const [index, piece] of ordered.entries()) {
    // "(1)" shows by its brackets that it is none of a number.
    const isBare = piece.isRaised && !isBracket(last) && !isBracket(ordered[index + 1])
    const text = isBare ? raise(piece.text) : piece.text
    const isBlank = text.trim() === ''
    if (index > 0 && index === labelEnd && !isBlank) {
      parts.push(' ')
      length++
    }
    if (piece.isEmphasised) {
      if (open) open[1] = length + text.length
      else {
        open = [length, length + text.length]
        emphasis.push(open)
      }
    } else if (!isBlank) open = undefined
    parts.push(text)
    length += text.length
    last = piece
  }
  return { text: parts.join(''), emphasis }
}

/** Where the label of a note ends at the start of a line: "¹See …", which is raised; 0 for none. */
function endOfLabel(pieces: readonly LinePiece[]): number {
  let end = 0
  while (pieces[end]?.isRaised) end++
  return end
}

/** True for a raised bracket, or a raised figure, which may stand beside one. */
const isBracket = (piece: LinePiece | undefined) => piece?.isRaised === true && '()[]'.includes(piece.text)

const FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A raised figure as the character for it, so that it is not read as one of the number that it stands behind. */
const raise = (text: string) => (text >= '0' && text <= '9' ? (FIGURES[Number(text)] ?? text) : text)
