/** The bytes of an input as a stream: from a file or standard input, unpacked, and as UTF-8 where they are text. */
import { createReadStream } from 'node:fs'
import { tryDecode } from './encoding.js'
import { gunzip, isGzip } from './gunzip.js'
import { InputError } from './input-error.js'
import type { InputSource } from './inputs-document.js'
import { isGzipName } from './inputs-format.js'
import { reasonOf } from './read-bytes.js'
import { markOf } from './utf.js'

/** A stream with the bytes it begins with, which were looked at and are still in it. */
export interface OpenStream {
  start: Uint8Array
  bytes: AsyncGenerator<Uint8Array>
  isUnpacked: boolean
}

/** How much is read at once, in bytes. */
const CHUNK = 262_144

/** How many bytes are looked at: the marks of all formats are shorter. */
const START = 16

/**
 * Opens an input, and unpacks it when it is gzip.
 * @throws {InputError} when it cannot be read, or is no gzip though its name says so
 */
export async function openStream(source: InputSource, stdin: AsyncIterable<Uint8Array>): Promise<OpenStream> {
  const packed = await look(
    source.path === undefined
      ? streamOf(stdin)
      : streamOf(createReadStream(source.path, { highWaterMark: CHUNK })),
  )
  if (isGzip(packed.start)) {
    try {
      return { ...(await look(gunzip(packed.bytes))), isUnpacked: true }
    } catch (error) {
      await packed.bytes.return(undefined)
      throw error
    }
  }
  if (isGzipName(source.name)) {
    await packed.bytes.return(undefined)
    throw new InputError('is no gzip file, though its name says so; rename it')
  }
  return { ...packed, isUnpacked: false }
}

/** The same bytes, with errors of the system as lines for the reader. */
async function* streamOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* source
  } catch (error) {
    throw new InputError(reasonOf(error))
  }
}

async function look(source: AsyncGenerator<Uint8Array>): Promise<Omit<OpenStream, 'isUnpacked'>> {
  const first: Uint8Array[] = []
  let length = 0
  let failure: { error: unknown } | undefined
  while (length < START && !failure) {
    const next = await source.next().catch((error: unknown) => {
      failure = { error }
    })
    if (!next || next.done) break
    first.push(next.value)
    length += next.value.length
  }
  // What is broken so early has nothing before it that could be read.
  if (failure && length === 0) throw failure.error
  return { start: Buffer.concat(first).subarray(0, START), bytes: again(first, source, failure) }
}

async function* again(
  first: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array>,
  failure: { error: unknown } | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    yield* first
    if (failure) throw failure.error
    for await (const chunk of rest) yield chunk
  } finally {
    await rest.return(undefined)
  }
}

/**
 * Text as UTF-8: what is UTF-16 by its mark, or in the encoding asked for, is turned into it, and the mark is left out.
 * @throws {InputError} where the bytes are not of that encoding
 */
export async function* toUtf8(
  { start, bytes }: OpenStream,
  encoding: string | undefined,
): AsyncGenerator<Uint8Array> {
  const mark = markOf(start)
  const from = encoding ?? mark
  if (from === undefined || from === 'utf-8') {
    let skip = mark === 'utf-8' ? 3 : 0
    for await (const chunk of bytes) {
      yield skip === 0 ? chunk : chunk.subarray(skip)
      skip = Math.max(0, skip - chunk.length)
    }
    return
  }
  if (tryDecode(new Uint8Array(0), from) === undefined)
    throw new InputError(`is a table in ${from}, which is not read; convert it to UTF-8 first`)
  const decoder = new TextDecoder(from, { fatal: true })
  const decode = (chunk?: Uint8Array) => {
    try {
      return Buffer.from(decoder.decode(chunk, { stream: chunk !== undefined }))
    } catch {
      throw new InputError(`is not in ${from} from some place on; convert it to UTF-8 first`)
    }
  }
  for await (const chunk of bytes) yield decode(chunk)
  yield decode()
}
