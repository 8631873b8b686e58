/** A document as a row. */
import { referencesOf } from '../references/edges.js'
import type { DocumentRow } from '../tables/tables.js'
import type { Resolution, Root, WhereasNode } from '../tree.js'
import { severityOf } from './messages.js'
import { visitPlaces } from './places.js'
import type { RowDocument } from './row-document.js'

/** The row of a document. */
export function documentRow(tree: Root, document: RowDocument): DocumentRow {
  const resolutions = resolutionsOf(tree)
  const [first] = resolutions
  const counts = countNodes(tree)
  const { value, messages = [] } = document
  const severities = messages.map(severityOf)
  const countOf = (severity: (typeof severities)[number]) =>
    severities.filter((other) => other === severity).length
  return {
    document: document.id,
    name: document.name,
    format: document.format,
    encoding: document.encoding,
    pages: document.pages?.length,
    characters: value.length,
    language: tree.language,
    resolutions: resolutions.length,
    symbol: first?.symbol,
    issuer: first?.issuer,
    title: first?.title,
    session: first?.session,
    meeting: first?.meeting,
    date: first?.date,
    symbols: statedBy(resolutions, 'symbol'),
    issuers: [...new Set(statedBy(resolutions, 'issuer'))],
    titles: statedBy(resolutions, 'title'),
    dates: statedBy(resolutions, 'date'),
    languages: [...new Set(statedBy(resolutions, 'language'))],
    preambular_clauses: counts.preambularClause,
    operative_clauses: counts.operativeClause,
    subclauses: counts.subclause,
    references: referencesOf(tree).length,
    footnotes: counts.footnote,
    message_errors: countOf('error'),
    message_warnings: countOf('warning'),
    message_notes: countOf('note'),
    extraneous: share(counts.extraneous, value.length),
  }
}

/** All resolutions of a tree, those in annexes too, in the order of the text. */
export function resolutionsOf(tree: Root): Resolution[] {
  const found: Resolution[] = []
  visitPlaces(tree, (node) => {
    if (node.type === 'resolution') found.push(node)
  })
  return found
}

const statedBy = (
  resolutions: readonly Resolution[],
  field: 'symbol' | 'issuer' | 'title' | 'date' | 'language',
) => resolutions.flatMap((resolution) => resolution[field] ?? [])

/** How many there are of some nodes, and how many characters are extraneous. */
function countNodes(tree: Root) {
  const counts = { preambularClause: 0, operativeClause: 0, subclause: 0, footnote: 0, extraneous: 0 }
  const add = (node: WhereasNode) => {
    if (node.type === 'extraneous')
      counts.extraneous += (node.position.end.offset as number) - (node.position.start.offset as number)
    else if (node.type in counts) counts[node.type as 'footnote']++
  }
  for (const node of tree.children) if (node.type === 'extraneous') add(node)
  visitPlaces(tree, add)
  return counts
}

/** A share to four digits, which is what readers can use. */
const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 1e4)
