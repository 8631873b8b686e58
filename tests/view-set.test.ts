/** Several documents in one page or a folder: index, links among them, citation graph. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from '../index.js'
import { runView } from '../src/cli/view.js'
import { main } from '../src/cli.js'
import { CitationNetwork } from '../src/export/network.js'
import { layOut } from '../src/view/network-layout.js'
import { PageNames } from '../src/view/page-names.js'
import { toPage, type ViewDocument } from '../view.js'
import { root } from './support/fixtures.js'
import {
  attribute,
  hasClass,
  linkFaults,
  nodesOf,
  type PageNode,
  readPage,
  sourceOf,
  textOf,
  withClass,
} from './support/page.js'

const english = join(root, 'fixtures/organisations/un-ga/kestrel-strait/en/input.txt')
const arabic = join(root, 'fixtures/organisations/un-ga/kestrel-strait/ar/input.txt')
const sound = `United Nations

S/RES/2799 (2027)

Resolution 2799 (2027)

The Security Council,

Recalling General Assembly resolution 77/412 and its resolution 1325 (2000),

1. Decides to remain seized of the matter.
`
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whereas-view-'))
  writeFileSync(join(folder, 'sound.txt'), sound)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: string[]) {
  let stdout = ''
  let stderr = ''
  const code = await main(['view', ...args], {
    stdin: (async function* () {})(),
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    color: false,
    columns: 100,
  })
  return { code, stdout, stderr }
}

/** What a command reads from and writes to, for those whose words do not matter. */
const silent = {
  stdin: (async function* () {})(),
  stdout: { write: () => {} },
  stderr: { write: (_text: string | Uint8Array): unknown => undefined },
  color: false,
  columns: 100,
}

const view = (value: string, id: string): ViewDocument => ({ tree: parse(value), value, id })
const linksIn = (page: PageNode, name: string) =>
  withClass(page, name).map((node) => [textOf(node), attribute(node, 'href')])
const rowsOf = (page: PageNode) =>
  [...nodesOf(withClass(page, 'sortable')[0] as PageNode)]
    .filter(({ nodeName }) => nodeName === 'tr')
    .map((row) => (row.childNodes ?? []).map((cell) => textOf(cell)))

describe('a page of several documents', () => {
  const documents = [
    view(readFileSync(english, 'utf8'), 'a'),
    view(sound, 'b'),
    view(readFileSync(arabic, 'utf8'), 'c'),
  ]
  const page = readPage(toPage(documents))

  it('has all of their texts', () => {
    expect(withClass(page, 'source').map(sourceOf)).toEqual(documents.map(({ value }) => value))
  })
  it('has an index with what the texts state', () => {
    expect(rowsOf(page).map((row) => [row[0], row[2], row[3], row[4]])).toEqual([
      ['Document', 'Issuer', 'Date', 'Language'],
      ['A/RES/77/412', 'United Nations General Assembly', '2023-07-27', 'English'],
      ['S/RES/2799(2027)', 'United Nations Security Council', '', 'English'],
      ['A/RES/77/412', 'United Nations General Assembly', '2023-07-27', 'العربية'],
    ])
  })
  it('has ids once, and links references to the text of the set that bears the symbol', () => {
    expect(linkFaults(page)).toEqual([])
    expect(linksIn(page, 'to-set')).toEqual([['77/412', '#d1-at%3Aresolution-1']])
    expect(linksIn(page, 'to-public')).toContainEqual([
      '1325 (2000)',
      'https://undocs.org/en/S/RES/1325(2000)',
    ])
  })
  it('links to the text in the language of the one that cites, or else to the first', () => {
    const [one, two, three] = documents as [ViewDocument, ViewDocument, ViewDocument]
    const other = readPage(toPage([three, one, two]))
    expect(linksIn(other, 'to-set')).toEqual([['77/412', '#d2-at%3Aresolution-1']])
    const alone = readPage(toPage([three, two]))
    expect(linksIn(alone, 'to-set')).toEqual([['77/412', '#d1-at%3Aresolution-1']])
  })
  it('draws who cites whom', () => {
    const network = withClass(page, 'network')[0] as PageNode
    const titles = [...nodesOf(network)]
      .filter(({ nodeName }) => nodeName === 'title')
      .map((node) => textOf(node))
    expect(titles).toContain('S/RES/2799(2027) cites A/RES/77/412 (recall)')
    expect(withClass(network, 'given').filter(({ nodeName }) => nodeName === 'a')).toHaveLength(2)
  })
  it('throws for none', () => {
    expect(() => toPage([])).toThrow(RangeError)
  })
})

