/** Which clause does what: a row for each act, with a mark for each clause from the first to the last. */
import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { actName, classOf } from './clause-facts.js'
import type { OutlineEntry } from './outline.js'

/** Rows of their own; what is rarer is counted together. */
const ROWS = 8
/** Breadth and height of a mark, of one step along a row and of a row ten steps high. */
const MARK = { width: 0.72, inset: 0.14, height: 10 }

interface Row {
  name: string
  kind: string
  /** Places of the clauses among all, from 0. */
  places: number[]
}

/** The chart of a document's clauses; none where no clause has an act. */
export function actChart(entries: readonly OutlineEntry[]): Element[] {
  const clauses = entries.filter(({ kind }) => kind === 'preambular' || kind === 'operative')
  const rows = rowsOf(clauses)
  if (rows.length === 0) return []
  const bodies = rows.map((row) =>
    h('tr', [
      h('th', { scope: 'row' }, row.name),
      h('td.strip', [strip(row, clauses)]),
      h('td.count', String(row.places.length)),
    ]),
  )
  return [
    h('table.chart', { dir: 'ltr' }, [
      h('caption', [h('strong', 'Acts by clause'), ', from the first to the last']),
      h('tbody', bodies),
    ]),
  ]
}

function rowsOf(clauses: readonly OutlineEntry[]): Row[] {
  const places = new Map<string, number[]>()
  for (const [index, { acts }] of clauses.entries())
    for (const act of acts) {
      const known = places.get(act)
      if (known) known.push(index)
      else places.set(act, [index])
    }
  const ranked = [...places].sort(([, a], [, b]) => b.length - a.length)
  const rows = ranked
    .slice(0, ROWS)
    .map(([act, own]) => ({ name: actName(act), kind: classOf(act) ?? 'plain', places: own }))
  const others = [...new Set(ranked.slice(ROWS).flatMap(([, own]) => own))].sort((a, b) => a - b)
  if (others.length > 0) rows.push({ name: 'other acts', kind: 'plain', places: others })
  return rows
}

function strip({ name, kind, places }: Row, clauses: readonly OutlineEntry[]): Element {
  const { width, inset, height } = MARK
  const marks = places.map((place) => {
    const clause = clauses[place] as OutlineEntry
    const facts = { x: round(place + inset), y: 0, width, height, className: ['mark'], dataFor: clause.id }
    return s('rect', facts, [s('title', `${numberOf(clause, place)}: ${clause.words}`)])
  })
  const first = clauses.findIndex(({ kind }) => kind === 'operative')
  const border =
    first > 0 ? [s('line', { x1: first, x2: first, y1: 0, y2: height, className: ['border'] })] : []
  const listed = places.map((place) => numberOf(clauses[place] as OutlineEntry, place)).join(', ')
  const facts = {
    viewBox: `0 0 ${clauses.length} ${height}`,
    preserveAspectRatio: 'none',
    role: 'img',
    ariaLabel: `${name}: ${listed}`,
    className: [kind],
  }
  return s('svg', facts, [...border, ...marks])
}

/** A clause by its number, or else by its place in the text, from 1. */
const numberOf = ({ kind, label }: OutlineEntry, place: number): string =>
  label ?? (kind === 'preambular' ? `reason ${place + 1}` : `clause ${place + 1}`)

const round = (value: number) => Number(value.toFixed(2))
