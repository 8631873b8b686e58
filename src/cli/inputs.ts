/** What the commands that read texts have in common: files or standard input, source formats, options, and their errors. */
import {
  type Grammar,
  GrammarError,
  InputError,
  OptionError,
  type ParsedFile,
  parse,
  parseFile,
} from '../../index.js'
import { encodingExists, unknownEncoding } from '../files/encoding.js'
import { readStream } from '../files/read-bytes.js'
import { type FileFormat, fileFormats } from '../files/sniff.js'
import { readGrammars } from './grammars.js'
import type { CommandIo } from './io.js'

/** What stands for standard input among the files. */
export const STDIN = '-'

const SOURCES: readonly string[] = fileFormats

/** The options that say how texts are read, as typed. */
export interface InputFlags {
  language?: string | undefined
  issuer?: string | undefined
  from?: string | undefined
  encoding?: string | undefined
  grammar?: string[] | undefined
}

/** How texts are read: the options of `parseFile`. */
export interface InputOptions {
  language: string | undefined
  issuer: string | undefined
  grammars: Grammar[]
  /** By default each file has its own. */
  format: FileFormat | undefined
  encoding: string | undefined
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
}: InputFlags): Promise<InputOptions | string> {
  if (from !== undefined && !SOURCES.includes(from))
    return `Unknown source format \`${from}\`, expected ${SOURCES.join(', ')}`
  if (encoding !== undefined && !encodingExists(encoding)) return unknownEncoding(encoding)
  try {
    const grammars = await readGrammars(grammar)
    parse('', { language, issuer, grammars })
    return { language, issuer, grammars, format: from as FileFormat | undefined, encoding }
  } catch (error) {
    if (error instanceof InputError || error instanceof OptionError || error instanceof GrammarError)
      return error.message
    throw error
  }
}

/** A file that was read, with its name in messages. */
export interface Input extends ParsedFile {
  name: string
}

/**
 * Reads and parses the files one after the other; one that cannot be read costs a line on standard error.
 * @returns false when some file could not be read
 */
export async function eachInput(
  paths: readonly string[],
  options: InputOptions,
  io: CommandIo,
  take: (input: Input) => void,
): Promise<boolean> {
  let fine = true
  for (const path of paths.length > 0 ? paths : [STDIN]) {
    const name = path === STDIN ? 'standard input' : path
    try {
      const parsed = await parseFile(path === STDIN ? await readStream(io.stdin) : path, options)
      take({ name, ...parsed })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      io.stderr.write(`whereas: ${name} ${error.reason}\n`)
      fine = false
    }
  }
  return fine
}
