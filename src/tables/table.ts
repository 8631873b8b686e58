/** What a table is, and the rows that fit it. */

/** Types of columns; `strings` is a list of strings. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'strings'

/** A column of a table. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** Whether every row has a value; where not, what the text does not state is missing, and never made up. */
  readonly required: boolean
  readonly description: string
  /** What its numbers count. */
  readonly unit?: string
  /** The only values of a column of strings that has few. */
  readonly values?: readonly string[]
}

/** A table. */
export interface Table {
  readonly name: 'clauses' | 'references' | 'documents' | 'messages' | 'errors'
  readonly description: string
  readonly columns: readonly Column[]
  /** The columns that tell one row from every other. */
  readonly key: readonly string[]
}

/** A row of any table. */
export type Row = Record<string, string | number | boolean | string[] | undefined>

interface Values {
  string: string
  integer: number
  number: number
  boolean: boolean
  strings: string[]
}

type ValueOf<C extends Column> = C extends { readonly values: readonly (infer V)[] } ? V : Values[C['type']]

type ColumnsOf<T extends Table, Required extends boolean> = Extract<
  T['columns'][number],
  { required: Required }
>

/** The rows of one table. */
export type RowOf<T extends Table> = {
  [C in ColumnsOf<T, true> as C['name']]: ValueOf<C>
} & {
  [C in ColumnsOf<T, false> as C['name']]?: ValueOf<C> | undefined
}
