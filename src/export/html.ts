/** A resolution as a fragment of HTML: an article with its clauses in lists, links for references and notes. */
import type { Element, ElementContent } from 'hast'
import { toHtml as writeHast } from 'hast-util-to-html'
import { h } from 'hastscript'
import type * as tree from '../tree.js'
import { directionOf } from './direction.js'
import type { ExportOptions } from './export-options.js'
import { type HtmlContext, inlineHtml, referenceId } from './html-inline.js'
import { paragraphsOf } from './paragraphs.js'
import { clauseMarker, printedMarker } from './printed-marker.js'
import { type Segment, segmentsOf } from './segments.js'

export { htmlStyle } from './html-style.js'

type Content = tree.OperativeContent | tree.AnnexContent | tree.ResolutionContent
type Clause = tree.PreambularClause | tree.OperativeClause | tree.Subclause

/**
 * Writes the resolutions of a tree as HTML, an `article` each, with the ids of the tree. Page furniture, boilerplate and what
 * stands in no resolution are left out. How it looks is for a stylesheet to say; `htmlStyle` is one.
 * @returns a fragment, not a page; empty for a tree without a resolution
 */
export function toHtml(root: tree.Root, options: ExportOptions = {}): string {
  const articles = root.children.filter((node) => node.type === 'resolution')
  return articles.map((node) => `${writeHast(new HtmlWriter(node, options.value).write())}\n`).join('')
}

/** Deepest heading that HTML has. */
const DEEPEST = 6

class HtmlWriter {
  readonly #node: tree.Resolution
  readonly #context: HtmlContext
  readonly #notes: readonly tree.Footnote[]

  constructor(node: tree.Resolution, value: string | undefined) {
    this.#node = node
    this.#notes = notesOf(node)
    const notes = new Map<string, tree.Footnote>()
    for (const note of this.#notes) if (!notes.has(note.label)) notes.set(note.label, note)
    this.#context = { value, notes, cited: new Map() }
  }

  write(): Element {
    const article = this.#resolution(this.#node, 1)
    if (this.#notes.length > 0) {
      const items = this.#notes.map((note) => this.#note(note))
      article.children.push(h('section.notes', { role: 'doc-endnotes' }, [h('ol', items)]))
    }
    return article
  }

  #resolution(node: tree.Resolution, depth: number): Element {
    const { language, symbol, issuer, date } = node
    const facts = {
      lang: language,
      dir: directionOf(language),
      dataSymbol: symbol,
      dataIssuer: issuer,
      dataDate: date,
    }
    return h('article.whereas-resolution', facts, this.#contents(node.children, depth))
  }

  /** Parts in order; clauses that follow one another stand in one list. */
  #contents(nodes: readonly Content[], depth: number): Element[] {
    const out: Element[] = []
    let list: Element | undefined
    for (const node of nodes) {
      const item = isClause(node) ? this.#clause(node) : undefined
      if (!item) {
        const parts = this.#part(node, depth)
        // A note is elsewhere, so the list goes on behind it.
        if (parts.length > 0) list = undefined
        for (const part of parts) out.push(part)
        continue
      }
      const kind = node.type === 'preambularClause' ? 'ul' : 'ol'
      if (list?.tagName !== kind) {
        list = h(`${kind}.clauses`)
        out.push(list)
      }
      list.children.push(item)
    }
    return out
  }

