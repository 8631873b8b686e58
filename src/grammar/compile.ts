/** Turns grammars, which are data, into matchers. Done once for a grammar; parsing only runs the result. */
import { fold } from '../characters.js'
import { collectBodies, type LineKind, trieOf } from './bodies.js'
import { type CitationGrammar, compileCitations } from './citations.js'
import { formulaTrie, type Speakers } from './formulas.js'
import { compileLabels, type LabelGrammar } from './labels.js'
import { compileNumerals, type Numerals } from './numerals.js'
import { compilePhrases, type PhraseGrammar } from './phrases.js'
import type {
  CitationKind,
  InstrumentGrammar,
  LanguageGrammar,
  OrganisationGrammar,
  OrganisationWords,
} from './schema.js'
import { compileTemplates, type LineMatcher } from './template.js'
import type { TemplateWords } from './template-start.js'
import { Beginnings, Trie } from './trie.js'
import { Variants } from './variants.js'
import { compilePhraseWords, type PhraseWords } from './worn-phrases.js'

/** Thrown for grammars that fit the schema and yet cannot be compiled; a `TemplateError` is another such. */
export class CompileError extends Error {}

/** The short lines of one language, over all organisations that write in it. */
export type LineGrammar = Readonly<Record<LineKind, LineMatcher>>

/** Everything the engine knows about one language, and about the organisations in that language. */
export interface CompiledLanguage {
  readonly code: string
  readonly iso6392: string | undefined
  readonly iso6393: string
  readonly script: string
  readonly capitalOpeners: boolean
  readonly finalOpeners: boolean
  readonly phrases: PhraseGrammar
  /** The words of the phrases, to mend those that are worn. */
  readonly phraseWords: PhraseWords
  readonly numerals: Numerals
  readonly labels: LabelGrammar
  readonly lines: LineGrammar
  /** Names of organisations: a line that is one belongs to a masthead. */
  readonly names: Trie<string>
  /** What each organisation says in the language, by its id. */
  readonly words: ReadonlyMap<string, OrganisationWords>
  /** Enacting formulas that are fixed phrases, with who may speak so. */
  readonly formulas: Trie<Speakers>
  /** Enacting formulas with slots: session sentences. */
  readonly formulaTemplates: { matcher: LineMatcher; issuers: string[] }
  readonly sections: Trie<true>
  /** Nouns for resolutions and decisions: "Decision" in front of a number. */
  readonly heads: Trie<true>
  readonly annexes: Trie<true>
  /** Words before the number of a clause: "Section 1. The town …". */
  readonly clauseWords: Trie<true>
  /** Words that number clauses by themselves, with their values: "primero". */
  readonly clauseLabels: Trie<number>
  /** Words that lead from one clause to the next: "now, therefore, be it". */
  readonly bridges: Trie<true>
  /** How bridges and conjunctions begin. */
  readonly links: Beginnings
  /** Words between a governing verb and its colon: "as follows". */
  readonly tails: Trie<true>
  /** Words that begin what is decided: "that". */
  readonly complements: Trie<true>
  readonly annexLinks: Trie<true>
  readonly citations: CitationGrammar
  /** Month names to month numbers. */
  readonly months: Map<string, number>
  readonly dates: LineMatcher
  readonly variants: Variants
  readonly stopWords: Set<string>
  /** Words behind which a hyphen stands, and words before which one does. */
  readonly hyphened: { first: Set<string>; last: Set<string> }
  readonly openerEndings: string[]
  readonly verbEndings: string[]
  readonly notOpeners: Set<string>
}

/** All grammars, compiled. */
export interface CompiledGrammars {
  languages: Map<string, CompiledLanguage>
  organisations: OrganisationGrammar[]
  /** Symbols of all organisations; the issuers stand in the order of the templates. */
  symbols: { matcher: LineMatcher; issuers: string[] }
  /** Symbols that are an organisation's only in its own texts, by its id. */
  namedSymbols: Map<string, LineMatcher>
  /** What kind of text a part of a symbol says that it is, by that part in capitals. */
  series: ReadonlyMap<string, CitationKind>
}

/**
 * Compiles languages and organisations together: the words of a body belong to a language. Most of a language is compiled
 * when it is first asked for, since few texts need more than one.
 * @throws {CompileError} when an organisation extends one that is not there
 */
