/**
 * Records of WARC files (ISO 28500), one after the other. The libraries for it take broken gzip for plain bytes, read lines
 * without a bound and write to the console; here a broken record is told, and the search goes on for the next one.
 */
import { type ByteReader, type Line, TOO_LONG } from './byte-reader.js'
import { InputError } from './input-error.js'

/** Headers by their names in lower case. */
export type Headers = ReadonlyMap<string, string>

/** A record that is wanted, or what is wrong with one. */
export type WarcRecord =
  | { number: number; headers: Headers; block: Uint8Array }
  | { number: number; headers: Headers | undefined; reason: string }

/** The longest line of a header, in bytes: it holds an address. */
const MAX_LINE = 65_536
/** The most lines of a header. */
const MAX_LINES = 1000

/**
 * Reads records.
 * @param isWanted tells by the headers whether the block of a record is read; others are passed over
 * @param limit how many bytes a block may have
 * @throws {InputError} when the stream does not begin with a record, and what the stream throws
 */
export async function* readWarcRecords(
  reader: ByteReader,
  isWanted: (headers: Headers) => boolean,
  limit: number,
): AsyncGenerator<WarcRecord> {
  let line: Line = await nextLine(reader)
  if (!isVersion(line)) throw new InputError('is no WARC file, expected `WARC/` at its start')
  for (let number = 1; line !== undefined; number++) {
    const headers = await readHeaders(reader)
    const length = lengthOf(headers)
    if (!headers || length === undefined) {
      const reason = headers ? 'has no valid Content-Length' : 'has a broken header'
      yield { number, headers, reason: `${reason}; the next record is looked for` }
      line = await findVersion(reader, await nextLine(reader))
      continue
    }
    const wanted = isWanted(headers)
    const isLarge = length > limit
    const block = wanted && !isLarge ? await reader.read(length) : undefined
    const found = block ? block.length : await reader.skip(length)
    if (found < length) {
      yield { number, headers, reason: `is cut off after ${found} of ${length} bytes` }
      return
    }
    // The next line tells whether the length was right; if it cannot be read, this record is still whole.
    let failure: { error: unknown } | undefined
    const follows: Line = await nextLine(reader).catch((error: unknown) => {
      failure = { error }
      return undefined
    })
    if (follows !== undefined && !isVersion(follows)) {
      yield {
        number,
        headers,
        reason: 'has a wrong Content-Length: no record follows; the next one is looked for',
      }
      line = await findVersion(reader, follows)
      continue
    }
    if (wanted && isLarge)
      yield { number, headers, reason: `is too large (${length} bytes), expected at most ${limit} bytes` }
    else if (block) yield { number, headers, block }
    if (failure) throw failure.error
    line = follows
  }
}

/** The next line that is not blank. */
async function nextLine(reader: ByteReader): Promise<Line> {
  let line: Line = await reader.readLine(MAX_LINE)
  while (line !== undefined && line !== TOO_LONG && line.length === 0) line = await reader.readLine(MAX_LINE)
  return line
}

async function findVersion(reader: ByteReader, from: Line): Promise<Line> {
  let line: Line = from
  while (line !== undefined && !isVersion(line)) line = await reader.readLine(MAX_LINE)
  return line
}

function isVersion(line: Line): boolean {
  if (line === undefined || line === TOO_LONG || line.length > 16) return false
  return /^WARC\/\d\.\d\s*$/.test(Buffer.from(line).toString('latin1'))
}

async function readHeaders(reader: ByteReader): Promise<Headers | undefined> {
  const lines: string[] = []
  while (lines.length <= MAX_LINES) {
    const line = await reader.readLine(MAX_LINE)
    if (line === undefined || line === TOO_LONG) return undefined
    if (line.length === 0) return parseHeaders(lines)
    lines.push(Buffer.from(line).toString('utf8'))
  }
  return undefined
}

/**
 * Reads lines of a header: `Name: value`. A line that begins with a blank goes on with the one before; of two with one name the
 * first counts.
 * @returns undefined where a line is none
 */
export function parseHeaders(lines: readonly string[]): Headers | undefined {
  const joined: string[] = []
  for (const line of lines) {
    if (/^[ \t]/.test(line) && joined.length > 0) joined.push(`${joined.pop()} ${line.trim()}`)
    else joined.push(line)
  }
  const headers = new Map<string, string>()
  for (const line of joined) {
    const colon = line.indexOf(':')
    if (colon <= 0) return undefined
    const name = line.slice(0, colon).trim().toLowerCase()
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

function lengthOf(headers: Headers | undefined): number | undefined {
  const length = headers?.get('content-length')
  return length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined
}
