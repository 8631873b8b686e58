/** Files that are whole or not there, whatever ends the process or the machine. */
import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a file and waits until it is on the disk. */
export async function writeSynced(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Writes a file under a temporary name of the same disk, and gives it its own name when it is whole. */
export async function writeDurable(
  path: string,
  content: string | Uint8Array,
  temporary: string,
): Promise<void> {
  await writeSynced(temporary, content)
  await rename(temporary, path)
  await syncFolder(dirname(path))
}

/** Waits until the names in a folder are on the disk. Windows has no such call, and keeps them by itself. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
