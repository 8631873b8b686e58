/** The citation graph of a set, drawn as SVG, and the most cited texts as a table. */
import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { actName } from './clause-facts.js'
import { nameOf } from './describe-reference.js'
import type { DocumentSet } from './document-set.js'
import { layOut, type NetworkLayout, type PlacedCitation, type PlacedText } from './network-layout.js'
import { oneLine } from './safe-text.js'

/** Sizes, in units of the drawing, which are pixels where it is not scaled. */
const SIZE = { radius: 5, most: 12, label: 15, arrow: 3, edge: { x: 100, y: 40 } }

/** The graph; none where nothing is cited. */
export function networkPart(set: DocumentSet): Element[] {
  const layout = layOut(set.network)
  if (layout.citations.length === 0) return []
  const { texts, total } = layout
  const shown =
    texts.length < total
      ? `Drawn are ${texts.length} of ${total} texts: those that are cited most, and those of the set that cite most of them.`
      : `Drawn are all ${total} texts.`
  return [
    h('section.network', [
      h('h2', 'Who cites whom'),
      h('p.key', [
        h('span.given', '●'),
        ' of this set, with a link; ',
        h('span.cited', '□'),
        ` cited by it. An arrow goes from the text that cites. ${shown}`,
      ]),
      h('div.scroll', { tabIndex: 0, role: 'region', ariaLabel: 'Citation graph' }, [drawing(layout, set)]),
      ranking(layout, set),
    ]),
  ]
}

function drawing({ texts, citations }: NetworkLayout, set: DocumentSet): Element {
  const xs = texts.map(({ x }) => x)
  const ys = texts.map(({ y }) => y)
  const [left, top] = [Math.min(...xs) - SIZE.edge.x, Math.min(...ys) - SIZE.edge.y]
  const [width, height] = [Math.max(...xs) + SIZE.edge.x - left, Math.max(...ys) + SIZE.edge.y - top]
  const facts = {
    viewBox: `${left} ${top} ${width} ${height}`,
    width,
    height,
    role: 'group',
    ariaLabel: 'Citation graph',
  }
  return s('svg', facts, [
    ...citations.map(arrow),
    ...texts.map((text) => {
      const href = set.pageOf(text.key)
      const shape = mark(text)
      return href === undefined ? s('g.cited', shape) : s('a.given', { href }, shape)
    }),
  ])
}

/** A line from one text to another, with a head; where two cite each other there are two lines, one on the other. */
function arrow({ source, target, count, acts }: PlacedCitation): Element {
  const [dx, dy] = [target.x - source.x, target.y - source.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const at = (distance: number, aside: number, from: PlacedText) =>
    `${round(from.x + ux * distance - uy * aside)} ${round(from.y + uy * distance + ux * aside)}`
  const end = -radiusOf(target) - 2
  const start = at(radiusOf(source) + 1, 0, source)
  const tip = at(end, 0, target)
  const head = `M${at(end - 2 * SIZE.arrow, SIZE.arrow, target)} L${tip} L${at(end - 2 * SIZE.arrow, -SIZE.arrow, target)}`
  const how = acts.length > 0 ? ` (${acts.map(actName).join(', ')})` : ''
  const times = count > 1 ? `, ${count} times` : ''
  const title = oneLine(`${source.node.label} cites ${target.node.label}${times}${how}`)
  return s('path.citation', { d: `M${start} L${tip} ${head}` }, [s('title', title)])
}

function mark(text: PlacedText): Element[] {
  const { x, y, node, label, citedBy } = text
  const radius = radiusOf(text)
  const shape = node.given
    ? s('circle', { cx: x, cy: y, r: radius })
    : s('rect', { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })
  const facts = [node.title !== node.label && node.title, node.issuer && nameOf(node.issuer), node.date]
  const title = oneLine([node.label, ...facts, `cited by ${citedBy}`].filter(Boolean).join(', '))
  return [shape, s('text', { x, y: y + radius + SIZE.label - 2 }, oneLine(label)), s('title', title)]
}

/** Larger where more texts cite it. */
const radiusOf = ({ citedBy }: PlacedText): number =>
  Math.min(SIZE.most, SIZE.radius + Math.round(Math.sqrt(citedBy)))

function ranking({ ranking: texts }: NetworkLayout, set: DocumentSet): Element {
  const rows = texts.map(({ key, node, citedBy }) => {
    const href = set.pageOf(key)
    const name = h('bdi', oneLine(node.label))
    return h('tr', [
      h('th', { scope: 'row' }, [href === undefined ? name : h('a', { href }, [name])]),
      h('td', node.issuer === undefined ? '' : nameOf(node.issuer)),
      h('td.number', String(citedBy)),
    ])
  })
  return h('details', [
    h('summary', 'The most cited texts as a table'),
    h('table', [
      h('thead', [
        h(
          'tr',
          ['Text', 'Issuer', 'Cited by'].map((name) => h('th', { scope: 'col' }, name)),
        ),
      ]),
      h('tbody', rows),
    ]),
  ])
}

const round = (value: number) => Math.round(value * 10) / 10
