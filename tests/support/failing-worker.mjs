/** A worker that fails at documents with certain texts, as libraries may that read what is broken. */
import { parentPort, workerData } from 'node:worker_threads'

const { place, folder } = workerData

if (folder === 'nowhere') throw new Error('no such folder')
const deaf = false

parentPort.on('message', ({ number, items, fingerprint, outcomes, careful }) => {
  if (deaf) return
  const read = []
  for (const [index, { content }] of items.entries()) {
    if (outcomes[index]) {
      read.push('failure' in outcomes[index] ? 'failed' : 'known')
      continue
    }
    Atomics.store(place, 0, index)
    if (content === 'exit') process.exit(7)
    if (content === 'throw') throw new TypeError('broken\nat some place')
    if (content === 'hang') for (;;);
    if (content === 'swell') {
      const all = []
      for (;;) all.push(new Array(1000).fill(all.length))
    }
    read.push('read')
    if (careful) parentPort.postMessage({ type: 'outcome', place: index, outcome: { rows: {} } })
  }
  Atomics.store(place, 0, items.length)
  if (items.some(({ content }, index) => content === 'large' && !outcomes[index]?.failure)) process.exit(8)
  if (items.some(({ content }) => content === 'full'))
    parentPort.postMessage({ type: 'stopped', reason: 'no space' })
  else
    parentPort.postMessage({
      type: 'done',
      entry: { chunk: number, input: fingerprint, parts: [], tally: read },
    })
  // Afterwards, between two chunks.
  if (items.some(({ content }) => content === 'late')) setTimeout(() => process.exit(9))
})
