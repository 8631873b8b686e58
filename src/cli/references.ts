/** `whereas references`: what files cite, as a table or as one JSON object a line. */
import type { VFile } from 'vfile'
import { type Format, findReferences } from '../parse.js'
import { type CitationEdge, referencesOf } from '../references/edges.js'
import { Locator } from '../source/position.js'
import { eachInput, type InputFlags, readOptions } from './inputs.js'
import { type CommandIo, FAILED, FINE, USAGE } from './io.js'
import { tellMessages } from './tell.js'

/** The options of `whereas references`, as typed. */
export interface ReferencesFlags extends InputFlags {
  /** @default 'table' */
  format?: string | undefined
  output?: string | undefined
  'table-format'?: string | undefined
  quiet?: boolean | undefined
}

const FORMATS = ['table', 'ndjson']

/** Runs `whereas references` and returns its exit code. */
export async function runReferences(
  paths: readonly string[],
  flags: ReferencesFlags,
  io: CommandIo,
): Promise<number> {
  const fail = (reason: string) => {
    io.stderr.write(`whereas: ${reason}\n`)
    return USAGE
  }
  const format = flags.format ?? 'table'
  if (flags.output !== undefined) return fail('`--output` is of parse; send what references prints to a file')
  if (flags['table-format'] !== undefined)
    return fail('`--table-format` is of parse, expected `whereas parse --format references`')
  if (!FORMATS.includes(format)) return fail(`Unknown format \`${format}\`, expected ${FORMATS.join(', ')}`)
  const options = await readOptions(flags)
  if (typeof options === 'string') return fail(options)
  const { language, issuer, grammars } = options
  const fine = await eachInput(paths, options, io, ({ name, tree, file }) => {
    if (!flags.quiet) tellMessages(file, name, io)
    const edges = tree.children.some(({ type }) => type === 'resolution')
      ? referencesOf(tree)
      : looseReferences(String(file.value), { language, issuer, grammars, format: formatOf(file) })
    for (const edge of edges) io.stdout.write(format === 'table' ? row(name, edge) : line(name, edge))
  })
  return fine ? FINE : FAILED
}

/** How the text of a file is to be read: that of a DOCX or PDF file is plain, as it was written from it. */
const formatOf = ({ data }: VFile): Format =>
  data.format === 'markdown' || data.format === 'html' ? data.format : 'text'

/** What a text cites that is no resolution: there are no clauses that do so. */
function looseReferences(value: string, options: Parameters<typeof findReferences>[1]): CitationEdge[] {
  const locator = new Locator(value)
  return findReferences(value, options).map(({ start, end, surface, ...fields }) => {
    const position = locator.position(start, end)
    return { reference: { type: 'reference', ...fields, children: [], position }, surface }
  })
}

/** `file:line:column  kind  symbol  surface  clause  phrase (act)`, parted by tabs. */
function row(name: string, { reference, surface, clause, phrase, act }: CitationEdge): string {
  const { line: at, column } = reference.position.start
  const { kind, symbol, instrument, target, candidates } = reference
  const what = symbol ?? instrument ?? target ?? candidates?.join(' or ') ?? ''
  const does = phrase === undefined ? '' : act ? `${phrase} (${act})` : phrase
  return `${[`${name}:${at}:${column}`, kind, what, surface, clause ?? '', does].map(flat).join('\t')}\n`
}

const flat = (cell: string) => cell.replace(/\s+/g, ' ')

function line(name: string, { reference, ...edge }: CitationEdge): string {
  const { type: _, children: __, position, ...fields } = reference
  return `${JSON.stringify({ file: name, ...edge, ...fields, position })}\n`
}
