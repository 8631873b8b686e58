/** The text of a document as it stands in its source, with the parts of the tree marked in it. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { directionOf } from '../export/direction.js'
import type * as tree from '../tree.js'
import { proseOf } from '../words.js'
import { actsOf, type ClauseKind, kindOf, labelOf } from './clause-facts.js'
import { InlineText } from './inline-text.js'
import { Margin } from './margin.js'
import type { OutlineEntry } from './outline.js'
import { proseParts } from './prose-parts.js'
import { firstWords } from './safe-text.js'
import type { ViewDocument } from './view-document.js'

type Clause = tree.PreambularClause | tree.OperativeClause | tree.Subclause
type Block = tree.RootContent | tree.ResolutionContent | tree.OperativeContent | tree.AnnexContent

/** Deepest heading that HTML has. */
const DEEPEST = 6
/** So many lines beside the text are folded, and fewer are not worth it. */
const FOLDED = 6
/** First words of an entry of the outline, in characters. */
const ENTRY = 56

/**
 * Writes every character of a document's text in order; of sources with markup, every word. What is added to it has the
 * attribute `data-added`.
 */
export class SourceText {
  /** What stands in the text that can be gone to, in order. */
  readonly entries: OutlineEntry[] = []
  readonly #inline: InlineText
  readonly #margin: Margin
  readonly #tree: tree.Root
  #headings = 0

  /**
   * @param prefix stands before every id, where a page has several documents
   * @param level of the headings of resolutions
   */
  constructor(
    document: ViewDocument,
    prefix: string,
    readonly level: number,
  ) {
    this.#tree = document.tree
    this.#inline = new InlineText(document, prefix)
    this.#margin = new Margin(document.messages ?? [], prefix)
  }

