/** WARC and WET: a document a record. */
import { ByteReader } from './byte-reader.js'
import { encodingOf, tryDecode } from './encoding.js'
import { readBody, readResponse } from './http-response.js'
import { InputError } from './input-error.js'
import { type InputDocument, type InputItem, type InputSource, placeOf } from './inputs-document.js'
import { MAX_ROW_BYTES } from './inputs-limits.js'
import type { FileFormat } from './sniff.js'
import { type Headers, readWarcRecords } from './warc-records.js'

/** The types of content that documents have; images, scripts and data are parts of pages, and are passed over. */
const FORMATS: Record<string, FileFormat> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

/** A document with the id it has when another has taken the address. */
export type ArchivedDocument = InputDocument & { otherId: string }

/**
 * Reads the documents of an archive: what servers answered (`response`, with a status of 200 to 299), and what was stored without
 * that (`resource`) or made into text (`conversion`). The id is the address, or else that of the record.
 * @throws {InputError} for a file that is no WARC, and what the stream throws
 */
export async function* readWarc(
  source: InputSource,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<ArchivedDocument | Exclude<InputItem, InputDocument>> {
  for await (const record of readWarcRecords(new ByteReader(bytes), isWanted, MAX_ROW_BYTES)) {
    const { number, headers } = record
    const place = placeOf(source, 'record', number)
    const id = addressOf(headers) ?? headers?.get('warc-record-id') ?? place.id
    try {
      if ('reason' in record) throw new InputError(record.reason)
      assertWhole(record.headers)
      const content = await contentOf(record.headers, record.block)
      if (content) yield { id, otherId: place.id, name: place.name, ...content }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield { id: place.id, name: place.name, reason: error.reason }
    }
  }
}

function isWanted(headers: Headers): boolean {
  const type = typeOf(headers.get('content-type')).type
  switch (headers.get('warc-type')) {
    case 'response':
      return type === 'application/http'
    case 'resource':
    case 'conversion':
      return FORMATS[type] !== undefined
    default:
      return false
  }
}

/** Some tools put the address in angle brackets. */
const addressOf = (headers: Headers | undefined) =>
  headers?.get('warc-target-uri')?.replace(/^<|>$/g, '') || undefined

/** A document is not read in part without a word. */
function assertWhole(headers: Headers): void {
  const cut = headers.get('warc-truncated')
  if (cut !== undefined)
    throw new InputError(`was cut off when it was archived (WARC-Truncated: ${cut.slice(0, 40)})`)
  if (headers.has('warc-segment-number'))
    throw new InputError('is one segment of several, which are not joined; join them first')
}

type Content = Pick<InputDocument, 'content' | 'format' | 'encoding'>

async function contentOf(headers: Headers, block: Uint8Array): Promise<Content | undefined> {
  if (headers.get('warc-type') !== 'response') return describe(headers.get('content-type'), block)
  const response = readResponse(block)
  const { type } = typeOf(response.headers.get('content-type'))
  if (response.status < 200 || response.status > 299 || FORMATS[type] === undefined) return undefined
  return describe(response.headers.get('content-type'), await readBody(response, MAX_ROW_BYTES))
}

function describe(contentType: string | undefined, content: Uint8Array): Content {
  const { type, charset } = typeOf(contentType)
  const format = FORMATS[type] as FileFormat
  const encoding =
    charset && format !== 'pdf' && format !== 'docx' ? encodingFor(content, charset) : undefined
  return { content, format, ...(encoding !== undefined && { encoding }) }
}

/** Servers are often wrong about the encoding: what is UTF-8, or not what they say, is left to what the bytes say. */
function encodingFor(bytes: Uint8Array, charset: string): string | undefined {
  const encoding = encodingOf(charset)
  if (encoding === undefined || encoding === 'utf-8' || tryDecode(bytes, 'utf-8') !== undefined)
    return undefined
  return tryDecode(bytes, encoding) === undefined ? undefined : encoding
}

/** `text/html; charset="windows-1252"` in its parts. */
function typeOf(contentType = ''): { type: string; charset: string | undefined } {
  const [type = '', ...parameters] = contentType.split(';')
  const charset = parameters
    .map((each) => /^\s*charset\s*=\s*"?([^"\s]{1,40})/i.exec(each)?.[1])
    .find(Boolean)
  return { type: type.trim().toLowerCase(), charset }
}
