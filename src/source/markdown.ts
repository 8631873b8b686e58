/**
 * Markdown through remark-parse. The readable text leaves markup out; each piece of it knows the markup around
 * it, so that a leaf of the tree covers its own markup in the source and nothing is lost.
 */
import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isBlank } from '../characters.js'
import type { Line, SourceDocument } from './document.js'
import { splitLines } from './text.js'

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

const processor = unified().use(remarkParse).freeze()

/** Reads Markdown. Positions are those of the source. */
export function readMarkdown(value: string): SourceDocument {
  return new MarkdownReader(value).read()
}

class MarkdownReader {
  readonly #value: string
  readonly #pieces: Piece[] = []
  readonly #lines: Line[] = []
  #text = ''
  /** Where markup began that belongs to the next piece; -1 for none. */
  #lead = -1

  constructor(value: string) {
    this.#value = value
  }

  read(): SourceDocument {
    const front = frontMatterEnd(this.#value)
    // A front matter block would be read as a rule and a heading; as blanks it leaves all offsets as they are.
    const masked = blanks(this.#value.slice(0, front)) + tame(this.#value.slice(front))
    if (front > 0) this.#markupLine(0, front)
    const tree = processor.parse(masked) as Root
    for (const node of tree.children) this.#block(node, undefined)
    this.#coverGaps()
    const text = this.#text
    return {
      value: this.#value,
      text,
      lines: this.#lines,
      toSource: (start, end) => this.#toSource(start, end),
    }
  }

  // Blocks

  #block(node: Nodes, item: { start: number; ordered: boolean } | undefined): void {
    const { start, end } = offsets(node)
    switch (node.type) {
      case 'paragraph':
      case 'heading': {
        const from = this.#begin(start)
        if (item) this.#bullet(item.start, start, node)
        const emphasis: [number, number][] = []
        for (const child of node.children) this.#inline(child, emphasis)
        this.#close(end)
        this.#endBlock(from, {
          heading: node.type === 'heading' ? node.depth : undefined,
          item: item !== undefined,
          emphasis,
        })
        return
      }
      case 'blockquote':
        this.#open(start)
        for (const [index, child] of node.children.entries()) {
          // The marks of the blank lines between two paragraphs are lines of their own.
          const before = node.children[index - 1]
          if (before) this.#markupBetween(offsets(before).end, offsets(child).start)
          this.#block(child, undefined)
        }
        return
      case 'list':
        for (const child of node.children) {
          const first = child.children[0]
          const { start: itemStart, end: itemEnd } = offsets(child)
          if (!first) this.#markupLine(itemStart, itemEnd)
          for (const [index, content] of child.children.entries())
            this.#block(
              content,
              index === 0 ? { start: itemStart, ordered: node.ordered === true } : undefined,
            )
        }
        return
      case 'code': {
        // Deep indentation makes text "code"; its lines are lines of text here.
        const from = this.#begin(start)
        this.#visible(start, end)
        this.#endBlock(from, {})
        return
      }
      default:
        this.#markupLine(item ? item.start : start, end)
    }
  }

  /** Starts a block on a line of its own. */
  #begin(start: number): number {
    if (this.#text.length > 0) this.#text += '\n\n'
    this.#open(start)
    return this.#text.length
  }

  #endBlock(
    from: number,
    hints: { heading?: number | undefined; item?: boolean; emphasis?: [number, number][] },
  ): void {
    this.#lead = -1
    const { heading, item, emphasis } = hints
    for (const [index, line] of splitLines(this.#text, from, this.#text.length, true).entries()) {
      if (heading !== undefined) line.heading = heading
      if (item && index === 0) line.item = true
      const inLine = emphasis?.filter(([start]) => start >= line.start && start < line.end)
      if (inLine && inLine.length > 0) line.emphasis = inLine
      this.#lines.push(line)
    }
  }

  /** The mark of a list item: a number is text, a bullet is text unless a label follows it ("- 3. Requests"). */
  #bullet(itemStart: number, contentStart: number, node: Nodes): void {
    const value = this.#value
    let end = contentStart
    while (end > itemStart && isBlank(value.charCodeAt(end - 1))) end--
    const mark = value.slice(itemStart, end)
    const labelled = /^\(?[\p{L}\d]{1,5}\\?[.)]/u.test(value.slice(contentStart, contentStart + 10))
    const bullet = !/\d/.test(mark)
    if (bullet && (labelled || node.type === 'heading')) this.#open(itemStart)
    else {
      this.#lead = Math.min(this.#lead < 0 ? itemStart : this.#lead, itemStart)
      this.#visible(itemStart, end)
      this.#text += ' '
    }
  }

  /** A block that is markup alone: a rule, a comment, a definition. */
  #markupLine(start: number, end: number): void {
    const from = this.#begin(start)
    this.#lead = -1
    this.#visible(start, end)
    for (const line of splitLines(this.#text, from, this.#text.length, true))
      this.#lines.push({ ...line, markup: true })
  }

  /** Markup on the lines between two blocks, but not on that of the second. */
  #markupBetween(from: number, to: number): void {
    const end = this.#value.lastIndexOf('\n', to - 1)
    const start = this.#firstShown(from, end)
    if (start >= 0) this.#markupLine(start, end)
  }

  // Inline content

  #inline(node: Nodes, emphasis: [number, number][]): void {
    const { start, end } = offsets(node)
    switch (node.type) {
      case 'text':
        this.#aligned(node.value, start, end)
        return
      case 'inlineCode': {
        const inner = this.#value.indexOf(node.value, start)
        this.#open(start)
        if (inner >= 0) this.#visible(inner, inner + node.value.length)
        this.#close(end)
        return
      }
      case 'break':
        this.#close(start)
        this.#text += '\n'
        this.#open(start)
        return
      case 'emphasis':
      case 'strong':
      case 'link':
      case 'linkReference': {
        this.#open(start)
        const from = this.#text.length
        for (const child of node.children) this.#inline(child, emphasis)
        if (node.type === 'emphasis' || node.type === 'strong') emphasis.push([from, this.#text.length])
        this.#close(end)
        return
      }
      default:
        // An image or a tag shows no words: it is markup of what stands before it.
        this.#open(start)
        this.#close(end)
    }
  }

  /** Text whose source may hold escapes, entities, and the prefixes of quoted or indented lines. */
  #aligned(text: string, start: number, end: number): void {
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
        length++
      }
      if (length > 0) {
        this.#visible(at, at + length)
        at += length
        index += length
        continue
      }
      const entity = value[at] === '&' ? /^&#?\w{1,32};/.exec(value.slice(at, at + 36)) : null
      if (entity) {
        // A character reference shows as one or two units; the whole of it stands for them.
        const units = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
        this.#piece(text.slice(index, index + units), at, at + entity[0].length)
        at += entity[0].length
        index += units
      } else {
        // An escape, or the prefix of a line.
        if (!isBlank(value.charCodeAt(at))) this.#open(at)
        at++
      }
    }
  }

  // Pieces

  /** What no node covers (the marks of a quotation's blank lines) goes to the piece after it. */
  #coverGaps(): void {
    const pieces = this.#pieces
    let covered = 0
    for (const piece of pieces) {
      const loose = this.#firstShown(covered, piece.lead)
      if (loose >= 0) piece.lead = loose
      covered = Math.max(covered, piece.trail)
    }
    const rest = this.#firstShown(covered, this.#value.length)
    const last = pieces.at(-1)
    if (rest < 0) return
    if (last) last.trail = this.#value.length
    else this.#markupLine(rest, this.#value.length)
  }

  #firstShown(from: number, to: number): number {
    for (let at = from; at < to; at++) if (!isBlank(this.#value.charCodeAt(at))) return at
    return -1
  }

  #open(at: number): void {
    if (this.#lead < 0) this.#lead = at
  }

  #close(end: number): void {
    const last = this.#pieces.at(-1)
    if (last && this.#lead < 0) last.trail = Math.max(last.trail, end)
  }

  #visible(start: number, end: number): void {
    if (end > start) this.#piece(this.#value.slice(start, end), start, end)
  }

  /** Adds text that stands at a range of the source; blanks at its edges belong to no piece. */
  #piece(text: string, start: number, end: number): void {
    let from = 0
    let to = text.length
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    if (to > from) {
      const source = start + from
      const lead = this.#lead < 0 ? source : this.#lead
      const trail = end - (text.length - to)
      this.#pieces.push({ text: this.#text.length + from, length: to - from, source, lead, trail })
      this.#lead = -1
    }
    this.#text += text
  }

  #toSource(start: number, end: number): [number, number] {
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

/** Equal characters; a parser of Markdown shows a null as the replacement character. */
const isSame = (shown: string | undefined, source: string | undefined) =>
  shown === source || (shown === '\ufffd' && source === '\u0000')

const offsets = (node: Nodes) => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

const isEscape = (value: string, at: number) => /[!-/:-@[-`{-~]/.test(value[at + 1] ?? '')

/** Runs of delimiters, quotation marks of lines, and indentation before a bullet, beyond what any document nests. */
const WILD = /[*_[\]`~<!]{33,}|^(?:[ \t]*>){33,}|^[ \t]{40,}[-+*\d]/gm

/** Blanks out what would cost a parser of Markdown quadratic time or its stack, offsets unchanged. */
const tame = (text: string) => text.replace(WILD, blanks)

/** The end of a block of metadata between lines of three dashes at the very start, or 0. */
function frontMatterEnd(value: string): number {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(value)
  if (!opening) return 0
  const closing = /\n---[ \t]*(?:\r?\n|$)/g
  closing.lastIndex = opening[0].length - 1
  const found = closing.exec(value)
  return found ? found.index + found[0].length : 0
}

const blanks = (text: string) => text.replace(/[^\r\n]/g, ' ')
