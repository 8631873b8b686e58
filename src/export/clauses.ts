/** The clauses of a tree as rows. */
import { type Act, type ActDefinition, acts } from '../../grammars/acts.js'
import type { ClauseRow } from '../tables/tables.js'
import type { Opener, Root, Verb } from '../tree.js'
import { fullText, ownText } from './clause-text.js'
import { type Clause, isClause, type Place, visitPlaces } from './places.js'
import { type RowDocument, spanOf } from './row-document.js'

/** One row for each clause of a tree and each item of a clause or annex, in the order of the text. */
export function clauseRows(tree: Root, document: RowDocument): ClauseRow[] {
  const rows: ClauseRow[] = []
  visitPlaces(tree, (node, place) => {
    if (isClause(node)) rows.push(rowOf(node, place, document))
  })
  return rows
}

const KINDS = {
  preambularClause: 'preambular',
  operativeClause: 'operative',
  subclause: 'subclause',
} as const

function rowOf(clause: Clause, place: Place, document: RowDocument): ClauseRow {
  const { language, issuer, symbol } = place.resolution
  const phrases = clause.children.filter(
    (child): child is Opener | Verb => child.type === 'opener' || child.type === 'verb',
  )
  const act = clause.type === 'subclause' ? phrases[0]?.act : clause.act
  // The act of a clause may be told by a heading above it or by its items; then no phrase of its own has it.
  const phrase = phrases.find((own) => own.act === act)
  const definition: ActDefinition | undefined = act === undefined ? undefined : acts[act]
  const level = place.level + 1
  return {
    document: document.id,
    resolution: place.number,
    symbol,
    path: clause.id,
    parent: place.parent,
    kind: KINDS[clause.type],
    part: partOf(clause, place),
    level,
    number: clause.type === 'operativeClause' ? clause.number : clause.label,
    language,
    issuer,
    act,
    acts: actsOf(clause, act, phrases),
    class: definition?.class,
    strength: definition?.strength,
    lemma: phrase?.lemma,
    modifiers: [...(phrase?.modifiers ?? [])],
    text: ownText(clause),
    full_text: level === 1 ? fullText(clause, document.value) : undefined,
    ...spanOf(clause, document),
  }
}

function partOf({ id }: Clause, { part }: Place): NonNullable<Place['part']> {
  if (!part) throw new TypeError(`Unexpected clause \`${id}\` outside a preamble, operative part or annex`)
  return part
}

function actsOf(clause: Clause, act: Act | undefined, phrases: readonly (Opener | Verb)[]): string[] {
  if (clause.type === 'operativeClause') return [...clause.acts]
  const own = phrases.flatMap((phrase) => phrase.act ?? [])
  return [...new Set(act === undefined || own.includes(act) ? own : [act, ...own])]
}