export function compileGrammars(
  languages: readonly LanguageGrammar[],
  organisations: readonly OrganisationGrammar[],
  instruments: readonly InstrumentGrammar[],
): CompiledGrammars {
  const resolved = organisations.map((organisation) => inherit(organisation, organisations))
  const symbolTemplates = resolved.flatMap(({ id, symbols }) => symbols.map((symbol) => ({ id, symbol })))
  return {
    languages: new Map(
      languages.map((language) => [language.code, new LazyLanguage(language, resolved, instruments)]),
    ),
    organisations: resolved,
    namedSymbols: new Map(
      resolved.flatMap(({ id, namedSymbols }) =>
        namedSymbols ? [[id, compileTemplates(namedSymbols)]] : [],
      ),
    ),
    symbols: {
      matcher: compileTemplates(symbolTemplates.map(({ symbol }) => symbol)),
      issuers: symbolTemplates.map(({ id }) => id),
    },
    series: new Map(
      resolved.flatMap(({ series = {} }) =>
        Object.entries(series).map(([part, kind]) => [part.toUpperCase(), kind]),
      ),
    ),
  }
}

/**
 * Adds the lines and the country of an organisation's parent; a kind of lines of its own replaces the parent's whole.
 * @throws {CompileError} when the parent is not there
 */
function inherit(
  organisation: OrganisationGrammar,
  all: readonly OrganisationGrammar[],
): OrganisationGrammar {
  if (organisation.extends === undefined) return organisation
  const parent = all.find(({ id }) => id === organisation.extends)
  if (!parent)
    throw new CompileError(
      `Unknown organisation \`${organisation.extends}\`, which \`${organisation.id}\` extends`,
    )
  const languages: OrganisationGrammar['languages'] = {}
  for (const [code, words] of Object.entries(organisation.languages)) {
    const lines = { ...parent.languages[code]?.lines, ...words.lines }
    languages[code] = { ...words, lines }
  }
  const country = organisation.country ?? parent.country
  return { ...organisation, ...(country && { country }), languages }
}

/** The fields of a language that are nothing but forms which stand at some place of a line. */
type WordSet = 'sections' | 'annexes' | 'annexLinks' | 'clauseWords' | 'bridges' | 'tails' | 'complements'

/** A language, of which the larger parts are compiled when they are first read. */
class LazyLanguage implements CompiledLanguage {
  readonly code: string
  readonly iso6392: string | undefined
  readonly iso6393: string
  readonly script: string
  readonly capitalOpeners: boolean
  readonly finalOpeners: boolean
  readonly numerals: Numerals
  readonly months = new Map<string, number>()
  readonly variants: Variants
  readonly stopWords: Set<string>
  readonly hyphened: { first: Set<string>; last: Set<string> }
  readonly openerEndings: string[]
  readonly verbEndings: string[]
  readonly notOpeners: Set<string>
  readonly #grammar: LanguageGrammar
  readonly #organisations: readonly OrganisationGrammar[]
  readonly #instruments: readonly InstrumentGrammar[]
  readonly #bodies: ReturnType<typeof collectBodies>
  #phrases: PhraseGrammar | undefined
  #phraseWords: PhraseWords | undefined
  #labels: LabelGrammar | undefined
  #lines: LineGrammar | undefined
  #names: Trie<string> | undefined
  #formulas: Trie<Speakers> | undefined
  #formulaTemplates: CompiledLanguage['formulaTemplates'] | undefined
  readonly #sets = new Map<WordSet, Trie<true>>()
  #links: Beginnings | undefined
  #clauseLabels: Trie<number> | undefined
  #heads: Trie<true> | undefined
  #citations: CitationGrammar | undefined
  #dates: LineMatcher | undefined

  constructor(
    grammar: LanguageGrammar,
    organisations: readonly OrganisationGrammar[],
    instruments: readonly InstrumentGrammar[],
  ) {
    const { code, iso6392, iso6393, script, capitalOpeners, finalOpeners, morphology } = grammar
    const folded = (words: readonly string[]) => words.map((word) => fold(word))
    this.code = code
    this.iso6392 = iso6392
    this.iso6393 = iso6393
    this.script = script
    this.capitalOpeners = capitalOpeners
    this.finalOpeners = finalOpeners
    this.variants = new Variants(grammar.variants)
    this.numerals = compileNumerals(
      grammar.numerals,
      grammar.multipliers,
      grammar.ordinalEndings,
      this.variants,
    )
    for (const [index, names] of grammar.months.entries())
      for (const name of names) this.months.set(fold(name), index + 1)
    this.stopWords = new Set(folded(grammar.stopWords))
    const { first, last } = grammar.hyphened
    this.hyphened = { first: new Set([...first, ...Object.keys(grammar.numerals)]), last: new Set(last) }
    this.openerEndings = folded(morphology.opener)
    this.verbEndings = folded(morphology.verb)
    this.notOpeners = new Set(folded(morphology.not))
    this.#grammar = grammar
    this.#organisations = organisations
    this.#instruments = instruments
    this.#bodies = collectBodies(code, grammar, organisations)
  }

