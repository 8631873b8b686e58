/** What differs between a clause and its counterpart. */
import type { Act } from '../../grammars/acts.js'
import { fold } from '../characters.js'
import type { ComparedNode, Unit } from './units.js'
import { changedWords, type WordChange } from './word-changes.js'

/** One difference between a clause and its counterpart. */
export type Difference =
  /** Another kind of clause: a sub-clause that became a clause of its own. */
  | { of: 'type'; a: ComparedNode['type']; b: ComparedNode['type'] }
  /** Another number or label, where it does not follow from clauses that came or went before it. */
  | { of: 'number'; a?: string; b?: string }
  /** Stands in another clause or section; the ids of the two, absent where it stands in none. */
  | { of: 'parent'; a?: string; b?: string }
  /** Does something else: the acts of each, in order; of a translation only the first. */
  | { of: 'acts'; a: readonly Act[]; b: readonly Act[] }
  /** Cites something else: symbols and instruments that are cited in one of the two alone. */
  | { of: 'references'; removed: readonly string[]; added: readonly string[] }
  /** Says something else, in a revision. */
  | { of: 'words'; changes: readonly WordChange[] }

/** Lists what differs between two units that belong together. */
export function differencesOf(a: Unit, b: Unit, kind: 'revision' | 'translation'): Difference[] {
  const differences: Difference[] = []
  if (a.node.type !== b.node.type) differences.push({ of: 'type', a: a.node.type, b: b.node.type })
  if (isRenumbered(a, b, kind))
    differences.push({
      of: 'number',
      ...(a.label !== undefined && { a: a.label }),
      ...(b.label !== undefined && { b: b.label }),
    })
  // Translators part and join sentences; what a clause does first is what it is known by.
  const [actsA, actsB] = kind === 'revision' ? [a.acts, b.acts] : [a.acts.slice(0, 1), b.acts.slice(0, 1)]
  if (actsA.join() !== actsB.join()) differences.push({ of: 'acts', a: actsA, b: actsB })
  const removed = a.cited.filter((symbol) => !b.cited.includes(symbol))
  const added = b.cited.filter((symbol) => !a.cited.includes(symbol))
  if (removed.length + added.length > 0) differences.push({ of: 'references', removed, added })
  if (kind === 'revision' && a.text !== b.text)
    differences.push({ of: 'words', changes: changedWords(a.text, b.text) })
  return differences
}

/** True for a number that differs, and not only since clauses came or went before it. */
function isRenumbered(a: Unit, b: Unit, kind: 'revision' | 'translation'): boolean {
  const [one, other] = [labelOf(a), labelOf(b)]
  if (one === other || a.node.type !== b.node.type) return false
  if (one === '' || other === '') return true
  const [was, is] = [Number.parseInt(one, 10), Number.parseInt(other, 10)]
  if (Number.isNaN(was) || Number.isNaN(is)) {
    // What has Roman numbers in one language has others, or letters of another alphabet, in the next.
    const isComparable = kind === 'revision' || (Number.isNaN(was) && Number.isNaN(is))
    return isComparable && a.place === b.place && block(one) === block(other)
  }
  return is - was !== b.place - a.place && is - was !== b.rank - a.rank
}

/** A number or label under which digits of all scripts are the same; a dash or bullet says nothing. */
const labelOf = ({ label = '' }: Unit) =>
  fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const block = (label: string) => label.charCodeAt(0) >> 8
