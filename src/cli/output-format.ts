/** What `whereas parse` writes, as asked for. */
import { extname } from 'node:path'
import { type TableFormat, tableFormats } from '../tables/encode.js'

/** Formats with something for each document, and the tables. */
const DOCUMENT_FORMATS = [
  'outline',
  'tree',
  'json',
  'ndjson',
  'markdown',
  'html',
  'akn',
  'bio',
  'graphml',
] as const
const TABLES = ['clauses', 'references', 'documents'] as const

/** A format that has no table. */
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]
/** A table that `parse` writes. */
export type TableName = (typeof TABLES)[number]

/** What is written: a table in a format, or something for each document. */
export type OutputFormat =
  | { format: DocumentFormat; table?: undefined }
  | { table: TableName; format: TableFormat }

/** The options that say what is written, as typed. */
export interface OutputFlags {
  format: string
  'table-format'?: string | undefined
  output?: string | undefined
}

const EXTENSIONS: Record<string, TableFormat> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.parquet': 'parquet',
}

/**
 * Reads what is to be written.
 * @param isTerminal true when that would go to a terminal
 * @returns it, or what is wrong with the options
 */
export function readOutputFormat(flags: OutputFlags, isTerminal: boolean): OutputFormat | string {
  const { format, output, 'table-format': asked } = flags
  const extension = EXTENSIONS[extname(output ?? '').toLowerCase()]
  if (isIn(DOCUMENT_FORMATS, format)) {
    if (asked !== undefined)
      return `Unexpected \`--table-format\` with the format ${format}, expected it with ${TABLES.join(', ')}`
    if (extension === 'csv' || extension === 'parquet')
      return `${output} is named as a table, expected \`--format\` ${TABLES.join(', ')}`
    return { format }
  }
  if (!isIn(TABLES, format))
    return `Unknown format \`${format}\`, expected ${[...DOCUMENT_FORMATS, ...TABLES].join(', ')}`
  if (asked !== undefined && !isIn(tableFormats, asked))
    return `Unknown table format \`${asked}\`, expected ${tableFormats.join(', ')}`
  const tableFormat = asked ?? extension ?? 'ndjson'
  if (tableFormat === 'parquet' && output === undefined && isTerminal)
    return 'Parquet is not for a terminal, expected `--output FILE` or a pipe'
  return { table: format, format: tableFormat }
}

const isIn = <T extends string>(names: readonly T[], name: string): name is T =>
  (names as readonly string[]).includes(name)
