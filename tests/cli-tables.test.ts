/** `whereas parse` with the formats that programs read: NDJSON and tables. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  check,
  clauseRows,
  documentRow,
  encodeTable,
  parse,
  type Row,
  referenceRows,
  rowDocument,
  type Table,
  type TableFormat,
  tables,
} from '../index.js'
import { root } from './support/fixtures.js'
import { readTable } from './support/read-tables.js'
import { runCommand, runForBytes } from './support/run-command.js'

const sample = join(root, 'fixtures/organisations/un-sc/halmere-mission/en/input.txt')
const french = join(root, 'fixtures/organisations/oic/serrat-valley/fr/input.txt')
const bin = join(root, 'dist/src/bin.js')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whereas-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Copies of the sample: a file that is given twice is read once. */
const copies = (count: number) =>
  Array.from({ length: count }, (_, index) => write(`copy-${index}.txt`, readFileSync(sample)))

const write = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const tableOf = (name: string) => tables.find((table) => table.name === name) as Table

/** What a table of files holds, by the functions of the library. */
function expectedRows(name: string, paths: string[]): Row[] {
  return paths.flatMap((path): Row[] => {
    const value = readFileSync(path, 'utf8')
    const tree = parse(value)
    const file = new VFile({ value, path, data: { format: 'text', encoding: 'utf-8' } })
    check(tree, file)
    const document = rowDocument(file)
    if (name === 'clauses') return clauseRows(tree, document)
    return name === 'references' ? referenceRows(tree, document) : [documentRow(tree, document)]
  })
}

describe('whereas parse --format ndjson', () => {
  it('prints a tree a line, each with the id of its document', async () => {
    const { code, stdout, pieces } = await runForBytes(['parse', '-f', 'ndjson', sample, french])
    expect([code, pieces]).toEqual([0, 2])
    expect(
      stdout
        .toString('utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    ).toEqual(
      [sample, french].map((path) => ({ ...parse(readFileSync(path, 'utf8')), data: { id: path, path } })),
    )
  })
})

describe('whereas parse --format json', () => {
  it('writes the array of several trees as it goes', async () => {
    const { stdout, pieces } = await runForBytes(['parse', '-f', 'json', sample, french])
    expect(pieces).toBe(3)
    const trees = [sample, french].map((path) => ({
      ...parse(readFileSync(path, 'utf8')),
      data: { id: path, path },
    }))
    expect(stdout.toString('utf8')).toBe(`${JSON.stringify(trees, null, 2)}\n`)
  })
  it('keeps line ends of other kinds inside strings', async () => {
    const odd = write('odd\u2028name.txt', 'A quiet day in Halmere.\n')
    const [tree] = JSON.parse((await runCommand(['parse', '-q', '-f', 'json', odd, sample])).stdout)
    expect(tree).toEqual({ ...parse(readFileSync(odd, 'utf8')), data: { id: odd, path: odd } })
  })
})

describe.each(['clauses', 'references', 'documents'])('whereas parse --format %s', (name) => {
  it.each<TableFormat>(['ndjson', 'csv', 'parquet'])('writes %s', async (format) => {
    const { code, stdout, stderr } = await runForBytes([
      'parse',
      '-f',
      name,
      '--table-format',
      format,
      sample,
      french,
    ])
    expect([code, stderr]).toEqual([0, ''])
    const rows = expectedRows(name, [sample, french])
    expect(rows.length).toBeGreaterThan(1)
    expect(stdout.equals(await encodeTable(tableOf(name), rows, format))).toBe(true)
    expect(await readTable(tableOf(name), format, stdout)).toEqual(JSON.parse(JSON.stringify(rows)))
  })
  it.each([
    ['out.csv', 'csv'],
    ['out.PARQUET', 'parquet'],
    ['out.jsonl', 'ndjson'],
    ['out.ndjson', 'ndjson'],
    ['out', 'ndjson'],
  ] as const)('takes the format from the name %s', async (file, format) => {
    const output = join(folder, file)
    expect(await runCommand(['parse', '-f', name, '-o', output, sample])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    })
    const rows = JSON.parse(JSON.stringify(expectedRows(name, [sample])))
    expect(await readTable(tableOf(name), format, readFileSync(output))).toEqual(rows)
    expect(readdirSync(folder).filter((other) => other.endsWith('.part'))).toEqual([])
  })
  it('prints NDJSON when nothing says otherwise, and what is asked for whatever the name', async () => {
    const ndjson = await runCommand(['parse', '-f', name, sample])
    expect(JSON.parse(ndjson.stdout.split('\n', 1)[0] as string).document).toBe(sample)
    const output = join(folder, 'table.csv')
    await runCommand(['parse', '-f', name, '--table-format', 'ndjson', '-o', output, sample])
    expect(readFileSync(output, 'utf8')).toBe(ndjson.stdout)
  })
})