  get phrases(): PhraseGrammar {
    this.#phrases ??= compilePhrases(this.#grammar, this.variants)
    return this.#phrases
  }

  get phraseWords(): PhraseWords {
    this.#phraseWords ??= compilePhraseWords(this.#grammar, this.variants)
    return this.#phraseWords
  }

  get labels(): LabelGrammar {
    this.#labels ??= compileLabels(this.#grammar, this.numerals, this.variants)
    return this.#labels
  }

  get lines(): LineGrammar {
    this.#lines ??= {
      front: this.#matchLines('front'),
      title: this.#matchLines('title'),
      closing: this.#matchLines('closing'),
      vote: this.#matchLines('vote'),
      page: this.#matchLines('page'),
      signature: this.#matchLines('signature'),
    }
    return this.#lines
  }

  /** What a body says of its own lines goes before what is true of any body. */
  #matchLines(kind: LineKind): LineMatcher {
    return this.#templates([...new Set([...this.#bodies.lines[kind], ...this.#grammar.lines[kind]])])
  }

  get names(): Trie<string> {
    this.#names ??= trieOf(this.#bodies.names, this.variants)
    return this.#names
  }

  get words(): ReadonlyMap<string, OrganisationWords> {
    return this.#bodies.words
  }

  get formulas(): Trie<Speakers> {
    this.#formulas ??= formulaTrie(this.#bodies, this.variants)
    return this.#formulas
  }

  get formulaTemplates(): CompiledLanguage['formulaTemplates'] {
    const { formulaTemplates } = this.#bodies
    this.#formulaTemplates ??= {
      matcher: this.#templates(formulaTemplates.map(([template]) => template)),
      issuers: formulaTemplates.map(([, issuer]) => issuer),
    }
    return this.#formulaTemplates
  }

  get sections(): Trie<true> {
    return this.#set('sections')
  }

  get heads(): Trie<true> {
    const { resolution, decision } = this.#grammar.references.heads
    this.#heads ??= Trie.of([...resolution, ...decision], this.variants)
    return this.#heads
  }

  get annexLinks(): Trie<true> {
    return this.#set('annexLinks')
  }

  get annexes(): Trie<true> {
    return this.#set('annexes')
  }

  get clauseWords(): Trie<true> {
    return this.#set('clauseWords')
  }

  get clauseLabels(): Trie<number> {
    if (!this.#clauseLabels) {
      this.#clauseLabels = new Trie(this.variants)
      for (const series of this.#grammar.clauseLabels)
        for (const [index, label] of series.entries()) this.#clauseLabels.add(label, index + 1)
    }
    return this.#clauseLabels
  }

  get bridges(): Trie<true> {
    return this.#set('bridges')
  }

  get links(): Beginnings {
    this.#links ??= new Beginnings([this.bridges, this.phrases.conjunctions])
    return this.#links
  }

  get tails(): Trie<true> {
    return this.#set('tails')
  }

  get complements(): Trie<true> {
    return this.#set('complements')
  }

  #set(name: WordSet): Trie<true> {
    let words = this.#sets.get(name)
    if (!words) {
      words = Trie.of(this.#grammar[name], this.variants)
      this.#sets.set(name, words)
    }
    return words
  }

  get citations(): CitationGrammar {
    this.#citations ??= compileCitations(
      this.#grammar,
      this.#organisations,
      this.#instruments,
      this.#templateWords,
      this.numerals.marks,
    )
    return this.#citations
  }

  get dates(): LineMatcher {
    this.#dates ??= this.#templates(this.#grammar.dates)
    return this.#dates
  }

  get #templateWords(): TemplateWords {
    const { variants, numerals, months } = this
    // The longest name first, so that "sept." is not read as "sep" and a rest.
    const names = [...months.keys()].sort((a, b) => b.length - a.length)
    return { dates: this.#grammar.dates, months: names, figures: numerals.figures, variants }
  }

  #templates(list: readonly string[]): LineMatcher {
    return compileTemplates(list, this.#templateWords)
  }
}
