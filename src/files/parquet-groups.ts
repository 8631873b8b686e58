/** The rows of a Parquet file, one group of rows at a time. */
import type { AsyncBuffer, FileMetaData, RowGroup, SchemaTree } from 'hyparquet'
import { InputError } from './input-error.js'
import { chooseFields, type FieldOptions, type Fields } from './inputs-fields.js'

/** The most that the columns of a group may unpack to, in bytes: a group is held whole, since its pages stand by column. */
const MAX_GROUP_BYTES = 512 * 1024 * 1024
/** The most rows of a group: a few bytes may stand for any number of rows that are alike. */
const MAX_GROUP_ROWS = 4 * 1024 * 1024
/** The longest description of a file, in bytes. */
const MAX_FOOTER_BYTES = 64 * 1024 * 1024

/** A row: the values of the fields that are read. Strings are bytes, so that what is not UTF-8 is told. */
export type ParquetRow = Record<string, unknown>

/** A group of rows in the file; rows are counted from 0, and `end` is exclusive. */
export interface GroupPlace {
  index: number
  start: number
  end: number
}

/** A file whose description was read. */
export interface ParquetTable {
  fields: Fields
  groups: readonly GroupPlace[]
  /** @throws {InputError} for a group that is too large or broken */
  read(group: GroupPlace): Promise<ParquetRow[]>
}

/**
 * Reads the description of a file.
 * @throws {InputError} for a file that is no Parquet or has not the fields
 */
export async function openParquet(file: AsyncBuffer, options: FieldOptions): Promise<ParquetTable> {
  const { parquetReadObjects, parquetSchema } = await import('hyparquet')
  const { compressors } = await import('hyparquet-compressors')
  const metadata = await readMetadata(file)
  const { children } = parquetSchema(metadata)
  const names = children.map(({ element }) => element.name)
  const fields = chooseFields(names, options)
  assertText(children, fields)
  const columns = [...new Set([fields.text, fields.id, fields.language])].filter((name) => name !== undefined)
  return {
    fields,
    groups: placesOf(metadata.row_groups),
    read: async ({ index, start, end }) => {
      assertSize(metadata.row_groups[index] as RowGroup, columns)
      try {
        return await parquetReadObjects({
          file,
          metadata,
          columns,
          rowStart: start,
          rowEnd: end,
          compressors,
          utf8: false,
          parsers: { stringFromBytes: (value) => value },
        })
      } catch (error) {
        throw new InputError(`cannot be read: ${(error as Error).message}`)
      }
    },
  }
}

function placesOf(groups: readonly RowGroup[]): GroupPlace[] {
  let end = 0
  return groups.map((group, index) => {
    const start = end
    end += Number(group.num_rows)
    return { index, start, end }
  })
}

async function readMetadata(file: AsyncBuffer): Promise<FileMetaData> {
  const { parquetMetadataAsync } = await import('hyparquet')
  const tail = Buffer.from(await file.slice(Math.max(0, file.byteLength - 8), file.byteLength))
  const mark = tail.subarray(-4).toString('latin1')
  if (mark === 'PARE') throw new InputError('is an encrypted Parquet file; save it without encryption first')
  if (tail.length < 8 || mark !== 'PAR1') throw new InputError('is no Parquet file, or is cut off')
  const length = tail.readUInt32LE(0)
  if (length > MAX_FOOTER_BYTES || length + 12 > file.byteLength)
    throw new InputError('is a broken Parquet file: its description is longer than it may be')
  try {
    return await parquetMetadataAsync(file, { geoparquet: false })
  } catch (error) {
    throw new InputError(`is a broken Parquet file: ${(error as Error).message}`)
  }
}

/** A field that cannot hold text is told once, and not for each row. */
function assertText(children: readonly SchemaTree[], { text }: Fields): void {
  const column = children.find(({ element }) => element.name === text)
  const { type, repetition_type: repetition } = column?.element ?? {}
  if (column?.children.length || repetition === 'REPEATED' || type !== 'BYTE_ARRAY')
    throw new InputError(`has no text in \`${text}\`, expected --text-field to name a column of strings`)
}

function assertSize(group: RowGroup, columns: readonly string[]): void {
  const rows = Number(group.num_rows)
  const read = group.columns
    .map(({ meta_data: data }) => data)
    .filter((data) => columns.includes(data?.path_in_schema[0] ?? ''))
  const size = read.reduce((sum, data) => sum + Number(data?.total_uncompressed_size ?? 0), 0)
  if (size > MAX_GROUP_BYTES || rows > MAX_GROUP_ROWS)
    throw new InputError(
      `cannot be read: the row group has ${size} bytes, expected at most ${MAX_GROUP_BYTES} bytes and ${MAX_GROUP_ROWS} rows; write the table with smaller row groups`,
    )
  if (
    !(rows >= 0) ||
    read.some((data) => data?.path_in_schema.length === 1 && Number(data.num_values) !== rows)
  )
    throw new InputError('cannot be read: the columns of the row group differ in length')
}