describe('tables', () => {
  it('have the id `-` for standard input', async () => {
    const { stdout } = await runCommand(['parse', '-f', 'documents'], { stdin: readFileSync(sample, 'utf8') })
    expect(JSON.parse(stdout)).toMatchObject({
      document: '-',
      name: 'standard input',
      symbol: 'S/RES/2791(2026)',
    })
  })
  it('count messages that are not told', async () => {
    const story = write('story.txt', 'A quiet day in Halmere.\n')
    const { stdout, stderr } = await runCommand(['parse', '-q', '-f', 'documents', story])
    expect([stderr, JSON.parse(stdout)]).toMatchObject([
      '',
      { resolutions: 0, message_warnings: 1, extraneous: 0.9583 },
    ])
  })
  it('have a header for documents without rows, and no file where no document was read', async () => {
    const story = write('story.txt', 'A quiet day in Halmere.\n')
    const output = join(folder, 'empty.csv')
    expect((await runCommand(['parse', '-q', '-f', 'clauses', '-o', output, story])).code).toBe(0)
    expect(readFileSync(output, 'utf8')).toBe(`${tableOf('clauses').columns.map(({ name }) => name)}\r\n`)
    const missing = join(folder, 'none.parquet')
    const { code, stderr } = await runCommand([
      'parse',
      '-f',
      'clauses',
      '-o',
      missing,
      join(folder, 'missing.txt'),
    ])
    expect([code, existsSync(missing), existsSync(`${missing}.part`)]).toEqual([1, false, false])
    expect(stderr).toBe(`whereas: ${join(folder, 'missing.txt')} does not exist\n`)
  })
  it('go on behind a file that cannot be read', async () => {
    const { code, stdout, stderr } = await runForBytes([
      'parse',
      '-f',
      'clauses',
      '--table-format',
      'parquet',
      sample,
      join(folder, 'missing.txt'),
      french,
    ])
    expect([code, stderr.trimEnd().split('\n').length]).toEqual([1, 1])
    const rows = await readTable(tableOf('clauses'), 'parquet', stdout)
    expect([...new Set(rows.map(({ document }) => document))]).toEqual([sample, french])
  })
  it('leave a file as it was, when no document was read or when they cannot be written', async () => {
    const output = write('kept.csv', 'kept')
    expect(
      (await runCommand(['parse', '-f', 'clauses', '-o', output, join(folder, 'missing.txt')])).code,
    ).toBe(1)
    expect(readFileSync(output, 'utf8')).toBe('kept')
    const nowhere = join(folder, 'no/such/x.csv')
    const { code, stderr } = await runCommand(['parse', '-f', 'clauses', '-o', nowhere, sample])
    expect([code, stderr.trimEnd().split('\n').length]).toEqual([1, 1])
    expect(stderr).toMatch(/^whereas: .*x\.csv cannot be written: ENOENT/)
  })
  it.runIf(existsSync('/dev/full'))('are told not to fit on a full disk, in one line', () => {
    const args = [bin, 'parse', '-f', 'clauses', sample, sample]
    const piped = spawnSync('sh', ['-c', '"$0" "$@" > /dev/full', process.execPath, ...args], {
      encoding: 'utf8',
    })
    expect([piped.status, piped.stderr]).toEqual([
      1,
      expect.stringMatching(/^whereas: standard output cannot be written: ENOSPC[^\n]*\n$/),
    ])
    const named = spawnSync(process.execPath, [...args, '-o', '/dev/full'], { encoding: 'utf8' })
    expect([named.status, named.stderr]).toEqual([
      1,
      expect.stringMatching(/^whereas: \/dev\/full cannot be written: ENOSPC[^\n]*\n$/),
    ])
  })
  it.each([
    [
      ['--table-format', 'csv'],
      'Unexpected `--table-format` with the format outline, expected it with clauses,',
    ],
    [['-f', 'clauses', '--table-format', 'xls'], 'Unknown table format `xls`, expected ndjson, csv, parquet'],
    [['-f', 'outline', '-o', 'x.csv'], 'x.csv is named as a table, expected `--format` clauses,'],
    [
      ['-f', 'rows'],
      'Unknown format `rows`, expected outline, tree, json, ndjson, markdown, html, akn, bio, graphml, clauses, references, documents',
    ],
  ])('are refused with %j', async (args, line) => {
    const { code, stdout, stderr } = await runCommand(['parse', ...args, sample])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.startsWith(`whereas: ${line}`), stderr).toBe(true)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
  it('are not Parquet on a terminal', async () => {
    const args = ['parse', '-f', 'clauses', '--table-format', 'parquet', sample]
    expect(await runCommand(args, { isTTY: true })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'whereas: Parquet is not for a terminal, expected `--output FILE` or a pipe\n',
    })
    expect((await runCommand([...args, '-o', join(folder, 'tty.parquet')], { isTTY: true })).code).toBe(0)
    expect((await runCommand(['parse', '-f', 'clauses', sample], { isTTY: true })).code).toBe(0)
  })
  it('are of parse', async () => {
    expect(await runCommand(['references', '--table-format', 'csv', sample])).toMatchObject({
      code: 2,
      stderr: 'whereas: `--table-format` is of parse, expected `whereas parse --format references`\n',
    })
  })
})

describe('a reader that stops early', () => {
  it('ends the work at once, and is no failure', async () => {
    const { code, stderr, pieces } = await runForBytes(
      ['parse', '-f', 'ndjson', sample, join(folder, 'missing.txt'), french],
      { closesAfter: 1 },
    )
    expect([code, stderr, pieces]).toEqual([0, '', 1])
  })
  it.each(['outline', 'tree', 'json', 'ndjson', 'markdown', 'akn', 'bio', 'graphml', 'clauses', 'documents'])(
    'of %s in a pipe',
    async (format) => {
      const many = copies(200)
      const child = spawn(process.execPath, [bin, 'parse', '-f', format, ...many])
      let stderr = ''
      child.stderr.on('data', (data) => {
        stderr += data
      })
      child.stdout.once('data', () => child.stdout.destroy())
      const code = await new Promise((done) => child.on('close', done))
      expect([code, stderr]).toEqual([0, ''])
    },
  )
  it('waits for a slow one', () => {
    const many = copies(30)
    const { stdout, status } = spawnSync(
      'sh',
      ['-c', '"$0" "$@" | (sleep 1; wc -l)', process.execPath, bin, 'parse', '-f', 'clauses', ...many],
      { encoding: 'utf8' },
    )
    expect([status, Number(stdout)]).toEqual([0, 30 * expectedRows('clauses', [sample]).length])
  })
})
