/** Runs the command in this process, with what it is given, and keeps what it writes. */
import { main } from '../../src/cli.js'

/** What the command is run in. */
export interface Surroundings {
  /** What stands on standard input: a text, or bytes in pieces. */
  stdin?: string | AsyncIterable<Uint8Array>
  color?: boolean
  columns?: number
  /** True when standard output is a terminal. */
  isTTY?: boolean
  /** After how many pieces the reader of standard output goes away. */
  closesAfter?: number
}

/** The exit code of the command, and the texts that it writes. */
export async function runCommand(args: readonly string[], surroundings?: Surroundings) {
  const { code, stdout, stderr } = await runForBytes(args, surroundings)
  return { code, stdout: stdout.toString('utf8'), stderr }
}

/** The exit code of the command, the bytes that it writes and in how many pieces, and what it says. */
export async function runForBytes(
  args: readonly string[],
  {
    stdin = '',
    color = false,
    columns = 100,
    isTTY = false,
    closesAfter = Number.POSITIVE_INFINITY,
  }: Surroundings = {},
) {
  const pieces: Uint8Array[] = []
  let stderr = ''
  const code = await main([...args], {
    stdin: typeof stdin === 'string' ? bytesOf(stdin) : stdin,
    stdout: {
      isTTY,
      get closed() {
        return pieces.length >= closesAfter
      },
      write: (piece) => pieces.push(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece),
    },
    stderr: { write: (text) => (stderr += text) },
    color,
    columns,
  })
  return { code, stdout: Buffer.concat(pieces), stderr, pieces: pieces.length }
}

async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  if (text !== '') yield new TextEncoder().encode(text)
}
