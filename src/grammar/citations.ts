/** What citations are made of, compiled: a lexicon of words, and patterns of numbers with the symbols they stand for. */
import { fold } from '../characters.js'
import { ByFirst } from './by-first.js'
import { FirstWords } from './first-words.js'
import type {
  CitationKind,
  InstrumentGrammar,
  LanguageGrammar,
  OrganisationGrammar,
  PartKind,
  ReferenceWords,
} from './schema.js'
import { compileInline, type InlineMatcher } from './template.js'
import type { TemplateWords } from './template-start.js'
import { spellings, Trie } from './trie.js'

/** What a word or phrase may be in a citation; one form may be several things. */
interface Meanings {
  head?: CitationKind
  own?: boolean
  issuers?: string[]
  /** True for a body's name in capitals, which is a word in small letters: "CITES". */
  acronym?: boolean
  join?: boolean
  range?: boolean
  filler?: boolean
  part?: PartKind
  internal?: boolean
  present?: boolean
  same?: boolean
  generic?: boolean
  not?: boolean
  instrument?: InstrumentGrammar
  /** True for a name that says which instrument it is only beside a part: "Article 51 of the Charter". */
  short?: boolean
}

/** The things that a form may be, first what it is taken for when it is several. */
export const MEANINGS = [
  'not',
  'instrument',
  'present',
  'same',
  'head',
  'issuers',
  'part',
  'internal',
  'own',
  'join',
  'range',
  'generic',
] as const satisfies (keyof Meanings)[]

/** A word or phrase of citations, and which of its meanings makes the token. */
export interface LexiconEntry extends Meanings {
  token: (typeof MEANINGS)[number] | 'filler'
}

/** One way in which a body numbers its texts. */
export interface NumberUse {
  organisation: OrganisationGrammar
  kind: CitationKind
  /** The full symbol, with the slots of the number. */
  symbol: string
  /** The same in pieces: a text, and the slot behind it. */
  pieces: readonly { text: string; slot: string | undefined }[]
  /** True when the text must name the body or be its own. */
  named: boolean
  /** True when the number begins with a regular session, whose year the organisation's `sessions` tell. */
  regular: boolean
}

/** A shape of numbers, and who uses it. */
export interface NumberPattern {
  matcher: InlineMatcher
  uses: NumberUse[]
  /** True when the number tells its body by its letters, and needs no head. */
  standsAlone: boolean
}

/** The citations of one language. */
export interface CitationGrammar {
  lexicon: Trie<LexiconEntry>
  /** How those words of the lexicon begin that may begin a citation. */
  starters: FirstWords
  numbers: ByFirst<NumberPattern>
  dates: ByFirst<InlineMatcher>
}

/** How many letters may stand behind a number. */
const LATIN_LETTERS = 26

/**
 * Compiles the citations of a language with the numbers of all organisations.
 * @param marks what numbers in words may stand right behind: "第"
 */
export function compileCitations(
  language: LanguageGrammar,
  organisations: readonly OrganisationGrammar[],
  instruments: readonly InstrumentGrammar[],
  words: TemplateWords,
  marks: Iterable<string>,
): CitationGrammar {
  const { sessions } = language.references
  const slots = {
    ...words,
    special: sessions.special.flatMap(spellings),
    emergency: sessions.emergency.flatMap(spellings),
    roman: sessions.roman.flatMap(spellings),
    letters: language.sectionLabels.flatMap((series) => series.slice(0, LATIN_LETTERS).flatMap(spellings)),
  }
  const entries = listEntries(language, organisations, instruments)
  const numbers = new ByFirst(
    compilePatterns(organisations, (template) => compileInline(template, slots)),
    ({ matcher }) => matcher.start,
  )
  const lexicon = new Trie<LexiconEntry>(words.variants)
  const starting: string[] = []
  for (const [form, entry] of entries) {
    lexicon.add(form, entry)
    if (!leadsNothing(form, entry)) starting.push(fold(form))
  }
  return {
    lexicon,
    starters: new FirstWords(starting, numbers.firsts, marks, words.variants),
    numbers,
    dates: new ByFirst(
      language.dates.map((date) => compileInline(date, slots)),
      ({ start }) => start,
    ),
  }
}

