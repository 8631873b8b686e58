/** `whereas parse`: each file is parsed by itself; one that fails costs a line on standard error and no other file. */
import { resolve } from 'node:path'
import { createColors } from 'picocolors'
import { check, type OutlinePart, type Root, toJson, toOutline, toTree } from '../../index.js'
import { isAmong } from '../files/inputs-paths.js'
import { eachInput, type InputFlags, readOptions, STDIN } from './inputs.js'
import { type CommandIo, FAILED, FINE, USAGE } from './io.js'
import { tellMessages } from './tell.js'
import { writeWhole } from './write.js'

const FORMATS = ['outline', 'tree', 'json'] as const
type OutputFormat = (typeof FORMATS)[number]

/** The options of `whereas parse`, as typed. */
export interface ParseFlags extends InputFlags {
  format: string
  output?: string | undefined
  quiet: boolean
  color?: boolean | undefined
}

/** A tree with the id and the name of its document. */
interface ParsedTree {
  id: string
  path: string
  tree: Root
}

/** Runs `whereas parse` and returns its exit code. */
export async function runParse(paths: readonly string[], flags: ParseFlags, io: CommandIo): Promise<number> {
  const fail = (reason: string, code: number) => {
    io.stderr.write(`whereas: ${reason}\n`)
    return code
  }
  const { format } = flags
  if (!isOutputFormat(format))
    return fail(`Unknown format \`${format}\`, expected ${FORMATS.join(', ')}`, USAGE)
  const options = await readOptions(flags)
  if (typeof options === 'string') return fail(options, USAGE)
  const { output } = flags
  if (output !== undefined && (await isAmong(output, paths)))
    return fail(`${output} is an input as well, expected another file for the output`, USAGE)
  const trees: ParsedTree[] = []
  const fine = await eachInput(paths, options, io, ({ id, name, tree, file }) => {
    if (!flags.quiet) {
      check(tree, file)
      tellMessages(file, name, io)
    }
    trees.push({ id, path: name, tree })
  })
  const text = render(trees, format, isSeveral(paths, trees), flags, io)
  if (text === '') return fine ? FINE : FAILED
  if (output === undefined) io.stdout.write(text)
  else {
    try {
      await writeWhole(output, text)
    } catch (error) {
      return fail(`${output} cannot be written: ${(error as Error).message}`, FAILED)
    }
  }
  return fine ? FINE : FAILED
}

/** False when the one path that is given is the document; a directory, a table and an archive give documents by other ids. */
const isSeveral = ([path = STDIN, ...others]: readonly string[], trees: readonly ParsedTree[]): boolean =>
  others.length > 0 || trees.some(({ id }) => id !== path && resolve(id) !== resolve(path))

const isOutputFormat = (format: string): format is OutputFormat =>
  (FORMATS as readonly string[]).includes(format)

function render(
  trees: readonly ParsedTree[],
  format: OutputFormat,
  several: boolean,
  flags: ParseFlags,
  io: CommandIo,
): string {
  if (format === 'json') {
    if (!several) return trees.map(({ tree }) => toJson(tree)).join('')
    return `${JSON.stringify(
      trees.map(({ id, path, tree }) => ({ ...tree, data: { id, path } })),
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