  /** The whole text. */
  write(): Element {
    const { language } = this.#tree
    const out = this.#blocks(this.#tree.children, this.level, 0)
    out.push(...this.#inline.rest())
    const left = this.#margin.take(Number.POSITIVE_INFINITY, [])
    const facts = { lang: language, dir: language === undefined ? 'auto' : directionOf(language) }
    return h('div.source', facts, [...out, ...left])
  }

  #blocks(nodes: readonly Block[], level: number, depth: number): ElementContent[] {
    return nodes.flatMap((node) => [...this.#inline.gapBefore(node), ...this.#block(node, level, depth)])
  }

  #block(node: Block, level: number, depth: number): ElementContent[] {
    switch (node.type) {
      case 'resolution':
        return [this.#resolution(node, level, depth)]
      case 'frontMatter':
        return [h('header.front', this.#lines(node.children, level))]
      case 'preamble':
      case 'operativePart':
        return [h(`div.${node.type}`, this.#blocks(node.children, level + 1, depth))]
      case 'section':
      case 'annex':
        return [this.#section(node, level + 1, depth)]
      case 'closing':
        return [h('footer.closing', this.#lines(node.children, level))]
      case 'heading':
        return this.#heading(node, undefined, level + 1, depth)
      case 'enactingFormula':
        return [h('div.formula', this.#prose(node.children, 'p', ''))]
      case 'footnote':
        return this.#inline.note(node, (words) => h('div.note', words))
      case 'extraneous':
        return this.#apart(node)
      default:
        return [this.#clause(node, depth)]
    }
  }

  #resolution(node: tree.Resolution, level: number, depth: number): Element {
    const { language, symbol, title } = node
    const id = this.#inline.ownId(`resolution-${(node.position.start.offset as number) + 1}`)
    this.#inline.enter(node)
    const words = firstWords([symbol, title].filter(Boolean).join(' – ') || 'Resolution', ENTRY)
    this.entries.push({ id, kind: 'resolution', acts: [], words, depth, language })
    const facts = { id, lang: language, dir: directionOf(language) }
    return h('section.resolution', facts, this.#blocks(node.children, level, depth + 1))
  }

  #section(node: tree.Section | tree.Annex, level: number, depth: number): Element {
    const [first] = node.children
    const id = this.#inline.id(node.id)
    const isHeaded = first?.type === 'heading'
    const name = [node.label, isHeaded ? proseOf(first.children) : ''].filter(Boolean).join(' ')
    this.entries.push({ id, kind: node.type, acts: [], words: firstWords(name || node.type, ENTRY), depth })
    const children = (node.children as Block[]).flatMap((child) => [
      ...this.#inline.gapBefore(child),
      ...(child === first && isHeaded
        ? this.#heading(child as tree.Heading, node.label ?? '', level, depth)
        : this.#block(child, level, depth + 1)),
    ])
    return h(`section.${node.type}`, { id }, children)
  }

  /** A heading; that of a section has the section's label and id. */
  #heading(node: tree.Heading, label: string | undefined, level: number, depth: number): ElementContent[] {
    const id = label === undefined ? this.#inline.ownId(`heading-${++this.#headings}`) : undefined
    if (id !== undefined)
      this.entries.push({
        id,
        kind: 'heading',
        acts: [],
        words: firstWords(proseOf(node.children), ENTRY),
        depth,
      })
    const added = this.#margin.take(node.position.end.offset as number, [])
    const words = this.#prose(node.children, 'span.row', label ?? '')
    return [...added, h(headingTag(level), { id }, words)]
  }

  /** A line may be in another direction than the text, as a number or a symbol is. */
  #lines(nodes: readonly (tree.FrontMatterContent | tree.Line)[], level: number): ElementContent[] {
    return nodes.flatMap((node) => {
      const before = this.#inline.gapBefore(node)
      if (node.type === 'extraneous') return [...before, ...this.#apart(node)]
      const tag = node.type === 'title' ? headingTag(level) : 'p'
      const added = this.#margin.take(node.position.end.offset as number, [])
      return [...before, ...added, h(`${tag}.${node.type}`, [h('bdi', this.#inline.words(node))])]
    })
  }

  /** Text that is none of the document's, dimmed; much of it is folded. */
  #apart(node: tree.Extraneous): ElementContent[] {
    const { reason } = node
    const shown = this.#inline.linesOf(node)
    if (shown.length === 0) return []
    const lines = shown.flatMap((line) => {
      const before = this.#inline.gapBefore(line)
      const added = this.#margin.take(line.position.end.offset as number, [])
      return [...before, ...added, h('p.line', [h('bdi', this.#inline.words(line))])]
    })
    if (shown.length < FOLDED) return [h(`div.apart.${reason}`, lines)]
    const name = h(
      'summary',
      { dataAdded: '', lang: 'en', dir: 'ltr' },
      `${shown.length} lines: ${REASONS[reason]}`,
    )
    return [h(`details.apart.${reason}`, [name, ...lines])]
  }

  #clause(node: Clause, depth: number, around: readonly string[] = []): Element {
    const kind = kindOf(node)
    const id = this.#inline.id(node.id)
    const own = actsOf(node)
    const acts = own.length > 0 ? own : around
    const label = labelOf(node)
    const words = firstWords(proseOf(node.children), ENTRY)
    this.entries.push({ id, kind, label, acts, words, depth })
    const facts = { id, dataKind: kind, dataActs: acts.join(' ') || undefined }
    return h(
      `div.clause.${kind}`,
      facts,
      this.#prose(node.children, 'p', label ?? '', { kind, depth, own, acts }),
    )
  }

  /** Words in paragraphs, and the clauses between them. */
  #prose(
    nodes: readonly tree.ClauseContent[],
    tag: string,
    label: string,
    clause?: { kind: ClauseKind; depth: number; own: readonly string[]; acts: readonly string[] },
  ): ElementContent[] {
    const out: ElementContent[] = []
    let acts = clause?.own ?? []
    for (const part of proseParts(nodes)) {
      const [first] = part.nodes
      if (!first) continue
      out.push(...this.#inline.gapBefore(first))
      if (part.is === 'clause') {
        out.push(this.#clause(first as tree.Subclause, (clause?.depth ?? 0) + 1, clause?.acts))
        continue
      }
      // Margins are beside what a clause says, and not inside a heading.
      if (tag === 'p') out.push(...this.#margin.take(part.end, acts))
      acts = []
      if (part.is === 'apart') out.push(...this.#block(first as tree.Footnote | tree.Extraneous, DEEPEST, 0))
      else out.push(h(tag, this.#inline.phrasing(part.nodes as tree.PhrasingContent[], label, clause?.kind)))
    }
    return out
  }
}

const REASONS: Record<tree.Extraneous['reason'], string> = {
  boilerplate: 'around the text',
  'page-furniture': 'heads and feet of pages',
  omission: 'left out',
  markup: 'of the page around the text',
}

const headingTag = (level: number) => `h${Math.min(level, DEEPEST)}`
