/** Reads a stream of bytes by lines and by counts, and holds no more of it than it is asked for. */

const NEWLINE = 0x0a
const RETURN = 0x0d
const EMPTY = new Uint8Array(0)

/** A line that is longer than it may be; its bytes are gone. */
export const TOO_LONG: unique symbol = Symbol('too long')

/** A line without its end; undefined behind the last one. */
export type Line = Uint8Array | typeof TOO_LONG | undefined

/** A stream of bytes that is read from its front. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>
  #chunk: Uint8Array = EMPTY

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /**
   * Reads a line.
   * @param limit how many bytes it may have
   * @returns its bytes without the line end, `TOO_LONG` for a line that was passed over, or undefined behind the last line
   */
  async readLine(limit: number): Promise<Line> {
    const parts: Uint8Array[] = []
    let length = 0
    while (await this.#fill()) {
      const end = this.#chunk.indexOf(NEWLINE)
      const part = this.#take(end < 0 ? this.#chunk.length : end + 1)
      length += part.length
      if (length <= limit + 2) parts.push(part)
      if (end >= 0) break
    }
    if (length === 0) return undefined
    if (length > limit + 2) return TOO_LONG
    const line = join(parts, length)
    return line.length > limit ? TOO_LONG : line
  }

  /** Reads so many bytes; fewer at the end of the stream. */
  async read(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    let length = 0
    while (length < count && (await this.#fill())) {
      const part = this.#take(Math.min(count - length, this.#chunk.length))
      parts.push(part)
      length += part.length
    }
    return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts, length)
  }

  /** Passes over so many bytes, and returns how many there were. */
  async skip(count: number): Promise<number> {
    let length = 0
    while (length < count && (await this.#fill()))
      length += this.#take(Math.min(count - length, this.#chunk.length)).length
    return length
  }

  #take(count: number): Uint8Array {
    const part = this.#chunk.subarray(0, count)
    this.#chunk = this.#chunk.subarray(count)
    return part
  }

  async #fill(): Promise<boolean> {
    while (this.#chunk.length === 0) {
      const { done, value } = await this.#source.next()
      if (done) return false
      this.#chunk = value
    }
    return true
  }
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const line = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts, length)
  let end = line.length
  if (line[end - 1] === NEWLINE) end--
  if (line[end - 1] === RETURN) end--
  return line.subarray(0, end)
}
