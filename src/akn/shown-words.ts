/** The words of elements as readable text, with the way back to the XML that they stand in. */
import type { Cdata, Text } from 'xast'
import { ShownText } from '../source/shown-text.js'
import { endOf, startOf } from './elements.js'

/** A character reference, or a run of blanks, or of other characters. */
const PIECE = /&[^;\s&]{1,32};|[ \t\r\n]+|[^& \t\r\n]+(?: [^& \t\r\n]+)*|&/g

/** Readable text that grows element by element. Blanks and line ends between words are one blank. */
export class ShownWords {
  readonly #value: string
  readonly #shown: ShownText
  /** Where the current line began. */
  #line = 0
  #isBlank = false

  constructor(value: string) {
    this.#value = value
    this.#shown = new ShownText(value)
  }

  get length(): number {
    return this.#shown.length
  }

  get text(): string {
    return this.#shown.text
  }

  /** The words from an offset on. */
  since(from: number): string {
    return this.#shown.since(from)
  }

  toSource(start: number, end: number): [number, number] {
    return this.#shown.toSource(start, end)
  }

  /** Starts a line, unless one has just begun. */
  beginLine(): void {
    if (this.#shown.length > this.#line) this.#shown.write('\n')
    this.#line = this.#shown.length
    this.#isBlank = false
  }

  /** Writes the blank that is due, so that what follows begins behind it. */
  settle(): number {
    if (this.#isBlank && this.#shown.length > this.#line) this.#shown.write(' ')
    this.#isBlank = false
    return this.#shown.length
  }

  /** Markup begins that belongs to what follows. */
  open(at: number): void {
    this.#shown.open(at)
  }

  /** Markup ends that belongs to what came before. */
  close(at: number): void {
    this.#shown.close(at)
  }

  /** Shows the words of a text node. */
  words(node: Text): void {
    const { value } = node
    const source = this.#value.slice(startOf(node), endOf(node))
    let index = 0
    for (const { 0: piece, index: at } of source.matchAll(PIECE)) {
      const start = startOf(node) + at
      if (piece.trim() === '') {
        this.#isBlank = true
        index += piece.replace(/\r\n?/g, '\n').length
        continue
      }
      this.settle()
      if (piece[0] === '&' && piece.length > 1) {
        // A reference shows one character, which may be two units.
        const units = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
        this.#shown.add(value.slice(index, index + units), start, start + piece.length)
        index += units
      } else {
        this.#shown.show(start, start + piece.length)
        index += piece.length
      }
    }
  }

  /** Shows the words of a section of characters, which stand in it as they are. */
  characters(node: Cdata): void {
    const start = startOf(node) + '<![CDATA['.length
    this.#shown.open(startOf(node))
    for (const { 0: piece, index } of node.value.matchAll(/\s+|\S+/g)) {
      if (piece.trim() === '') this.#isBlank = true
      else {
        this.settle()
        this.#shown.show(start + index, start + index + piece.length)
      }
    }
    this.#shown.close(endOf(node))
  }

  /** Shows a label that an attribute has, in the place of its element's tag. */
  label(text: string, start: number, end: number): void {
    this.#isBlank = false
    this.#shown.add(text, start, end)
  }

  /** Shows markup as it is. */
  markup(start: number, end: number): void {
    this.#shown.show(start, end)
  }

  /** Gives markup that nothing covers to what stands beside it; returns where it begins where there is no text at all, or -1. */
  finish(): number {
    return this.#shown.coverGaps()
  }
}
