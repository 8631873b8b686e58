import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unified } from 'unified'
import { selectAll } from 'unist-util-select'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import * as api from '../index.js'
import { detect, parse, type Root, treeJsonSchema, treeSchema, whereas, whereasCheck } from '../index.js'
import { root } from './support/fixtures.js'

const text = readFileSync(join(root, 'fixtures/organisations/un-ga/kestrel-strait/en/input.txt'), 'utf8')

describe('the public names', () => {
  it('are these', () => {
    expect(Object.keys(api).sort()).toEqual([
      'DatasetError',
      'GrammarError',
      'InputError',
      'MarkupError',
      'OptionError',
      'acts',
      'bioLabels',
      'buildDataset',
      'check',
      'clauseRows',
      'compare',
      'default',
      'detect',
      'documentRow',
      'encodeTable',
      'findReferences',
      'grammarSchema',
      'htmlStyle',
      'instruments',
      'languageSchema',
      'languages',
      'messageRows',
      'modifiers',
      'openEncoder',
      'organisationSchema',
      'organisations',
      'parse',
      'parseFile',
      'parseInput',
      'readInputs',
      'referenceRows',
      'referencesOf',
      'rowDocument',
      'rules',
      'tableFields',
      'tableFormats',
      'tableJsonSchema',
      'tableSchema',
      'tables',
      'toAkn',
      'toBio',
      'toComparisonOutline',
      'toGraphml',
      'toHtml',
      'toJson',
      'toMarkdown',
      'toOutline',
      'toTree',
      'treeJsonSchema',
      'treeSchema',
      'whereas',
      'whereasCheck',
    ])
  })
})

describe('parse', () => {
  it('states what the text states', () => {
    const [resolution] = parse(text).children
    expect(resolution).toMatchObject({
      type: 'resolution',
      language: 'en',
      issuer: 'un-ga',
      symbol: 'A/RES/77/412',
      session: '77',
      date: '2023-07-27',
      meeting: '81',
    })
  })
  it('states nothing that the text does not', () => {
    const [resolution] = parse(
      'Recalling its aims,\n\nNoting the flood,\n\n1. Decides to act;\n\n2. Requests help.',
    ).children
    expect(Object.keys(resolution as object).sort()).toEqual(['children', 'language', 'position', 'type'])
  })
  it('takes the caller’s word for language and issuer', () => {
    const bare = 'Recalling its aims,\n\nNoting the flood,\n\n1. Decides to act.'
    expect(parse(bare, { issuer: 'oic' }).children[0]).toMatchObject({ issuer: 'oic' })
    expect(parse(text, { issuer: 'oic' }).children[0]).toMatchObject({ issuer: 'un-ga' })
    expect(parse(bare, { language: 'fr' }).language).toBe('fr')
  })
  it('refuses options that name nothing', () => {
    expect(() => parse(text, { language: 'xx' })).toThrow(/Unknown language `xx`, expected one of .*en.*/)
    expect(() => parse(text, { issuer: 'nobody' })).toThrow(/Unknown issuer `nobody`/)
    expect(() => parse(text, { format: 'rtf' as never })).toThrow(
      /Unknown format `rtf`, expected one of text/,
    )
    expect(() => parse(text, { lang: 'fr' } as never)).toThrow(
      /Unknown option `lang`, expected one of language/,
    )
    expect(() => parse(text, null as never)).toThrow(/Expected options as an object, not null/)
    expect(() => parse(text, { grammars: {} as never })).toThrow(/Expected the option `grammars` as an array/)
    expect(() => detect(undefined as never)).toThrow(/Expected text as a string, not undefined/)
  })
  it('takes a language with its region, in any case', () => {
    for (const language of ['fr-CA', 'FR', 'fr'])
      expect(parse('Rappelant,', { language }).language).toBe('fr')
  })
  it('refuses what is no text', () => {
    expect(() => parse(undefined as never)).toThrow(new TypeError('Expected text as a string, not undefined'))
    expect(() => parse(null as never)).toThrow(/not null/)
  })
  it('keeps nothing between calls', () => {
    const first = parse(text)
    parse('The Security Council,\n\nNoting,\n\n1. Decides.')
    expect(parse(text)).toEqual(first)
  })
})

describe('the schema', () => {
  it('accepts trees and refuses what is none', () => {
    const tree = JSON.parse(api.toJson(parse(text)))
    expect(treeSchema.parse(tree)).toEqual(tree)
    expect(treeSchema.safeParse({ ...tree, extra: 1 }).success).toBe(false)
    expect(treeSchema.safeParse({ ...tree, children: [{ type: 'clause' }] }).success).toBe(false)
  })
  it('has the type of the tree', () => {
    expectTypeOf<z.infer<typeof treeSchema>>().toEqualTypeOf<Root>()
  })
  it('names every node type in JSON Schema', () => {
    const { $defs } = treeJsonSchema() as { $defs: Record<string, unknown> }
    expect(
      Object.keys($defs)
        .filter((name) => !name.startsWith('_'))
        .sort(),
    ).toEqual([
      'Act',
      'Annex',
      'Closing',
      'EnactingFormula',
      'Extraneous',
      'Footnote',
      'FootnoteReference',
      'FrontMatter',
      'Heading',
      'Line',
      'Marker',
      'NodeData',
      'Opener',
      'OperativeClause',
      'OperativePart',
      'Pinpoint',
      'Position',
      'Preamble',
      'PreambularClause',
      'Reference',
      'Resolution',
      'Root',
      'Section',
      'Subclause',
      'Symbol',
      'Text',
      'Title',
      'Verb',
      'WordContent',
    ])
  })
})

