/** The names of parts. */
import { type TableFormat, tableFormats } from '../tables/encode.js'
import type { Table } from '../tables/table.js'
import { tables } from '../tables/tables.js'

/** `clauses-00001.parquet`; the number is that of the chunk, so that names of a table sort in the order of the input. */
export const partName = (table: Table['name'], chunk: number, format: TableFormat) =>
  `${table}-${String(chunk).padStart(5, '0')}.${format}`

/** Whether a file has the name of a part. */
export function isPartName(file: string): boolean {
  const [, table, format] = /^([a-z]+)-\d{5,9}\.([a-z]+)$/.exec(file) ?? []
  return (tableFormats as readonly unknown[]).includes(format) && tables.some(({ name }) => name === table)
}
