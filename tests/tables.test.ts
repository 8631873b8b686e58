/** The encoders: the three formats hold the same rows, and nothing in a cell can harm a reader. */
import { createHash } from 'node:crypto'
import { parse as parseCsv } from 'csv-parse/sync'
import { parquetMetadata } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import {
  clauseRows,
  encodeTable,
  openEncoder,
  parse,
  type Row,
  referenceRows,
  type Table,
  type TableFormat,
  tableFields,
  tableFormats,
  tableJsonSchema,
  tableSchema,
  tables,
} from '../index.js'
import { documentFixtures } from './support/fixtures.js'
import { readTable } from './support/read-tables.js'

const table: Table = {
  name: 'messages',
  description: 'A table with a column of each kind',
  key: ['id'],
  columns: [
    { name: 'id', type: 'integer', required: true, description: 'Id' },
    { name: 'words', type: 'string', required: false, description: 'Words' },
    { name: 'share', type: 'number', required: false, description: 'Share', unit: 'miles' },
    { name: 'flag', type: 'boolean', required: false, description: 'Flag' },
    { name: 'list', type: 'strings', required: false, description: 'List' },
    { name: 'kind', type: 'string', required: false, description: 'Kind', values: ['mill', 'lock'] },
  ],
}

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
const wordsAs = async (format: TableFormat, words: string[]) =>
  encodeTable(
    table,
    words.map((word, id) => ({ id, words: word, list: [word, word] })),
    format,
  )

const HARD = [
  '',
  ' ',
  'a "mill", they say',
  'one\nline\r\nand\ranother',
  'tab\tnull\u0000bell\u0007end',
  '=cmd|"/C calc"!A0',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\uff1d1',
  '\uff0b1',
  '\uff0d1',
  '\uff201',
  "'quoted'",
  "''=1",
  '[]',
  '["a"]',
  '\ufeffmark',
  'والجمعية العامة،',
  '大会，𠀀',
  '\u2028\u2029',
  'null',
  'x'.repeat(100_000),
]

describe.each(tableFormats)('a table as %s', (format) => {
  it('gives back what it was given', async () => {
    const rows: Row[] = [
      { id: 0 },
      { id: -2_147_483_647, words: 'a', share: -0.25, flag: false, list: [], kind: 'mill' },
      { id: 2_147_483_647, words: '', share: 1e-7, flag: true, list: ['', 'b', ' | '], kind: 'lock' },
      ...HARD.map((words, id) => ({ id, words, list: [words, words] })),
    ]
    expect(await readTable(table, format, await encodeTable(table, rows, format))).toEqual(rows)
  })
  it('has its columns without rows too', async () => {
    const bytes = await encodeTable(table, [], format)
    expect(await readTable(table, format, bytes)).toEqual([])
    if (format === 'csv') expect(text(bytes)).toBe('id,words,share,flag,list,kind\r\n')
    if (format === 'ndjson') expect(bytes).toHaveLength(0)
  })
  it('writes a half of a surrogate pair as U+FFFD', async () => {
    const bytes = await wordsAs(format, ['a\ud83db', '\udc00', '\ud83d\ude00', '\ude00\ud83d'])
    expect((await readTable(table, format, bytes)).map(({ words }) => words)).toEqual([
      'a\ufffdb',
      '\ufffd',
      '😀',
      '\ufffd\ufffd',
    ])
  })
  it('is the same to the byte, however its rows come', async () => {
    const rows = Array.from({ length: 45_000 }, (_, id) => ({ id, words: `word ${id % 97}`, list: ['a'] }))
    const whole = await encodeTable(table, rows, format)
    const encoder = await openEncoder(table, format)
    const pieces: Uint8Array[] = []
    for (let at = 0; at < rows.length; at += 777) pieces.push(encoder.add(rows.slice(at, at + 777)))
    pieces.push(encoder.end())
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    expect(hash(Buffer.concat(pieces))).toBe(hash(whole))
    expect(await readTable(table, format, whole)).toEqual(rows)
    // Written on the way, and not only at the end.
    expect(pieces.slice(0, -1).filter(({ length }) => length > 0).length).toBeGreaterThan(1)
  })
  it.each<[string, Row, string]>([
    ['what is required is missing', {}, 'Missing `id` in a row of messages'],
    [
      'a type is another',
      { id: '1' },
      'Unexpected `id` "1" in a row of messages, expected a value of type integer',
    ],
    ['a number is no integer', { id: 1.5 }, 'Unexpected `id` 1.5'],
    ['an integer is too great', { id: 2 ** 31 }, 'Unexpected `id` 2147483648'],
    ['a number is none', { id: 1, share: Number.NaN }, 'Unexpected `share` null'],
    ['a list is none', { id: 1, list: 'a' }, 'expected a list of strings'],
    [
      'a value is none of few',
      { id: 1, kind: 'ferry' },
      'Unexpected `kind` "ferry" in a row of messages, expected one of mill, lock',
    ],
    [
      'a column is none',
      { id: 1, colour: 'red' },
      'Unexpected `colour` in a row of messages, which has no such column',
    ],
  ])('refuses rows where %s', async (_, row, message) => {
    await expect(encodeTable(table, [row], format)).rejects.toThrow(message)
    await expect(encodeTable(table, [row], format)).rejects.toBeInstanceOf(TypeError)
  })
})

