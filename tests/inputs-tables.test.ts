import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { type LanguageGrammar, languages } from '../index.js'
import { brief, collect, cut, Folder } from './support/inputs.js'

const folder = new Folder()
afterAll(() => folder.remove())
const read = async (name: string, content: string | Uint8Array, options = {}) =>
  brief(await collect(folder.write(name, content), options), folder)

describe('NDJSON', () => {
  it('gives a document a line, with its place as id', async () => {
    const path = folder.write('two.ndjson', '{"text":"One"}\r\n\n{"text":"Two","id":7}')
    expect(await collect(path)).toEqual([
      { id: `${path}#1`, name: `${path}, line 1`, content: 'One', format: 'text' },
      { id: `${path}#3`, name: `${path}, line 3`, content: 'Two', format: 'text' },
    ])
  })
  it('takes ids and languages from fields, languages in canonical form', async () => {
    const rows = [
      { id: 'a', content: 'One' },
      { id: 'b', language: 'fra', content: 'Un' },
      { id: 12, language: 'pt_br', content: 'Dois' },
      { id: 'd', language: null, content: 'Four' },
    ]
    const path = folder.write('fields.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'))
    const items = await collect(path, { idField: 'id', languageField: 'language' })
    expect(items.map((item) => [item.id, 'language' in item ? item.language : undefined])).toEqual([
      ['a', undefined],
      ['b', 'fr'],
      ['12', 'pt-BR'],
      ['d', undefined],
    ])
  })
  it('tells each broken line and reads the others', async () => {
    const lines = [
      Buffer.from('{"text":"cut off'),
      Buffer.from('[1]'),
      Buffer.from('null'),
      Buffer.from('{"text":"Good"}'),
      Buffer.from('{"body":"no text"}'),
      Buffer.from('{"text":7}'),
      Buffer.from('{"text":" "}'),
      Buffer.from('{"text":["a"]}'),
      Buffer.from('{"text":"x","lang":"it"}'),
      Buffer.from('{"text":"x","lang":"not a code"}'),
      Buffer.from('{"text":"x","lang":{}}'),
      Buffer.from([0x7b, 0xe9, 0x7d]),
      Buffer.from('{"text":"Also good","lang":"en"}'),
    ]
    const bytes = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]))
    expect(await read('broken.ndjson', bytes, { languageField: 'lang' })).toEqual([
      expect.stringMatching(/^broken\.ndjson, line 1 is no JSON: [^\n]+$/),
      'broken.ndjson, line 2 is no JSON object, expected one with a field for the text',
      'broken.ndjson, line 3 is no JSON object, expected one with a field for the text',
      'broken.ndjson, line 4: Good',
      'broken.ndjson, line 5 has no text in `text`',
      'broken.ndjson, line 6 has a number in `text`, expected a string',
      'broken.ndjson, line 7 has no text in `text`',
      'broken.ndjson, line 8 has a list in `text`, expected a string',
      'broken.ndjson, line 9 is in the language `it`, which no grammar knows',
      'broken.ndjson, line 10 has the language `not a code` in `lang`, expected a BCP 47 code such as `fr`',
      'broken.ndjson, line 11 has an object in `lang`, expected a string',
      'broken.ndjson, line 12 is not UTF-8; convert the table first, or name its encoding',
      'broken.ndjson, line 13: Also good',
    ])
  })
  it('says once that no line is an object', async () => {
    expect(await read('array.ndjson', `[\n${'1,\n'.repeat(500)}]`)).toEqual([
      'array.ndjson is no NDJSON: none of its first 100 lines is a JSON object',
    ])
    expect(await read('short.ndjson', '[]')).toEqual([
      'short.ndjson, line 1 is no JSON object, expected one with a field for the text',
    ])
  })
  it('reads what is behind the rows that show the fields', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => JSON.stringify({ text: `Row ${index}` }))
    const told = await read('many.ndjson', rows.join('\n'))
    expect(told).toHaveLength(250)
    expect(told[249]).toBe('many.ndjson, line 250: Row 249')
  })
  it('does not take what objects inherit for fields', async () => {
    expect(
      await read('inherited.ndjson', '{"text":"x","constructor":"a"}\n{"text":"y"}', {
        idField: 'constructor',
      }),
    ).toEqual(['inherited.ndjson, line 1: x', 'inherited.ndjson, line 2 has no id in `constructor`'])
  })
})

