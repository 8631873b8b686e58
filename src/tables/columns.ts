/** Columns that several tables have, and how columns are written down. */
import type { Column, ColumnType } from './table.js'

type More = Pick<Column, 'unit' | 'values'>
type Of<N extends string, T extends ColumnType, R extends boolean, M> = {
  readonly name: N
  readonly type: T
  readonly required: R
  readonly description: string
} & M

/** A column with a value in every row. */
export const required = <N extends string, T extends ColumnType, const M extends More = Record<never, never>>(
  name: N,
  type: T,
  description: string,
  more?: M,
): Of<N, T, true, M> => ({ name, type, required: true, description, ...more }) as Of<N, T, true, M>

/** A column whose value may be missing. */
export const optional = <N extends string, T extends ColumnType, const M extends More = Record<never, never>>(
  name: N,
  type: T,
  description: string,
  more?: M,
): Of<N, T, false, M> => ({ name, type, required: false, description, ...more }) as Of<N, T, false, M>

const UNITS = { unit: 'UTF-16 units' } as const

export const DOCUMENT = required('document', 'string', 'Id of the document, as in `documents`')
export const RESOLUTION = required(
  'resolution',
  'integer',
  'Which resolution of the document it is in, from 1',
)
export const START = required(
  'start',
  'integer',
  'Where it begins in the text of the document, from 0',
  UNITS,
)
export const END = required('end', 'integer', 'Where it ends, exclusive', UNITS)
export const PAGE = optional('page', 'integer', 'Page on which it begins, from 1, in formats that have pages')
export const LENGTH = required('characters', 'integer', 'Length of its text', UNITS)
