/** Parquet: a document a row, and one group of rows at a time. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { InputError } from './input-error.js'
import { type InputFailure, type InputItem, type InputSource, placeOf } from './inputs-document.js'
import type { FieldOptions, ReadRow } from './inputs-fields.js'
import type { GroupPlace } from './parquet-groups.js'
import type { ParquetJob, ParquetReply } from './parquet-worker.js'

/** How long and in how much memory one group may be decoded, by the most that a group may have. */
export interface ParquetLimits {
  /** In milliseconds. */
  time: number
  /** In megabytes. */
  memory: number
}

const LIMITS: ParquetLimits = { time: 60_000, memory: 1024 }

/** A file in which so many groups end their reader is not read further. */
const MAX_DEATHS = 3

/**
 * The module that workers run. The package is asked for it, since modules that are built lie elsewhere than their sources, and
 * only what is built runs in a worker.
 */
const workerModule = () =>
  join(
    dirname(createRequire(import.meta.url).resolve('whereas/package.json')),
    'dist/src/files/parquet-worker.js',
  )

/**
 * Reads the rows of a file, or of bytes that standard input gave.
 * @throws {InputError} for a file that is no Parquet or has not the fields
 */
export async function* readParquet(
  source: InputSource,
  bytes: Uint8Array | undefined,
  options: FieldOptions,
  readRow: ReadRow,
  limits: ParquetLimits = LIMITS,
): AsyncGenerator<InputItem> {
  const { textField, idField, languageField } = options
  const job = { path: source.path, bytes, options: { textField, idField, languageField } }
  let from = 0
  for (let deaths = 0; ; ) {
    const reader = new GroupReader({ ...job, from }, limits)
    try {
      for (;;) {
        const reply = await reader.next()
        if (reply.kind === 'end') return
        if (reply.kind === 'refused') throw new InputError(reply.reason)
        if (reply.kind === 'broken') yield failureOf(source, reply.group, reply.reason)
        else if (reply.kind === 'rows')
          for (const [index, row] of reply.rows.entries())
            yield readRow(placeOf(source, 'row', reply.start + index + 1), reply.fields, (name) => row[name])
        else break
      }
    } finally {
      await reader.close()
    }
    const { group, death } = reader
    if (!group) throw new InputError(`is a broken Parquet file: it ${death}`)
    yield failureOf(source, group, `cannot be read: the row group ${death}`)
    if (++deaths === MAX_DEATHS)
      throw new InputError(`is not read further: ${deaths} of its row groups are broken`)
    from = group.index + 1
  }
}

function failureOf({ id, name }: InputSource, { start, end }: GroupPlace, reason: string): InputFailure {
  const rows = end - start === 1 ? `row ${end}` : `rows ${start + 1} to ${end}`
  return { id: `${id}#${start + 1}`, name: `${name}, ${rows}`, reason }
}

type Answer = Exclude<ParquetReply, { kind: 'group' }> | { kind: 'dead' }

/** A worker that is asked for one batch of rows after the other. */
class GroupReader {
  readonly #worker: Worker
  readonly #time: number
  #answer: (answer: Answer) => void = () => {}
  /** The group in work. */
  group: GroupPlace | undefined
  /** How the worker ended, where it did. */
  death: string | undefined

  constructor(job: ParquetJob, { time, memory }: ParquetLimits) {
    this.#time = time
    this.#worker = new Worker(workerModule(), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: memory },
      // What the library prints has no place beside the command's own lines.
      stdout: true,
      stderr: true,
    })
    this.#worker.stdout.resume()
    this.#worker.stderr.resume()
    this.#worker.on('message', (reply: ParquetReply) => {
      if (reply.kind === 'group') this.group = reply.group
      else this.#answer(reply)
    })
    this.#worker.on('error', (error: NodeJS.ErrnoException) =>
      this.#die(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `takes more than ${memory} MB of memory`
          : `ends its reader: ${error.message.split('\n', 1)[0]}`,
      ),
    )
    this.#worker.on('exit', () => this.#die('ends its reader'))
  }

  async next(): Promise<Answer> {
    const timer = setTimeout(() => this.#die(`takes more than ${this.#time / 1000} seconds`), this.#time)
    try {
      return await new Promise<Answer>((resolve) => {
        this.#answer = resolve
        if (this.death === undefined) this.#worker.postMessage('next')
        else resolve({ kind: 'dead' })
      })
    } finally {
      clearTimeout(timer)
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #die(death: string): void {
    this.death ??= death
    this.#answer({ kind: 'dead' })
  }
}
