/** The tables in a database: DuckDB loads the files and joins them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type ClauseRow,
  clauseRows,
  type DocumentRow,
  documentRow,
  encodeTable,
  parse,
  type ReferenceRow,
  type Row,
  referenceRows,
  type Table,
  tableFormats,
  tables,
} from '../index.js'
import { documentFixtures } from './support/fixtures.js'

const folder = mkdtempSync(join(tmpdir(), 'whereas-tables-'))
const clauses: ClauseRow[] = []
const references: ReferenceRow[] = []
const documents: DocumentRow[] = []
let database: DuckDBConnection

beforeAll(async () => {
  for (const { name, input, format } of documentFixtures().filter((own) => /\/(ar|en|zh)$/.test(own.name))) {
    const tree = parse(input, { format })
    const document = { id: name, value: input, format }
    clauses.push(...clauseRows(tree, document))
    references.push(...referenceRows(tree, document))
    documents.push(documentRow(tree, document))
  }
  const rows: Record<string, Row[]> = { clauses, references, documents }
  for (const table of tables)
    for (const format of tableFormats)
      writeFileSync(
        join(folder, `${table.name}.${format}`),
        await encodeTable(table, rows[table.name] ?? [], format),
      )
  database = await (await DuckDBInstance.create(':memory:')).connect()
}, 60_000)
afterAll(() => {
  database?.closeSync()
  rmSync(folder, { recursive: true })
})

/** Rows of a query, in which `{clauses}` stands for the Parquet file of that table. */
async function query(sql: string): Promise<Record<string, unknown>[]> {
  const text = sql.replace(/\{(\w+)\}/g, (_, name) => `read_parquet('${join(folder, name)}.parquet')`)
  return (await database.runAndReadAll(text)).getRowObjectsJson() as Record<string, unknown>[]
}

const TYPES = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  strings: 'VARCHAR[]',
}

describe('DuckDB', () => {
  it.each(tables.map((table) => [table.name, table] as const))(
    'has the columns of %s',
    async (name, table: Table) => {
      const columns = await query(`DESCRIBE SELECT * FROM {${name}}`)
      expect(columns.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
        table.columns.map((column) => [column.name, TYPES[column.type]]),
      )
    },
  )
  it('reads every row as it was', async () => {
    const rows = await query('SELECT * FROM {clauses}')
    expect(rows.length).toBeGreaterThan(1000)
    const stated = (row: object) =>
      Object.entries(row).filter(([, value]) => value !== undefined && value !== null)
    expect(rows.map(stated)).toEqual(clauses.map(stated))
  })
  it('joins each reference to its clause and each clause to its document', async () => {
    const [joined] = await query(`
      SELECT count(*)::INT AS found, count(DISTINCT c.path)::INT AS paths, bool_and(r.start >= c.start AND r."end" <= c."end") AS inside
      FROM {references} r JOIN {clauses} c USING (document, resolution, path)`)
    const inClauses = references.filter(({ path }) => path !== undefined)
    expect(inClauses.length).toBeGreaterThan(200)
    expect(joined).toEqual({
      found: inClauses.length,
      paths: new Set(inClauses.map(({ path }) => path)).size,
      inside: true,
    })
    const [whole] = await query(
      'SELECT count(*)::INT AS found, sum(d.operative_clauses)::INT > 0 AS some FROM {clauses} JOIN {documents} d USING (document)',
    )
    expect(whole).toEqual({ found: clauses.length, some: true })
  })
  it('answers what the tables are for: what is cited by which act', async () => {
    const rows = await query(`
      SELECT c.class, r.symbol, count(*)::INT AS times
      FROM {references} r JOIN {clauses} c USING (document, path)
      WHERE r.symbol IS NOT NULL AND c.class = 'assertive' GROUP BY ALL ORDER BY times DESC, symbol LIMIT 5`)
    const times = new Map<string, number>()
    const classes = new Map(clauses.map((clause) => [`${clause.document}#${clause.path}`, clause.class]))
    for (const { document, path, symbol } of references)
      if (symbol !== undefined && classes.get(`${document}#${path}`) === 'assertive')
        times.set(symbol, (times.get(symbol) ?? 0) + 1)
    const expected = [...times]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, 5)
      .map(([symbol, count]) => ({ class: 'assertive', symbol, times: count }))
    expect(expected).toHaveLength(5)
    expect(rows).toEqual(expected)
  })
  it('finds the same in CSV and NDJSON', async () => {
    const counts = (source: string) =>
      query(
        `SELECT count(*)::INT AS n, sum(start)::BIGINT AS starts, sum(strength)::INT AS strengths, count(DISTINCT text)::INT AS texts FROM ${source}`,
      )
    const expected = await counts('{clauses}')
    expect(await counts(`read_ndjson('${join(folder, 'clauses.ndjson')}')`)).toEqual(expected)
    expect(await counts(`read_csv('${join(folder, 'clauses.csv')}')`)).toEqual(expected)
  })
})
