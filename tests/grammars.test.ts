import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  acts,
  findReferences,
  GrammarError,
  grammarSchema,
  instruments,
  languages,
  modifiers,
  organisations,
  parse,
} from '../index.js'
import { fold } from '../src/characters.js'
import { type Mood, matchPhrase } from '../src/grammar/match-phrase.js'
import { useGrammars } from '../src/grammar/registry.js'
import { type CitationKind, instrumentSchema, type LanguageGrammar } from '../src/grammar/schema.js'
import { ShortLine } from '../src/grammar/template.js'
import { spellings } from '../src/grammar/trie.js'
import { root } from './support/fixtures.js'

const folders = (kind: string) =>
  readdirSync(join(root, 'grammars', kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

describe('the lists of grammars', () => {
  it('hold every folder', () => {
    expect(languages.map(({ code }) => code).sort()).toEqual(folders('languages'))
    expect(organisations.map(({ id }) => id).sort()).toEqual(folders('organisations'))
  })
  it('fit the schema', () => {
    expect(grammarSchema.safeParse({ languages, organisations }).error).toBeUndefined()
  })
  it('use every act and every modifier', () => {
    const used = JSON.stringify(languages)
    for (const act of Object.keys(acts)) expect(used, act).toContain(`"act":"${act}"`)
    for (const modifier of modifiers) expect(used, modifier).toContain(`"${modifier}"`)
  })
  it('give each language fixtures', () => {
    expect(readdirSync(join(root, 'fixtures/languages')).sort()).toEqual(folders('languages'))
  })
})

describe.each(languages.map((language) => [language.code, language] as const))(
  'language %s',
  (code, language) => {
    const { phrases, capitalOpeners } = useGrammars(undefined).languages.get(code) as NonNullable<
      ReturnType<ReturnType<typeof useGrammars>['languages']['get']>
    >
    const read = (mood: Mood, phrase: string) => matchPhrase(phrases, mood, phrase, 0, phrase.length)

    it('has each key that the first language has', () => {
      expect(Object.keys(language).sort()).toEqual(Object.keys(languages[0] as object).sort())
    })
    it.each(Object.entries(language.examples.openers))('reads the opener %s as %s', (phrase, act) => {
      expect(read('opener', phrase)).toMatchObject({ end: phrase.length, act: act ?? undefined })
    })
    it.each(Object.entries(language.examples.verbs))('reads the verb %s as %s', (phrase, act) => {
      expect(read('verb', phrase)).toMatchObject({ end: phrase.length, act: act ?? undefined })
    })
    it.each(language.examples.not)('does not read %s', (phrase) => {
      for (const mood of ['opener', 'verb'] as const)
        expect(read(mood, phrase)?.end ?? 0).not.toBe(phrase.length)
    })
    it('recognises every form of every entry, with its own lemma or that of an entry before it', () => {
      for (const head of language.heads) {
        if (head.needs) continue
        for (const mood of ['opener', 'verb'] as const)
          for (const form of head[mood] ?? [])
            for (const phrase of spellings(form.replace(/\s?~/g, ''))) {
              const [particle = ''] = spellings(head.particle?.[0] ?? '')
              const found = read(
                mood,
                particle ? `${phrase} 12 ${particle}` : `${phrase}${head.followed ? ':' : ' '}`,
              )
              expect(found, `${phrase} of ${head.lemma}`).toBeDefined()
              expect(found?.end, `${phrase} of ${head.lemma}`).toBe(phrase.length)
              if (particle) expect(found?.lemma, phrase).toBe(head.lemma)
            }
      }
      for (const { forms, lemma } of language.states)
        for (const form of forms)
          for (const [index, spelling] of spellings(form).entries()) {
            const found = read('opener', spelling)
            expect(found?.end, spelling).toBe(spelling.length)
            if (index === 0) expect(found?.lemma, spelling).toBe(lemma)
          }
    })
    it('reads the formulas of the organisations that it names itself', () => {
      for (const [id, examples] of Object.entries(language.examples.formulas))
        for (const example of examples) readsFormula(code, id, example)
      const named = Object.entries(language.organisations)
      for (const [id] of named) {
        const organisation = organisations.find((one) => one.id === id)
        expect(organisation, id).toBeDefined()
        expect(organisation?.languages[code], `${id} has words of its own`).toBeUndefined()
      }
      expect(Object.keys(language.examples.formulas).sort()).toEqual(
        named.filter(([, { formulas }]) => formulas.length > 0).map(([id]) => id),
      )
    })
    it('matches without accents and with any apostrophe', () => {
      for (const phrase of Object.keys(language.examples.openers)) {
        const plain = fold(phrase).replace(/’/g, "'")
        expect(read('opener', plain)?.end).toBe(plain.length)
        const upper = phrase.toUpperCase()
        expect(read('opener', upper)?.end).toBe(upper.length)
        expect(read('opener', phrase.replace(/ /g, '\u00a0'))?.end).toBe(phrase.length)
      }
      expect(typeof capitalOpeners).toBe('boolean')
    })
    it('sorts its lists by lemma', () => {
      const sorted = (list: readonly { lemma: string }[]) =>
        list
          .map(({ lemma }) => lemma)
          .every(
            (lemma, index, all) => index === 0 || (all[index - 1] as string).localeCompare(lemma, code) <= 0,
          )
      expect(sorted(language.heads)).toBe(true)
      expect(sorted(language.states)).toBe(true)
      expect(sorted(language.feelings)).toBe(true)
    })
  },
)

/** Expects a line to be read as the enacting formula of an organisation. */
function readsFormula(code: string, id: string, example: string): void {
  const { openers, verbs } = (languages.find((language) => language.code === code) as LanguageGrammar)
    .examples
  const words = `${Object.keys(openers)[0]} 2588 (2021),\n\n1. ${Object.keys(verbs)[0]} 12.`
  const tree = parse(`${example}\n\n${words}`, { language: code })
  expect(tree.children[0], example).toMatchObject({ type: 'resolution', issuer: id, language: code })
}

describe.each(organisations.map((organisation) => [organisation.id, organisation] as const))(
  'organisation %s',
  (id, organisation) => {
    const { symbols } = useGrammars(undefined)
    it('reads its symbols as its own', () => {
      for (const example of organisation.examples.symbols) {
        const found = symbols.matcher.match(new ShortLine(example))
        expect(found && symbols.issuers[found.template], example).toBe(id)
      }
      if (organisation.symbols.length > 0) expect(organisation.examples.symbols).not.toEqual([])
    })
    it('reads its formulas as its own', () => {
      for (const [code, examples] of Object.entries(organisation.examples.formulas))
        for (const example of examples) readsFormula(code, id, example)
      const spoken = Object.entries(organisation.languages).filter(([, { formulas }]) => formulas.length > 0)
      expect(Object.keys(organisation.examples.formulas).sort()).toEqual(
        spoken.map(([language]) => language).sort(),
      )
    })
    it('reads nothing of its counterexamples', () => {
      for (const example of organisation.examples.not) {
        expect(symbols.matcher.match(new ShortLine(example)), example).toBeUndefined()
        for (const { code } of languages)
          expect(JSON.stringify(parse(example, { language: code }))).not.toContain('enactingFormula')
      }
    })
  },
)

/** What may stand in the slots of a number, where the organisation says nothing. */
const SLOTS: Record<string, string> = {
  day: '09',
  letter: 'A',
  number: '12',
  roman: 'XII',
  text: 'IX',
  year: '2019',
}

/** A template with its optional parts left out, or with the first choice of each, and its slots filled. */
function fill(template: string, slots: Record<string, string>, isLong: boolean): string {
  let text = template
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(/\[([^[\]]*)\]/g, (_, inner: string) => (isLong ? (inner.split('|')[0] ?? '') : ''))
  }
  return text.replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole)
}

