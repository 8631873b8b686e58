/** `whereas dataset`: tables of many documents, in a directory of their own. */
import { buildDataset, type DatasetSummary } from '../dataset/build-dataset.js'
import { DatasetError, type DatasetStop } from '../dataset/errors.js'
import { GrammarError } from '../grammar/registry.js'
import { OptionError } from '../parse.js'
import type { TableFormat } from '../tables/encode.js'
import { type InputFlags, readOptions } from './inputs.js'
import { type CommandIo, FAILED, FINE, INTERRUPTED, USAGE } from './io.js'
import { showProgress } from './progress.js'

/** The options of `whereas dataset`, as typed. */
export interface DatasetFlags extends InputFlags {
  out?: string | undefined
  output?: string | undefined
  /** @default 'parquet' */
  format?: string | undefined
  workers?: string | undefined
  timeout?: string | undefined
  memory?: string | undefined
  force: boolean
  quiet: boolean
}

const CODES: Record<DatasetStop, number> = { refused: USAGE, failed: FAILED, interrupted: INTERRUPTED }

/** Runs `whereas dataset` and returns its exit code. */
export async function runDataset(
  inputs: readonly string[],
  flags: DatasetFlags,
  io: CommandIo,
): Promise<number> {
  const fail = (reason: string, code = USAGE) => {
    io.stderr.write(`whereas: ${reason}\n`)
    return code
  }
  if (inputs.length === 0) return fail('Missing input, expected files or directories')
  const { out, output, format, force } = flags
  if (output !== undefined) return fail('`--output` is of parse, expected `--out` with a directory')
  if (out === undefined) return fail('Missing `--out`, expected the directory that the data set goes to')
  const options = await readOptions(flags)
  if (typeof options === 'string') return fail(options)
  const numbers = {
    workers: readNumber(flags.workers),
    timeout: readNumber(flags.timeout),
    memory: readNumber(flags.memory),
  }
  const interrupt = new AbortController()
  const release = io.onInterrupt?.(() => interrupt.abort())
  const progress = flags.quiet ? undefined : await showProgress(io)
  try {
    const summary = await buildDataset({
      ...options,
      ...numbers,
      inputs,
      directory: out,
      format: format as TableFormat | undefined,
      force,
      stdin: io.stdin,
      signal: interrupt.signal,
      onProgress: progress?.update,
    })
    progress?.stop()
    if (!flags.quiet) io.stderr.write(`${told(summary, out)}\n`)
    return summary.failed > 0 ? FAILED : FINE
  } catch (error) {
    progress?.stop()
    if (error instanceof OptionError || error instanceof GrammarError) return fail(error.message)
    if (!(error instanceof DatasetError)) throw error
    const { stop, message } = error
    return fail(stop === 'refused' ? message : `${message}; the same command goes on from there`, CODES[stop])
  } finally {
    release?.()
  }
}

/** A number as typed; what is none is left to be refused with the others that do not fit. */
const readNumber = (typed: string | undefined): number | undefined =>
  typed === undefined ? undefined : typed.trim() === '' ? Number.NaN : Number(typed)

function told({ documents, failed, kept, rows }: DatasetSummary, out: string): string {
  const parts = [
    `${documents} documents`,
    ...(kept > 0 ? [`${kept} of them from before`] : []),
    ...(failed > 0 ? [`${failed} of them failed`] : []),
    `${rows.clauses} clauses`,
    `${rows.references} references`,
  ]
  return `${out}: ${parts.join(', ')}`
}
