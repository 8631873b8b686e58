/** The words of a clause, with those of its items and without. */
import type { ClauseContent } from '../tree.js'
import { proseOf } from '../words.js'
import type { Clause } from './places.js'
import { clauseMarker } from './printed-marker.js'

/** The own words of a clause on one line: what stands before, between and behind its items; undefined for none. */
export const ownText = ({ children }: Clause): string | undefined =>
  runsOf(children)
    .map((run) => (Array.isArray(run) ? proseOf(run) : ''))
    .filter((words) => words !== '')
    .join(' ') || undefined

/** The words of a clause and its items on one line, each item behind its label as printed in the source; undefined for none. */
export function fullText(clause: Clause, source: string): string | undefined {
  const words: string[] = []
  const open = [runsOf(clause.children).values()]
  for (let runs = open.at(-1); runs; runs = open.at(-1)) {
    const { value: run, done } = runs.next()
    if (done) open.pop()
    else if (Array.isArray(run)) words.push(proseOf(run))
    else {
      words.push(labelOf(run, source))
      open.push(runsOf(run.children).values())
    }
  }
  return words.filter((text) => text !== '').join(' ') || undefined
}

/** The content of a clause: runs of what is no item, and items between them. */
function runsOf(children: readonly ClauseContent[]): (ClauseContent[] | Clause)[] {
  const runs: (ClauseContent[] | Clause)[] = []
  let run: ClauseContent[] | undefined
  for (const child of children) {
    if (child.type === 'subclause') {
      runs.push(child)
      run = undefined
    } else if (run) run.push(child)
    else {
      run = [child]
      runs.push(run)
    }
  }
  return runs
}

/** The label of an item as printed, or as made of it where the source is markup. */
function labelOf(item: Clause, source: string): string {
  const label = item.type === 'operativeClause' ? item.number : item.label
  return clauseMarker(item.children, label, true, source)
}
