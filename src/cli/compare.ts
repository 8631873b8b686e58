/** `whereas compare`: two texts side by side. */
import { createColors } from 'picocolors'
import { type ComparisonKind, compare } from '../compare/compare.js'
import { type ComparisonPart, toComparisonOutline } from '../export/comparison.js'
import { rowDocument } from '../export/row-document.js'
import type { ViewDocument } from '../view/view-document.js'
import { eachInput, type InputFlags, readOptions } from './inputs.js'
import { type CommandIo, FAILED, FINE, USAGE } from './io.js'
import { fileTarget, OutputClosed, OutputError, standardTarget } from './write.js'

/** The options of `whereas compare`, as typed. */
export interface CompareFlags extends InputFlags {
  /** @default 'outline' */
  format?: string | undefined
  /** By default as the languages of the two texts are. */
  as?: string | undefined
  output?: string | undefined
  color?: boolean | undefined
}

const FORMATS = ['outline', 'json', 'html']
const KINDS: readonly string[] = ['revision', 'translation'] satisfies ComparisonKind[]

/** Runs `whereas compare` and returns its exit code. */
export async function runCompare(
  paths: readonly string[],
  flags: CompareFlags,
  io: CommandIo,
): Promise<number> {
  const fail = (reason: string, code: number) => {
    io.stderr.write(`whereas: ${reason}\n`)
    return code
  }
  const { format = 'outline', as, output } = flags
  if (paths.length !== 2) return fail(`Expected two files to compare, not ${paths.length}`, USAGE)
  if (!FORMATS.includes(format))
    return fail(`Unknown format \`${format}\`, expected ${FORMATS.join(', ')}`, USAGE)
  if (as !== undefined && !KINDS.includes(as))
    return fail(`Unknown comparison \`${as}\`, expected ${KINDS.join(', ')}`, USAGE)
  const options = await readOptions(flags)
  if (typeof options === 'string') return fail(options, USAGE)
  const documents: ViewDocument[] = []
  for (const path of paths) {
    let count = 0
    const fine = await eachInput([path], options, io, ({ id, tree, file }) => {
      if (count++ === 0) documents.push({ tree, ...rowDocument(file, id) })
    })
    if (!fine) return FAILED
    if (count !== 1) return fail(`${path} holds ${count} documents, expected one`, FAILED)
  }
  const [a, b] = documents as [ViewDocument, ViewDocument]
  const comparison = compare(a.tree, b.tree, { kind: as as ComparisonKind | undefined })
  const paint = painter(output === undefined && (flags.color ?? io.color))
  const write = async () => {
    if (format === 'json') return `${JSON.stringify(comparison, null, 2)}\n`
    if (format === 'outline') return toComparisonOutline(comparison, { width: io.columns, paint })
    const { toComparisonPage } = await import('../../view.js')
    return toComparisonPage(comparison, a, b)
  }
  try {
    const target = output === undefined ? standardTarget(io.stdout) : await fileTarget(output)
    await target.write(await write())
    await target.finish()
    return FINE
  } catch (error) {
    if (error instanceof OutputClosed) return FINE
    if (error instanceof OutputError) return fail(error.message, FAILED)
    throw error
  }
}

function painter(color: boolean): (part: ComparisonPart, text: string) => string {
  const { green, red, cyan, yellow, dim } = createColors(color)
  const paints = { added: green, removed: red, moved: cyan, changed: yellow, faint: dim }
  return (part, text) => paints[part](text)
}
