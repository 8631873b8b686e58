import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file under a temporary name and renames it, so that there is never a part of one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.part`
  try {
    await writeFile(temporary, text)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
