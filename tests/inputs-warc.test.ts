import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { brief, collect, cut, Folder } from './support/inputs.js'
import { gzipRecords, record, response } from './support/warc.js'

const folder = new Folder()
afterAll(() => folder.remove())
const read = async (name: string, records: readonly Uint8Array[]) =>
  brief(await collect(folder.write(name, Buffer.concat(records))), folder)
const html = { 'Content-Type': 'text/html' }
const info = record({
  type: 'warcinfo',
  contentType: 'application/warc-fields',
  block: 'software: by hand\r\n',
})
const page = (number: number) => response(`https://example.org/${number}`, `<p>Page ${number}</p>`)

describe('WARC', () => {
  it('gives the pages that servers answered, with address, format and encoding', async () => {
    const path = folder.write(
      'crawl.warc',
      Buffer.concat([
        info,
        record({
          type: 'request',
          uri: 'https://example.org/1',
          contentType: 'application/http; msgtype=request',
          block: 'GET / HTTP/1.1\r\n\r\n',
        }),
        page(1),
        response('https://example.org/2', Buffer.from('<p>dé</p>', 'latin1'), {
          'content-type': 'text/html;charset="ISO-8859-1"',
        }),
        response('https://example.org/3', '<p>dé</p>', { 'Content-Type': 'text/html; charset=ISO-8859-1' }),
        response('https://example.org/4', 'plain', { 'Content-Type': 'TEXT/PLAIN' }),
        response('https://example.org/5', '%PDF-', { 'Content-Type': 'application/pdf; charset=utf-8' }),
      ]),
    )
    expect(await collect(path)).toEqual([
      {
        id: 'https://example.org/1',
        name: `${path}, record 3`,
        content: Buffer.from('<p>Page 1</p>'),
        format: 'html',
      },
      {
        id: 'https://example.org/2',
        name: `${path}, record 4`,
        content: Buffer.from('<p>dé</p>', 'latin1'),
        format: 'html',
        encoding: 'windows-1252',
      },
      {
        id: 'https://example.org/3',
        name: `${path}, record 5`,
        content: Buffer.from('<p>dé</p>'),
        format: 'html',
      },
      {
        id: 'https://example.org/4',
        name: `${path}, record 6`,
        content: Buffer.from('plain'),
        format: 'text',
      },
      {
        id: 'https://example.org/5',
        name: `${path}, record 7`,
        content: Buffer.from('%PDF-'),
        format: 'pdf',
      },
    ])
  })
  it('passes over what is no document', async () => {
    expect(
      await read('parts.warc', [
        response('https://example.org/a', 'x', { 'Content-Type': 'image/png' }),
        response('https://example.org/b', '<p>gone</p>', html, '404 Not Found'),
        response('https://example.org/c', '', { Location: '/d' }, '301 Moved'),
        record({ type: 'response', uri: 'dns:example.org', contentType: 'text/dns', block: 'x' }),
        record({ type: 'revisit', uri: 'https://example.org/e', contentType: 'application/http', block: '' }),
        record({
          type: 'metadata',
          uri: 'https://example.org/f',
          contentType: 'application/warc-fields',
          block: 'a: b',
        }),
        record({
          type: 'resource',
          uri: 'https://example.org/g.css',
          contentType: 'text/css',
          block: 'p {}',
        }),
        page(1),
      ]),
    ).toEqual(['parts.warc, record 8: <p>Page 1</p>'])
  })
  it('reads resources and the text of WET files', async () => {
    const path = folder.write(
      'a.wet',
      Buffer.concat([
        info,
        record({
          type: 'conversion',
          uri: 'https://example.org/1',
          contentType: 'text/plain',
          block: 'Some text\n',
        }),
        record({ type: 'resource', uri: '<file:///a.md>', contentType: 'text/markdown', block: '# A' }),
        record({
          type: 'conversion',
          contentType: 'text/plain',
          block: 'No address',
          headers: { 'WARC-Record-ID': '<urn:x:1>' },
        }),
      ]),
    )
    expect((await collect(path)).map((item) => [item.id, 'format' in item && item.format])).toEqual([
      ['https://example.org/1', 'text'],
      ['file:///a.md', 'markdown'],
      ['<urn:x:1>', 'text'],
    ])
  })
  it('unpacks bodies, and leaves those that are unpacked under the header that was sent', async () => {
    const body = '<p>packed</p>'
    const chunked = `5\r\n<p>pa\r\n8;x=y\r\ncked</p>\r\n0\r\n\r\n`
      .replace('5\r\n<p>pa', '5\r\n<p>pa')
      .slice(0)
    const sent = (encoding: string, bytes: string | Uint8Array) =>
      response(`https://example.org/${encoding}/${bytes.length}`, bytes, {
        ...html,
        'Content-Encoding': encoding,
      })
    const told = await read('packed.warc', [
      sent('gzip', gzipSync(body)),
      sent('x-gzip', body),
      sent('br', brotliCompressSync(body)),
      sent('deflate', deflateSync(body)),
      sent('deflate', deflateRawSync(body)),
      sent('identity', body),
      response('https://example.org/chunked', chunked, { ...html, 'Transfer-Encoding': 'chunked' }),
      response('https://example.org/unchunked', body, { ...html, 'Transfer-Encoding': 'chunked' }),
      sent('zstd', body),
      sent('br', body),
      response('https://example.org/cut', '9\r\n<p>', { ...html, 'Transfer-Encoding': 'chunked' }),
    ])
    expect(told.slice(0, 8)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `packed.warc, record ${number}: ${body}`),
    )
    expect(told.slice(8)).toEqual([
      'packed.warc, record 9 has a body packed as `zstd`, expected gzip, deflate or br',
      expect.stringMatching(/^packed\.warc, record 10 has a body that cannot be unpacked \(br\): /),
      'packed.warc, record 11 has a body in chunks that is broken or cut off',
    ])
  })
  it('does not unpack a body beyond the bound', async () => {
    const bomb = gzipSync(Buffer.alloc(65 * 1024 * 1024))
    const told = await read('bomb.warc', [
      response('https://example.org/bomb', bomb, { ...html, 'Content-Encoding': 'gzip' }),
      page(1),
    ])
    expect(told).toEqual([
      'bomb.warc, record 1 unpacks to too much, expected at most 67108864 bytes',
      'bomb.warc, record 2: <p>Page 1</p>',
    ])
  })
  it('numbers a page whose address another has', async () => {
    const path = folder.write('again.warc', Buffer.concat([page(1), page(1), page(2)]))
    expect((await collect(path)).map(({ id }) => id)).toEqual([
      'https://example.org/1',
      `${path}#2`,
      'https://example.org/2',
    ])
  })
  it('tells each broken record and reads the others', async () => {
    const wrongLength = record({
      type: 'conversion',
      uri: 'https://example.org/short',
      contentType: 'text/plain',
      block: 'Line one\nline two\n',
      headers: { 'Content-Length': '4' },
    })
    expect(
      await read('broken.warc', [
        page(1),
        wrongLength,
        page(2),
        record({
          type: 'conversion',
          contentType: 'text/plain',
          block: 'x',
          headers: { 'Content-Length': 'many' },
        }),
        Buffer.from('WARC/1.0\r\nno colon here\r\n\r\n'),
        record({
          type: 'response',
          uri: 'https://example.org/no-http',
          contentType: 'application/http',
          block: '<p>x</p>',
        }),
        record({
          type: 'conversion',
          contentType: 'text/plain',
          block: 'x',
          headers: { 'WARC-Truncated': 'length' },
        }),
        record({
          type: 'conversion',
          contentType: 'text/plain',
          block: 'x',
          headers: { 'WARC-Segment-Number': '1' },
        }),
        page(3),
        page(4).subarray(0, -30),
      ]),
    ).toEqual([
      'broken.warc, record 1: <p>Page 1</p>',
      'broken.warc, record 2 has a wrong Content-Length: no record follows; the next one is looked for',
      'broken.warc, record 3: <p>Page 2</p>',
      'broken.warc, record 4 has no valid Content-Length; the next record is looked for',
      'broken.warc, record 5 has a broken header; the next record is looked for',
      'broken.warc, record 6 has no HTTP header, expected a response',
      'broken.warc, record 7 was cut off when it was archived (WARC-Truncated: length)',
      'broken.warc, record 8 is one segment of several, which are not joined; join them first',
      'broken.warc, record 9: <p>Page 3</p>',
      expect.stringMatching(/^broken\.warc, record 10 is cut off after \d+ of \d+ bytes$/),
    ])
  })
  it('passes over a record that is too large', async () => {
    const large = record({
      type: 'conversion',
      contentType: 'text/plain',
      block: Buffer.alloc(64 * 1024 * 1024 + 1, 0x61),
    })
    expect(await read('large.warc', [large, page(1)])).toEqual([
      'large.warc, record 1 is too large (67108865 bytes), expected at most 67108864 bytes',
      'large.warc, record 2: <p>Page 1</p>',
    ])
  })
  it('refuses what is no WARC', async () => {
    expect(await read('text.warc', [Buffer.from('Some text\n')])).toEqual([
      'text.warc is no WARC file, expected `WARC/` at its start',
    ])
    expect(await read('empty.warc', [])).toEqual(['empty.warc is empty, expected warc'])
  })
})

