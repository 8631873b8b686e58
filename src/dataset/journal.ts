/** What is finished, so that the next run goes on from there: one JSON object a line, the options first. */
import { type FileHandle, open, readFile, truncate } from 'node:fs/promises'
import type { Table } from '../tables/table.js'
import { writeDurable } from './durable-file.js'
import { DatasetError } from './errors.js'
import type { RecordedOptions } from './options.js'
import type { Tally } from './tally.js'

/** A file of the data set. */
export interface Part {
  table: Table['name']
  /** Its name in the directory. */
  file: string
  rows: number
  bytes: number
  /** SHA-256, in hexadecimal digits. */
  hash: string
}

/** A finished run of documents. */
export interface ChunkEntry {
  /** From 1, in the order of the input. */
  chunk: number
  /** What the documents were: SHA-256 of their ids and contents. */
  input: string
  parts: Part[]
  tally: Tally
}

/** What a journal says. */
export interface JournalContent {
  options: RecordedOptions
  entries: Map<number, ChunkEntry>
  /** Where the last whole line ends, in bytes. */
  length: number
}

/** A journal that is being written. */
export class Journal {
  readonly entries: Map<number, ChunkEntry>
  readonly #file: FileHandle

  private constructor(file: FileHandle, entries: Map<number, ChunkEntry>) {
    this.#file = file
    this.entries = entries
  }

  /** Begins a journal, in the place of one that may be there. */
  static async begin(path: string, options: RecordedOptions): Promise<Journal> {
    await writeDurable(path, `${JSON.stringify({ options })}\n`, `${path}.part`)
    return new Journal(await open(path, 'a'), new Map())
  }

  /** Goes on with a journal that was read, without a last line that was not written to its end. */
  static async resume(path: string, { entries, length }: JournalContent): Promise<Journal> {
    await truncate(path, length)
    return new Journal(await open(path, 'a'), entries)
  }

  /** Records a chunk; when this returns, it is on the disk. */
  async record(entry: ChunkEntry): Promise<void> {
    await this.#file.appendFile(`${JSON.stringify(entry)}\n`)
    await this.#file.datasync()
    this.entries.set(entry.chunk, entry)
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}

/**
 * Reads a journal; a last line that was not written to its end is passed over.
 * @returns nothing where there is no journal
 * @throws {DatasetError} `refused`, when the file is something else
 */
export async function readJournal(path: string): Promise<JournalContent | undefined> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (bytes === undefined) return undefined
  const whole = bytes.lastIndexOf(0x0a) + 1
  const [first, ...rest] = bytes.toString('utf8', 0, whole).trimEnd().split('\n')
  try {
    const { options } = JSON.parse(first as string) as { options: RecordedOptions }
    if (typeof options?.version !== 'string') throw new SyntaxError('no options')
    const entries = new Map<number, ChunkEntry>()
    for (const line of rest) {
      const entry = JSON.parse(line) as ChunkEntry
      entries.set(entry.chunk, entry)
    }
    return { options, entries, length: whole }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new DatasetError(
      'refused',
      `${path} cannot be read as a journal; start over in another directory, or with --force`,
    )
  }
}
