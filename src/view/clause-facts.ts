/** What is told of a clause beside its words. */
import { type Act, type ActClass, acts } from '../../grammars/acts.js'
import type { OperativeClause, PreambularClause, Subclause } from '../tree.js'

/** The kinds that clauses are filtered by. */
export type ClauseKind = 'preambular' | 'operative' | 'sub'

/** The kind of a clause. */
export const kindOf = ({ type }: PreambularClause | OperativeClause | Subclause): ClauseKind =>
  type === 'preambularClause' ? 'preambular' : type === 'operativeClause' ? 'operative' : 'sub'

/** Its number or label. */
export const labelOf = (node: PreambularClause | OperativeClause | Subclause): string | undefined =>
  node.type === 'operativeClause' ? node.number : node.label

/** What its own words do, each act once, in order. */
export function actsOf(node: PreambularClause | OperativeClause | Subclause): Act[] {
  const found = new Set<Act>()
  if ('act' in node && node.act) found.add(node.act)
  if (node.type === 'operativeClause') for (const act of node.acts) found.add(act)
  for (const child of node.children)
    if ((child.type === 'opener' || child.type === 'verb') && child.act) found.add(child.act)
  return [...found]
}

/** The class of an act, by which it is coloured; none for an act of no list. */
export const classOf = (act: string | undefined): ActClass | undefined =>
  act !== undefined && Object.hasOwn(acts, act) ? acts[act as Act].class : undefined

/** The name of an act in words: "call upon". */
export const actName = (act: string): string => act.replaceAll('-', ' ')
