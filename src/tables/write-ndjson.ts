import { cellsOf } from './check-rows.js'
import type { TableEncoder } from './encode.js'
import type { Table } from './table.js'

/** Rows as NDJSON in UTF-8: one object a line, its fields in the order of the columns; what is missing is left out. */
export function ndjsonEncoder(table: Table): TableEncoder {
  const names = table.columns.map(({ name }) => name)
  const encoder = new TextEncoder()
  return {
    add(rows) {
      const lines = rows.map((row) => {
        const cells = cellsOf(table, row)
        return `${JSON.stringify(Object.fromEntries(names.map((name, index) => [name, cells[index]])))}\n`
      })
      return encoder.encode(lines.join(''))
    },
    end: () => new Uint8Array(),
  }
}