  #part(node: Content, depth: number): Element[] {
    switch (node.type) {
      case 'frontMatter':
        return [h('header', this.#front(node, depth))]
      case 'preamble':
        return [h('section.preamble', this.#contents(node.children, depth + 1))]
      case 'operativePart':
        return [h('section.operative', this.#contents(node.children, depth + 1))]
      case 'section':
      case 'annex':
        return [h(`section.${node.type}`, { id: node.id }, this.#headed(node, depth + 1))]
      case 'closing':
        return [
          h(
            'footer',
            node.children.flatMap((line) => (line.type === 'line' ? [h('p', oneLine(line.value))] : [])),
          ),
        ]
      case 'heading':
        return this.#heading(node, undefined, depth)
      case 'enactingFormula':
        return this.#paragraphs(node.children, 'p.formula')
      case 'resolution':
        return [this.#resolution(node, depth)]
      case 'extraneous':
        return node.reason === 'omission'
          ? node.children.map(({ value }) => h('p.omission', oneLine(value)))
          : []
      default:
        return []
    }
  }

  #front({ children }: tree.FrontMatter, depth: number): Element[] {
    return children.flatMap((node) => {
      if (node.type === 'extraneous') return []
      if (node.type === 'title') return [h(headingTag(depth), oneLine(node.value))]
      return [node.type === 'symbol' ? h('p.symbol', oneLine(node.value)) : h('p', oneLine(node.value))]
    })
  }

  /** A section or an annex, whose label stands in its heading. */
  #headed({ children, label }: tree.Section | tree.Annex, depth: number): Element[] {
    const [first, ...rest] = children as Content[]
    if (first?.type !== 'heading') return this.#contents(children, depth)
    return [...this.#heading(first, label, depth), ...this.#contents(rest, depth)]
  }

  #heading({ children }: tree.Heading, label: string | undefined, depth: number): Element[] {
    const marker = printedMarker(children, label, this.#context.value, (own) => own)
    const lines = paragraphsOf(children).map((words) => inlineHtml(words, this.#context, marker))
    return [
      h(
        headingTag(depth),
        lines.flatMap((words, index) => (index > 0 ? [h('br'), ...words] : words)),
      ),
    ]
  }

  #clause(node: Clause): Element {
    const { segments, marker: place } = segmentsOf(node.children)
    const label = node.type === 'operativeClause' ? node.number : node.label
    const marker = clauseMarker(node.children, label, node.type === 'subclause', this.#context.value)
    const act = 'act' in node ? node.act : undefined
    const number = /^\d{1,9}$/.test(label ?? '') && node.type !== 'preambularClause' ? label : undefined
    const item = h('li', { id: node.id, value: number, dataAct: act }, this.#segments(segments, marker))
    if (place !== 'among' && marker !== '') leadWith(item, h('span.marker', marker))
    return item
  }

  #segments(segments: readonly Segment[], marker: string): Element[] {
    return segments.flatMap((segment) => {
      if ('words' in segment) return this.#paragraphs(segment.words, 'p', marker)
      return [
        h(
          'ol.items',
          segment.items.map((item) => this.#clause(item)),
        ),
      ]
    })
  }

  #paragraphs(
    nodes: readonly (tree.PhrasingContent | tree.Footnote)[],
    tag: string,
    marker?: string,
  ): Element[] {
    return paragraphsOf(nodes).map((words) => h(tag, inlineHtml(words, this.#context, marker)))
  }

  #note({ id, label, children }: tree.Footnote): Element {
    const count = this.#context.notes.get(label)?.id === id ? (this.#context.cited.get(id) ?? 0) : 0
    const words: ElementContent[] = inlineHtml(paragraphsOf(children).flat(), this.#context)
    const back = Array.from({ length: count }, (_, index) =>
      h('a.back', { href: `#${referenceId(id, index + 1)}`, role: 'doc-backlink', ariaLabel: label }, '↩'),
    )
    return h('li', { id, role: 'doc-endnote' }, [h('p', [h('span.marker', label), ' ', ...words, ...back])])
  }
}

/** Puts a marker before the words of the first paragraph, or before the items where there is none. */
function leadWith(item: Element, marker: Element): void {
  const [first] = item.children
  if (first?.type === 'element' && first.tagName === 'p')
    first.children.unshift(marker, { type: 'text', value: ' ' })
  else item.children.unshift(h('p', [marker]))
}

const isClause = (node: Content): node is Clause =>
  node.type === 'preambularClause' || node.type === 'operativeClause' || node.type === 'subclause'

/** The notes of a resolution, wherever they stand. */
function notesOf(node: tree.WhereasNode): tree.Footnote[] {
  if (node.type === 'footnote') return [node]
  return 'children' in node ? (node.children as tree.WhereasNode[]).flatMap(notesOf) : []
}

const headingTag = (depth: number) => `h${Math.min(depth, DEEPEST)}`

const oneLine = (value: string) => value.replace(/\s+/g, ' ').trim()
