/** Many documents to tables on the disk, in steps that an interruption does not undo. */
import type { Table } from '../tables/table.js'
import { tables } from '../tables/tables.js'
import type { DatasetSummary } from './build-dataset.js'
import { datasetCard } from './card.js'
import type { Chunk } from './chunks.js'
import { countDocuments } from './count-documents.js'
import {
  CARD,
  DESCRIPTOR,
  type Descriptor,
  describeDataset,
  describeTables,
  descriptorText,
  inputHash,
  partsOf,
} from './datapackage.js'
import { DatasetDirectory } from './directory.js'
import { DatasetError, reasonOf } from './errors.js'
import type { Part } from './journal.js'
import { Lane, workerModule } from './lane.js'
import { type DatasetOptions, readSettings, recordOptions, type Settings } from './options.js'
import { ChunkSource } from './source.js'

/** How often progress is told, in milliseconds. */
const PROGRESS = 200

/** Builds a data set; see `buildDataset`. */
export async function build(options: DatasetOptions): Promise<DatasetSummary> {
  const settings = readSettings(options)
  const source = await ChunkSource.open(settings)
  try {
    assertDocuments(await unlessInterrupted(source.peek(), settings.signal), settings.inputs)
    const { directory: path, force = false } = settings
    const directory = await DatasetDirectory.open(path, recordOptions(settings), force)
    try {
      const work = new Build(directory, settings, source)
      return await (directory.complete ? work.compare(directory.complete) : work.run())
    } finally {
      await directory.leave()
    }
  } finally {
    source.close()
  }
}

/** Where nothing at all can be read, as when a name is mistyped, there is no data set to begin. */
function assertDocuments(first: Chunk | undefined, inputs: readonly string[]): void {
  if (!first) throw new DatasetError('refused', `No documents in ${inputs.join(', ')}`)
  const failures = first.items.flatMap((item) => ('reason' in item ? [item] : []))
  const [failure] = failures
  if (failure && first.isLast && failures.length === first.items.length)
    throw new DatasetError('refused', `${failure.name} ${failure.reason}`)
}

const interruption = () => new DatasetError('interrupted', 'Interrupted')

/**
 * Waits for what may never come, as the end of standard input, unless the signal comes first. Each wait has a promise of its own:
 * one that outlives them would keep all that they gave.
 */
