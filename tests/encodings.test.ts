/** Text in encodings other than UTF-8: the fixtures, encoded, are read as they were. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { InputError, OptionError, parse, parseFile } from '../index.js'
import { decodeText } from '../src/files/encoding.js'
import { encodeAs } from './support/encode.js'
import { documentFixtures } from './support/fixtures.js'

const fixtures = documentFixtures().filter(({ format }) => format === 'text')
const inLanguage = (code: string) => fixtures.filter(({ name }) => name.endsWith(`/${code}`))

/** What each language is found in, and which encoding that is called by. */
const ENCODINGS: Record<string, [encoding: string, called?: string][]> = {
  ar: [['windows-1256'], ['iso-8859-6']],
  de: [['windows-1252']],
  es: [['windows-1252'], ['iso-8859-1', 'windows-1252']],
  fr: [['windows-1252'], ['iso-8859-1', 'windows-1252']],
  pt: [['windows-1252']],
  ru: [['windows-1251'], ['koi8-r'], ['iso-8859-5']],
  zh: [['gb18030'], ['big5']],
}

describe('eight-bit and multi-byte encodings are detected', () => {
  for (const [code, encodings] of Object.entries(ENCODINGS))
    for (const [encoding, called = encoding] of encodings) {
      it(`${encoding}, ${code}, whole documents`, async () => {
        const documents = inLanguage(code)
        expect(documents.length).toBeGreaterThan(2)
        for (const { input } of documents) {
          const { bytes, text } = encodeAs(input, encoding)
          const decoded = await decodeText(bytes)
          expect(decoded).toMatchObject({ encoding: called, basis: 'detected' })
          expect(decoded.text).toBe(text)
        }
      })
      it(`${encoding}, ${code}, single paragraphs`, async () => {
        let wrong = 0
        let count = 0
        for (const { input } of inLanguage(code))
          for (const paragraph of input.split('\n\n')) {
            const { bytes, text } = encodeAs(paragraph, encoding)
            if (bytes.length < 60 || !bytes.some((byte) => byte > 0x7f)) continue
            count++
            if ((await decodeText(bytes)).text !== text) wrong++
          }
        expect(count).toBeGreaterThan(20)
        expect(wrong / count).toBeLessThanOrEqual(0.02)
      })
    }
  it('tells ISO 8859-15 by its ligatures', async () => {
    const text = 'Le Conseil,\n\nAyant à cœur l’œuvre des sœurs du prieuré,\n\n1. Décide d’agir.\n'
    const { bytes } = encodeAs(text, 'iso-8859-15')
    expect(await decodeText(bytes)).toMatchObject({
      encoding: 'iso-8859-15',
      text: text.replaceAll('’', "'"),
    })
  })
  it('has the quotation marks and dashes of windows-1252', async () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index)
    const { text } = await decodeText(bytes, { encoding: 'windows-1252' })
    expect(text).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—\u02dc™š›œ\u009džŸ')
  })
  it('finds the few letters of a long text', async () => {
    const words = 'Генеральная Ассамблея постановляет отремонтировать башню до конца года.\n'
    const text = `${'The flood rose again and again, and nothing was done.\n'.repeat(4000)}${words}`
    const decoded = await decodeText(encodeAs(text, 'windows-1251').bytes)
    expect([decoded.encoding, decoded.text === text]).toEqual(['windows-1251', true])
  })
})

