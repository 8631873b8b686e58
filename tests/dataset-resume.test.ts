/** A data set that is interrupted, and goes on. */
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seeded } from './support/damage.js'
import {
  digestFolder,
  type Fault,
  runDataset,
  startDataset,
  WRITTEN,
  writeDocuments,
} from './support/dataset.js'

let folder = ''
let documents = ''
let whole: Record<string, string> = {}

/** How a run ends that some documents fail in. */
const DONE = { code: 1, stdout: '', stderr: '' }

const build = (out: string, ...more: string[]) => [
  documents,
  '--out',
  out,
  '--workers',
  '2',
  '--quiet',
  ...more,
]
const fresh = () => join(folder, `out-${readdirSync(folder).length}`)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whereas-dataset-'))
  documents = join(folder, 'documents')
  writeDocuments(documents)
  const out = fresh()
  expect(runDataset(build(out))).toEqual(DONE)
  whole = digestFolder(out)
  expect(Object.keys(whole).filter((name) => name.startsWith('clauses'))).toHaveLength(WRITTEN.chunks)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('a build that is killed', () => {
  it('at twenty moments goes on to the same bytes', async () => {
    const random = seeded(20)
    let out = fresh()
    let killed = 0
    while (killed < 20) {
      const child = startDataset(build(out, '--workers', '2'))
      const ended = once(child, 'exit')
      await Promise.race([ended, sleep(200 + random() * 800)])
      if (child.exitCode === null) {
        process.kill(-(child.pid as number), 'SIGKILL')
        await ended
        killed++
      } else {
        expect(child.exitCode).toBe(DONE.code)
        expect(digestFolder(out)).toEqual(whole)
        out = fresh()
      }
    }
    expect(runDataset(build(out)).code).toBe(DONE.code)
    expect(digestFolder(out)).toEqual(whole)
  })

  const faults: [what: string, fault: Fault][] = [
    ['when half of a part is written', { kind: 'tear', call: 'writeFile', at: 2, thread: 'worker' }],
    ['between writing and naming a part', { kind: 'kill', call: 'rename', at: 2, thread: 'main' }],
    ['between naming parts and recording them', { kind: 'kill', call: 'appendFile', at: 2, thread: 'main' }],
    ['when half of a record is written', { kind: 'tear', call: 'appendFile', at: 2, thread: 'main' }],
    ['while schemas are written', { kind: 'tear', call: 'writeFile', at: 5, thread: 'main' }],
    ['before the journal is removed', { kind: 'kill', call: 'rm', at: 1, thread: 'main' }],
    ['before the lock is removed', { kind: 'kill', call: 'rm', at: 2, thread: 'main' }],
  ]
  it.each(faults)('%s goes on to the same bytes', (_, fault) => {
    const out = fresh()
    // With one worker, so that the calls come in the same order each time.
    expect(runDataset(build(out, '--workers', '1'), fault).code).toBe(null)
    expect(runDataset(build(out, '--workers', '1'))).toEqual(DONE)
    expect(digestFolder(out)).toEqual(whole)
  })
})

describe('a full disk', () => {
  it.each<[string, Fault]>([
    ['for a part', { kind: 'full', call: 'writeFile', at: 3, thread: 'worker' }],
    ['for the journal', { kind: 'full', call: 'appendFile', at: 2, thread: 'main' }],
    ['for the card', { kind: 'full', call: 'writeFile', at: 12, thread: 'main' }],
  ])('%s costs one line, and the build goes on to the same bytes', (_, fault) => {
    const out = fresh()
    const { code, stderr } = runDataset(build(out, '--workers', '1'), fault)
    expect([code, stderr]).toEqual([
      1,
      `whereas: ${out} cannot be written: there is no space left; the same command goes on from there\n`,
    ])
    expect(runDataset(build(out, '--workers', '1')).code).toBe(DONE.code)
    expect(digestFolder(out)).toEqual(whole)
  })
})

describe('Ctrl-C', () => {
  it('ends with 130, and the build goes on to the same bytes', async () => {
    const out = fresh()
    const child = startDataset(build(out))
    while (!existsSync(join(out, '.whereas/journal.ndjson'))) await sleep(5)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([130, null])
    expect(readdirSync(join(out, '.whereas')).filter((name) => name.startsWith('lock'))).toEqual([])
    expect(runDataset(build(out)).code).toBe(DONE.code)
    expect(digestFolder(out)).toEqual(whole)
  })
})

describe('two builds in one directory', () => {
  it('are refused, and the first goes on', async () => {
    const out = fresh()
    const child = startDataset(build(out))
    const ended = once(child, 'exit')
    while (!existsSync(join(out, '.whereas/journal.ndjson'))) await sleep(5)
    child.kill('SIGSTOP')
    const { code, stderr } = runDataset(build(out))
    child.kill('SIGCONT')
    expect(code).toBe(2)
    expect(stderr).toContain(`whereas: ${out}: process ${child.pid} is writing there; wait for it`)
    expect(await ended).toEqual([DONE.code, null])
    expect(digestFolder(out)).toEqual(whole)
  })
})
