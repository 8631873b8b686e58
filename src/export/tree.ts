/** The full tree as text: one node a line, indented, with its span, its fields and the start of its words. */
import type { Node, Position } from 'unist'
import type { Pinpoint, Root } from '../tree.js'
import { pinpointText } from './pinpoint-text.js'

/** How a tree is written. */
export interface TreeOptions {
  /** Longest run of words shown for a leaf. @default 60 */
  width?: number
}

interface AnyNode extends Node {
  position?: Position
  children?: AnyNode[]
  value?: string
}

/** Fields of unist itself, those shown otherwise, and those that others tell: an id is made of labels, an address of a symbol. */
const HIDDEN = new Set(['type', 'position', 'children', 'value', 'data', 'id', 'url'])

/**
 * Writes every node of a tree on a line: `operativeClause 1:1-2:24 number="3" act="request"`. Spans are
 * `line:column-line:column`, end exclusive. Equal trees give equal texts.
 */
export function toTree(tree: Root, options: TreeOptions = {}): string {
  const lines: string[] = []
  write(tree, 0, options, lines)
  return `${lines.join('\n')}\n`
}

function write(node: AnyNode, depth: number, options: TreeOptions, lines: string[]): void {
  const parts = [node.type]
  if (node.position) parts.push(span(node.position))
  for (const [name, field] of Object.entries(node)) {
    if (HIDDEN.has(name) || field === undefined || (Array.isArray(field) && field.length === 0)) continue
    parts.push(`${name}=${show(field)}`)
  }
  if (node.value !== undefined) parts.push(JSON.stringify(shorten(node.value, options.width ?? 60)))
  lines.push('  '.repeat(depth) + parts.join(' '))
  for (const child of node.children ?? []) write(child, depth + 1, options, lines)
}

const span = ({ start, end }: Position) => `${start.line}:${start.column}-${end.line}:${end.column}`

const show = (field: unknown) =>
  Array.isArray(field) ? JSON.stringify(field.map(showPart).join(' ')) : JSON.stringify(field)

/** Pinpoints are the objects of lists; other parts of lists are words. */
const showPart = (value: unknown) =>
  typeof value === 'object' && value !== null ? pinpointText(value as Pinpoint) : String(value)

function shorten(value: string, width: number): string {
  if (value.length <= width) return value
  const half = Math.floor((width - 3) / 2)
  return `${value.slice(0, width - 3 - half)} … ${value.slice(-half)}`
}
