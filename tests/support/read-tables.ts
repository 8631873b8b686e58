/** Files of tables read back to rows, with libraries that did not write them or by the rules of the README. */
import { parse as parseCsv } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import type { Row, Table, TableFormat } from '../../index.js'

/** The rows of a file; what is missing is no field. */
export async function readTable(table: Table, format: TableFormat, bytes: Uint8Array): Promise<Row[]> {
  if (format === 'parquet') return readParquet(bytes)
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (format === 'csv') return readCsv(table, text)
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Row)
}

async function readParquet(bytes: Uint8Array): Promise<Row[]> {
  const rows = await parquetReadObjects({
    file: new Uint8Array(bytes).buffer,
    // Its own way takes a byte order mark off each string.
    parsers: {
      stringFromBytes: (string) =>
        string && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(string),
    },
  })
  return rows.map((row) => present(Object.entries(row).map(([name, value]) => [name, value ?? undefined])))
}

function readCsv({ columns }: Table, text: string): Row[] {
  const [header, ...records] = parseCsv(text, {
    cast: (value, { quoting }) => (value === '' && !quoting ? undefined : value),
  }) as (string | undefined)[][]
  if (JSON.stringify(header) !== JSON.stringify(columns.map(({ name }) => name)))
    throw new Error(`Unexpected header ${header}`)
  return records.map((cells) =>
    present(columns.map(({ name, type }, index) => [name, cellOf(type, cells[index])])),
  )
}

function cellOf(type: Table['columns'][number]['type'], cell: string | undefined): Row[string] {
  if (cell === undefined) return undefined
  if (type === 'integer' || type === 'number') return Number(cell)
  if (type === 'boolean') return cell === 'true'
  const text = cell.startsWith("'") ? cell.slice(1) : cell
  return type === 'strings' ? (JSON.parse(text) as string[]) : text
}

const present = (entries: [string, Row[string]][]): Row =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined))
