/** Pairs of units, and how like two of them are. */
import type { Unit } from './units.js'

/** A unit of the first text with its counterpart in the second, by index. */
export interface Match {
  a: number
  b: number
  /** True where the two stand out of order. */
  moved: boolean
}

/** A pair that may be a match. */
export interface Candidate {
  a: number
  b: number
  /** What the pair is worth in a chain; above 0. */
  weight: number
}

/** Words that two texts share, each as often as it stands in both, as a share of all their words; 1 for two without words. */
export function likeness(a: Unit, b: Unit): number {
  const total = a.words.length + b.words.length
  if (total === 0) return 1
  const counts = new Map<string, number>()
  for (const word of a.words) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b.words) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    counts.set(word, left - 1)
    shared++
  }
  return (2 * shared) / total
}

/**
 * The candidates of greatest weight that stand in the same order in both texts, no unit in two of them: a heaviest
 * increasing subsequence, in n log n steps for n candidates.
 * @param size how many units the second text has
 */
export function heaviestChain(candidates: readonly Candidate[], size: number): Candidate[] {
  // Of candidates of one unit, the last in the second text comes first, so that no two of them make a chain.
  const order = [...candidates].sort((one, other) => one.a - other.a || other.b - one.b)
  const before = new Int32Array(order.length).fill(-1)
  const weights = new Float64Array(order.length)
  /** A Fenwick tree: the heaviest chain that ends among the first units of the second text, as an index into `order`. */
  const heaviest = new Int32Array(size + 1).fill(-1)
  let best = -1
  for (const [index, { b, weight }] of order.entries()) {
    let last = -1
    for (let at = b; at > 0; at -= at & -at) last = heavier(heaviest[at] as number, last, weights)
    before[index] = last
    weights[index] = weight + (last < 0 ? 0 : (weights[last] as number))
    for (let at = b + 1; at <= size; at += at & -at)
      heaviest[at] = heavier(index, heaviest[at] as number, weights)
    best = heavier(index, best, weights)
  }
  const chain: Candidate[] = []
  for (let index = best; index >= 0; index = before[index] as number) chain.push(order[index] as Candidate)
  return chain.reverse()
}

/** The heavier of two chains, the second where they are equal; -1 is none. */
function heavier(one: number, other: number, weights: Float64Array): number {
  if (one < 0 || other < 0) return Math.max(one, other)
  return (weights[one] as number) > (weights[other] as number) ? one : other
}
