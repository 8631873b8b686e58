/** The pipeline in reading order: source → language → tokens → CST → tree. */
import type { CompiledLanguage } from './grammar/compile.js'
import { chooseLanguage, type Detected, detectLanguage } from './grammar/detect.js'
import { useGrammars } from './grammar/registry.js'
import type { Grammar } from './grammar/schema.js'
import type { SourceDocument } from './source/document.js'
import { readMarkdown } from './source/markdown.js'
import { readText } from './source/text.js'
import { TreeBuilder } from './syntax/build.js'
import { parseTokens } from './syntax/parser.js'
import { scan } from './syntax/scan.js'
import type { Root } from './tree.js'

/** Formats that `parse` reads. */
export type Format = 'text' | 'markdown'

/** Options of `parse`; all may be left out. */
export interface ParseOptions {
  /** BCP 47 code of the text's language, when the caller knows better than detection. */
  language?: string | undefined
  /** Organisation id, for texts that do not name their issuer. */
  issuer?: string | undefined
  /** @default 'text' */
  format?: Format | undefined
  /** The caller's own grammars, beside the bundled ones. */
  grammars?: readonly Grammar[] | undefined
}

/** Thrown for an option that names what does not exist. */
export class OptionError extends Error {
  override name = 'OptionError'
}

/**
 * Parses a text into a positioned tree. Any string gives a tree.
 * @throws {TypeError} for a value that is no string
 * @throws {OptionError} for an unknown language, issuer or format
 * @throws {GrammarError} for a grammar that does not fit the schema
 */
export function parse(value: string, options: ParseOptions = {}): Root {
  if (typeof value !== 'string')
    throw new TypeError(`Expected text as a string, not ${value === null ? 'null' : typeof value}`)
  const grammars = useGrammars(options.grammars)
  const source = readSource(value, options.format)
  const code = options.language ?? chooseLanguage(source.text, grammars)
  const language = code === undefined ? undefined : grammars.languages.get(code)
  if (options.language !== undefined && !language)
    throw new OptionError(
      `Unknown language \`${options.language}\`, expected one of ${[...grammars.languages.keys()].join(', ')}`,
    )
  const fallback = language ?? ([...grammars.languages.values()][0] as CompiledLanguage)
  const { issuer } = options
  if (issuer !== undefined && !grammars.organisations.some(({ id }) => id === issuer))
    throw new OptionError(
      `Unknown issuer \`${issuer}\`, expected one of ${grammars.organisations.map(({ id }) => id).join(', ')}`,
    )
  const builder = new TreeBuilder({ source, language: fallback.code, issuer })
  for (const tokens of scan(source, fallback, grammars)) builder.add(parseTokens(tokens).cst)
  const { children, position } = builder.finish()
  return { type: 'root', ...(language && { language: language.code }), children, position }
}

/**
 * Ranks the languages that a text may be in, best first, with what speaks for each.
 * @param options `grammars`: the caller's own, beside the bundled ones
 * @throws {GrammarError} for a grammar that does not fit the schema
 */
export function detect(value: string, options: Pick<ParseOptions, 'grammars'> = {}): Detected[] {
  return detectLanguage(value, useGrammars(options.grammars))
}

function readSource(value: string, format: Format = 'text'): SourceDocument {
  if (format === 'text') return readText(value)
  if (format === 'markdown') return readMarkdown(value)
  throw new OptionError(`Unknown format \`${String(format)}\``)
}
