/** The laws and the shape of trees on real documents, where they are present; they are not part of the project. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../index.js'
import { corpusFolder, hasCorpus } from './support/fixtures.js'
import { breaches, visitNodes, wordBreaches } from './support/laws.js'

if (!hasCorpus) console.warn(`No real documents at ${corpusFolder}: the corpus tests are skipped`)

interface Gold {
  lang: string
  clauses: { kind: string; start: number; end: number }[]
  annex: [number, number][]
}

const folders = hasCorpus ? ['un/clean', 'un/notes', 'un/wrapped', 'real'] : []

describe.skipIf(!hasCorpus)('real documents', () => {
  for (const folder of folders)
    it(`obey the laws: ${folder}`, () => {
      const names = readdirSync(join(corpusFolder, folder)).filter((name) => /\.(txt|md)$/.test(name))
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) {
        const value = readFileSync(join(corpusFolder, folder, name), 'utf8')
        const format = name.endsWith('.md') ? 'markdown' : 'text'
        const tree = parse(value, { format })
        expect(breaches(tree, value), name).toEqual([])
        if (format === 'text') expect(wordBreaches(tree, value), name).toEqual([])
      }
    })

  for (const folder of ['un/clean', 'un/notes'])
    it(`have their operative clauses and language: ${folder}`, () => {
      let wanted = 0
      let found = 0
      for (const name of readdirSync(join(corpusFolder, folder))) {
        if (!/^(en|fr)_.*\.gold\.json$/.test(name)) continue
        const gold: Gold = JSON.parse(readFileSync(join(corpusFolder, folder, name), 'utf8'))
        const value = readFileSync(join(corpusFolder, folder, name.replace('.gold.json', '.txt')), 'utf8')
        const tree = parse(value)
        expect(tree.language, name).toBe(gold.lang)
        const starts = new Set<number>()
        visitNodes(tree, (node) => {
          if (node.type === 'operativeClause') starts.add(node.position.start.offset as number)
        })
        for (const { kind, start } of gold.clauses) {
          if (kind !== 'O' || gold.annex.some(([from, to]) => start >= from && start < to)) continue
          wanted++
          if (starts.has(start)) found++
        }
      }
      expect(found / wanted).toBeGreaterThan(0.997)
    })
})
