import type { Column, Table } from './table.js'

const TYPES: Record<Column['type'], object> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  strings: { type: 'array', items: { type: 'string' } },
}

/** The JSON Schema (2020-12) of a row of a table, as a line of NDJSON has it: what is missing is left out. */
export const tableJsonSchema = ({ name, description, columns }: Table): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: name,
  description,
  type: 'object',
  properties: Object.fromEntries(
    columns.map((column) => [
      column.name,
      {
        ...TYPES[column.type],
        ...(column.values && { enum: [...column.values] }),
        description: describeColumn(column),
      },
    ]),
  ),
  required: columns.filter(({ required }) => required).map((column) => column.name),
  additionalProperties: false,
})

/** What a column holds, with its unit. */
export const describeColumn = ({ description, unit }: Column): string =>
  unit === undefined ? description : `${description} (${unit})`
