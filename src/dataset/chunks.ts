/** The input, cut into runs of documents. Where it is cut depends on the documents and their order alone. */
import { createHash } from 'node:crypto'
import type { InputItem } from '../files/inputs-document.js'

/** A run of documents, of which each table becomes one part. */
export interface Chunk {
  /** From 1. */
  number: number
  /** Which document of the input its first is, from 1. */
  first: number
  items: InputItem[]
  /** SHA-256 of ids and contents. */
  fingerprint: string
  /** Whether the input ended in it. */
  isLast: boolean
}

/**
 * The size of a chunk, in bytes: small enough that a small corpus keeps several workers busy to its end, that a worker takes
 * little memory, and that little work is lost when it is interrupted.
 */
const SIZE = 1024 * 1024
/** What a document counts for beside its bytes, since it has rows of its own however short it is. */
const EACH = 2048

/** Cuts the input into chunks. */
export async function* cutChunks(items: AsyncIterable<InputItem>): AsyncGenerator<Chunk, void, undefined> {
  let number = 1
  let first = 1
  let size = 0
  let run: InputItem[] = []
  let hash = createHash('sha256')
  const close = (isLast: boolean): Chunk => {
    const chunk = { number, first, items: run, fingerprint: hash.digest('hex'), isLast }
    number++
    first += run.length
    size = 0
    run = []
    hash = createHash('sha256')
    return chunk
  }
  for await (const given of items) {
    const item = detach(given)
    addToHash(hash, item)
    run.push(item)
    size += EACH + ('content' in item ? item.content.length : 0)
    if (size >= SIZE) yield close(false)
  }
  if (run.length > 0) yield close(true)
}

/** Bytes that are a small part of a larger buffer would take all of it along, in memory and to a worker. */
function detach(item: InputItem): InputItem {
  if (!('content' in item) || typeof item.content === 'string') return item
  const { content } = item
  if (content.byteLength === content.buffer.byteLength) return item
  return { ...item, content: new Uint8Array(content) }
}

function addToHash(hash: ReturnType<typeof createHash>, item: InputItem): void {
  const { id, name } = item
  if ('reason' in item) {
    hash.update(`${JSON.stringify([id, name, item.reason])}\n`)
    return
  }
  const { content, format, language, encoding } = item
  // Lengths go before what is as long, so that no two inputs give the same bytes to the hash.
  hash.update(
    `${JSON.stringify([id, name, format ?? null, language ?? null, encoding ?? null, content.length])}\n`,
  )
  if (typeof content === 'string') hash.update(content, 'utf8')
  else hash.update(content)
}