/** Numbers that are not read in an English sentence: with a French sign for "number", or letters of Arabic. */
const UNREAD_NUMBER = /^(?:Recommandation|Avis|Directive) n|^\p{Script=Arabic}/u

/** Names that are not read yet, or only in part: those that begin with a quotation mark. */
const UNREAD_NAME = /^«/

describe('the citations of organisations', () => {
  const english = languages.find(({ code }) => code === 'en') as LanguageGrammar
  const heads: Record<CitationKind, string> = {
    resolution: 'resolution',
    decision: 'decision',
    statement: 'presidential statement',
    document: 'document',
  }
  const marks = {
    special: english.references.sessions.special[0]?.toUpperCase() ?? '',
    emergency: english.references.sessions.emergency[0]?.toUpperCase() ?? '',
  }
  const citing = organisations.filter(({ citations = [] }) => citations.length > 0)
  it.each(citing.map((organisation) => [organisation.id, organisation] as const))(
    'of %s stand for the symbols that they say',
    (id, { citations = [], sessions }) => {
      const wrong: unknown[] = []
      for (const { kind, number, symbol } of citations)
        for (const isLong of [false, true]) {
          const session = String((sessions?.first ?? 20) + 20)
          const cited = fill(number, { ...SLOTS, ...marks, session }, isLong)
          const letter = cited.includes(' A') ? 'A' : ''
          const wanted = fill(symbol, { ...SLOTS, ...marks, session, letter }, isLong)
          if (UNREAD_NUMBER.test(cited)) continue
          const found = findReferences(`Recalling ${heads[kind]} ${cited},`, { language: 'en', issuer: id })
          const [only] = found
          const isRight =
            only?.symbol === wanted && only.kind === kind && only.issuer === id && only.surface === cited
          if (found.length !== 1 || !isRight) wrong.push([cited, wanted, found])
        }
      expect(wrong).toEqual([])
    },
  )
})

