/**
 * Aligns two states of a text in one language. Units that share rare words are candidates; the heaviest chain of them in
 * the order of both texts stays in place, what is left and alike was moved, and what stands in the same gap under the
 * same number was rewritten.
 */
import { type Candidate, heaviestChain, likeness, type Match } from './match.js'
import type { Unit } from './units.js'

/** Words that more units of a text share say nothing about which is which. */
const MAX_SHARING = 12
/** How many of the likeliest counterparts of a unit are looked at. */
const MAX_CANDIDATES = 4
/** Least likeness of a unit that was reworded in its place: half of the words. */
const REWORDED = 0.5
/** Least likeness of a unit that was moved. */
const MOVED = 0.7
/** Least likeness of a unit that was rewritten under its number, unless it has few words. */
const REWRITTEN = 0.2
/** At most so many words are few. */
const FEW_WORDS = 4

/** Matches units, in the order of the first text, in n log n steps for n words. */
export function alignRevision(a: readonly Unit[], b: readonly Unit[]): Match[] {
  const candidates = findCandidates(a, b)
  const matches = new Matches(a, b)
  for (const { a: one, b: other } of heaviestChain(
    candidates.filter(({ weight }) => weight > 0),
    b.length,
  ))
    matches.add(one, other, false)
  matches.nameGaps()
  const moved = candidates
    .map((candidate) => ({
      ...candidate,
      likeness: likeness(a[candidate.a] as Unit, b[candidate.b] as Unit),
    }))
    .filter((candidate) => candidate.likeness >= MOVED)
    .sort((one, other) => other.likeness - one.likeness || one.a - other.a || one.b - other.b)
  for (const { a: one, b: other } of moved) if (matches.areFree(one, other)) matches.add(one, other, true)
  matches.fillGaps()
  return matches.list()
}

/** Pairs of units with rare words in common; those of equal words have no other candidates. */
function findCandidates(a: readonly Unit[], b: readonly Unit[]): Candidate[] {
  const twins = pairTwins(a, b)
  const sharing = new Map<string, number[]>()
  for (const [index, unit] of b.entries()) {
    if (twins.inB.has(index)) continue
    for (const feature of featuresOf(unit)) {
      const units = sharing.get(feature)
      if (units) units.push(index)
      else sharing.set(feature, [index])
    }
  }
  const candidates = [...twins.pairs]
  for (const [index, unit] of a.entries()) {
    if (twins.inA.has(index)) continue
    const scores = new Map<number, number>()
    for (const feature of featuresOf(unit)) {
      const units = sharing.get(feature)
      if (!units || units.length > MAX_SHARING) continue
      for (const other of units) scores.set(other, (scores.get(other) ?? 0) + 1 / units.length)
    }
    const likeliest = [...scores]
      .sort(([one, x], [other, y]) => y - x || one - other)
      .slice(0, MAX_CANDIDATES)
    for (const [other] of likeliest) {
      const like = likeness(unit, b[other] as Unit)
      // Reworded clauses weigh much less than equal ones: two that exchanged places are not two that were reworded.
      const weight = like >= REWORDED ? like ** 4 * sizeOf(unit) : 0
      candidates.push({ a: index, b: other, weight })
    }
  }
  return candidates
}

/**
 * One clause was moved past two, whatever items it has, and of two that exchanged their places the shorter one: a unit weighs
 * more than all that stand in it, as far as those are fewer than a hundred, and a little more for each of its words.
 */
const sizeOf = (unit: Unit) => 0.01 ** unit.depth * (1 + Math.min(unit.words.length, 1000) / 10_000)

/** What tells a unit from others: pairs of neighbouring words, each once. */
function featuresOf({ words, node, label }: Unit): Set<string> {
  const features = new Set<string>()
  for (const [index, word] of words.entries()) features.add(`${words[index - 1] ?? ''} ${word}`)
  // A number that stands alone above its items.
  if (words.length === 0) features.add(`${node.type} ${label}`)
  return features
}

