/**
 * Thrown for a file that cannot be read. `message` is one line that names the file, what is wrong with it and the way out;
 * `reason` is that line without the name, for callers that print the name themselves.
 */
export class InputError extends Error {
  override name = 'InputError'
  /** What is wrong and the way out: "is empty, expected text". */
  readonly reason: string
  /** The file's name, where it has one. */
  readonly path: string | undefined

  constructor(reason: string, path?: string | undefined) {
    super(`${path ?? 'The input'} ${reason}`)
    this.reason = reason
    this.path = path
  }

  /** The same error with the name of the file. */
  of(path: string | undefined): InputError {
    return this.path === undefined && path !== undefined ? new InputError(this.reason, path) : this
  }
}
