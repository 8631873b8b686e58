/** Where the texts of a citation network are drawn. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { CitationNetwork, NetworkNode } from '../export/network.js'

/** Most texts in a drawing: more cannot be told apart. */
const MOST = 60
/** Steps until the texts are at rest, as the library counts them by default. */
const STEPS = 300
/** Half the breadth of a letter, and the least room around a text, in units of the drawing. */
const ROOM = { letter: 3.4, least: 26 }
/** How far texts push one another away, so that those without a link between them stay near. */
const REACH = 220
/** Longest label, in characters. */
const LABEL = 28

/** A text in its place. */
export interface PlacedText extends SimulationNodeDatum {
  key: string
  node: NetworkNode
  label: string
  /** How many texts of the whole network cite it. */
  citedBy: number
  x: number
  y: number
}

/** That one text cites another. */
export interface PlacedCitation {
  source: PlacedText
  target: PlacedText
  /** How often. */
  count: number
  acts: string[]
}

/** A network in places. */
export interface NetworkLayout {
  texts: PlacedText[]
  citations: PlacedCitation[]
  /** Texts that are cited, most cited first, at most as many as are drawn. */
  ranking: { key: string; node: NetworkNode; citedBy: number }[]
  /** Texts of the whole network. */
  total: number
}

/**
 * Chooses the texts and finds their places; equal networks get equal places. Of a large network half of those that are drawn are
 * the most cited, and half those that cite most of them.
 */
export function layOut(network: CitationNetwork): NetworkLayout {
  const pairs = pairsOf(network)
  const citedBy = new Map<string, number>()
  for (const { target } of pairs.values()) citedBy.set(target, (citedBy.get(target) ?? 0) + 1)
  const cited = [...citedBy].sort(([, a], [, b]) => b - a)
  const keys = chooseKeys(network, pairs, cited)
  const texts = new Map<string, PlacedText>()
  for (const [key, node] of network.nodes)
    if (keys.has(key))
      texts.set(key, { key, node, label: cut(labelOf(node)), citedBy: citedBy.get(key) ?? 0, x: 0, y: 0 })
  const citations = [...pairs.values()].flatMap(({ source, target, count, acts }) => {
    const [from, to] = [texts.get(source), texts.get(target)]
    return from && to ? [{ source: from, target: to, count, acts: [...acts] }] : []
  })
  const placed = [...texts.values()]
  place(placed, citations)
  return {
    texts: placed,
    citations,
    ranking: cited
      .slice(0, MOST)
      .map(([key, count]) => ({ key, node: network.nodes.get(key) as NetworkNode, citedBy: count })),
    total: network.nodes.size,
  }
}

interface Pair {
  source: string
  target: string
  count: number
  acts: Set<string>
}

/** Citations of one text by another, whatever their acts. */
function pairsOf(network: CitationNetwork): Map<string, Pair> {
  const pairs = new Map<string, Pair>()
  for (const { source, target, act, count } of network.edges) {
    const key = JSON.stringify([source, target])
    let pair = pairs.get(key)
    if (!pair) {
      pair = { source, target, count: 0, acts: new Set() }
      pairs.set(key, pair)
    }
    pair.count += count
    if (act !== undefined) pair.acts.add(act)
  }
  return pairs
}

function chooseKeys(
  network: CitationNetwork,
  pairs: ReadonlyMap<string, Pair>,
  cited: readonly [string, number][],
): Set<string> {
  if (network.nodes.size <= MOST) return new Set(network.nodes.keys())
  const keys = new Set(cited.slice(0, MOST / 2).map(([key]) => key))
  const reach = new Map<string, number>()
  for (const { source, target } of pairs.values())
    if (keys.has(target) && !keys.has(source)) reach.set(source, (reach.get(source) ?? 0) + 1)
  const citing = [...reach].sort(([, a], [, b]) => b - a)
  for (const [key] of citing.slice(0, MOST - keys.size)) keys.add(key)
  // Room that is left goes to what else they cite.
  const reached = new Set<string>()
  for (const { source, target } of pairs.values()) if (keys.has(source)) reached.add(target)
  for (const [key] of cited) if (keys.size < MOST && reached.has(key)) keys.add(key)
  return keys
}

/** The library starts from fixed places and draws lots from a fixed seed. */
function place(texts: PlacedText[], citations: readonly PlacedCitation[]): void {
  for (const text of texts) for (const axis of ['x', 'y'] as const) delete (text as Partial<PlacedText>)[axis]
  const links: SimulationLinkDatum<PlacedText>[] = citations.map(({ source, target }) => ({
    source: texts.indexOf(source),
    target: texts.indexOf(target),
  }))
  forceSimulation(texts)
    .force('links', forceLink<PlacedText, SimulationLinkDatum<PlacedText>>(links).distance(70))
    .force('apart', forceManyBody().strength(-160).distanceMax(REACH))
    .force(
      'room',
      forceCollide<PlacedText>(({ label }) => Math.max(ROOM.least, label.length * ROOM.letter)).iterations(2),
    )
    .force('across', forceX<PlacedText>(0).strength(0.08))
    .force('down', forceY<PlacedText>(0).strength(0.12))
    .stop()
    .tick(STEPS)
  // Rounded, so that the last digits of one machine are those of another.
  for (const text of texts) {
    text.x = Math.round(text.x)
    text.y = Math.round(text.y)
  }
}

/** What a text without symbol and title is called by is a path, whose end tells most. */
const labelOf = ({ label, symbol, title }: NetworkNode) =>
  symbol === undefined && title === undefined ? label.slice(label.lastIndexOf('/') + 1) : label

const cut = (label: string) => (label.length <= LABEL ? label : `${label.slice(0, LABEL - 1).trimEnd()}…`)
