import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ColumnSource, ParquetWriteOptions } from 'hyparquet-writer'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, describe, expect, it } from 'vitest'
import { InputError } from '../index.js'
import { rowReader } from '../src/files/inputs-fields.js'
import { readParquet } from '../src/files/inputs-parquet.js'
import { brief, collect, cut, Folder } from './support/inputs.js'

const folder = new Folder()
afterAll(() => folder.remove())
const write = (name: string, columnData: ColumnSource[], options: Partial<ParquetWriteOptions> = {}) =>
  folder.write(name, new Uint8Array(parquetWriteBuffer({ columnData, ...options })))
const texts = Array.from({ length: 10 }, (_, index) => `Text ${index + 1}`)

describe('Parquet', () => {
  it('gives a document a row, group after group', async () => {
    const path = write('a.parquet', [{ name: 'text', data: texts, type: 'STRING' }], { rowGroupSize: 3 })
    expect(brief(await collect(path), folder)).toEqual(
      texts.map((text, index) => `a.parquet, row ${index + 1}: ${text}`),
    )
    expect((await collect(path))[9]).toEqual({
      id: `${path}#10`,
      name: `${path}, row 10`,
      content: 'Text 10',
      format: 'text',
    })
  })
  it.each(['UNCOMPRESSED', 'SNAPPY'] as const)('reads columns that are %s', async (codec) => {
    const path = write(`${codec}.parquet`, [{ name: 'text', data: texts, type: 'STRING' }], { codec })
    expect(await collect(path)).toHaveLength(10)
  })
  it('reads bytes as UTF-8, ids that are numbers, and languages', async () => {
    const path = write('fields.parquet', [
      { name: 'id', data: [7n, 8n, 9n], type: 'INT64' },
      { name: 'body', data: ['dé', 'a', 'b'].map((text) => Buffer.from(text)), type: 'BYTE_ARRAY' },
      { name: 'language', data: ['fr', null, 'it'], type: 'STRING', nullable: true },
    ])
    expect(await collect(path, { idField: 'id', languageField: 'language' })).toEqual([
      { id: '7', name: `${path}, row 1`, content: 'dé', format: 'text', language: 'fr' },
      { id: '8', name: `${path}, row 2`, content: 'a', format: 'text' },
      { id: `${path}#3`, name: `${path}, row 3`, reason: 'is in the language `it`, which no grammar knows' },
    ])
  })
  it('tells rows without text, or with bytes that are none, and reads the others', async () => {
    const data = [Buffer.from('ok'), null, Buffer.from([0xe9, 0x20]), Buffer.from(' '), Buffer.from('fine')]
    const path = write('rows.parquet', [{ name: 'text', data, type: 'BYTE_ARRAY', nullable: true }])
    expect(brief(await collect(path), folder)).toEqual([
      'rows.parquet, row 1: ok',
      'rows.parquet, row 2 has no text in `text`',
      'rows.parquet, row 3 is not UTF-8; convert the table first, or name its encoding',
      'rows.parquet, row 4 has no text in `text`',
      'rows.parquet, row 5: fine',
    ])
  })
  it('says once that the fields are missing, or hold no text', async () => {
    const path = write('other.parquet', [
      { name: 'title', data: ['a', 'b'], type: 'STRING' },
      { name: 'year', data: [1, 2], type: 'INT32' },
    ])
    expect(brief(await collect(path), folder)).toEqual([
      'other.parquet has no field `text`, `content` or `body`; name the field with the text by --text-field, one of `title`, `year`',
    ])
    expect(brief(await collect(path, { textField: 'year' }), folder)).toEqual([
      'other.parquet has no text in `year`, expected --text-field to name a column of strings',
    ])
  })
  it('costs only the rows of a group that is broken', async () => {
    const path = write('group.parquet', [{ name: 'text', data: texts, type: 'STRING' }], {
      rowGroupSize: 3,
      codec: 'UNCOMPRESSED',
    })
    const bytes = readFileSync(path)
    const at = bytes.indexOf('Text 4')
    // The length of the string.
    bytes.fill(0xff, at - 4, at)
    expect(brief(await collect(folder.write('group.parquet', bytes)), folder)).toEqual([
      ...[1, 2, 3].map((number) => `group.parquet, row ${number}: Text ${number}`),
      expect.stringMatching(/^group\.parquet, rows 4 to 6 cannot be read: [^\n]+$/),
      ...[7, 8, 9, 10].map((number) => `group.parquet, row ${number}: Text ${number}`),
    ])
  })
  it('refuses what is no Parquet, or is cut off', async () => {
    const whole = readFileSync(write('whole.parquet', [{ name: 'text', data: texts, type: 'STRING' }]))
    const read = async (name: string, bytes: Uint8Array | string) =>
      brief(await collect(folder.write(name, bytes)), folder)
    expect(await read('text.parquet', 'Some text')).toEqual([
      'text.parquet is no Parquet file, or is cut off',
    ])
    expect(await read('empty.parquet', '')).toEqual(['empty.parquet is no Parquet file, or is cut off'])
    expect(await read('cut.parquet', whole.subarray(0, -20))).toEqual([
      'cut.parquet is no Parquet file, or is cut off',
    ])
    expect(await read('locked.parquet', Buffer.from('PARE....PARE'))).toEqual([
      'locked.parquet is an encrypted Parquet file; save it without encryption first',
    ])
    const long = Buffer.from(whole)
    long.writeUInt32LE(0x7fffffff, long.length - 8)
    expect(await read('long.parquet', long)).toEqual([
      'long.parquet is a broken Parquet file: its description is longer than it may be',
    ])
    const bad = Buffer.from(whole)
    bad.fill(0xff, bad.length - 40, bad.length - 8)
    expect(await read('bad.parquet', bad)).toEqual([
      expect.stringMatching(/^bad\.parquet is a broken Parquet file: [^\n]+$/),
    ])
  })
  it('tells any damage in a clear line, within the bounds', async () => {
    const data: ColumnSource[] = [{ name: 'text', data: texts, type: 'STRING' }]
    const whole = readFileSync(write('whole.parquet', data, { rowGroupSize: 5 }))
    const source = { path: join(folder.path, 'damaged.parquet'), id: 'damaged', name: 'damaged' }
    let isStopped = false
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] as number) ^ 0x55
      folder.write('damaged.parquet', bytes)
      try {
        const rows = readParquet(
          source,
          undefined,
          {},
          rowReader(() => true),
          { time: 1000, memory: 64 },
        )
        for await (const item of rows) {
          if (!('reason' in item)) continue
          expect(item.reason, `byte ${at}`).toMatch(/^[^\n]+$/)
          isStopped ||= item.reason.includes('the row group takes more than')
        }
      } catch (error) {
        expect(error, `byte ${at}`).toBeInstanceOf(InputError)
      }
    }
    expect(isStopped).toBe(true)
  })
  it('comes from standard input too', async () => {
    const bytes = readFileSync(write('in.parquet', [{ name: 'text', data: texts, type: 'STRING' }]))
    for (const from of [undefined, 'parquet'] as const)
      expect(await collect('-', { stdin: cut(bytes, 100), from })).toHaveLength(10)
  })
})
