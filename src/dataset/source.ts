/** Where chunks come from. */
import { stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { readInputs } from '../files/inputs.js'
import type { InputItem } from '../files/inputs-document.js'
import { type Chunk, cutChunks } from './chunks.js'
import { DatasetError } from './errors.js'
import type { Settings } from './options.js'

/** Gives the chunks of the input, in order, to several takers, and reads one ahead of them. */
export class ChunkSource {
  readonly #chunks: AsyncGenerator<Chunk, void, undefined>
  #next: Promise<Chunk | undefined>
  /** The fingerprints of all chunks that were read. */
  readonly fingerprints: string[] = []

  /** @throws {DatasetError} `refused`, when the directory lies in one of the inputs */
  static async open(settings: Settings): Promise<ChunkSource> {
    await assertApart(settings)
    return new ChunkSource(cutChunks(apartFrom(settings.directory, readAll(settings))))
  }

  private constructor(chunks: AsyncGenerator<Chunk, void, undefined>) {
    this.#chunks = chunks
    this.#next = this.#read()
  }

  /** Waits for the next chunk, and leaves it to be taken. */
  peek(): Promise<Chunk | undefined> {
    return this.#next
  }

  /** @returns the next chunk; nothing behind the last */
  take(): Promise<Chunk | undefined> {
    const chunk = this.#next
    this.#next = chunk.then((found) => (found ? this.#read() : undefined))
    // Whoever takes it hears of an error.
    this.#next.catch(() => undefined)
    return chunk
  }

  /** Lets go of the inputs. It is not waited for, since standard input may never come to its end. */
  close(): void {
    this.#chunks.return().catch(() => undefined)
  }

  async #read(): Promise<Chunk | undefined> {
    const { value } = await this.#chunks.next()
    if (value) this.fingerprints.push(value.fingerprint)
    return value ?? undefined
  }
}

/** All documents of the inputs, and those that cannot be read. */
export function readAll(settings: Settings): AsyncIterable<InputItem> {
  const { inputs, from, encoding, textField, idField, languageField, grammars, stdin } = settings
  return readInputs(inputs, { from, encoding, textField, idField, languageField, grammars, stdin })
}

const liesIn = (path: string, folder: string): boolean => {
  const way = relative(resolve(folder), resolve(path))
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way)
}

async function assertApart({ inputs, directory }: Settings): Promise<void> {
  for (const input of inputs) {
    const found = await stat(input).catch(() => undefined)
    if (found?.isDirectory() && liesIn(directory, input))
      throw new DatasetError(
        'refused',
        `${directory} lies in the input ${input}, expected a directory outside`,
      )
  }
}

/** Inputs without those that the data set itself is made of, as a glob may find them. */
async function* apartFrom(directory: string, items: AsyncIterable<InputItem>): AsyncGenerator<InputItem> {
  for await (const item of items) {
    if (liesIn(item.name, directory))
      throw new DatasetError(
        'refused',
        `The input ${item.name} lies in ${directory}, expected inputs outside`,
      )
    yield item
  }
}
