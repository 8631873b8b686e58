/** What is held at once does not grow with the input. */

import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { type InputFormat, readInputs } from '../index.js'
import { IdSet } from '../src/files/id-set.js'
import { record } from './support/warc.js'

const MEGABYTE = 1024 * 1024
const text = 'Recalling the flood of the year before, '.repeat(500)
const rows: Record<string, { header: string; row: (number: number) => string | Uint8Array }> = {
  ndjson: { header: '', row: (number) => `${JSON.stringify({ id: number, text })}\n` },
  csv: { header: 'id,text\n', row: (number) => `${number},"${text}"\n` },
  tsv: { header: 'id\ttext\n', row: (number) => `${number}\t${text}\n` },
  warc: {
    header: '',
    row: (number) =>
      record({ type: 'conversion', uri: `urn:x:${number}`, contentType: 'text/plain', block: text }),
  },
}

let produced = 0
afterEach(() => {
  produced = 0
})

/** So many rows, made when they are asked for. */
async function* table(format: string, count: number): AsyncGenerator<Uint8Array> {
  const { header, row } = rows[format] as (typeof rows)[string]
  if (header !== '') yield Buffer.from(header)
  for (let number = 1; number <= count; number++) {
    const bytes = Buffer.from(row(number))
    produced += bytes.length
    yield bytes
  }
}

/** How many documents come, and by how many bytes the source was ahead of them at most. */
async function run(from: InputFormat, stdin: AsyncIterable<Uint8Array>) {
  let count = 0
  let ahead = 0
  let taken = 0
  for await (const item of readInputs(['-'], { from, stdin })) {
    if ('reason' in item) throw new Error(`${item.name} ${item.reason}`)
    count++
    ahead = Math.max(ahead, produced - taken)
    taken += item.content.length
  }
  return { count, ahead }
}

describe('a table or archive of 100 MB', () => {
  const count = 5000
  it.each(Object.keys(rows))('of %s is read as it comes', async (format) => {
    const { count: read, ahead } = await run(format as InputFormat, table(format, count))
    expect(read).toBe(count)
    expect(produced).toBeGreaterThan(100 * 1_000_000)
    // NDJSON looks at the first hundred rows for the fields there are; ids and headers are in the bytes as well.
    expect(ahead).toBeLessThan(4 * MEGABYTE)
  })
  it.each(['ndjson', 'warc'])('of %s in gzip is read as it comes', async (format) => {
    const packed = Readable.from(table(format, count)).pipe(createGzip({ level: 1 }))
    const { count: read, ahead } = await run(format as InputFormat, packed)
    expect(read).toBe(count)
    // So much again may lie packed on the way, and text that repeats itself packs well.
    expect(ahead).toBeLessThan(32 * MEGABYTE)
  })
})

describe('a row above the bound', () => {
  const chunk = Buffer.alloc(MEGABYTE, 0x61)
  async function* endless(start: string, end: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(start)
    for (let count = 0; count < 300; count++) {
      peak = Math.max(peak, process.memoryUsage().arrayBuffers)
      yield chunk
    }
    yield Buffer.from(end)
  }
  let peak = 0
  it.each([
    ['ndjson', '{"text":"first"}\n{"text":"', '"}\n{"text":"last"}\n', 'line'],
    ['csv', 'id,text\n1,first\n2,"', '"\n3,last\n', 'row'],
    ['csv', 'id,text\n1,first\n2,', '\n3,last\n', 'row'],
    ['csv', 'id,text\n1,first\n2,"', '" x\n3,last\n', 'row'],
  ] as const)('of %s is told and passed over', async (from, start, end, unit) => {
    peak = 0
    const before = process.memoryUsage().arrayBuffers
    const told: string[] = []
    for await (const item of readInputs(['-'], { from, stdin: endless(start, end) }))
      told.push('reason' in item ? `${item.name} ${item.reason}` : String(item.content))
    expect(told).toEqual([
      'first',
      expect.stringMatching(
        new RegExp(`^standard input, ${unit} 2 is too large, expected at most 67108864 bytes`),
      ),
      'last',
    ])
    expect(peak - before).toBeLessThan(290 * MEGABYTE)
  })
})

describe('IdSet', () => {
  it('knows each of many ids, and no other', () => {
    const ids = new IdSet()
    for (let number = 0; number < 50_000; number++) expect(ids.add(`id ${number}`)).toBe(true)
    for (let number = 0; number < 50_000; number += 7) expect(ids.add(`id ${number}`)).toBe(false)
    expect(ids.add('id 50000')).toBe(true)
  })
})
