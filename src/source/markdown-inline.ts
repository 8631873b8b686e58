/** Inline content of Markdown: words, the marks around them, and text whose source differs from what it shows. */
import type { Emphasis, Link, LinkReference, Nodes, PhrasingContent, Strong } from 'mdast'
import { isBlank } from '../characters.js'
import { isBlockTag } from './html-text.js'
import { entityAt, isCellEnd, isNoteMark, offsets } from './markdown-marks.js'
import { Cells, delimiterRowEnd, isTable } from './markdown-table.js'
import type { ShownText } from './shown-text.js'

/** Writes inline content into the shown text of a source. */
export class InlineWriter {
  readonly #value: string
  readonly #shown: ShownText
  /** The cells of the table around, if there is one. */
  #cells: Cells | undefined

  constructor(value: string, shown: ShownText) {
    this.#value = value
    this.#shown = shown
  }

  /** Writes the content of a paragraph or heading; returns where it is emphasised, inner emphasis first. */
  writeBlock(children: readonly PhrasingContent[], start: number, end: number): [number, number][] {
    const emphasis: [number, number][] = []
    if (isTable(this.#value, start, end)) this.#cells = new Cells(this.#shown)
    for (const child of children) this.#inline(child, emphasis)
    if (this.#cells) this.#shown.closeOpen(end)
    else this.#shown.close(end)
    this.#cells = undefined
    return emphasis
  }

  #inline(node: Nodes, emphasis: [number, number][]): void {
    const { start, end } = offsets(node)
    switch (node.type) {
      case 'text':
        this.writeAligned(node.value, start, end)
        return
      case 'inlineCode': {
        const inner = this.#value.indexOf(node.value, start)
        this.#shown.open(start)
        if (inner >= 0) this.#shown.show(inner, inner + node.value.length)
        this.#shown.close(end)
        return
      }
      case 'break':
        this.#shown.close(start)
        this.#shown.write('\n')
        this.#shown.open(start)
        return
      case 'linkReference':
        if (node.label?.startsWith('^')) {
          this.writeAligned(this.#value.slice(start, end), start, end)
          return
        }
        this.#wrapped(node, emphasis)
        return
      case 'emphasis':
      case 'strong':
      case 'link':
        this.#wrapped(node, emphasis)
        return
      case 'html':
        if (isBlockTag(node.value)) {
          this.#shown.open(start)
          this.#shown.write(this.#cells ? '\n\n' : '\n')
          return
        }
        this.#shown.open(start)
        this.#shown.close(end)
        return
      default:
        // An image or a tag shows no words: it is markup of what stands before it.
        this.#shown.open(start)
        this.#shown.close(end)
    }
  }

  /** Leaves out the mark that ends a cell, a row, or begins the label of a note; returns how long it is. */
  #skipMark(at: number, end: number): number {
    const shown = this.#shown
    const value = this.#value
    const cells = this.#cells
    if (!cells || !isCellEnd(value, at)) {
      if (value[at] === '\n') shown.write('\n\n')
      else shown.open(at)
      return 1
    }
    if (value[at] === '|') {
      shown.open(at)
      cells.end()
      return 1
    }
    cells.endRow(at)
    const delimiter = delimiterRowEnd(value, at + 1, end)
    if (delimiter < 0) return 1
    shown.open(at + 1)
    return delimiter - at
  }

  /** Words with marks around them. */
  #wrapped(node: Emphasis | Strong | Link | LinkReference, emphasis: [number, number][]): void {
    const { start, end } = offsets(node)
    this.#shown.open(start)
    const from = this.#shown.length
    for (const child of node.children) this.#inline(child, emphasis)
    if (node.type === 'emphasis' || node.type === 'strong') emphasis.push([from, this.#shown.length])
    this.#shown.close(end)
  }

  /** Text whose source may hold escapes, entities, and the prefixes of quoted or indented lines. */
  writeAligned(text: string, start: number, end: number): void {
    const value = this.#value
    let at = start
    let index = 0
    while (index < text.length && at < end) {
      let length = 0
      while (
        index + length < text.length &&
        at + length < end &&
        isSame(text[index + length], value[at + length])
      ) {
        if (text[index + length] === '\\' && isEscape(value, at + length)) break
        if (this.#cells && isCellEnd(value, at + length)) break
        if (isNoteMark(value, at + length)) break
        // "&amp;" shows its own first character.
        if (entityAt(value, at + length, text, index + length)) break
        length++
      }
      if (length > 0) {
        this.#shown.show(at, at + length)
        at += length
        index += length
        continue
      }
      if (text[index] === value[at] && ((this.#cells && isCellEnd(value, at)) || isNoteMark(value, at))) {
        // The edge of a cell or row of a table, or the mark of a note's label.
        const skipped = this.#skipMark(at, end)
        at += skipped
        index += skipped
        continue
      }
      const entity = entityAt(value, at, text, index)
      if (entity) {
        // A character reference shows as one or two units; the whole of it stands for them.
        const units = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
        this.#shown.add(text.slice(index, index + units), at, at + entity.length)
        at += entity.length
        index += units
      } else {
        // An escape, or the prefix of a line.
        if (!isBlank(value.charCodeAt(at))) this.#shown.open(at)
        at++
      }
    }
  }
}

/** Equal characters; a parser of Markdown shows a null as the replacement character. */
const isSame = (shown: string | undefined, source: string | undefined) =>
  shown === source || (shown === '\ufffd' && source === '\u0000')

const isEscape = (value: string, at: number) => /[!-/:-@[-`{-~]/.test(value[at + 1] ?? '')
