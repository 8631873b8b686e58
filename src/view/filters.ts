/** The controls that show clauses of some acts or kinds only. They need the script, which shows them. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ActClass } from '../../grammars/acts.js'
import { actName, type ClauseKind, classOf } from './clause-facts.js'
import type { OutlineEntry } from './outline.js'

const KINDS: Record<ClauseKind, string> = {
  preambular: 'Reasons (preambular)',
  operative: 'Decisions (operative)',
  sub: 'Items (sub-clauses)',
}

/** How many clauses there are of each kind and act. */
export class ClauseCounts {
  readonly kinds = new Map<ClauseKind, number>()
  readonly acts = new Map<string, number>()

  /** Counts the clauses among what an outline has. */
  addAll(entries: readonly OutlineEntry[]): void {
    for (const { kind, acts } of entries) {
      if (!isClauseKind(kind)) continue
      this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1)
      for (const act of acts) this.acts.set(act, (this.acts.get(act) ?? 0) + 1)
    }
  }
}

const isClauseKind = (kind: OutlineEntry['kind']): kind is ClauseKind => Object.hasOwn(KINDS, kind)

/** The controls for what there is; none where there are no clauses. */
export function filterForm({ kinds, acts }: ClauseCounts): Element[] {
  if (kinds.size === 0) return []
  const ofKinds = (Object.keys(KINDS) as ClauseKind[])
    .filter((kind) => kinds.has(kind))
    .map((kind) => choice('kind', kind, KINDS[kind], kinds.get(kind) ?? 0, undefined))
  const ranked = [...acts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
  const ofActs = [...CLASSES, undefined].flatMap((kind) => {
    const own = ranked.filter(([act]) => classOf(act) === kind)
    if (own.length === 0) return []
    const choices = own.map(([act, count]) => choice('act', act, actName(act), count, kind ?? 'plain'))
    return [h('fieldset', [h('legend', `Acts, ${kind ?? 'of no list'}`), ...choices])]
  })
  return [formOf([h('fieldset', [h('legend', 'Kinds'), ...ofKinds]), ...ofActs])]
}

/** The controls of a comparison: what became of clauses. */
export function statusForm(counts: readonly { status: string; name: string; count: number }[]): Element[] {
  if (counts.length === 0) return []
  const choices = counts.map(({ status, name, count }) => choice('kind', status, name, count, status))
  return [formOf([h('fieldset', [h('legend', 'Clauses'), ...choices])])]
}

const formOf = (fields: Element[]): Element =>
  h('form.filters', { hidden: true, ariaLabel: 'Filters' }, [
    h('h2', 'Show'),
    h('p', [h('output', { ariaLive: 'polite' }), ' ', h('button', { type: 'reset' }, 'Show all')]),
    ...fields,
  ])

/** The classes of acts, from what is stated to what is done by saying it. */
const CLASSES: readonly ActClass[] = ['assertive', 'expressive', 'directive', 'commissive', 'declarative']

const choice = (
  name: string,
  value: string,
  label: string,
  count: number,
  kind: string | undefined,
): Element =>
  h('label', [
    h('input', { type: 'checkbox', name, value, checked: name === 'kind' }),
    h('span', kind === undefined ? {} : { className: ['chip', kind] }, label),
    h('span.count', String(count)),
  ])
