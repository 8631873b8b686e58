/**
 * Resolutions as Akoma Ntoso 3.0, with the conventions of the United Nations (AKN4UN): a statement with a preface, a preamble
 * of containers, a main body of numbered paragraphs, lists and points, conclusions and attachments.
 */
import type { Element, ElementContent } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { useGrammars } from '../grammar/registry.js'
import type * as tree from '../tree.js'
import { AknBody } from './akn-body.js'
import { type AknContext, noteElement } from './akn-inline.js'
import { AknMeta } from './akn-meta.js'
import { ElementIds } from './akn-text.js'
import type { ExportOptions } from './export-options.js'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/**
 * Writes the resolutions of a tree as one document of Akoma Ntoso, valid against its schema; several resolutions are the
 * components of a collection. Page furniture, boilerplate and what stands in no resolution are left out; characters that XML
 * cannot hold (controls, lone surrogates) become U+FFFD.
 * @returns empty for a tree without a resolution: the schema has no document without one
 */
export function toAkn(root: tree.Root, options: ExportOptions = {}): string {
  const [first, second] = root.children.filter((node) => node.type === 'resolution')
  if (!first) return ''
  if (!second) return `${OPENING}\n  ${write(statement(first, options, ''), 1)}\n${CLOSING}`
  const collection = new AknCollection()
  return collection.add(root, options) + collection.end()
}

/** Resolutions of one text or many as the components of one collection, written piece by piece. */
export class AknCollection {
  #count = 0

  /** What the resolutions of a tree add to the document. */
  add(root: tree.Root, options: ExportOptions): string {
    let text = ''
    for (const node of root.children) {
      if (node.type !== 'resolution') continue
      if (this.#count === 0) text += collectionOpening(node, options)
      const eId = `cmp_${++this.#count}`
      const component = x('component', { eId }, [statement(node, options, `${eId}__`)])
      text += `\n      ${write(component, 3)}`
    }
    return text
  }

  /** The end of the document; empty where nothing was added. */
  end(): string {
    return this.#count === 0 ? '' : `\n    </collectionBody>\n  </documentCollection>\n${CLOSING}`
  }
}

const OPENING = `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="${NAMESPACE}">`
const CLOSING = '</akomaNtoso>\n'

const COLLECTION = 'resolutions'

function collectionOpening(first: tree.Resolution, { grammars }: ExportOptions): string {
  const meta = new AknMeta(useGrammars(grammars)).collection(first, COLLECTION)
  return `${OPENING}\n  <documentCollection name="${COLLECTION}">\n    ${write(meta, 2)}\n    <collectionBody>`
}

const write = (element: Element, depth: number): string =>
  toXml(apart(element, depth), { closeEmptyElements: true })

/** A resolution. It is written twice: what the first pass learns are the ids of elements that references point to. */
function statement(node: tree.Resolution, { value, grammars }: ExportOptions, prefix: string): Element {
  const meta = new AknMeta(useGrammars(grammars))
  const eIds = new Map<string, string>()
  const all = notesOf(node)
  const notes = byLabel(all)
  const context: AknContext = {
    value,
    eIds,
    notes,
    all,
    written: new Set(),
    concepts: new Set(),
    addresses: new Map(),
    prefix,
    iris: meta.iris,
  }
  new StatementWriter(node, context, meta).write()
  context.written.clear()
  return new StatementWriter(node, context, meta).write()
}

class StatementWriter {
  readonly #node: tree.Resolution
  readonly #context: AknContext
  readonly #ids: ElementIds
  readonly #body: AknBody
  readonly #meta: AknMeta

  constructor(node: tree.Resolution, context: AknContext, meta: AknMeta) {
    this.#node = node
    this.#context = context
    this.#ids = new ElementIds(context.prefix)
    this.#body = new AknBody(context, this.#ids)
    this.#meta = meta
  }

