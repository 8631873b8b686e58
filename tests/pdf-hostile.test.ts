/** PDF files that are broken, locked, endless or made to harm: one clear line each, in bounded time and memory. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { InputError, parseFile } from '../index.js'
import { readPdf } from '../src/files/pdf.js'
import { hasProgram } from './support/office.js'
import { CATALOGUE, pagesOf, pdfOf, show, streamOf } from './support/pdf.js'
import { temporaryFolder } from './support/tools.js'

const words = show(72, 700, 'The General Assembly,')
const good = pagesOf([words, words])
const page = (entries: string) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]${entries}>>`
const FONT = '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>'
const withContent = (content: Buffer) =>
  pdfOf([
    CATALOGUE,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    page(`/Resources<<${FONT}>>/Contents 4 0 R`),
    content,
  ])
const form = (content: string, next: number) =>
  streamOf(content, {
    entries: `/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<<${FONT}/XObject<</X ${next} 0 R>>>>`,
  })
/** Each form shows the next one twice. */
const doubling = (count: number) =>
  pdfOf([
    CATALOGUE,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    page('/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R'),
    streamOf('/X Do'),
    ...Array.from({ length: count }, (_, at) => form('/X Do /X Do', 6 + at)),
    form(words, 1),
  ])

const BROKEN = /^is a broken or cut-off PDF; get or save it anew$/
const CASES: [name: string, bytes: Uint8Array, reason: RegExp][] = [
  ['a mark alone', Buffer.from('%PDF-1.7\n'), BROKEN],
  ['noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50_000, 7)]), BROKEN],
  ['half a file', good.subarray(0, 300), BROKEN],
  [
    'a loop of pages',
    pdfOf([CATALOGUE, '<</Type/Pages/Kids[2 0 R]/Count 5>>']),
    /^(?:is a broken or cut-off PDF|has no text layer)/,
  ],
  [
    'a loop of tables',
    Buffer.from(
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 3/Root 1 0 R/Prev 57>>\nstartxref\n57\n%%EOF',
    ),
    BROKEN,
  ],
  [
    'pages without text',
    pagesOf(['', '0 0 99 99 re f']),
    /^has no text layer \(2 pages, blank or images\), expected a PDF with text; run OCR first$/,
  ],
  [
    'dictionaries in one another',
    pdfOf([
      CATALOGUE,
      `<</Type/Pages/Kids[3 0 R]/Count 1/A ${'<</A '.repeat(200_000)}1${'>>'.repeat(200_000)}>>`,
    ]),
    BROKEN,
  ],
  [
    'a page of more glyphs than a page has',
    withContent(streamOf(`BT /F 1 Tf ${`(${'a'.repeat(400)}) Tj `.repeat(600)} ET`, { packs: true })),
    /^has more than 200000 characters on page 1, expected a page of text; print it to a new PDF, or convert it to text$/,
  ],
]

describe('hostile PDF files', () => {
  it.each(CASES)('%s', async (_, bytes, reason) => {
    const error = await parseFile(bytes, { path: 'a.pdf' }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).reason).toMatch(reason)
    expect((error as InputError).message).toBe(`a.pdf ${(error as InputError).reason}`)
  })

  it('stops what never ends, and goes on with the next file', async () => {
    const start = performance.now()
    const endless = readPdf(doubling(40), { maxWait: 2000 })
    const next = readPdf(good)
    await expect(endless).rejects.toThrow(
      /^The input (?:takes longer than 2 seconds to read a single page|needs more than \d+ MB)/,
    )
    expect((await next).value).toBe('The General Assembly,\n\fThe General Assembly,\n')
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it('stops a stream that unpacks to more than memory holds', async () => {
    const before = process.memoryUsage.rss()
    const bomb = withContent(streamOf(Buffer.alloc(300 * 1024 * 1024, ' '), { packs: true }))
    await expect(readPdf(bomb, { maxWait: 2000 })).rejects.toThrow(
      /^The input (?:takes longer than 2 seconds|needs more than \d+ MB|has no text layer)/,
    )
    expect(process.memoryUsage.rss() - before).toBeLessThan(2 * 1024 ** 3)
  })

  it('reads files that say a wrong count, forms in a loop, and arrays without an end', async () => {
    const wrong = pdfOf([
      CATALOGUE,
      '<</Type/Pages/Kids[3 0 R]/Count 100000000>>',
      page(`/Resources<<${FONT}>>/Contents 4 0 R`),
      streamOf(words),
    ])
    expect((await parseFile(wrong)).file.value).toBe('The General Assembly,\n')
    const loop = pagesOf([`/X Do ${words}`], [form(`/X Do /X Do`, 5)])
    expect((await parseFile(loop)).file.value).toBe('The General Assembly,\n')
    const open = pagesOf([words + '['.repeat(100_000)])
    expect((await parseFile(open)).file.value).toBe('The General Assembly,\n')
  })

  it('tells pages without text among others', async () => {
    const { file } = await parseFile(pagesOf([words, '', words, '']), { path: 'a.pdf' })
    expect(file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([
      'page-without-text: Unexpected pages 2, 4 without text (blank, or images), expected text; run OCR on them',
    ])
  })

  it('what is said to be PDF and is not', async () => {
    await expect(parseFile(Buffer.from('The Assembly,'), { format: 'pdf', path: 'a' })).rejects.toThrow(
      'a is text, expected a PDF',
    )
  })
})

const isReady = hasProgram('qpdf') && hasProgram('gs')
describe.skipIf(!isReady)('PDF files by qpdf and Ghostscript', () => {
  const { path: folder, remove } = temporaryFolder()
  afterAll(remove)
  const at = (name: string) => join(folder, name)
  const make = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder })
  if (isReady) writeFileSync(at('good.pdf'), good)

  it('asks for a file without a password, and reads one that needs none', async () => {
    make('qpdf', '--encrypt', 'user', 'owner', '256', '--', 'good.pdf', 'locked.pdf')
    await expect(parseFile(at('locked.pdf'))).rejects.toThrow(
      new InputError('is encrypted; save it without a password first', at('locked.pdf')),
    )
    make('qpdf', '--encrypt', '', 'owner', '256', '--', 'good.pdf', 'restricted.pdf')
    expect((await parseFile(at('restricted.pdf'))).file.value).toContain('The General Assembly,')
  })

  it('tells scans from text', async () => {
    make('gs', '-q', '-dNOSAFER', '-sDEVICE=pdfimage8', '-r36', '-o', 'scan.pdf', 'good.pdf')
    await expect(parseFile(at('scan.pdf'))).rejects.toThrow('has no text layer (2 pages')
    make('qpdf', '--empty', '--pages', 'scan.pdf', '1', 'good.pdf', '--', 'mixed.pdf')
    const { file } = await parseFile(at('mixed.pdf'))
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      'Unexpected page 1 without text (blank, or images), expected text; run OCR on them',
    ])
  })

  it('reads what Ghostscript and qpdf made of it alike', async () => {
    make('gs', '-q', '-sDEVICE=pdfwrite', '-o', 'again.pdf', 'good.pdf')
    make('qpdf', '--object-streams=generate', '--linearize', 'good.pdf', 'packed.pdf')
    const values = await Promise.all(
      ['good.pdf', 'again.pdf', 'packed.pdf'].map(
        async (name) => (await parseFile(readFileSync(at(name)))).file.value,
      ),
    )
    expect(new Set(values)).toEqual(new Set(['The General Assembly,\n\fThe General Assembly,\n']))
  })
})
