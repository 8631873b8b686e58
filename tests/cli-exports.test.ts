import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, toAkn, toBio, toGraphml, toMarkdown } from '../index.js'
import { root } from './support/fixtures.js'
import { runCommand } from './support/run-command.js'
import { wholeSkeletonOf } from './support/skeleton.js'

const english = join(root, 'fixtures/organisations/un-sc/halmere-mission/en/input.txt')
const french = join(root, 'fixtures/organisations/un-sc/halmere-mission/fr/input.txt')
const [value, valeur] = [english, french].map((path) => readFileSync(path, 'utf8')) as [string, string]
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whereas-exports-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => runCommand(['parse', ...args])

describe('whereas parse --format', () => {
  it('markdown and bio write documents one below the other', async () => {
    const markdown = [value, valeur].map((text) => toMarkdown(parse(text), { value: text }))
    expect((await run('-f', 'markdown', english, french)).stdout).toBe(markdown.join('\n'))
    const bio = [value, valeur].map((text) => toBio(parse(text), { value: text }))
    expect((await run('-f', 'bio', english, french)).stdout).toBe(bio.join(''))
  })
  it.each([['one'], ['several', english]])(
    'akn of %s has the country of the caller’s own body',
    async (_, ...others) => {
      const council = {
        id: 'lantern-town',
        name: 'Council of Lantern Town',
        country: 'fr-75',
        symbols: ['LT/{number}'],
        languages: { en: { names: ['lantern town council'], formulas: ['the lantern town council'] } },
        examples: { symbols: ['LT/4'], formulas: { en: ['The Lantern Town Council,'] }, not: [] },
      }
      const grammar = join(folder, 'council.json')
      writeFileSync(grammar, JSON.stringify({ organisations: [council] }))
      const path = join(folder, 'council.txt')
      writeFileSync(path, 'LT/4\n\nThe Lantern Town Council,\n\n1. Decides to act.\n')
      const { stdout, stderr } = await run('-g', grammar, '-f', 'akn', path, ...others)
      expect(stderr).toBe('')
      expect(stdout).toContain('<FRBRcountry value="fr-75" />')
    },
  )
  it('html writes the style once', async () => {
    const { stdout } = await run('-f', 'html', english, french)
    expect(stdout.match(/<style>/g)).toHaveLength(1)
    expect(stdout.match(/<article /g)).toHaveLength(2)
  })
  it('akn writes one document, and reads it', async () => {
    const one = await run('-f', 'akn', english)
    expect(one.stdout).toBe(toAkn(parse(value), { value }))
    const path = join(folder, 'both.xml')
    expect(await run('-f', 'akn', '-o', path, english, french)).toEqual({ code: 0, stdout: '', stderr: '' })
    const back = JSON.parse((await run('-f', 'json', path)).stdout)
    const skeletons = [value, valeur].map((text) =>
      wholeSkeletonOf(parse(text)).filter((line) => !line.startsWith('notes')),
    )
    expect(wholeSkeletonOf(back).slice(0, -1)).toEqual(skeletons.flat())
    expect(back.children.map(({ language }: { language?: string }) => language).filter(Boolean)).toEqual([
      'en',
      'fr',
    ])
  })
  it('graphml joins the documents in one network', async () => {
    const documents = [
      { tree: parse(value), id: english },
      { tree: parse(valeur), id: french },
    ]
    expect((await run('-f', 'graphml', english, french)).stdout).toBe(toGraphml(documents))
  })
})

describe('XML files', () => {
  it('that are broken cost a line, and no other file', async () => {
    const path = join(folder, 'broken.xml')
    writeFileSync(path, '<akomaNtoso>\n  <statement>\n</akomaNtoso>')
    const { code, stdout, stderr } = await run('-f', 'json', path, english)
    expect(code).toBe(1)
    expect(stderr).toBe(
      `whereas: ${path} is no XML that can be read: Malformed XML at 3:1: Missing end tag for element statement\n`,
    )
    expect(JSON.parse(stdout)).toHaveLength(1)
  })
  it('are known by their first tag under any name', async () => {
    const path = join(folder, 'resolution.txt')
    writeFileSync(path, toAkn(parse(value), { value }))
    expect((await run('-f', 'tree', path)).stdout).toContain('operativeClause')
    expect((await run('-f', 'tree', path)).stdout).toContain('reason="markup"')
  })
})
