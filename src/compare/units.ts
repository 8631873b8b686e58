/** The clauses of a tree in one list, in the order of the text: what is aligned. */
import type { Act } from '../../grammars/acts.js'
import { fold, isSpaceless, isWord } from '../characters.js'
import type * as tree from '../tree.js'
import { proseOf } from '../words.js'

/** The nodes that are compared, each with the words of its own. */
export type ComparedNode =
  | tree.Resolution
  | tree.EnactingFormula
  | tree.PreambularClause
  | tree.OperativeClause
  | tree.Subclause
  | tree.Section
  | tree.Annex
  | tree.Heading

/** A node with what it is compared by. */
export interface Unit {
  node: ComparedNode
  /** Index of the unit that it stands in, or -1. */
  parent: number
  /** How many units it stands in. */
  depth: number
  /** Its place among the units of its kind in the same unit, from 0. */
  place: number
  /** Its place among the units of its kind in the whole text, from 0. */
  rank: number
  /** Its number or label as printed. */
  label: string | undefined
  /** What it does, in order. */
  acts: readonly Act[]
  /** What it cites: symbols and identifiers of instruments, each once, in order. */
  cited: readonly string[]
  /** Its own words, without those of the units in it. */
  text: string
  /** The same, folded, one by one. */
  words: readonly string[]
}

/** Lists the units of a tree. */
export function unitsOf(root: tree.Root): Unit[] {
  const lister = new Lister()
  for (const node of root.children) lister.add(node, -1)
  return lister.units
}

/** The folded words of a text; each character of a script without blanks is one. */
export function wordsIn(text: string): string[] {
  const words: string[] = []
  const folded = fold(text)
  let start = -1
  for (let at = 0; at <= folded.length; at++) {
    const code = folded.charCodeAt(at)
    const isAlone = at < folded.length && isSpaceless(code)
    const isInside = at < folded.length && isWord(code) && !isAlone
    if (isInside) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) words.push(folded.slice(start, at))
    start = -1
    if (isAlone) words.push(folded[at] as string)
  }
  return words
}

class Lister {
  readonly units: Unit[] = []
  /** How many units of a kind stand in a unit so far. */
  readonly #counts = new Map<string, number>()

  add(node: tree.WhereasNode, parent: number): void {
    switch (node.type) {
      case 'resolution':
        this.#unit(node, parent, [node.symbol, node.title].filter(Boolean).join(' '), node.symbol)
        return
      case 'section':
      case 'annex': {
        const [first] = node.children
        this.#unit(node, parent, first?.type === 'heading' ? proseOf(first.children) : '', node.label)
        return
      }
      case 'preambularClause':
      case 'subclause':
        this.#unit(node, parent, proseOf(node.children), node.label)
        return
      case 'operativeClause':
        this.#unit(node, parent, proseOf(node.children), node.number)
        return
      case 'enactingFormula':
      case 'heading':
        this.#unit(node, parent, proseOf(node.children), undefined)
        return
      case 'preamble':
      case 'operativePart':
        for (const child of node.children) this.add(child, parent)
        return
      default:
      // Mastheads, closing lines, notes and what interrupts a text are no clauses.
    }
  }

  #unit(node: ComparedNode, parent: number, text: string, label: string | undefined): void {
    const index = this.units.length
    const place = this.#count(`${parent} ${node.type}`)
    const rank = this.#count(node.type)
    const { acts, cited } = contentOf(node)
    const depth = parent < 0 ? 0 : (this.units[parent] as Unit).depth + 1
    this.units.push({ node, parent, depth, place, rank, label, acts, cited, text, words: wordsIn(text) })
    const isTitled = node.type === 'section' || node.type === 'annex'
    for (const [at, child] of node.children.entries())
      if (!(isTitled && at === 0 && child.type === 'heading')) this.add(child, index)
  }

  #count(kind: string): number {
    const count = this.#counts.get(kind) ?? 0
    this.#counts.set(kind, count + 1)
    return count
  }
}

/** Where a unit has an id. */
export const idOf = ({ node }: Unit): string | undefined => ('id' in node ? node.id : undefined)

/** What a node's own words do and cite. */
function contentOf(node: ComparedNode): { acts: Act[]; cited: string[] } {
  const acts = new Set<Act>()
  const cited = new Set<string>()
  if (node.type === 'preambularClause' && node.act) acts.add(node.act)
  if (node.type === 'operativeClause') for (const act of node.acts) acts.add(act)
  for (const child of node.children) {
    if (child.type === 'reference') {
      const name = child.symbol ?? child.instrument
      if (name !== undefined) cited.add(name)
    } else if ((child.type === 'opener' || child.type === 'verb') && child.act) acts.add(child.act)
  }
  return { acts: [...acts], cited: [...cited] }
}