describe('instruments', () => {
  const ids = instruments.map(({ id }) => id)
  it('fit the schema and have ids of their own', () => {
    for (const instrument of instruments)
      expect(instrumentSchema.safeParse(instrument).error, instrument.id).toBeUndefined()
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
  it('are parts of others that are there', () => {
    for (const { id, part } of instruments)
      if (part !== undefined) {
        expect(part, id).not.toBe(id)
        expect(ids, id).toContain(part)
      }
  })
  it('are dated in the year that they give', () => {
    for (const { id, date, year } of instruments)
      if (date !== undefined) {
        expect(date, id).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect(Number(date.slice(0, 4)), id).toBe(year)
      }
  })
  it('have names in languages that are there, each once', () => {
    const codes = languages.map(({ code }) => code)
    for (const { id, names } of instruments)
      for (const [code, forms] of Object.entries(names)) {
        expect(codes, id).toContain(code)
        expect(
          forms.filter((form, index) => forms.indexOf(form) !== index),
          `${id} in ${code}`,
        ).toEqual([])
      }
  })
  it.each(languages.map((language) => [language.code, language] as const))(
    'are found by each of their names in %s',
    (code, language) => {
      const [opener] = Object.keys(language.examples.openers)
      const missed: string[] = []
      for (const { id, names } of instruments)
        for (const name of (names[code] ?? []).flatMap(spellings)) {
          if (UNREAD_NAME.test(name)) continue
          const found = findReferences(`${opener} ${name}.`, { language: code })
          const [only] = found
          if (found.length !== 1 || only?.instrument !== id || only.surface !== name)
            missed.push(`${id}: ${name}`)
        }
      expect(missed).toEqual([])
    },
  )
})

describe('a grammar of the caller', () => {
  it('is refused with the field that is wrong', () => {
    const wrong = { organisations: [{ id: 'X', nmae: 'typo' }] }
    expect(() => parse('text', { grammars: [wrong as never] })).toThrow(/grammars\[0\]\.organisations\.0/)
  })
  it('is refused when a template is wrong', () => {
    const [un] = organisations
    const broken = { ...(un as object), id: 'mine', symbols: ['{nothing}'] }
    const mine = (organisation: object) => () =>
      parse('text', { grammars: [{ organisations: [organisation as never] }] })
    expect(mine(broken)).toThrow(GrammarError)
    expect(mine(broken)).toThrow(/\{nothing\}/)
    expect(mine({ ...broken, symbols: ['{constructor}'] })).toThrow(/Unknown slot `\{constructor\}`/)
    expect(mine({ ...broken, symbols: ['X [{number}'] })).toThrow(/Unbalanced brackets/)
    expect(mine({ ...broken, symbols: ['{date}'] })).toThrow(/needs a language/)
    const citations = [{ kind: 'resolution', number: '{nothing}', symbol: 'X/{number}' }]
    expect(mine({ ...broken, symbols: [], citations })).toThrow(/Unknown slot `\{nothing\}`/)
    expect(mine({ ...broken, symbols: [], extends: 'nobody' })).toThrow(/Unknown organisation `nobody`/)
  })
  it('goes before a bundled one', () => {
    const own = { ...(organisations.find(({ id }) => id === 'un-sc') as object), id: 'mine', extends: 'un' }
    const text = 'The Security Council,\n\nNoting the flood,\n\n1. Decides to act.'
    expect(parse(text, { grammars: [{ organisations: [own as never] }] }).children[0]).toMatchObject({
      issuer: 'mine',
    })
  })
  it('teaches a new organisation', () => {
    const council = {
      id: 'village',
      name: 'Village Council',
      symbols: ['VC/{year}/{number}'],
      languages: { en: { names: ['village council'], formulas: ['the village council'] } },
      examples: { symbols: ['VC/2026/4'], formulas: { en: ['The Village Council,'] }, not: [] },
    }
    const text = 'VC/2026/4\n\nThe Village Council,\n\nNoting the flood,\n\n1. Decides to raise the bridge.'
    expect(parse(text, { grammars: [{ organisations: [council] }] }).children[0]).toMatchObject({
      issuer: 'village',
      symbol: 'VC/2026/4',
    })
    expect(parse(text).children[0]).not.toMatchObject({ issuer: 'village' })
  })
})
