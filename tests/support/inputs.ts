/** Files for tests of inputs, and what is read from them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type InputItem, type ReadInputsOptions, readInputs } from '../../index.js'

/** A folder that is gone after the tests. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'whereas-inputs-'))

  /** Writes a file, and returns its path. */
  write(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}

/** All that inputs give. */
export async function collect(
  paths: string | string[],
  options: ReadInputsOptions = {},
): Promise<InputItem[]> {
  const items: InputItem[] = []
  for await (const item of readInputs(typeof paths === 'string' ? [paths] : paths, options)) items.push(item)
  return items
}

/** The text of a document, or what is wrong, after its name without the folder. */
export const brief = (items: readonly InputItem[], folder: Folder): string[] =>
  items.map((item) => {
    const name = item.name.replace(`${folder.path}/`, '')
    return 'reason' in item ? `${name} ${item.reason}` : `${name}: ${Buffer.from(item.content).toString()}`
  })

/** Chunks of a stream, cut as small as asked. */
export async function* cut(bytes: Uint8Array | string, size: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.from(bytes)
  for (let at = 0; at < buffer.length; at += size) yield buffer.subarray(at, at + size)
}
