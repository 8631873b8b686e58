/** Where a command's result goes: a file that is there whole or not at all, or standard output. */
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import type { Output } from './io.js'

/** Thrown when nobody reads standard output any more (`whereas parse … | head`), which is no failure. */
export class OutputClosed extends Error {}

/** Thrown for a file that cannot be written; the message is one line that names it. */
export class OutputError extends Error {}

/** What is written to, piece by piece. */
export interface Target {
  write(piece: string | Uint8Array): Promise<void>
  /** Makes what was written last. */
  finish(): Promise<void>
  /** Leaves things as they were before, where that is possible. */
  discard(): Promise<void>
}

/** Standard output as a target; it waits for a slow reader. */
export const standardTarget = (stdout: Output): Target => ({
  async write(piece) {
    if (piece.length > 0) await stdout.write(piece)
    if (stdout.closed) throw new OutputClosed()
  },
  finish: async () => {},
  discard: async () => {},
})

/**
 * Opens a file under a temporary name, which it loses when it is finished, so that there is never a part of one. A device or
 * a pipe ("/dev/stdout") is no file to be replaced, and is written to itself.
 * @throws {OutputError} when it cannot be opened, and later when it cannot be written
 */
export async function fileTarget(path: string): Promise<Target> {
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw new OutputError(`${path} cannot be written: ${(error as Error).message}`)
    }
  }
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw new OutputError(`${path} cannot be written: it is a directory`)
  const isReplaced = !found || found.isFile()
  const temporary = isReplaced ? `${path}.part` : path
  const file: FileHandle = await attempt(() => open(temporary, 'w'))
  return {
    write: (piece) =>
      attempt(async () => {
        if (piece.length > 0) await file.writeFile(piece)
      }),
    finish: () =>
      attempt(async () => {
        await file.close()
        if (isReplaced) await rename(temporary, path)
      }),
    async discard() {
      await file.close()
      if (isReplaced) await rm(temporary, { force: true })
    },
  }
}