describe('the layout of a network', () => {
  const network = (count: number) => {
    const made = new CitationNetwork()
    for (let index = 0; index < count; index++) {
      const cited = [1000 + (index % 40), 1000 + (index % 7), 2000 + index]
        .map((number) => `${number} (2000)`)
        .join(', ')
      made.add({
        tree: parse(`The Security Council,\n\nRecalling its resolutions ${cited},\n\n1. Decides to act.`, {
          language: 'en',
        }),
        id: `text ${index}`,
      })
    }
    return made
  }
  it('is the same each time, with all texts of a small one apart', () => {
    const small = network(6)
    small.add({ tree: parse('The Security Council,\n\n1. Decides to act.'), id: 'alone' })
    const layout = layOut(small)
    expect(layout.texts).toHaveLength(layout.total)
    const places = layout.texts.map(({ x, y }) => [x, y])
    expect(layOut(small).texts.map(({ x, y }) => [x, y])).toEqual(places)
    expect(new Set(places.map(String)).size).toBe(places.length)
  })
  it('is of the most cited of a large one, and of those that cite them', () => {
    const { texts, ranking, total } = layOut(network(80))
    expect([texts.length, total]).toEqual([60, 200])
    expect(ranking.slice(0, 7).map(({ node }) => node.symbol)).toContain('S/RES/1003(2000)')
    expect(ranking[0]?.citedBy).toBeGreaterThanOrEqual(ranking[59]?.citedBy as number)
    const drawn = new Set(texts.map(({ key }) => key))
    for (const { key } of ranking.slice(0, 30)) expect(drawn.has(key)).toBe(true)
  })
  it('is filled with what else is cited, where few cite', () => {
    const made = new CitationNetwork()
    const cited = Array.from({ length: 90 }, (_, index) => `${1000 + index} (2000)`).join(', ')
    const value = `The Security Council,\n\nRecalling its resolutions ${cited},\n\n1. Decides to act.`
    made.add({ tree: parse(value), id: 'one' })
    const { texts, citations } = layOut(made)
    expect([texts.length, citations.length]).toEqual([60, 59])
  })
})

