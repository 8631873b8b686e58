/** Parquet: a document a row, and one group of rows at a time. */
import { type FileHandle, open } from 'node:fs/promises'
import type { AsyncBuffer, FileMetaData, RowGroup, SchemaTree } from 'hyparquet'
import { InputError } from './input-error.js'
import { type InputItem, type InputSource, placeOf } from './inputs-document.js'
import { chooseFields, type FieldOptions, type Fields, type ReadRow } from './inputs-fields.js'
import { reasonOf } from './read-bytes.js'

/** The most that the columns of a group may unpack to, in bytes: a group is held whole, since its pages stand by column. */
const MAX_GROUP_BYTES = 512 * 1024 * 1024
/** The most rows of a group: a few bytes may stand for any number of rows that are alike. */
const MAX_GROUP_ROWS = 4 * 1024 * 1024
/** The longest description of a file, in bytes. */
const MAX_FOOTER_BYTES = 64 * 1024 * 1024

/**
 * Reads the rows of a file, or of bytes that standard input gave.
 * @throws {InputError} for a file that is no Parquet or has not the fields
 */
export async function* readParquet(
  source: InputSource,
  bytes: Uint8Array | undefined,
  options: FieldOptions,
  readRow: ReadRow,
): AsyncGenerator<InputItem> {
  if (bytes) return yield* readGroups(source, bufferOf(bytes), options, readRow)
  const handle = await openFile(source.path as string)
  try {
    const { size } = await handle.stat()
    yield* readGroups(source, bufferOfFile(handle, size), options, readRow)
  } finally {
    await handle.close()
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path)
  } catch (error) {
    throw new InputError(reasonOf(error))
  }
}

async function* readGroups(
  source: InputSource,
  file: AsyncBuffer,
  options: FieldOptions,
  readRow: ReadRow,
): AsyncGenerator<InputItem> {
  const { parquetReadObjects, parquetSchema } = await import('hyparquet')
  const { compressors } = await import('hyparquet-compressors')
  const metadata = await readMetadata(file)
  const { children } = parquetSchema(metadata)
  const fields = chooseFields(
    children.map(({ element }) => element.name),
    options,
  )
  assertText(children, fields)
  const columns = [...new Set([fields.text, fields.id, fields.language])].filter((name) => name !== undefined)
  let start = 0
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows)
    try {
      assertSize(group, columns)
      const rows = await parquetReadObjects({
        file,
        metadata,
        columns,
        rowStart: start,
        rowEnd: end,
        compressors,
        // Strings stay bytes, so that what is not UTF-8 is told.
        utf8: false,
        parsers: { stringFromBytes: (value) => value },
      })
      for (const [index, row] of rows.entries())
        yield readRow(placeOf(source, 'row', start + index + 1), fields, (name) => row[name])
    } catch (error) {
      const reason =
        error instanceof InputError ? error.reason : `cannot be read: ${(error as Error).message}`
      const rows = end - start === 1 ? `row ${end}` : `rows ${start + 1} to ${end}`
      yield { id: `${source.id}#${start + 1}`, name: `${source.name}, ${rows}`, reason }
    }
    start = end
  }
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
      `are one row group of ${size} bytes, expected at most ${MAX_GROUP_BYTES} bytes and ${MAX_GROUP_ROWS} rows; write the table with smaller row groups`,
    )
  if (rows < 0 || read.some((data) => data?.path_in_schema.length === 1 && Number(data.num_values) !== rows))
    throw new InputError('cannot be read: the columns of the row group differ in length')
}

function bufferOf(bytes: Uint8Array): AsyncBuffer {
  return { byteLength: bytes.length, slice: (start, end) => copy(bytes.subarray(start, end)) }
}

function bufferOfFile(handle: FileHandle, byteLength: number): AsyncBuffer {
  return {
    byteLength,
    slice: async (start, end = byteLength) => {
      const from = start < 0 ? Math.max(0, byteLength + start) : start
      const length = Math.min(end, byteLength) - from
      if (length < 0) throw new Error('a place beyond its end is named')
      const bytes = new Uint8Array(length)
      let at = 0
      while (at < length) {
        const { bytesRead } = await handle.read(bytes, at, length - at, from + at)
        if (bytesRead === 0) throw new Error('it became shorter while it was read')
        at += bytesRead
      }
      return bytes.buffer
    },
  }
}

const copy = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer
