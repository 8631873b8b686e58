/** Pages of documents: what they hold, and what they do not let in. */
import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { check, parse, type Root, rowDocument, toAkn } from '../index.js'
import * as api from '../view.js'
import { toPage, type ViewDocument } from '../view.js'
import { damages, seeded } from './support/damage.js'
import { documentFixtures } from './support/fixtures.js'
import { visitNodes } from './support/laws.js'
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

const view = (value: string, format: 'text' | 'markdown' | 'html' | 'akn' = 'text'): ViewDocument => {
  const tree = parse(value, { format })
  const file = new VFile({ value, path: `input.${format}`, data: { format } })
  check(tree, file)
  return { tree, ...rowDocument(file) }
}

const fixtures = documentFixtures().map(({ name, input, format }) => ({
  name,
  format,
  document: view(input, format),
}))

/** A text as it comes back from a page, which can hold no halves of characters. */
const asParsed = (text: string) => text.replaceAll(/\r\n?/g, '\n').replace(/[\0\p{Surrogate}]/gu, '\ufffd')

const sourceIn = (page: PageNode): PageNode => withClass(page, 'source')[0] as PageNode

/** The words of all leaves, in order, without blanks, but for lines that are tags of the source. */
function leafWords({ tree, value }: ViewDocument): string {
  let words = ''
  visitNodes(tree, (node) => {
    if (!('value' in node)) return
    const { start, end } = node.position
    const isTag =
      node.type === 'line' &&
      /^<[a-z!]/.test(node.value) &&
      value.slice(start.offset, end.offset).includes(node.value.slice(0, 5))
    if (!isTag) words += node.value
  })
  return words.replace(/\s+/g, '')
}

describe('the public names', () => {
  it('are these', () => {
    expect(Object.keys(api).sort()).toEqual(['toComparisonPage', 'toPage'])
  })
})

/** True for what is no word of a leaf. */
const isMark = (node: PageNode) =>
  attribute(node, 'data-added') !== undefined || hasClass(node, 'marker') || node.nodeName === 'sup'

describe('the text of a page', () => {
  it.each(fixtures.filter(({ format }) => format === 'text'))(
    'is that of $name, character by character',
    ({ document }) => {
      expect(sourceOf(sourceIn(readPage(toPage(document))))).toBe(asParsed(document.value))
    },
  )
  it.each(fixtures.filter(({ format }) => format !== 'text'))(
    'has all words of $name, and no markup',
    ({ document }) => {
      const shown = textOf(sourceIn(readPage(toPage(document))), isMark)
      expect(shown.replace(/\s+/g, '')).toBe(leafWords(document))
    },
  )
  it('has all words of Akoma Ntoso, and no markup', () => {
    const { document } = fixtures.find(({ name }) =>
      name.endsWith('kestrel-strait/fr'),
    ) as (typeof fixtures)[0]
    const xml = toAkn(document.tree, { value: document.value })
    const read = view(xml, 'akn')
    const shown = textOf(sourceIn(readPage(toPage(read))), isMark)
    expect(shown.replace(/\s+/g, '')).toBe(leafWords(read))
    expect(shown).not.toMatch(/<|refersTo/)
  })
  it('is whole in damaged texts', () => {
    const random = seeded(7)
    for (const { document } of fixtures.filter(({ format }) => format === 'text').slice(0, 12))
      for (const damage of Object.values(damages)) {
        const value = damage(document.value, random)
        const page = readPage(toPage(view(value)))
        expect(sourceOf(sourceIn(page))).toBe(asParsed(value))
        expect(linkFaults(page)).toEqual([])
      }
  })
  it('is whole where no node of a tree covers it', () => {
    const value = 'The Council,\n\n1. Decides to act.'
    const tree: Root = { ...parse(''), children: [] }
    const page = readPage(toPage({ tree, value, id: 'a' }))
    expect(sourceOf(sourceIn(page))).toBe(value)
  })
  it('has every paragraph of a clause in one, over the foot of a page', () => {
    const value =
      'The Council,\n\n1. Requests the towns to lend\n2\nA/RES/80/1\ntheir boats;\n\n2. Decides to act.\n\nA/RES/80/1\n'
    const page = readPage(toPage(view(value)))
    expect(sourceOf(sourceIn(page))).toBe(value)
  })
})

