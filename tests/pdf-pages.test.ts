/** What the places of glyphs on a page come to as text. */
import { describe, expect, it } from 'vitest'
import { parseFile } from '../index.js'
import { readPdf } from '../src/files/pdf.js'
import { pagesOf, show, streamOf } from './support/pdf.js'

const wordsOf = async (...contents: string[]) => (await readPdf(pagesOf(contents))).value
/** Lines one below the other, at a pitch of 14 points. */
const lines = (x: number, y: number, words: readonly string[], more = {}) =>
  words.map((line, at) => show(x, y - at * 14, line, more)).join('')
const prose = (words: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${words} ${'abcdefghijklmnop'[at]} the harbour of Halmere`)

describe('lines of a PDF', () => {
  it('keeps indents, and parts by a blank line what stands further apart', async () => {
    const content =
      lines(72, 700, ['The General Assembly of the', 'United Nations,', 'Recalling the flood,']) +
      lines(92, 620, ['(a) To act;', '(b) To rest;'])
    expect(await wordsOf(content)).toBe(
      'The General Assembly of the\nUnited Nations,\nRecalling the flood,\n\n   (a) To act;\n   (b) To rest;\n',
    )
  })

  it('parts pages by a form feed, and tells where they begin', async () => {
    const {
      value,
      pages,
      withoutText,
      lines: found,
    } = await readPdf(pagesOf([show(72, 700, 'One,'), '', show(72, 700, 'Two.')]))
    expect(value).toBe('One,\n\f\fTwo.\n')
    expect(pages).toEqual([0, 6, 7])
    expect(withoutText).toEqual([2])
    expect(found.map(({ page }) => page)).toEqual([false, true])
  })

  it('reads words in the order of their places, and gaps as blanks', async () => {
    const content = show(110, 700, 'flood,') + show(72, 700, 'Noting') + show(300, 700, 'A/1')
    expect(await wordsOf(content)).toMatch(/^Noting flood, {20,40}A\/1\n$/)
    // Kerning parts no word; spaced letters are parted as they are.
    expect(await wordsOf('BT /F 12 Tf 72 700 Td [(W)80(ater)-300(wa)-20(ys)] TJ ET')).toBe('Water ways\n')
    expect(await wordsOf('BT /F 12 Tf 6 Tc 72 700 Td (DECIDES) Tj 30 0 Td ET')).toBe('DECIDES\n')
  })

  it('reads what is printed twice to look bold once', async () => {
    expect(await wordsOf(show(72, 700, 'Decides') + show(72.3, 700, 'Decides'))).toBe('Decides\n')
  })

  it('gives raised figures as characters of their own, and the label of a note its blank', async () => {
    const content =
      show(72, 700, 'Strait,') +
      show(105, 700, '12', { size: 7, rise: 5 }) +
      show(116, 700, 'which') +
      show(72, 300, '12', { size: 6, rise: 3 }) +
      show(78.5, 300, 'See A/77/826.', { size: 9 })
    expect(await wordsOf(content)).toBe('Strait,¹² which\n\n¹² See A/77/826.\n')
  })

  it('puts the rule above notes that is drawn there', async () => {
    const text = lines(72, 700, prose('Recalling', 3))
    const note = show(72, 300, '1 See A/77/826.', { size: 8 })
    expect(await wordsOf(`${text}${note}`)).not.toContain('___')
    expect(await wordsOf(`${text}72 320 120 0.5 re f\n${note}`)).toContain(
      'Halmere\n\n________________\n\n1 See',
    )
  })

  it('marks italics', async () => {
    const { value, lines: found } = await readPdf(
      pagesOf([show(72, 700, 'Recalling', { font: 'I' }) + show(124, 700, 'the flood,')]),
    )
    const [[start, end] = [0, 0]] = found[0]?.emphasis ?? []
    expect(value.slice(start, end)).toBe('Recalling')
  })

  it('leaves out what is turned, beside the page, or in a layer that is off', async () => {
    const words = show(72, 700, 'Decides')
    const turned = 'BT /F 12 Tf 0 1 -1 0 30 300 Tm (DRAFT) Tj ET\n'
    expect(await wordsOf(words + turned + show(72, 900, 'Hidden'))).toBe('Decides\n')
    expect(await wordsOf(turned)).toBe('DRAFT\n')
  })

  it('follows matrices, forms and the state of text', async () => {
    const form = streamOf(show(0, 0, 'in a form'), {
      entries:
        '/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Matrix[1 0 0 1 10 20]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>>>',
    })
    const content = `q 1 0 0 1 72 600 cm /X Do Q ${show(72, 700, 'Above')} BT /F 12 Tf 14 TL 72 660 Td (one) Tj T* (two) Tj ET`
    expect((await readPdf(pagesOf([content], [form]))).value).toBe('Above\n\none\ntwo\n\n  in a form\n')
  })
})

describe('columns of a PDF', () => {
  const left = prose('Left', 10)
  const right = prose('Right', 8)
  const head = show(
    72,
    740,
    'A heading over both of the columns, from edge to edge, as wide as the page is here',
  )
  const foot = show(72, 60, '2/8')

  it('reads one after the other, below what stands over both', async () => {
    const value = await wordsOf(head + lines(72, 700, left) + lines(330, 700, right) + foot)
    const order = value
      .split('\n')
      .map((line) => line.trim().split(' ')[0])
      .filter(Boolean)
    expect(order).toEqual(['A', ...left.map(() => 'Left'), ...right.map(() => 'Right'), '2/8'])
  })

  it('reads columns whose lines stand at other heights', async () => {
    const value = await wordsOf(lines(72, 700, left) + lines(330, 693, ['Right', 'a', 'b', 'c']))
    expect(value.indexOf('Right')).toBeGreaterThan(value.lastIndexOf('Left'))
  })

  it('reads tables row by row', async () => {
    const value = await wordsOf(
      [700, 686, 672, 658, 644]
        .map((y, at) => show(72, y, `Station ${at}`) + show(330, y, `${at}00`))
        .join(''),
    )
    expect(value.split('\n').map((line) => line.replace(/ {3,}/, ' | '))).toEqual([
      ...[0, 1, 2, 3, 4].map((at) => `Station ${at} | ${at}00`),
      '',
    ])
  })
})

it('sets the page on which each node begins', async () => {
  const opening = lines(72, 700, [
    'The General Assembly,',
    '',
    'Recalling the flood of the',
    'river,',
    '',
    '1. Decides to act on',
  ])
  const file = pagesOf([opening, lines(72, 700, ['the report;', '', '2. Requests a report.'])])
  const { tree, file: read } = await parseFile(file, { path: 'a.pdf', language: 'en' })
  const found: string[] = []
  const walk = (node: { type: string; data?: { page?: number }; number?: string; children?: unknown[] }) => {
    if (node.type === 'operativeClause') found.push(`${node.number} on ${node.data?.page}`)
    for (const child of node.children ?? []) walk(child as never)
  }
  walk(tree as never)
  expect(found).toEqual(['1 on 1', '2 on 2'])
  expect(read.data).toMatchObject({ format: 'pdf', pages: [0, expect.any(Number)] })
})
