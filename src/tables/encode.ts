/** Rows to files, in each format of tables. What a format needs is loaded when it is asked for. */
import type { Row, Table } from './table.js'

/** Formats of tables, which are also the extensions of their files. */
export const tableFormats = ['ndjson', 'csv', 'parquet'] as const
/** A format of tables. */
export type TableFormat = (typeof tableFormats)[number]

/** Writes a file in pieces: all that `add` and then `end` return, one after the other. */
export interface TableEncoder {
  /**
   * Takes further rows.
   * @returns what is ready to be written by now, which may be nothing
   * @throws {TypeError} for a row that does not fit the table
   */
  add(rows: readonly Row[]): Uint8Array
  /** The rest of the file. */
  end(): Uint8Array
}

/** Begins a file of a table; how rows are parted among calls of `add` makes no difference to its bytes. */
export async function openEncoder(table: Table, format: TableFormat): Promise<TableEncoder> {
  switch (format) {
    case 'ndjson':
      return (await import('./write-ndjson.js')).ndjsonEncoder(table)
    case 'csv':
      return (await import('./write-csv.js')).csvEncoder(table)
    case 'parquet':
      return (await import('./write-parquet.js')).parquetEncoder(table)
    default:
      throw new TypeError(`Unknown table format \`${String(format)}\`, expected ${tableFormats.join(', ')}`)
  }
}

/**
 * Rows of a table as a whole file; the same rows give the same bytes.
 * @throws {TypeError} for a row that does not fit the table, or an unknown format
 */
export async function encodeTable(
  table: Table,
  rows: readonly Row[],
  format: TableFormat,
): Promise<Uint8Array> {
  const encoder = await openEncoder(table, format)
  const start = encoder.add(rows)
  const end = encoder.end()
  const bytes = new Uint8Array(start.length + end.length)
  bytes.set(start)
  bytes.set(end, start.length)
  return bytes
}
