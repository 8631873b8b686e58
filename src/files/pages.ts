/** The pages on which the nodes of a tree begin. */
import type { Root, WhereasNode } from '../tree.js'

/**
 * Sets `data.page` on every node of a tree, from 1.
 * @param starts where each page begins in the text of the tree, in UTF-16 units, rising; equal ones are empty pages
 */
export function setPages(tree: Root, starts: readonly number[]): void {
  // Nodes come in the order of the text, but for what is inside one another.
  let page = 1
  const visit = (node: WhereasNode): void => {
    const { offset = 0 } = node.position.start
    while (page < starts.length && (starts[page] as number) <= offset) page++
    node.data = { ...node.data, page }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
}