  write(): Element {
    for (const { id, label } of this.#context.all)
      this.#context.eIds.set(id, this.#ids.take('', 'authorialNote', label))
    const { preface, preamble, main, closing, annexes } = partsOf(this.#node)
    const front = preface ? this.#body.preface(preface) : []
    const reasons = preamble ? this.#body.preamble(preamble) : []
    const clauses = this.#body.contents(main, '')
    const conclusions = closing.flatMap((part) => this.#body.conclusions(part))
    const attachments = annexes.map((annex) => this.#attachment(annex))
    const loose = this.#loose()
    if (loose.length > 0)
      conclusions.push(x('container', { name: 'footnotes', eId: this.#ids.take('', 'container') }, loose))
    return x('statement', { name: 'resolution' }, [
      this.#meta.resolution(this.#node, this.#context.prefix, this.#context),
      ...some('preface', front),
      ...some('preamble', reasons),
      x('mainBody', clauses.length > 0 ? clauses : [x('p')]),
      ...some('conclusions', conclusions),
      ...some('attachments', attachments),
    ])
  }

  #attachment(node: tree.Annex): Element {
    const eId = this.#ids.take('', 'att', node.label)
    this.#context.eIds.set(node.id, eId)
    const { head, rest } = this.#body.headed(node, eId)
    const contents = this.#body.contents(rest, eId)
    const { prefix } = this.#context
    // "!annex_1": in addresses components have names, and no short ones.
    const component = `annex${eId.slice(prefix.length + 'att'.length)}`
    const meta = this.#meta.annex(this.#node, prefix, component, node.title)
    return x('attachment', { eId }, [
      ...head,
      x('doc', { name: 'annex' }, [meta, x('mainBody', contents.length > 0 ? contents : [x('p')])]),
    ])
  }

  /** The notes that no word refers to. */
  #loose(): Element[] {
    const { all, written } = this.#context
    return all
      .filter(({ id }) => !written.has(id))
      .map((footnote) => x('p', [noteElement(footnote, this.#context, this.#ids)]))
  }
}

interface Parts {
  preface: tree.FrontMatter | undefined
  preamble: tree.Preamble | undefined
  main: tree.ResolutionContent[]
  closing: tree.Closing[]
  annexes: tree.Annex[]
}

/** The parts of a resolution in the order of the schema: what stands elsewhere in the text is content of the main body. */
function partsOf({ children }: tree.Resolution): Parts {
  const nodes = children.filter(({ type }) => type !== 'footnote' && type !== 'extraneous')
  const parts: Parts = { preface: undefined, preamble: undefined, main: [], closing: [], annexes: [] }
  let end = nodes.length
  while (nodes[end - 1]?.type === 'annex') parts.annexes.unshift(nodes[--end] as tree.Annex)
  while (nodes[end - 1]?.type === 'closing') parts.closing.unshift(nodes[--end] as tree.Closing)
  for (const node of nodes.slice(0, end))
    if (node.type === 'frontMatter' && parts.main.length === 0 && !parts.preface) parts.preface = node
    else if (node.type === 'preamble' && parts.main.length === 0 && !parts.preamble) parts.preamble = node
    else parts.main.push(node)
  return parts
}

/** The notes of a resolution, wherever they stand. */
function notesOf(node: tree.Resolution): tree.Footnote[] {
  const notes: tree.Footnote[] = []
  const visit = (child: tree.WhereasNode): void => {
    if (child.type === 'footnote') notes.push(child)
    if ('children' in child) for (const inner of child.children) visit(inner)
  }
  visit(node)
  return notes
}

/** Notes by label; of several with one label the first, as a word refers to it. */
function byLabel(notes: readonly tree.Footnote[]): Map<string, tree.Footnote> {
  const found = new Map<string, tree.Footnote>()
  for (const note of notes) if (!found.has(note.label)) found.set(note.label, note)
  return found
}

const some = (name: string, children: ElementContent[]): Element[] =>
  children.length > 0 ? [x(name, children)] : []

/** Elements whose content is words, where a line end would be one more blank. */
const WORDS = new Set(['p', 'heading', 'num', 'block', 'docTitle', 'docNumber'])

/** Puts elements on lines of their own, set in, down to those that hold words. */
function apart(element: Element, depth: number): Element {
  if (WORDS.has(element.name) || element.children.length === 0) return element
  const line = (by: number): ElementContent => ({ type: 'text', value: `\n${'  '.repeat(by)}` })
  const children = element.children.flatMap((child) =>
    child.type === 'element' ? [line(depth + 1), apart(child, depth + 1)] : [child],
  )
  return { ...element, children: [...children, line(depth)] }
}
