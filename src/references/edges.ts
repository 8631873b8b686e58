/** Edges: which clause cites what, and what it does by it. */
import type { Act } from '../../grammars/acts.js'
import type { Reference, Root, WhereasNode } from '../tree.js'
import { wordsOf } from '../words.js'

/** A reference with the clause that makes it. */
export interface CitationEdge {
  reference: Reference
  /** Symbol of the resolution that cites, where it states one. */
  from?: string
  /** Id of the clause, footnote or annex item that the reference stands in. */
  clause?: string
  /** What the nearest opener or verb before it in the clause does: recalls, reaffirms, decides. */
  act?: Act
  /** The words of that opener or verb. */
  phrase?: string
  /** The words that cite. */
  surface: string
}

/** The references of a tree in the order of the text, each with its clause and that clause's act. */
export function referencesOf(tree: Root): CitationEdge[] {
  const edges: CitationEdge[] = []
  for (const node of tree.children)
    if (node.type === 'resolution') walk(node, { ...(node.symbol && { from: node.symbol }) }, edges)
  return edges
}

type Around = Omit<CitationEdge, 'reference' | 'surface'>

/** Goes into phrases and references too: where a page ends in one, its notes stand inside. */
function walk(node: WhereasNode, around: Around, edges: CitationEdge[]): void {
  if (!('children' in node)) return
  let inside: Around = 'id' in node ? { ...around, clause: node.id } : around
  for (const child of node.children) {
    if (child.type === 'reference') {
      const surface = wordsOf(child.children)
      edges.push({ reference: child, ...inside, surface })
      walk(child, inside, edges)
    } else if (child.type === 'opener' || child.type === 'verb') {
      const phrase = wordsOf(child.children)
      const { act: _, ...rest } = inside
      inside = { ...rest, ...(child.act && { act: child.act }), phrase }
      walk(child, inside, edges)
    } else walk(child, inside, edges)
  }
}
