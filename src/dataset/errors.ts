/** Why a data set was not built to its end. */
export type DatasetStop = 'refused' | 'failed' | 'interrupted'

/**
 * Thrown when a data set cannot be built to its end; the message is one line. What is finished stays on the disk, and
 * the next run goes on from there.
 */
export class DatasetError extends Error {
  override name = 'DatasetError'
  /**
   * `refused`: the options or the directory do not fit, and nothing was written; `failed`: the system would not go on
   * (a full disk); `interrupted`: the caller's signal.
   */
  readonly stop: DatasetStop

  constructor(stop: DatasetStop, message: string) {
    super(message)
    this.stop = stop
  }
}

/** What the system says of a failure, in words for the reader. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'there is no space left'
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be written'
  if (code === 'EROFS') return 'the disk is read-only'
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'a file is in the way'
  return (message ?? String(error)).split('\n', 1)[0] as string
}
