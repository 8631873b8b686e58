/**
 * HTML, read tag by tag: a tree would need its elements in order and closed, and pages have neither. Blocks, cells and line
 * breaks are lines of the readable text; tags and all that shows nothing are markup around its pieces, so that every character
 * of the page has its place.
 */
import type { SourceDocument } from './document.js'
import { EmphasisTrack } from './emphasis.js'
import { HtmlLists } from './html-lists.js'
import { type Region, Regions } from './html-regions.js'
import { HtmlSpans } from './html-spans.js'
import { BLOCKS, SPANS, type Tag } from './html-tags.js'
import { readTags } from './html-tokens.js'
import { isCellLabel } from './markdown-table.js'
import { isFigures, raise } from './raised.js'
import { hintedLines, type Mark } from './shown-lines.js'
import { ShownText } from './shown-text.js'

/** Reads a page of HTML. Positions are those of the source. */
export function readHtml(value: string): SourceDocument {
  return new HtmlReader(value).read()
}

/** What parts the next words from the last, weakest first. */
const NOTHING = 0
const SPACE = 1
const LINE = 2
const BLOCK = 3
const PAGE = 4
const BREAKS = ['', ' ', '\n', '\n\n', '\f'] as const

/** A cell that holds nothing but a dash or bullet, which the next cell goes on from as well. */
const DASH = /^\s*[-–—•·]\s*$/
/** A cell that is longer is no label. */
const MAX_LABEL = 16

class HtmlReader {
  readonly #value: string
  readonly #shown: ShownText
  readonly #marks: Mark[] = []
  readonly #italics = new EmphasisTrack()
  readonly #bolds = new EmphasisTrack()
  readonly #lists: HtmlLists
  readonly #regions: Regions
  readonly #spans = new HtmlSpans()
  #break = NOTHING
  /** True between a cell that holds a label and the words of the next: they are one line. */
  #isGlued = false
  /** Where the cells began that are open, table by table; -1 between two. */
  readonly #cells: number[] = []
  /** Labels of items that have no words yet. */
  #labels: { text: string; start: number; end: number }[] = []
  #heading: number | undefined
  #preformatted = 0
  /** True when the last line stands for something unshown. */
  #isStandIn = false

  constructor(value: string) {
    this.#value = value
    this.#shown = new ShownText(value)
    this.#lists = new HtmlLists(value)
    this.#regions = new Regions(/<(?:main|article)[\s>]|role=["']?main/i.test(value))
  }

  read(): SourceDocument {
    const value = this.#value
    readTags(value, {
      tag: (tag) => this.#tag(tag),
      endTag: (name, end) => this.#endTag(name, end),
      text: (start, end) => this.#text(start, end),
      entity: (code, end) => this.#entity(code, end),
    })
    if (this.#regions.unshown) this.#standFor(this.#regions.unshown, value.length)
    const shown = this.#shown
    const rest = shown.coverGaps()
    if (rest >= 0) {
      this.#marks.push({ start: shown.length, end: shown.length + value.length, markup: true })
      shown.show(rest, value.length)
    }
    const { text } = shown
    return {
      value,
      text,
      lines: hintedLines(text, this.#marks, [this.#italics.ranges, this.#bolds.ranges]),
      toSource: (start, end) => shown.toSource(start, end),
    }
  }

  // Tags

  #tag(tag: Tag): void {
    const ended = this.#regions.open(tag)
    if (ended) this.#standFor(ended, tag.start)
    if (this.#regions.unshown) return
    const { name } = tag
    if (SPANS.has(name)) this.#spans.open(tag)
    else if (name === 'br') this.#part(this.#break < LINE ? LINE : BLOCK)
    else if (BLOCKS.has(name)) this.#openBlock(tag)
    if (isPageEnd(tag)) this.#part(PAGE)
  }

  #openBlock(tag: Tag): void {
    const { name } = tag
    this.#part(BLOCK)
    switch (name) {
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        this.#lists.open(tag)
        return
      case 'li': {
        const text = this.#lists.label(tag)
        if (text !== undefined && !this.#regions.around)
          this.#labels.push({ text, start: tag.start, end: tag.end })
        return
      }
      case 'table':
        this.#cells.push(-1)
        return
      case 'tr':
        this.#endRow()
        return
      case 'td':
      case 'th':
        this.#endCell()
        if (this.#cells.length > 0) this.#cells[this.#cells.length - 1] = this.#shown.length
        return
      case 'pre':
        this.#preformatted++
        return
      case 'hr':
        // A line, as notes stand below one.
        this.#show('----', tag.start, tag.end)
        this.#part(BLOCK)
        return
      default:
        if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1])
    }
  }

  #endTag(name: string, end: number): void {
    const { before, within } = this.#regions.close(name)
    if (before) this.#standFor(before, this.#value.lastIndexOf('<', end - 1))
    if (within) this.#standFor(within, end)
    if (this.#regions.unshown) return
    if (SPANS.has(name)) this.#spans.close(name)
    else if (BLOCKS.has(name)) this.#closeBlock(name)
    // What ends belongs to the words in it.
    if (this.#labels.length === 0) this.#shown.close(end)
  }

  #closeBlock(name: string): void {
    switch (name) {
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        this.#lists.close(name)
        break
      case 'li':
        this.#labels.pop()
        break
      case 'td':
      case 'th':
        this.#endCell()
        break
      case 'tr':
        this.#endRow()
        break
      case 'table':
        this.#endRow()
        this.#cells.pop()
        break
      case 'pre':
        this.#preformatted = Math.max(0, this.#preformatted - 1)
        break
      default:
        if (/^h[1-6]$/.test(name)) this.#heading = undefined
    }
    this.#part(BLOCK)
  }

  // Tables

  /** Ends a cell; a label goes on with the words of the next one. */
  #endCell(): void {
    const start = this.#cells.at(-1) ?? -1
    if (start < 0) return
    this.#cells[this.#cells.length - 1] = -1
    const length = this.#shown.length - start
    if (length === 0 || length > MAX_LABEL) return
    const cell = this.#shown.since(start)
    if (!isCellLabel(cell) && !DASH.test(cell)) return
    this.#isGlued = true
    this.#break = SPACE
  }

