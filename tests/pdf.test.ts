/** The tree of a PDF that real programs made of a text is that of the text, positions apart. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, parseFile, type Root, treeSchema } from '../index.js'
import { agreement, clausesOf } from './support/clauses.js'
import { type DocumentLayout, typesetDocument } from './support/document.js'
import { fixturesFolder } from './support/fixtures.js'
import { breaches, referenceBreaches, wordBreaches } from './support/laws.js'
import { hasProgram } from './support/office.js'
import { convert, hasFont, temporaryFolder } from './support/tools.js'

/** The least share of clauses that must be the same, in percent. */
const LEAST = 95

const LAYOUTS: Record<string, DocumentLayout> = {
  'notes and italics': { width: 21, height: 29.7, isNumbered: true, hasNotes: true, hasItalics: true },
  'small pages with running heads': {
    width: 12,
    height: 13,
    align: 'justify',
    head: true,
    isNumbered: true,
    hasNotes: true,
    hasItalics: true,
  },
  'two columns': {
    width: 21,
    height: 29.7,
    columns: 2,
    size: 10,
    align: 'justify',
    head: true,
    isNumbered: true,
    hasNotes: true,
  },
  'first lines set in': {
    width: 15,
    height: 15,
    setOff: 'indent',
    align: 'justify',
    font: 'DejaVu Sans',
    size: 9,
    isNumbered: true,
    hasNotes: true,
  },
}
const DOCUMENTS = ['un-ga/kestrel-strait', 'un-sc/halmere-mission']
/** In all layouts; the others on small pages, where most can go wrong. */
const THOROUGH = ['ar', 'en', 'fr']
const OTHERS = ['de', 'es', 'pt', 'ru', 'zh']
const FONTS: Record<string, string> = { ar: 'Amiri', zh: 'Droid Sans Fallback' }

const isReady = hasProgram('soffice')
const languages = [...THOROUGH, ...OTHERS].filter((code) => isReady && (!FONTS[code] || hasFont(FONTS[code])))
const cases = DOCUMENTS.flatMap((document) =>
  languages.flatMap((code) =>
    Object.keys(LAYOUTS)
      .filter((name) => THOROUGH.includes(code) || name.startsWith('small'))
      .map((layout) => ({ document, code, layout })),
  ),
)
const textOf = (document: string, code: string) =>
  readFileSync(join(fixturesFolder, 'organisations', document, code, 'input.txt'), 'utf8')
const nameOf = ({ document, code, layout }: (typeof cases)[number]) =>
  `${document}-${code}-${layout}`.replace(/\W/g, '-')

const { path: folder, remove } = temporaryFolder()
const figures: string[] = []

beforeAll(() => {
  if (!isReady) return
  const files = new Map<string, string>()
  for (const one of cases) {
    const layout = LAYOUTS[one.layout] as DocumentLayout
    files.set(`${nameOf(one)}.fodt`, typesetDocument(textOf(one.document, one.code), one.code, layout))
  }
  for (const code of ['en', 'fr'])
    files.set(`plain-${code}.txt`, `\ufeff${textOf('un-ga/kestrel-strait', code)}`)
  convert(folder, files, 'pdf')
}, 180_000)
afterAll(() => {
  remove()
  if (figures.length > 0) console.info(`Clauses that agree, in percent:\n${figures.join('\n')}`)
})

describe.skipIf(!isReady)('PDF by LibreOffice', () => {
  it.each(cases)('$document, $code, $layout', async (one) => {
    const expected = clausesOf(parse(textOf(one.document, one.code)))
    const { tree, file } = await parseFile(join(folder, `${nameOf(one)}.pdf`))
    const share = agreement(expected, clausesOf(tree))
    figures.push(`${share.toFixed(1)}  ${one.document}, ${one.code}, ${one.layout}`)
    expect(share).toBeGreaterThanOrEqual(LEAST)
    expectLawful(tree, String(file.value))
    expect(file.messages).toEqual([])
    expectPages(tree, file.data.pages as number[])
  })

  it.each(['en', 'fr'])('plain text, %s', async (code) => {
    const { tree } = await parseFile(join(folder, `plain-${code}.pdf`))
    const share = agreement(clausesOf(parse(textOf('un-ga/kestrel-strait', code))), clausesOf(tree))
    figures.push(`${share.toFixed(1)}  plain text, ${code}`)
    expect(share).toBeGreaterThanOrEqual(LEAST)
  })

  it('ties raised marks to the notes at the foot of their pages', async () => {
    const { tree } = await parseFile(
      join(folder, 'un-ga-kestrel-strait-en-small-pages-with-running-heads.pdf'),
    )
    const labels: string[] = []
    const notes: string[] = []
    walk(tree, (node) => {
      if (node.type === 'footnoteReference') labels.push(String(node.label))
      if (node.type === 'footnote') notes.push(String(node.label))
    })
    expect(labels).toEqual(['1', '2', '3', '4', '5'])
    expect(notes).toEqual(['1', '2', '3', '4', '5'])
  })
})

function expectLawful(tree: Root, value: string): void {
  expect(breaches(tree, value)).toEqual([])
  expect(wordBreaches(tree, value)).toEqual([])
  expect(referenceBreaches(tree)).toEqual([])
  expect(treeSchema.safeParse(JSON.parse(JSON.stringify(tree))).error).toBeUndefined()
}

interface AnyNode {
  type: string
  label?: unknown
  data?: { page?: number }
  position: { start: { offset?: number } }
  children?: AnyNode[]
}

/** Every node begins on the page that it says. */
function expectPages(tree: Root, pages: readonly number[]): void {
  expect(pages.length).toBeGreaterThan(1)
  const wrong: string[] = []
  walk(tree, ({ type, data, position }) => {
    const { offset = -1 } = position.start
    const page = pages.filter((start) => start <= offset).length
    if (data?.page !== page) wrong.push(`${type} at ${offset}: page ${data?.page}, expected ${page}`)
  })
  expect(wrong).toEqual([])
}

function walk(tree: Root, visit: (node: AnyNode) => void): void {
  const step = (node: AnyNode) => {
    visit(node)
    for (const child of node.children ?? []) step(child)
  }
  step(tree as unknown as AnyNode)
}

it('is skipped aloud without LibreOffice', () => {
  expect(existsSync(fixturesFolder)).toBe(true)
  expect(cases.length > 0).toBe(isReady)
})
