/** Two texts side by side as a page for readers. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ComparedClause, ComparedPair, Comparison } from '../compare/compare.js'
import type { Difference } from '../compare/differences.js'
import { directionOf } from '../export/direction.js'
import { actName } from './clause-facts.js'
import { ComparedText } from './comparison-cell.js'
import { documentName, languageName } from './document-facts.js'
import { statusForm } from './filters.js'
import { writePage } from './page-shell.js'
import { firstWords, fragment, oneLine, writable } from './safe-text.js'
import type { ViewDocument } from './view-document.js'

/** What became of a clause; one that moved may have changed as well. */
type Status = 'same' | 'changed' | 'added' | 'removed' | 'moved'

/** Each status in a word, with the sign that it has in the outline of a comparison. */
const STATUS: Record<Status, string> = {
  same: '= the same',
  changed: '~ changed',
  added: '+ added',
  removed: '− removed',
  moved: '> moved',
}
/** First words of an entry of the list of differences, in characters. */
const ENTRY = 56

/**
 * Writes two aligned texts as one self-contained page of HTML: a row for each pair of clauses, each as it stands in its source, with
 * what differs told above it, and in revisions the words that went and came marked.
 * @param comparison what `compare` gives for the trees of the two
 * @throws {RangeError} for a comparison of other texts
 */
export function toComparisonPage({ kind, pairs }: Comparison, a: ViewDocument, b: ViewDocument): string {
  const [ofA, ofB] = [new ComparedText(a, 'a'), new ComparedText(b, 'b')]
  const [nameA, nameB] = [documentName(a), documentName(b)]
  const rows = pairs.map((pair, index) => rowOf(pair, index, ofA, ofB))
  const dir = directionOf(a.tree.language) === 'rtl' && directionOf(b.tree.language) === 'rtl' ? 'rtl' : 'ltr'
  const table = h('div.comparison', [
    h('div.heads', [head(nameA, a), head(nameB, b)]),
    ...rows,
    ...restRow(ofA.rest(), ofB.rest()),
  ])
  const counts = new Map<Status, number>()
  for (const pair of pairs) counts.set(statusOf(pair), (counts.get(statusOf(pair)) ?? 0) + 1)
  const title = nameA === nameB ? `${nameA}: ${kind}` : `${nameA} / ${nameB}`
  return writePage({
    title,
    sideName: 'Differences',
    side: [
      h('nav', { ariaLabel: 'Differences' }, [h('h2', 'Differences'), differencesList(pairs, a, b)]),
      ...statusForm([...counts].map(([status, count]) => ({ status, name: STATUS[status], count }))),
    ],
    main: [h('h1.comparison-name', [h('bdi', title)]), table],
    dir,
    breadth: 'wide',
  })
}

const statusOf = ({ status, moved }: ComparedPair): Status => (moved ? 'moved' : status)

/** True for a pair of which there is something to tell. */
const isTold = ({ status, moved, implied, differences }: ComparedPair): boolean =>
  (status !== 'same' || moved) && !(implied && differences.length === 0)

const head = (name: string, { tree, id, name: called }: ViewDocument): Element =>
  h('p', { dir: directionOf(tree.language) }, [
    h('strong', [h('bdi', name)]),
    h('br'),
    h('bdi', oneLine(called ?? id)),
    tree.language === undefined ? '' : ` · ${languageName(tree.language)}`,
  ])

const rowId = (index: number) => `at:pair-${index + 1}`

function rowOf(pair: ComparedPair, index: number, ofA: ComparedText, ofB: ComparedText): Element {
  const { a, b, depth, differences } = pair
  const status = statusOf(pair)
  const changes = differences.find((difference) => difference.of === 'words')?.changes
  const cell = (clause: ComparedClause | undefined, text: ComparedText): ElementContent =>
    clause ? text.cell(clause, depth, changes) : h('div.cell.none')
  const told = isTold(pair) ? [h('p.verdict', { lang: 'en', dir: 'ltr' }, verdict(pair))] : []
  const facts = { id: rowId(index), className: ['pair', status], dataKind: status }
  return h('div', facts, [...told, cell(a, ofA), cell(b, ofB)])
}

function restRow(a: Element, b: Element): Element[] {
  if (a.children.length + b.children.length === 0) return []
  const name = 'Closing lines and notes, which are not compared'
  return [h('div.pair.rest', [h('p.verdict', { lang: 'en', dir: 'ltr' }, name), a, b])]
}

/** What is told of a pair, beside the words themselves. */
function verdict(pair: ComparedPair): ElementContent[] {
  const { a, status, moved, differences } = pair
  const parts = differences.map(describe).filter((text) => text !== '')
  const from = moved && a ? ` (was ${nameOf(a)})` : ''
  const also = moved && status === 'changed' ? ', changed' : ''
  const rest = parts.length > 0 ? `: ${parts.join('; ')}` : ''
  return [h('strong', STATUS[statusOf(pair)]), { type: 'text', value: writable(`${from}${also}${rest}`) }]
}

/** A difference in words; that of words is marked in the text. */
function describe(difference: Difference): string {
  switch (difference.of) {
    case 'words':
      return 'words'
    case 'references':
      return `references ${[...difference.removed.map((symbol) => `−${symbol}`), ...difference.added.map((symbol) => `+${symbol}`)].join(' ')}`
    case 'acts':
      return `acts ${listed(difference.a)} → ${listed(difference.b)}`
    case 'parent':
      return `stands in ${difference.a ?? 'none'} → ${difference.b ?? 'none'}`
    default:
      return `${difference.of} ${difference.a ?? 'none'} → ${difference.b ?? 'none'}`
  }
}

const listed = (acts: readonly string[]) => acts.map(actName).join(', ') || 'none'

const nameOf = ({ id, type, label }: ComparedClause) =>
  id ?? (label === undefined ? type : `${type} ${label}`)

/** Links to all rows of which there is something to tell. */
function differencesList(pairs: readonly ComparedPair[], a: ViewDocument, b: ViewDocument): Element {
  const items = pairs.flatMap((pair, index) => {
    if (!isTold(pair)) return []
    const clause = (pair.b ?? pair.a) as ComparedClause
    const language = (pair.b ? b : a).tree.language
    const status = statusOf(pair)
    return [
      h('li', { dataFor: rowId(index) }, [
        h('a', { href: fragment(rowId(index)) }, [
          h('span', { className: ['chip', status] }, STATUS[status]),
          ' ',
          h('span.words', { lang: language, dir: directionOf(language) }, [
            h('span.number', oneLine(clause.label ?? '')),
            ` ${firstWords(clause.text, ENTRY)}`,
          ]),
        ]),
      ]),
    ]
  })
  return items.length === 0 ? h('p', 'None.') : h('ol.outline', items)
}