describe('detect', () => {
  it('ranks languages with their evidence', () => {
    const ranking = detect('L’Assemblée générale,\n\nRappelant sa résolution,\n\n1. Décide d’agir.')
    expect(ranking.map(({ language }) => language).sort()).toEqual(
      api.languages.map(({ code }) => code).sort(),
    )
    expect(ranking[0]?.language).toBe('fr')
    expect(ranking[0]?.evidence).toMatchObject({ script: 1, formulas: 1, phrases: 2 })
    expect(ranking[0]?.evidence.stopWords).toBeGreaterThan(0.05)
    for (const { evidence } of ranking)
      expect(Object.keys(evidence)).toEqual(['script', 'formulas', 'phrases', 'stopWords'])
    const scores = ranking.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 2)
  })
  it.each([
    ['ar', 'إن الجمعية العامة،\n\nوإذ تشير إلى لائحة الأجراس،\n\n1 - تقرر إصلاح البرج.'],
    [
      'de',
      'Die Generalversammlung,\n\nunter Hinweis auf die Glockenordnung,\n\n1. beschließt, den Turm instand zu setzen.',
    ],
    ['en', 'The General Assembly,\n\nRecalling the Bell Statute,\n\n1. Decides to repair the tower.'],
    ['es', 'La Asamblea General,\n\nRecordando el Estatuto de las Campanas,\n\n1. Decide reparar la torre.'],
    ['fr', 'L’Assemblée générale,\n\nRappelant le Statut des cloches,\n\n1. Décide de réparer la tour.'],
    ['pt', 'A Assembleia Geral,\n\nRecordando o Estatuto dos Sinos,\n\n1. Decide reparar a torre.'],
    [
      'ru',
      'Генеральная Ассамблея,\n\nссылаясь на Устав колоколов,\n\n1. постановляет отремонтировать башню.',
    ],
    ['zh', '大会，\n\n回顾《钟声条例》，\n\n1. 决定修缮钟楼。'],
  ])('knows a resolution in %s', (code, value) => {
    const ranking = detect(value)
    expect(ranking[0]?.language).toBe(code)
    expect(ranking[0]?.score).toBeGreaterThan(0.5)
    expect(ranking[0]?.evidence.script).toBe(1)
    expect(ranking.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 2)
    expect(parse(value)).toMatchObject({ language: code, children: [{ type: 'resolution', language: code }] })
  })
  it('gives each language of one script its share of the letters', () => {
    const ranking = detect('The General Assembly,\n\nGeneralnaya ГЕНЕРАЛЬНАЯ АССАМБЛЕЯ')
    const shares = new Map(ranking.map(({ language, evidence }) => [language, evidence.script]))
    expect(shares.get('en')).toBe(shares.get('fr'))
    expect((shares.get('en') as number) + (shares.get('ru') as number)).toBeCloseTo(1, 2)
    expect(shares.get('zh')).toBe(0)
  })
  it.each([
    [
      'Catalan',
      'La ciutat de les set fonts celebra aquest estiu la fira de la sal. Els veïns de la comarca arriben a la ' +
        'matinada perquè els nens vegin la pujada de la marea en el port, i a la tarda es reparteixen els premis a ' +
        'la millor barca. El batlle va dir que la festa de aquest any és la més gran que es recorda a la costa.',
    ],
    [
      'Italian',
      'La città delle sette fonti celebra questa estate la fiera del sale. Gli abitanti della contea arrivano di ' +
        'notte per vedere la marea che sale nel porto, e la sera si danno i premi a la migliore barca. Il sindaco ' +
        'ha detto che la festa di quest’anno è la più grande che si ricordi su la costa.',
    ],
    [
      'Dutch',
      'De stad van de zeven bronnen viert deze zomer de zoutmarkt. De inwoners van de streek komen in de nacht aan ' +
        'om het water in de haven te zien stijgen, en in de avond worden de prijzen voor de beste boot uitgereikt. ' +
        'De burgemeester zei dat het feest van dit jaar het grootste is.',
    ],
  ])('claims no language for %s, which it does not know, though they share small words', (_, value) => {
    expect(detect(value)[0]?.evidence.stopWords).toBeGreaterThan(0.1)
    expect(detect(value).every(({ score }) => score === 0)).toBe(true)
    expect(parse(value).language).toBeUndefined()
  })
  it('says nothing of a text in no known language', () => {
    expect(detect('Ὦ ξεῖν᾽, ἀγγέλλειν').every(({ score }) => score === 0)).toBe(true)
    expect(parse('Ὦ ξεῖν᾽, ἀγγέλλειν').language).toBeUndefined()
  })
  it('says nothing of a text without letters', () => {
    for (const value of ['', ' \n\n ', '1. 2. 3.', '—'])
      expect(detect(value).map(({ score, evidence }) => [score, evidence.script])).toEqual(
        api.languages.map(() => [0, 0]),
      )
  })
})

describe('unified', () => {
  it('parses files', () => {
    const tree = unified().use(whereas, { language: 'en' }).parse(new VFile(text))
    expect(tree).toEqual(parse(text, { language: 'en' }))
    expectTypeOf(tree).toEqualTypeOf<Root>()
  })
  it('works with the utilities of unist', () => {
    const tree = unified().use(whereas).parse(text)
    let clauses = 0
    visit(tree, 'operativeClause', () => {
      clauses++
    })
    expect(clauses).toBe(14)
    expect(selectAll('operativeClause[act=request]', tree)).toHaveLength(3)
  })
  it('adds messages when it runs', async () => {
    const file = new VFile('Nothing is resolved here.')
    const processor = unified().use(whereas).use(whereasCheck)
    await processor.run(processor.parse(file), file)
    expect(
      file.messages.map(({ ruleId, source, url }) => [ruleId, source, url?.includes('#messages-')]),
    ).toEqual([['no-resolution', 'whereas', true]])
  })
})
