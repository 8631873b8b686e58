/** Readable text built piece by piece from a source with markup, and the way back from it to the source. */
import { isBlank } from '../characters.js'
import { GrowingText } from './growing-text.js'
import { isFiller } from './text.js'

/** A run of readable text that stands in the source as it is. */
interface Piece {
  /** Offset in the readable text. */
  text: number
  length: number
  /** Offset in the source. */
  source: number
  /** Where the markup before and after it begins and ends. */
  lead: number
  trail: number
}

/** The readable text of a source. Pieces are added in the order of the text. */
export class ShownText extends GrowingText {
  /** Where markup began that belongs to the next piece; -1 for none. */
  lead = -1
  readonly #value: string
  readonly #pieces: Piece[] = []

  constructor(value: string) {
    super()
    this.#value = value
  }

  /**
   * Gives what no node covers (the marks of a quotation's blank lines) to the piece after it, or to the last one.
   * Returns where such marks begin when there is no piece at all, or -1.
   */
  coverGaps(): number {
    const pieces = this.#pieces
    let covered = 0
    for (const piece of pieces) {
      const loose = this.firstMark(covered, piece.lead)
      if (loose >= 0) piece.lead = loose
      covered = Math.max(covered, piece.trail)
    }
    const rest = this.firstMark(covered, this.#value.length)
    const last = pieces.at(-1)
    if (rest < 0 || !last) return rest
    last.trail = this.#value.length
    return -1
  }

  /** The first character of a range of the source that is not blank, or -1. */
  firstMark(from: number, to: number): number {
    for (let at = from; at < to; at++) if (!isBlank(this.#value.charCodeAt(at))) return at
    return -1
  }

  /** Markup begins that belongs to the next piece. */
  open(at: number): void {
    if (this.lead < 0) this.lead = at
  }

  /** As `open`, for markup before what was opened already. */
  openBefore(at: number): void {
    this.lead = Math.min(this.lead < 0 ? at : this.lead, at)
  }

  /** Markup ends that belongs to the last piece. */
  close(end: number): void {
    const last = this.#pieces.at(-1)
    if (last && this.lead < 0) last.trail = Math.max(last.trail, end)
  }

  /** As `close`, for markup that was opened with nothing after it: it belongs to the last piece. */
  closeOpen(end: number): void {
    if (this.#pieces.length > 0) this.lead = -1
    this.close(end)
  }

  /** Shows a range of the source as it is. */
  show(start: number, end: number): void {
    if (end > start) this.add(this.#value.slice(start, end), start, end)
  }

  /** Adds text that stands at a range of the source; blanks, and marks that show nothing, at its edges belong to no piece, as to no line. */
  add(text: string, start: number, end: number): void {
    let from = 0
    let to = text.length
    while (from < to && isFiller(text.charCodeAt(from))) from++
    while (to > from && isFiller(text.charCodeAt(to - 1))) to--
    if (to > from) {
      const source = start + from
      const lead = this.lead < 0 ? source : this.lead
      const trail = end - (text.length - to)
      this.#pieces.push({ text: this.length + from, length: to - from, source, lead, trail })
      this.lead = -1
    }
    this.write(text)
  }

  /** Turns a range of the readable text into the range of the source that it covers, markup included. */
  toSource(start: number, end: number): [number, number] {
    const first = this.#pieceAt(start, false)
    const last = this.#pieceAt(Math.max(start, end - 1), true)
    if (!first || !last) return [0, 0]
    // A blank before or after a piece stands in the source as well, unless markup comes between.
    const before = first.lead === first.source ? first.text - start : 0
    const from = start <= first.text ? first.lead - before : first.source + (start - first.text)
    const after = last.trail === last.source + last.length ? end - last.text - last.length : 0
    const to = end >= last.text + last.length ? last.trail + after : last.source + (end - last.text)
    return [from, Math.max(from, to)]
  }

  /** The piece that holds an offset; in a gap, the one before it when `before` is set, or the one after it. */
  #pieceAt(offset: number, before: boolean): Piece | undefined {
    const pieces = this.#pieces
    let low = 0
    let high = pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((pieces[middle] as Piece).text <= offset) low = middle
      else high = middle - 1
    }
    const piece = pieces[low]
    if (!piece || before || offset < piece.text + piece.length) return piece
    return pieces[low + 1] ?? piece
  }
}