describe('WARC in gzip', () => {
  const pages = Array.from({ length: 9 }, (_, index) => page(index + 1))
  const all = pages.map((_, index) => `<p>Page ${index + 1}</p>`)
  const texts = async (bytes: Uint8Array, size = 10_000) => {
    const items = await collect('-', { stdin: cut(bytes, size) })
    return items.map((item) =>
      'reason' in item ? `${item.name} ${item.reason}` : Buffer.from(item.content).toString(),
    )
  }
  it('is read record by record, or as one', async () => {
    expect(await read('a.warc.gz', [gzipRecords(pages)])).toHaveLength(9)
    expect(await texts(gzipRecords(pages))).toEqual(all)
    expect(await texts(gzipSync(Buffer.concat(pages)))).toEqual(all)
    expect(await texts(Buffer.concat([gzipRecords(pages), Buffer.alloc(3000)]), 700)).toEqual(all)
  })
  it('gives what is before the place where it is cut off', async () => {
    const bytes = gzipRecords(pages)
    const whole = gzipRecords(pages.slice(0, 5)).length
    expect(await texts(bytes.subarray(0, whole + 40))).toEqual([
      ...all.slice(0, 5),
      'standard input is a gzip file that is cut off; what came before that was read',
    ])
  })
  it('gives what is before the place where it goes on with something else', async () => {
    const bytes = gzipRecords(pages)
    // The mark of the sixth member.
    bytes[gzipRecords(pages.slice(0, 5)).length] = 0
    for (const size of [10_000, 100])
      expect(await texts(bytes, size)).toEqual([
        ...all.slice(0, 5),
        'standard input goes on behind its gzip stream with something else; the file is broken there',
      ])
  })
  it('gives what is before the place where it is damaged', async () => {
    const bytes = gzipRecords(pages)
    const start = gzipRecords(pages.slice(0, 5)).length
    bytes.fill(0xff, start + 20, start + 60)
    for (const size of [10_000, 100])
      expect(await texts(bytes, size)).toEqual([
        ...all.slice(0, 5),
        expect.stringMatching(
          /^standard input is a gzip file that is broken \([^)]+\); what came before that was read$/,
        ),
      ])
  })
})
