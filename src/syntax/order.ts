/** The order of the text, which a CST, whose children stand by kind, does not keep. */
import type { CstElement } from 'chevrotain'
import type { Token } from './tokens.js'

/** The children of a CST node, by kind. */
export type Children = Record<string, CstElement[]>

/** The children of a CST node in the order of the text, the tokens of structure left out. */
export function inOrder(children: Children): CstElement[] {
  const elements: CstElement[] = []
  let kinds = 0
  for (const [name, list] of Object.entries(children)) {
    if (STRUCTURE.has(name)) continue
    kinds++
    for (const element of list) elements.push(element)
  }
  return kinds > 1 ? elements.sort((a, b) => startOf(a) - startOf(b)) : elements
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

/** Where a token or CST node starts. Nodes that have an opening token start there; others with their first part. */
function startOf(element: CstElement): number {
  if ('tokenType' in element) return element.startOffset
  const opening = element.children[OPENINGS[element.name] ?? '']?.[0]
  return opening ? (opening as Token).startOffset : startOfNode(element.children as Children)
}

/** Where the first of a CST node's children starts. */
export function startOfNode(children: Children): number {
  let start = Number.POSITIVE_INFINITY
  for (const list of Object.values(children)) if (list[0]) start = Math.min(start, startOf(list[0]))
  return start
}

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
