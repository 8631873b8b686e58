import { chmodSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InputFormat, OptionError, readInputs } from '../index.js'
import { brief, collect, cut, Folder } from './support/inputs.js'

const folder = new Folder()
const at = (name: string) => join(folder.path, name)
const names = async (path: string) => (await collect(path)).map(({ name }) => relative(folder.path, name))

beforeAll(() => {
  for (const name of [
    'tree/b.txt',
    'tree/B.md',
    'tree/a/z.html',
    'tree/a.txt',
    'tree/a-b.txt',
    'tree/é.txt',
    'tree/deep/er/c.txt',
    'tree/.hidden.txt',
    'tree/.git/d.txt',
    'tree/node_modules/e.txt',
    'tree/notes.log',
    'odd/report [1].txt',
    'odd/report 1.txt',
    'odd/*.txt',
    'odd/plain',
  ])
    folder.write(name, name)
})
afterAll(() => folder.remove())

describe('directories', () => {
  it('are read deep, by known extensions, in the order of code units of whole paths', async () => {
    expect(await names(at('tree'))).toEqual([
      'tree/B.md',
      'tree/a-b.txt',
      'tree/a.txt',
      'tree/a/z.html',
      'tree/b.txt',
      'tree/deep/er/c.txt',
      'tree/é.txt',
    ])
    expect(await names(`${at('tree')}/`)).toEqual(await names(at('tree')))
  })
  it('give ids without dots and doubled slashes', async () => {
    const [first] = await collect(`${folder.path}/odd/..//tree`)
    expect(first).toMatchObject({ id: at('tree/B.md'), name: `${folder.path}/odd/..//tree/B.md` })
  })
  it('may have links that lead back, or nowhere', async () => {
    folder.write('links/one/a.txt', 'a')
    symlinkSync('..', at('links/one/up'))
    symlinkSync('one', at('links/two'))
    symlinkSync('missing.txt', at('links/gone.txt'))
    symlinkSync('missing', at('links/gone'))
    symlinkSync('one/a.txt', at('links/z.txt'))
    expect(brief(await collect(at('links')), folder)).toEqual([
      'links/gone.txt does not exist',
      'links/one/a.txt: a',
      'links/z.txt: a',
    ])
  })
  it.skipIf(process.getuid?.() === 0)('may have one that must not be read', async () => {
    folder.write('locked/a.txt', 'a')
    folder.write('locked/b/b.txt', 'b')
    folder.write('locked/c.txt', 'c')
    chmodSync(at('locked/b'), 0)
    expect(brief(await collect(at('locked')), folder)).toEqual([
      'locked/a.txt: a',
      'locked/b may not be read',
      'locked/c.txt: c',
    ])
    chmodSync(at('locked/b'), 0o700)
  })
  it('say when there is nothing in them', async () => {
    folder.write('none/x.log', 'x')
    expect(brief(await collect(at('none')), folder)).toEqual([
      'none holds no file with a known extension; name the files themselves',
    ])
  })
})

describe('patterns', () => {
  it('find files of any extension, in the order of code units', async () => {
    expect(await names(at('tree/*'))).toEqual([
      'tree/B.md',
      'tree/a-b.txt',
      'tree/a.txt',
      'tree/b.txt',
      'tree/notes.log',
      'tree/é.txt',
    ])
    expect(await names(at('tree/**/*.{txt,html}'))).toEqual([
      'tree/a-b.txt',
      'tree/a.txt',
      'tree/a/z.html',
      'tree/b.txt',
      'tree/deep/er/c.txt',
      'tree/é.txt',
    ])
    expect(await names(at('links/**/*.txt'))).toEqual(['links/one/a.txt', 'links/z.txt'])
  })
  it('are not what exists under that name', async () => {
    expect(await names(at('odd/report [1].txt'))).toEqual(['odd/report [1].txt'])
    expect(await names(at('odd/*.txt'))).toEqual(['odd/*.txt'])
    expect(await names(at('odd/report [0-9].txt'))).toEqual(['odd/report 1.txt'])
  })
  it('may be relative', async () => {
    const pattern = join(relative(process.cwd(), folder.path), 'odd/pl*n')
    expect((await collect(pattern)).map(({ id }) => id)).toEqual([pattern.replace('*', 'ai')])
  })
  it('say when they find nothing', async () => {
    const missing = [at('tree/*.pdf'), at('missing.txt'), at('tree/a.txt/b.txt'), '!x*']
    expect(brief(await collect(missing), folder)).toEqual([
      'tree/*.pdf does not exist, and matches no file as a pattern',
      'missing.txt does not exist',
      'tree/a.txt/b.txt does not exist: a part of the path is no directory',
      '!x* does not exist',
    ])
  })
})

