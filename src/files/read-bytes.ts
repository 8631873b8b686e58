/** The bytes of a file, within a bound, with one clear line for each way that reading may fail. */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { InputError } from './input-error.js'

/** The largest file that is read, in bytes: a string of JavaScript holds not much more. */
export const MAX_BYTES = 256 * 1024 * 1024

/**
 * Reads a file whole. A pipe or a device is read too, up to the same bound.
 * @throws {InputError} when it is missing, a directory, not to be read, or larger than `MAX_BYTES`
 */
export async function readBytes(path: string | URL): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new InputError('is a directory, expected a file')
    if (!found.isFile()) return await readStream(createReadStream(path))
    if (found.size > MAX_BYTES)
      throw new InputError(`is too large (${found.size} bytes), expected at most ${MAX_BYTES} bytes`)
    return await readFile(path)
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(reasonOf(error))
  }
}

/**
 * Reads all of a stream.
 * @throws {InputError} when it is larger than `MAX_BYTES`
 */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MAX_BYTES) throw new InputError(`is too large, expected at most ${MAX_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Why the system could not read a file, in one line without its name. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'does not exist'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read'
  if (code === 'ENOTDIR') return 'does not exist: a part of the path is no directory'
  return `cannot be read: ${message}`
}
