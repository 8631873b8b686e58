/** Turns grammars, which are data, into matchers. Done once for a grammar; parsing only runs the result. */
import { fold } from '../characters.js'
import { compileLabels, type LabelGrammar } from './labels.js'
import { compileNumerals, type Numerals } from './numerals.js'
import { compilePhrases, type PhraseGrammar } from './phrases.js'
import type { LanguageGrammar, OrganisationGrammar } from './schema.js'
import { compileTemplates, type LineMatcher } from './template.js'
import { Trie } from './trie.js'
import { Variants } from './variants.js'

/** Thrown for grammars that fit the schema and yet cannot be compiled; a `TemplateError` is another such. */
export class CompileError extends Error {}

/** An enacting formula found at the start of a text. */
export interface Formula {
  end: number
  issuer: string
}

/** The short lines of one language, over all organisations that write in it. */
export interface LineGrammar {
  front: LineMatcher
  title: LineMatcher
  closing: LineMatcher
  vote: LineMatcher
}

/** Everything the engine knows about one language, and about the organisations in that language. */
export interface CompiledLanguage {
  readonly code: string
  readonly iso6393: string
  readonly script: string
  readonly capitalOpeners: boolean
  readonly finalOpeners: boolean
  readonly phrases: PhraseGrammar
  readonly numerals: Numerals
  readonly labels: LabelGrammar
  readonly lines: LineGrammar
  /** Names of organisations: a line that is one belongs to a masthead. */
  readonly names: Trie<string>
  /** Enacting formulas that are fixed phrases. */
  readonly formulas: Trie<string>
  /** Enacting formulas with slots: session sentences. */
  readonly formulaTemplates: { matcher: LineMatcher; issuers: string[] }
  readonly sections: Trie<true>
  readonly annexes: Trie<true>
  /** Month names to month numbers. */
  readonly months: Map<string, number>
  readonly dates: LineMatcher
  readonly variants: Variants
  readonly stopWords: Set<string>
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
}

/**
 * Compiles languages and organisations together: the words of a body belong to a language. Most of a language is compiled
 * when it is first asked for, since few texts need more than one.
 * @throws {CompileError} when an organisation extends one that is not there
 */
export function compileGrammars(
  languages: readonly LanguageGrammar[],
  organisations: readonly OrganisationGrammar[],
): CompiledGrammars {
  const resolved = organisations.map((organisation) => inherit(organisation, organisations))
  const symbolTemplates = resolved.flatMap(({ id, symbols }) => symbols.map((symbol) => ({ id, symbol })))
  return {
    languages: new Map(languages.map((language) => [language.code, compileLanguage(language, resolved)])),
    organisations: resolved,
    symbols: {
      matcher: compileTemplates(symbolTemplates.map(({ symbol }) => symbol)),
      issuers: symbolTemplates.map(({ id }) => id),
    },
  }
}

/**
 * Adds the lines of an organisation's parent; a kind of lines of its own replaces the parent's whole.
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
  return { ...organisation, languages }
}

function compileLanguage(
  language: LanguageGrammar,
  organisations: readonly OrganisationGrammar[],
): CompiledLanguage {
  const { code, iso6393, script, capitalOpeners, finalOpeners, morphology, dates } = language
  const months = new Map<string, number>()
  for (const [index, names] of language.months.entries())
    for (const name of names) months.set(fold(name), index + 1)
  // The longest name first, so that "sept." is not read as "sep" and a rest.
  const monthNames = [...months.keys()].sort((a, b) => b.length - a.length)
  const variants = new Variants(language.variants)
  const numerals = compileNumerals(language.numerals, language.multipliers, language.ordinalEndings, variants)
  const templates = (list: readonly string[]) =>
    compileTemplates(list, { dates, months: monthNames, figures: numerals.figures, variants })
  const set = (forms: readonly string[]) => Trie.of(forms, variants)
  const folded = (words: readonly string[]) => words.map((word) => fold(word))
  const bodies = collectBodies(code, language, organisations)
  // What a body says of its own lines goes before what is true of any body.
  const both = (kind: keyof LineGrammar) =>
    templates([...new Set([...bodies.lines[kind], ...language.lines[kind]])])
  const plain = {
    code,
    iso6393,
    script,
    capitalOpeners,
    finalOpeners,
    numerals,
    months,
    variants,
    stopWords: new Set(folded(language.stopWords)),
    openerEndings: folded(morphology.opener),
    verbEndings: folded(morphology.verb),
    notOpeners: new Set(folded(morphology.not)),
  }
  return withLazy(plain, {
    phrases: () => compilePhrases(language, variants),
    labels: () => compileLabels(language, numerals, variants),
    lines: () =>
      withLazy(
        {},
        {
          front: () => both('front'),
          title: () => both('title'),
          closing: () => both('closing'),
          vote: () => both('vote'),
        },
      ),
    names: () => trieOf(bodies.names, variants),
    formulas: () => trieOf(bodies.formulas, variants),
    formulaTemplates: () => ({
      matcher: templates(bodies.formulaTemplates.map(([template]) => template)),
      issuers: bodies.formulaTemplates.map(([, issuer]) => issuer),
    }),
    sections: () => set(language.sections),
    annexes: () => set(language.annexes),
    dates: () => templates(dates),
  })
}

/** Adds fields that are computed when they are first read. */
function withLazy<Plain extends object, Lazy extends Record<string, () => unknown>>(
  plain: Plain,
  lazy: Lazy,
): Plain & { readonly [Name in keyof Lazy]: ReturnType<Lazy[Name]> } {
  const object: Plain = { ...plain }
  for (const [name, compute] of Object.entries(lazy))
    Object.defineProperty(object, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = compute()
        Object.defineProperty(object, name, { value, enumerable: true })
        return value
      },
    })
  return object as Plain & { readonly [Name in keyof Lazy]: ReturnType<Lazy[Name]> }
}

/** Computes what was left for later, so that errors in a grammar show. */
export function compileWhole({ languages }: CompiledGrammars): void {
  for (const language of languages.values()) {
    Object.values(language)
    Object.values(language.lines)
  }
}

/** A form or template, with the organisation it belongs to. */
type OfBody = [form: string, issuer: string]

/** What the organisations that write in a language say in it. */
function collectBodies(
  code: string,
  language: LanguageGrammar,
  organisations: readonly OrganisationGrammar[],
) {
  const names: OfBody[] = []
  const formulas: OfBody[] = []
  const formulaTemplates: OfBody[] = []
  const lines: Record<keyof LineGrammar, string[]> = { front: [], title: [], closing: [], vote: [] }
  for (const { id, languages } of organisations) {
    const words = languages[code] ?? language.organisations[id]
    if (!words) continue
    for (const name of words.names) names.push([name, id])
    for (const formula of words.formulas)
      (/[{[]/.test(formula) ? formulaTemplates : formulas).push([formula, id])
    for (const kind of Object.keys(lines) as (keyof LineGrammar)[])
      lines[kind].push(...(words.lines?.[kind] ?? []))
  }
  return { names, formulas, formulaTemplates, lines }
}

function trieOf(entries: readonly OfBody[], variants: Variants): Trie<string> {
  const trie = new Trie<string>(variants)
  for (const [form, issuer] of entries) trie.add(form, issuer)
  return trie
}
