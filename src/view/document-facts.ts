/** What is told of a document in lists, titles and heads. */
import { languages } from '../../grammars/index.js'
import { referencesOf } from '../references/edges.js'
import type { Resolution } from '../tree.js'
import { nameOf } from './describe-reference.js'
import { isClauseEntry, type OutlineEntry } from './outline.js'
import { firstWords, oneLine } from './safe-text.js'
import type { ViewDocument } from './view-document.js'

/** What is told of a document; what its text does not state is not there. */
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

/** Longest name in titles, in characters. */
const NAME = 120

const resolutionsOf = ({ tree }: ViewDocument) =>
  tree.children.filter((node): node is Resolution => node.type === 'resolution')

/** Symbol and title of the first resolution, or else what the document is called. */
export function documentName(document: ViewDocument): string {
  const [first] = resolutionsOf(document)
  const own = [first?.symbol, first?.title].filter(Boolean).join(' – ')
  return firstWords(own || document.name || document.id, NAME)
}

/** The facts of a document, with what stands in its text. */
export function factsOf(document: ViewDocument, entries: readonly OutlineEntry[]): DocumentFacts {
  const found = resolutionsOf(document)
  const places = entries.filter(({ kind, depth }) => kind === 'resolution' && depth === 0)
  const { symbol, title, issuer, date, language } = found[0] ?? ({} as Partial<Resolution>)
  return {
    name: documentName(document),
    symbol,
    title,
    issuer,
    date,
    language: language ?? document.tree.language,
    clauses: entries.filter(isClauseEntry).length,
    references: referencesOf(document.tree).length,
    messages: document.messages?.length ?? 0,
    symbols: found.flatMap((node, index) => {
      const place = places[index]
      return node.symbol === undefined || !place ? [] : [{ symbol: node.symbol, id: place.id }]
    }),
  }
}

/** The facts for a line. */
export function factList({ issuer, date, language, clauses, references }: DocumentFacts): string[] {
  return [
    issuer !== undefined && nameOf(issuer),
    date,
    language !== undefined && languageName(language),
    counted(clauses, 'clause or item', 'clauses and items'),
    counted(references, 'reference', 'references'),
  ]
    .filter(Boolean)
    .map((fact) => oneLine(String(fact)))
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** The name of a language in itself, or its code where no grammar has it. */
export const languageName = (code: string): string =>
  languages.find((language) => language.code === code)?.name ?? code
