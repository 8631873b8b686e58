/** The parts of pages: paragraphs, joints of lines, charts, outlines, languages. */
import { describe, expect, it } from 'vitest'
import { parse } from '../index.js'
import type { ClauseContent, WhereasNode } from '../src/tree.js'
import { proseParts } from '../src/view/prose-parts.js'
import { runsOf } from '../src/view/shown-words.js'
import { toPage } from '../view.js'
import { visitNodes } from './support/laws.js'
import { attribute, nodesOf, type PageNode, readPage, sourceOf, textOf, withClass } from './support/page.js'

const pageOf = (value: string) => readPage(toPage({ tree: parse(value), value, id: 'text' }))
const isHidden = (node: PageNode) => attribute(node, 'hidden') !== undefined
const clauseIn = (page: PageNode, id: string) =>
  [...nodesOf(page)].find((node) => attribute(node, 'id') === id) as PageNode

describe('what joined lines', () => {
  const shown = (slice: string, value: string) =>
    runsOf(slice, value).map(({ text, isJoint }) => (isJoint ? `[${text}]` : text))

  it('is a hyphen and the line end behind it', () => {
    expect(shown('co-\noperation', 'cooperation')).toEqual(['co', '[-\n]', 'operation'])
  })
  it('is the line end alone where the hyphen is of the word', () => {
    expect(shown('water-\nborne', 'water-borne')).toEqual(['water-', '[\n]', 'borne'])
  })
  it('is a soft hyphen for which there is a hard one in the words', () => {
    expect(shown('water\u00ad\nborne', 'water-borne')).toEqual(['water', '[\u00ad\n]', 'borne'])
  })
  it('is a line end between scripts without blanks', () => {
    expect(shown('决\n定', '决定')).toEqual(['决', '[\n]', '定'])
  })
  it('is no blank that words have too', () => {
    expect(shown('to  act\nsoon', 'to act soon')).toEqual(['to  act\nsoon'])
  })
  it('is nothing where the words are others', () => {
    expect(shown('other words', 'not these')).toEqual(['other words'])
  })
  it('is kept in the page, and hidden', () => {
    const value = `The General Assembly,

Noting with concern that the lanterns of the northern harbours have gone out, and that the inter-
national commission has not been told of it before the end of the second week of the winter in
the northern districts of the coast,

1. Requests the Harbour Commission to count the lanterns of the northern harbours each spring and
to tell the international commission of it before the end of the second week of the winter.
`
    const page = pageOf(value)
    const clause = clauseIn(page, 'pp-1')
    expect(sourceOf(clause)).toContain('the inter-\nnational commission')
    expect(textOf(clause, isHidden)).toContain('the international commission')
  })
})

describe('the blank behind a number', () => {
  it('is there in scripts without blanks too', () => {
    const page = pageOf('大会，\n\n回顾水灾，\n\n1. 决定采取行动；\n\n2. 请秘书长提出报告。')
    expect(textOf(clauseIn(page, 'op-1'), isHidden)).toContain('1. 决定')
  })
})

describe('paragraphs', () => {
  const partsOf = (value: string) => {
    let found: ClauseContent[] = []
    visitNodes(parse(value), (node: WhereasNode) => {
      if (node.type === 'operativeClause') found = node.children
    })
    return proseParts(found).map(({ is, nodes }) => [is, ...nodes.map(({ type }) => type)])
  }
  it('are parted by the items between them', () => {
    expect(
      partsOf('The Council,\n\n1. Decides:\n\n(a) To act;\n\n(b) To wait;\n\nand requests help.'),
    ).toEqual([
      ['words', 'marker', 'verb', 'text'],
      ['clause', 'subclause'],
      ['clause', 'subclause'],
      ['words', 'text'],
    ])
  })
  it('have what interrupts them, and not what stands behind them', () => {
    const furniture = { type: 'extraneous', reason: 'page-furniture', children: [] }
    const at = (line: number, start: number) => ({
      position: { start: { line, column: 1, offset: start }, end: { line, column: 5, offset: start + 4 } },
    })
    const nodes = [
      { type: 'text', value: 'some', ...at(1, 0) },
      { ...furniture, ...at(2, 5) },
      { type: 'text', value: 'more', ...at(3, 10) },
      { ...furniture, ...at(4, 15) },
    ] as ClauseContent[]
    expect(proseParts(nodes).map(({ is, nodes: own, end }) => [is, own.length, end])).toEqual([
      ['words', 3, 14],
      ['apart', 1, 19],
    ])
  })
})

describe('the chart', () => {
  it('has a row for each act, the most frequent first, with a mark for each clause', () => {
    const page = pageOf(
      'The Council,\n\nRecalling the flood,\n\n1. Decides to act;\n\n2. Requests help;\n\n3. Requests boats;\n\n4. Requests lanterns.',
    )
    const [chart] = withClass(page, 'chart')
    const strips = [...nodesOf(chart as PageNode)].filter(({ nodeName }) => nodeName === 'svg')
    expect(strips.map((strip) => attribute(strip, 'aria-label'))).toEqual([
      'request: 2, 3, 4',
      'recall: reason 1',
      'decide: 1',
    ])
    expect(withClass(chart as PageNode, 'mark').map((mark) => attribute(mark, 'data-for'))).toEqual([
      'op-2',
      'op-3',
      'op-4',
      'pp-1',
      'op-1',
    ])
  })
  it('counts rare acts together', () => {
    const verbs =
      'Decides Requests Urges Welcomes Condemns Demands Reaffirms Recalls Encourages Invites'.split(' ')
    const page = pageOf(
      `The Council,\n\n${verbs.map((verb, index) => `${index + 1}. ${verb} the storks.`).join('\n\n')}`,
    )
    const rows = [...nodesOf(withClass(page, 'chart')[0] as PageNode)].filter(
      ({ nodeName }) => nodeName === 'tr',
    )
    expect(rows).toHaveLength(9)
    expect(textOf(rows[8] as PageNode)).toMatch(/^other acts.*2$/)
  })
})

describe('a text in two languages', () => {
  it('has each part of the text and of its outline in its own', () => {
    const value = `The Security Council,

Recalling the flood of the winter and the help of the neighbouring towns,

1. Decides to remain seized of the matter.

Le Conseil de sécurité,

Rappelant la crue de l’hiver et l’aide des villes voisines,

1. Décide de rester saisi de la question.
`
    const page = pageOf(value)
    const languages = (name: string) => withClass(page, name).map((node) => attribute(node, 'lang'))
    expect(languages('resolution')).toEqual(['en', 'fr', 'en', 'fr'])
    expect(languages('operative').filter(Boolean)).toEqual(['en', 'fr'])
  })
})
