/** Words of the source as inline HTML: phrases, references, marks of notes, and what interrupts them. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { clauseMarker } from '../export/printed-marker.js'
import type * as tree from '../tree.js'
import { isBlankBetween, proseOf } from '../words.js'
import { actName, type ClauseKind, classOf } from './clause-facts.js'
import { describeReference } from './describe-reference.js'
import { fragment, publicAddress, safeId, writable } from './safe-text.js'
import { runsOf } from './shown-words.js'
import { isMarked, type ViewDocument } from './view-document.js'
import type { WordMarks } from './word-marks.js'

type Leaf = tree.Text | tree.Line | tree.Symbol | tree.Title
type Inline = tree.PhrasingContent | tree.Footnote

/** So many characters tell a tag: "<meta". */
const TAG = 5

/** Characters of one text, from its first to its last. */
export class InlineText {
  /** Words that came or went, where two texts are compared. */
  marks: WordMarks | undefined
  readonly #value: string
  readonly #prefix: string
  readonly #isMarked: boolean
  /** Up to where the source is written. */
  #at = 0
  #before: Inline | undefined
  #notes: ReadonlyMap<string, tree.Footnote> = new Map()
  readonly #notesOf = new Map<tree.Resolution, ReadonlyMap<string, tree.Footnote>>()
  readonly #cited = new Set<string>()

  constructor(document: ViewDocument, prefix: string) {
    this.#value = document.value
    this.#prefix = prefix
    this.#isMarked = isMarked(document)
  }

  /** The id that a node of the tree has in the page. */
  id(id: string): string {
    return safeId(`${this.#prefix}${id}`)
  }

  /** An id of the page that no node of a tree has, since it has no hyphen behind its prefix. */
  ownId(name: string): string {
    return safeId(`${this.#prefix}at:${name}`)
  }

  /** Notes that are referred to from here on are those of this resolution. */
  enter(resolution: tree.Resolution): void {
    const known = this.#notesOf.get(resolution)
    this.#notes = known ?? notesOf(resolution)
    if (!known) this.#notesOf.set(resolution, this.#notes)
  }

  /** Goes on at an offset, and leaves out what stands before it. */
  moveTo(offset: number): void {
    this.#at = offset
    this.#before = undefined
  }

  /** What stands between what is written and a node: blanks, which make the source whole, or text that no node covers. */
  gapBefore({ position }: { position: tree.Root['position'] }): ElementContent[] {
    this.#before = undefined
    return this.#gapTo(position.start.offset as number)
  }

  /** What stands below everything. */
  rest(): ElementContent[] {
    return this.#gapTo(this.#value.length)
  }

