/** Responses of HTTP as archives keep them: the header taken off, and the body as the reader of a page got it. */
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { isGzip } from './gunzip.js'
import { InputError } from './input-error.js'
import { type Headers, parseHeaders } from './warc-records.js'

/** A response. */
export interface HttpResponse {
  status: number
  headers: Headers
  /** As it was sent: perhaps in chunks, and packed. */
  sent: Uint8Array
}

/** The longest header, in bytes. */
const MAX_HEADER = 1024 * 1024

/**
 * Reads a response.
 * @throws {InputError} when it has no header
 */
export function readResponse(block: Uint8Array): HttpResponse {
  const bytes = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, MAX_HEADER))
  const [end, start] = headerEnd(bytes)
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: |$)/.exec(first)?.[1]
  // Servers send lines that are no headers; those that are still count.
  const headers = parseHeaders(lines.filter((line) => /^[ \t]|^[^:]+:/.test(line)))
  if (status === undefined || !headers) throw new InputError('has no HTTP header, expected a response')
  return { status: Number(status), headers, sent: block.subarray(start) }
}

/** Where the header ends and the body begins, by whichever blank line comes first. */
function headerEnd(bytes: Buffer): [end: number, start: number] {
  const wide = bytes.indexOf('\r\n\r\n')
  const narrow = bytes.indexOf('\n\n')
  if (narrow >= 0 && (wide < 0 || narrow < wide)) return [narrow, narrow + 2]
  return wide >= 0 ? [wide, wide + 4] : [bytes.length, bytes.length]
}

/**
 * Unpacks the body of a response. Archives often keep bodies unpacked under the header that was sent, so what is not in chunks or
 * not packed is left as it is.
 * @param limit how many bytes it may have
 * @throws {InputError} for a body that is broken, too large, or packed in a way that is not known
 */
export async function readBody({ headers, sent }: HttpResponse, limit: number): Promise<Uint8Array> {
  const chunked = /(?:^|,)\s*chunked\s*$/i.test(headers.get('transfer-encoding') ?? '')
  let body = chunked ? joinChunks(sent) : sent
  const codings = (headers.get('content-encoding') ?? '').toLowerCase().split(',', MAX_CODINGS)
  for (const coding of codings.reverse()) body = await unpack(body, coding.trim(), limit)
  return body
}

/** More codings than one are rare, and many an attack. */
const MAX_CODINGS = 4

async function unpack(body: Uint8Array, coding: string, limit: number): Promise<Uint8Array> {
  if (coding === '' || coding === 'identity' || body.length === 0) return body
  const options = { maxOutputLength: limit }
  try {
    if (coding === 'gzip' || coding === 'x-gzip')
      return isGzip(body) ? await promisify(gunzip)(body, options) : body
    if (coding === 'br') return await promisify(brotliDecompress)(body, options)
    // "deflate" is with a header by the standard, and without by the habit of some servers.
    if (coding === 'deflate') return await promisify(isZlib(body) ? inflate : inflateRaw)(body, options)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new InputError(`unpacks to too much, expected at most ${limit} bytes`)
    throw new InputError(`has a body that cannot be unpacked (${coding}): ${(error as Error).message}`)
  }
  throw new InputError(`has a body packed as \`${coding.slice(0, 40)}\`, expected gzip, deflate or br`)
}

/** A header of zlib: the method, and a check that its two bytes are a multiple of 31. */
const isZlib = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0

/** The longest line with the size of a chunk, in bytes. */
const MAX_SIZE_LINE = 1024

function joinChunks(sent: Uint8Array): Uint8Array {
  const bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.length)
  const chunks: Uint8Array[] = []
  let at = 0
  for (;;) {
    const line = bytes.subarray(at, at + MAX_SIZE_LINE)
    const end = line.indexOf('\n')
    const size = /^([\da-f]{1,8})[ \t]*(?:;|\r?$)/i.exec(
      line.subarray(0, Math.max(0, end)).toString('latin1'),
    )?.[1]
    if (size === undefined) {
      if (at === 0) return sent
      throw new InputError('has a body in chunks that is broken or cut off')
    }
    const length = Number.parseInt(size, 16)
    if (length === 0) return Buffer.concat(chunks)
    const start = at + end + 1
    if (start + length > bytes.length) throw new InputError('has a body in chunks that is broken or cut off')
    chunks.push(bytes.subarray(start, start + length))
    at = start + length
    if (bytes[at] === 0x0d) at++
    if (bytes[at] === 0x0a) at++
  }
}
