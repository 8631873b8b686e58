#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { FAILED, INTERRUPTED, type Output } from './cli/io.js'
import { main } from './cli.js'

// Where Node.js can keep compiled modules (from 22.8), the next start is a tenth quicker. Its types here are older than that.
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown }
enableCompileCache?.()
const { stdin, stdout, stderr, env, argv } = process
let closed = false
// A reader that stops early ("whereas parse … | head") is no error; a full disk is.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  closed = true
  if (error.code === 'EPIPE') return
  stderr.write(`whereas: standard output cannot be written: ${error.message}\n`)
  process.exitCode = FAILED
})
const output: Output = {
  isTTY: stdout.isTTY === true,
  get closed() {
    return closed
  },
  write: (piece) =>
    new Promise<void>((done) => {
      stdout.write(piece, (error) => {
        closed ||= error instanceof Error
        done()
      })
    }),
}
const color = env.NO_COLOR === undefined && (stdout.isTTY === true || env.FORCE_COLOR !== undefined)
/** A second Ctrl-C ends the process at once, since the listener is there once only. */
const onInterrupt = (listener: () => void) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, listener)
  return () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, listener)
  }
}
const code = await main(argv.slice(2), {
  stdin,
  stdout: output,
  stderr,
  color,
  columns: stdout.columns ?? 100,
  terminal: stderr.isTTY ? stderr : undefined,
  onInterrupt,
})
process.exitCode ||= code
// Whoever is interrupted does not wait for the end of standard input.
if (code === INTERRUPTED) process.exit()