  #endRow(): void {
    this.#endCell()
    this.#isGlued = false
    this.#part(BLOCK)
  }

  // Words

  #part(strength: number): void {
    if (!this.#isGlued && strength > this.#break) this.#break = strength
  }

  /** Words between tags; blanks are one, unless they are set as they are. */
  #text(start: number, end: number): void {
    if (this.#regions.unshown) return
    if (this.#preformatted > 0) {
      this.#setText(start, end)
      return
    }
    const value = this.#value
    let at = start
    while (at < end) {
      if (isSpace(value.charCodeAt(at))) {
        this.#part(SPACE)
        at++
        continue
      }
      const from = at
      while (at < end && !(isSpace(value.charCodeAt(at)) && !isSingle(value, at, end))) at++
      this.#show(value.slice(from, at), from, at)
    }
  }

  /** Text whose lines and blanks are kept. */
  #setText(start: number, end: number): void {
    const value = this.#value
    let at = start
    while (at < end) {
      const from = at
      while (at < end && value[at] !== '\n' && value[at] !== '\r') at++
      const line = value.slice(from, at)
      if (line.trim() !== '') this.#show(line, from, at)
      else if (line !== '') this.#part(SPACE)
      if (at >= end) return
      this.#part(this.#break < LINE ? LINE : BLOCK)
      at += value.startsWith('\r\n', at) ? 2 : 1
    }
  }

  #entity(code: number, end: number): void {
    if (this.#regions.unshown) return
    const text = String.fromCodePoint(code)
    if (code === 0xa0 && this.#break < LINE) this.#shown.write(text)
    else if (text.trim() === '') this.#part(SPACE)
    else this.#show(text, this.#value.lastIndexOf('&', end - 1), end)
  }

  /** Shows words that stand at a range of the source. */
  #show(text: string, start: number, end: number): void {
    this.#begin()
    const words = this.#spans.raised && isFigures(text) ? raise(text) : text
    this.#write(words, start, end, this.#spans)
  }

  /** Writes what parts the next words from the last, and the labels before them. */
  #begin(): void {
    const shown = this.#shown
    this.#isGlued = false
    this.#isStandIn = false
    if (this.#break >= LINE || shown.length === 0) this.#newLine({ item: this.#labels.length > 0 })
    else shown.write(BREAKS[this.#break] as string)
    this.#break = NOTHING
    for (const { text, start, end } of this.#labels) {
      this.#write(text, start, end, UNEMPHASISED)
      shown.write(' ')
    }
    this.#labels = []
  }

  #write(text: string, start: number, end: number, { italic, bold }: Emphasis): void {
    const offset = this.#shown.length
    this.#shown.add(text, start, end)
    this.#italics.add(text, offset, italic)
    this.#bolds.add(text, offset, bold)
  }

  #newLine({ item, markup }: { item?: boolean; markup?: boolean }): void {
    const shown = this.#shown
    this.#italics.end()
    this.#bolds.end()
    if (shown.length > 0) shown.write(BREAKS[Math.max(this.#break, LINE)] as string)
    const last = this.#marks.at(-1)
    if (last) last.end = shown.length
    this.#marks.push({
      start: shown.length,
      end: Number.POSITIVE_INFINITY,
      ...(this.#heading !== undefined && !this.#regions.around && !markup && { heading: this.#heading }),
      ...(item && { item }),
      ...((markup || this.#regions.around) && { markup: true }),
    })
  }

  /** A line of markup for what is not shown, unless it stands between words of a line. */
  #standFor({ name, start }: Region, end: number): void {
    const shown = this.#shown
    if (this.#labels.length > 0 || (this.#break < LINE && shown.length > 0)) return
    if (this.#isStandIn) {
      shown.close(end)
      return
    }
    this.#newLine({ markup: true })
    shown.add(`<${name}>`, start, end)
    this.#break = BLOCK
    this.#isStandIn = true
  }
}

interface Emphasis {
  italic: boolean
  bold: boolean
}

const UNEMPHASISED: Emphasis = { italic: false, bold: false }

const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b)

/** True for one blank between two words. */
const isSingle = (value: string, at: number, end: number) =>
  value[at] === ' ' && at + 1 < end && !isSpace(value.charCodeAt(at + 1))

/** True where a page of the printed document ends. */
const isPageEnd = ({ attributes }: Tag) =>
  /(?:page-)?break-before\s*:\s*(?:always|page)/i.test(attributes.get('style') ?? '')
