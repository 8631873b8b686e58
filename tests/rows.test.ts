/** Rows of trees: what is expected of some documents (`UPDATE=1` rewrites it), and laws for all. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  check,
  clauseRows,
  documentRow,
  encodeTable,
  type Format,
  messageRows,
  parse,
  type Row,
  type RowDocument,
  referenceRows,
  referencesOf,
  rowDocument,
  type Subclause,
  type Table,
  tableJsonSchema,
  tables,
} from '../index.js'
import { damages, seeded } from './support/damage.js'
import { caseFixtures, documentFixtures } from './support/fixtures.js'
import { rowBreaches } from './support/row-laws.js'

const update = process.env.UPDATE !== undefined

/** A text with its tree and what its rows are made of. */
function read(value: string, format: Format = 'text', id = 'a document') {
  const tree = parse(value, { format })
  const file = new VFile({ value, path: 'a name', data: { format } })
  check(tree, file)
  return { tree, document: rowDocument(file, id) }
}

type Read = { tree: ReturnType<typeof parse>; document: RowDocument }

const rowsOf: Record<string, (read: Read) => Row[]> = {
  clauses: ({ tree, document }) => clauseRows(tree, document),
  references: ({ tree, document }) => referenceRows(tree, document),
  documents: ({ tree, document }) => [documentRow(tree, document)],
  messages: ({ document }) => messageRows(document),
}
const tableOf = (name: string) => tables.find((table) => table.name === name) as Table

/** Documents whose rows lie beside their trees: items, an annex, notes, several languages, Markdown, page furniture. */
const SHOWN = [
  'organisations/un-sc/halmere-mission/en',
  'organisations/un-sc/halmere-mission/ar',
  'organisations/un-ga/declaration/en',
  'organisations/un-ga/kestrel-strait/de',
  'organisations/none/news-story/en',
  'organisations/oic/serrat-valley/en',
]

describe('rows of documents', () => {
  const documents = documentFixtures()
  for (const shown of SHOWN)
    it(shown, async () => {
      const fixture = documents.find(({ name }) => name === shown)
      if (!fixture) throw new Error(`No fixture ${shown}`)
      const own = read(fixture.input, fixture.format, shown)
      mkdirSync(join(fixture.folder, 'rows'), { recursive: true })
      for (const [name, make] of Object.entries(rowsOf)) {
        const actual = new TextDecoder().decode(await encodeTable(tableOf(name), make(own), 'ndjson'))
        const path = join(fixture.folder, 'rows', `${name}.ndjson`)
        if (update) writeFileSync(path, actual)
        expect(actual).toBe(readFileSync(path, 'utf8'))
      }
    })
})

describe('laws of rows', () => {
  const schemas = new Map(
    tables.map((table) => [table.name, z.fromJSONSchema(tableJsonSchema(table) as never)]),
  )
  for (const [turn, { name, input, format }] of documentFixtures().entries())
    it(name, async () => {
      const own = read(input, format)
      expect(rowBreaches(own.tree, input, format === 'text')).toEqual([])
      for (const [table, make] of Object.entries(rowsOf)) {
        const rows = make(own)
        // Throws for a row that does not fit.
        await encodeTable(tableOf(table), rows, 'ndjson')
        for (const row of JSON.parse(JSON.stringify(rows)))
          expect(schemas.get(table as never)?.safeParse(row).error).toBeUndefined()
        const keys = rows.map((row) => JSON.stringify(tableOf(table).key.map((column) => row[column])))
        expect(new Set(keys).size).toBe(rows.length)
      }
      // One kind of damage each; the trees of all kinds are proved elsewhere.
      const kinds = Object.values(damages)
      const damage = kinds[turn % kinds.length] as (typeof kinds)[number]
      const damaged = damage(input, seeded(1))
      expect(rowBreaches(parse(damaged, { format }), damaged, format === 'text')).toEqual([])
    })
  it('case files', () => {
    for (const { input } of caseFixtures()) expect(rowBreaches(parse(input), input, true)).toEqual([])
  })
})

