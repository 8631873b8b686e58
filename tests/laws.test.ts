import { describe, expect, it } from 'vitest'
import { parse, treeSchema } from '../index.js'
import type { CompiledLanguage } from '../src/grammar/compile.js'
import { useGrammars } from '../src/grammar/registry.js'
import { readHtml } from '../src/source/html.js'
import { readMarkdown } from '../src/source/markdown.js'
import { readText } from '../src/source/text.js'
import { parseTokens } from '../src/syntax/parser.js'
import { regionParts } from '../src/syntax/parts.js'
import { damages, noise, seeded } from './support/damage.js'
import { caseFixtures, documentFixtures } from './support/fixtures.js'
import { breaches, referenceBreaches, wordBreaches } from './support/laws.js'

const SEEDS = [1, 2, 3, 4, 5, 6]
type ShownFormat = keyof typeof readers
const FORMATS: ShownFormat[] = ['text', 'markdown', 'html']

const readers = { text: readText, markdown: readMarkdown, html: readHtml }

/** The laws, on a text in a format. */
function obey(text: string, format: ShownFormat): void {
  const tree = parse(text, { format })
  expect(breaches(tree, text)).toEqual([])
  expect(referenceBreaches(tree)).toEqual([])
  expect(parse(text, { format })).toEqual(tree)
  if (format === 'text') expect(wordBreaches(tree, text)).toEqual([])
  // Whatever the scanner gives, the parser's grammar has a place for: recovery is for defects.
  const source = readers[format](text)
  for (const language of someLanguages(tree.language, text.length))
    for (const { tokens } of regionParts(source, source.lines, language, grammars, undefined))
      expect(parseTokens(tokens).errors).toEqual([])
}

const grammars = useGrammars(undefined)

/** The language of a text, and one of the others: a text may be read in any. */
function someLanguages(own: string | undefined, turn: number): CompiledLanguage[] {
  const all = [...grammars.languages.values()]
  const others = all.filter(({ code }) => code !== own)
  const other = others[turn % others.length] as CompiledLanguage
  return [...all.filter(({ code }) => code === own), other]
}

describe('laws hold for every fixture', () => {
  for (const { name, input, format } of documentFixtures()) {
    it(name, () => {
      obey(input, format)
      expect(treeSchema.safeParse(parse(input, { format })).error).toBeUndefined()
    })
  }
  it('case files', () => {
    for (const { input } of caseFixtures()) obey(input, 'text')
  })
})

describe('laws hold for damaged fixtures', () => {
  for (const { name, input, format } of documentFixtures())
    it(name, () => {
      for (const damage of Object.values(damages))
        for (const seed of SEEDS) obey(damage(input, seeded(seed)), format)
    })
})

describe('laws hold for any text', () => {
  for (const format of FORMATS) {
    it(`noise as ${format}`, () => {
      const random = seeded(42)
      for (let round = 0; round < 60; round++) obey(noise(Math.floor(random() * 3000), random), format)
    })
    it(`nothing and blanks as ${format}`, () => {
      for (const text of ['', ' ', '\n', '\r\n\r\n', '\ufeff', '\u200b', '\f\f', '\u2028']) obey(text, format)
    })
  }
  it('a megabyte of one character', () => {
    for (const char of [
      'a',
      'A',
      '(',
      '1',
      '.',
      ';',
      ',',
      '«',
      '-',
      '_',
      '\n',
      '\t',
      ' ',
      '\u0301',
      '"',
      'é',
    ])
      obey(char.repeat(1_000_000), 'text')
  })
  it('the same line again and again', () => {
    for (const line of [
      '1. Decides\n',
      '(a)\n',
      'Recalling,\n\n',
      'I\n\n',
      'The General Assembly,\n\n',
      'Annex\n\n',
      '___\n1 A\n',
      'Recalling; ',
    ])
      obey(line.repeat(Math.ceil(120_000 / line.length)), 'text')
  })
})
