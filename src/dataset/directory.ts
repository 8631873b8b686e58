/** The directory of a data set: whose it is, what of it is finished, and how files come into it. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CARD, DESCRIPTOR, type Descriptor, readDescriptor, SCHEMAS } from './datapackage.js'
import { syncFolder, writeDurable } from './durable-file.js'
import { DatasetError, reasonOf } from './errors.js'
import { type ChunkEntry, Journal, type Part, readJournal } from './journal.js'
import { type Lock, takeLock } from './lock.js'
import { differenceOf, type RecordedOptions } from './options.js'
import { isPartName } from './parts.js'

/** The folder in the directory for what is not finished: the journal, the lock, and parts that are being written. */
const WORK = '.whereas'
const JOURNAL = 'journal.ndjson'

/** A directory that this process holds. */
export class DatasetDirectory {
  readonly path: string
  /** Where parts are written before they get their names. */
  readonly work: string
  /** The descriptor, when the data set is complete already. */
  readonly complete: Descriptor | undefined
  readonly #journal: Journal | undefined
  readonly #lock: Lock
  /** Parts come in one after the other, so that the journal does. */
  #queue: Promise<void> = Promise.resolve()

  private constructor(path: string, lock: Lock, state: Journal | Descriptor) {
    this.path = path
    this.work = join(path, WORK)
    this.#lock = lock
    if (state instanceof Journal) this.#journal = state
    else this.complete = state
  }

  /**
   * Takes a directory, makes it where it does not exist, and finds out how far it is.
   * @throws {DatasetError} `refused`, when another process holds it, when it holds something else, or a data set that
   *   was begun with other options
   */
  static async open(path: string, options: RecordedOptions, force: boolean): Promise<DatasetDirectory> {
    try {
      await assertOurs(path)
      const work = join(path, WORK)
      await mkdir(work, { recursive: true })
      const lock = await takeLock(work)
      try {
        return new DatasetDirectory(path, lock, await readState(path, options, force))
      } catch (error) {
        await lock.release()
        await rmdir(work).catch(() => undefined)
        throw error
      }
    } catch (error) {
      if (error instanceof DatasetError) throw new DatasetError(error.stop, `${path}: ${error.message}`)
      throw new DatasetError('refused', `${path} cannot be used: ${reasonOf(error)}`)
    }
  }

  /** What is finished, by the number of the chunk. */
  get entries(): ReadonlyMap<number, ChunkEntry> {
    return this.#journal?.entries ?? new Map()
  }

  /** Whether the parts of a chunk are there as they were written. */
  async holds(parts: readonly Part[]): Promise<boolean> {
    for (const { file, bytes, hash } of parts) {
      const content = await readFile(join(this.path, file)).catch(() => undefined)
      if (content?.length !== bytes) return false
      if (createHash('sha256').update(content).digest('hex') !== hash) return false
    }
    return true
  }

  /** Gives the parts of a chunk their names, and records it. */
  commit(entry: ChunkEntry): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      for (const { file } of entry.parts) await rename(join(this.work, file), join(this.path, file))
      await syncFolder(this.path)
      await this.#journal?.record(entry)
    })
    return this.#queue
  }

  /**
   * Writes a file that belongs to the data set as a whole.
   * @throws {DatasetError} `refused`, when there is another file of that name
   */
  async add(file: string, content: string): Promise<void> {
    const path = join(this.path, file)
    const found = await readFile(path, 'utf8').catch(() => undefined)
    if (found === content) return
    if (found !== undefined)
      throw new DatasetError(
        'refused',
        `${path} is in the way; move it elsewhere and run the same command again`,
      )
    await mkdir(dirname(path), { recursive: true })
    await writeDurable(path, content, join(this.work, basename(file)))
  }

  /** Removes the journal, since the data set is complete. */
  async finish(): Promise<void> {
    await this.#journal?.close()
    await rm(join(this.work, JOURNAL), { force: true })
    await this.#lock.release()
    await rmdir(this.work).catch(() => undefined)
    await syncFolder(this.path)
  }

  /** Lets go of the directory; the next run goes on from here. */
  async leave(): Promise<void> {
    await this.#queue.catch(() => undefined)
    await this.#journal?.close()
    await this.#lock.release()
    if (this.complete) await rmdir(this.work).catch(() => undefined)
  }
}

/** What a directory without a journal or a descriptor of ours may hold. */
async function assertOurs(path: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (found === undefined) return
  if (!found.isDirectory()) throw new DatasetError('refused', 'is a file, expected a directory')
  const names = await readdir(path)
  if (names.every((name) => name === WORK)) return
  if ((await readJournal(join(path, WORK, JOURNAL))) || (await readDescriptor(path))) return
  throw new DatasetError(
    'refused',
    'is not empty and holds no data set of whereas, expected an empty directory',
  )
}

async function readState(
  path: string,
  options: RecordedOptions,
  force: boolean,
): Promise<Journal | Descriptor> {
  const file = join(path, WORK, JOURNAL)
  const found = await readJournal(file)
  const descriptor = found ? undefined : await readDescriptor(path)
  const begun = found?.options ?? descriptor?.whereas.options
  if (begun && !force) {
    const difference = differenceOf(begun, options)
    if (difference)
      throw new DatasetError(
        'refused',
        `was begun with ${difference}; use the same, another directory, or --force to start over`,
      )
    if (descriptor) return descriptor
  }
  const journal = found && !force ? await Journal.resume(file, found) : await Journal.begin(file, options)
  await sweep(path, journal, begun !== undefined && force)
  return journal
}

/** Removes parts that no journal knows; when a data set is built anew, also what it had as a whole. */
async function sweep(path: string, { entries }: Journal, anew: boolean): Promise<void> {
  const known = new Set([...entries.values()].flatMap(({ parts }) => parts.map(({ file }) => file)))
  for (const name of await readdir(path))
    if (isPartName(name) && !known.has(name)) await rm(join(path, name), { force: true })
  if (anew) for (const name of [DESCRIPTOR, CARD, ...SCHEMAS]) await rm(join(path, name), { force: true })
  const work = join(path, WORK)
  for (const name of await readdir(work))
    if (name !== JOURNAL && !name.startsWith('lock-')) await rm(join(work, name), { force: true })
}
