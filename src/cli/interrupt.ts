import type { CommandIo } from './io.js'

/** Thrown when the user interrupts the command. */
export class Interrupted extends Error {}

/**
 * Waits for work, unless the user interrupts it; the work itself is not ended, so whoever called ends the process.
 * @throws {Interrupted} when the user does
 */
export async function unlessInterrupted<T>(io: CommandIo, work: () => Promise<T>): Promise<T> {
  let release: (() => void) | undefined
  const interrupted = new Promise<never>((_, reject) => {
    release = io.onInterrupt?.(() => reject(new Interrupted()))
  })
  try {
    return await Promise.race([work(), interrupted])
  } finally {
    release?.()
  }
}
