/** One build at a time in a directory. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeLock } from '../src/dataset/lock.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whereas-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const lockOf = (holder: object, number = 1) =>
  writeFileSync(join(folder, `lock-${number}`), JSON.stringify({ host: hostname(), ...holder }))

describe('a lock', () => {
  it('is held by one at a time, and released', async () => {
    const lock = await takeLock(folder)
    await expect(takeLock(folder)).rejects.toThrow('this process is writing there already')
    await lock.release()
    expect(readdirSync(folder)).toEqual([])
    const next = await takeLock(folder)
    // A second release does not take the lock of whoever came next.
    await next.release()
    await next.release()
  })
  it('of a process that runs is respected, and one of a process that is gone is taken over', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    lockOf({ pid: child.pid })
    await expect(takeLock(folder)).rejects.toThrow(
      `process ${child.pid} is writing there; wait for it, or remove ${join(folder, 'lock-1')} where that process is gone`,
    )
    child.kill('SIGKILL')
    await once(child, 'exit')
    await (await takeLock(folder)).release()
    expect(readdirSync(folder)).toEqual([])
  })
  it.runIf(process.platform === 'linux')('of another process with the same id is taken over', async () => {
    lockOf({ pid: process.ppid, began: '1' })
    await (await takeLock(folder)).release()
  })
  it('of this process from before, as in a container, is taken over', async () => {
    lockOf({ pid: process.pid, began: '1' }, 7)
    const lock = await takeLock(folder)
    expect(readdirSync(folder)).toEqual(['lock-8'])
    await lock.release()
  })
  it('of another machine is respected', async () => {
    lockOf({ pid: 1, host: 'elsewhere' })
    await expect(takeLock(folder)).rejects.toThrow('process 1 on elsewhere is writing there')
  })
  it('that is empty is respected for some seconds', async () => {
    const path = join(folder, 'lock-1')
    writeFileSync(path, '')
    await expect(takeLock(folder)).rejects.toThrow('another process is writing there')
    const before = new Date(Date.now() - 60_000)
    utimesSync(path, before, before)
    await (await takeLock(folder)).release()
  })
  it('that was cut off in writing is taken over', async () => {
    writeFileSync(join(folder, 'lock-1'), '{"pid":')
    await (await takeLock(folder)).release()
  })
})
