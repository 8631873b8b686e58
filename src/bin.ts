#!/usr/bin/env node
import { FAILED } from './cli/io.js'
import { main } from './cli.js'

const { stdin, stdout, stderr, env, argv } = process
// A reader that stops early ("whereas parse … | head") is no error; a full disk is.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  stderr.write(`whereas: standard output cannot be written: ${error.message}\n`)
  process.exitCode = FAILED
})
const color = env.NO_COLOR === undefined && (stdout.isTTY === true || env.FORCE_COLOR !== undefined)
const code = await main(argv.slice(2), { stdin, stdout, stderr, color, columns: stdout.columns ?? 100 })
process.exitCode ||= code
