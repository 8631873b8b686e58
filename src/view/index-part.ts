/** The index of a set: a table with a row for each document. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { directionOf } from '../export/direction.js'
import { nameOf } from './describe-reference.js'
import { languageName } from './document-facts.js'
import type { SetEntry } from './document-set.js'
import { oneLine } from './safe-text.js'

const COLUMNS = ['Document', 'Title', 'Issuer', 'Date', 'Language', 'Clauses', 'References', 'Messages']

/** The table, in the order in which the documents came. */
export function indexPart(entries: readonly SetEntry[]): Element {
  return h('section.index', [
    h('h2', 'Documents'),
    h('div.scroll', { tabIndex: 0, role: 'region', ariaLabel: 'Documents' }, [
      h('table.sortable', [
        h('thead', [
          h(
            'tr',
            COLUMNS.map((name) => h('th', { scope: 'col' }, name)),
          ),
        ]),
        h('tbody', entries.map(rowOf)),
      ]),
    ]),
  ])
}

function rowOf({
  name,
  symbol,
  title,
  issuer,
  date,
  language,
  href,
  clauses,
  references,
  messages,
}: SetEntry): Element {
  const own = { lang: language, dir: directionOf(language) }
  return h('tr', [
    h(symbol === undefined ? 'th' : 'th.symbol', { scope: 'row' }, [
      h('a', { href }, [h('bdi', oneLine(symbol ?? name))]),
    ]),
    h('td.title', own, symbol === undefined ? '' : oneLine(title ?? '')),
    h('td', issuer === undefined ? '' : nameOf(issuer)),
    h('td.date', date ?? ''),
    h('td', language === undefined ? '' : languageName(language)),
    ...[clauses, references, messages].map((count) => h('td.number', String(count))),
  ])
}
