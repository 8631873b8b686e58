/** `whereas parse`: each file is parsed by itself; one that fails costs a line on standard error and no other file. */
import { resolve } from 'node:path'
import { createColors } from 'picocolors'
import { VFile } from 'vfile'
import {
  check,
  type Format,
  type Grammar,
  GrammarError,
  OptionError,
  type OutlinePart,
  parse,
  type Root,
  toJson,
  toOutline,
  toTree,
} from '../../index.js'
import { readGrammars } from './grammars.js'
import { type CommandIo, FAILED, FINE, USAGE } from './io.js'
import { InputError, readTextFile, readTextStream } from './read.js'
import { writeWhole } from './write.js'

const FORMATS = ['outline', 'tree', 'json'] as const
type OutputFormat = (typeof FORMATS)[number]

const SOURCES: readonly string[] = ['text', 'markdown'] satisfies Format[]

/** What stands for standard input in messages, and names it as an argument. */
const STDIN = '-'

/** The options of `whereas parse`, as typed. */
export interface ParseFlags {
  format: string
  output?: string | undefined
  language?: string | undefined
  issuer?: string | undefined
  from?: string | undefined
  grammar?: string[] | undefined
  quiet: boolean
  color?: boolean | undefined
}

/** Runs `whereas parse` and returns its exit code. */
export async function runParse(paths: readonly string[], flags: ParseFlags, io: CommandIo): Promise<number> {
  const fail = (reason: string, code: number) => {
    io.stderr.write(`whereas: ${reason}\n`)
    return code
  }
  const { format, from } = flags
  if (!isOutputFormat(format))
    return fail(`Unknown format \`${format}\`, expected ${FORMATS.join(', ')}`, USAGE)
  if (from !== undefined && !SOURCES.includes(from))
    return fail(`Unknown source format \`${from}\`, expected ${SOURCES.join(', ')}`, USAGE)
  let grammars: Grammar[]
  try {
    grammars = await readGrammars(flags.grammar ?? [])
    // Options are the same for every file, so a wrong one is told once, before any file is read.
    parse('', { language: flags.language, issuer: flags.issuer, grammars })
  } catch (error) {
    if (error instanceof InputError || error instanceof OptionError || error instanceof GrammarError)
      return fail(error.message, USAGE)
    throw error
  }
  const inputs = paths.length > 0 ? paths : [STDIN]
  const { output } = flags
  if (output !== undefined && inputs.some((path) => path !== STDIN && resolve(path) === resolve(output)))
    return fail(`${output} is an input as well, expected another file for the output`, USAGE)
  const trees: { path: string; tree: Root }[] = []
  let failed = false
  for (const path of inputs) {
    const name = path === STDIN ? 'standard input' : path
    try {
      const value = path === STDIN ? await readTextStream(io.stdin) : await readTextFile(path)
      const source = (from ?? (/\.(md|markdown)$/i.test(path) ? 'markdown' : 'text')) as Format
      const tree = parse(value, { format: source, language: flags.language, issuer: flags.issuer, grammars })
      if (!flags.quiet) tell(tree, name, value, io)
      trees.push({ path: name, tree })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      io.stderr.write(`whereas: ${name} ${error.message}\n`)
      failed = true
    }
  }
  const text = render(trees, format, inputs.length > 1, flags, io)
  if (text === '') return failed ? FAILED : FINE
  if (output === undefined) io.stdout.write(text)
  else {
    try {
      await writeWhole(output, text)
    } catch (error) {
      return fail(`${output} cannot be written: ${(error as Error).message}`, FAILED)
    }
  }
  return failed ? FAILED : FINE
}

const isOutputFormat = (format: string): format is OutputFormat =>
  (FORMATS as readonly string[]).includes(format)

/** Writes the messages of a tree: `file:line:column: message (rule)`. */
function tell(tree: Root, name: string, value: string, io: CommandIo): void {
  const file = new VFile({ value, path: name })
  check(tree, file)
  for (const { line, column, reason, ruleId } of file.messages)
    io.stderr.write(`${name}:${line ?? 1}:${column ?? 1}: ${reason} (${ruleId})\n`)
}

function render(
  trees: readonly { path: string; tree: Root }[],
  format: OutputFormat,
  several: boolean,
  flags: ParseFlags,
  io: CommandIo,
): string {
  if (format === 'json') {
    if (!several) return trees.map(({ tree }) => toJson(tree)).join('')
    return `${JSON.stringify(
      trees.map(({ path, tree }) => ({ ...tree, data: { path } })),
      null,
      2,
    )}\n`
  }
  const color = flags.output === undefined && (flags.color ?? io.color)
  const paint = painter(color)
  return trees
    .map(({ path, tree }) => {
      const body = format === 'tree' ? toTree(tree) : toOutline(tree, { width: io.columns, paint })
      return several ? `${paint('faint', `── ${path}`)}\n${body}` : body
    })
    .join('')
}

function painter(color: boolean): (part: OutlinePart, text: string) => string {
  const colors = createColors(color)
  const paints: Record<OutlinePart, (text: string) => string> = {
    title: colors.bold,
    heading: colors.underline,
    marker: colors.cyan,
    phrase: colors.bold,
    act: colors.magenta,
    faint: colors.dim,
  }
  return (part, text) => (text === '' ? '' : paints[part](text))
}
