#!/usr/bin/env node
import { main } from './cli.js'

const { stdin, stdout, stderr, env, argv } = process
// A reader that stops early ("whereas parse … | head") is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
const color = env.NO_COLOR === undefined && (stdout.isTTY === true || env.FORCE_COLOR !== undefined)
process.exitCode = await main(argv.slice(2), { stdin, stdout, stderr, color, columns: stdout.columns ?? 100 })
