/** The laws of rows. Each breach is told, so that a test can show all at once. */
import {
  type ClauseRow,
  clauseRows,
  documentRow,
  type ReferenceRow,
  type Root,
  referenceRows,
  type WhereasNode,
} from '../../index.js'
import { visitNodes } from './laws.js'

/**
 * Every breach of the laws of the rows of a tree of `value`: none for lawful rows.
 * @param isPlain true where there is no markup between words
 */
export function rowBreaches(tree: Root, value: string, isPlain: boolean): string[] {
  const document = { id: 'a document', value }
  const clauses = clauseRows(tree, document)
  const references = referenceRows(tree, document)
  const row = documentRow(tree, document)
  const kinds = (kind: ClauseRow['kind']) => clauses.filter((clause) => clause.kind === kind).length
  const counts = [row.preambular_clauses, row.operative_clauses, row.subclauses, row.references]
  const rows = [kinds('preambular'), kinds('operative'), kinds('subclause'), references.length]
  return [
    ...clauseBreaches(tree, value, clauses, isPlain),
    ...referenceBreaches(tree, value, clauses, references),
    ...(String(counts) === String(rows) ? [] : [`counts ${counts} of rows ${rows}`]),
    ...(row.extraneous >= 0 && row.extraneous <= 1 ? [] : [`extraneous ${row.extraneous}`]),
  ]
}

function clauseBreaches(tree: Root, value: string, rows: readonly ClauseRow[], isPlain: boolean): string[] {
  const found: string[] = []
  const nodes = printedClauses(tree, value)
  if (nodes.size !== rows.length) found.push(`${rows.length} rows of ${nodes.size} clauses`)
  const paths = new Map<string, ClauseRow>()
  for (const row of rows) {
    const { path, parent, level, start, end, text, full_text } = row
    if (paths.has(path)) found.push(`${path}: a second row`)
    paths.set(path, row)
    if (!(start >= 0 && start < end && end <= value.length)) found.push(`${path}: offsets ${start}-${end}`)
    const above = parent === undefined ? undefined : paths.get(parent)
    if (level !== (above?.level ?? 0) + 1) found.push(`${path}: level ${level} below ${above?.level}`)
    if (above && (above.resolution !== row.resolution || start < above.start || end > above.end))
      found.push(`${path}: outside ${parent}`)
    if (level > 1 && full_text !== undefined) found.push(`${path}: full text at level ${level}`)
    if (level === 1 && text !== undefined && full_text === undefined) found.push(`${path}: no full text`)
    if (Object.values(row).includes(''))
      found.push(`${path}: an empty string, which no table tells from none`)
    for (const words of [text ?? '', full_text ?? ''])
      if (/^\s|\s$|\s\s|[\t\n]/.test(words)) found.push(`${path}: blanks in ${JSON.stringify(words)}`)
    const printed = nodes.get(path)
    if (isPlain && full_text !== undefined && printed !== undefined && squash(printed) !== squash(full_text))
      found.push(`${path}: ${JSON.stringify(full_text)} for ${JSON.stringify(value.slice(start, end))}`)
  }
  return found
}

/** The ids of clauses, each with what is printed behind its label, where nothing interrupts it. */
function printedClauses(tree: Root, value: string): Map<string, string | undefined> {
  const printed = new Map<string, string | undefined>()
  visitNodes(tree, (node) => {
    if (!isClause(node)) return
    const marker = node.children.find(({ type }) => type === 'marker')
    const from = marker ? marker.position.end : node.position.start
    let isWhole = true
    visitNodes({ type: 'root', children: [node as never], position: node.position }, (inner) => {
      // A label behind a quotation mark is put before it.
      if (isClause(inner) && inner.children.findIndex(({ type }) => type === 'marker') > 0) isWhole = false
      if (['extraneous', 'footnote', 'footnoteReference'].includes(inner.type)) isWhole = false
    })
    printed.set(node.id, isWhole ? value.slice(from.offset, node.position.end.offset) : undefined)
  })
  return printed
}

const isClause = (node: WhereasNode) =>
  node.type === 'preambularClause' || node.type === 'operativeClause' || node.type === 'subclause'

/** What joining lines may change. */
const squash = (text: string) => text.replace(/[\s\u00ad\u2010-]+/g, '')

function referenceBreaches(
  tree: Root,
  value: string,
  clauses: readonly ClauseRow[],
  rows: readonly ReferenceRow[],
): string[] {
  const found: string[] = []
  const paths = new Map(clauses.map((clause) => [clause.path, clause]))
  const ids = new Set<string>()
  const starts: number[] = []
  visitNodes(tree, (node) => {
    if ('id' in node) ids.add(node.id)
    if (node.type === 'reference') starts.push(node.position.start.offset as number)
  })
  if (String(rows.map(({ start }) => start)) !== String(starts)) found.push('rows are not the references')
  for (const [place, row] of rows.entries()) {
    const { index, path, note, target, start, end, resolution } = row
    if (index !== place + 1) found.push(`reference ${index} in place ${place + 1}`)
    if (!(start >= 0 && start <= end && end <= value.length)) found.push(`${index}: offsets ${start}-${end}`)
    for (const id of [note, target])
      if (id !== undefined && !ids.has(id)) found.push(`${index}: no node ${id}`)
    if (path === undefined) continue
    const clause = paths.get(path)
    if (!clause || clause.resolution !== resolution) found.push(`${index}: no clause ${path}`)
    else if (start < clause.start || end > clause.end) found.push(`${index}: outside ${path}`)
    if (note !== undefined) found.push(`${index}: in ${path} and in ${note}`)
  }
  return found
}
