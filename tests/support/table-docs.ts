import type { Table } from '../../index.js'
import { describeColumn } from '../../src/tables/json-schema.js'

/** A table as Markdown, as the README has it. */
export function tableDocs({ name, description, columns, key }: Table): string {
  const rows = columns.map((column) => {
    const values = column.values ? `: ${column.values.map((value) => `\`${value}\``).join(', ')}` : ''
    return `| \`${column.name}\` | ${column.type}${column.required ? '' : '?'} | ${describeColumn(column)}${values} |`
  })
  return [
    `### \`${name}\``,
    '',
    `${description}. Key: ${key.map((column) => `\`${column}\``).join(', ')}.`,
    '',
    '| column | type | |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
