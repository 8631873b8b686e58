/** Ids of clauses, and the clauses that references inside the text point to. */
import type { Pinpoint, Reference, Resolution, Root, WhereasNode } from '../tree.js'

/** Gives the clauses, sections, annexes and notes of a tree their ids, and references into it their targets. */
export function setTargets(root: Root): void {
  let count = 0
  for (const node of root.children)
    if (node.type === 'resolution') new Ids(node, count++ === 0 ? '' : `r${count}-`)
}

/** A reference into the text, and the prefix of the ids around it. */
interface Pointing {
  reference: Reference
  prefix: string
}

/** The ids of one resolution. */
class Ids {
  readonly #taken = new Set<string>()
  readonly #pointing: Pointing[] = []
  readonly #root: string

  constructor(resolution: Resolution, root: string) {
    this.#root = root
    for (const child of resolution.children) this.#visit(child, root, 0)
    for (const pointing of this.#pointing) {
      const target = this.#find(pointing)
      if (target) pointing.reference.target = target
    }
  }

  /** @param prefix what the ids of a node's children begin with */
  #visit(node: WhereasNode, prefix: string, index: number): void {
    if (node.type === 'reference' && node.kind === 'paragraph')
      this.#pointing.push({ reference: node, prefix })
    if (!('children' in node)) return
    let below = prefix
    const name = nameOf(node, index)
    if (name !== undefined && isIdentified(node)) {
      node.id = this.#take(prefix + name)
      // Items are counted inside their clause; the prefix of references stays that of the section.
      below = `${node.id}-`
    }
    let items = 0
    for (const child of node.children) this.#visit(child, below, child.type === 'subclause' ? ++items : 0)
  }

  /** An id that no other node has. */
  #take(wanted: string): string {
    let id = wanted
    for (let count = 2; this.#taken.has(id); count++) id = `${wanted}_${count}`
    this.#taken.add(id)
    return id
  }

  /** The node that the first number of a pinpoint names: in the same section before others, and in the same annex. */
  #find({ reference: { pinpoint = [] }, prefix }: Pointing): string | undefined {
    for (let at = prefix; ; ) {
      for (const part of pinpoint) {
        const id = at + pathOf(part)
        if (this.#taken.has(id)) return id
      }
      if (at === this.#root || at === '') return undefined
      const shorter = at.slice(0, -1).lastIndexOf('-')
      at = shorter < 0 ? this.#root : at.slice(0, shorter + 1)
    }
  }
}

const PARTS: Partial<Record<Pinpoint['part'], string>> = { paragraph: 'op', section: 'sec', annex: 'annex' }

/** The end of the id that a part has: "op-3-a". */
function pathOf({ part, number }: Pinpoint): string {
  const labels = (number ?? '').split('/').filter((label) => label !== '')
  return [PARTS[part] ?? part, ...labels.map(plain)].join('-')
}

/** Nodes that have an id. */
type Identified = Extract<
  WhereasNode,
  { type: 'preambularClause' | 'operativeClause' | 'subclause' | 'section' | 'annex' | 'footnote' }
>
const IDENTIFIED: Record<Identified['type'], true> = {
  annex: true,
  footnote: true,
  operativeClause: true,
  preambularClause: true,
  section: true,
  subclause: true,
}
const isIdentified = (node: WhereasNode): node is Identified => node.type in IDENTIFIED

/** What a node adds to the id of the one that it stands in: "op-3", "a", "sec-ii". */
function nameOf(node: WhereasNode, index: number): string | undefined {
  switch (node.type) {
    case 'preambularClause':
      return `pp-${node.index}`
    case 'operativeClause':
      return node.number === undefined ? 'op' : `op-${plain(node.number)}`
    case 'subclause':
      return node.label === undefined || !/[\p{L}\p{N}]/u.test(node.label) ? `_${index}` : plain(node.label)
    case 'section':
      return `sec-${plain(node.label ?? '')}`
    case 'annex':
      return node.label === undefined ? 'annex' : `annex-${plain(node.label)}`
    case 'footnote':
      return `fn-${plain(node.label)}`
    default:
      return undefined
  }
}

/** A label in lower case, its blanks as hyphens: "5 bis" is "5-bis". */
const plain = (label: string) => label.trim().toLowerCase().replace(/\s+/g, '-')
