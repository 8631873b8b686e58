import type { Node } from 'unist'

interface AnyNode extends Node {
  children?: AnyNode[]
}

/** Calls `visit` for every node of a tree, parents first. */
export function walk<T extends Node>(node: T, visit: (node: T) => void): void {
  visit(node)
  for (const child of (node as AnyNode).children ?? []) walk(child as unknown as T, visit)
}
