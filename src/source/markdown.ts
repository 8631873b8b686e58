/**
 * Markdown through remark-parse. The readable text leaves markup out; each piece of it knows the markup around
 * it, so that a leaf of the tree covers its own markup in the source and nothing is lost.
 */
import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isBlank } from '../characters.js'
import type { Line, SourceDocument } from './document.js'
import { ShownText } from './shown-text.js'
import { splitLines } from './text.js'

const processor = unified().use(remarkParse).freeze()

/** Reads Markdown. Positions are those of the source. */
export function readMarkdown(value: string): SourceDocument {
  return new MarkdownReader(value).read()
}

class MarkdownReader {
  readonly #value: string
  readonly #shown: ShownText
  readonly #lines: Line[] = []

  constructor(value: string) {
    this.#value = value
    this.#shown = new ShownText(value)
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

  // Blocks

  #block(node: Nodes, item: { start: number } | undefined): void {
    const { start, end } = offsets(node)
    switch (node.type) {
      case 'paragraph':
      case 'heading': {
        const from = this.#begin(start)
        if (item) this.#bullet(item.start, start, node)
        const emphasis: [number, number][] = []
        for (const child of node.children) this.#inline(child, emphasis)
        this.#shown.close(end)
        this.#endBlock(from, {
          heading: node.type === 'heading' ? node.depth : undefined,
          item: item !== undefined,
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
        for (const child of node.children) {
          const first = child.children[0]
          const { start: itemStart, end: itemEnd } = offsets(child)
          if (!first) this.#markupLine(itemStart, itemEnd)
          for (const [index, content] of child.children.entries())
            this.#block(content, index === 0 ? { start: itemStart } : undefined)
        }
        return
      case 'code': {
        // Deep indentation makes text "code"; its lines are lines of text here.
        const from = this.#begin(start)
        this.#shown.show(start, end)
        this.#endBlock(from, {})
        return
      }
      default:
        this.#markupLine(item ? item.start : start, end)
    }
  }

  /** Starts a block on a line of its own. */
  #begin(start: number): number {
    if (this.#shown.text.length > 0) this.#shown.text += '\n\n'
    this.#shown.open(start)
    return this.#shown.text.length
  }

  #endBlock(
    from: number,
    hints: { heading?: number | undefined; item?: boolean; emphasis?: [number, number][] },
  ): void {
    this.#shown.lead = -1
    const { heading, item, emphasis = [] } = hints
    // Emphasis inside emphasis is found first; those that start together keep that order.
    emphasis.sort(([a], [b]) => a - b)
    let next = 0
    for (const [index, line] of splitLines(this.#shown.text, from, this.#shown.text.length, true).entries()) {
      if (heading !== undefined) line.heading = heading
      if (item && index === 0) line.item = true
      const first = next
      while (next < emphasis.length && (emphasis[next] as [number, number])[0] < line.end) next++
      if (next > first) line.emphasis = emphasis.slice(first, next)
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
    if (bullet && (labelled || node.type === 'heading')) this.#shown.open(itemStart)
    else {
      this.#shown.openBefore(itemStart)
      this.#shown.show(itemStart, end)
      this.#shown.text += ' '
    }
  }

  /** A block that is markup alone: a rule, a comment, a definition. */
  #markupLine(start: number, end: number): void {
    const from = this.#begin(start)
    this.#shown.lead = -1
    this.#shown.show(start, end)
    for (const line of splitLines(this.#shown.text, from, this.#shown.text.length, true))
      this.#lines.push({ ...line, markup: true })
  }

  /** Markup on the lines between two blocks, but not on that of the second. */
  #markupBetween(from: number, to: number): void {
    const end = this.#value.lastIndexOf('\n', to - 1)
    const start = this.#shown.firstMark(from, end)
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
        this.#shown.open(start)
        if (inner >= 0) this.#shown.show(inner, inner + node.value.length)
        this.#shown.close(end)
        return
      }
      case 'break':
        this.#shown.close(start)
        this.#shown.text += '\n'
        this.#shown.open(start)
        return
      case 'emphasis':
      case 'strong':
      case 'link':
      case 'linkReference': {
        this.#shown.open(start)
        const from = this.#shown.text.length
        for (const child of node.children) this.#inline(child, emphasis)
        if (node.type === 'emphasis' || node.type === 'strong') emphasis.push([from, this.#shown.text.length])
        this.#shown.close(end)
        return
      }
      default:
        // An image or a tag shows no words: it is markup of what stands before it.
        this.#shown.open(start)
        this.#shown.close(end)
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

/** The character reference at an offset of the source, unless the text shows it as it is ("\&amp;"). */
function entityAt(value: string, at: number, text: string, index: number): string | undefined {
  const entity = value[at] === '&' ? /^&#?\w{1,32};/.exec(value.slice(at, at + 36))?.[0] : undefined
  return entity && !text.startsWith(entity, index) ? entity : undefined
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
