/** Documents of inputs to trees. */
import { VFile } from 'vfile'
import { type ParseOptions, parse } from '../parse.js'
import { InputError } from './input-error.js'
import type { InputDocument } from './inputs-document.js'
import { type ParsedFile, parseFile } from './parse-file.js'

/** Options of `parseInput`; all may be left out. */
export type ParseInputOptions = Omit<ParseOptions, 'format'>

/**
 * Parses a document that `readInputs` gave. Its own language goes before that of the options. `file.path` is the name of the document.
 * @throws {InputError} when its bytes cannot be read
 * @throws {OptionError} for an unknown option, language or issuer
 * @throws {GrammarError} for a grammar that does not fit the schema
 */
export async function parseInput(
  document: InputDocument,
  options: ParseInputOptions = {},
): Promise<ParsedFile> {
  const { name, content, format, encoding } = document
  const own = { ...options, language: document.language ?? options.language }
  if (typeof content !== 'string') return parseFile(content, { ...own, format, encoding, path: name })
  if (format === 'docx' || format === 'pdf')
    throw new InputError(`is a string, expected the bytes of a ${format} file`, name)
  const tree = parse(content, { ...own, format })
  return { tree, file: new VFile({ value: content, path: name, data: { format: format ?? 'text' } }) }
}