/** Units whose words are the same; where several are, those in the same surroundings, and then one after the other. */
function pairTwins(a: readonly Unit[], b: readonly Unit[]) {
  const inA = new Set<number>()
  const inB = new Set<number>()
  const pairs: Candidate[] = []
  const pairBy = (keysOf: (units: readonly Unit[]) => string[]) => {
    const free = new Map<string, number[]>()
    const others = keysOf(b)
    for (let index = b.length - 1; index >= 0; index--) {
      if (inB.has(index)) continue
      const key = others[index] as string
      const units = free.get(key)
      if (units) units.push(index)
      else free.set(key, [index])
    }
    for (const [index, key] of keysOf(a).entries()) {
      if (inA.has(index) || (a[index] as Unit).words.length === 0) continue
      const other = free.get(key)?.pop()
      if (other === undefined) continue
      inA.add(index)
      inB.add(other)
      pairs.push({ a: index, b: other, weight: sizeOf(a[index] as Unit) })
    }
  }
  pairBy((units) => units.map((unit) => `${ownKey(unit)}\n${around(units, unit)}`))
  pairBy((units) => units.map(ownKey))
  return { inA, inB, pairs }
}

const ownKey = ({ node, words }: Unit) => `${node.type} ${words.join(' ')}`

/** The words of the unit around a unit, and its number. */
const around = (units: readonly Unit[], { parent, label }: Unit) =>
  `${units[parent]?.words.join(' ') ?? ''} ${label ?? ''}`

class Matches {
  readonly #a: readonly Unit[]
  readonly #b: readonly Unit[]
  readonly #ofA: Int32Array
  readonly #ofB: Int32Array
  readonly #moved = new Set<number>()
  /** How many units in place stand before each unit. */
  readonly #gapsA: Int32Array
  readonly #gapsB: Int32Array

  constructor(a: readonly Unit[], b: readonly Unit[]) {
    this.#a = a
    this.#b = b
    this.#ofA = new Int32Array(a.length).fill(-1)
    this.#ofB = new Int32Array(b.length).fill(-1)
    this.#gapsA = new Int32Array(a.length)
    this.#gapsB = new Int32Array(b.length)
  }

  add(a: number, b: number, moved: boolean): void {
    this.#ofA[a] = b
    this.#ofB[b] = a
    if (moved) this.#moved.add(a)
  }

  areFree(a: number, b: number): boolean {
    return (this.#ofA[a] as number) < 0 && (this.#ofB[b] as number) < 0
  }

  /** Counts the units in place before each unit: those between the same two stand in one gap. */
  nameGaps(): void {
    for (const [gaps, matches] of [
      [this.#gapsA, this.#ofA],
      [this.#gapsB, this.#ofB],
    ] as const) {
      let count = 0
      for (const [index, match] of matches.entries()) {
        gaps[index] = count
        if (match >= 0) count++
      }
    }
  }

  /** Matches what is left in one gap, in the same unit, under the same number, or else with the same act. */
  fillGaps(): void {
    this.#fillBy(({ node }) => (node.type === 'resolution' ? '' : undefined))
    this.#fillBy(({ label }) => label)
    this.#fillBy(({ label, acts }) => (label === undefined ? (acts[0] ?? '') : undefined))
  }

  #fillBy(nameOf: (unit: Unit) => string | undefined): void {
    const free = new Map<string, number[]>()
    for (let index = this.#b.length - 1; index >= 0; index--) {
      const unit = this.#b[index] as Unit
      const name = nameOf(unit)
      if ((this.#ofB[index] as number) >= 0 || name === undefined) continue
      const key = `${this.#gapsB[index]} ${unit.parent} ${unit.node.type} ${name}`
      const units = free.get(key)
      if (units) units.push(index)
      else free.set(key, [index])
    }
    for (const [index, unit] of this.#a.entries()) {
      const name = nameOf(unit)
      if ((this.#ofA[index] as number) >= 0 || name === undefined) continue
      const parent = unit.parent < 0 ? -1 : (this.#ofA[unit.parent] as number)
      if (unit.parent >= 0 && parent < 0) continue
      const units = free.get(`${this.#gapsA[index]} ${parent} ${unit.node.type} ${name}`)
      const other = units?.at(-1)
      if (other === undefined || !isRewritten(unit, this.#b[other] as Unit)) continue
      units?.pop()
      this.add(index, other, false)
    }
  }

  list(): Match[] {
    const matches: Match[] = []
    for (const [a, b] of this.#ofA.entries()) if (b >= 0) matches.push({ a, b, moved: this.#moved.has(a) })
    return matches
  }
}

/** A text that was adopted is that which was drafted, whatever its symbol and title. */
const isRewritten = (a: Unit, b: Unit) =>
  a.node.type === 'resolution' ||
  likeness(a, b) >= REWRITTEN ||
  (a.words.length <= FEW_WORDS && b.words.length <= FEW_WORDS)
