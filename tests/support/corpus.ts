/** The real documents, where they are present. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Format, parse, type Root } from '../../index.js'
import { corpusFolder } from './fixtures.js'

/** The folders of the corpus. */
export const corpusFolders = ['un/clean', 'un/notes', 'un/wrapped', 'un/parallel', 'real']

/** A real document. */
export interface CorpusDocument {
  name: string
  value: string
  tree: Root
}

/** The documents of a folder of the corpus, one at a time. */
export function* corpusDocuments(folder: string): Generator<CorpusDocument> {
  const path = join(corpusFolder, folder)
  if (!existsSync(path)) return
  for (const name of readdirSync(path)) {
    const format: Format | undefined = name.endsWith('.txt')
      ? 'text'
      : name.endsWith('.md')
        ? 'markdown'
        : undefined
    if (format === undefined) continue
    const value = readFileSync(join(path, name), 'utf8')
    yield { name, value, tree: parse(value, { format }) }
  }
}
