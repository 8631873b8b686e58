/** The card of a data set: what is in it, for those who find it. */
import type { TableFormat } from '../tables/encode.js'
import { describeColumn } from '../tables/json-schema.js'
import { tables } from '../tables/tables.js'
import type { Descriptor } from './datapackage.js'
import type { ChunkEntry } from './journal.js'
import { type Counts, sumTallies } from './tally.js'

/** How many values of a kind are listed, the most frequent first. */
const LISTED = 50

/**
 * Writes the card. Its licence is left open, since it is that of the documents, which the package does not know.
 * @param entries all chunks, in order
 */
export function datasetCard(entries: readonly ChunkEntry[], { whereas: { options } }: Descriptor): string {
  const tally = sumTallies(entries.map((entry) => entry.tally))
  const { format } = options
  const blocks = [
    frontMatter(format, Object.keys(tally.languages)),
    '# Clauses and references of resolutions',
    `${amount(tally.resolutions, 'resolution')} in ${amount(tally.documents, 'document')}, parsed by whereas ${options.version}. ${failures(tally.failed)}`,
    '## Licence',
    'To be filled in by whoever publishes this data set: it is that of the documents it was made of.',
    '## Tables',
    tableOfTables(entries),
    `A table is all files of its name, \`clauses-*.${format}\` and so on: each holds the rows of some documents, in the order of the input, and a file that would have no rows is left out. \`schemas/\` has the JSON Schema and the Frictionless Table Schema of each table, \`datapackage.json\` the bytes, rows and hash of each file.`,
    ...examples(format),
    '## Counts',
    ...counts('Languages of resolutions', 'language', tally.languages),
    ...counts('Issuers of resolutions', 'issuer', tally.issuers),
    ...counts('Years of resolutions', 'year', tally.years, (a, b) => (a[0] < b[0] ? -1 : 1)),
    ...counts('Acts of clauses', 'act', tally.acts),
    '## Columns',
    ...tables.flatMap(({ name, key, columns }) => [
      `### ${name}`,
      `Key: ${key.map((column) => `\`${column}\``).join(', ')}.`,
      markdownTable(
        ['column', 'type', 'what it is'],
        columns.map((column) => [
          `\`${column.name}\``,
          column.required ? column.type : `${column.type}?`,
          describeColumn(column),
        ]),
      ),
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** What hubs of data sets read: the tables, as configurations of one data set. */
const frontMatter = (format: TableFormat, languages: string[]) =>
  [
    '---',
    'pretty_name: Clauses and references of resolutions',
    '# license: the identifier of the licence of the documents',
    ...(languages.length > 0 ? ['language:', ...languages.sort().map((code) => `  - ${code}`)] : []),
    'configs:',
    ...tables.flatMap(({ name }) => [`  - config_name: ${name}`, `    data_files: ${name}-*.${format}`]),
    '---',
  ].join('\n')

function failures(failed: number): string {
  if (failed === 0) return 'None of the documents failed.'
  return `${amount(failed, 'document')} could not be read; the table \`errors\` says why.`
}

function tableOfTables(entries: readonly ChunkEntry[]): string {
  const parts = entries.flatMap((entry) => entry.parts)
  return markdownTable(
    ['table', 'what it has', 'rows', 'files'],
    tables.map(({ name, description }) => {
      const own = parts.filter(({ table }) => table === name)
      return [
        `\`${name}\``,
        description,
        digits(own.reduce((sum, { rows }) => sum + rows, 0)),
        digits(own.length),
      ]
    }),
    2,
  )
}

/** How the tables are opened, which is not the same for each format. */
function examples(format: TableFormat): string[] {
  const files = (table: string) => `'${table}-*.${format}'`
  const read: Record<TableFormat, string> = {
    parquet: 'pandas.read_parquet(path)',
    csv: 'pandas.read_csv(path)',
    ndjson: 'pandas.read_json(path, lines=True)',
  }
  return [
    'With DuckDB, what decisions cite:',
    fence('sql', JOIN.replace('CLAUSES', files('clauses')).replace('REFERENCES', files('references'))),
    'With pandas:',
    fence(
      'python',
      `import glob, pandas\n\nclauses = pandas.concat(${read[format]} for path in sorted(glob.glob(${files('clauses')})))`,
    ),
  ]
}

const fence = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``

const NONE = '(none)'

/** A table of counts, the most frequent first, or in the order given. */
function counts(
  title: string,
  what: string,
  counted: Counts,
  order: (a: [string, number], b: [string, number]) => number = (a, b) =>
    b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
): string[] {
  const entries = Object.entries(counted).sort(order)
  if (entries.length === 0) return []
  const listed = entries.slice(0, LISTED)
  const rows = listed.map(([value, number]) => [value === '' ? NONE : value, digits(number)])
  const rest = entries.slice(LISTED).reduce((sum, [, number]) => sum + number, 0)
  if (rest > 0) rows.push([`${digits(entries.length - LISTED)} others`, digits(rest)])
  return [`### ${title}`, markdownTable([what, 'count'], rows, 1)]
}

/** @param numbers from which column on the cells are numbers */
function markdownTable(head: string[], rows: string[][], numbers = head.length): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [
    line(head),
    line(head.map((_, index) => (index < numbers ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n')
}

const digits = (value: number) => value.toLocaleString('en-GB')
const amount = (value: number, noun: string) => `${digits(value)} ${noun}${value === 1 ? '' : 's'}`

const JOIN = `SELECT c.document, c.number, c.act, r.symbol
FROM CLAUSES AS c
JOIN REFERENCES AS r USING (document, path)
WHERE c.kind = 'operative'`
