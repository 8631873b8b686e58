/**
 * Markdown through remark-parse. The readable text leaves markup out; each piece of it knows the markup around
 * it, so that a leaf of the tree covers its own markup in the source and nothing is lost.
 */
import type { List, Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { skipBlanksBack } from '../characters.js'
import type { Line, SourceDocument } from './document.js'
import { cutHtml } from './html-text.js'
import { InlineWriter } from './markdown-inline.js'
import { isNote, isNoteLabel, labelOf, lazyStart, offsets } from './markdown-marks.js'
import { blanks, frontMatterEnd, tame } from './markdown-mask.js'
import { Cells } from './markdown-table.js'
import { ShownText } from './shown-text.js'
import { splitLines } from './text.js'

const processor = unified().use(remarkParse).freeze()

/** Reads Markdown. Positions are those of the source. */
export function readMarkdown(value: string): SourceDocument {
  return new MarkdownReader(value).read()
}

/** How far in the items of a list inside a list are, in columns: their depth tells what their labels do not. */
const LIST_INDENT = 4

class MarkdownReader {
  readonly #value: string
  readonly #shown: ShownText
  readonly #lines: Line[] = []
  readonly #inline: InlineWriter

  constructor(value: string) {
    this.#value = value
    this.#shown = new ShownText(value)
    this.#inline = new InlineWriter(value, this.#shown)
  }

  read(): SourceDocument {
    const front = frontMatterEnd(this.#value)
    // A front matter block would be read as a rule and a heading; as blanks it leaves all offsets as they are.
    const masked = blanks(this.#value.slice(0, front)) + tame(this.#value.slice(front))
    if (front > 0) this.#markupLine(0, front)
    const tree = processor.parse(masked) as Root
    for (const node of tree.children) this.#block(node, undefined)
    const shown = this.#shown
    const rest = shown.coverGaps()
    if (rest >= 0) this.#markupLine(rest, this.#value.length)
    return {
      value: this.#value,
      text: shown.text,
      lines: this.#lines,
      toSource: (start, end) => shown.toSource(start, end),
    }
  }

  #block(node: Nodes, item: Item | undefined): void {
    const { start, end } = offsets(node)
    switch (node.type) {
      case 'paragraph':
      case 'heading': {
        const from = this.#begin(start)
        if (item) this.#bullet(item, start, node)
        const emphasis = this.#inline.writeBlock(node.children, start, end)
        this.#endBlock(from, {
          heading: node.type === 'heading' ? node.depth : undefined,
          item,
          note: isNote(this.#value, start),
          emphasis,
        })
        return
      }
      case 'blockquote':
        this.#shown.open(start)
        for (const [index, child] of node.children.entries()) {
          // The marks of the blank lines between two paragraphs are lines of their own.
          const before = node.children[index - 1]
          if (before) this.#markupBetween(offsets(before).end, offsets(child).start)
          this.#block(child, undefined)
        }
        return
      case 'list':
        this.#list(node, item ? item.depth + 1 : 0)
        return
      case 'html':
        this.#html(item ? item.start : start, end)
        return
      case 'definition':
        if (!node.label?.startsWith('^')) break
        this.#note(start, end)
        return
      case 'code': {
        // Deep indentation makes text "code"; its lines are lines of text here.
        const from = this.#begin(start)
        this.#shown.show(start, end)
        this.#endBlock(from, {})
        return
      }
      default:
    }
    this.#markupLine(item ? item.start : start, end)
  }

  #list(list: List, depth: number): void {
    const number = lazyStart(list, this.#value)
    for (const [count, child] of list.children.entries()) {
      const { start, end } = offsets(child)
      if (child.children.length === 0) this.#markupLine(start, end)
      for (const [index, content] of child.children.entries()) {
        const item = { start, depth, number: number === undefined ? undefined : number + count }
        // A list inside an item is nested wherever it stands in it.
        if (content.type === 'list') this.#list(content, depth + 1)
        else this.#block(content, index === 0 ? item : undefined)
      }
    }
  }

  /** The words of a block of HTML; without any it is markup. */
  #html(start: number, end: number): void {
    const pieces = cutHtml(this.#value.slice(start, end))
    for (const piece of pieces) {
      piece.start += start
      piece.end += start
    }
    if (!pieces.some((piece) => !piece.tag && this.#shown.firstMark(piece.start, piece.end) >= 0)) {
      this.#markupLine(start, end)
      return
    }
    const from = this.#begin(start)
    const cells = new Cells(this.#shown)
    for (const piece of pieces) {
      if (!piece.tag) this.#shown.show(piece.start, piece.end)
      else {
        this.#shown.open(piece.start)
        if (piece.tag === 'block') cells.end()
      }
    }
    this.#shown.closeOpen(end)
    this.#endBlock(from, {})
  }

  /** A note whose text is one word, which a parser of Markdown takes for the target of links: "[^1]: A/80/12". */
  #note(start: number, end: number): void {
    const from = this.#begin(start)
    this.#inline.writeAligned(this.#value.slice(start, end), start, end)
    this.#shown.close(end)
    this.#endBlock(from, { note: true })
  }

  /** Starts a block on a line of its own. */
  #begin(start: number): number {
    if (this.#shown.length > 0) this.#shown.write('\n\n')
    this.#shown.open(start)
    return this.#shown.length
  }

  #endBlock(
    from: number,
    hints: {
      heading?: number | undefined
      item?: Item | undefined
      note?: boolean
      emphasis?: [number, number][]
    },
  ): void {
    this.#shown.lead = -1
    const { heading, item, note, emphasis = [] } = hints
    // Emphasis inside emphasis is found first; those that start together keep that order.
    emphasis.sort(([a], [b]) => a - b)
    let next = 0
    for (const [index, line] of this.#linesSince(from).entries()) {
      if (heading !== undefined) line.heading = heading
      if (item && index === 0) {
        line.item = true
        line.indent = item.depth * LIST_INDENT
      }
      // Notes that stand close together are one paragraph of Markdown.
      if (note && isNoteLabel(this.#shown.since(line.start).slice(0, 6))) line.note = true
      const first = next
      while (next < emphasis.length && (emphasis[next] as [number, number])[0] < line.end) next++
      if (next > first) line.emphasis = emphasis.slice(first, next)
      this.#lines.push(line)
    }
  }

  /**
   * The mark of a list item. A bullet is text unless a label follows it ("- 3. Requests"); so is a number, unless it is the
   * converter's own: before another number ("1. 3. Requests"), or before a letter in a list inside a list.
   */
  #bullet({ start, depth, number }: Item, contentStart: number, node: Nodes): void {
    const value = this.#value
    const shown = this.#shown
    const end = skipBlanksBack(value, start, contentStart)
    const label = labelOf(value.slice(contentStart, contentStart + 14))
    const isBullet = !/\d/.test(value.slice(start, end))
    const isOrnament = isBullet
      ? label !== undefined || node.type === 'heading'
      : label !== undefined && (depth > 0 || /\d/.test(label))
    if (isOrnament) {
      shown.open(start)
      return
    }
    shown.openBefore(start)
    if (number === undefined) shown.show(start, end)
    else shown.add(`${number}${value[end - 1]}`, start, end)
    shown.write(' ')
  }

  #linesSince(from: number): Line[] {
    const lines = splitLines(this.#shown.since(from))
    for (const line of lines) {
      line.start += from
      line.end += from
    }
    return lines
  }

  /** A block that is markup alone: a rule, a comment, a definition. */
  #markupLine(start: number, end: number): void {
    const from = this.#begin(start)
    this.#shown.lead = -1
    this.#shown.show(start, end)
    for (const line of this.#linesSince(from)) this.#lines.push({ ...line, markup: true })
  }

  /** Markup on the lines between two blocks, but not on that of the second. */
  #markupBetween(from: number, to: number): void {
    const end = this.#value.lastIndexOf('\n', to - 1)
    const start = this.#shown.firstMark(from, end)
    if (start >= 0) this.#markupLine(start, end)
  }
}

/** A list item. */
interface Item {
  start: number
  /** How many lists the list is in. */
  depth: number
  /** Its number, where the source leaves counting to the reader. */
  number: number | undefined
}
