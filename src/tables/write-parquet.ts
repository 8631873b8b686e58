import type { SchemaElement } from 'hyparquet-writer'
import { type Cell, cellsOf } from './check-rows.js'
import type { TableEncoder } from './encode.js'
import type { Column, ColumnType, Table } from './table.js'

/** Rows of a group, which reader and writer hold at once; the groups do not depend on how rows came. */
const GROUP = 20_000

const ELEMENTS: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  strings: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
}

/**
 * Rows as Parquet, compressed with Snappy: strings are UTF-8, integers have 32 bits, numbers are doubles, and a list of
 * strings is a LIST. What is missing is null. Columns have their types also where there are no rows.
 */
export async function parquetEncoder(table: Table): Promise<TableEncoder> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
  const { columns } = table
  const bytes = new ByteWriter()
  const schema = [{ name: table.name, num_children: columns.length }, ...columns.flatMap(elementsOf)]
  const parquet = new ParquetWriter({ writer: bytes, schema, createdBy: 'whereas' })
  let group: (Cell | null)[][] = columns.map(() => [])
  const rowsHeld = () => group[0]?.length ?? 0
  const writeGroup = () => {
    parquet.write({
      columnData: columns.map(({ name }, index) => ({ name, data: group[index] as (Cell | null)[] })),
      rowGroupSize: GROUP,
    })
    group = columns.map(() => [])
  }
  /** What was written since the last time; offsets go on counting from the start of the file. */
  const takeBytes = () => {
    const taken = bytes.getBytes().slice()
    bytes.index = 0
    return taken
  }
  return {
    add(rows) {
      for (const row of rows) {
        for (const [index, cell] of cellsOf(table, row).entries()) group[index]?.push(cell ?? null)
        if (rowsHeld() >= GROUP) writeGroup()
      }
      return takeBytes()
    },
    end() {
      if (rowsHeld() > 0) writeGroup()
      parquet.finish()
      return takeBytes()
    },
  }
}

function elementsOf({ name, type, required }: Column): SchemaElement[] {
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL'
  if (type !== 'strings') return [{ name, ...ELEMENTS[type], repetition_type }]
  return [
    { name, converted_type: 'LIST', repetition_type, num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...ELEMENTS.strings, repetition_type: 'REQUIRED' },
  ]
}
