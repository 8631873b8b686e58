/** Records of WARC files, written by hand. */
import { gzipSync } from 'node:zlib'

/** What a record is made of. */
export interface RecordParts {
  type: string
  uri?: string
  contentType?: string
  headers?: Record<string, string>
  block: string | Uint8Array
}

let made = 0

/** A record. */
export function record({ type, uri, contentType, headers = {}, block }: RecordParts): Buffer {
  made++
  const all: Record<string, string | undefined> = {
    'WARC-Type': type,
    'WARC-Target-URI': uri,
    'WARC-Record-ID': `<urn:uuid:00000000-0000-4000-8000-${String(made).padStart(12, '0')}>`,
    'Content-Type': contentType,
    'Content-Length': String(Buffer.from(block).length),
    ...headers,
  }
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\n${lines.join('\r\n')}\r\n\r\n`),
    Buffer.from(block),
    Buffer.from('\r\n\r\n'),
  ])
}

/** A record with the answer of a server. */
export function response(
  uri: string,
  body: string | Uint8Array,
  headers: Record<string, string> = { 'Content-Type': 'text/html; charset=utf-8' },
  status = '200 OK',
): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)])
  return record({ type: 'response', uri, contentType: 'application/http; msgtype=response', block })
}

/** A file with a gzip member for each record. */
export const gzipRecords = (records: readonly Uint8Array[]): Buffer =>
  Buffer.concat(records.map((each) => gzipSync(each)))
