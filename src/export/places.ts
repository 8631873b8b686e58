/** The nodes of a tree with what stands around them, without recursion: items may be nested deeply. */
import type { OperativeClause, PreambularClause, Resolution, Root, Subclause, WhereasNode } from '../tree.js'

/** What has a row in the table of clauses. */
export type Clause = PreambularClause | OperativeClause | Subclause

/** True for a clause or an item of one, or of an annex. */
export const isClause = (node: WhereasNode): node is Clause =>
  node.type === 'preambularClause' || node.type === 'operativeClause' || node.type === 'subclause'

/** What stands around a node. */
export interface Place {
  resolution: Resolution
  /** Which resolution of the tree it is, from 1, those in annexes counted too. */
  number: number
  /** The part of the resolution, once inside one that has clauses. */
  part: 'preamble' | 'operative' | 'annex' | undefined
  /** Id of the innermost clause, section, annex or note around it. */
  parent: string | undefined
  /** Id of the innermost clause or item around it; none inside a note. */
  path: string | undefined
  /** How many clauses and items are around it. */
  level: number
  /** Id of the note around it. */
  note: string | undefined
}

/** Calls `visit` for every node that is in a resolution, and for each resolution, in the order of the text. */
export function visitPlaces(tree: Root, visit: (node: WhereasNode, place: Place) => void): void {
  let count = 0
  const nodes: WhereasNode[] = []
  const places: (Place | undefined)[] = []
  const push = (children: readonly WhereasNode[], place: Place | undefined) => {
    for (let index = children.length - 1; index >= 0; index--) {
      nodes.push(children[index] as WhereasNode)
      places.push(place)
    }
  }
  push(tree.children, undefined)
  while (nodes.length > 0) {
    const node = nodes.pop() as WhereasNode
    const around = places.pop()
    const place =
      node.type === 'resolution'
        ? { ...OUTSIDE, parent: around?.parent, resolution: node, number: ++count }
        : around
    if (!place) continue
    visit(node, place)
    if ('children' in node) push(node.children, placeInside(node, place))
  }
}

const OUTSIDE = { part: undefined, parent: undefined, path: undefined, level: 0, note: undefined }

/** What stands around the children of a node. */
function placeInside(node: WhereasNode, place: Place): Place {
  if (isClause(node)) return { ...place, parent: node.id, path: node.id, level: place.level + 1 }
  switch (node.type) {
    case 'preamble':
      return { ...place, part: 'preamble' }
    case 'operativePart':
      return { ...place, part: 'operative' }
    case 'section':
      return { ...place, parent: node.id }
    case 'annex':
      return { ...place, part: 'annex', parent: node.id }
    case 'footnote':
      return { ...place, parent: node.id, path: undefined, note: node.id }
    default:
      return place
  }
}
