/** The clauses of a tree as lines to compare: kind, number or label, act and own words; positions and blanks apart. */
import type { Root, WhereasNode } from '../../src/tree.js'

const CLAUSES = new Set([
  'enactingFormula',
  'preambularClause',
  'operativeClause',
  'subclause',
  'section',
  'annex',
  'heading',
])
/** What interrupts words, and is no part of them. */
const LIFTED = new Set(['footnote', 'extraneous'])

export function clausesOf(tree: Root): string[] {
  const clauses: string[] = []
  const walk = (node: WhereasNode) => {
    if (CLAUSES.has(node.type)) {
      const label = 'number' in node ? node.number : 'label' in node ? node.label : undefined
      const act = 'act' in node ? node.act : undefined
      clauses.push([node.type, label ?? '', act ?? '', plain(wordsOf(node))].join('|'))
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return clauses
}

function wordsOf(node: WhereasNode): string {
  if (LIFTED.has(node.type)) return ''
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  return node.children
    .filter(({ type }) => !CLAUSES.has(type))
    .map(wordsOf)
    .join('')
}

/** The stroke that only stretches an Arabic word is one that fonts add. */
const plain = (words: string) =>
  words
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\s\u200b-\u200f\u00ad\u0640]+/g, '')

/** How many of a hundred clauses two lists have in common, in their order. */
export function agreement(expected: readonly string[], found: readonly string[]): number {
  let row = new Uint16Array(found.length + 1)
  for (const clause of expected) {
    const next = new Uint16Array(found.length + 1)
    for (const [at, other] of found.entries())
      next[at + 1] =
        clause === other ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number)
    row = next
  }
  return (200 * (row[found.length] as number)) / Math.max(1, expected.length + found.length)
}
