/** The content of a clause in the parts that a page sets one below the other. */
import { paragraphsOf } from '../export/paragraphs.js'
import type { ClauseContent, Footnote, PhrasingContent } from '../tree.js'

/** A paragraph with what interrupts it, a clause, or a note or furniture between them. */
export interface ProsePart {
  is: 'words' | 'clause' | 'apart'
  nodes: ClauseContent[]
  /** Offset at which it ends. */
  end: number
}

/** Parts the content of a clause: all of it, in order. */
export function proseParts(nodes: readonly ClauseContent[]): ProsePart[] {
  const parts: ProsePart[] = []
  let start = 0
  for (let at = 0; at <= nodes.length; at++) {
    const node = nodes[at]
    if (node && node.type !== 'subclause') continue
    parts.push(...partsBetween(nodes.slice(start, at) as Between[]))
    if (node) parts.push(partOf('clause', [node]))
    start = at + 1
  }
  return parts
}

type Between = PhrasingContent | Footnote

/** What stands between two clauses. A note or furniture belongs to the words around it, and is a part where they have ended. */
function partsBetween(nodes: readonly Between[]): ProsePart[] {
  const parts: ProsePart[] = []
  const paragraphs = paragraphsOf(nodes)
  const starts = new Set(paragraphs.map(([first]) => first))
  const lasts = new Set(paragraphs.map((paragraph) => paragraph.at(-1)))
  let current: Between[] | undefined
  for (const node of nodes) {
    if (starts.has(node as PhrasingContent)) {
      current = []
      parts.push({ is: 'words', nodes: current, end: 0 })
    }
    if (current) current.push(node)
    else parts.push(partOf('apart', [node]))
    if (lasts.has(node as PhrasingContent)) current = undefined
  }
  for (const part of parts) part.end = part.nodes.at(-1)?.position.end.offset as number
  return parts
}

const partOf = (is: ProsePart['is'], nodes: ClauseContent[]): ProsePart => ({
  is,
  nodes,
  end: nodes.at(-1)?.position.end.offset as number,
})
