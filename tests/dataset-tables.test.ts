/** The tables of a data set, as other programs read them. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance, type Json } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDataset, clauseRows, parse, referenceRows, type TableFormat, tables } from '../index.js'
import { root } from './support/fixtures.js'

/** Texts of several languages, one that is none, one in two encodings, and one that cannot be read. */
const texts = ['en', 'fr', 'ar'].map((code) =>
  join(root, `fixtures/organisations/un-sc/halmere-mission/${code}/input.txt`),
)
const formats: TableFormat[] = ['parquet', 'csv', 'ndjson']
let folder = ''
let inputs: string[] = []
const out = (format: string) => join(folder, format)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whereas-tables-'))
  const own = join(folder, 'own')
  mkdirSync(own)
  writeFileSync(join(own, 'empty.txt'), '')
  writeFileSync(
    join(own, 'latin.txt'),
    Buffer.from('=Formule: Le Conseil de sécurité,\n\nRappelant\n', 'latin1'),
  )
  writeFileSync(
    join(own, 'rows.ndjson'),
    '{"text":"The Board,\\n\\nNoting \\"the flood\\",\\n\\n1. Decides to act;","id":"r|1"}\n{}\n',
  )
  inputs = [...texts, own]
  for (const format of formats)
    await buildDataset({
      inputs,
      directory: out(format),
      format,
      workers: 1,
      idField: 'id',
      textField: 'text',
    })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** What a query gives, as JSON. */
async function query(sql: string): Promise<Record<string, Json>[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

const READERS: Record<TableFormat, (files: string) => string> = {
  parquet: (files) => `read_parquet('${files}')`,
  // Each column as text, so that what is written is compared, and not what a reader guesses.
  csv: (files) => `read_csv('${files}', all_varchar = true, allow_quoted_nulls = false)`,
  ndjson: (files) => `read_json('${files}', format = 'newline_delimited')`,
}

const files = (format: TableFormat, table: string) => join(out(format), `${table}-*.${format}`)

describe('the tables', () => {
  it.each(tables.map(({ name }) => name))('hold the same rows in each format: %s', async (name) => {
    const columns = tables.find((table) => table.name === name)?.columns ?? []
    // As text, lists as JSON; an apostrophe that keeps a spreadsheet from formulas is taken off again.
    const cells = (format: TableFormat) =>
      columns.map(({ name: column, type }) =>
        format === 'csv'
          ? type === 'number'
            ? `CAST(CAST("${column}" AS DOUBLE) AS VARCHAR) AS "${column}"`
            : `regexp_replace("${column}", '^''', '') AS "${column}"`
          : `CAST(${type === 'strings' ? `to_json("${column}")` : `"${column}"`} AS VARCHAR) AS "${column}"`,
      )
    const key = tables.find((table) => table.name === name)?.key.map((column) => `"${column}"`)
    const rows = await Promise.all(
      (['parquet', 'csv'] as const).map((format) =>
        query(`SELECT ${cells(format)} FROM ${READERS[format](files(format, name))} ORDER BY ${key}`),
      ),
    )
    expect(rows[0]?.length).toBeGreaterThan(0)
    expect(rows[1]).toEqual(rows[0])
    const lines = readdirSync(out('ndjson'))
      .filter((file) => file.startsWith(`${name}-`))
      .flatMap((file) =>
        readFileSync(join(out('ndjson'), file), 'utf8')
          .trimEnd()
          .split('\n'),
      )
    const parquet = await query(`SELECT * FROM ${READERS.parquet(files('parquet', name))}`)
    const known = parquet.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
    )
    expect(lines.map((line) => JSON.parse(line))).toEqual(known)
  })
  it('are those of the library', async () => {
    const [text] = texts as [string]
    const value = readFileSync(text, 'utf8')
    const tree = parse(value)
    for (const [name, rows] of [
      ['clauses', clauseRows(tree, { id: text, value })],
      ['references', referenceRows(tree, { id: text, value })],
    ] as const) {
      const lines = readFileSync(join(out('ndjson'), `${name}-00001.ndjson`), 'utf8').split('\n')
      expect(lines.slice(0, rows.length).map((line) => JSON.parse(line))).toEqual(
        JSON.parse(JSON.stringify(rows)),
      )
    }
  })
  it('join clauses to what they cite', async () => {
    const joined = await query(`
      SELECT c.document, c.path, c.act, r.symbol
      FROM ${READERS.parquet(files('parquet', 'clauses'))} AS c
      JOIN ${READERS.parquet(files('parquet', 'references'))} AS r USING (document, path)
      WHERE r.symbol IS NOT NULL
      ORDER BY c.document, r.index`)
    const [text] = texts as [string]
    const value = readFileSync(text, 'utf8')
    const wanted = referenceRows(parse(value), { id: text, value }).filter(
      ({ symbol, path }) => symbol && path,
    )
    expect(
      joined.filter(({ document }) => document === text).map(({ path, symbol }) => [path, symbol]),
    ).toEqual(wanted.map(({ path, symbol }) => [path, symbol]))
    expect(wanted.length).toBeGreaterThan(3)
  })
  it('open where no document of a data set failed', async () => {
    const directory = out('fine')
    await buildDataset({ inputs: [texts[0] as string], directory, workers: 1 })
    const [count] = await query(`SELECT count(*) AS rows FROM read_parquet('${directory}/errors-*.parquet')`)
    expect(count).toEqual({ rows: '0' })
  })
})