describe('clauseRows', () => {
  const value = `The General Assembly,

Noting the flood, and recalling the storm,

1. Requests the millers:
(a) Noting the tide, to raise the bridge;
(b) To close the locks:
(i) At dusk;
(ii) At dawn;
and thanks them;

2. Also urges all to wait.

Annex

1. Bridges are raised at noon.`
  const { tree, document } = read(value)
  const rows = clauseRows(tree, document)

  it('gives clauses and items their places', () => {
    expect(rows.map(({ path, parent, kind, part, level }) => [path, parent, kind, part, level])).toEqual([
      ['pp-1', undefined, 'preambular', 'preamble', 1],
      ['op-1', undefined, 'operative', 'operative', 1],
      ['op-1-a', 'op-1', 'subclause', 'operative', 2],
      ['op-1-b', 'op-1', 'subclause', 'operative', 2],
      ['op-1-b-i', 'op-1-b', 'subclause', 'operative', 3],
      ['op-1-b-ii', 'op-1-b', 'subclause', 'operative', 3],
      ['op-2', undefined, 'operative', 'operative', 1],
      ['annex-1', 'annex', 'subclause', 'annex', 1],
    ])
  })
  it('gives words with items and without', () => {
    expect(rows[1]).toMatchObject({
      number: '1',
      text: 'Requests the millers: and thanks them;',
      full_text:
        'Requests the millers: (a) Noting the tide, to raise the bridge; (b) To close the locks: (i) At dusk; (ii) At dawn; and thanks them;',
    })
    expect(rows[3]).toMatchObject({ number: 'b', text: 'To close the locks:' })
    expect(rows[3]).not.toHaveProperty('full_text', expect.anything())
  })
  it('says what a clause does, with the class and strength of that', () => {
    expect(rows[0]).toMatchObject({
      act: 'note',
      acts: ['note', 'recall'],
      class: 'assertive',
      strength: undefined,
    })
    expect(rows[1]).toMatchObject({ act: 'request', class: 'directive', strength: 5, lemma: 'request' })
    expect(rows[6]).toMatchObject({ act: 'urge', modifiers: ['also'] })
  })
  it('takes act and lemma from the verb, whatever opens a clause, and from that of an item', () => {
    const mixed = read(
      'The General Assembly,\n\nRecalling the flood,\n\n1. Noting the tide, requests the millers to wait;\n\n2. (a) Urges the millers to wait;\n\n(b) Decides to wait.',
    )
    const [, clause, , item] = clauseRows(mixed.tree, mixed.document)
    expect(clause).toMatchObject({ act: 'request', acts: ['note', 'request'], lemma: 'request' })
    expect(item).toMatchObject({ act: 'urge', acts: ['urge'], lemma: 'urge', strength: 8 })
  })
  it('tells pages by where they begin', () => {
    const pages = [0, value.indexOf('(b)'), value.indexOf('Annex')]
    expect(clauseRows(tree, { ...document, pages }).map(({ page }) => page)).toEqual([1, 1, 1, 2, 2, 2, 2, 3])
    expect(documentRow(tree, { ...document, pages }).pages).toBe(3)
    expect(rows.map(({ page }) => page)).toEqual(rows.map(() => undefined))
  })
  it('reads items nested as deeply as may be', () => {
    const { position } = tree
    const item = (id: string): Subclause => ({ type: 'subclause', id, children: [], position })
    const outer = item('x-0')
    for (let depth = 1, inner = outer; depth < 20_000; depth++) {
      const next = item(`x-${depth}`)
      inner.children.push(next)
      inner = next
    }
    const annex = { type: 'annex' as const, id: 'annex', children: [outer], position }
    const [resolution] = tree.children
    if (resolution?.type !== 'resolution') throw new Error('No resolution')
    const deep = { ...tree, children: [{ ...resolution, children: [annex] }] }
    expect(clauseRows(deep, document).at(-1)).toMatchObject({
      path: 'x-19999',
      level: 20_000,
      text: undefined,
    })
  })
  it.each([
    ['html', '<ol><li>Decides:<ol type=a><li>to act;</li><li>to <b>stay</b>.</li></ol></li></ol>'],
    ['markdown', '1. **Decides**:\n   1. to act;\n   2. to *stay*.'],
  ] as const)('writes the labels of items of %s without its markup', (format, clauses) => {
    const { tree, document } = read(`The General Assembly,\n\n${clauses}\n`, format)
    const [label, other] = format === 'html' ? ['(a)', '(b)'] : ['1.', '2.']
    expect(clauseRows(tree, document)[0]?.full_text).toBe(`Decides: ${label} to act; ${other} to stay.`)
  })
  it('gives nothing for nothing', () => {
    const empty = read('')
    expect(clauseRows(empty.tree, empty.document)).toEqual([])
    expect(referenceRows(empty.tree, empty.document)).toEqual([])
    expect(documentRow(empty.tree, empty.document)).toMatchObject({
      characters: 0,
      resolutions: 0,
      extraneous: 0,
    })
  })
})

