/** One document in a page: what is told of it, its chart, and its text. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { languages } from '../../grammars/index.js'
import { directionOf } from '../export/direction.js'
import { referencesOf } from '../references/edges.js'
import type { Resolution, Root } from '../tree.js'
import { actChart } from './chart.js'
import { nameOf } from './describe-reference.js'
import { wholeMessages } from './margin.js'
import { isClauseEntry, type OutlineEntry } from './outline.js'
import { firstWords, oneLine, safeId } from './safe-text.js'
import { SourceText } from './source-text.js'
import type { ViewDocument } from './view-document.js'

/** What is told of a document in lists. */
export interface DocumentFacts {
  /** Symbol, title, or else the name of the document. */
  name: string
  symbol?: string | undefined
  title?: string | undefined
  issuer?: string | undefined
  date?: string | undefined
  language?: string | undefined
  clauses: number
  references: number
  messages: number
  /** Symbols of its resolutions, each with the id of the part that has it. */
  symbols: { symbol: string; id: string }[]
}

/** A document in a page. */
export interface DocumentPart {
  facts: DocumentFacts
  entries: readonly OutlineEntry[]
  /** Id of the part in the page. */
  id: string
  element: Element
}

/** Longest name in titles, in characters. */
const NAME = 120

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
  const lang = { lang: language, dir: directionOf(language) }
  const element = h('article.document', { id }, [
    h('header.about', { dataAdded: '' }, [
      h(`h${level}`, lang, facts.name),
      h('p.facts', { dir: 'ltr' }, factList(facts)),
      ...wholeMessages(document.messages ?? []),
      ...actChart(text.entries),
    ]),
    ...source,
  ])
  return { facts, entries: text.entries, id, element }
}

/** What is told of a document. */
function factsOf(
  { tree, id, name, messages = [] }: ViewDocument,
  entries: readonly OutlineEntry[],
): DocumentFacts {
  const found = tree.children.filter((node): node is Resolution => node.type === 'resolution')
  const [first] = found
  const places = entries.filter(({ kind, depth }) => kind === 'resolution' && depth === 0)
  const { symbol, title, issuer, date, language = tree.language } = first ?? ({} as Partial<Resolution>)
  return {
    name: firstWords([symbol, title].filter(Boolean).join(' – ') || name || id, NAME),
    symbol,
    title,
    issuer,
    date,
    language,
    clauses: entries.filter(isClauseEntry).length,
    references: referencesOf(tree as Root).length,
    messages: messages.length,
    symbols: found.flatMap((node, index) => {
      const place = places[index]
      return node.symbol === undefined || !place ? [] : [{ symbol: node.symbol, id: place.id }]
    }),
  }
}

/** The facts on a line: what the text does not state is not there. */
function factList({ issuer, date, language, clauses, references }: DocumentFacts): string {
  return [
    issuer !== undefined && nameOf(issuer),
    date,
    language !== undefined && languageName(language),
    `${clauses} clauses and items`,
    `${references} references`,
  ]
    .filter(Boolean)
    .map((fact) => oneLine(String(fact)))
    .join(' · ')
}

/** The name of a language in English, or its code where no grammar has it. */
export const languageName = (code: string): string =>
  languages.find((language) => language.code === code)?.name ?? code
