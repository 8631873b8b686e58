/** HTML, labelled tokens and the citation network, and all exports of damaged texts. */
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { bioLabels, parse, type Root, toAkn, toBio, toGraphml, toHtml, toMarkdown } from '../index.js'
import { damages, seeded } from './support/damage.js'
import { documentFixtures } from './support/fixtures.js'
import { visitNodes } from './support/laws.js'

const fixtures = documentFixtures().map(({ name, input, format }) => ({
  name,
  format,
  value: input,
  tree: parse(input, { format }),
}))

interface AnyNode {
  nodeName: string
  value?: string
  attrs?: { name: string; value: string }[]
  childNodes?: AnyNode[]
}

/** Every node of a page. */
function* nodesOf(node: AnyNode): Generator<AnyNode> {
  yield node
  for (const child of node.childNodes ?? []) yield* nodesOf(child)
}

const attribute = (node: AnyNode, name: string) => node.attrs?.find((one) => one.name === name)?.value

/** The letters and digits of the words of the clauses, without markers. */
function lettersOf(tree: Root): string {
  let words = ''
  for (const resolution of tree.children)
    if (resolution.type === 'resolution')
      visitNodes({ ...tree, children: [resolution] }, (node) => {
        if (node.type === 'text') words += node.value
      })
  return sorted(words)
}

