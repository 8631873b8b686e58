/** Documents that LibreOffice and pandoc write: their trees are those of the texts they were made from. */
import { beforeAll, describe, expect, it } from 'vitest'
import { parse, parseFile, type Root } from '../index.js'
import { documentFixtures } from './support/fixtures.js'
import {
  asHtml,
  asMarkdown,
  asOpenDocument,
  convertWithOffice,
  convertWithPandoc,
  hasProgram,
} from './support/office.js'
import { sharedShare, skeletonOf } from './support/skeleton.js'

const documents = documentFixtures().filter(
  ({ name, format }) => format === 'text' && /(?:kestrel-strait|halmere-mission)\//.test(name),
)
const inSome = documents.filter(({ name }) => /\/(?:en|fr|ar)$/.test(name))

/** The share of the clauses and items of a text, with their labels, numbers and acts, that a document's tree has too. */
const share = (tree: Root, text: string) => sharedShare(skeletonOf(parse(text), true), skeletonOf(tree, true))
const LEAST = 0.95

describe.skipIf(!hasProgram('pandoc'))('by pandoc', () => {
  it.each(inSome.map(({ name, input }) => [name, input]))('%s, numbers typed', async (_, input) => {
    const { tree } = await parseFile(convertWithPandoc(asHtml(input), 'html'))
    expect(share(tree, input)).toBeGreaterThanOrEqual(LEAST)
  })
  it.each(inSome.filter(({ name }) => !name.endsWith('ar')).map(({ name, input }) => [name, input]))(
    '%s, numbers computed',
    async (_, input) => {
      const markdown = asMarkdown(input, parse(input))
      const { tree } = await parseFile(convertWithPandoc(markdown, 'markdown-smart'))
      expect(share(tree, input)).toBeGreaterThanOrEqual(LEAST)
    },
  )
})

describe.skipIf(!hasProgram('soffice'))('by LibreOffice', () => {
  const named = documents.map(({ name, input }) => ({ name, input, file: name.replaceAll('/', '-') }))
  const made = named.map(({ input, file }) => ({ file, ...asOpenDocument(input, parse(input)) }))
  let typed: Uint8Array[] = []
  let computed: Uint8Array[] = []
  beforeAll(() => {
    typed = convertWithOffice(
      named.map(({ input, file }) => ({ name: `${file}.html`, content: asHtml(input) })),
    )
    computed = convertWithOffice(made.map(({ file, content }) => ({ name: `${file}.fodt`, content })))
  }, 480_000)
  it.each(named.map(({ name, input }, index) => [name, input, index] as const))(
    '%s, numbers typed',
    async (_, input, index) => {
      const { tree } = await parseFile(typed[index] as Uint8Array)
      expect(share(tree, input)).toBeGreaterThanOrEqual(LEAST)
    },
  )
  it.each(named.map(({ name, input }, index) => [name, input, index] as const))(
    '%s, numbers and notes computed',
    async (_, input, index) => {
      const { tree, file } = await parseFile(computed[index] as Uint8Array)
      const { numbered, notes } = made[index] as (typeof made)[0]
      expect(share(tree, input)).toBeGreaterThanOrEqual(LEAST)
      expect(numbered).toBeGreaterThanOrEqual(5)
      const own = JSON.stringify(tree)
      expect(own.match(/"type":"footnoteReference"/g) ?? []).toHaveLength(notes)
      expect(own.match(/"type":"footnote",/g) ?? []).toHaveLength(notes)
      expect(String(file.value)).not.toContain('text:')
    },
  )
})
