/** The preamble, the clauses and the annexes of a resolution as elements of Akoma Ntoso. */
import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import type * as tree from '../tree.js'
import { type AknContext, type Holder, headingOf, inlineOf, numberOf } from './akn-inline.js'
import { type ElementIds, oneLine, xmlText } from './akn-text.js'
import { paragraphsOf } from './paragraphs.js'
import { type Segment, segmentsOf } from './segments.js'

type Words = readonly (tree.PhrasingContent | tree.Footnote)[]
type Content = tree.OperativeContent | tree.AnnexContent | tree.ResolutionContent

/** Writes the parts of one resolution. */
export class AknBody {
  readonly #context: AknContext
  readonly #ids: ElementIds
  #isNested = false

  constructor(context: AknContext, ids: ElementIds) {
    this.#context = context
    this.#ids = ids
  }

  /** The content of a preface: a paragraph for each line of the masthead. */
  preface({ children }: tree.FrontMatter): Element[] {
    return children.flatMap((node) => {
      if (node.type === 'extraneous') return []
      const words = xmlText(oneLine(node.value).trim())
      if (node.type === 'line') return [x('p', words)]
      return [x('p', [x(node.type === 'title' ? 'docTitle' : 'docNumber', words)])]
    })
  }

  /** The content of a preamble: the formula, and a container for each clause. */
  preamble({ children }: tree.Preamble): Element[] {
    return children.flatMap((node) => {
      if (node.type === 'enactingFormula') {
        const eId = this.#ids.take('', 'formula')
        const attributes = { name: 'enactingFormula', ...this.#issuer(node), eId }
        return [x('formula', attributes, this.#paragraphs(node.children, eId))]
      }
      if (node.type === 'preambularClause') return [this.#container(node)]
      if (node.type === 'heading')
        return [x('block', { name: 'heading' }, this.#headingOf(node.children, undefined, ''))]
      return node.type === 'extraneous' ? omissions(node) : []
    })
  }

  /** Clauses, sections and headings of a main body, or of an annex. */
  contents(nodes: readonly Content[], parent: string): Element[] {
    return nodes.flatMap((node) => this.#content(node, parent))
  }

  /** The lines of a closing; those that tell of a vote are marked. */
  conclusions({ children, vote }: tree.Closing): Element[] {
    const votes = new Set(vote?.split('\n'))
    return children.flatMap((line) =>
      line.type === 'line'
        ? [x('p', { class: votes.has(line.value) ? 'vote' : undefined }, xmlText(oneLine(line.value).trim()))]
        : [],
    )
  }

  /** The heading of an annex with its number, and what is left below it. */
  headed(node: tree.Annex | tree.Section, parent: string): { head: Element[]; rest: Content[] } {
    const [first, ...rest] = node.children as Content[]
    if (first?.type !== 'heading') return { head: [], rest: node.children as Content[] }
    const { children } = first
    const eId = `${parent}__heading`
    if (children[0]?.type !== 'marker')
      return { head: [x('heading', { eId }, this.#headingOf(children, node.label, eId))], rest }
    const words = this.#headingOf(children.slice(1), undefined, eId)
    const number = numberOf('num', children, node.label, this.#context)
    return {
      head: [...number, ...(words.length > 0 ? [x('heading', { eId }, words)] : [])] as Element[],
      rest,
    }
  }

  #content(node: Content, parent: string): Element[] {
    switch (node.type) {
      case 'operativeClause':
        return [this.#hierarchy('paragraph', 'para', node, node.number, parent)]
      case 'subclause':
        return [this.#hierarchy('paragraph', 'para', node, node.label, parent)]
      case 'section': {
        const eId = this.#take(node.id, parent, 'sec', node.label)
        const { head, rest } = this.headed(node, eId)
        return [x('section', { eId }, [...head, ...this.contents(rest, eId)])]
      }
      case 'heading':
        return [
          this.#named('heading', parent, (own) => {
            const eId = `${own}__heading`
            return x('heading', { eId }, this.#headingOf(node.children, undefined, eId))
          }),
        ]
      case 'enactingFormula':
        return [
          this.#named(
            'enactingFormula',
            parent,
            (own) => this.#contentOf(own, (eId) => this.#paragraphs(node.children, eId)),
            this.#issuer(node),
          ),
        ]
      case 'preambularClause':
        return [this.#hierarchy('hcontainer', 'hcontainer', node, node.label, parent)]
      case 'annex':
        return [this.annexed(node, parent)]
      case 'resolution':
        return [this.nested(node, parent)]
      case 'extraneous':
        return omissions(node).map((p) =>
          this.#named('omission', parent, (own) => this.#contentOf(own, () => [p])),
        )
      case 'closing':
        return [this.#named('closing', parent, (own) => this.#contentOf(own, () => this.conclusions(node)))]
      case 'frontMatter':
        return [this.#named('preface', parent, (own) => this.#contentOf(own, () => this.preface(node)))]
      case 'preamble':
      case 'operativePart':
        // Of a nested resolution; the main body is the operative part of one that stands for itself.
        return this.#isNested
          ? [this.#named(node.type, parent, () => this.contents(node.children, parent))]
          : this.contents(node.children, parent)
      default:
        return []
    }
  }

  /** An annex in the middle of a resolution, which goes on below it. */
  annexed(node: tree.Annex, parent: string): Element {
    const eId = this.#take(node.id, parent, 'hcontainer')
    const { head, rest } = this.headed(node, eId)
    const title = node.title === undefined ? undefined : xmlText(node.title)
    return x('hcontainer', { name: 'annex', title, eId }, [...head, ...this.contents(rest, eId)])
  }

  /** A resolution inside an annex. */
  nested(node: tree.Resolution, parent: string): Element {
    const eId = this.#ids.take(parent, 'hcontainer')
    const attributes = { name: 'resolution', ...this.#issuer(node), 'xml:lang': node.language, eId }
    const isNested = this.#isNested
    this.#isNested = true
    const children = this.contents(node.children, eId)
    this.#isNested = isNested
    return x('hcontainer', attributes, children)
  }

  #issuer(node: tree.EnactingFormula | tree.Resolution): { refersTo?: string } {
    if (node.issuer === undefined) return {}
    this.#context.concepts.add(`issuer-${node.issuer}`)
    return { refersTo: `#${this.#context.prefix}${xmlText(node.issuer)}` }
  }

  /** A part that Akoma Ntoso has no element for; what is in it is told its id. */
  #named(
    name: string,
    parent: string,
    children: (eId: string) => Element | Element[],
    attributes: Record<string, string> = {},
  ): Element {
    const eId = this.#ids.take(parent, 'hcontainer')
    return x('hcontainer', { name, ...attributes, eId }, children(eId))
  }

  #contentOf(parent: string, children: (eId: string) => Element[]): Element {
    const eId = `${parent}__content`
    return x('content', { eId }, children(eId))
  }

  /** A clause or item: its number, and its words, or its words and the list of its items. */
  #hierarchy(
    name: 'paragraph' | 'point' | 'hcontainer',
    short: string,
    node: tree.PreambularClause | tree.OperativeClause | tree.Subclause,
    label: string | undefined,
    parent: string,
  ): Element {
    const eId = this.#take(node.id, parent, short, label)
    const { segments } = segmentsOf(node.children)
    const attributes = name === 'hcontainer' ? { name: 'preambular', ...this.#act(node), eId } : { eId }
    return x(name, attributes, [
      ...numberOf('num', node.children, label, this.#context),
      ...this.#segments(segments, eId),
    ])
  }

  /** Words alone are the content of an element; with items they introduce a list, or wrap it up. */
  #segments(segments: readonly Segment[], parent: string): Element[] {
    if (!segments.some((segment) => 'items' in segment)) {
      const words = (eId: string) =>
        segments.flatMap((segment) => ('words' in segment ? this.#paragraphs(segment.words, eId) : []))
      return [this.#contentOf(parent, words)]
    }
    const lists: { eId: string; element: Element }[] = []
    for (const [index, segment] of segments.entries()) {
      if ('words' in segment) {
        // Words behind the last items are part of their list; others introduce the next one.
        const list = index === segments.length - 1 ? lists.at(-1) : undefined
        list?.element.children.push(this.#around('wrapUp', `${list.eId}__wrapup`, segment.words))
        continue
      }
      const before = segments[index - 1]
      const eId = this.#ids.take(parent, 'list')
      const intro = before && 'words' in before ? [this.#around('intro', `${eId}__intro`, before.words)] : []
      const points = segment.items.map((item) => this.#hierarchy('point', 'point', item, item.label, eId))
      lists.push({ eId, element: x('list', { eId }, [...intro, ...points]) })
    }
    return lists.map(({ element }) => element)
  }

  #around(name: 'intro' | 'wrapUp', eId: string, words: Words): Element {
    return x(name, { eId }, this.#paragraphs(words, eId))
  }

  #container(node: tree.PreambularClause): Element {
    const eId = this.#take(node.id, '', 'container')
    const attributes = { name: 'preambular', ...this.#act(node), eId }
    const blocks = this.#blocks(segmentsOf(node.children).segments, eId)
    const number = numberOf('num', node.children, node.label, this.#context)
    if (number.length === 0) return x('container', attributes, blocks)
    // A container has no number of its own; an item has.
    const item = x('item', { eId: this.#ids.take(eId, 'item') }, [...number, ...blocks])
    return x('container', attributes, [x('blockList', { eId: this.#ids.take(eId, 'list') }, [item])])
  }

  /** What a clause does where it has no words that say so: a line above it does. */
  #act(node: tree.PreambularClause | tree.OperativeClause | tree.Subclause): { refersTo?: string } {
    if (node.type !== 'preambularClause' || node.act === undefined) return {}
    if (node.children.some(({ type }) => type === 'opener' || type === 'verb')) return {}
    this.#context.concepts.add(`act-${node.act}`)
    return { refersTo: `#${this.#context.prefix}act-${node.act}` }
  }

  /** Words and items where only blocks may stand. */
  #blocks(segments: readonly Segment[], parent: string): Element[] {
    const blocks = segments.flatMap((segment) => {
      if ('words' in segment) return this.#paragraphs(segment.words, parent)
      const eId = this.#ids.take(parent, 'list')
      const items = segment.items.map((item) => {
        const own = this.#take(item.id, eId, 'item', item.label)
        const number = numberOf('num', item.children, item.label, this.#context)
        return x('item', { eId: own }, [...number, ...this.#blocks(segmentsOf(item.children).segments, own)])
      })
      return [x('blockList', { eId }, items)]
    })
    return blocks.length > 0 ? blocks : [x('p')]
  }

  #paragraphs(nodes: Words, eId: string): Element[] {
    const holder = this.#holder(eId)
    return paragraphsOf(nodes).map((words) => x('p', inlineOf(words, this.#context, holder)))
  }

  #headingOf(nodes: Words, label: string | undefined, eId: string): ElementContent[] {
    return headingOf(paragraphsOf(nodes), label, this.#context, this.#holder(eId))
  }

  #holder(eId: string): Holder {
    return { eId, ids: this.#ids }
  }

  /** The id of an element that stands for a node; references in the text point to it. */
  #take(id: string, parent: string, name: string, label?: string): string {
    const eId = this.#ids.take(parent, name, label)
    this.#context.eIds.set(id, eId)
    return eId
  }
}

/** What the text says is left out; page furniture and markup are not written. */
const omissions = ({ reason, children }: tree.Extraneous): Element[] =>
  reason === 'omission'
    ? children.map(({ value }) => x('p', [x('omissis', xmlText(oneLine(value).trim()))]))
    : []
