import { rename, rm, stat, writeFile } from 'node:fs/promises'

/** Writes a file under a temporary name and renames it, so that there is never a part of one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw new Error('it is a directory')
  // A device or a pipe ("/dev/stdout") is no file to be replaced.
  if (found && !found.isFile()) return writeFile(path, text)
  const temporary = `${path}.part`
  try {
    await writeFile(temporary, text)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
