/** What citations are made of, compiled: a lexicon of words, and patterns of numbers with the symbols they stand for. */
import { fold, foldCode, foldRest, isDigit, isLower, isPassedOver } from '../characters.js'
import { FirstWords } from './first-words.js'
import type {
  CitationKind,
  InstrumentGrammar,
  LanguageGrammar,
  OrganisationGrammar,
  PartKind,
  ReferenceWords,
} from './schema.js'
import { compileInline, firstOf, type InlineMatcher, pairOf, type TemplateWords } from './template.js'
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

/** Things to look for, by what they begin with. */
export class ByFirst<T> {
  /** Those that begin with a digit, by the folded character that follows the digits. */
  readonly #digits: ReadonlyMap<number, readonly T[]>
  /** Those that begin with a digit, and that any other character may follow. */
  readonly #otherDigits: readonly T[]
  /** Those that begin with a folded character that is no digit. */
  readonly #letters = new Map<number, T[]>()
  /** Of these, those that may begin with a pair of letters. */
  readonly #pairs = new Map<number, T[]>()
  /** Of these, those that do not begin with two letters of their own. */
  readonly #others = new Map<number, T[]>()

  constructor(all: readonly T[], matcherOf: (one: T) => InlineMatcher) {
    const numeric: T[] = []
    for (const one of all) {
      const { firsts = [], letters } = matcherOf(one)
      const codes = [...firsts]
      if (codes.length === 0 || codes.some(isDigit)) numeric.push(one)
      for (const code of codes.filter((first) => !isDigit(first))) {
        append(this.#letters, code, one)
        if (letters === undefined) append(this.#others, code, one)
      }
    }
    for (const pair of new Set(all.map((one) => matcherOf(one).letters)))
      if (pair !== undefined) this.#pairs.set(pair, this.#startingWith(pair, matcherOf))
    const seconds = new Set(numeric.flatMap((one) => [...(matcherOf(one).seconds ?? [])]))
    const after = (code: number | undefined) =>
      numeric.filter((one) => matcherOf(one).seconds?.has(code ?? NaN) ?? true)
    this.#digits = new Map([...seconds].map((code) => [code, after(code)]))
    this.#otherDigits = after(undefined)
  }

  #startingWith(pair: number, matcherOf: (one: T) => InlineMatcher): T[] {
    const all = this.#letters.get(firstOf(pair)) ?? []
    return all.filter((one) => (matcherOf(one).letters ?? pair) === pair)
  }

  /** Those that begin with digits which a folded character follows, blanks left out. */
  withDigits(next: number): readonly T[] {
    return this.#digits.get(next) ?? this.#otherDigits
  }

  /** Those that begin with a folded character that is no digit. */
  withFirst(code: number): readonly T[] | undefined {
    return this.#letters.get(code)
  }

  /** Those that may begin with the word at an offset; of words in small letters, only those with two letters of their own. */
  withWord(text: string, at: number): readonly T[] | undefined {
    const first = text.charCodeAt(at)
    const second = text.charCodeAt(at + 1)
    const pair = pairOf(foldCode(first), foldCode(second))
    const found = this.#pairs.get(pair)
    if (found || isLower(first)) return found
    const isSplit = foldRest(first) || isPassedOver(second) || foldRest(second)
    return (isSplit ? this.#letters : this.#others).get(foldCode(first))
  }

  /** The folded characters that are no digits and that some of them begin with. */
  get firsts(): Iterable<number> {
    return this.#letters.keys()
  }
}

function append<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
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
    ({ matcher }) => matcher,
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
      (matcher) => matcher,
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
      pattern.uses.push({ organisation, kind, symbol, named, regular: number.startsWith('{session}') })
      byTemplate.set(number, pattern)
    }
  return [...byTemplate.values()]
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