describe('whereas view -o page.html', () => {
  it('writes what toPage gives, and tells messages', async () => {
    const output = join(folder, 'page.html')
    expect(await run('-o', output, english)).toEqual({ code: 0, stdout: '', stderr: '' })
    const page = readFileSync(output, 'utf8')
    const document = {
      ...view(readFileSync(english, 'utf8'), english),
      name: english,
      format: 'text',
      encoding: 'utf-8',
    }
    expect(page === toPage(document)).toBe(true)
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  })
  it('goes on behind a document that cannot be read', async () => {
    const output = join(folder, 'two.html')
    const missing = join(folder, 'missing.txt')
    const { code, stderr } = await run('-o', output, english, missing, join(folder, 'sound.txt'))
    expect([code, stderr]).toEqual([1, `whereas: ${missing} does not exist\n`])
    expect(rowsOf(readPage(readFileSync(output, 'utf8')))).toHaveLength(3)
  })
  it.each([
    [[], 'Missing `--output`, expected a page (page.html) or a folder (pages/)'],
    [
      ['-f', 'json', '-o', 'page.html'],
      '`whereas view` writes pages only, expected no `--format` and no `--table-format`',
    ],
    [['-o', english], `${english} is an input as well, expected another place for the output`],
    [['--from', 'wax', '-o', 'page.html'], 'Unknown source format `wax`, expected'],
  ])('%j is told in a line', async (args, reason) => {
    const { code, stderr } = await run(english, ...args)
    expect(code).toBe(2)
    expect(stderr.startsWith(`whereas: ${reason}`)).toBe(true)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
  it('is not too large for a browser', async () => {
    const output = join(folder, 'large.html')
    let stderr = ''
    const io = { ...silent, stderr: { write: (text: string | Uint8Array) => (stderr += text) } }
    expect(await runView([english, arabic], { output, quiet: true }, io, 50_000)).toBe(1)
    expect(stderr).toBe(
      `whereas: ${output} would be too large for one page, expected a folder (pages/) for so much text\n`,
    )
    expect(readdirSync(folder).filter((name) => name.startsWith('large'))).toEqual([])
  })
  it('leaves nothing when it is interrupted', async () => {
    for (const name of ['stopped.html', 'stopped']) {
      const io = {
        ...silent,
        onInterrupt: (listener: () => void) => {
          listener()
          return () => {}
        },
      }
      expect(await runView([english], { output: join(folder, name) }, io)).toBe(130)
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('stopped'))).toEqual([])
  })
  it('leaves nothing where nothing was read', async () => {
    const output = join(folder, 'none.html')
    expect((await run('-o', output, join(folder, 'missing.txt'))).code).toBe(1)
    expect((await run('-o', join(folder, 'none'), join(folder, 'missing.txt'))).code).toBe(1)
    expect(readdirSync(folder).filter((name) => name.startsWith('none'))).toEqual([])
  })
})

describe('whereas view -o folder', () => {
  it('writes a page for each document, linked with one another, and an index', async () => {
    const output = join(folder, 'pages')
    expect(await run('-q', '-o', output, english, join(folder, 'sound.txt'), arabic)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(readdirSync(output).sort()).toEqual([
      'A-RES-77-412-ar.html',
      'A-RES-77-412-en.html',
      'S-RES-2799-2027-en.html',
      'index.html',
    ])
    const page = readPage(readFileSync(join(output, 'S-RES-2799-2027-en.html'), 'utf8'))
    expect(linksIn(page, 'to-set')).toEqual([['77/412', 'A-RES-77-412-en.html#at%3Aresolution-1']])
    expect(linkFaults(page)).toEqual([])
    const index = readPage(readFileSync(join(output, 'index.html'), 'utf8'))
    expect(linkFaults(index)).toEqual([])
    const hrefs = [...nodesOf(index)]
      .flatMap((node) => attribute(node, 'href') ?? [])
      .filter((href) => href.endsWith('.html'))
    for (const href of hrefs) expect(existsSync(join(output, decodeURIComponent(href)))).toBe(true)
    expect(new Set(hrefs).size).toBe(3)
    expect(
      [...nodesOf(page)].some((node) => hasClass(node, 'up') && attribute(node, 'href') === 'index.html'),
    ).toBe(true)
  })
  it('leaves other files of the folder alone', async () => {
    const output = join(folder, 'kept')
    mkdirSync(output)
    writeFileSync(join(output, 'mine.txt'), 'mine')
    expect((await run('-q', '-o', `${output}/`, english)).code).toBe(0)
    expect(readdirSync(output).sort()).toEqual(['A-RES-77-412-en.html', 'index.html', 'mine.txt'])
  })
  it('is not where the inputs are', async () => {
    const output = join(folder, 'texts')
    mkdirSync(output)
    writeFileSync(join(output, 'sound.txt'), sound)
    const { code, stderr } = await run('-q', '-o', output, output)
    const input = join(output, 'sound.txt')
    expect([code, stderr]).toEqual([
      2,
      `whereas: ${output} holds the input ${input}, expected another folder for the pages\n`,
    ])
    expect(readdirSync(output)).toEqual(['sound.txt'])
  })
  it('is no file', async () => {
    const output = join(folder, 'sound.txt')
    const { code, stderr } = await run('-q', '-o', output, english)
    expect([code, stderr]).toEqual([
      1,
      `whereas: ${output} cannot be written: it is a file, expected a folder or a name that ends in .html\n`,
    ])
  })
})

describe('names of pages', () => {
  const facts = { clauses: 0, references: 0, messages: 0, symbols: [] }
  it('are of symbols, of letters and digits, and each is there once, whatever its case', () => {
    const names = new PageNames()
    const next = (name: string, symbol?: string, language?: string) =>
      names.next({ ...facts, name, symbol, language })
    expect(next('x', 'S/RES/1325(2000)', 'en')).toBe('S-RES-1325-2000-en.html')
    expect(next('x', 's/res/1325(2000)', 'en')).toBe('s-res-1325-2000-en-2.html')
    expect(next('../../index')).toBe('index-2.html')
    expect(next('قرار 5')).toBe('قرار-5.html')
    expect(next('…')).toBe('document.html')
    expect(next('…')).toBe('document-2.html')
    expect(next(`${'long '.repeat(90)}`).length).toBeLessThan(80)
  })
})
