/** How many documents the inputs have, for the time left. */
import type { Settings } from './options.js'
import { readAll } from './source.js'

/**
 * Goes through the inputs once more, beside the work. Reading takes a small part of the time that parsing does.
 * @returns nothing for standard input, which can be read once only, and when the signal comes first
 */
export async function countDocuments(settings: Settings, signal: AbortSignal): Promise<number | undefined> {
  if (settings.inputs.includes('-')) return undefined
  let documents = 0
  for await (const _ of readAll(settings)) {
    if (signal.aborted) return undefined
    documents++
  }
  return documents
}
