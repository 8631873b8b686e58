/** CSV and TSV: a document a row. */
import { type CsvRecord, CsvScanner } from './csv-records.js'
import { InputError } from './input-error.js'
import { type InputItem, type InputSource, placeOf } from './inputs-document.js'
import { chooseFields, decodeUtf8, type FieldOptions, type Fields, type ReadRow } from './inputs-fields.js'
import { MAX_ROW_BYTES } from './inputs-limits.js'

const QUOTE = 0x22
const NEWLINE = 0x0a
const TAB = 0x09
/** What may stand between fields, the likeliest first. */
const DELIMITERS = [0x2c, 0x3b, TAB, 0x7c]

/** A header is looked for in so many bytes. */
const MAX_HEADER_BYTES = 1024 * 1024

/** The fields of a table and how many a row has. */
interface Header {
  fields: Fields
  columns: string[]
}

/**
 * Reads the rows of a table in UTF-8 with a header.
 * @param isTabbed true for TSV; otherwise the header tells the delimiter: a comma, a semicolon, a tab or a bar
 * @throws {InputError} for a table without a header or without the fields, and what the stream throws
 */
export async function* readCsv(
  source: InputSource,
  bytes: AsyncIterable<Uint8Array>,
  isTabbed: boolean,
  options: FieldOptions,
  readRow: ReadRow,
): AsyncGenerator<InputItem> {
  let scanner: CsvScanner | undefined
  let header: Header | undefined
  let number = 0
  const readRecord = (record: CsvRecord): InputItem | undefined => {
    if (!header) {
      header = readHeader(record, options)
      return undefined
    }
    const { columns, fields } = header
    number++
    const place = placeOf(source, 'row', number)
    if ('broken' in record) return { ...place, reason: record.broken }
    const { length } = record.fields
    if (length !== columns.length)
      return {
        ...place,
        reason: `has ${length} ${length === 1 ? 'field' : 'fields'}, expected ${columns.length} as in the header`,
      }
    return readRow(place, fields, (name) => unquote(record.fields[columns.indexOf(name)] as Uint8Array))
  }
  let head: Uint8Array = new Uint8Array(0)
  for await (const chunk of bytes) {
    head = scanner ? chunk : Buffer.concat([head, chunk])
    scanner ??= isTabbed
      ? new CsvScanner(TAB, MAX_ROW_BYTES)
      : scannerOf(head, head.length > MAX_HEADER_BYTES)
    if (!scanner) continue
    for (const record of scanner.push(head)) {
      const item = readRecord(record)
      if (item) yield item
    }
  }
  if (!scanner) {
    scanner = scannerOf(head, true) as CsvScanner
    for (const record of scanner.push(head)) readRecord(record)
  }
  for (const record of scanner.end()) {
    const item = readRecord(record)
    if (item) yield item
  }
  if (!header) throw new InputError('is blank, expected a table with a header')
}

/** A scanner for the delimiter of the first line that is not blank; undefined while it has not come to its end. */
function scannerOf(head: Uint8Array, isAll: boolean): CsvScanner | undefined {
  const counts = DELIMITERS.map(() => 0)
  let isQuoted = false
  let isBlank = true
  let at = 0
  for (; at < head.length; at++) {
    const byte = head[at] as number
    if (byte === QUOTE) isQuoted = !isQuoted
    if (byte === NEWLINE && !isQuoted && !isBlank) break
    if (byte > 0x20) isBlank = false
    const kind = isQuoted ? -1 : DELIMITERS.indexOf(byte)
    if (kind >= 0) counts[kind] = (counts[kind] as number) + 1
  }
  if (at === head.length && !isAll) return undefined
  return new CsvScanner(DELIMITERS[counts.indexOf(Math.max(...counts))] as number, MAX_ROW_BYTES)
}

function readHeader(record: CsvRecord, options: FieldOptions): Header {
  if ('broken' in record) throw new InputError(`has a header that ${record.broken}`)
  const columns = record.fields.map(unquote)
  if (columns.some((name) => name.includes('\0'))) throw new InputError('is binary, expected a table of text')
  return { columns, fields: chooseFields(columns, options) }
}

/** The value of a field. */
function unquote(field: Uint8Array): string {
  if (field[0] !== QUOTE) return decodeUtf8(field)
  return decodeUtf8(field.subarray(1, -1)).replaceAll('""', '"')
}