it('an unknown format is refused', async () => {
  await expect(encodeTable(table, [], 'xls' as never)).rejects.toThrow(
    'Unknown table format `xls`, expected ndjson, csv, parquet',
  )
})

describe('CSV', () => {
  it('has no cell that a spreadsheet takes for a formula, but numbers', async () => {
    const records = parseCsv(await wordsAs('csv', HARD)) as string[][]
    expect(records).toHaveLength(HARD.length + 1)
    for (const [, words = '', , , list = ''] of records.slice(1)) {
      expect(words).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/)
      expect(list).toMatch(/^\[/)
    }
    const numbers = text(await encodeTable(table, [{ id: -5, share: -0.5 }], 'csv'))
    expect(numbers).toBe('id,words,share,flag,list,kind\r\n-5,,-0.5,,,\r\n')
  })
  it('tells the empty string from nothing, and quotes no more than it must', async () => {
    const csv = text(
      await encodeTable(table, [{ id: 1, words: '' }, { id: 2 }, { id: 3, words: 'a "b"' }], 'csv'),
    )
    expect(csv.split('\r\n').slice(1)).toEqual(['1,"",,,,', '2,,,,,', '3,"a ""b""",,,,', ''])
  })
})

describe('Parquet', () => {
  it('has types, nulls and row groups', async () => {
    const rows = Array.from({ length: 20_001 }, (_, id) => ({ id }))
    const { schema, row_groups, created_by } = parquetMetadata(
      (await encodeTable(table, rows, 'parquet')).slice().buffer,
    )
    expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([20_000, 1])
    expect(created_by).toBe('whereas')
    expect(
      schema.map(({ name, type, converted_type, repetition_type }) => [
        name,
        type ?? 'group',
        converted_type ?? '',
        repetition_type ?? '',
      ]),
    ).toEqual([
      ['messages', 'group', '', ''],
      ['id', 'INT32', '', 'REQUIRED'],
      ['words', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
      ['share', 'DOUBLE', '', 'OPTIONAL'],
      ['flag', 'BOOLEAN', '', 'OPTIONAL'],
      ['list', 'group', 'LIST', 'OPTIONAL'],
      ['list', 'group', '', 'REPEATED'],
      ['element', 'BYTE_ARRAY', 'UTF8', 'REQUIRED'],
      ['kind', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
    ])
  })
})

describe('the three formats', () => {
  it('hold the same rows of documents', async () => {
    const clauses: Row[] = []
    const references: Row[] = []
    for (const { name, input, format } of documentFixtures().filter((own) =>
      /\/(ar|en|zh)$/.test(own.name),
    )) {
      const tree = parse(input, { format })
      clauses.push(...clauseRows(tree, { id: name, value: input }))
      references.push(...referenceRows(tree, { id: name, value: input }))
    }
    expect([clauses.length > 1000, references.length > 200]).toEqual([true, true])
    for (const [name, rows] of Object.entries({ clauses, references })) {
      const own = tables.find((other) => other.name === name) as Table
      const stated = rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
      )
      for (const format of tableFormats)
        expect(await readTable(own, format, await encodeTable(own, rows, format))).toEqual(stated)
    }
  })
})

describe('the definitions', () => {
  it.each(tables.map((own) => [own.name, own] as const))(
    'of %s are sound',
    (_, { columns, key, description }) => {
      const names = columns.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      for (const { name, required, type } of columns) {
        expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/)
        // A list without items is a list.
        if (type === 'strings') expect([name, required]).toEqual([name, true])
      }
      for (const column of key) expect(columns.find(({ name }) => name === column)?.required).toBe(true)
      expect(description).toMatch(/^One row /)
    },
  )
  it('give JSON Schema', () => {
    expect(tableJsonSchema(table)).toMatchObject({
      title: 'messages',
      required: ['id'],
      additionalProperties: false,
      properties: {
        share: { type: 'number', description: 'Share (miles)' },
        list: { type: 'array', items: { type: 'string' } },
        kind: { type: 'string', enum: ['mill', 'lock'] },
      },
    })
  })
  it('give a Frictionless Table Schema', () => {
    expect(tableFields(table).slice(0, 3)).toEqual([
      { name: 'id', type: 'integer', description: 'Id', constraints: { required: true } },
      { name: 'words', type: 'string', description: 'Words' },
      { name: 'share', type: 'number', description: 'Share (miles)' },
    ])
    expect(tableFields(table).at(-1)?.constraints).toEqual({ enum: ['mill', 'lock'] })
    expect(tableSchema(table)).toMatchObject({ primaryKey: ['id'], missingValues: [''] })
  })
})
