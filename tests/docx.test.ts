/** Word documents: each thing that WordprocessingML says, in the smallest document that says it. */
import { describe, expect, it } from 'vitest'
import { parseFile, toTree } from '../index.js'
import { readDocx } from '../src/files/docx.js'
import { type Contents, docx, item, lvl, p, r } from './support/docx.js'
import { breaches } from './support/laws.js'

const read = (contents: Contents | string) =>
  readDocx(docx(typeof contents === 'string' ? { body: contents } : contents))
/** The lines of a document. */
const linesOf = async (contents: Contents | string) => {
  const { value, lines } = await read(contents)
  return lines.map(({ start, end }) => value.slice(start, end))
}
const lists = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') =>
  `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}`

describe('numbers that Word computes', () => {
  const three = lvl(0, 'decimal', '%1.') + lvl(1, 'lowerLetter', '(%2)') + lvl(2, 'lowerRoman', '(%3)')
  it('count by level, and begin again below', async () => {
    const body = [
      item(1, 0, 'a'),
      item(1, 1, 'b'),
      item(1, 2, 'c'),
      item(1, 2, 'd'),
      p('plain'),
      item(1, 1, 'e'),
      item(1, 2, 'f'),
      item(1, 0, 'g'),
      item(1, 1, 'h'),
    ].join('')
    expect(await linesOf({ body, numbering: lists(three) })).toEqual(
      '1. a|(a) b|(i) c|(ii) d|plain|(b) e|(i) f|2. g|(a) h'.split('|'),
    )
  })
  it.each([
    ['upperRoman', 'I II III'],
    ['upperLetter', 'A B C'],
    ['decimalZero', '01 02 03'],
    ['ordinal', '1st 2nd 3rd'],
    ['arabicAlpha', 'أ ب ت'],
    ['arabicAbjad', 'أ ب ج'],
    ['chineseCounting', '一 二 三'],
    ['ideographDigital', '一 二 三'],
    ['russianLower', 'а б в'],
    ['decimalFullWidth', '１ ２ ３'],
    ['decimalEnclosedCircle', '① ② ③'],
    ['cardinalText', '1 2 3'],
  ])('%s', async (format, labels) => {
    const body = item(1, 0, 'x').repeat(3)
    expect(await linesOf({ body, numbering: lists(lvl(0, format, '%1')) })).toEqual(
      labels.split(' ').map((label) => `${label} x`),
    )
  })
  it('letters and figures beyond the first row', async () => {
    const many = (format: string) => {
      const start =
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="26"/></w:lvlOverride></w:num>'
      return linesOf({ body: item(1, 0, 'x').repeat(2), numbering: lists(lvl(0, format, '%1'), start) })
    }
    expect(await many('lowerLetter')).toEqual(['z x', 'aa x'])
    expect(await many('chineseCounting')).toEqual(['二十六 x', '二十七 x'])
    expect(await many('lowerRoman')).toEqual(['xxvi x', 'xxvii x'])
  })
  it('hold the numbers of the levels above, in figures where that is the law', async () => {
    const levels =
      lvl(0, 'upperRoman', '%1') + lvl(1, 'decimal', '%1.%2') + lvl(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')
    const body = item(1, 0, 'a') + item(1, 1, 'b') + item(1, 2, 'c') + item(1, 2, 'd')
    expect(await linesOf({ body, numbering: lists(levels) })).toEqual(['I a', 'I.1 b', '1.1.1 c', '1.1.2 d'])
  })
  it('go on in another list of the same definition, unless it begins anew', async () => {
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    const body = item(1, 0, 'a') + item(2, 0, 'b') + item(3, 0, 'c') + item(3, 0, 'd') + item(1, 0, 'e')
    expect(await linesOf({ body, numbering: lists(lvl(0, 'decimal', '%1.'), nums) })).toEqual([
      '1. a',
      '2. b',
      '5. c',
      '6. d',
      '7. e',
    ])
  })
  it('do not begin again where the level says so', async () => {
    const levels = lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')
    const body = item(1, 0, 'a') + item(1, 1, 'b') + item(1, 0, 'c') + item(1, 1, 'd')
    expect(await linesOf({ body, numbering: lists(levels) })).toEqual(['I. a', '1. b', 'II. c', '2. d'])
  })
  it('come with styles, by their level, and can be taken away', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Op"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Op"/></w:style>'
    const numbering = lists(
      lvl(0, 'decimal', '%1.', '<w:pStyle w:val="Op"/>') +
        lvl(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Sub"/>'),
    )
    const styled = (style: string, more = '') => p('x', `<w:pStyle w:val="${style}"/>${more}`)
    const body =
      styled('Op') + styled('Sub') + styled('Op', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('Op')
    expect(await linesOf({ body, styles, numbering })).toEqual(['1. x', '(a) x', 'x', '2. x'])
  })
  it('come by the list of a style', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Legal"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Legal"/></w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Legal"/>${lvl(0, 'decimal', 'Art. %1')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    expect(await linesOf({ body: item(1, 0, 'x'), styles, numbering })).toEqual(['Art. 1 x'])
  })
  it('bullets are signs, and ornaments before a label', async () => {
    const numbering = lists(lvl(0, 'bullet', '\uf0b7') + lvl(1, 'bullet', '–'))
    const body = item(1, 0, 'x') + item(1, 1, 'y') + item(1, 0, '(a) z')
    expect(await linesOf({ body, numbering })).toEqual(['• x', '– y', '(a) z'])
  })
  it('of levels that Word does not know, and starts that are no numbers', async () => {
    const levels = `${lvl(0, 'decimal', '%1.')}${lvl(4_294_967_290, 'decimal', '(%9)')}`.replace(
      'w:start w:val="1"',
      'w:start w:val="x"',
    )
    const body = item(1, 0, 'a') + item(1, 8, 'b') + item(1, 99, 'c')
    expect(await linesOf({ body, numbering: lists(levels) })).toEqual(['1. a', '(1) b', '2. c'])
  })
  it('say that the line is an item', async () => {
    const { lines } = await read({ body: p('a') + item(1, 0, 'b'), numbering: lists(three) })
    expect(lines.map(({ item: isItem }) => isItem)).toEqual([undefined, true])
  })
})

describe('notes', () => {
  const note = (id: number, words: string, kind = 'footnote') =>
    `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${r(` ${words}`)}</w:p></w:${kind}>`
  const reference = (id: number, kind = 'footnote', more = '') =>
    `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`
  it('are numbered as they are referred to, and stand below a line', async () => {
    const body = `<w:p>${r('flood')}${reference(3)}${r(' and 70/1')}${reference(2)}</w:p><w:p>${r('end')}${reference(4, 'endnote')}</w:p>`
    expect(
      await linesOf({
        body,
        footnotes: `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>${note(2, 'B.')}${note(3, 'A.')}${note(9, 'Z.')}`,
        endnotes: note(4, 'C.', 'endnote'),
      }),
    ).toEqual(['flood¹ and 70/1²', 'end³', '_______________', '1 A.', '2 B.', '3 C.'])
  })
  it('keep a mark that the author typed', async () => {
    const body = `<w:p>${r('flood')}${reference(2, 'footnote', ' w:customMarkFollows="1"')}${r('*')}${r(', again')}</w:p>`
    expect(await linesOf({ body, footnotes: note(2, '* A.') })).toEqual([
      'flood*, again',
      '_______________',
      '* A.',
    ])
  })
  it('are notes in the tree, with what refers to them', async () => {
    const body = [
      p('The General Assembly,'),
      `<w:p>${r('Recalling its resolution 70/1')}${reference(1)}${r(' of 25 September 2015,')}</w:p>`,
      p('1. Decides to act.'),
    ].join('')
    const { tree, file } = await parseFile(docx({ body, footnotes: note(1, 'See A/77/1.') }))
    expect(file.data.format).toBe('docx')
    expect(breaches(tree, String(file.value))).toEqual([])
    const text = toTree(tree)
    expect(text).toContain('footnoteReference 3:30-3:31 label="1"')
    expect(text).toMatch(/footnote \S+ label="1"\n.*\n.*\n\s+reference \S+ kind="document" symbol="A\/77\/1"/)
    expect(text).toContain('symbol="A/RES/70/1"')
  })
})

describe('words', () => {
  const run = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`
  it.each([
    [
      'hyphens',
      run('<w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>er</w:t>'),
      ['co\u2011op\u00ader'],
    ],
    ['tabs and breaks', run('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>'), ['a\tb', 'c']],
    [
      'symbols',
      run('<w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0A7"/><w:t>x</w:t>'),
      ['α•x'],
    ],
    ['hidden', `<w:p>${r('a')}${r('b', '<w:vanish/>')}${r('c')}</w:p>`, ['ac']],
    [
      'raised figures',
      `<w:p>${r('70/1')}${r('2', '<w:vertAlign w:val="superscript"/>')}${r('th', '<w:vertAlign w:val="superscript"/>')}</w:p>`,
      ['70/1²th'],
    ],
    ['links', `<w:p><w:hyperlink>${r('a')}</w:hyperlink>${r('b')}</w:p>`, ['ab']],
    [
      'controls',
      `<w:sdt><w:sdtPr/><w:sdtContent>${p('a')}<w:sdt><w:sdtContent>${p('b')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`,
      ['a', 'b'],
    ],
    [
      'inserted and deleted',
      `<w:p><w:ins>${r('a')}</w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del>${r('c')}</w:p>`,
      ['ac'],
    ],
    [
      'moved',
      `<w:p><w:moveFrom>${r('a')}</w:moveFrom>${r('b')}</w:p><w:p><w:moveTo>${r('a')}</w:moveTo></w:p>`,
      ['b', 'a'],
    ],
    [
      'a deleted end of a paragraph',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('a ')}</w:p>${p('b')}${p('c')}`,
      ['a b', 'c'],
    ],
    [
      'fields',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${r('no')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="DATE">${r('8')}</w:fldSimple></w:p>`,
      ['78'],
    ],
    [
      'blanks that count, and those that do not',
      '<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b\n</w:t></w:r></w:p>',
      ['a b'],
    ],
    ['references and sections of XML', run('<w:t>&#233;&amp;<![CDATA[<x>]]></w:t>'), ['é&<x>']],
  ])('%s', async (_, body, lines) => expect(await linesOf(body)).toEqual(lines))
  it('text boxes follow their paragraph, once', async () => {
    const box = `<w:txbxContent>${p('box')}</w:txbxContent>`
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('words')}</w:p>`
    expect(await linesOf(body)).toEqual(['words', 'box'])
  })
  it('cells are lines, and a label goes on with the next cell', async () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const inner = `<w:tbl>${row(p('(a)'), p('c'))}</w:tbl>`
    const body = `<w:tbl>${row(p('A/RES/1'), p('x') + p('y'))}${row(p('1.'), p(''), p('b') + inner)}<w:tr><w:trPr><w:del/></w:trPr>${cell(p('gone'))}</w:tr></w:tbl>`
    expect(await linesOf(body)).toEqual(['A/RES/1', 'x', 'y', '1. b', '(a) c'])
  })
  it('the head of the first page stands above, once', async () => {
    const section = (more: string) =>
      `<w:sectPr><w:headerReference w:type="first" r:id="h1"/>${more}</w:sectPr>`
    const header = p('A/RES/86/1')
    expect(await linesOf({ body: p('x') + section('<w:titlePg/>'), header })).toEqual(['A/RES/86/1', 'x'])
    expect(await linesOf({ body: p('x') + section(''), header })).toEqual(['x'])
  })
})

