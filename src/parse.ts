/** The pipeline in reading order: source → languages → tokens → CST → tree. */
import { readAkn } from './akn/read.js'
import type { CompiledGrammars } from './grammar/compile.js'
import { type Choice, chooseLanguage, type Detected, detectLanguage } from './grammar/detect.js'
import { useGrammars } from './grammar/registry.js'
import type { Grammar } from './grammar/schema.js'
import type { FoundReference } from './references/found.js'
import { setTargets } from './references/targets.js'
import { findInText } from './references/text.js'
import type { SourceDocument } from './source/document.js'
import { readHtml } from './source/html.js'
import { readMarkdown } from './source/markdown.js'
import { splitStrings } from './source/strings.js'
import { readText } from './source/text.js'
import { TreeBuilder } from './syntax/build.js'
import { parseTokens } from './syntax/parser.js'
import { partsOf } from './syntax/parts.js'
import type { Root } from './tree.js'

/** Formats that `parse` reads. */
export type Format = 'text' | 'markdown' | 'html' | 'akn'

/** Options of `parse`; all may be left out. */
export interface ParseOptions {
  /** BCP 47 code of the text's language ("fr", "fr-CA"), when the caller knows better than detection. */
  language?: string | undefined
  /** Organisation id, for texts that do not name their issuer. */
  issuer?: string | undefined
  /** @default 'text' */
  format?: Format | undefined
  /** The caller's own grammars, beside the bundled ones. */
  grammars?: readonly Grammar[] | undefined
}

/** Thrown for an option that does not exist, or that names what does not exist. */
export class OptionError extends Error {
  override name = 'OptionError'
}

/**
 * Parses a text into a positioned tree. Any string gives a tree, but for XML that is not well-formed.
 * @throws {TypeError} for a value that is no string
 * @throws {OptionError} for an unknown option, language, issuer or format
 * @throws {GrammarError} for a grammar that does not fit the schema
 * @throws {MarkupError} for XML that is not well-formed, or defines entities of its own
 */
export function parse(value: string, options: ParseOptions = {}): Root {
  assertText(value)
  assertOptions(options)
  return options.format === 'akn'
    ? parseAkn(value, options)
    : parseSource(readSource(value, options.format), options)
}

/** Parses a document of Akoma Ntoso, whose elements say what its parts are. */
function parseAkn(value: string, { language, issuer, grammars: own }: ParseOptions): Root {
  const grammars = useGrammars(own)
  assertIssuer(issuer, grammars)
  const asked = language === undefined ? undefined : languageOf('', language, grammars)
  const choose = (words: string) => chooseLanguage(words, grammars)
  const { source, parts, language: main } = readAkn(value, { grammars, choose, asked, issuer })
  const builder = new TreeBuilder({ source, issuer })
  for (const { tokens, flow } of parts) builder.add(parseTokens(tokens).cst, flow)
  const { children, position } = builder.finish()
  const root: Root = { type: 'root', ...(main !== undefined && { language: main }), children, position }
  setTargets(root)
  return root
}

/**
 * Parses what an adapter read from a source. Positions are those of the source's `value`.
 * @throws as `parse` does, but for the value and the format
 */
export function parseSource(source: SourceDocument, options: Omit<ParseOptions, 'format'> = {}): Root {
  const grammars = useGrammars(options.grammars)
  const choice = languageOf(source.text, options.language, grammars)
  const { issuer } = options
  assertIssuer(issuer, grammars)
  const builder = new TreeBuilder({ source, issuer })
  for (const { tokens, flow } of partsOf(source, choice, grammars, issuer))
    builder.add(parseTokens(tokens).cst, flow)
  const { children, position } = builder.finish()
  const root: Root = { type: 'root', ...(choice && { language: choice.language.code }), children, position }
  setTargets(root)
  return root
}