/** Letters in an order of their own: notes stand elsewhere in a page. */
const sorted = (words: string) => [...words.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')

describe('toHtml', () => {
  it('marks phrases, links references and notes, and escapes', () => {
    const value =
      'The Security Council,\n\nRecalling its resolution 1325 (2000),1\n\n1. Requests <b> & the Keeper:\n(a) To dim;\n\n2. Decides to act.\n\n1 S/2031/4.'
    const html = toHtml(parse(value), { value })
    expect(html).toContain('<article class="whereas-resolution" lang="en" dir="ltr" data-issuer="un-sc">')
    expect(html).toContain('<em class="opener" data-act="recall">Recalling</em>')
    expect(html).toContain('<a class="reference" href="https://undocs.org/en/S/RES/1325(2000)"')
    expect(html).toContain('<sup><a id="ref-fn-1" href="#fn-1" role="doc-noteref">1</a></sup>')
    expect(html).toContain('&#x3C;b> &#x26; the Keeper:</p><ol class="items"><li id="op-1-a">')
    expect(html).toContain('<li id="op-2" value="2" data-act="decide"><p><span class="marker">2.</span> ')
  })
  it('writes from right to left where the script does', () => {
    const [arabic] = fixtures.filter(({ name }) => name.endsWith('kestrel-strait/ar'))
    expect(toHtml((arabic as { tree: Root }).tree)).toContain('lang="ar" dir="rtl"')
  })
  it('links nowhere but to the web and into the page', () => {
    const value = 'The Security Council,\n\nRecalling its resolution 1325 (2000),\n\n1. Decides to act.'
    const tree = parse(value)
    visitNodes(tree, (node) => {
      if (node.type === 'reference') node.url = 'javascript:alert(1)'
    })
    expect(toHtml(tree)).not.toContain('javascript')
  })
  for (const { name, value, tree } of fixtures)
    it(`is well-formed and keeps the words: ${name}`, () => {
      const errors: string[] = []
      const page = parseFragment(toHtml(tree, { value }), {
        onParseError: ({ code }) => errors.push(code),
      }) as AnyNode
      expect(errors).toEqual([])
      const nodes = [...nodesOf(page)]
      const ids = nodes.map((node) => attribute(node, 'id')).filter((id) => id !== undefined)
      expect(new Set(ids).size).toBe(ids.length)
      for (const href of nodes.map((node) => attribute(node, 'href')))
        if (href?.startsWith('#')) expect(ids).toContain(href.slice(1))
      let words = ''
      const read = (node: AnyNode): void => {
        const kind = attribute(node, 'class') ?? ''
        const isOther = /^(?:header|footer|sup)$/.test(node.nodeName) || /marker|back|omission/.test(kind)
        if (isOther) return
        words += node.nodeName === '#text' ? node.value : ''
        node.childNodes?.forEach(read)
      }
      read(page)
      expect(sorted(words)).toBe(lettersOf(tree))
    })
})

describe('toBio', () => {
  it('labels tokens, and parts clauses by a blank line', () => {
    const value = 'The Security Council,\n\nRecalling also its resolution 1325 (2000),\n\n1. Decides to act.'
    expect(toBio(parse(value), { value })).toBe(
      `${[
        'The\t0\t3\tB-formula',
        'Security\t4\t12\tI-formula',
        'Council\t13\t20\tI-formula',
        ',\t20\t21\tI-formula',
        '',
        'Recalling\t23\t32\tB-opener',
        'also\t33\t37\tI-opener',
        'its\t38\t41\tO',
        'resolution\t42\t52\tO',
        '1325\t53\t57\tB-reference',
        '(\t58\t59\tI-reference',
        '2000\t59\t63\tI-reference',
        ')\t63\t64\tI-reference',
        ',\t64\t65\tO',
        '',
        '1\t67\t68\tB-marker',
        '.\t68\t69\tI-marker',
        'Decides\t70\t77\tB-verb',
        'to\t78\t80\tO',
        'act\t81\t84\tO',
        '.\t84\t85\tO',
      ].join('\n')}\n\n`,
    )
  })
  for (const { name, value, tree, format } of fixtures)
    it(`reproduces the text: ${name}`, () => {
      const labels = new Set(['O', ...bioLabels.flatMap((label) => [`B-${label}`, `I-${label}`])])
      let end = 0
      let rest = ''
      let before = ''
      for (const line of toBio(tree, { value }).split('\n')) {
        if (line === '') {
          before = ''
          continue
        }
        const [token = '', from, to, label = ''] = line.split('\t')
        expect(labels.has(label), label).toBe(true)
        if (label.startsWith('I-')) expect(before.slice(2)).toBe(label.slice(2))
        before = label
        if (format !== 'text') continue
        expect(value.slice(Number(from), Number(to))).toBe(token)
        rest += value.slice(end, Number(from))
        end = Number(to)
      }
      if (format === 'text')
        expect((rest + value.slice(end)).replace(/[\s\p{Cc}\u200b\ufeff]/gu, '')).toBe('')
    })
  it('finds words among markup', () => {
    const value =
      'The Security Council,\n\n*Recalling* the **Moth & Lamp** Protocol,\n\n1. **Decides** to act.'
    const lines = toBio(parse(value, { format: 'markdown' }), { value }).split('\n')
    for (const line of lines.filter((one) => one !== '' && !one.endsWith('marker'))) {
      const [token, from, to] = line.split('\t')
      expect(value.slice(Number(from), Number(to))).toBe(token)
    }
    expect(lines.map((line) => line.split('\t')[0])).not.toContain('*')
  })
})

describe('toGraphml', () => {
  const first =
    'The Security Council,\n\nRecalling its resolutions 1325 (2000) and 1325 (2000),\n\n1. Requests <him> to apply resolution 1325 (2000);\n\n2. Decides to act.'
  it('has nodes and edges with declared data', () => {
    const xml = toGraphml([{ tree: parse(first), id: 'a&b.txt' }])
    expect(xml).toContain('<key id="edge-count" for="edge" attr.name="count" attr.type="int" />')
    expect(xml).toContain('<data key="node-label">a&#x26;b.txt#1</data>')
    expect(xml).toContain('<data key="node-symbol">S/RES/1325(2000)</data>')
    const edges = xml.split('<edge ').slice(1)
    expect(edges).toHaveLength(2)
    expect(edges[0]).toMatch(/^id="e0" source="n0" target="n1">\n<data key="edge-act">recall/)
    expect(edges[0]).toContain('<data key="edge-count">2</data>')
  })
  it('is well-formed for all fixtures together, and its edges join its nodes', () => {
    const xml = toGraphml(fixtures.map(({ tree, name }) => ({ tree, id: name })))
    expect(() => fromXml(xml)).not.toThrow()
    const ids = new Set([...xml.matchAll(/<node id="(\w+)"/g)].map(([, id]) => id))
    const ends = [...xml.matchAll(/<edge id="\w+" source="(\w+)" target="(\w+)"/g)]
    expect(ends.length).toBeGreaterThan(100)
    for (const [, source, target] of ends) expect(ids.has(source) && ids.has(target)).toBe(true)
  })
})

it('exports of damaged fixtures are written, and well-formed', { timeout: 240_000 }, () => {
  const names = Object.keys(damages)
  for (const [index, { value, format }] of fixtures.entries()) {
    const damage = damages[names[index % names.length] as string] as (typeof damages)[string]
    const damaged = damage(value, seeded(index))
    const tree = parse(damaged, { format })
    expect(parse(toMarkdown(tree, { value: damaged }), { format: 'markdown' }).type).toBe('root')
    const xml = toAkn(tree, { value: damaged })
    if (xml !== '') expect(parse(xml, { format: 'akn' }).children.length).toBeGreaterThan(0)
    expect(() => fromXml(toGraphml([{ tree }]))).not.toThrow()
    expect(toBio(tree, { value: damaged }).length).toBeGreaterThan(0)
    expect(toHtml(tree, { value: damaged }) === '').toBe(xml === '')
  }
})

it('a clause is written in step with its length, however many citations it has', { timeout: 20_000 }, () => {
  const value = `The General Assembly,\n\nRecalling the moths,\n\n1. Decides that ${'the present resolution lets owls go, and '.repeat(20_000)}ends.`
  const tree = parse(value)
  for (const write of [toAkn, toHtml, toMarkdown])
    expect(write(tree, { value }).match(/lets owls go/g)).toHaveLength(20_000)
})
