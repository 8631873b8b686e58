/** Where the command writes to: a stream of Node.js, or anything like one. */
export interface Output {
  /** May return a promise, which is done when the piece is written. */
  write(piece: string | Uint8Array): unknown
  /** True when nobody reads any more. */
  readonly closed?: boolean
  /** True for a terminal. */
  readonly isTTY?: boolean
}

/** What the command reads from and writes to. */
export interface CommandIo {
  stdin: AsyncIterable<Uint8Array>
  stdout: Output
  stderr: Output
  /** True when colour may be used on standard output. */
  color: boolean
  /** Width of the terminal, in characters. */
  columns: number
  /** Standard error, where it is a terminal; progress is drawn on it. */
  terminal?: NodeJS.WriteStream | undefined
  /**
   * Asks to be told instead of being ended, when the user interrupts the command.
   * @returns undoes it
   */
  onInterrupt?(listener: () => void): () => void
}

/** Everything fine. */
export const FINE = 0
/** A document failed. */
export const FAILED = 1
/** Bad usage. */
export const USAGE = 2
/** The user interrupted the command, as shells have it: 128 and the number of the signal. */
export const INTERRUPTED = 130