  /** The lines of what is beside the text, without those that are tags of the source alone: `<meta>`. */
  linesOf({ reason, children }: tree.Extraneous): tree.Line[] {
    if (!this.#isMarked || reason !== 'markup') return children
    // A "<" of the text itself is written otherwise in the source: "&lt;Home".
    return children.filter(
      ({ value, position: { start, end } }) =>
        !(value.startsWith('<') && this.#value.slice(start.offset, end.offset).includes(value.slice(0, TAG))),
    )
  }

  /** The words of a leaf that is a line. */
  words(leaf: Leaf): ElementContent[] {
    return this.#leaf(leaf)
  }

  /** The words of one paragraph. */
  phrasing(nodes: readonly Inline[], label: string, kind?: ClauseKind): ElementContent[] {
    return nodes.flatMap((node) => [...this.#blankBefore(node), ...this.#phrase(node, label, kind)])
  }

  /** A note: its marker, its words, and the way back to the first place that refers to it. */
  note(node: tree.Footnote, wrap: (words: ElementContent[]) => Element): ElementContent[] {
    const isFirst = this.#notes.get(node.label) === node
    const words = this.#unmarked(() =>
      node.children.flatMap((child) => [
        ...this.#blankBefore(child),
        ...this.#phrase(child, node.label, undefined),
      ]),
    )
    const element = wrap(words)
    element.properties.id = this.id(node.id)
    const from = this.#fromNote(node)
    if (isFirst && this.#cited.has(from))
      element.children.push(
        h(
          'a.back',
          { href: fragment(from), dataAdded: '', ariaLabel: `Back to note ${node.label} in the text` },
          '↩',
        ),
      )
    return [element]
  }

  #fromNote = ({ id }: tree.Footnote) => this.ownId(`from-${id}`)

  #phrase(node: Inline, label: string, kind: ClauseKind | undefined): ElementContent[] {
    switch (node.type) {
      case 'text':
        return this.#leaf(node)
      case 'marker':
        return this.#marker(node, label, kind)
      case 'opener':
      case 'verb':
        return [this.#act(node)]
      case 'reference':
        return this.#reference(node)
      case 'footnoteReference':
        return [this.#noteReference(node)]
      case 'footnote':
        return this.note(node, (words) => h('span.note', words))
      default:
        return this.#unmarked(() => [
          h(
            `span.apart.${node.reason}`,
            this.linesOf(node).flatMap((line) => [...this.#blankBefore(line as never), ...this.#leaf(line)]),
          ),
        ])
    }
  }

  /** Writes what is not among the words that are compared. */
  #unmarked(write: () => ElementContent[]): ElementContent[] {
    const { marks } = this
    this.marks = undefined
    const written = write()
    this.marks = marks
    return written
  }

  #act({ type, act, lemma, modifiers, children }: tree.Opener | tree.Verb): Element {
    const title = act && [actName(act), ...modifiers.map(actName)].join(', ')
    const facts = { dataAct: act, title: lemma === undefined ? title : `${title ?? ''} (${writable(lemma)})` }
    return h(
      type === 'verb' ? 'strong' : 'em',
      { className: [type, classOf(act) ?? 'plain'], ...facts },
      this.#content(children),
    )
  }

  #content(nodes: readonly tree.WordContent[]): ElementContent[] {
    return nodes.flatMap((node) => [...this.#blankBefore(node), ...this.#phrase(node, '', undefined)])
  }

  /** A link does not hold what interrupts its words, since a note may hold links of its own. */
  #reference(node: tree.Reference): ElementContent[] {
    const out: ElementContent[] = []
    let link: Element | undefined
    for (const child of node.children) {
      const before = this.#blankBefore(child)
      if (child.type !== 'text') {
        link = undefined
        out.push(...before, ...this.#phrase(child, '', undefined))
        continue
      }
      if (!link) out.push(...before)
      else link.children.push(...before)
      if (!link) {
        link = this.#link(node)
        out.push(link)
      }
      link.children.push(...this.#leaf(child))
    }
    return out
  }

  /** The start of a link; `linkCitations` looks for its first attributes as they are written here. */
  #link(node: tree.Reference): Element {
    const { symbol, target, url } = node
    const href = target === undefined ? publicAddress(url) : fragment(this.id(target))
    const where = href === undefined ? [] : [target === undefined ? 'to-public' : 'to-page']
    return h('a', {
      dataCited: target !== undefined || symbol === undefined ? undefined : citedName(symbol),
      className: ['reference', ...where],
      href,
      title: describeReference(node),
      // The reader's own business.
      rel: where[0] === 'to-public' ? 'noreferrer' : undefined,
    })
  }

  #noteReference(node: tree.FootnoteReference): Element {
    const note = this.#notes.get(node.label)
    const words = this.#isMarked ? [text(node.label)] : this.#slice(node)
    if (!note) return h('sup', words)
    const from = this.#fromNote(note)
    const id = this.#cited.has(from) ? undefined : from
    this.#cited.add(from)
    const title = `Note ${writable(node.label)}`
    return h('sup', [
      h('a', { id, className: ['to-page', 'to-note'], href: fragment(this.id(note.id)), title }, words),
    ])
  }

  #marker(node: tree.Marker, label: string, kind: ClauseKind | undefined): ElementContent[] {
    if (!this.#isMarked) return [h('span.marker', this.#slice(node))]
    this.#pass(node)
    const printed = clauseMarker([node], label, kind === 'sub', this.#value)
    return printed === '' ? [] : [h('span.marker', writable(printed)), text(' ')]
  }

  #leaf(node: Leaf): ElementContent[] {
    const [start, end] = this.#pass(node)
    const runs = this.#isMarked
      ? [{ text: node.value, isJoint: false }]
      : runsOf(this.#value.slice(start, end), node.value)
    return runs.flatMap((run): ElementContent[] => {
      if (run.isJoint) return [joint(run.text)]
      return this.marks ? this.marks.mark(writable(run.text)) : [text(run.text)]
    })
  }

  #slice(node: tree.Marker | tree.FootnoteReference): ElementContent[] {
    const [start, end] = this.#pass(node)
    return [text(this.#value.slice(start, end))]
  }

  /** Takes what a node covers as written. */
  #pass({ position }: { position: tree.Root['position'] }): [start: number, end: number] {
    const start = Math.max(this.#at, position.start.offset as number)
    this.#at = Math.max(start, position.end.offset as number)
    return [start, this.#at]
  }

  /** The blank between words that follow one another; scripts without blanks have none at a line end. */
  #blankBefore(node: Inline): ElementContent[] {
    const before = this.#before
    this.#before = node
    const start = node.position.start.offset as number
    if (this.#isMarked) {
      const isBlank = before !== undefined && this.#at < start && isBlankBetween(before, node)
      this.#at = Math.max(this.#at, start)
      return isBlank ? [text(' ')] : []
    }
    const [gap] = this.#gapTo(start)
    if (gap === undefined) return []
    const isJoined = before !== undefined && gap.type === 'text' && !isBlankBetween(before, node)
    return [isJoined && proseOf([before as tree.Text]) !== '' ? joint(gap.value) : gap]
  }

  #gapTo(offset: number): ElementContent[] {
    const gap = this.#value.slice(this.#at, offset)
    this.#at = Math.max(this.#at, offset)
    if (gap === '') return []
    if (this.#isMarked) return [text('\n')]
    return [gap.trim() === '' ? text(gap) : h('span.uncovered', writable(gap))]
  }
}

/** The notes of a resolution by label, the first of each. */
function notesOf(resolution: tree.Resolution): Map<string, tree.Footnote> {
  const notes = new Map<string, tree.Footnote>()
  const visit = (node: tree.WhereasNode) => {
    if (node.type === 'footnote' && !notes.has(node.label)) notes.set(node.label, node)
    if ('children' in node) for (const child of node.children) visit(child as tree.WhereasNode)
  }
  visit(resolution)
  return notes
}

/** A symbol as an attribute has it that `linkCitations` reads. */
export const citedName = (symbol: string): string =>
  encodeURIComponent(writable(symbol)).replaceAll("'", '%27')

const text = (value: string): ElementContent => ({ type: 'text', value: writable(value) })

/** Characters that are in the source, and between whose neighbours there is nothing to be read. */
const joint = (value: string): Element => h('span', { hidden: true }, writable(value))
