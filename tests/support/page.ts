/** Pages, read as a browser reads them. */
import { parse } from 'parse5'

/** A node of a page. */
export interface PageNode {
  nodeName: string
  value?: string
  attrs?: { name: string; value: string }[]
  childNodes?: PageNode[]
}

/** The document of a page. */
export const readPage = (html: string): PageNode => parse(html) as unknown as PageNode

/** Every node below a node, and itself, in order; those in nodes that `skip` names are left out. */
export function* nodesOf(node: PageNode, skip?: (node: PageNode) => boolean): Generator<PageNode> {
  if (skip?.(node)) return
  yield node
  for (const child of node.childNodes ?? []) yield* nodesOf(child, skip)
}

/** An attribute of a node. */
export const attribute = (node: PageNode, name: string): string | undefined =>
  node.attrs?.find((one) => one.name === name)?.value

/** True for an element with a class. */
export const hasClass = (node: PageNode, name: string): boolean =>
  attribute(node, 'class')?.split(' ').includes(name) ?? false

/** The elements with a class. */
export const withClass = (node: PageNode, name: string): PageNode[] =>
  [...nodesOf(node)].filter((one) => hasClass(one, name))

/** All characters of a node. */
export const textOf = (node: PageNode, skip?: (node: PageNode) => boolean): string =>
  [...nodesOf(node, skip)].map(({ value = '' }) => value).join('')

/** The characters of a node that are of the source, and not added to it. */
export const sourceOf = (node: PageNode): string =>
  textOf(node, (one) => attribute(one, 'data-added') !== undefined)

/** What is wrong with the ids and links of a page: an id twice, a link to no id. */
export function linkFaults(page: PageNode): string[] {
  const faults: string[] = []
  const ids = new Set<string>()
  for (const node of nodesOf(page)) {
    const id = attribute(node, 'id')
    if (id === undefined) continue
    if (ids.has(id)) faults.push(`second ${id}`)
    if (/\s/.test(id) || id === '') faults.push(`blank in ${JSON.stringify(id)}`)
    ids.add(id)
  }
  for (const node of nodesOf(page)) {
    const href = attribute(node, 'href')
    if (href?.startsWith('#') && !ids.has(decodeURIComponent(href.slice(1))))
      faults.push(`nothing at ${href}`)
    if (href !== undefined && !/^(#|https?:\/\/|data:,$|[^:]+\.html)/i.test(href))
      faults.push(`address ${href}`)
    const target = attribute(node, 'data-for')
    if (target !== undefined && !ids.has(target)) faults.push(`nothing for ${target}`)
  }
  return faults
}
