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
  /** The prefix of the annex that it stands in, or else of the resolution. */
  scope: string
}

/** The ids of one resolution. */
class Ids {
  readonly #taken = new Set<string>()
  /** How often each id was wanted, so that many equal labels take no longer than others. */
  readonly #counts = new Map<string, number>()
  /** Ids of operative clauses by the scope and their number; the first with a number holds. */
  readonly #clauses = new Map<string, string>()
  readonly #pointing: Pointing[] = []
  readonly #root: string

  constructor(resolution: Resolution, root: string) {
    this.#root = root
    for (const child of resolution.children) this.#visit(child, root, 0, root)
    for (const pointing of this.#pointing) {
      const target = this.#find(pointing)
      if (target) pointing.reference.target = target
    }
  }

  /**
   * @param prefix what the ids of a node's children begin with
   * @param scope the prefix of the annex around it, or of the resolution
   */
  #visit(node: WhereasNode, prefix: string, index: number, scope: string): void {
    if (node.type === 'reference' && node.kind === 'paragraph')
      this.#pointing.push({ reference: node, prefix, scope })
    if (!('children' in node)) return
    let below = prefix
    const name = nameOf(node, index)
    if (name !== undefined && isIdentified(node)) {
      node.id = this.#take(prefix + name)
      // Items are counted inside their clause; the prefix of references stays that of the section.
      below = `${node.id}-`
      const clause = node.type === 'operativeClause' ? `${scope}${plain(node.number ?? '')}` : undefined
      if (clause !== undefined && !this.#clauses.has(clause)) this.#clauses.set(clause, node.id)
    }
    const inner = node.type === 'annex' ? below : scope
    let items = 0
    for (const child of node.children)
      this.#visit(child, below, child.type === 'subclause' ? ++items : 0, inner)
  }

  /** An id that no other node has. */
  #take(wanted: string): string {
    let count = this.#counts.get(wanted) ?? 1
    let id = count > 1 ? `${wanted}_${count}` : wanted
    while (this.#taken.has(id)) id = `${wanted}_${++count}`
    this.#taken.add(id)
    this.#counts.set(wanted, count)
    return id
  }

  /**
   * The node that a pinpoint names, or the first part of it that there is: in the same clause, section and annex before
   * others. Where numbers run on over the sections, any section may hold it.
   */
  #find({ reference: { pinpoint = [] }, prefix, scope }: Pointing): string | undefined {
    const paths = pinpoint.map(pathOf)
    const [outer, inner] = pinpoint
    // "annex II, paragraph 3", whose paragraphs may be items.
    if (pinpoint.length === 2 && outer?.part !== 'paragraph' && inner)
      for (const path of inner.part === 'paragraph' ? [labelsOf(inner), pathOf(inner)] : [pathOf(inner)])
        paths.unshift(`${paths.at(-2)}-${path}`)
    for (let at = prefix; ; at = this.#above(at)) {
      for (const path of paths) if (this.#taken.has(at + path)) return at + path
      // "subparagraph (b) above": an item of the same clause; annexes number their paragraphs as items.
      const isInside = at.length > scope.length || scope !== this.#root
      for (const part of pinpoint)
        if (isInside && isItem(part, scope !== this.#root) && this.#taken.has(at + labelsOf(part)))
          return at + labelsOf(part)
      if (at === this.#root || at === '') break
    }
    for (const part of pinpoint) {
      const [number = '', ...labels] = labelsOf(part).split('-')
      const clause = this.#clauses.get(scope + number)
      const id = [clause, ...labels].join('-')
      if (part.part === 'paragraph' && clause !== undefined && this.#taken.has(id)) return id
    }
    return undefined
  }

  /** The prefix of what a node with ids of this prefix stands in. */
  #above(prefix: string): string {
    const shorter = prefix.slice(0, -1).lastIndexOf('-')
    return shorter < 0 || shorter < this.#root.length ? this.#root : prefix.slice(0, shorter + 1)
  }
}

/** True for a paragraph that may be an item: "b", or in an annex "3". */
const isItem = ({ part, number = '' }: Pinpoint, isAnnex: boolean) =>
  part === 'paragraph' && number !== '' && (isAnnex || !/^\p{Nd}/u.test(number))

const PARTS: Partial<Record<Pinpoint['part'], string>> = { paragraph: 'op', section: 'sec', annex: 'annex' }

/** The end of the id that a part has: "op-3-a". */
const pathOf = (pinpoint: Pinpoint): string =>
  [PARTS[pinpoint.part] ?? pinpoint.part, labelsOf(pinpoint)].filter((part) => part !== '').join('-')

/** The labels of a part as ids have them: "3-a". */
const labelsOf = ({ number = '' }: Pinpoint): string =>
  number
    .split('/')
    .filter((label) => label !== '')
    .map(plain)
    .join('-')

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
