/** The citation network of resolutions as GraphML, for Gephi, networkx and the like. */
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { xmlText } from './akn-text.js'
import { CitationNetwork, type GraphDocument } from './network.js'

export type { GraphDocument } from './network.js'

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
  return networkToGraphml(network)
}

/** Writes a network as GraphML; equal documents in equal order give equal texts. */
export function networkToGraphml({ nodes: texts, edges: citations }: CitationNetwork): string {
  const ids = new Map([...texts.keys()].map((key, index) => [key, `n${index}`]))
  const nodes = [...texts].map(([key, node]) =>
    x('node', { id: ids.get(key) }, dataOf({ ...node }, NODE_KEYS, 'node')),
  )
  const edges = [...citations].map(({ source, target, ...edge }, index) =>
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
