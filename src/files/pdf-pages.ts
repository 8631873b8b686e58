/** The pages of a PDF file, read one by one in a thread that is stopped when it takes too long or too much memory. */
import { Worker } from 'node:worker_threads'
import { InputError } from './input-error.js'
import type { PdfAnswer, PdfPage, PdfRequest } from './pdf-messages.js'

/** Most pages of a file: a compilation of years has fewer, and a count in a broken file may be any number. */
const MAX_PAGES = 10_000
/** Most glyphs of a page: the fullest page of print has some twenty thousand. */
const MAX_GLYPHS = 200_000
/** How long opening a file and reading one page may take, in milliseconds: a hundred times what they usually do. */
const MAX_WAIT = 20_000
/** How long a whole file may take, in milliseconds, and what each page adds to that. */
const MAX_TIME = 60_000
const MAX_PAGE_TIME = 500
/** Most memory of objects in the thread, in megabytes. */
const MAX_HEAP = 512
/** Most memory that the process may gain while a file is read, in bytes: unpacked streams do not count as objects. */
const MAX_GAIN = 768 * 1024 * 1024
/** How often that is looked at, in milliseconds. */
const GLANCE = 50

const WAY_OUT = 'print it to a new PDF, or convert it to text'

/** A page, or undefined for one that cannot be read. */
export type ReadPage = PdfPage | undefined

/**
 * Reads the pages of a file in order, one file at a time.
 * @throws {InputError} for a file that is broken, encrypted, or beyond a bound
 */
export async function* readPages(bytes: Uint8Array, maxWait = MAX_WAIT): AsyncGenerator<ReadPage> {
  const release = await takeTurn()
  try {
    thread ??= new PdfThread()
    thread.maxWait = maxWait
    yield* askForPages(thread, bytes)
  } finally {
    if (thread && !thread.isStopped) await thread.ask({ ask: 'close' }).catch(() => undefined)
    if (thread?.isStopped) thread = undefined
    release()
  }
}

/** Starting the thread takes longer than reading a short file, so it is kept for the next one. */
let thread: PdfThread | undefined

let last: Promise<void> = Promise.resolve()

/** Waits until the file before is read; returns what lets the next one begin. */
async function takeTurn(): Promise<() => void> {
  const before = last
  let release = () => {}
  last = new Promise((resolve) => {
    release = resolve
  })
  await before
  return release
}

async function* askForPages(thread: PdfThread, bytes: Uint8Array): AsyncGenerator<ReadPage> {
  // The thread takes over the bytes that it is given, so it gets its own.
  const own = bytes.slice()
  const start = performance.now()
  const opened = await thread.ask({ ask: 'open', bytes: own, maxPages: MAX_PAGES, maxGlyphs: MAX_GLYPHS }, [
    own.buffer as ArrayBuffer,
  ])
  if (opened.answer !== 'opened') throw new InputError(reasonOf(opened))
  const { pages } = opened
  if (pages > MAX_PAGES) throw new InputError(`has ${pages} pages, expected at most ${MAX_PAGES}; split it`)
  const maxTime = MAX_TIME + pages * MAX_PAGE_TIME
  let next = thread.ask({ ask: 'page', number: 1 })
  for (let number = 1; number <= pages; number++) {
    const answer = await next
    if (performance.now() - start > maxTime)
      throw new InputError(
        `takes longer than ${Math.round(maxTime / 1000)} seconds to read (page ${number} of ${pages}); ${WAY_OUT}`,
      )
    // The thread reads the next page while the caller looks at this one.
    if (number < pages) {
      next = thread.ask({ ask: 'page', number: number + 1 })
      next.catch(() => undefined)
    }
    if (answer.answer === 'problem' && answer.problem !== 'broken')
      throw new InputError(reasonOf(answer, number))
    yield answer.answer === 'page' ? answer.page : undefined
  }
}

function reasonOf(answer: PdfAnswer, page?: number): string {
  const problem = answer.answer === 'problem' ? answer.problem : 'broken'
  if (problem === 'password') return 'is encrypted; save it without a password first'
  if (problem === 'glyphs')
    return `has more than ${MAX_GLYPHS} characters on page ${page}, expected a page of text; ${WAY_OUT}`
  return 'is a broken or cut-off PDF; get or save it anew'
}

/** A thread, and what it was asked last. Answers come in the order of the requests. */
class PdfThread {
  /** How long an answer may take, in milliseconds. */
  maxWait = MAX_WAIT
  readonly #worker: Worker
  readonly #waiting: Waiting[] = []
  #stopped: InputError | undefined
  #glance: NodeJS.Timeout | undefined
  #before = 0

  constructor() {
    this.#worker = new Worker(new URL('./pdf-thread.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP },
    })
    this.#worker.unref()
    this.#worker.on('message', (answer: PdfAnswer) => {
      this.#waiting.shift()?.resolve(answer)
      if (this.#waiting[0]) this.#waiting[0].since = performance.now()
      else this.#rest()
    })
    this.#worker.on('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      this.#stop(isMemory ? tooMuchMemory() : new InputError(`cannot be read: ${error.message}`))
    })
    this.#worker.on('exit', () => this.#stop(new InputError('cannot be read: the reader of PDF files ended')))
  }

  get isStopped(): boolean {
    return this.#stopped !== undefined
  }

  /** @throws {InputError} when the thread had to be stopped, or stopped by itself */
  ask(request: PdfRequest, transfer: ArrayBuffer[] = []): Promise<PdfAnswer> {
    if (this.#stopped) return Promise.reject(this.#stopped)
    if (request.ask === 'open') this.#before = process.memoryUsage.rss()
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject, since: performance.now() })
      this.#worker.ref()
      this.#glance ??= setInterval(() => this.#look(), GLANCE)
      this.#worker.postMessage(request, transfer)
    })
  }

  /** Stops the thread when the answer is long overdue, or memory runs out. */
  #look(): void {
    const since = this.#waiting[0]?.since ?? performance.now()
    if (performance.now() - since > this.maxWait)
      this.#stop(
        new InputError(`takes longer than ${this.maxWait / 1000} seconds to read a single page; ${WAY_OUT}`),
      )
    else if (process.memoryUsage.rss() - this.#before > MAX_GAIN) this.#stop(tooMuchMemory())
  }

  #rest(): void {
    clearInterval(this.#glance)
    this.#glance = undefined
    this.#worker.unref()
  }

  #stop(reason: InputError): void {
    this.#rest()
    if (this.#stopped) return
    this.#stopped = reason
    for (const { reject } of this.#waiting.splice(0)) reject(reason)
    void this.#worker.terminate()
  }
}

interface Waiting {
  resolve: (answer: PdfAnswer) => void
  reject: (reason: InputError) => void
  since: number
}

const tooMuchMemory = () => new InputError(`needs more than ${MAX_HEAP} MB of memory to read; ${WAY_OUT}`)
