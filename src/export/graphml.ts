/** The citation network of resolutions as GraphML, for Gephi, networkx and the like. */
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { referencesOf } from '../references/edges.js'
import type * as tree from '../tree.js'
import { xmlText } from './akn-text.js'

/** A document of a network. */
export interface GraphDocument {
  tree: tree.Root
  /** What a resolution without a symbol is called by: a path, the id of a row. */
  id?: string | undefined
}

/** A text that is given or cited. */
interface GraphNode {
  label: string
  symbol?: string | undefined
  title?: string | undefined
  issuer?: string | undefined
  date?: string | undefined
  language?: string | undefined
  kind: string
  given: boolean
}

interface GraphEdge {
  source: string
  target: string
  act: string | undefined
  kind: string
  count: number
}

/** The attributes, with their types in GraphML. */
const NODE_KEYS = {
  label: 'string',
  symbol: 'string',
  title: 'string',
  issuer: 'string',
  date: 'string',
  language: 'string',
  kind: 'string',
  given: 'boolean',
} as const
const EDGE_KEYS = { act: 'string', kind: 'string', count: 'int' } as const

/**
 * Writes who cites whom as GraphML. A node is a resolution of the documents given, or a text or instrument that one of them
 * cites by a symbol or name; an edge goes from who cites to who is cited, one for each act and kind, with how often.
 */
export function toGraphml(documents: Iterable<GraphDocument>): string {
  const network = new CitationNetwork()
  for (const document of documents) network.add(document)
  return network.toString()
}

/** A network that grows document by document, and keeps no tree. */
export class CitationNetwork {
  readonly #nodes = new Map<string, GraphNode>()
  readonly #edges = new Map<string, GraphEdge>()
  #documents = 0

  /** Adds the resolutions of a document and what they cite. */
  add({ tree: root, id }: GraphDocument): void {
    this.#documents++
    let count = 0
    for (const node of root.children)
      if (node.type === 'resolution')
        this.#resolution(node, root, `${id ?? `document ${this.#documents}`}#${++count}`)
  }

  /** The network as GraphML; equal documents in equal order give equal texts. */
  toString(): string {
    const ids = new Map([...this.#nodes.keys()].map((key, index) => [key, `n${index}`]))
    const nodes = [...this.#nodes].map(([key, node]) =>
      x('node', { id: ids.get(key) }, dataOf({ ...node }, NODE_KEYS, 'node')),
    )
    const edges = [...this.#edges.values()].map(({ source, target, ...edge }, index) =>
      x(
        'edge',
        { id: `e${index}`, source: ids.get(source), target: ids.get(target) },
        dataOf(edge, EDGE_KEYS, 'edge'),
      ),
    )
    const graphml = x('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      ...keysOf(NODE_KEYS, 'node'),
      ...keysOf(EDGE_KEYS, 'edge'),
      x('graph', { id: 'citations', edgedefault: 'directed' }, [...nodes, ...edges]),
    ])
    const lines = toXml(graphml, { closeEmptyElements: true }).replace(
      /><(?=\/?(?:key|graph|node|edge|data)[ >])/g,
      '>\n<',
    )
    return `<?xml version="1.0" encoding="UTF-8"?>\n${lines}\n`
  }

  #resolution(node: tree.Resolution, root: tree.Root, name: string): void {
    const { symbol, title, issuer, date, language } = node
    const source = symbol ?? name
    const known = this.#nodes.get(source)
    // Of a resolution in several languages the first says what it is.
    if (!known?.given)
      this.#nodes.set(source, {
        label: symbol ?? title ?? name,
        symbol,
        title,
        issuer,
        date,
        language,
        kind: known?.kind ?? 'resolution',
        given: true,
      })
    for (const { reference, act } of referencesOf({ ...root, children: [node] })) {
      const target = reference.symbol ?? reference.instrument
      if (target === undefined || target === source) continue
      if (!this.#nodes.has(target)) this.#nodes.set(target, citedNode(reference, target))
      this.#cite(source, target, act, reference.kind)
    }
  }

  #cite(source: string, target: string, act: string | undefined, kind: string): void {
    const key = JSON.stringify([source, target, act, kind])
    const edge = this.#edges.get(key)
    if (edge) edge.count++
    else this.#edges.set(key, { source, target, act, kind, count: 1 })
  }
}

const citedNode = ({ symbol, issuer, date, kind }: tree.Reference, label: string): GraphNode => ({
  label,
  symbol,
  issuer,
  date,
  // A part of an instrument is cited, and the node is the whole.
  kind: kind === 'provision' ? 'treaty' : kind,
  given: false,
})

const keysOf = (keys: Record<string, string>, of: 'node' | 'edge'): Element[] =>
  Object.entries(keys).map(([name, type]) =>
    x('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type }),
  )

const dataOf = (
  fields: Record<string, unknown>,
  keys: Record<string, string>,
  of: 'node' | 'edge',
): Element[] =>
  Object.keys(keys).flatMap((name) =>
    fields[name] === undefined ? [] : [x('data', { key: `${of}-${name}` }, xmlText(String(fields[name])))],
  )
