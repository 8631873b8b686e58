/**
 * Records of CSV as RFC 4180 has it, as bytes. The libraries for CSV lose the rows behind a broken one, or hold all of them
 * until a quotation mark comes; here a broken record costs the line that it begins on, and no more is held than one record.
 */

const QUOTE = 0x22
const NEWLINE = 0x0a
const RETURN = 0x0d

/** A record: its fields as they stand in the file, with their quotation marks; or what is wrong with it. */
export type CsvRecord = { fields: Uint8Array[] } | { broken: string }

/**
 * Where the scanner is: before a field, in one without quotation marks, in one with them, behind a mark in such a field, or in
 * the rest of a line that is passed over.
 */
type State = 'start' | 'bare' | 'quoted' | 'marked' | 'passed'

/** Cuts bytes into records, as they come; blank lines are none. */
export class CsvScanner {
  readonly #delimiter: number
  readonly #limit: number
  #buffer = Buffer.allocUnsafe(65_536)
  /** The end of what is in the buffer. */
  #length = 0
  /** Where the record begins. */
  #from = 0
  /** The next byte to look at. */
  #at = 0
  #state: State = 'start'
  /** Where the delimiters in the record are. */
  #cuts: number[] = []
  /** True for a record above the limit, whose bytes are gone. */
  #isLarge = false

  /**
   * @param delimiter the byte between fields
   * @param limit how many bytes a record may have
   */
  constructor(delimiter: number, limit: number) {
    this.#delimiter = delimiter
    this.#limit = limit
  }

  /** Gives the records that are complete with these bytes. */
  *push(bytes: Uint8Array): Generator<CsvRecord> {
    this.#append(bytes)
    yield* this.#scan()
    if (this.#length - this.#from > this.#limit && this.#state !== 'passed') this.#isLarge = true
  }

  /** Gives the records that end with the stream. */
  *end(): Generator<CsvRecord> {
    while (this.#state === 'quoted' && !this.#isLarge) {
      yield this.#giveUp('has a quotation mark that is not closed')
      yield* this.#scan()
    }
    const record = this.#state === 'passed' ? undefined : this.#finish(this.#length)
    if (record) yield record
  }

  #append(bytes: Uint8Array): void {
    const kept = this.#isLarge || this.#state === 'passed' ? this.#length : this.#from
    this.#buffer.copyWithin(0, kept, this.#length)
    this.#length -= kept
    this.#at -= kept
    this.#from = 0
    if (kept > 0) this.#cuts = this.#isLarge ? [] : this.#cuts.map((cut) => cut - kept)
    const length = this.#length + bytes.length
    if (length > this.#buffer.length) {
      const grown = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, length))
      this.#buffer.copy(grown, 0, 0, this.#length)
      this.#buffer = grown
    }
    this.#buffer.set(bytes, this.#length)
    this.#length = length
  }

  *#scan(): Generator<CsvRecord> {
    const buffer = this.#buffer
    while (this.#at < this.#length) {
      if (this.#state === 'quoted' || this.#state === 'passed') {
        if (!this.#leap()) return
        continue
      }
      const byte = buffer[this.#at] as number
      if (byte === NEWLINE) {
        const record = this.#finish(this.#at)
        if (record) yield record
      } else if (byte === this.#delimiter) {
        this.#cuts.push(this.#at++)
        this.#state = 'start'
      } else if (byte === QUOTE && this.#state !== 'bare') {
        this.#at++
        this.#state = 'quoted'
      } else if (this.#state !== 'marked') {
        this.#at++
        this.#state = 'bare'
      } else if (byte !== RETURN) yield this.#giveUp('has a quotation mark that is not closed or not doubled')
      else {
        // The other half of the line end may come with the next bytes.
        if (this.#at + 1 === this.#length) return
        if (buffer[this.#at + 1] !== NEWLINE) yield this.#giveUp('has a line end that is cut in two')
        else this.#at++
      }
    }
  }

  /** Goes on to what ends a field in quotation marks, or a line that is passed over; false when it has not come yet. */
  #leap(): boolean {
    const isQuoted = this.#state === 'quoted'
    const found = this.#buffer.subarray(this.#at, this.#length).indexOf(isQuoted ? QUOTE : NEWLINE)
    this.#at = found < 0 ? this.#length : this.#at + found + 1
    if (found < 0) return false
    if (isQuoted) this.#state = 'marked'
    else this.#begin(this.#at)
    return true
  }

  /** Gives up on a record, and goes on behind its first line. */
  #giveUp(reason: string): CsvRecord {
    const broken = this.#isLarge ? this.#tooLarge() : reason
    const line = this.#isLarge ? -1 : this.#buffer.subarray(this.#from, this.#at).indexOf(NEWLINE)
    if (line >= 0) this.#begin(this.#from + line + 1)
    else {
      this.#isLarge = false
      this.#state = 'passed'
    }
    return { broken }
  }

  #begin(at: number): void {
    this.#from = at
    this.#at = at
    this.#cuts = []
    this.#isLarge = false
    this.#state = 'start'
  }

  #finish(end: number): CsvRecord | undefined {
    const from = this.#from
    const isLarge = this.#isLarge || end - from > this.#limit
    const stop = end > from && this.#buffer[end - 1] === RETURN ? end - 1 : end
    const cuts = this.#cuts
    this.#begin(end + 1)
    if (isLarge) return { broken: this.#tooLarge() }
    if (stop === from) return undefined
    const fields = [...cuts, stop].map((cut, index) =>
      Buffer.from(this.#buffer.subarray(index === 0 ? from : (cuts[index - 1] as number) + 1, cut)),
    )
    return { fields }
  }

  #tooLarge(): string {
    return `is too large, expected at most ${this.#limit} bytes, or has a quotation mark that is not closed`
  }
}
