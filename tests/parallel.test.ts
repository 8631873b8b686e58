/** The same resolution in several languages has one skeleton and does the same: fixtures, and real documents if present. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Act, parse, type Root, type WhereasNode } from '../index.js'
import { corpusFolder, documentFixtures } from './support/fixtures.js'
import { skeletonOf } from './support/skeleton.js'

/** Acts that translators exchange for one another in the same clause. */
const EXCHANGED: readonly (readonly Act[])[] = [
  ['recognize', 'acknowledge', 'consider', 'be-aware', 'determine', 'take-into-account'],
  ['thank', 'appreciate', 'commend'],
]

/** The act of each clause in turn; acts that translators exchange count as the first of their kind. */
function actsOf(tree: Root): (Act | undefined)[] {
  const out: (Act | undefined)[] = []
  const walk = (node: WhereasNode) => {
    if (node.type === 'preambularClause' || node.type === 'operativeClause') {
      const { act } = node
      out.push(EXCHANGED.find((group) => act !== undefined && group.includes(act))?.[0] ?? act)
    }
    for (const child of 'children' in node ? node.children : []) walk(child)
  }
  walk(tree)
  return out
}

describe('parallel fixtures', () => {
  const byDocument = new Map<string, Map<string, string>>()
  for (const { name, input, format } of documentFixtures()) {
    const [, organisation, document, code] = name.split(/[\\/]/) as string[]
    if (format !== 'text' || !code) continue
    const languages = byDocument.get(`${organisation}/${document}`) ?? new Map<string, string>()
    byDocument.set(`${organisation}/${document}`, languages.set(code, input))
  }
  const parallel = [...byDocument].filter(([, languages]) => languages.size > 1)

  it('are there in every language', () => {
    const all = parallel.filter(([, languages]) => languages.size >= 8)
    expect(all.map(([name]) => name)).toEqual(['un-ga/kestrel-strait', 'un-sc/halmere-mission'])
  })
  for (const [name, languages] of parallel) {
    const base = parse(languages.get('en') ?? ([...languages.values()][0] as string))
    for (const [code, input] of languages)
      it(`${name} in ${code} has the same skeleton and acts`, () => {
        const tree = parse(input)
        expect(tree.language).toBe(code)
        expect(skeletonOf(tree)).toEqual(skeletonOf(base))
        expect(actsOf(tree)).toEqual(actsOf(base))
      })
  }
})

const realFolder = join(corpusFolder, 'un/parallel')
const hasReal = existsSync(realFolder)
if (!hasReal) console.warn(`No real documents at ${realFolder}: the tests of parallel documents are skipped`)

interface Gold {
  lang: string
  clauses: { kind: string; label: string }[]
}

describe.skipIf(!hasReal)('parallel real documents', () => {
  const bySymbol = new Map<string, string[]>()
  const names = hasReal ? readdirSync(realFolder).filter((name) => name.endsWith('.txt')) : []
  for (const name of names) {
    const symbol = name.replace(/^[a-z]{2}_/, '').replace(/-.*$/, '')
    bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), name])
  }
  const read = (name: string) => readFileSync(join(realFolder, name), 'utf8')
  const goldOf = (name: string): Gold => JSON.parse(read(name.replace(/\.txt$/, '.gold.json')))
  /** What the mark-up has, for documents whose translations were marked up alike. */
  const shape = ({ clauses }: Gold) => {
    const kinds = clauses.filter(({ kind }) => 'FPOS'.includes(kind))
    return kinds.map(({ kind, label }) => (kind === 'O' ? `O ${label}` : kind)).join('\n')
  }
  it.each([...bySymbol])('%s', (_, versions) => {
    const english = versions.find((name) => name.startsWith('en_')) as string
    const base = parse(read(english))
    for (const name of versions) {
      const gold = goldOf(name)
      const tree = parse(read(name))
      expect(tree.language, name).toBe(gold.lang)
      if (shape(gold) === shape(goldOf(english))) expect(skeletonOf(tree), name).toEqual(skeletonOf(base))
    }
  })
})