describe('Unicode', () => {
  const texts = Object.keys(ENCODINGS).map((code) => inLanguage(code)[0]?.input as string)
  for (const encoding of ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])
    it(`${encoding} with its mark, which is kept`, async () => {
      for (const input of texts) {
        const decoded = await decodeText(encodeAs(`\ufeff${input}`, encoding).bytes)
        expect(decoded).toEqual({ text: `\ufeff${input}`, encoding, basis: 'mark' })
      }
    })
  for (const encoding of ['utf-16le', 'utf-16be'])
    it(`${encoding} without a mark`, async () => {
      for (const input of [
        ...texts,
        '1. Decides.\n',
        'إن الجمعية العامة،\n',
        '大会，\n回顾《钟声条例》，\n',
      ]) {
        const decoded = await decodeText(encodeAs(input, encoding).bytes)
        expect(decoded).toEqual({ text: input, encoding, basis: 'valid' })
      }
    })
  it('UTF-8 with its mark, and none', async () => {
    for (const input of [...texts, `\ufeff${texts[0]}`]) {
      const decoded = await decodeText(Buffer.from(input))
      expect([decoded.text, decoded.encoding]).toEqual([input, 'utf-8'])
    }
  })
  it('UTF-8 with damage stays UTF-8, and says so', async () => {
    const whole = Buffer.from(texts[3] as string)
    const { file } = await parseFile(whole.subarray(0, whole.lastIndexOf(0xa9) || undefined), {
      path: 'cut.txt',
    })
    expect(file.data.encoding).toBe('utf-8')
    expect(file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['broken-characters', false]])
  })
})

describe('an encoding that is named', () => {
  const page = (declaration: string, encoding: string) =>
    encodeAs(`${declaration}<p>Постановляет отремонтировать башню.</p>`, encoding).bytes
  it('by the page itself', async () => {
    for (const [declaration, encoding] of [
      ['<meta charset="windows-1251">', 'windows-1251'],
      ['<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', 'koi8-r'],
      ['<?xml version="1.0" encoding="iso-8859-5"?>', 'iso-8859-5'],
    ] as const) {
      const decoded = await decodeText(page(declaration, encoding), { declares: true })
      expect(decoded).toMatchObject({ encoding, basis: 'declared' })
      expect(decoded.text).toContain('Постановляет отремонтировать')
    }
  })
  it('wrongly by the page, which is UTF-8', async () => {
    const decoded = await decodeText(page('<meta charset="windows-1251">', 'utf-8'), { declares: true })
    expect(decoded).toMatchObject({ encoding: 'utf-8', basis: 'valid' })
  })
  it('by the caller, who is not told about it', async () => {
    const { bytes } = encodeAs('Décide.', 'windows-1252')
    const { file } = await parseFile(bytes, { encoding: 'Windows-1251' })
    expect([file.value, file.data.encoding, file.messages]).toEqual(['Dйcide.', 'windows-1251', []])
  })
  it('by the caller, and does not exist or does not fit', async () => {
    await expect(parseFile(Buffer.from('x'), { encoding: 'utf-9' })).rejects.toThrow(
      new OptionError(
        'Unknown encoding `utf-9`, expected a name such as utf-8, utf-16le, windows-1252 or gb18030',
      ),
    )
    await expect(parseFile(Buffer.from([0x44, 0xe9]), { encoding: 'utf-8', path: 'a.txt' })).rejects.toThrow(
      new InputError('is not in utf-8; leave the encoding to detection', 'a.txt'),
    )
  })
})

it('positions are those of the decoded text', async () => {
  for (const [code, [encoding]] of [
    ['fr', ['windows-1252']],
    ['ru', ['koi8-r']],
    ['zh', ['gb18030']],
  ] as const) {
    const { bytes, text } = encodeAs(inLanguage(code)[0]?.input as string, encoding)
    const { tree, file } = await parseFile(bytes)
    expect(file.value).toBe(text)
    expect(tree).toEqual(parse(text))
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['detected-encoding'])
    expect(file.messages[0]?.reason).toMatch(
      new RegExp(`^Unexpected encoding \`${encoding}\` \\(detected, \\d+ % sure\\), expected \`utf-8\`$`),
    )
  }
})

it('a file is read by its path or URL', async () => {
  const { folder } = fixtures[0] as (typeof fixtures)[0]
  const path = `${folder}/input.txt`
  const { tree, file } = await parseFile(path)
  expect(tree).toEqual(parse(readFileSync(path, 'utf8')))
  expect([file.path, file.data]).toEqual([path, { format: 'text', encoding: 'utf-8' }])
  expect((await parseFile(new URL(`file://${path}`))).file.path).toBe(path)
})
