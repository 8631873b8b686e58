/** Documents for data sets, and the command that builds them, in a process of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './fixtures.js'

const bin = join(root, 'dist/src/bin.js')
const fault = join(root, 'tests/support/fault.mjs')

/** A short resolution; each has other words and numbers. */
const resolution = (number: number) => `Resolution ${2700 + (number % 90)} (2031)

The Security Council,

Recalling its resolution ${1300 + (number % 700)} (2000),

Noting the flood at mill ${number},

1. Decides to restore the bridge of mill ${number};

2. Requests the Secretary-General to report in ${1 + (number % 12)} months.
`

/** What is no text, though its name says so: one cannot be read, and four of them fill a chunk. */
const IMAGE = Buffer.concat([Buffer.from('\x89PNG', 'latin1'), Buffer.alloc(256 * 1024)])

/** How many documents `writeDocuments` writes, how many of them cannot be read, and how many chunks they make. */
export const WRITTEN = { documents: 72, failed: 12, chunks: 4 }

/** Writes documents into a folder: short resolutions, and after each fifth an image under the name of a text. */
export function writeDocuments(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (let number = 1; number <= WRITTEN.documents - WRITTEN.failed; number++) {
    const path = join(folder, `mill-${String(number).padStart(2, '0')}`)
    writeFileSync(`${path}.txt`, resolution(number))
    if (number % 5 === 0) writeFileSync(`${path}-picture.txt`, IMAGE)
  }
}

/** What is in a folder: the SHA-256 of each file, by its path. */
export function digestFolder(folder: string): Record<string, string> {
  const digests: Record<string, string> = {}
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name)
    if (statSync(path).isFile()) digests[name] = createHash('sha256').update(readFileSync(path)).digest('hex')
  }
  return digests
}

/** A fault that the command is to meet; see `fault.mjs`. */
export interface Fault {
  kind: 'kill' | 'tear' | 'full'
  call: 'writeFile' | 'appendFile' | 'sync' | 'datasync' | 'rename' | 'rm'
  /** Which call of that function, from 1. */
  at: number
  thread: 'main' | 'worker'
}

/** Runs `whereas dataset` to its end. */
export function runDataset(
  args: readonly string[],
  met?: Fault,
): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...(met ? ['--import', fault] : []), bin, 'dataset', ...args],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        WHEREAS_FAULT: met?.kind,
        WHEREAS_FAULT_CALL: met?.call,
        WHEREAS_FAULT_AT: met && String(met.at),
        WHEREAS_FAULT_THREAD: met?.thread,
      },
    },
  )
  return { code: status, stdout, stderr }
}

/** Starts `whereas dataset` in a group of its own, so that all of it can be killed. */
export function startDataset(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [bin, 'dataset', ...args], { detached: true, stdio: 'ignore' })
}
