/** What the commands that read texts have in common: inputs, options, and their errors. */
import { encodingExists, unknownEncoding } from '../files/encoding.js'
import { InputError } from '../files/input-error.js'
import { type ReadInputsOptions, readInputs } from '../files/inputs.js'
import { type InputFormat, inputFormats } from '../files/inputs-format.js'
import type { ParsedFile } from '../files/parse-file.js'
import { parseInput } from '../files/parse-input.js'
import { GrammarError } from '../grammar/registry.js'
import type { Grammar } from '../grammar/schema.js'
import { OptionError, parse } from '../parse.js'
import { readGrammars } from './grammars.js'
import type { CommandIo } from './io.js'

/** What stands for standard input among the files. */
export const STDIN = '-'

const SOURCES: readonly string[] = inputFormats

/** The options that say how texts are read, as typed. */
export interface InputFlags {
  language?: string | undefined
  issuer?: string | undefined
  from?: string | undefined
  encoding?: string | undefined
  grammar?: string[] | undefined
  'text-field'?: string | undefined
  'id-field'?: string | undefined
  'language-field'?: string | undefined
}

/** How inputs are read: the options of `readInputs` and of `parseInput`. */
export interface InputOptions extends Omit<ReadInputsOptions, 'stdin'> {
  language: string | undefined
  issuer: string | undefined
  grammars: Grammar[]
}

/**
 * Reads the options, which are the same for every file, so that a wrong one is told once, before any file is read.
 * @returns the options, or what is wrong with them
 */
export async function readOptions({
  language,
  issuer,
  from,
  encoding,
  grammar = [],
  'text-field': textField,
  'id-field': idField,
  'language-field': languageField,
}: InputFlags): Promise<InputOptions | string> {
  if (from !== undefined && !SOURCES.includes(from))
    return `Unknown source format \`${from}\`, expected ${SOURCES.join(', ')}`
  if (encoding !== undefined && !encodingExists(encoding)) return unknownEncoding(encoding)
  try {
    const grammars = await readGrammars(grammar)
    parse('', { language, issuer, grammars })
    const fields = { textField, idField, languageField }
    return { language, issuer, grammars, from: from as InputFormat | undefined, encoding, ...fields }
  } catch (error) {
    if (error instanceof InputError || error instanceof OptionError || error instanceof GrammarError)
      return error.message
    throw error
  }
}

/** A document that was read, with its id and its name in messages. */
export interface Input extends ParsedFile {
  id: string
  name: string
}

/**
 * Reads and parses the documents of the inputs one after the other, and waits for each to be taken; one that cannot be read costs a
 * line on standard error.
 * @returns false when some document could not be read
 */
export async function eachInput(
  paths: readonly string[],
  { language, issuer, ...options }: InputOptions,
  io: CommandIo,
  take: (input: Input) => void | Promise<void>,
): Promise<boolean> {
  let fine = true
  const fail = (name: string, reason: string) => {
    io.stderr.write(`whereas: ${name} ${reason}\n`)
    fine = false
  }
  const { grammars } = options
  for await (const item of readInputs(paths.length > 0 ? paths : [STDIN], { ...options, stdin: io.stdin })) {
    if ('reason' in item) {
      fail(item.name, item.reason)
      continue
    }
    let parsed: ParsedFile
    try {
      parsed = await parseInput(item, { language, issuer, grammars })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      fail(item.name, error.reason)
      continue
    }
    await take({ id: item.id, name: item.name, ...parsed })
  }
  return fine
}
