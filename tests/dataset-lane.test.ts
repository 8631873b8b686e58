/** What becomes of documents that end their worker. */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { Lane } from '../src/dataset/lane.js'
import { root } from './support/fixtures.js'

const module = join(root, 'tests/support/failing-worker.mjs')
let lane: Lane

const open = (folder = 'folder/work', limits = { timeout: 60, memory: 64 }) => {
  lane = new Lane(module, { folder, settings: { format: 'ndjson' } as never }, limits)
  return lane
}
const chunk = (contents: string[], number = 1) => ({
  number,
  first: 1,
  fingerprint: 'print',
  isLast: true,
  items: contents.map((content, index) => ({ id: String(index), name: String(index), content })),
})
/** What each document came to, as the worker that finished saw it. */
const run = async (contents: string[]) => (await lane.run(chunk(contents))).tally as unknown

afterEach(() => lane.close())

describe('a lane', () => {
  it.each([
    ['exits', 'exit', 'ends its reader with code 7'],
    ['throws', 'throw', 'ends its reader: broken'],
    ['takes too much memory', 'swell', 'takes more than the memory of 64 MB that a worker has'],
  ])('goes on behind a document that %s', async (_, bad) => {
    open()
    expect(await run(['a', bad, 'b', bad, 'c'])).toEqual(['known', 'failed', 'known', 'failed', 'read'])
    expect(await run(['a', 'b'])).toEqual(['read', 'read'])
  })
  it('gives up a document that takes too long', async () => {
    open('folder/work', { timeout: 0.3, memory: 64 })
    expect(await run(['a', 'hang', 'b'])).toEqual(['read', 'failed', 'read'])
  })
  it('gives up the largest document where the rows are too many', async () => {
    open()
    expect(await run(['a', 'b', 'large', 'c'])).toEqual(['read', 'read', 'failed', 'read'])
  })
  it('starts another worker when one ends between chunks', async () => {
    open()
    expect(await run(['late'])).toEqual(['read'])
    await sleep(100)
    expect(await run(['a'])).toEqual(['read'])
  })
  it('stops when parts cannot be written', async () => {
    open()
    await expect(lane.run(chunk(['full']))).rejects.toThrow('folder cannot be written: no space')
  })
  it('stops when no worker can be started', async () => {
    open('nowhere')
    await expect(lane.run(chunk(['a']))).rejects.toThrow(
      'No worker can be started: ends its reader: no such folder',
    )
  })
  it('tells how many documents of a chunk are read, and ends when it is closed', async () => {
    open()
    const running = expect(lane.run(chunk(['a', 'b', 'hang']))).rejects.toThrow('Interrupted')
    while (lane.done < 2) await sleep(5)
    await lane.close()
    await running
  })
})