describe('what describes a data set', () => {
  it('says why documents failed', async () => {
    const errors = await query(
      `SELECT place, document, reason FROM ${READERS.parquet(files('parquet', 'errors'))}`,
    )
    expect(errors.map(({ place }) => place)).toEqual([4, 7])
    expect(errors[0]?.document).toBe(join(folder, 'own/empty.txt'))
    expect(errors[0]?.reason).toContain('is empty')
  })
  it('names each part with its bytes, rows and hash', () => {
    const { resources } = JSON.parse(readFileSync(join(out('csv'), 'datapackage.json'), 'utf8'))
    const parts = readdirSync(out('csv')).filter((file) => file.endsWith('.csv'))
    expect(resources.map(({ path }: { path: string }) => path).sort()).toEqual(parts.sort())
    for (const { path, bytes, hash, schema } of resources) {
      const content = readFileSync(join(out('csv'), path))
      expect(content.length).toBe(bytes)
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash)
      expect(JSON.parse(readFileSync(join(out('csv'), schema), 'utf8')).fields.length).toBeGreaterThan(3)
    }
  })
  it('counts languages, issuers, years and acts in the card, and leaves the licence open', () => {
    const card = readFileSync(join(out('parquet'), 'README.md'), 'utf8')
    expect(card).toContain('in 7 documents, parsed by whereas')
    expect(card).toContain('2 documents could not be read')
    for (const row of ['| ar | 1 |', '| un-sc | 3 |', '| 2026 | 3 |', '| `errors` |', '| decide |'])
      expect(card).toContain(row)
    expect(card).toContain('To be filled in by whoever publishes this data set')
  })
  it('has an example in the card that runs', async () => {
    const card = readFileSync(join(out('parquet'), 'README.md'), 'utf8')
    const sql = /```sql\n([\s\S]*?)```/.exec(card)?.[1] as string
    const rows = await query(sql.replaceAll(/'(\w+-\*)/g, `'${out('parquet')}/$1`))
    expect(rows.length).toBeGreaterThan(0)
  })
  it('is what the README shows', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const [, input] = /\$ whereas dataset '(.*)' --out resolutions\n/.exec(readme) ?? []
    const directory = out('resolutions')
    const inputs = [join(root, input as string)]
    const { documents, rows } = await buildDataset({ inputs, directory, workers: 1 })
    expect(readme).toContain(
      `resolutions: ${documents} documents, ${rows.clauses} clauses, ${rows.references} references\n`,
    )
    const [, sql, answer] = /duckdb -csv -c "([\s\S]*?)"\n([\s\S]*?)```/.exec(readme) as RegExpExecArray
    const found = await query((sql as string).replace("'resolutions", `'${directory}`))
    expect(['act,clauses', ...found.map(({ act, clauses }) => `${act},${clauses}`), ''].join('\n')).toBe(
      answer,
    )
    expect(readdirSync(directory).every((file) => readme.includes(file))).toBe(true)
  })
})