function compilePatterns(
  organisations: readonly OrganisationGrammar[],
  compile: (template: string) => InlineMatcher,
): NumberPattern[] {
  const byTemplate = new Map<string, NumberPattern>()
  for (const organisation of organisations)
    for (const { kind, number, symbol, named = false } of organisation.citations ?? []) {
      const pattern = byTemplate.get(number) ?? {
        matcher: compile(number),
        uses: [],
        standsAlone: /[a-z]{2}|[^\p{ASCII}]/iu.test(number.replace(/\{[^}]*\}/g, '')),
      }
      const regular = number.startsWith('{session}')
      pattern.uses.push({ organisation, kind, symbol, pieces: piecesOf(symbol), named, regular })
      byTemplate.set(number, pattern)
    }
  return [...byTemplate.values()]
}

/** A symbol in pieces: "A/RES/{session}/{number}" is "A/RES/" with a session, and "/" with a number. */
function piecesOf(symbol: string): NumberUse['pieces'] {
  return symbol
    .split(/(?<=\})/)
    .map((piece) => ({ text: piece.replace(/\{\w+\}$/, ''), slot: /\{(\w+)\}$/.exec(piece)?.[1] }))
}

/** True for a small word or conjunction: one word that begins no citation and parts none. */
const leadsNothing = (form: string, { token }: LexiconEntry) =>
  (token === 'filler' || token === 'join' || token === 'range') && /^[\p{L}\p{M}]+\P{L}*$/u.test(form)

/** The lexicon of a language: its forms, each with all that it may be. */
function listEntries(
  language: LanguageGrammar,
  organisations: readonly OrganisationGrammar[],
  instruments: readonly InstrumentGrammar[],
): [form: string, entry: LexiconEntry][] {
  const entries = new Map<string, Meanings>()
  const add = (forms: readonly string[], what: Meanings) => {
    for (const form of forms.flatMap(spellings)) {
      const entry = entries.get(form) ?? {}
      const issuers = [...(entry.issuers ?? []), ...(what.issuers ?? [])]
      entries.set(form, { ...what, ...entry, ...(issuers.length > 0 && { issuers }) })
    }
  }
  const { references } = language
  addWords(references, add)
  for (const { id, languages } of organisations) {
    const words = languages[language.code] ?? language.organisations[id]
    for (const mention of words?.mentions ?? [])
      add([mention], { issuers: [id], ...(isAcronym(mention) && { acronym: true }) })
  }
  for (const instrument of instruments) {
    add(instrument.names[language.code] ?? [], { instrument })
    add(instrument.shortNames?.[language.code] ?? [], { instrument, short: true })
  }
  return [...entries].map(([form, entry]) => [
    form,
    { token: MEANINGS.find((name) => entry[name]) ?? 'filler', ...entry },
  ])
}

const isAcronym = (form: string) => form === form.toUpperCase() && form !== form.toLowerCase()

function addWords(references: ReferenceWords, add: (forms: readonly string[], what: Meanings) => void): void {
  for (const [kind, forms] of Object.entries(references.heads)) add(forms, { head: kind as CitationKind })
  for (const [kind, forms] of Object.entries(references.ownHeads))
    add(forms, { head: kind as CitationKind, own: true })
  for (const [kind, forms] of Object.entries(references.parts)) add(forms, { part: kind as PartKind })
  add(references.own, { own: true })
  add(references.joins, { join: true })
  add(references.ranges, { range: true })
  add(references.fillers, { filler: true })
  add(references.internal, { internal: true })
  add(references.present, { present: true })
  add(references.same, { same: true })
  add(references.generic, { generic: true })
  add(references.not, { not: true })
}
