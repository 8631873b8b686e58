/** Files that are broken, locked, huge or made to harm: one clear line each, in bounded time and memory. */
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { InputError, parseFile } from '../index.js'
import { MAX_PART } from '../src/files/archive.js'
import { docx, docxParts, p, zip } from './support/docx.js'

const folder = mkdtempSync(join(tmpdir(), 'whereas-hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

const good = docx({ body: p('The General Assembly,') })
const withMain = (content: string | Uint8Array, more = {}) =>
  zip(
    docxParts({ body: '' }).map((part) =>
      part.name === 'word/main.xml' ? { ...part, content, ...more } : part,
    ),
  )
const OPEN = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
const CONTAINER = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const entities = (root: string) =>
  `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>${root}`

/** Elements that do not shrink too well. */
const many = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<w:p w:x="${(Math.imul(at, 2654435761) >>> 0).toString(36)}"/>`,
  ).join('')

const CASES: [name: string, bytes: Uint8Array, reason: RegExp][] = [
  ['nothing', new Uint8Array(), /^is empty, expected text$/],
  ['blanks', Buffer.from(' \n\u200b\n'), /^is blank, expected text$/],
  ['letters of either order', Buffer.from('EEEE', 'utf16le'), /^is binary, expected text$/],
  ['nulls', new Uint8Array(5000), /^is binary, expected text$/],
  [
    'noise',
    Uint8Array.from({ length: 5000 }, (_, at) => (at * 2654435761) >>> 24),
    /^is binary, expected text$/,
  ],
  ['an image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /^is an image \(PNG\); /],
  ['a program', Buffer.from('\x7fELF\x02\x01', 'latin1'), /^is a program/],
  ['RTF', Buffer.from('{\\rtf1 The General Assembly,}'), /^is RTF, which is not read; save it as DOCX/],
  ['OpenDocument', zip([{ name: 'content.xml', content: '<x/>' }]), /^is a zip archive; unpack it first$/],
  [
    'an old document of Word',
    Buffer.concat([CONTAINER, Buffer.from('WordDocument', 'utf16le')]),
    /\(\.doc\), which is not read; save it as DOCX$/,
  ],
  [
    'a locked document',
    Buffer.concat([CONTAINER, Buffer.from('EncryptedPackage', 'utf16le')]),
    /^is encrypted; save it without a password first$/,
  ],
  ['another container', CONTAINER, /^is binary \(an OLE container\)/],
  [
    'a cut-off document',
    good.subarray(0, good.length - 40),
    /^is a broken or cut-off archive \(.*\); save it anew$/,
  ],
  ['a document cut off early', good.subarray(0, 60), /^is a broken or cut-off zip archive, expected DOCX$/],
  ['a document with damage', Buffer.from(good).fill(0xff, 500, 560), /^is (?:a )?broken/],
  ['a document without text', docx({ body: p(' ') }), /^is blank, expected text$/],
  [
    'an archive without a document',
    zip([{ name: 'word/other.xml', content: '<x/>' }]),
    /^holds no document of Word/,
  ],
  ['a locked part', withMain('x', { isEncrypted: true }), /^is encrypted; /],
  [
    'XML that is none',
    withMain(`${OPEN}<w:p>`),
    /^is broken: word\/main\.xml is no well-formed XML \(.*\); save it anew$/,
  ],
  [
    'an entity that is not there',
    withMain(`${OPEN}&nope;</w:body></w:document>`),
    /^is broken: word\/main\.xml/,
  ],
  [
    'entities that grow',
    withMain(entities(`${OPEN}&j;</w:body></w:document>`)),
    /^declares a document type in word\/main\.xml/,
  ],
  [
    'elements without end',
    withMain(OPEN + '<w:p>'.repeat(100_000)),
    /^nests word\/main\.xml more than \d+ elements deep/,
  ],
  [
    'elements in great number',
    withMain(OPEN + many(1_100_000)),
    /^has more than \d+ elements in word\/main\.xml/,
  ],
  [
    'a part that shrank too well',
    withMain(Buffer.alloc(30 * 1024 * 1024, 'a')),
    /^unpacks to more than \d+ times its size \(word\/main\.xml\)/,
  ],
  [
    'a part that is too large',
    withMain('x', { claimed: MAX_PART + 1 }),
    /^has a part of \d+ bytes \(word\/main\.xml\), expected at most \d+$/,
  ],
  [
    'a part that is larger than it says',
    withMain(Buffer.alloc(30 * 1024 * 1024, 'a'), { claimed: 1000 }),
    /^is a broken or cut-off archive \(.*\)/,
  ],
  [
    'too many parts',
    zip([
      ...docxParts({ body: '' }),
      ...Array.from({ length: 20_001 }, (_, at) => ({ name: `word/${at}`, content: '' })),
    ]),
    /^has \d+ parts, expected at most \d+$/,
  ],
]

describe('a file that is no good', () => {
  it.each(CASES)('%s', async (_, bytes, reason) => {
    const path = join(folder, 'file.bin')
    writeFileSync(path, bytes)
    const before = process.memoryUsage().rss
    const start = process.cpuUsage()
    const error = await parseFile(path).then(
      () => undefined,
      (thrown) => thrown,
    )
    expect(error).toBeInstanceOf(InputError)
    expect(error.reason).toMatch(reason)
    expect(error.message).toBe(`${path} ${error.reason}`)
    expect(error.message).not.toContain('\n')
    // Of the processor, in microseconds: others may be at work beside.
    expect(process.cpuUsage(start).user).toBeLessThan(15_000_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(800 * 1024 * 1024)
    await expect(parseFile(bytes, { path: 'named.docx' })).rejects.toThrow(/^named\.docx /)
    await expect(parseFile(bytes)).rejects.toThrow(/^The input /)
  })
  it.each([
    ['The General Assembly,', 'is text, expected DOCX'],
    ['<html><p>x', 'is HTML, expected DOCX'],
    [
      Buffer.concat([CONTAINER, Buffer.from('EncryptedPackage', 'utf16le')]),
      'is encrypted; save it without a password first',
    ],
  ])('what is said to be DOCX: %s', async (bytes, reason) => {
    await expect(parseFile(Buffer.from(bytes), { format: 'docx', path: 'a' })).rejects.toThrow(
      new InputError(reason, 'a'),
    )
  })
  it('two gigabytes of nothing', async () => {
    const path = join(folder, 'sparse.txt')
    const file = openSync(path, 'w')
    ftruncateSync(file, 2 ** 31)
    closeSync(file)
    const start = performance.now()
    await expect(parseFile(path)).rejects.toThrow(
      new InputError('is too large (2147483648 bytes), expected at most 268435456 bytes', path),
    )
    expect(performance.now() - start).toBeLessThan(10_000)
  })
  it('what is no file', async () => {
    await expect(parseFile(folder)).rejects.toThrow(`${folder} is a directory, expected a file`)
    await expect(parseFile(join(folder, 'none'))).rejects.toThrow(/none does not exist$/)
    await expect(parseFile(new URL('https://example.org/a.docx'))).rejects.toThrow(
      'https://example.org/a.docx is no `file:` URL; fetch it first, and pass its bytes',
    )
    await expect(parseFile(7 as never)).rejects.toThrow('Expected a path, a URL or bytes as input')
    await expect(parseFile('x', { format: 'rtf' as never })).rejects.toThrow(
      /^Unknown format `rtf`, expected one of text/,
    )
    await expect(parseFile('x', { from: 'text' } as never)).rejects.toThrow(/^Unknown option `from`/)
  })
  it('entities of a page of HTML stay as they are', async () => {
    const { file } = await parseFile(Buffer.from(entities('<html><p>&j; and &amp;</html>')), {
      format: 'html',
    })
    expect(file.data.format).toBe('html')
  })
})

it('a good one beside them', async () => {
  const { file } = await parseFile(good)
  expect(file.value).toBe('The General Assembly,\n')
})
