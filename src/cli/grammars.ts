import type { Grammar } from '../../index.js'
import { InputError, readTextFile } from './read.js'

/** Reads the grammars that a caller passes as JSON files. */
export async function readGrammars(paths: readonly string[]): Promise<Grammar[]> {
  const grammars: Grammar[] = []
  for (const path of paths) {
    try {
      grammars.push(JSON.parse(await readTextFile(path)) as Grammar)
    } catch (error) {
      const reason = error instanceof InputError ? error.message : `is no JSON: ${(error as Error).message}`
      throw new InputError(`${path} ${reason}`)
    }
  }
  return grammars
}
