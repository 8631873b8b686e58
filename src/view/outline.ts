/** The outline of a document: a link to each part and clause of it. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { directionOf } from '../export/direction.js'
import { actName, type ClauseKind, classOf } from './clause-facts.js'
import { fragment, oneLine } from './safe-text.js'

/** What can be gone to in a text. */
export interface OutlineEntry {
  id: string
  kind: ClauseKind | 'resolution' | 'section' | 'annex' | 'heading'
  /** Number or label of a clause. */
  label?: string | undefined
  acts: readonly string[]
  /** Its first words. */
  words: string
  /** How deep it is nested, from 0. */
  depth: number
  /** Language of a resolution and of all below it. */
  language?: string | undefined
}

/** Deepest step that is set in further. */
const DEEPEST = 6

/** True for a clause or an item of one. */
export const isClauseEntry = ({ kind }: OutlineEntry): boolean =>
  kind === 'preambular' || kind === 'operative' || kind === 'sub'

/** The entries as a list of links. */
export function outlineList(entries: readonly OutlineEntry[], language: string | undefined): Element {
  let current = language
  const items = entries.map((entry) => {
    if (entry.kind === 'resolution') current = entry.language
    return outlineItem(entry, current)
  })
  return h('ol.outline', items)
}

function outlineItem(entry: OutlineEntry, language: string | undefined): Element {
  const { id, kind, label, acts, words, depth } = entry
  const [act] = acts
  const chip =
    act === undefined || kind === 'sub'
      ? []
      : [
          ' ',
          h('span', { className: ['chip', classOf(act) ?? 'plain'], lang: 'en', dir: 'ltr' }, actName(act)),
        ]
  const facts = { dataFor: isClauseEntry(entry) ? id : undefined, lang: language, dir: directionOf(language) }
  return h('li', { className: [kind, `depth-${Math.min(depth, DEEPEST)}`], ...facts }, [
    h('a', { href: fragment(id) }, [
      ...(label === undefined ? [] : [h('span.number', oneLine(label)), ' ']),
      h('span.words', words),
    ]),
    ...chip,
  ])
}