describe('CSV', () => {
  it('reads quotation marks, line ends in fields, a byte order mark and either line end', async () => {
    const csv = '\ufeffid,text\r\n1,"He said ""no"",\r\nand left"\r\n\r\n2,plain "as is"\r\n3,""\r\n4,"last"'
    expect(await read('quoted.csv', csv)).toEqual([
      'quoted.csv, row 1: He said "no",\r\nand left',
      'quoted.csv, row 2: plain "as is"',
      'quoted.csv, row 3 has no text in `text`',
      'quoted.csv, row 4: last',
    ])
  })
  it.each([
    [';', 'csv'],
    ['\t', 'csv'],
    ['|', 'csv'],
    ['\t', 'tsv'],
  ])('tells the delimiter %j in .%s', async (delimiter, extension) => {
    const csv = [
      ['"a,b;c"', 'text'],
      ['1', '"One, two; three"'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n')
    expect(await read(`delimited.${extension}`, csv)).toEqual([
      `delimited.${extension}, row 1: One, two; three`,
    ])
  })
  it('costs only the line that a broken row begins on', async () => {
    const csv = 'id,text\n1,"closed" too early\n2,fine\n3\n4,too,many\n5,"never closed\n6,"next"\n7,ok\n'
    expect(await read('broken.csv', csv)).toEqual([
      'broken.csv, row 1 has a quotation mark that is not closed or not doubled',
      'broken.csv, row 2: fine',
      'broken.csv, row 3 has 1 field, expected 2 as in the header',
      'broken.csv, row 4 has 3 fields, expected 2 as in the header',
      'broken.csv, row 5 has a quotation mark that is not closed or not doubled',
      'broken.csv, row 6: next',
      'broken.csv, row 7: ok',
    ])
    expect(await read('open.csv', 'id,text\n1,"open\n2,fine\n3,fine too')).toEqual([
      'open.csv, row 1 has a quotation mark that is not closed',
      'open.csv, row 2: fine',
      'open.csv, row 3: fine too',
    ])
  })
  it('reads the same in pieces of any size', async () => {
    const csv = '\ufeffid,text\r\n1,"a ""b""\r\nc"\r\n2,"x" y\r\n3,\r\n"4","é"\r\n5,"open\r\n6,z'
    const options = { from: 'csv' } as const
    const whole = await collect('-', { ...options, stdin: cut(csv, 1000) })
    expect(whole).toHaveLength(6)
    for (let size = 1; size < 30; size++)
      expect(await collect('-', { ...options, stdin: cut(csv, size) }), `pieces of ${size}`).toEqual(whole)
  })
  it('tells a field that is not UTF-8 and reads the other rows', async () => {
    const csv = Buffer.concat([Buffer.from('text\nd\u00e9\nd'), Buffer.from([0xe9]), Buffer.from('\nok\n')])
    expect(await read('latin.csv', csv)).toEqual([
      'latin.csv, row 1: dé',
      'latin.csv, row 2 is not UTF-8; convert the table first, or name its encoding',
      'latin.csv, row 3: ok',
    ])
    expect(
      await read('named.csv', Buffer.from('text\ndé\n', 'latin1'), { encoding: 'windows-1252' }),
    ).toEqual(['named.csv, row 1: dé'])
    expect(await read('utf16.tsv', Buffer.from('\ufefftext\ndé\n', 'utf16le'))).toEqual([
      'utf16.tsv, row 1: dé',
    ])
    expect(await read('wrong.csv', Buffer.from('text\ndé\n', 'latin1'), { encoding: 'utf-16le' })).toEqual([
      expect.stringMatching(/^wrong\.csv /),
    ])
  })
  it('says what is wrong with a header', async () => {
    expect(await read('blank.csv', '\n\n')).toEqual(['blank.csv is blank, expected a table with a header'])
    expect(await read('twice.csv', 'text,text\na,b\n')).toEqual([
      'twice.csv has the field `text` twice, expected one of that name',
    ])
    expect(await read('open-header.csv', '"text\na\n')).toEqual([
      'open-header.csv has a header that has a quotation mark that is not closed',
    ])
    expect(await read('binary.csv', new Uint8Array([1, 0, 2, 10]))).toEqual([
      'binary.csv is binary, expected a table of text',
    ])
  })
})

describe('fields', () => {
  it('takes text, then content, then body', async () => {
    expect(await read('default.csv', 'body,content\nb,c\n')).toEqual(['default.csv, row 1: c'])
    expect(await read('asked.csv', 'text,note\nt,n\n', { textField: 'note' })).toEqual([
      'asked.csv, row 1: n',
    ])
  })
  it('lists the fields there are, once a table', async () => {
    expect(await read('none.csv', 'symbol,paragraph\na,b\nc,d\n')).toEqual([
      'none.csv has no field `text`, `content` or `body`; name the field with the text by --text-field, one of `symbol`, `paragraph`',
    ])
    const missing = 'has no field `titel`, expected --id-field to name one of `text`, `title`'
    expect(await read('typo.csv', 'text,title\na,b\n', { idField: 'titel' })).toEqual([`typo.csv ${missing}`])
    expect(await read('typo.ndjson', '{"text":"a","title":"b"}\n'.repeat(150), { idField: 'titel' })).toEqual(
      [`typo.ndjson ${missing}`],
    )
    const wide = Array.from({ length: 30 }, (_, index) => `c${index}`).join(',')
    expect((await read('wide.csv', wide))[0]).toMatch(/`c19` and 10 more$/)
  })
  it('tells an id that another document has, in any of the inputs', async () => {
    const first = folder.write('first.csv', 'id,text\na,One\nb,Two\n')
    const second = folder.write('second.csv', 'id,text\nb,Three\n,Four\nc,Five\n')
    expect(brief(await collect([first, second], { idField: 'id' }), folder)).toEqual([
      'first.csv, row 1: One',
      'first.csv, row 2: Two',
      'second.csv, row 1 has the id `b` of another document, expected one of its own; without --id-field rows are numbered',
      'second.csv, row 2 has no id in `id`',
      'second.csv, row 3: Five',
    ])
  })
  it('knows the languages of the caller’s grammars', async () => {
    const options = { languageField: 'l' }
    expect(await read('own.csv', 'text,l\na,eo\n', options)).toEqual([
      'own.csv, row 1 is in the language `eo`, which no grammar knows',
    ])
    const english = languages.find(({ code }) => code === 'en') as LanguageGrammar
    const grammars = [{ languages: [{ ...english, code: 'eo' }] }]
    expect(await collect(join(folder.path, 'own.csv'), { ...options, grammars })).toMatchObject([
      { language: 'eo' },
    ])
  })
})

describe('tables in gzip', () => {
  it('are unpacked', async () => {
    expect(await read('a.csv.gz', gzipSync('text\nOne\n'))).toEqual(['a.csv.gz, row 1: One'])
    expect(await read('a.ndjson.gz', gzipSync('{"text":"One"}'))).toEqual(['a.ndjson.gz, line 1: One'])
  })
})
