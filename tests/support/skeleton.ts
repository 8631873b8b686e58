import type { Root, WhereasNode } from '../../src/tree.js'

const KINDS = new Set<string>([
  'enactingFormula',
  'preambularClause',
  'operativeClause',
  'subclause',
  'section',
  'annex',
])

/**
 * What stands in a tree, indented by its depth: kinds, and the numbers of operative clauses.
 * @param full labels of items and acts as well
 */
export function skeletonOf(tree: Root, full = false): string[] {
  const out: string[] = []
  const walk = (node: WhereasNode, depth: number) => {
    const isKind = KINDS.has(node.type)
    const number = node.type === 'operativeClause' ? ` ${node.number ?? ''}` : ''
    const label = full && 'label' in node ? ` ${node.label ?? ''}` : ''
    const act = full && 'act' in node ? ` ${node.act ?? ''}` : ''
    if (isKind) out.push(`${'  '.repeat(depth)}${node.type}${number}${label}${act}`)
    for (const child of 'children' in node ? node.children : []) walk(child, isKind ? depth + 1 : depth)
  }
  walk(tree, 0)
  return out
}

/** The share of the lines of one skeleton that another has in the same order. */
export function sharedShare(expected: readonly string[], actual: readonly string[]): number {
  let before = new Array<number>(actual.length + 1).fill(0)
  for (const line of expected) {
    const now = [0]
    for (const [index, other] of actual.entries())
      now.push(
        line === other
          ? (before[index] as number) + 1
          : Math.max(before[index + 1] as number, now[index] as number),
      )
    before = now
  }
  return (before.at(-1) as number) / Math.max(expected.length, actual.length)
}
