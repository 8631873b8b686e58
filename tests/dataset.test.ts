/** What a data set is made of, and what is refused. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDataset, DatasetError, type DatasetOptions } from '../index.js'
import { digestFolder, WRITTEN, writeDocuments } from './support/dataset.js'

let folder = ''
let documents = ''
let whole: Record<string, string> = {}
const fresh = () => join(folder, `out-${readdirSync(folder).length}`)
const build = (directory: string, options: Partial<DatasetOptions> = {}) =>
  buildDataset({ inputs: [documents], directory, workers: 1, format: 'ndjson', ...options })
const refusal = async (directory: string, options: Partial<DatasetOptions> = {}) => {
  const error = await build(directory, options).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(DatasetError)
  expect((error as DatasetError).stop).toBe('refused')
  return (error as DatasetError).message
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whereas-dataset-'))
  documents = join(folder, 'documents')
  writeDocuments(documents)
  const out = fresh()
  const { documents: all, failed, kept } = await build(out)
  expect([all, failed, kept]).toEqual([WRITTEN.documents, WRITTEN.failed, 0])
  whole = digestFolder(out)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('a data set', () => {
  it('does not depend on the number of workers', async () => {
    for (const workers of [3]) {
      const out = fresh()
      await build(out, { workers })
      expect(digestFolder(out)).toEqual(whole)
    }
  })
  it('has nothing of the machine or the hour in it', async () => {
    const out = fresh()
    await build(out)
    const text = Object.keys(whole)
      .filter((name) => !/^(clauses|references|documents|errors)-/.test(name))
      .map((name) => readFileSync(join(out, name), 'utf8'))
      .join('\n')
    expect(text).not.toContain(folder)
    expect(text).not.toMatch(/\d{4}-\d\d-\d\dT/)
  })
  it('tells how far it is', async () => {
    const told: number[] = []
    await build(fresh(), { onProgress: ({ documents, total }) => told.push(documents, total ?? 0) })
    for (const number of told) expect(number).toBeLessThanOrEqual(WRITTEN.documents)
  })
})

describe('an interruption', () => {
  it('does not wait for standard input', async () => {
    const never: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }),
    }
    const out = fresh()
    const error = await build(out, { inputs: ['-'], stdin: never, signal: AbortSignal.timeout(50) }).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({ stop: 'interrupted', message: 'Interrupted' })
    expect(existsSync(out)).toBe(false)
  })
})

describe('an option', () => {
  it.each<[Partial<DatasetOptions>, string]>([
    [{ format: 'xls' as never }, 'Unknown format `xls`, expected ndjson, csv, parquet'],
    [{ workers: 0 }, 'Unexpected number of workers `0`'],
    [{ timeout: Number.NaN }, 'Unexpected timeout `NaN`'],
    [{ memory: 1 }, 'Unexpected memory `1`'],
    [{ inputs: [] }, 'Missing input'],
    [{ language: 'xx' }, 'Unknown language `xx`'],
    [{ from: 'xls' as never }, 'Unknown source format `xls`'],
    [{ encoding: 'none' }, 'none'],
  ])('that does not fit is refused: %j', async (options, reason) => {
    await expect(build(fresh(), options)).rejects.toThrow(reason)
  })
})

describe('a directory', () => {
  it('that is complete is only compared', async () => {
    const out = fresh()
    await build(out)
    appendFileSync(join(out, 'README.md'), 'The licence: any\n')
    const before = digestFolder(out)
    expect(await build(out)).toMatchObject({ documents: WRITTEN.documents, kept: WRITTEN.documents })
    expect(digestFolder(out)).toEqual(before)
  })
  it('that is complete, of other inputs or with other parts, is refused', async () => {
    const out = fresh()
    const others = join(documents, 'mill-01.txt')
    await build(out, { inputs: [others] })
    expect(await refusal(out)).toContain(`The inputs are not those that ${out} was begun with`)
    appendFileSync(join(out, 'clauses-00001.ndjson'), '{}\n')
    expect(await refusal(out, { inputs: [others] })).toContain('has parts that are not as they were written')
  })
  it('with other files is refused, and they stay', async () => {
    const out = fresh()
    mkdirSync(out)
    writeFileSync(join(out, 'clauses-00001.ndjson'), 'mine')
    expect(await refusal(out)).toContain(`${out}: is not empty`)
    expect(await refusal(out, { force: true })).toContain(`${out}: is not empty`)
    expect(readdirSync(out)).toEqual(['clauses-00001.ndjson'])
    expect(await refusal(join(out, 'clauses-00001.ndjson'))).toContain('is a file, expected a directory')
  })
  it('begun with other options is refused, but for a new start', async () => {
    const out = fresh()
    await build(out, { language: 'fr' })
    writeFileSync(join(out, 'notes.txt'), 'mine')
    expect(await refusal(out)).toContain(`${out}: was begun with the language \`fr\``)
    expect(await refusal(out, { language: 'fr', format: 'csv' })).toContain('the format `ndjson`')
    await build(out, { force: true })
    const { 'notes.txt': notes, ...rest } = digestFolder(out)
    expect(notes).toBeDefined()
    expect(rest).toEqual(whole)
  })
  it('in an input is refused', async () => {
    expect(await refusal(join(documents, 'out'))).toContain('lies in the input')
    expect(existsSync(join(documents, 'out'))).toBe(false)
  })
  it('is not made when there are no documents', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    const out = fresh()
    expect(await refusal(out, { inputs: [empty] })).toContain(empty)
    expect(existsSync(out)).toBe(false)
  })
})
