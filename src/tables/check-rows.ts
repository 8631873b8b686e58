/** Rows made ready for a file: held against the columns, their strings fit for UTF-8. */
import type { Column, ColumnType, Row, Table } from './table.js'

/** Greatest integer of a column, which has 32 bits in Parquet; a string of JavaScript is shorter. */
const MAX_INTEGER = 2 ** 31 - 1

/** A cell that has a value. */
export type Cell = string | number | boolean | string[]

/**
 * The cells of a row in the order of the columns, undefined where there is no value. Halves of surrogate pairs, which no
 * file in UTF-8 can hold, become U+FFFD, so that all formats hold the same rows and offsets stay right.
 * @throws {TypeError} for a row that does not fit the table
 */
export function cellsOf({ name, columns }: Table, row: Row): (Cell | undefined)[] {
  let known = 0
  const cells = columns.map((column) => {
    const value = row[column.name]
    if (Object.hasOwn(row, column.name)) known++
    if (value === undefined) {
      if (column.required) throw new TypeError(`Missing \`${column.name}\` in a row of ${name}`)
      return undefined
    }
    const cell = CELLS[column.type](value)
    if (cell === undefined || !isAllowed(column, cell))
      throw new TypeError(
        `Unexpected \`${column.name}\` ${JSON.stringify(value)} in a row of ${name}, expected ${expected(column)}`,
      )
    return cell
  })
  if (known < Object.keys(row).length) {
    const names = new Set<string>(columns.map((column) => column.name))
    const unknown = Object.keys(row).find((key) => !names.has(key))
    throw new TypeError(`Unexpected \`${unknown}\` in a row of ${name}, which has no such column`)
  }
  return cells
}

/** What a value is as a cell of each type; undefined where it is of another. */
const CELLS: Record<ColumnType, (value: unknown) => Cell | undefined> = {
  string: (value) => (typeof value === 'string' ? wellFormed(value) : undefined),
  integer: (value) =>
    Number.isInteger(value) && Math.abs(value as number) <= MAX_INTEGER ? (value as number) : undefined,
  number: (value) => (Number.isFinite(value) ? (value as number) : undefined),
  boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  strings: (value) =>
    Array.isArray(value) && value.every((item) => typeof item === 'string')
      ? value.map(wellFormed)
      : undefined,
}

const isAllowed = ({ values }: Column, cell: Cell) => !values || values.includes(cell as string)

const expected = ({ type, values }: Column) =>
  values
    ? `one of ${values.join(', ')}`
    : type === 'strings'
      ? 'a list of strings'
      : `a value of type ${type}`

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const wellFormed = (value: string) => value.replace(LONE_SURROGATE, '\ufffd')