describe('referenceRows', () => {
  it('has what referencesOf has', () => {
    for (const { input, format } of documentFixtures()) {
      const { tree, document } = read(input, format)
      const edges = referencesOf(tree)
      expect(referenceRows(tree, document).map(({ surface, act, phrase }) => [surface, act, phrase])).toEqual(
        edges.map(({ surface, act, phrase }) => [surface || undefined, act, phrase]),
      )
    }
  })
  it('gives a citation in a note the note, and no clause', () => {
    const { tree, document } = read(
      'The General Assembly,\n\nRecalling the flood,1\n\n1. Decides to wait, as in its resolution 60/1.\n\n____\n1 See resolution 70/1.',
    )
    expect(referenceRows(tree, document).map(({ path, note, surface }) => [path, note, surface])).toEqual([
      ['op-1', undefined, '60/1'],
      [undefined, 'fn-1', '70/1'],
    ])
  })
  it('finds a note where a page ends in the middle of a phrase', () => {
    const { tree, document } = read(
      'The General Assembly,\n\nRecalling its resolution 70/1,1 and noting with\n\n____\n\n1 See resolution 60/1.\n\n\f\ndeep concern the flood in the valley,\n\n1. Decides to wait.',
    )
    expect(referenceRows(tree, document).map(({ path, note, surface }) => [path, note, surface])).toEqual([
      ['pp-1', undefined, '70/1'],
      [undefined, 'pp-1-fn-1', '60/1'],
    ])
    expect(rowBreaches(tree, document.value, true)).toEqual([])
  })
  it('writes parts as text', () => {
    const { tree, document } = read(
      'The General Assembly,\n\nRecalling paragraphs 6 to 9 and 3 (a) of its resolution 60/1,\n\n1. Decides to wait.',
    )
    expect(referenceRows(tree, document).flatMap(({ pinpoint }) => pinpoint)).toEqual([
      'paragraph:6–9',
      'paragraph:3/a',
    ])
  })
})

describe('documentRow', () => {
  it('tells of all resolutions, and of the first by itself', () => {
    const one = (number: number) =>
      `Resolution ${number} (2031)\n\nThe Security Council,\n\nRecalling the flood,\n\n1. Decides to wait.\n\n\n`
    const { tree, document } = read(one(2711) + one(2712))
    expect(documentRow(tree, document)).toMatchObject({
      document: 'a document',
      name: 'a name',
      format: 'text',
      resolutions: 2,
      symbol: 'S/RES/2711(2031)',
      symbols: ['S/RES/2711(2031)', 'S/RES/2712(2031)'],
      issuers: ['un-sc'],
      languages: ['en'],
      operative_clauses: 2,
    })
    expect(clauseRows(tree, document).map(({ resolution, symbol }) => [resolution, symbol])).toEqual([
      [1, 'S/RES/2711(2031)'],
      [1, 'S/RES/2711(2031)'],
      [2, 'S/RES/2712(2031)'],
      [2, 'S/RES/2712(2031)'],
    ])
  })
  it('counts messages by severity, as the rows of messages have them', () => {
    const { tree, document } = read(
      'The General Assembly,\n\nRecalling the flood,\n\n1. Decides to wait.\n\n3. Wibbles the mill.',
    )
    expect(messageRows(document).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['numbering-gap', 'warning'],
      ['unknown-phrase', 'note'],
    ])
    expect(documentRow(tree, document)).toMatchObject({
      message_errors: 0,
      message_warnings: 1,
      message_notes: 1,
    })
  })
  it('places a message without a place nowhere', () => {
    const file = new VFile({ value: 'text', path: 'x' })
    file.message('Unexpected text')
    file.message('Unexpected point', { line: 1, column: 2, offset: 1 })
    expect(messageRows(rowDocument(file)).map(({ line, start, end }) => [line, start, end])).toEqual([
      [undefined, undefined, undefined],
      [1, 1, undefined],
    ])
    expect(() => rowDocument(new VFile('text'))).toThrow(/Expected an id/)
  })
})