describe('hints', () => {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"/>' +
    '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="I"><w:rPr><w:i/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="E"><w:rPr><w:i/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="L"><w:basedOn w:val="L"/></w:style>'
  it('headings by style and outline', async () => {
    const body =
      p('a', '<w:pStyle w:val="H2"/>') +
      p('b', '<w:outlineLvl w:val="0"/>') +
      p('c') +
      p('d', '<w:outlineLvl w:val="9"/><w:pStyle w:val="L"/>')
    expect((await read({ body, styles })).lines.map(({ heading }) => heading)).toEqual([
      2,
      1,
      undefined,
      undefined,
    ])
  })
  it('emphasis by itself, by style, and where both cancel out', async () => {
    const emphasised = async (body: string) => {
      const { value, lines } = await read({ body, styles })
      return lines.flatMap(({ emphasis }) => (emphasis ?? []).map(([start, end]) => value.slice(start, end)))
    }
    expect(
      await emphasised(
        `<w:p>${r('Recal', '<w:i/>')}${r('ling ', '<w:i w:val="1"/>')}${r('its', '<w:i w:val="0"/>')}</w:p>`,
      ),
    ).toEqual(['Recalling'])
    expect(await emphasised(`<w:p>${r('Noting', '<w:rStyle w:val="E"/>')}${r(' it')}</w:p>`)).toEqual([
      'Noting',
    ])
    expect(
      await emphasised(
        `<w:p><w:pPr><w:pStyle w:val="I"/></w:pPr>${r('a ')}${r('b', '<w:rStyle w:val="E"/>')}</w:p>`,
      ),
    ).toEqual(['a'])
    expect(
      await emphasised(
        `<w:p>${r('إذ تشير', '<w:rtl/><w:iCs/>')}${r(' إلى', '<w:rtl/>')}${r('x', '<w:iCs/>')}</w:p>`,
      ),
    ).toEqual(['إذ تشير'])
    expect(await emphasised(`<w:p>${r('Decides', '<w:b/>')}${r(' to')}</w:p>`)).toEqual(['Decides'])
  })
  it('pages', async () => {
    const body = `${p('a')}${p('b', '<w:pageBreakBefore/>')}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${p('c')}`
    expect((await read(body)).lines.map(({ page }) => page)).toEqual([false, true, true])
  })
})
