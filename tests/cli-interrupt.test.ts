/** Ctrl-C while a file is written. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from './support/fixtures.js'
import { Folder } from './support/inputs.js'

const bin = join(root, 'dist/src/bin.js')
const folder = new Folder()
afterAll(() => folder.remove())

describe('whereas parse -o, interrupted', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends with 130 and leaves no part of a file',
    async (signal) => {
      const out = join(folder.write(`${signal}/empty.txt`, ''), '..')
      // Standard input stays open, so that the command waits for its end.
      const child = spawn(process.execPath, [bin, 'parse', '-f', 'json', '-o', join(out, 'out.json')])
      const told: string[] = []
      child.stderr.on('data', (piece) => told.push(String(piece)))
      while (!existsSync(join(out, 'out.json.part'))) await sleep(5)
      child.kill(signal)
      expect(await once(child, 'exit')).toEqual([130, null])
      expect(told.join('')).toBe('whereas: Interrupted\n')
      expect(readdirSync(out)).toEqual(['empty.txt'])
    },
  )
})
