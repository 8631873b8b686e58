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

const PARTS = new Set<string>([...KINDS, 'resolution', 'heading'])

/**
 * All that an export must keep: what each resolution states, its clauses with numbers, labels and acts, its headings, its
 * closing, and the labels of its notes, which may stand elsewhere. Dashes and bullets count as one.
 */
export function wholeSkeletonOf(tree: Root): string[] {
  const out: string[] = []
  const notes: string[] = []
  const walk = (node: WhereasNode, depth: number) => {
    if (node.type === 'footnote') notes.push(node.label)
    const isPart =
      PARTS.has(node.type) || (node.type === 'closing' && node.children.some(({ type }) => type === 'line'))
    if (isPart) out.push('  '.repeat(depth) + [node.type, ...fieldsOf(node)].join(' '))
    for (const child of 'children' in node ? node.children : []) walk(child, isPart ? depth + 1 : depth)
  }
  walk(tree, 0)
  return [...out, `notes ${notes.sort().join(' ')}`]
}

function fieldsOf(node: WhereasNode): string[] {
  if (node.type === 'resolution') {
    const { language, issuer = '', symbol = '', date = '' } = node
    return [language, issuer, symbol, date]
  }
  const label = node.type === 'operativeClause' ? node.number : 'label' in node ? node.label : undefined
  const acts = node.type === 'operativeClause' ? node.acts : 'act' in node && node.act ? [node.act] : []
  return [
    /^[\p{L}\p{N}.]/u.test(label ?? '') ? (label ?? '') : label === undefined ? '' : '–',
    acts.join(','),
  ]
}
