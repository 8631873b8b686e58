/** NDJSON: a document a line. */
import { ByteReader, type Line, TOO_LONG } from './byte-reader.js'
import { InputError } from './input-error.js'
import { type InputItem, type InputSource, type Place, placeOf } from './inputs-document.js'
import { chooseFields, decodeUtf8, type FieldOptions, type Fields, type ReadRow } from './inputs-fields.js'
import { MAX_ROW_BYTES } from './inputs-limits.js'

/** Rows need not have all fields, so the fields of a table are those of its first rows: so many, */
const HEAD_ROWS = 100
/** or so many bytes. */
const HEAD_BYTES = 8 * 1024 * 1024

/** A line that is not blank: its object, or what is wrong with it. */
interface NdjsonLine {
  place: Place
  size: number
  row: Record<string, unknown> | InputError
}

/**
 * Reads the lines of a table in UTF-8; blank ones are passed over.
 * @throws {InputError} when the first rows have not the fields, and what the stream throws
 */
export async function* readNdjson(
  source: InputSource,
  bytes: AsyncIterable<Uint8Array>,
  options: FieldOptions,
  readRow: ReadRow,
): AsyncGenerator<InputItem> {
  let head: NdjsonLine[] = []
  let size = 0
  let fields: Fields | undefined
  let failure: { error: unknown } | undefined
  const lines = readLines(source, new ByteReader(bytes))
  const next = () =>
    lines.next().catch((error: unknown) => {
      failure = { error }
      return { done: true as const, value: undefined }
    })
  for (let found = await next(); !found.done; found = await next()) {
    if (fields) {
      yield readLine(found.value, fields, readRow)
      continue
    }
    head.push(found.value)
    size += found.value.size
    if (head.length < HEAD_ROWS && size < HEAD_BYTES) continue
    fields = fieldsOf(head, options)
    if (!fields) throw new InputError(`is no NDJSON: none of its first ${head.length} lines is a JSON object`)
    for (const line of head) yield readLine(line, fields, readRow)
    head = []
  }
  const last = fields ?? fieldsOf(head, options)
  for (const line of head) yield readLine(line, last, readRow)
  if (failure) throw failure.error
}

/** The fields, chosen among those of all the lines; undefined where no line has any. */
function fieldsOf(lines: readonly NdjsonLine[], options: FieldOptions): Fields | undefined {
  const rows = lines.flatMap(({ row }) => (row instanceof InputError ? [] : [row]))
  if (rows.length === 0) return undefined
  return chooseFields([...new Set(rows.flatMap((row) => Object.keys(row)))], options)
}

function readLine({ place, row }: NdjsonLine, fields: Fields | undefined, readRow: ReadRow): InputItem {
  if (row instanceof InputError) return { ...place, reason: row.reason }
  return readRow(place, fields as Fields, (name) => (Object.hasOwn(row, name) ? row[name] : undefined))
}

async function* readLines(source: InputSource, reader: ByteReader): AsyncGenerator<NdjsonLine, undefined> {
  for (let number = 1; ; number++) {
    const line = await reader.readLine(MAX_ROW_BYTES)
    if (line === undefined) return undefined
    const row = parseLine(line)
    const size = line === TOO_LONG ? 0 : line.length
    if (row) yield { place: placeOf(source, 'line', number), size, row }
  }
}

/** A row, or what is wrong with it; undefined for a blank line. */
function parseLine(line: Exclude<Line, undefined>): NdjsonLine['row'] | undefined {
  if (line === TOO_LONG) return new InputError(`is too large, expected at most ${MAX_ROW_BYTES} bytes`)
  let row: unknown
  try {
    const text = decodeUtf8(line)
    if (text.trim() === '') return undefined
    row = JSON.parse(text)
  } catch (error) {
    if (error instanceof InputError) return error
    return new InputError(`is no JSON: ${(error as Error).message.replace(/\s+/g, ' ')}`)
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return new InputError('is no JSON object, expected one with a field for the text')
  return row as Record<string, unknown>
}
