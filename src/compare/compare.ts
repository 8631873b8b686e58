/** Two texts side by side: which clauses are the same, which changed, moved, came or went. */
import type { Position } from 'unist'
import type { Act } from '../../grammars/acts.js'
import type { Root } from '../tree.js'
import { alignRevision } from './align-revision.js'
import { alignTranslation } from './align-translation.js'
import { type Difference, differencesOf } from './differences.js'
import type { Match } from './match.js'
import { type ComparedNode, idOf, type Unit, unitsOf } from './units.js'

/** How `compare` compares. */
export interface CompareOptions {
  /**
   * `revision`: two states of a text in one language, compared by their words; `translation`: two languages, compared by
   * structure, acts and what they cite. By default as the languages of the two trees are.
   */
  kind?: ComparisonKind | undefined
}

/** What two texts are to each other. */
export type ComparisonKind = 'revision' | 'translation'

/** A clause of one of the two texts. */
export interface ComparedClause {
  type: ComparedNode['type']
  /** Its id in its tree; absent for a formula, a heading without a section, and a resolution. */
  id?: string
  /** Its number or label as printed. */
  label?: string
  acts: readonly Act[]
  /** Its own words on one line, without its marker and without the clauses inside it. */
  text: string
  /** Where it stands in its text. */
  position: Position
}

/** A clause with its counterpart, or a clause without one. */
export interface ComparedPair {
  /** `added` stands in the second text only, `removed` in the first only. */
  status: 'same' | 'changed' | 'added' | 'removed'
  /** True where it stands elsewhere in the second text, out of the order of its neighbours. */
  moved: boolean
  /** True for what came, went or moved with the clause that it stands in, which says so itself. */
  implied: boolean
  /** How deep it is nested, from 0. */
  depth: number
  a?: ComparedClause
  b?: ComparedClause
  /** What differs between the two, where there are two. */
  differences: Difference[]
}

/** Two texts, aligned. */
export interface Comparison {
  kind: ComparisonKind
  /** All clauses of both, in the order of the second text; what is gone stands where it stood. */
  pairs: ComparedPair[]
}

/**
 * Aligns two trees clause by clause: enacting formulas, clauses, sub-clauses, headings, sections, annexes and resolutions.
 * It takes steps of n log n for n words in a revision, and of n times 80 plus their difference for n clauses in a
 * translation.
 */
export function compare(a: Root, b: Root, options: CompareOptions = {}): Comparison {
  const kind = options.kind ?? (a.language === b.language ? 'revision' : 'translation')
  const ofA = unitsOf(a)
  const ofB = unitsOf(b)
  const matches = kind === 'revision' ? alignRevision(ofA, ofB) : alignTranslation(ofA, ofB)
  return { kind, pairs: new Pairing(ofA, ofB, matches, kind).pairs() }
}

class Pairing {
  readonly #a: readonly Unit[]
  readonly #b: readonly Unit[]
  readonly #kind: ComparisonKind
  readonly #ofA = new Map<number, Match>()
  readonly #ofB = new Map<number, Match>()

  constructor(a: readonly Unit[], b: readonly Unit[], matches: readonly Match[], kind: ComparisonKind) {
    this.#a = a
    this.#b = b
    this.#kind = kind
    for (const match of matches) {
      this.#ofA.set(match.a, match)
      this.#ofB.set(match.b, match)
    }
  }

  pairs(): ComparedPair[] {
    const pairs: ComparedPair[] = []
    let next = 0
    const takeRemoved = (until: number) => {
      for (; next < until; next++) if (!this.#ofA.has(next)) pairs.push(this.#removed(next))
    }
    for (let index = 0; index < this.#b.length; index++) {
      const match = this.#ofB.get(index)
      if (match && !match.moved) takeRemoved(match.a)
      pairs.push(match ? this.#both(match) : this.#added(index))
    }
    takeRemoved(this.#a.length)
    return pairs
  }

  #removed(index: number): ComparedPair {
    const unit = this.#a[index] as Unit
    return {
      status: 'removed',
      moved: false,
      implied: unit.parent >= 0 && !this.#ofA.has(unit.parent),
      depth: unit.depth,
      a: clauseOf(unit),
      differences: [],
    }
  }

  #added(index: number): ComparedPair {
    const unit = this.#b[index] as Unit
    return {
      status: 'added',
      moved: false,
      implied: unit.parent >= 0 && !this.#ofB.has(unit.parent),
      depth: unit.depth,
      b: clauseOf(unit),
      differences: [],
    }
  }

  #both(match: Match): ComparedPair {
    const a = this.#a[match.a] as Unit
    const b = this.#b[match.b] as Unit
    const around = b.parent < 0 ? undefined : this.#ofB.get(b.parent)
    const isTogether = a.parent < 0 ? b.parent < 0 : around?.a === a.parent
    const differences = differencesOf(a, b, this.#kind)
    if (!isTogether) differences.unshift({ of: 'parent', ...idsAround(this.#a, a, this.#b, b) })
    return {
      status: differences.length > 0 ? 'changed' : 'same',
      moved: match.moved,
      implied: match.moved && isTogether && around?.moved === true,
      depth: b.depth,
      a: clauseOf(a),
      b: clauseOf(b),
      differences,
    }
  }
}

function clauseOf(unit: Unit): ComparedClause {
  const { node, label, acts, text } = unit
  const id = idOf(unit)
  return {
    type: node.type,
    ...(id !== undefined && { id }),
    ...(label !== undefined && { label }),
    acts,
    text,
    position: node.position,
  }
}

function idsAround(ofA: readonly Unit[], a: Unit, ofB: readonly Unit[], b: Unit): { a?: string; b?: string } {
  const [one, other] = [ofA[a.parent], ofB[b.parent]].map((unit) => unit && idOf(unit))
  return { ...(one !== undefined && { a: one }), ...(other !== undefined && { b: other }) }
}
