/** Two texts side by side as a page. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compare, parse } from '../index.js'
import { main } from '../src/cli.js'
import { toComparisonPage, type ViewDocument } from '../view.js'
import { root } from './support/fixtures.js'
import {
  attribute,
  hasClass,
  linkFaults,
  nodesOf,
  type PageNode,
  readPage,
  textOf,
  withClass,
} from './support/page.js'

const DRAFT = `The Security Council,

Recalling its resolution 1325 (2000),

1. Requests the Harbour Commission to count the lanterns
each spring;

2. Invites the coastal towns to lend their boats for the purpose;

3. Decides to remain seized of the matter.
`
const ADOPTED = `The Security Council,

Recalling its resolution 1820 (2008),

Noting the winter storms in the northern channel,

1. Invites the coastal towns to lend their boats for the purpose;

2. Requests the Harbour Commission to count all the lanterns each
winter;
`
const view = (value: string, id = 'text'): ViewDocument => ({ tree: parse(value), value, id })
const pageOf = (a: ViewDocument, b: ViewDocument) => toComparisonPage(compare(a.tree, b.tree), a, b)
const fixture = (path: string) =>
  readFileSync(join(root, 'fixtures/organisations', path, 'input.txt'), 'utf8')
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The rows: what each has become, and the words of its two cells. */
const rowsOf = (page: PageNode) =>
  withClass(page, 'pair')
    .filter((row) => !hasClass(row, 'rest'))
    .map((row) => [
      attribute(row, 'data-kind'),
      ...withClass(row, 'cell').map((cell) => squeeze(textOf(cell))),
    ])

describe('a page of two states of a text', () => {
  const page = readPage(pageOf(view(DRAFT, 'draft'), view(ADOPTED, 'adopted')))

  it('has a row for each pair, in the order of the second', () => {
    expect(rowsOf(page)).toEqual([
      ['same', '', ''],
      ['same', 'The Security Council,', 'The Security Council,'],
      ['changed', 'Recalling its resolution 1325 (2000),', 'Recalling its resolution 1820 (2008),'],
      ['added', '', 'Noting the winter storms in the northern channel,'],
      [
        'same',
        '2. Invites the coastal towns to lend their boats for the purpose;',
        '1. Invites the coastal towns to lend their boats for the purpose;',
      ],
      [
        'moved',
        '1. Requests the Harbour Commission to count the lanterns each spring;',
        '2. Requests the Harbour Commission to count all the lanterns each winter;',
      ],
      ['removed', '3. Decides to remain seized of the matter.', ''],
    ])
  })
  it('marks the words that went and came, in links too', () => {
    const marked = (name: string) =>
      [...nodesOf(page)].filter(({ nodeName }) => nodeName === name).map((node) => textOf(node).trim())
    expect(marked('del')).toEqual(['1325', '2000', 'spring'])
    expect(marked('ins')).toEqual(['1820', '2008', 'all', 'winter'])
  })
  it('tells what differs beside the words, and lists what does', () => {
    expect(withClass(page, 'verdict').map((node) => squeeze(textOf(node)))).toEqual([
      '~ changed: references −S/RES/1325(2000) +S/RES/1820(2008); words',
      '+ added',
      '> moved (was op-1), changed: words',
      '− removed',
    ])
    expect(withClass(withClass(page, 'outline')[0] as PageNode, 'chip')).toHaveLength(4)
  })
  it('marks words behind the foot of a page in their place', () => {
    const foot = '\n2\nS/RES/2799 (2027)\n'
    const text = (when: string) =>
      `The Security Council,\n\n1. Requests the coastal towns to lend${foot}their boats ${when};\n\n2. Decides to act.\n\nS/RES/2799 (2027)\n`
    const both = readPage(pageOf(view(text('in the spring')), view(text('in the winter'))))
    const marked = [...nodesOf(both)].filter(({ nodeName }) => nodeName === 'del' || nodeName === 'ins')
    expect(marked.map((node) => textOf(node))).toEqual(['spring', 'winter'])
  })
  it('has ids once, and links that lead somewhere', () => {
    expect(linkFaults(page)).toEqual([])
  })
})

describe('a page of two languages', () => {
  const page = readPage(
    pageOf(view(fixture('un-sc/halmere-mission/fr')), view(fixture('un-sc/halmere-mission/ar'))),
  )

  it('has each side in its language and direction, and no words marked', () => {
    const cells = withClass(page, 'cell').filter((cell) => !hasClass(cell, 'none'))
    const sides = new Set(
      cells.map(
        (cell) => `${hasClass(cell, 'a') ? 'a' : 'b'} ${attribute(cell, 'lang')} ${attribute(cell, 'dir')}`,
      ),
    )
    expect(sides).toEqual(new Set(['a fr ltr', 'b ar rtl']))
    expect([...nodesOf(page)].filter(({ nodeName }) => nodeName === 'ins' || nodeName === 'del')).toEqual([])
  })
  it('shows every clause of both', () => {
    const shown = withClass(page, 'cell').filter((cell) => hasClass(cell, 'operativeClause'))
    expect(shown.map((cell) => attribute(cell, 'id')).filter((id) => id?.startsWith('a-'))).toHaveLength(
      shown.length / 2,
    )
    expect(linkFaults(page)).toEqual([])
  })
  it('has closing lines and notes of both at the end', () => {
    const [a, b] = [view(fixture('un-ga/kestrel-strait/en')), view(fixture('un-ga/kestrel-strait/zh'))]
    const rest = withClass(readPage(pageOf(a, b)), 'rest')[0] as PageNode
    for (const cell of withClass(rest, 'cell')) expect(textOf(cell).length).toBeGreaterThan(10)
    const marks = withClass(readPage(pageOf(a, b)), 'to-note')
    expect(marks.filter((mark) => attribute(mark, 'href') === '#a-fn-1')).toHaveLength(1)
  })
})

it('throws for a comparison of other texts', () => {
  const [a, b] = [view(DRAFT), view(ADOPTED)]
  expect(() => toComparisonPage(compare(a.tree, b.tree), view(''), b)).toThrow(RangeError)
})

it('whereas compare --format html writes it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whereas-comparison-'))
  try {
    const [a, b, output] = ['a.txt', 'b.txt', 'page.html'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(a, DRAFT)
    writeFileSync(b, ADOPTED)
    let stderr = ''
    const io = {
      stdin: (async function* () {})(),
      stdout: { write: () => {} },
      stderr: { write: (text: string | Uint8Array) => (stderr += text) },
      color: false,
      columns: 100,
    }
    expect(await main(['compare', a, b, '-f', 'html', '-o', output], io)).toBe(0)
    expect(stderr).toBe('')
    const page = readPage(readFileSync(output, 'utf8'))
    expect(rowsOf(page)).toHaveLength(7)
    expect(squeeze(textOf(withClass(page, 'heads')[0] as PageNode))).toContain(a)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
