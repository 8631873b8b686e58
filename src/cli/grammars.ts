import { decodeText } from '../files/encoding.js'
import { InputError } from '../files/input-error.js'
import { readBytes } from '../files/read-bytes.js'
import type { Grammar } from '../grammar/schema.js'

/** Reads the grammars that a caller passes as JSON files. */
export async function readGrammars(paths: readonly string[]): Promise<Grammar[]> {
  const grammars: Grammar[] = []
  for (const path of paths) {
    try {
      grammars.push(JSON.parse((await decodeText(await readBytes(path))).text) as Grammar)
    } catch (error) {
      const reason = error instanceof InputError ? error.reason : `is no JSON: ${(error as Error).message}`
      throw new InputError(reason, path)
    }
  }
  return grammars
}
