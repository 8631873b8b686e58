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
  code: string
  iso6393: string
  script: string
  capitalOpeners: boolean
  finalOpeners: boolean
  phrases: PhraseGrammar
  numerals: Numerals
  labels: LabelGrammar
  lines: LineGrammar
  /** Names of organisations: a line that is one belongs to a masthead. */
  names: Trie<string>
  /** Enacting formulas that are fixed phrases. */
  formulas: Trie<string>
  /** Enacting formulas with slots: session sentences. */
  formulaTemplates: { matcher: LineMatcher; issuers: string[] }
  sections: Trie<true>
  annexes: Trie<true>
  /** Month names to month numbers. */
  months: Map<string, number>
  dates: LineMatcher
  variants: Variants
  stopWords: Set<string>
  openerEndings: string[]
  verbEndings: string[]
  notOpeners: Set<string>
}

/** All grammars, compiled. */
export interface CompiledGrammars {
  languages: Map<string, CompiledLanguage>
  organisations: OrganisationGrammar[]
  /** Symbols of all organisations; the issuers stand in the order of the templates. */
  symbols: { matcher: LineMatcher; issuers: string[] }
}

/** Compiles languages and organisations together: the words of a body belong to a language. */
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
  const months = new Map<string, number>()
  for (const [index, names] of language.months.entries())
    for (const name of names) months.set(fold(name), index + 1)
  // The longest name first, so that "sept." is not read as "sep" and a rest.
  const monthNames = [...months.keys()].sort((a, b) => b.length - a.length)
  const variants = new Variants(language.variants)
  const numerals = compileNumerals(language.numerals, language.multipliers, language.ordinalEndings, variants)
  const { dates } = language
  const templates = (list: readonly string[]) =>
    compileTemplates(list, { dates, months: monthNames, figures: numerals.figures, variants })
  const set = (forms: readonly string[]) => Trie.of(forms, variants)
  const names = new Trie<string>(variants)
  const formulas = new Trie<string>(variants)
  const formulaTemplates: { template: string; issuer: string }[] = []
  const lines = { front: [], title: [], closing: [], vote: [] } as Record<keyof LineGrammar, string[]>
  for (const { id, languages } of organisations) {
    const words = languages[language.code] ?? language.organisations[id]
    if (!words) continue
    for (const name of words.names) names.add(name, id)
    for (const formula of words.formulas) {
      if (/[{[]/.test(formula)) formulaTemplates.push({ template: formula, issuer: id })
      else formulas.add(formula, id)
    }
    for (const kind of Object.keys(lines) as (keyof LineGrammar)[])
      lines[kind].push(...(words.lines?.[kind] ?? []))
  }
  // What a body says of its own lines goes before what is true of any body.
  const both = (kind: keyof LineGrammar) => templates([...new Set([...lines[kind], ...language.lines[kind]])])
  return {
    code: language.code,
    iso6393: language.iso6393,
    script: language.script,
    capitalOpeners: language.capitalOpeners,
    finalOpeners: language.finalOpeners,
    phrases: compilePhrases(language, variants),
    numerals,
    labels: compileLabels(language, numerals, variants),
    lines: { front: both('front'), title: both('title'), closing: both('closing'), vote: both('vote') },
    names,
    formulas,
    formulaTemplates: {
      matcher: templates(formulaTemplates.map(({ template }) => template)),
      issuers: formulaTemplates.map(({ issuer }) => issuer),
    },
    sections: set(language.sections),
    annexes: set(language.annexes),
    months,
    dates: templates(language.dates),
    variants,
    stopWords: new Set(language.stopWords.map((word) => fold(word))),
    openerEndings: language.morphology.opener.map((ending) => fold(ending)),
    verbEndings: language.morphology.verb.map((ending) => fold(ending)),
    notOpeners: new Set(language.morphology.not.map((word) => fold(word))),
  }
}
