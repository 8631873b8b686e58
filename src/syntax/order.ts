/** The order of the text, which a CST, whose children stand by kind, does not keep. */
import type { CstElement } from 'chevrotain'
import type { Token } from './tokens.js'

/** The children of a CST node, by kind. */
export type Children = Record<string, CstElement[]>

/** The children of a CST node in the order of the tokens, those of structure left out. */
export function inOrder(children: Children): readonly CstElement[] {
  const lists: Merging[] = []
  for (const name in children) {
    const list = STRUCTURE.has(name) ? [] : (children[name] as CstElement[])
    if (list[0]) lists.push({ list, at: 0, order: orderOf(list[0]) })
  }
  return lists.length > 1 ? merge(lists) : (lists[0]?.list ?? [])
}

/** The children of one kind, which are in order, and the place of the first that is not merged yet. */
interface Merging {
  list: CstElement[]
  at: number
  order: number
}

function merge(lists: readonly Merging[]): CstElement[] {
  const elements: CstElement[] = []
  for (;;) {
    let first: Merging | undefined
    for (const one of lists) if (one.order < (first?.order ?? Number.POSITIVE_INFINITY)) first = one
    if (!first) return elements
    elements.push(first.list[first.at++] as CstElement)
    const next = first.list[first.at]
    first.order = next ? orderOf(next) : Number.POSITIVE_INFINITY
  }
}

/** Tokens that say where a structure begins or ends, and carry no text. */
const STRUCTURE = new Set([
  'ResolutionOpen',
  'ResolutionClose',
  'OperativePartOpen',
  'SectionOpen',
  'SectionClose',
  'AnnexOpen',
  'AnnexClose',
  'ListOpen',
  'ListClose',
  'ClauseClose',
  'PreambularOpen',
  'OperativeOpen',
  'ItemOpen',
  'HeadingOpen',
  'FormulaOpen',
  'FootnoteOpen',
])

/** The first token of a node, or a token itself. Nodes that have an opening token begin with it. */
function firstToken(element: CstElement): Token | undefined {
  if ('tokenType' in element) return element as Token
  const opening = element.children[OPENINGS[element.name] ?? '']?.[0]
  return opening ? (opening as Token) : firstOfNode(element.children as Children)
}

/** The first token among a CST node's children. */
export function firstOfNode(children: Children): Token | undefined {
  let first: Token | undefined
  for (const name in children) {
    const element = children[name]?.[0]
    const token = element && firstToken(element)
    if (token && (!first || token.order < first.order)) first = token
  }
  return first
}

const orderOf = (element: CstElement): number => firstToken(element)?.order ?? 0

const OPENINGS: Record<string, string> = {
  list: 'ListOpen',
  footnote: 'FootnoteOpen',
  operativePart: 'OperativePartOpen',
  section: 'SectionOpen',
  heading: 'HeadingOpen',
  operativeClause: 'OperativeOpen',
  preambularClause: 'PreambularOpen',
  enactingFormula: 'FormulaOpen',
  resolution: 'ResolutionOpen',
  annex: 'AnnexOpen',
}
