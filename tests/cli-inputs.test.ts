/** The command on directories, patterns, tables and archives. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from './support/fixtures.js'
import { cut, Folder } from './support/inputs.js'
import { runCommand } from './support/run-command.js'
import { gzipRecords, record, response } from './support/warc.js'

const sample = readFileSync(join(root, 'fixtures/organisations/un-sc/halmere-mission/en/input.txt'), 'utf8')
const french = readFileSync(join(root, 'fixtures/organisations/un-sc/halmere-mission/fr/input.txt'), 'utf8')
const folder = new Folder()
afterAll(() => folder.remove())

/** Runs the command with standard input in pieces; messages name files by their paths in the folder. */
async function run(args: string[], stdin = '') {
  const written = await runCommand(args, { stdin: cut(stdin, 1000) })
  return { ...written, stderr: written.stderr.replaceAll(`${folder.path}/`, '') }
}

interface Printed {
  language?: string
  data: { id: string; path: string }
}
const ndjson = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
const trees = (stdout: string): Printed[] => JSON.parse(stdout)

describe('whereas parse', () => {
  it('reads a directory and a pattern', async () => {
    folder.write('some/en.txt', sample)
    folder.write('some/fr/fr.txt', french)
    folder.write('some/empty.txt', '')
    for (const input of ['some', 'some/**/*.txt']) {
      const { code, stdout, stderr } = await run(['parse', '-f', 'json', join(folder.path, input)])
      expect([code, stderr]).toEqual([1, 'whereas: some/empty.txt is empty, expected text\n'])
      expect(
        trees(stdout).map(({ language, data }) => [language, data.path.slice(folder.path.length + 1)]),
      ).toEqual([
        ['en', 'some/en.txt'],
        ['fr', 'some/fr/fr.txt'],
      ])
    }
  })
  it('reads a table, with its ids and languages', async () => {
    const rows = [
      { key: 'one', note: sample, lang: 'en' },
      { key: 'two', note: french, lang: 'fr' },
      { key: 'two', note: french, lang: 'fr' },
      { key: 'four', note: sample, lang: 'xx' },
      { key: 'five', note: sample },
    ]
    const path = folder.write('rows.ndjson', ndjson(rows))
    const fields = ['--text-field', 'note', '--id-field', 'key', '--language-field', 'lang']
    const { code, stdout, stderr } = await run(['parse', '-f', 'json', ...fields, path])
    expect(code).toBe(1)
    expect(trees(stdout).map(({ language, data }) => [data.id, language])).toEqual([
      ['one', 'en'],
      ['two', 'fr'],
      ['five', 'en'],
    ])
    expect(stderr).toBe(
      'whereas: rows.ndjson, line 3 has the id `two` of another document, expected one of its own; without --id-field rows are numbered\n' +
        'whereas: rows.ndjson, line 4 is in the language `xx`, which no grammar knows\n',
    )
  })
  it('takes the language of a row before that of all', async () => {
    const stdin = ndjson([{ text: french, lang: 'fr' }, { text: 'Some text' }])
    const { stdout } = await run(
      ['parse', '-qf', 'json', '-l', 'es', '--from', 'ndjson', '--language-field', 'lang'],
      stdin,
    )
    expect(trees(stdout).map(({ language }) => language)).toEqual(['fr', 'es'])
  })
  it('says once which fields there are', async () => {
    const path = folder.write('wide.csv', 'symbol,paragraph\nA,B\nC,D\n')
    expect(await run(['parse', path])).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'whereas: wide.csv has no field `text`, `content` or `body`; name the field with the text by --text-field, one of `symbol`, `paragraph`\n',
    })
  })
  it('reads web archives', async () => {
    const page = `<!doctype html><html><body>${sample
      .split('\n\n')
      .map((part) => `<p>${part}</p>`)
      .join('\n')}</body></html>`
    const path = folder.write(
      'crawl.warc.gz',
      gzipRecords([
        record({ type: 'warcinfo', contentType: 'application/warc-fields', block: 'a: b\r\n' }),
        response('https://example.org/resolution', page),
        record({
          type: 'conversion',
          uri: 'https://example.org/fr',
          contentType: 'text/plain',
          block: french,
        }),
      ]),
    )
    const { code, stdout } = await run(['parse', '-qf', 'json', path])
    expect(code).toBe(0)
    expect(trees(stdout).map(({ language, data }) => [data.id, language])).toEqual([
      ['https://example.org/resolution', 'en'],
      ['https://example.org/fr', 'fr'],
    ])
  })
  it('prints an array for a table, also of one row', async () => {
    const stdin = `text\n"${sample.replaceAll('"', '""')}"\n`
    const { stdout } = await run(['parse', '-f', 'json', '--from', 'csv'], stdin)
    const tree = JSON.parse((await run(['parse', '-f', 'json'], sample)).stdout)
    expect(JSON.parse(stdout)).toEqual([{ ...tree, data: { id: '-#1', path: 'standard input, row 1' } }])
  })
  it('does not write over a file in a directory that it reads', async () => {
    const path = folder.write('own/a.txt', sample)
    expect(await run(['parse', '-o', path, join(folder.path, 'own')])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'whereas: own/a.txt is an input as well, expected another file for the output\n',
    })
    expect(readFileSync(path, 'utf8')).toBe(sample)
  })
})

describe('whereas references', () => {
  it('names the row that cites', async () => {
    const path = folder.write(
      'cites.csv',
      `id,text\n7,"We thank you for General Assembly resolution 97/54"\n`,
    )
    const { code, stdout, stderr } = await run(['references', '-q', '--id-field', 'id', path])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`${path}, row 1:1:46\tresolution\tA/RES/97/54\t97/54\t\t\n`)
  })
})
