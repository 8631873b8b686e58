/** The laws and the shape of trees on real documents, where they are present; they are not part of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, type Root } from '../index.js'
import { corpusFolder, hasCorpus } from './support/fixtures.js'
import { breaches, visitNodes, wordBreaches } from './support/laws.js'

if (!hasCorpus) console.warn(`No real documents at ${corpusFolder}: the corpus tests are skipped`)

interface Gold {
  clauses: { kind: string; start: number }[]
  annex: [number, number][]
}

/** The languages of documents of the United Nations, by the letters that their names begin with. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ar',
  ch: 'zh',
  en: 'en',
  fr: 'fr',
  ge: 'de',
  ru: 'ru',
  sp: 'es',
}

/** What part of the operative clauses that are marked up must be found, over the documents of one folder and language. */
const WANTED = 0.995

const folders = ['un/clean', 'un/notes', 'un/wrapped', 'un/parallel', 'real']
/** Folders whose mark-up has every clause. */
const marked = new Set(['un/clean', 'un/notes'])

/** How many operative clauses the mark-up of a document has, and how many of these start where it says. */
function countClauses(tree: Root, { clauses, annex }: Gold): [wanted: number, found: number] {
  const starts = new Set<number>()
  visitNodes(tree, ({ type, position }) => {
    if (type === 'operativeClause') starts.add(position.start.offset as number)
  })
  const wanted = clauses.filter(
    ({ kind, start }) => kind === 'O' && !annex.some(([from, to]) => start >= from && start < to),
  )
  return [wanted.length, wanted.filter(({ start }) => starts.has(start)).length]
}

describe.skipIf(!hasCorpus)('real documents', () => {
  for (const folder of folders) {
    const path = join(corpusFolder, folder)
    it.skipIf(!existsSync(path))(`obey the laws, and have their languages and clauses: ${folder}`, () => {
      const names = readdirSync(path).filter((name) => /\.(txt|md)$/.test(name))
      expect(names.length).toBeGreaterThan(0)
      const tallies = new Map<string, [wanted: number, found: number]>()
      for (const name of names) {
        const value = readFileSync(join(path, name), 'utf8')
        const format = name.endsWith('.md') ? 'markdown' : 'text'
        const tree = parse(value, { format })
        expect(breaches(tree, value), name).toEqual([])
        if (format === 'text') expect(wordBreaches(tree, value), name).toEqual([])
        if (folder === 'real') continue
        const language = LANGUAGES[name.slice(0, 2)] as string
        expect(tree.language, name).toBe(language)
        if (!marked.has(folder)) continue
        const gold = JSON.parse(readFileSync(join(path, name.replace(/\.txt$/, '.gold.json')), 'utf8'))
        const counts = countClauses(tree, gold)
        const [wanted, found] = tallies.get(language) ?? [0, 0]
        tallies.set(language, [wanted + counts[0], found + counts[1]])
      }
      for (const [language, [wanted, found]] of tallies)
        expect(found / wanted, language).toBeGreaterThanOrEqual(WANTED)
      if (marked.has(folder)) expect(tallies.size).toBeGreaterThan(1)
    })
  }
})
