/**
 * What runs in a worker: reads a Parquet file and hands out its rows when it is asked. A broken page may keep the decoder busy for
 * ever or make it fill the memory, which only ending the thread ends.
 */
import { open } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import type { AsyncBuffer } from 'hyparquet'
import { InputError } from './input-error.js'
import type { FieldOptions, Fields } from './inputs-fields.js'
import { type GroupPlace, openParquet, type ParquetRow } from './parquet-groups.js'
import { reasonOf } from './read-bytes.js'

/** What a worker begins with. */
export interface ParquetJob {
  path: string | undefined
  bytes: Uint8Array | undefined
  options: FieldOptions
  /** The first group to be read: another worker may have failed on the one before. */
  from: number
}

/** What a worker tells: `group` when it begins with one, and of the others one for each time it is asked. */
export type ParquetReply =
  | { kind: 'group'; group: GroupPlace }
  | { kind: 'rows'; fields: Fields; start: number; rows: ParquetRow[] }
  | { kind: 'broken'; group: GroupPlace; reason: string }
  | { kind: 'refused'; reason: string }
  | { kind: 'end' }

/** How many rows, and about how many bytes, are handed out at once. */
const BATCH_ROWS = 256
const BATCH_BYTES = 4 * 1024 * 1024

async function* read({ path, bytes, options, from }: ParquetJob): AsyncGenerator<ParquetReply> {
  try {
    const file = bytes ? bufferOf(bytes) : await bufferOfFile(path as string)
    const { fields, groups, read } = await openParquet(file, options)
    for (const group of groups.slice(from)) {
      parentPort?.postMessage({ kind: 'group', group } satisfies ParquetReply)
      try {
        yield* cutRows(await read(group), fields, group.start)
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        yield { kind: 'broken', group, reason: error.reason }
      }
    }
    yield { kind: 'end' }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield { kind: 'refused', reason: error.reason }
  }
}

/** Rows in batches. A value is copied, since a view would take all of its page along. */
function* cutRows(rows: readonly ParquetRow[], fields: Fields, from: number): Generator<ParquetReply> {
  let batch: ParquetRow[] = []
  let size = 0
  let start = from
  for (const [index, row] of rows.entries()) {
    const copied = Object.entries(row).map(([name, value]) => [name, copyOf(value)] as const)
    batch.push(Object.fromEntries(copied))
    for (const [, value] of copied) if (value instanceof Uint8Array) size += value.length
    if (batch.length < BATCH_ROWS && size < BATCH_BYTES) continue
    yield { kind: 'rows', fields, start, rows: batch }
    batch = []
    size = 0
    start = from + index + 1
  }
  if (batch.length > 0) yield { kind: 'rows', fields, start, rows: batch }
}

const copyOf = (value: unknown) => (value instanceof Uint8Array ? new Uint8Array(value) : value)

function bufferOf(bytes: Uint8Array): AsyncBuffer {
  return {
    byteLength: bytes.length,
    slice: (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
  }
}

async function bufferOfFile(path: string): Promise<AsyncBuffer> {
  try {
    const handle = await open(path)
    const { size } = await handle.stat()
    return {
      byteLength: size,
      slice: async (start, end = size) => {
        const bytes = new Uint8Array(Math.min(end, size) - start)
        for (let at = 0; at < bytes.length; ) {
          const { bytesRead } = await handle.read(bytes, at, bytes.length - at, start + at)
          if (bytesRead === 0) throw new InputError('became shorter while it was read')
          at += bytesRead
        }
        return bytes.buffer
      },
    }
  } catch (error) {
    throw new InputError(reasonOf(error))
  }
}

const replies = read(workerData as ParquetJob)
parentPort?.on('message', async () => {
  const { value } = await replies.next()
  parentPort?.postMessage(value)
})
