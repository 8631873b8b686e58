/** Unpacks a gzip stream of one or many members, as WARC files have one for each record. */
import { createGunzip } from 'node:zlib'
import { InputError } from './input-error.js'

/** A piece of input unpacks to at most about a thousand times its size, so that this bounds what waits to be taken. */
const PIECE = 16_384
/** What is unpacked when a stream turns out to be broken is lost in the last of these, so they are small. */
const OUTPUT = 1024

/** True for bytes that begin as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/**
 * Unpacks a stream. What comes before a broken place is given before the error.
 * @throws {InputError} for a stream that is broken or cut off, or that goes on with something else
 */
export async function* gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = createGunzip({ chunkSize: OUTPUT })
  let unpacked: Uint8Array[] = []
  let failure: Error | undefined
  let isOver = false
  let wake = () => {}
  const close = () => {
    isOver = true
    wake()
  }
  stream.on('data', (bytes: Uint8Array) => unpacked.push(bytes))
  stream.once('end', close)
  stream.once('error', (error) => {
    failure = error
    close()
  })
  const drain = () => {
    const bytes = Buffer.concat(unpacked)
    unpacked = []
    return bytes
  }
  let given = 0
  try {
    for await (const chunk of source)
      for (const piece of piecesOf(chunk)) {
        if (!isOver)
          await new Promise<void>((resolve) => {
            wake = resolve
            stream.write(piece, () => resolve())
          })
        given += piece.length
        if (unpacked.length > 0) yield drain()
        if (failure) throw brokenGzip(failure)
        // Node.js ends in silence where no further member begins; blocks of tapes are filled up with nulls.
        if (isOver && piece.subarray(Math.max(0, piece.length - (given - stream.bytesWritten))).some(Boolean))
          throw new InputError('goes on behind its gzip stream with something else; the file is broken there')
      }
    if (!isOver)
      await new Promise<void>((resolve) => {
        wake = resolve
        stream.end()
      })
    if (unpacked.length > 0) yield drain()
    if (failure) throw brokenGzip(failure)
  } finally {
    stream.destroy()
  }
}

/** What a member begins with: its mark, and the one method of compression there is. */
const MEMBER = Buffer.from([0x1f, 0x8b, 0x08])

/** Cuts bytes where a member may begin, so that of a broken one none before it is lost. */
function* piecesOf(chunk: Uint8Array): Generator<Uint8Array> {
  const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
  let member = bytes.indexOf(MEMBER, 1)
  for (let at = 0, end = 0; at < bytes.length; at = end) {
    end = Math.min(at + PIECE, member < 0 ? bytes.length : member, bytes.length)
    if (end === member) member = bytes.indexOf(MEMBER, end + 1)
    yield bytes.subarray(at, end)
  }
}

function brokenGzip(error: Error): InputError {
  if ((error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR')
    return new InputError('is a gzip file that is cut off; what came before that was read')
  return new InputError(`is a gzip file that is broken (${error.message}); what came before that was read`)
}
