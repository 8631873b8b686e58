/** The parts of a zip archive, within bounds that no document reaches and no archive made to harm gets beyond. */
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { InputError } from './input-error.js'

/** A document has dozens of parts, one with a thousand pictures has a thousand; more are no document. */
export const MAX_ENTRIES = 20_000
/** The largest part that is read, unpacked, in bytes: a book of two thousand pages has a tenth of that. */
export const MAX_PART = 64 * 1024 * 1024
/** XML of documents shrinks to a tenth, at most to a fiftieth; what shrinks further was made to. */
export const MAX_RATIO = 400
/** Small parts may be as uniform as they like. */
const ANY_RATIO = 1024 * 1024

/** A zip archive whose parts are unpacked when they are asked for. */
export class Archive {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  /**
   * Reads the list of parts.
   * @throws {InputError} for bytes that are no whole archive, or one with too many parts
   */
  static async open(bytes: Uint8Array): Promise<Archive> {
    const entries = new Map<string, Entry>()
    try {
      const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
        lazyEntries: true,
      })
      if (zip.entryCount > MAX_ENTRIES)
        throw new InputError(`has ${zip.entryCount} parts, expected at most ${MAX_ENTRIES}`)
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
      return new Archive(zip, entries)
    } catch (error) {
      throw error instanceof InputError ? error : broken(error)
    }
  }

  /**
   * Unpacks a part; undefined for one that is not there.
   * @throws {InputError} for a part that is encrypted, broken or too large
   */
  async read(name: string): Promise<Uint8Array | undefined> {
    const entry = this.#entries.get(name)
    if (!entry) return undefined
    if (entry.isEncrypted()) throw new InputError('is encrypted; save it without a password first')
    const { compressedSize, uncompressedSize } = entry
    if (uncompressedSize > MAX_PART)
      throw new InputError(`has a part of ${uncompressedSize} bytes (${name}), expected at most ${MAX_PART}`)
    if (uncompressedSize > ANY_RATIO && uncompressedSize > compressedSize * MAX_RATIO)
      throw new InputError(
        `unpacks to more than ${MAX_RATIO} times its size (${name}), which no document does`,
      )
    try {
      // The stream ends with an error where it yields more than the list of parts says.
      const chunks: Uint8Array[] = []
      for await (const chunk of await this.#zip.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array)
      return Buffer.concat(chunks)
    } catch (error) {
      throw broken(error)
    }
  }
}

const broken = (error: unknown) =>
  new InputError(`is a broken or cut-off archive (${(error as Error).message}); save it anew`)