/**
 * Ranks the languages that a text may be in, best first, with what speaks for each.
 * @param options `grammars`: the caller's own, beside the bundled ones
 * @throws {TypeError} for a value that is no string
 * @throws {OptionError} for an unknown option
 * @throws {GrammarError} for a grammar that does not fit the schema
 */
export function detect(value: string, options: Pick<ParseOptions, 'grammars'> = {}): Detected[] {
  assertText(value)
  assertOptions(options)
  return detectLanguage(value, useGrammars(options.grammars))
}

/** Reads a text of a format. */
export function readSource(value: string, format: Format = 'text'): SourceDocument {
  if (format === 'text') return splitStrings(readText(value))
  if (format === 'markdown') return readMarkdown(value)
  if (format === 'html') return readHtml(value)
  throw new OptionError(`Unknown format \`${String(format)}\`, expected one of text, markdown, html, akn`)
}

/** The language detected, or the one asked for, with or without a region ("fr-CA"). */
function languageOf(text: string, asked: string | undefined, grammars: CompiledGrammars): Choice | undefined {
  if (asked === undefined) return chooseLanguage(text, grammars)
  const { languages } = grammars
  const code = String(asked).toLowerCase()
  const found = [...languages.values()].find((language) => language.code.toLowerCase() === code)
  const language = found ?? languages.get(code.split('-', 1)[0] as string)
  if (!language)
    throw new OptionError(
      `Unknown language \`${asked}\`, expected one of ${[...languages.keys()].join(', ')}`,
    )
  return { language, others: [], isCertain: true }
}

/** A citation found in a text that need not be a resolution. */
export type FoundCitation = Omit<FoundReference, 'internal'> & {
  /** The words that cite: as printed, without the markup of the format. */
  surface: string
}

/**
 * Finds the citations in any text, without a resolution around it: a clause, a footnote, a letter, a report.
 * @param options `language` and `issuer` as in `parse`: "its resolution" is the issuer's; `format`: `text`, `markdown` or `html`
 * @returns in the order of the text; `start` and `end` are offsets in UTF-16 units, ends exclusive
 * @throws {TypeError} for a value that is no string
 * @throws {OptionError} for an unknown option, language, issuer or format
 * @throws {GrammarError} for a grammar that does not fit the schema
 */
export function findReferences(value: string, options: ParseOptions = {}): FoundCitation[] {
  assertText(value)
  assertOptions(options)
  const grammars = useGrammars(options.grammars)
  assertIssuer(options.issuer, grammars)
  const source = readSource(value, options.format)
  const choice = languageOf(source.text, options.language, grammars)
  if (!choice) return []
  return findInText(source, choice, grammars, options.issuer).map(({ internal: _, words, ...found }) => ({
    ...found,
    surface: source.text === value ? value.slice(found.start, found.end) : words,
  }))
}

function assertIssuer(issuer: string | undefined, { organisations }: CompiledGrammars): void {
  if (issuer !== undefined && !organisations.some(({ id }) => id === issuer))
    throw new OptionError(
      `Unknown issuer \`${issuer}\`, expected one of ${organisations.map(({ id }) => id).join(', ')}`,
    )
}

function assertText(value: unknown): void {
  if (typeof value !== 'string')
    throw new TypeError(`Expected text as a string, not ${value === null ? 'null' : typeof value}`)
}

const OPTIONS = ['language', 'issuer', 'format', 'grammars'] satisfies (keyof ParseOptions)[]

function assertOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null)
    throw new OptionError(`Expected options as an object, not ${options === null ? 'null' : typeof options}`)
  for (const key of Object.keys(options))
    if (!(OPTIONS as string[]).includes(key))
      throw new OptionError(`Unknown option \`${key}\`, expected one of ${OPTIONS.join(', ')}`)
  const { grammars } = options as ParseOptions
  if (grammars !== undefined && !Array.isArray(grammars))
    throw new OptionError('Expected the option `grammars` as an array')
}
