/** References as the library gives them: citations in loose text, and the edges of a tree. */
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type CitationEdge,
  type FoundCitation,
  findReferences,
  type OperativeClause,
  type PreambularClause,
  parse,
  type Reference,
  referencesOf,
} from '../index.js'
import { wordsOf } from '../src/words.js'
import { documentFixtures } from './support/fixtures.js'
import { visitNodes } from './support/laws.js'

/** The references of a tree in the order of the text. */
function referencesIn(text: string, options: Parameters<typeof parse>[1] = {}): Reference[] {
  const found: Reference[] = []
  visitNodes(parse(text, options), (node) => {
    if (node.type === 'reference') found.push(node)
  })
  return found
}

const text = `A/RES/99/412

Care of the salt roads

The General Assembly,

Recalling its resolutions 97/54 A and B of 19 December 2042 and Security Council resolution 3190 (2041),

Guided by the Charter of the United Nations,

1. Reaffirms paragraph 2 (a) of its resolution 97/54 A, and requests the States named in paragraph 2 (b) below to dig wells;

2. Urges:

(a) All States to carry out resolution 3190 (2041);

(b) The Secretary-General to report on the present resolution.`

describe('findReferences', () => {
  it.each([
    [
      'ar',
      'أشار المندوبون في رسالتهم إلى قرار مجلس الأمن 3190 (2041) وإلى قرار الجمعية العامة 97/54 وإلى ميثاق الأمم المتحدة.',
      ['3190 (2041)', '97/54', 'ميثاق الأمم المتحدة'],
    ],
    [
      'de',
      'Der Bericht nennt die Resolution 3190 (2041) des Sicherheitsrats, die Resolution 97/54 der Generalversammlung und die Charta der Vereinten Nationen.',
      ['3190 (2041)', '97/54', 'Charta der Vereinten Nationen'],
    ],
    [
      'en',
      'The letter speaks of Security Council resolution 3190 (2041), of General Assembly resolution 97/54 and of the Charter of the United Nations.',
      ['3190 (2041)', '97/54', 'Charter of the United Nations'],
    ],
    [
      'es',
      'La carta cita la resolución 3190 (2041) del Consejo de Seguridad, la resolución 97/54 de la Asamblea General y la Carta de las Naciones Unidas.',
      ['3190 (2041)', '97/54', 'Carta de las Naciones Unidas'],
    ],
    [
      'fr',
      'La lettre cite la résolution 3190 (2041) du Conseil de sécurité, la résolution 97/54 de l’Assemblée générale et la Charte des Nations Unies.',
      ['3190 (2041)', '97/54', 'Charte des Nations Unies'],
    ],
    [
      'pt',
      'A carta cita a resolução 3190 (2041) do Conselho de Segurança, a resolução 97/54 da Assembleia Geral e a Carta das Nações Unidas.',
      ['3190 (2041)', '97/54', 'Carta das Nações Unidas'],
    ],
    [
      'ru',
      'В письме названы резолюция 3190 (2041) Совета Безопасности, резолюция 97/54 Генеральной Ассамблеи и Устав Организации Объединенных Наций.',
      ['3190 (2041)', '97/54', 'Устав Организации Объединенных Наций'],
    ],
    [
      'zh',
      '信中提到安全理事会第3190(2041)号决议、大会第97/54号决议和《联合国宪章》。',
      ['3190(2041)', '97/54', '联合国宪章'],
    ],
  ])('reads a sentence in %s', (language, sentence, surfaces) => {
    for (const found of [findReferences(sentence), findReferences(sentence, { language })]) {
      expect(found.map(({ surface }) => surface)).toEqual(surfaces)
      expect(found.map(({ symbol, instrument }) => symbol ?? instrument)).toEqual([
        'S/RES/3190(2041)',
        'A/RES/97/54',
        'un-charter',
      ])
      expect(found.map(({ issuer }) => issuer)).toEqual(['un-sc', 'un-ga', undefined])
    }
  })
  it('gives places in the text that it was given', () => {
    const lines =
      '\ufeffDear Sir,\r\n\r\nGeneral Assembly\r\nresolution 97/54 and Security\r\n   Council resolution 3190\r\n(2041) 🙂 and the Charter of the\r\nUnited Nations are meant.\r\n'
    const found = findReferences(lines, { language: 'en' })
    for (const { start, end, surface } of found) expect(lines.slice(start, end)).toBe(surface)
    expect(found.map(({ surface }) => surface)).toEqual([
      '97/54',
      '3190\r\n(2041)',
      'Charter of the\r\nUnited Nations',
    ])
  })
  it('says whose text a number is only where words, shape or the issuer tell', () => {
    const [open] = findReferences('It quotes resolution 97/54.', { language: 'en' })
    expect(open?.symbol).toBeUndefined()
    expect(open?.candidates).toContain('A/RES/97/54')
    expect(
      findReferences('It quotes its resolution 97/54.', { language: 'en', issuer: 'un-ga' }),
    ).toMatchObject([{ symbol: 'A/RES/97/54', issuer: 'un-ga' }])
  })
  it('reads parts of a cited text', () => {
    expect(
      findReferences(
        'See paragraph 3 (a) of General Assembly resolution 97/54, and Article 51 of the Charter of the United Nations.',
        { language: 'en' },
      ),
    ).toMatchObject([
      { kind: 'resolution', symbol: 'A/RES/97/54', pinpoint: [{ part: 'paragraph', number: '3/a' }] },
      { kind: 'provision', instrument: 'un-charter', pinpoint: [{ part: 'article', number: '51' }] },
    ])
  })
  it('gives one citation for each of several letters', () => {
    const found = findReferences('General Assembly resolution 97/54 A to C', { language: 'en' })
    expect(found.map(({ symbol, surface }) => [symbol, surface])).toEqual([
      ['A/RES/97/54A', '97/54 A to C'],
      ['A/RES/97/54B', ''],
      ['A/RES/97/54C', ''],
    ])
  })
  it('gives nothing where nothing is cited', () => {
    for (const nothing of [
      '',
      ' \n',
      '\ufeff',
      '12/09',
      'Ut enim ad minim veniam',
      'A quiet day in Halmere.',
    ])
      expect(findReferences(nothing)).toEqual([])
  })
  it('refuses options that name nothing, as parse does', () => {
    const messageOf = (run: () => unknown) => {
      try {
        run()
      } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message}`
      }
      return undefined
    }
    for (const options of [
      { language: 'xx' },
      { issuer: 'nobody' },
      { lang: 'fr' },
      null,
      7,
      { grammars: {} },
    ]) {
      const message = messageOf(() => findReferences(text, options as never))
      expect(message).toMatch(/^OptionError: /)
      expect(message).toBe(messageOf(() => parse(text, options as never)))
    }
    for (const value of [undefined, null, 7, {}]) {
      const message = messageOf(() => findReferences(value as never))
      expect(message).toMatch(/^TypeError: Expected text as a string, not /)
      expect(message).toBe(messageOf(() => parse(value as never)))
    }
    expect(
      messageOf(() => findReferences(text, { grammars: [{ organisations: [{ id: 'X' }] }] as never })),
    ).toMatch(/^GrammarError: Invalid grammar\ngrammars\[0\]\.organisations\.0/)
  })
  it('reads numbers of the caller’s own organisation', () => {
    const village = {
      id: 'village',
      name: 'Village Council',
      symbols: ['VC/{year}/{number}'],
      citations: [
        { kind: 'resolution' as const, number: 'VC/{number}-{year}', symbol: 'VC/{year}/{number}' },
      ],
      url: 'https://village.example/{language}/{symbol}',
      languages: {
        en: { names: ['village council'], mentions: ['village council'], formulas: ['the village council'] },
      },
      examples: { symbols: ['VC/2026/4'], formulas: { en: ['The Village Council,'] }, not: [] },
    }
    const sentence = 'It recalls resolution VC/4-2026.'
    expect(
      findReferences(sentence, { language: 'en', grammars: [{ organisations: [village] }] }),
    ).toMatchObject([
      {
        symbol: 'VC/2026/4',
        issuer: 'village',
        url: 'https://village.example/en/VC/2026/4',
        surface: 'VC/4-2026',
      },
    ])
    expect(findReferences(sentence, { language: 'en' })[0]).not.toHaveProperty('issuer')
  })
  it('finds in a clause what parse finds there', () => {
    let compared = 0
    for (const { input, format, name } of documentFixtures()) {
      if (format !== 'text') continue
      const tree = parse(input)
      for (const resolution of tree.children) {
        if (resolution.type !== 'resolution') continue
        const { language, issuer } = resolution
        visitNodes({ ...tree, children: [resolution] }, (node) => {
          if (node.type !== 'operativeClause' && node.type !== 'preambularClause') return
          const words = wordsOfPlainClause(node, input)
          if (!words) return
          compared++
          const found = findReferences(input.slice(...words), { language, issuer })
          const own = node.children.filter((child) => child.type === 'reference')
          expect(
            found.map(({ kind, symbol, instrument, surface }) => [kind, symbol ?? instrument, surface]),
            `${name} ${node.id}`,
          ).toEqual(
            own.map(({ kind, symbol, instrument, position: { start, end } }) => [
              kind,
              symbol ?? instrument,
              input.slice(start.offset, end.offset),
            ]),
          )
        })
      }
    }
    expect(compared).toBeGreaterThan(200)
  })
  it('has the type of what it gives', () => {
    expectTypeOf(findReferences(text)).toEqualTypeOf<FoundCitation[]>()
    expectTypeOf<FoundCitation['pinpoint']>().toEqualTypeOf<Reference['pinpoint']>()
  })
})

/**
 * From where to where the words of a clause go that by itself says all that its references need: it is one line with one
 * phrase, and none of them points elsewhere in the text.
 */
function wordsOfPlainClause(
  { children, position }: OperativeClause | PreambularClause,
  input: string,
): [number, number] | undefined {
  const kinds = children.map(({ type }) => type)
  const isPlain = kinds.every((kind) => ['marker', 'opener', 'verb', 'text', 'reference'].includes(kind))
  const phrases = kinds.filter((kind) => kind === 'opener' || kind === 'verb')
  const pointsElsewhere = children.some(
    (child) =>
      child.type === 'reference' &&
      (child.target !== undefined || (child.symbol === undefined && child.kind === 'resolution')),
  )
  const first = children.find(({ type }) => type === 'text' || type === 'reference')
  const start = first?.position.start.offset
  const end = position.end.offset
  if (!isPlain || phrases.length > 1 || pointsElsewhere || start === undefined || end === undefined)
    return undefined
  return input.slice(start, end).includes('\n') ? undefined : [start, end]
}

describe('referencesOf', () => {
  const summary = ({ surface, clause, act, phrase, reference }: CitationEdge) => [
    clause,
    act,
    phrase,
    surface,
    reference.symbol ?? reference.instrument ?? reference.target ?? reference.kind,
  ]
  it('tells which clause cites what, and what it does by it', () => {
    const edges = referencesOf(parse(text))
    expect(edges.map(summary)).toEqual([
      ['pp-1', 'recall', 'Recalling', '97/54 A and B', 'A/RES/97/54A'],
      ['pp-1', 'recall', 'Recalling', '', 'A/RES/97/54B'],
      ['pp-1', 'recall', 'Recalling', '3190 (2041)', 'S/RES/3190(2041)'],
      ['pp-2', 'be-guided', 'Guided', 'Charter of the United Nations', 'un-charter'],
      ['op-1', 'reaffirm', 'Reaffirms', '97/54 A', 'A/RES/97/54A'],
      ['op-1', 'request', 'requests', 'paragraph 2 (b)', 'op-2-b'],
      ['op-2-a', 'urge', 'Urges', '3190 (2041)', 'S/RES/3190(2041)'],
      ['op-2-b', 'urge', 'Urges', 'the present resolution', 'self'],
    ])
    expect(new Set(edges.map(({ from }) => from))).toEqual(new Set(['A/RES/99/412']))
    expect(edges[0]?.reference).toMatchObject({
      date: '2042-12-19',
      url: 'https://undocs.org/en/A/RES/97/54A',
    })
    expect(edges[4]?.reference.pinpoint).toEqual([{ part: 'paragraph', number: '2/a' }])
  })
  it('names no citing symbol where the resolution states none', () => {
    const edges = referencesOf(parse(text.slice(text.indexOf('The General'))))
    expect(edges.length).toBeGreaterThan(0)
    for (const edge of edges) expect(edge).not.toHaveProperty('from')
  })
  it('gives every reference of every fixture once, in order, with a clause of the tree', () => {
    for (const { input, format, name } of documentFixtures()) {
      const tree = parse(input, { format })
      const inside: Reference[] = []
      const ids = new Set<string>()
      visitNodes(tree, (node) => {
        if (node.type === 'reference') inside.push(node)
        if ('id' in node) ids.add(node.id)
      })
      const edges = referencesOf(tree)
      expect(
        edges.map(({ reference }) => reference),
        name,
      ).toEqual(inside)
      for (const { clause } of edges) expect(ids.has(clause ?? ''), `${name}: ${clause}`).toBe(true)
    }
  })
  it('gives nothing for a text without a resolution', () => {
    expect(referencesOf(parse('A letter on resolution 97/54 of the General Assembly.'))).toEqual([])
  })
})

describe('ids', () => {
  it('say where a node stands', () => {
    const ids: string[] = []
    visitNodes(parse(text), (node) => {
      if ('id' in node) ids.push(node.id)
    })
    expect(ids).toEqual(['pp-1', 'pp-2', 'op-1', 'op-2', 'op-2-a', 'op-2-b'])
  })
  it('tell several resolutions of one text apart', () => {
    const twice = `${text}\n\n${text.replace('99/412', '99/413')}`
    const targets = referencesIn(twice).flatMap(({ target }) => target ?? [])
    expect(targets).toEqual(['op-2-b', 'r2-op-2-b'])
  })
})

describe('references', () => {
  it('do not depend on what was parsed before', () => {
    const short = `The Security Council,\n\nRecalling resolution 1540,\n\n1. Recalls the same resolution;\n\n2. Decides to act.`
    const before = [
      referencesIn(short),
      referencesIn(text),
      findReferences('resolution 3190', { language: 'en' }),
    ]
    parse(text.replaceAll('3190', '1540'))
    findReferences('Security Council resolution 3190 (2041)')
    expect([
      referencesIn(short),
      referencesIn(text),
      findReferences('resolution 3190', { language: 'en' }),
    ]).toEqual(before)
  })
  it('take a short form only for what the same text cited before', () => {
    const clause = (words: string) =>
      `The Security Council,\n\nNoting ${words},\n\n1. Reaffirms resolution 3190;\n\n2. Decides to act.`
    expect(referencesIn(clause('its resolution 3190 (2041)')).map(({ symbol }) => symbol)).toEqual([
      'S/RES/3190(2041)',
      'S/RES/3190(2041)',
    ])
    expect(referencesIn(clause('the flood'))).toEqual([])
  })
  it('have the words of the text as children', () => {
    for (const { position, children } of referencesIn(text.replaceAll(' of the', '\nof the'))) {
      const words = wordsOf(children)
      expect(words.replace(/\s+/g, '')).toBe(
        text
          .replaceAll(' of the', '\nof the')
          .slice(position.start.offset, position.end.offset)
          .replace(/\s+/g, ''),
      )
    }
  })
})