describe('a page', () => {
  it.each(fixtures)('of $name has ids once and links that lead somewhere', ({ document }) => {
    expect(linkFaults(readPage(toPage(document)))).toEqual([])
  })
  it('is the same each time', () => {
    const [{ document }] = fixtures as [(typeof fixtures)[0]]
    expect(toPage(document)).toBe(toPage(view(document.value)))
  })
  it('has the language and direction of its text', () => {
    const { document } = fixtures.find(({ name }) =>
      name.endsWith('kestrel-strait/ar'),
    ) as (typeof fixtures)[0]
    const page = readPage(toPage(document))
    const [source, layout] = [sourceIn(page), withClass(page, 'layout')[0] as PageNode]
    expect([attribute(source, 'lang'), attribute(source, 'dir'), attribute(layout, 'dir')]).toEqual([
      'ar',
      'rtl',
      'rtl',
    ])
  })
  it('marks phrases with their acts, and clauses with kinds and acts', () => {
    const page = toPage(
      view(
        'The Security Council,\n\nRecalling the flood,\n\n1. Requests help:\n\n(a) Soon;\n\n2. Decides to act.',
      ),
    )
    const html = page.slice(page.indexOf('class="source"'), page.indexOf('</main>'))
    expect(html).toContain(
      '<em class="opener assertive" data-act="recall" title="recall (recall)">Recalling</em>',
    )
    expect(html).toContain(
      '<div class="clause operative" id="op-1" data-kind="operative" data-acts="request">',
    )
    // An item that does nothing of its own is asked for with its clause.
    expect(html).toContain('<div class="clause sub" id="op-1-a" data-kind="sub" data-acts="request">')
  })
  it('links references to clauses, notes and public addresses, and others to nothing', () => {
    const page = readPage(
      toPage(
        view(
          'The Security Council,\n\nRecalling its resolution 1325 (2000)1 and its previous resolutions,\n\n1. Requests help;\n\n2. Decides to follow paragraph 1 above.\n\n1 S/2031/4.',
        ),
      ),
    )
    const links = [...nodesOf(sourceIn(page))].filter(({ nodeName }) => nodeName === 'a')
    expect(links.map((link) => [textOf(link), attribute(link, 'href')])).toEqual([
      ['1325 (2000)', 'https://undocs.org/en/S/RES/1325(2000)'],
      ['1', '#fn-1'],
      ['its previous resolutions', undefined],
      ['paragraph 1', '#op-1'],
      ['S/2031/4', 'https://undocs.org/en/S/2031/4'],
      ['↩', '#at%3Afrom-fn-1'],
    ])
  })
  it('has messages beside their places', () => {
    const page = readPage(toPage(view('The Council,\n\n1. Requests help;\n\n3. Decides to act.')))
    const [message] = withClass(page, 'message')
    expect(textOf(message as PageNode)).toContain('numbering-gap')
    const clause = [...nodesOf(page)].find((node) => attribute(node, 'id') === 'op-3') as PageNode
    expect(withClass(clause, 'message')).toHaveLength(1)
  })
  it('has messages without a place above the text', () => {
    const document = view('The Council,\n\n1. Decides to act.')
    const file = new VFile()
    file.message('Bytes that are no characters', { ruleId: 'broken-characters', source: 'whereas' })
    const page = readPage(toPage({ ...document, messages: file.messages }))
    expect(textOf(withClass(page, 'about')[0] as PageNode)).toContain('broken-characters')
  })
})

describe('what a page lets in', () => {
  const hostile = `The Security Council,

Recalling </script><script>alert(1)</script> & "quotes" <img src=x onerror=alert(1)>,

1. Requests \u202etsohg\u202c and \ud800 and \0 help </title></style> <!-- ;

2. Decides to act.`

  it('is text alone', () => {
    const page = readPage(toPage(view(hostile)))
    const names = [...nodesOf(page)].map(({ nodeName }) => nodeName)
    expect(names.filter((name) => name === 'script')).toHaveLength(1)
    expect(names.filter((name) => name === 'img' || name === '#comment')).toEqual([])
    const shown = hostile.replaceAll('\0', '\ufffd').replaceAll('\ud800', '\ufffd')
    expect(sourceOf(sourceIn(page))).toBe(shown)
    expect(
      page &&
        [...nodesOf(page)].flatMap(({ attrs = [] }) => attrs.filter(({ name }) => name.startsWith('on'))),
    ).toEqual([])
  })
  it('turns no words around outside the text', () => {
    const side = [...nodesOf(readPage(toPage(view(hostile))))].find(
      (node) => attribute(node, 'id') === 'side',
    ) as PageNode
    expect(textOf(side)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(textOf(side)).toContain('tsohg')
  })
  it('does not link to addresses that a browser would run', () => {
    const document = view(
      'The Security Council,\n\nRecalling its resolution 1325 (2000),\n\n1. Decides to act.',
    )
    visitNodes(document.tree, (node) => {
      if (node.type === 'reference') node.url = 'javascript:alert(1)'
    })
    const html = toPage({ ...document, messages: [] })
    expect(html).not.toContain('javascript:')
  })
  it('writes ids of a tree from elsewhere as ids', () => {
    const document = view('The Security Council,\n\n1. Decides to act.\n\n2. Requests help.')
    visitNodes(document.tree, (node) => {
      if (node.type === 'operativeClause') node.id = `"><b onclick=x ${node.number} \ud800`
    })
    const page = readPage(toPage(document))
    expect(linkFaults(page)).toEqual([])
    expect([...nodesOf(page)].filter(({ nodeName }) => nodeName === 'b')).toEqual([])
  })
  it('is no network, and no script but its own', () => {
    const page = readPage(toPage(view(hostile)))
    const nodes = [...nodesOf(page)]
    const content = attribute(
      nodes.find((node) => attribute(node, 'http-equiv') !== undefined) as PageNode,
      'content',
    )
    expect(content).toContain("default-src 'none'")
    for (const name of ['script', 'style']) {
      const code = textOf(nodes.find(({ nodeName }) => nodeName === name) as PageNode)
      expect(code.length).toBeGreaterThan(1000)
      expect(content).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    }
    const loaded = nodes.filter(({ attrs = [] }) =>
      attrs.some(({ name }) => name === 'src' || name === 'style'),
    )
    expect(loaded).toEqual([])
  })
})
