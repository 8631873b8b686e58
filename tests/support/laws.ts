/** The laws of every tree. Each returns what breaks it, so that a test can show all at once. */
import type { Node } from 'unist'
import type { Reference, Root, WhereasNode } from '../../index.js'

interface AnyNode extends Node {
  children?: AnyNode[]
  value?: string
}

/** Every breach of the laws of position in a tree of `source`: none for a lawful tree. */
export function breaches(tree: Root, source: string): string[] {
  const found: string[] = []
  const owner = new Int32Array(source.length).fill(-1)
  let leaves = 0
  const starts = lineStarts(source)
  const visit = (node: AnyNode, parent: AnyNode | undefined): void => {
    const at = node.position
    const name = `${node.type} at ${at?.start.line}:${at?.start.column}`
    if (!at) {
      found.push(`${node.type} without position`)
      return
    }
    const start = at.start.offset ?? -1
    const end = at.end.offset ?? -1
    if (!(start >= 0 && start <= end && end <= source.length)) found.push(`${name}: offsets ${start}-${end}`)
    for (const point of [at.start, at.end])
      if (point.offset !== (starts[point.line - 1] ?? -1) + point.column - 1)
        found.push(`${name}: point ${point.line}:${point.column} is not offset ${point.offset}`)
    if (parent?.position) {
      if (start < (parent.position.start.offset ?? 0) || end > (parent.position.end.offset ?? 0))
        found.push(`${name} lies outside its ${parent.type}`)
    }
    const children = node.children
    if (children && children.length > 0) {
      for (const [index, child] of children.entries()) {
        const before = children[index - 1]
        if (before && (child.position?.start.offset ?? 0) < (before.position?.end.offset ?? 0))
          found.push(`${child.type} overlaps the ${before.type} before it, in ${name}`)
        visit(child, node)
      }
      return
    }
    leaves++
    for (let offset = start; offset < end; offset++) {
      if (owner[offset] !== -1) found.push(`${name}: character ${offset} is in two leaves`)
      owner[offset] = leaves
    }
  }
  visit(tree as unknown as AnyNode, undefined)
  for (let offset = 0; offset < source.length && found.length < 20; offset++)
    if (owner[offset] === -1 && !/[\s\u200b\ufeff]/.test(source[offset] as string))
      found.push(`character ${offset} (${JSON.stringify(source[offset])}) is in no leaf`)
  return found
}

/** What joining lines may change. */
const HYPHENATION = /[\s\u00ad\u2010-]+/g

/** Breaches of the law that a leaf's words are those of its source slice, blanks and mended hyphens apart. */
export function wordBreaches(tree: Root, source: string): string[] {
  const found: string[] = []
  visitNodes(tree, (node) => {
    if (!('value' in node)) return
    const slice = source.slice(node.position.start.offset, node.position.end.offset)
    if (slice.replace(HYPHENATION, '') !== node.value.replace(HYPHENATION, ''))
      found.push(`${node.type}: ${JSON.stringify(node.value)} for ${JSON.stringify(slice)}`)
  })
  return found
}

/**
 * Breaches of the laws of ids and references: ids are unique, targets are ids of the tree, candidates stand for a symbol that
 * is not known, and only a reference that shares the words of the one before it has no width.
 */
export function referenceBreaches(tree: Root): string[] {
  const found: string[] = []
  const ids = new Set<string>()
  visitNodes(tree, (node) => {
    if (!('id' in node)) return
    if (node.id === '') found.push(`${node.type} at ${node.position.start.offset}: empty id`)
    if (ids.has(node.id)) found.push(`${node.type} at ${node.position.start.offset}: second id ${node.id}`)
    ids.add(node.id)
  })
  visitNodes(tree, (node) => {
    if (!('children' in node)) return
    for (const [index, child] of (node.children as WhereasNode[]).entries())
      if (child.type === 'reference')
        found.push(
          ...faultsOf(child, node.children[index - 1], ids).map((fault) => `${placeOf(child)}: ${fault}`),
        )
  })
  return found
}

const placeOf = ({ kind, position: { start } }: Reference) => `${kind} at ${start.line}:${start.column}`

function faultsOf(
  { kind, symbol, candidates, instrument, pinpoint, target, position: { start, end } }: Reference,
  before: WhereasNode | undefined,
  ids: ReadonlySet<string>,
): string[] {
  const faults: string[] = []
  if (target !== undefined && !ids.has(target)) faults.push(`no node with the target ${target}`)
  if (candidates && symbol !== undefined) faults.push(`candidates beside ${symbol}`)
  if (candidates?.length === 0) faults.push('no candidate among candidates')
  if (new Set(candidates).size < (candidates?.length ?? 0)) faults.push('a candidate twice')
  if (symbol !== undefined && /^\s|\s$|^$|[{}]/.test(symbol)) faults.push(`symbol ${symbol}`)
  if ((kind === 'treaty' || kind === 'provision') !== (instrument !== undefined))
    faults.push(`instrument ${instrument}`)
  if (pinpoint?.length === 0) faults.push('no part in the pinpoint')
  if (kind === 'paragraph' && pinpoint === undefined) faults.push('no pinpoint')
  for (const { part, number } of pinpoint ?? [])
    if (number === '' || (number === undefined && part !== 'annex')) faults.push(`${part} without number`)
  const isEmpty = start.offset === end.offset
  if (isEmpty && !(before?.type === 'reference' && before.position.end.offset === end.offset))
    faults.push('no words, and no reference before it')
  return faults
}

/** Calls `visit` for every node. */
export function visitNodes(tree: Root, visit: (node: WhereasNode) => void): void {
  const walk = (node: WhereasNode) => {
    visit(node)
    if ('children' in node) for (const child of node.children) walk(child as WhereasNode)
  }
  walk(tree)
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (const match of source.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  return starts
}
