/** What the commands that read texts have in common: files or standard input, source formats, options, and their errors. */
import { type Format, type Grammar, GrammarError, OptionError, parse } from '../../index.js'
import { readGrammars } from './grammars.js'
import type { CommandIo } from './io.js'
import { InputError, readTextFile, readTextStream } from './read.js'

/** What stands for standard input among the files. */
export const STDIN = '-'

const SOURCES: readonly string[] = ['text', 'markdown'] satisfies Format[]

/** The options that say how texts are read, as typed. */
export interface InputFlags {
  language?: string | undefined
  issuer?: string | undefined
  from?: string | undefined
  grammar?: string[] | undefined
}

/** How texts are read: the options of `parse` but the format, which each file may have of its own. */
export interface InputOptions {
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
  grammar = [],
}: InputFlags): Promise<InputOptions | string> {
  if (from !== undefined && !SOURCES.includes(from))
    return `Unknown source format \`${from}\`, expected ${SOURCES.join(', ')}`
  try {
    const grammars = await readGrammars(grammar)
    parse('', { language, issuer, grammars })
    return { language, issuer, grammars }
  } catch (error) {
    if (error instanceof InputError || error instanceof OptionError || error instanceof GrammarError)
      return error.message
    throw error
  }
}

/** A text, with its name in messages. */
export interface Input {
  name: string
  value: string
  format: Format
}

/**
 * Reads the files one after the other; one that cannot be read costs a line on standard error.
 * @returns false when some file could not be read
 */
export async function eachInput(
  paths: readonly string[],
  from: string | undefined,
  io: CommandIo,
  take: (input: Input) => void,
): Promise<boolean> {
  let fine = true
  for (const path of paths.length > 0 ? paths : [STDIN]) {
    const name = path === STDIN ? 'standard input' : path
    try {
      const value = path === STDIN ? await readTextStream(io.stdin) : await readTextFile(path)
      take({
        name,
        value,
        format: (from ?? (/\.(md|markdown)$/i.test(path) ? 'markdown' : 'text')) as Format,
      })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      io.stderr.write(`whereas: ${name} ${error.message}\n`)
      fine = false
    }
  }
  return fine
}
