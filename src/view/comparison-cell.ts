/** The clauses of one of two compared texts, each as it stands in its source. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ComparedClause } from '../compare/compare.js'
import { type Unit, unitsOf } from '../compare/units.js'
import type { WordChange } from '../compare/word-changes.js'
import { directionOf } from '../export/direction.js'
import type * as tree from '../tree.js'
import { type ClauseKind, kindOf } from './clause-facts.js'
import { InlineText } from './inline-text.js'
import { proseParts } from './prose-parts.js'
import type { ViewDocument } from './view-document.js'
import { WordMarks } from './word-marks.js'

/** Deepest step that is set in further. */
const DEEPEST = 6

/** Writes cells of one side. */
export class ComparedText {
  readonly #side: 'a' | 'b'
  readonly #inline: InlineText
  readonly #root: tree.Root
  readonly #units: readonly Unit[]
  /** Units by their type and place. */
  readonly #index = new Map<string, number>()

  constructor(document: ViewDocument, side: 'a' | 'b') {
    this.#side = side
    this.#root = document.tree
    this.#inline = new InlineText(document, `${side}-`)
    this.#units = unitsOf(document.tree)
    for (const [index, { node }] of this.#units.entries()) this.#index.set(keyOf(node), index)
  }

  /**
   * The cell of a clause.
   * @param changes the words that came or went, where both texts have the clause
   * @throws {RangeError} for a clause that is not of this text
   */
  cell(clause: ComparedClause, depth: number, changes: readonly WordChange[] | undefined): ElementContent {
    const unit = this.#units[this.#index.get(keyOf(clause)) ?? -1]
    if (!unit) throw new RangeError(`Expected a comparison of this text, which has no ${clause.type} there`)
    const { node } = unit
    const resolution = this.#resolutionOf(unit)
    if (resolution) this.#inline.enter(resolution)
    const marks = changes && node.type !== 'resolution' ? new WordMarks(changes, this.#side) : undefined
    this.#inline.marks = marks
    const words = this.#wordsOf(node, unit.label ?? '')
    this.#inline.marks = undefined
    const kind = isClause(node) ? kindOf(node) : undefined
    const facts = {
      id: 'id' in node ? this.#inline.id(node.id) : undefined,
      className: [
        'cell',
        this.#side,
        `depth-${Math.min(depth, DEEPEST)}`,
        node.type,
        ...(kind ? ['clause', kind] : []),
      ],
      ...this.#language(resolution),
    }
    return h('div', facts, words)
  }

  /** What is compared with nothing: closing lines, and notes beside the clauses. */
  rest(): Element {
    const found: (tree.Closing | tree.Footnote)[] = []
    const visit = (node: tree.WhereasNode) => {
      if (node.type === 'closing' || node.type === 'footnote') found.push(node)
      else if ('children' in node && !isWords(node))
        for (const child of node.children) visit(child as tree.WhereasNode)
    }
    visit(this.#root)
    const words = found.flatMap((node) => {
      this.#inline.moveTo(node.position.start.offset as number)
      if (node.type === 'footnote') return this.#inline.note(node, (note) => h('div.note', note))
      return node.children.flatMap((line) => (line.type === 'line' ? [this.#line(line)] : []))
    })
    return h('div', { className: ['cell', this.#side], ...this.#language(undefined) }, words)
  }

  #language(resolution: tree.Resolution | undefined) {
    const language = resolution?.language ?? this.#root.language
    return { lang: language, dir: directionOf(language) }
  }

  #resolutionOf(unit: Unit): tree.Resolution | undefined {
    for (let at: Unit | undefined = unit; at; at = this.#units[at.parent])
      if (at.node.type === 'resolution') return at.node
    return undefined
  }

  #wordsOf(node: Unit['node'], label: string): ElementContent[] {
    switch (node.type) {
      case 'resolution': {
        const front = node.children.find((child) => child.type === 'frontMatter')
        return front
          ? front.children.flatMap((line) => (line.type === 'extraneous' ? [] : [this.#line(line)]))
          : []
      }
      case 'section':
      case 'annex': {
        const [first] = node.children
        return first?.type === 'heading' ? this.#prose(first.children, label) : []
      }
      default:
        return this.#prose(node.children, label, isClause(node) ? kindOf(node) : undefined)
    }
  }

  #prose(nodes: readonly tree.ClauseContent[], label: string, kind?: ClauseKind): ElementContent[] {
    return proseParts(nodes).flatMap(({ is, nodes: [first, ...others] }) => {
      if (!first || is === 'clause') return []
      this.#inline.moveTo(first.position.start.offset as number)
      if (first.type === 'footnote') return this.#inline.note(first, (note) => h('div.note', note))
      // Heads and feet of pages are no part of what is compared.
      if (is === 'apart') return []
      return [h('p', this.#inline.phrasing([first, ...others] as tree.PhrasingContent[], label, kind))]
    })
  }

  #line(line: tree.Line | tree.Symbol | tree.Title): ElementContent {
    this.#inline.moveTo(line.position.start.offset as number)
    return h(`p.${line.type}`, [h('bdi', this.#inline.words(line))])
  }
}

const keyOf = ({ type, position }: Pick<ComparedClause, 'type' | 'position'>) =>
  `${type} ${position.start.offset}`

const isClause = (
  node: tree.WhereasNode,
): node is tree.PreambularClause | tree.OperativeClause | tree.Subclause =>
  node.type === 'preambularClause' || node.type === 'operativeClause' || node.type === 'subclause'

/** True for what shows its notes itself. */
const isWords = (node: tree.WhereasNode) =>
  isClause(node) || node.type === 'enactingFormula' || node.type === 'heading'
