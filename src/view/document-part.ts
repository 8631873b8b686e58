/** One document in a page: what is told of it, its chart, and its text. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { directionOf } from '../export/direction.js'
import { actChart } from './chart.js'
import { type DocumentFacts, factList, factsOf } from './document-facts.js'
import { wholeMessages } from './margin.js'
import type { OutlineEntry } from './outline.js'
import { safeId } from './safe-text.js'
import { SourceText } from './source-text.js'
import type { ViewDocument } from './view-document.js'

/** A document in a page. */
export interface DocumentPart {
  facts: DocumentFacts
  entries: readonly OutlineEntry[]
  /** Id of the part in the page. */
  id: string
  element: Element
}

/**
 * Makes the part of a document.
 * @param prefix of all ids in it
 * @param level of its heading
 */
export function documentPart(document: ViewDocument, prefix: string, level: number): DocumentPart {
  const text = new SourceText(document, prefix, level + 1)
  const source = text.write()
  const facts = factsOf(document, text.entries)
  const id = safeId(`${prefix}at:document`)
  const { language } = facts
  const element = h('article.document', { id }, [
    h('header.about', { dataAdded: '' }, [
      h(`h${level}`, { lang: language, dir: directionOf(language) }, facts.name),
      h(
        'p.facts',
        { dir: 'ltr' },
        factList(facts).flatMap((fact, index) => [index > 0 ? ' · ' : '', h('bdi', fact)]),
      ),
      ...wholeMessages(document.messages ?? []),
      ...actChart(text.entries),
    ]),
    source,
  ])
  return { facts, entries: text.entries, id, element }
}
