/** Reading a file as text, with one clear line for each way that may fail. */
import { readFile, stat } from 'node:fs/promises'

/** Thrown with a line for the reader; the file's name is added by the caller. */
export class InputError extends Error {}

/** The longest text that is read, in bytes; a string of JavaScript holds not much more. */
const MAX_BYTES = 256 * 1024 * 1024

/**
 * Reads a file of UTF-8 text.
 * @throws {InputError} when it is missing, a directory, empty, too large, binary or not UTF-8
 */
export async function readTextFile(path: string): Promise<string> {
  let bytes: Uint8Array
  try {
    const { size, isDirectory } = await stat(path).then((found) => ({
      size: found.size,
      isDirectory: found.isDirectory(),
    }))
    if (isDirectory) throw new InputError('is a directory, expected a file')
    if (size > MAX_BYTES) throw new InputError(`is too large (${size} bytes), expected at most ${MAX_BYTES}`)
    bytes = await readFile(path)
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(reasonOf(error))
  }
  return decode(bytes)
}

/**
 * Reads all of a stream of UTF-8 text.
 * @throws {InputError} when it is empty, too large, binary or not UTF-8
 */
export async function readTextStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MAX_BYTES) throw new InputError(`is too large, expected at most ${MAX_BYTES} bytes`)
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks))
}

/** How many bytes are looked at for a sign of binary data. */
const SNIFF = 65_536

function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new InputError('is empty, expected text')
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new InputError('is UTF-16, expected UTF-8; convert it first')
  if (bytes.subarray(0, SNIFF).includes(0)) throw new InputError('is binary, expected text')
  let text: string
  try {
    // The byte order mark is kept, so that offsets are those of the file.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new InputError('is not UTF-8; convert it first')
  }
  if (text.trim() === '') throw new InputError('is blank, expected text')
  return text
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'does not exist'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read'
  if (code === 'ENOTDIR') return 'does not exist: a part of the path is no directory'
  return `cannot be read: ${message}`
}
