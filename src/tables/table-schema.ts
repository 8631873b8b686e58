import { describeColumn } from './json-schema.js'
import type { Column, Table } from './table.js'

/** A field of a Frictionless Table Schema. */
export interface TableField {
  name: string
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array'
  description: string
  constraints?: { required?: true; enum?: string[] }
}

/** `array` is a list as JSON, which is what a cell of CSV holds. */
const TYPES: Record<Column['type'], TableField['type']> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  strings: 'array',
}

/** The fields of the Frictionless Table Schema of a table. */
export const tableFields = ({ columns }: Table): TableField[] =>
  columns.map((column) => {
    const { name, type, required, values } = column
    const constraints = {
      ...(required && { required: true as const }),
      ...(values && { enum: [...values] }),
    }
    return {
      name,
      type: TYPES[type],
      description: describeColumn(column),
      ...((required || values) && { constraints }),
    }
  })

/** The Frictionless Table Schema of a table. */
export const tableSchema = (table: Table): object => ({
  fields: tableFields(table),
  primaryKey: [...table.key],
  missingValues: [''],
})