describe('inputs', () => {
  it('keep the order they are named in, and are read once', async () => {
    const paths = [at('tree/b.txt'), at('odd/plain'), at('tree/*.txt'), `${folder.path}/./tree/b.txt`]
    expect(brief(await collect(paths), folder).map((line) => line.split(':')[0])).toEqual([
      'tree/b.txt',
      'odd/plain',
      'tree/a-b.txt',
      'tree/a.txt',
      'tree/é.txt',
    ])
  })
  it('may be standard input', async () => {
    const stdin = () => cut('One', 2)
    expect(await collect(['-', '-'], { stdin: stdin() })).toEqual([
      { id: '-', name: 'standard input', content: Buffer.from('One') },
    ])
    expect(
      await collect('-', { stdin: cut(gzipSync('One'), 5), from: 'markdown', encoding: 'utf-8' }),
    ).toEqual([
      { id: '-', name: 'standard input', content: Buffer.from('One'), format: 'markdown', encoding: 'utf-8' },
    ])
    expect(await collect('-', { stdin: cut('{"text":"One"}', 3), from: 'ndjson' })).toMatchObject([
      { id: '-#1', name: 'standard input, line 1', content: 'One' },
    ])
    expect(await collect('-', { stdin: cut('', 1) })).toMatchObject([{ reason: 'is empty, expected text' }])
  })
  it('say when standard input fails', async () => {
    const stdin = (async function* () {
      yield Buffer.from('One')
      throw new Error('the line is cut')
    })()
    expect(await collect('-', { stdin })).toEqual([
      { id: '-', name: 'standard input', reason: 'cannot be read: the line is cut' },
    ])
  })
  it('are read in the format that the caller names', async () => {
    const path = folder.write('table.csv', 'text\nOne\n')
    expect(brief(await collect(path, { from: 'text' }), folder)).toEqual(['table.csv: text\nOne\n'])
    expect(brief(await collect(folder.write('table.dat', 'text\nOne\n'), { from: 'csv' }), folder)).toEqual([
      'table.dat, row 1: One',
    ])
  })
  it('unpack documents, whose format the name within tells', async () => {
    const path = folder.write('doc.md.gz', gzipSync('# One'))
    expect(await collect(path)).toEqual([
      { id: path, name: path, content: Buffer.from('# One'), format: 'markdown' },
    ])
    expect(brief(await collect(folder.write('not.txt.gz', 'One')), folder)).toEqual([
      'not.txt.gz is no gzip file, though its name says so; rename it',
    ])
  })
  it('are refused when the options are wrong, before anything is read', () => {
    expect(() => readInputs(['-'], { textFeild: 'x' } as object)).toThrow(OptionError)
    expect(() => readInputs(['-'], { from: 'xml' as InputFormat })).toThrow(
      /Unknown format `xml`, expected one of text, /,
    )
    expect(() => readInputs(['-'], { encoding: 'utf-9' })).toThrow(/Unknown encoding `utf-9`/)
    expect(() => readInputs('a.txt' as unknown as string[])).toThrow(TypeError)
  })
})
