import { type Cell, cellsOf } from './check-rows.js'
import type { TableEncoder } from './encode.js'
import type { Table } from './table.js'

/**
 * Rows as CSV in UTF-8 (RFC 4180), under a line with the names of the columns. A list is a JSON array. A cell without a
 * value is empty, and an empty string is `""`. An apostrophe stands before each string or list that a spreadsheet could take
 * for a formula, and before one that begins with an apostrophe: a reader that takes one apostrophe off the start of such
 * cells has what was written.
 */
export async function csvEncoder(table: Table): Promise<TableEncoder> {
  // This build runs in browsers and in Node.js.
  const { stringify } = await import('csv-stringify/browser/esm/sync')
  const encoder = new TextEncoder()
  // The empty string is quoted; what is undefined is not.
  const write = (records: unknown[][]) => stringify(records, { record_delimiter: '\r\n', quoted_match: /^$/ })
  let header = write([table.columns.map(({ name }) => name)])
  const takeHeader = () => {
    const taken = header
    header = ''
    return taken
  }
  return {
    add(rows) {
      const records = rows.map((row) => cellsOf(table, row).map(textOf))
      return encoder.encode(takeHeader() + (records.length > 0 ? write(records) : ''))
    },
    end: () => encoder.encode(takeHeader()),
  }
}

/** A cell that begins with one of these may be run as a formula: OWASP's list, and their full-width forms. */
const FORMULA = /^['=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

function textOf(cell: Cell | undefined): string | undefined {
  if (cell === undefined) return undefined
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell)
  return FORMULA.test(text) ? `'${text}` : text
}
