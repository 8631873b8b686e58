/** One worker after another: when a document ends one, the next goes on with the documents behind it. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Chunk } from './chunks.js'
import { DatasetError } from './errors.js'
import type { ChunkEntry } from './journal.js'
import type { Answer, Job, WorkerSetup } from './protocol.js'

/** What a worker may take. */
export interface Limits {
  /** Seconds for a document. */
  timeout: number
  /** Megabytes of memory. */
  memory: number
}

/** How often it is looked whether a document takes too long, in milliseconds. */
const WATCH = 100

/** The stack of a worker, in megabytes: what the main thread has where it matters, so that deep inputs end alike. */
const STACK = 4

/** How often a worker is started that does not come to its first document. */
const STARTS = 3

/** Where new objects live, in megabytes. V8 would take three times as much for each worker, and be hardly faster. */
const YOUNG = 16

/** How a worker ended that did not answer. */
type Death = { reason: string }

/**
 * The module that workers run. The package is asked for it, since modules that are built lie elsewhere than their
 * sources, and only what is built runs in a worker.
 */
export const workerModule = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('whereas/package.json')), 'dist/src/dataset/worker.js')

/** A place at which one chunk after the other is done. */
export class Lane {
  readonly #module: string
  readonly #setup: WorkerSetup
  readonly #limits: Limits
  #worker: Worker | undefined
  #closed = false

  constructor(module: string, setup: Omit<WorkerSetup, 'place'>, limits: Limits) {
    this.#module = module
    this.#setup = { ...setup, place: new Int32Array(new SharedArrayBuffer(4)) }
    this.#limits = limits
    this.#place = -1
  }

  /** How many documents of the chunk in work are read. */
  get done(): number {
    return Math.max(0, this.#place)
  }

  get #place(): number {
    return Atomics.load(this.#setup.place, 0)
  }
  set #place(value: number) {
    Atomics.store(this.#setup.place, 0, value)
  }

  /**
   * Does a chunk. A document that ends its worker, or takes too long, fails; it costs no other.
   * @throws {DatasetError} when parts cannot be written, or no worker can be started
   */
  async run(chunk: Chunk): Promise<ChunkEntry> {
    if (this.#closed) throw new DatasetError('interrupted', 'Interrupted')
    const job: Job = { ...chunk, outcomes: [], careful: false }
    let idle = 0
    try {
      for (;;) {
        const end = await this.#attempt(job)
        if ('entry' in end) return end.entry
        if (this.#closed) throw new DatasetError('interrupted', 'Interrupted')
        job.careful = true
        // A worker may also die of what the chunk before left behind.
        if (this.#place < 0 && ++idle < STARTS) continue
        job.outcomes[this.#blame(job, end)] = { failure: end.reason }
      }
    } finally {
      this.#place = -1
    }
  }

  /** Ends the worker, whatever it does. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#worker?.terminate()
  }

  /** Which document a worker died of. */
  #blame({ items, outcomes }: Job, { reason }: Death): number {
    const place = this.#place
    if (place < 0) throw new DatasetError('failed', `No worker can be started: ${reason}`)
    if (place < items.length) return place
    // All are read, and their rows are too much: it is for the largest.
    const size = (index: number) => {
      const item = items[index]
      const failed = outcomes[index] && 'failure' in outcomes[index]
      return failed || !item || !('content' in item) ? -1 : item.content.length
    }
    const largest = items.reduce((best, _, index) => (size(index) > size(best) ? index : best), 0)
    if (size(largest) < 0) throw new DatasetError('failed', `Parts cannot be written: ${reason}`)
    return largest
  }

  #attempt(job: Job): Promise<{ entry: ChunkEntry } | Death> {
    const worker = this.#worker ?? this.#start()
    this.#place = -1
    return new Promise((resolve, reject) => {
      let death: string | undefined
      let place = -1
      let since = performance.now()
      const watch = setInterval(() => {
        const now = this.#place
        if (now !== place) [place, since] = [now, performance.now()]
        else if (
          now >= 0 &&
          now < job.items.length &&
          performance.now() - since > this.#limits.timeout * 1000
        ) {
          death ??= `takes longer than the timeout of ${this.#limits.timeout} s`
          void worker.terminate()
        }
      }, WATCH)
      const onMessage = (answer: Answer) => {
        if (answer.type === 'outcome') job.outcomes[answer.place] = answer.outcome
        else if (answer.type === 'done') settle(() => resolve({ entry: answer.entry }))
        else {
          const directory = dirname(this.#setup.folder)
          settle(() => reject(new DatasetError('failed', `${directory} cannot be written: ${answer.reason}`)))
        }
      }
      const onError = (error: NodeJS.ErrnoException) => {
        death ??=
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? `takes more than the memory of ${this.#limits.memory} MB that a worker has`
            : `ends its reader: ${String(error.message).split('\n', 1)[0]}`
      }
      const onExit = (code: number) =>
        settle(() => resolve({ reason: death ?? `ends its reader with code ${code}` }))
      const settle = (end: () => void) => {
        clearInterval(watch)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        end()
      }
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      worker.postMessage(job)
    })
  }

  #start(): Worker {
    const worker = new Worker(this.#module, {
      workerData: this.#setup,
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.memory,
        maxYoungGenerationSizeMb: YOUNG,
        stackSizeMb: STACK,
      },
      // What libraries print in passing has no place beside the command's own lines.
      stdout: true,
      stderr: true,
    })
    worker.stdout.resume()
    worker.stderr.resume()
    // It may also end between two chunks.
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined
    })
    this.#worker = worker
    return worker
  }
}
