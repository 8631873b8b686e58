/** The citation network of resolutions: who cites whom. */
import { referencesOf } from '../references/edges.js'
import type * as tree from '../tree.js'

/** A document of a network. */
export interface GraphDocument {
  tree: tree.Root
  /** What a resolution without a symbol is called by: a path, the id of a row. */
  id?: string | undefined
}

/** A text that is given or cited. */
export interface NetworkNode {
  label: string
  symbol?: string | undefined
  title?: string | undefined
  issuer?: string | undefined
  date?: string | undefined
  language?: string | undefined
  kind: string
  given: boolean
}

/** That one text cites another, by an act. */
export interface NetworkEdge {
  /** Key of the node that cites. */
  source: string
  /** Key of the node that is cited. */
  target: string
  act: string | undefined
  kind: string
  /** How often. */
  count: number
}

/** A network that grows document by document, and keeps no tree. */
export class CitationNetwork {
  readonly #nodes = new Map<string, NetworkNode>()
  readonly #edges = new Map<string, NetworkEdge>()
  #documents = 0

  /** The texts that are given or cited, by their keys: the symbol, or else what a text is called by; in the order in which they came. */
  get nodes(): ReadonlyMap<string, NetworkNode> {
    return this.#nodes
  }

  /** Who cites whom, one for each act and kind, in the order in which they came. */
  get edges(): Iterable<NetworkEdge> {
    return this.#edges.values()
  }

  /**
   * Adds the resolutions of a document and what they cite.
   * @returns the key of each of its resolutions, in order
   */
  add({ tree: root, id }: GraphDocument): string[] {
    this.#documents++
    const keys: string[] = []
    for (const node of root.children)
      if (node.type === 'resolution')
        keys.push(this.#resolution(node, root, `${id ?? `document ${this.#documents}`}#${keys.length + 1}`))
    return keys
  }

  #resolution(node: tree.Resolution, root: tree.Root, name: string): string {
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
    return source
  }

  #cite(source: string, target: string, act: string | undefined, kind: string): void {
    const key = JSON.stringify([source, target, act, kind])
    const edge = this.#edges.get(key)
    if (edge) edge.count++
    else this.#edges.set(key, { source, target, act, kind, count: 1 })
  }
}

const citedNode = ({ symbol, issuer, date, kind }: tree.Reference, label: string): NetworkNode => ({
  label,
  symbol,
  issuer,
  date,
  // A part of an instrument is cited, and the node is the whole.
  kind: kind === 'provision' ? 'treaty' : kind,
  given: false,
})