async function unlessInterrupted<T>(coming: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return coming
  let stop = () => {}
  const interrupted = new Promise<never>((_, reject) => {
    stop = () => reject(interruption())
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([coming, interrupted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

class Build {
  readonly #directory: DatasetDirectory
  readonly #settings: Settings
  readonly #source: ChunkSource
  readonly #lanes: Lane[]
  /** Ends all that goes on at the first error, or when the caller says so. */
  readonly #stop = new AbortController()
  #error: unknown
  #done = 0
  #kept = 0

  constructor(directory: DatasetDirectory, settings: Settings, source: ChunkSource) {
    this.#directory = directory
    this.#settings = settings
    this.#source = source
    const { workers, format, language, issuer, grammars, timeout, memory } = settings
    const setup = { folder: directory.work, settings: { format, language, issuer, grammars } }
    this.#lanes = Array.from({ length: workers }, () => new Lane(workerModule(), setup, { timeout, memory }))
  }

  async run(): Promise<DatasetSummary> {
    const { signal } = this.#settings
    const interrupt = () => this.#fail(interruption())
    signal?.addEventListener('abort', interrupt)
    if (signal?.aborted) interrupt()
    const progress = this.#tellProgress()
    try {
      await Promise.all(this.#lanes.map((lane) => this.#work(lane).catch((error) => this.#fail(error))))
      if (this.#error !== undefined) throw this.#error
      return await this.#finish()
    } catch (error) {
      throw this.#explain(error)
    } finally {
      this.#stop.abort()
      clearInterval(progress)
      signal?.removeEventListener('abort', interrupt)
      await Promise.all(this.#lanes.map((lane) => lane.close()))
    }
  }

  /** Compares the inputs with those that a complete data set was built of. */
  async compare(descriptor: Descriptor): Promise<DatasetSummary> {
    while (await unlessInterrupted(this.#source.take(), this.#settings.signal));
    if (inputHash(this.#source.fingerprints) !== descriptor.whereas.input) throw this.#changed()
    const parts = partsOf(descriptor)
    if (!(await this.#directory.holds(parts)))
      throw new DatasetError(
        'refused',
        `${this.#directory.path} has parts that are not as they were written; build it in another directory, or start over with --force`,
      )
    const { documents, failed } = descriptor.whereas
    return { documents, failed, rows: countRows(parts), kept: documents }
  }

  /** Takes chunks until there are no more. */
  async #work(lane: Lane): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const chunk = await unlessInterrupted(this.#source.take(), this.#stop.signal)
      if (!chunk) return
      if (!(await this.#isFinished(chunk))) {
        const entry = await lane.run(chunk)
        if (this.#stop.signal.aborted) return
        await this.#directory.commit(entry)
      } else this.#kept += chunk.items.length
      this.#done += chunk.items.length
    }
  }

  /** Whether an earlier run has finished a chunk, and its parts are there. */
  async #isFinished({ number, fingerprint }: Chunk): Promise<boolean> {
    const entry = this.#directory.entries.get(number)
    if (!entry) return false
    if (entry.input !== fingerprint) throw this.#changed()
    return this.#directory.holds(entry.parts)
  }

  async #finish(): Promise<DatasetSummary> {
    const { fingerprints } = this.#source
    const entries = [...this.#directory.entries.values()].sort((a, b) => a.chunk - b.chunk)
    if (entries.length !== fingerprints.length) throw this.#changed()
    const descriptor = describeDataset(entries, recordOptions(this.#settings))
    for (const [file, content] of describeTables()) await this.#directory.add(file, content)
    await this.#directory.add(CARD, datasetCard(entries, descriptor))
    // The descriptor comes last, since it says that the data set is complete.
    await this.#directory.add(DESCRIPTOR, descriptorText(descriptor))
    await this.#directory.finish()
    const { documents, failed } = descriptor.whereas
    return { documents, failed, rows: countRows(entries.flatMap(({ parts }) => parts)), kept: this.#kept }
  }

  #fail(error: unknown): void {
    this.#error ??= error
    this.#stop.abort()
    for (const lane of this.#lanes) void lane.close()
  }

  #changed(): DatasetError {
    return new DatasetError(
      'refused',
      `The inputs are not those that ${this.#directory.path} was begun with; build it in another directory, or start over with --force`,
    )
  }

  /** What the system says of a directory that it will not write to, in words for the reader. */
  #explain(error: unknown): unknown {
    const { syscall } = error as NodeJS.ErrnoException
    if (syscall === undefined) return error
    return new DatasetError('failed', `${this.#directory.path} cannot be written: ${reasonOf(error)}`)
  }

  #tellProgress(): NodeJS.Timeout | undefined {
    const { onProgress } = this.#settings
    if (!onProgress) return undefined
    let total: number | undefined
    countDocuments(this.#settings, this.#stop.signal).then(
      (documents) => {
        total = documents
      },
      // Whatever cannot be read is told by those who need it.
      () => undefined,
    )
    return setInterval(() => {
      const inWork = this.#lanes.reduce((sum, lane) => sum + lane.done, 0)
      onProgress({ documents: this.#done + inWork, total, kept: this.#kept })
    }, PROGRESS)
  }
}

function countRows(parts: readonly Part[]): Record<Table['name'], number> {
  const rows = Object.fromEntries(tables.map(({ name }) => [name, 0])) as Record<Table['name'], number>
  for (const part of parts) rows[part.table] += part.rows
  return rows
}
