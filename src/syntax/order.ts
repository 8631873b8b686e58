/** The order of the text, which a CST, whose children stand by kind, does not keep. */
import type { CstElement } from 'chevrotain'
import type { Token } from './tokens.js'

/** The children of a CST node, by kind. */
export type Children = Record<string, CstElement[]>

/** The children of a CST node in the order of the tokens, those of structure left out. */
export function inOrder(children: Children): CstElement[] {
  const elements: CstElement[] = []
  let kinds = 0
  for (const [name, list] of Object.entries(children)) {
    if (STRUCTURE.has(name)) continue
    kinds++
    for (const element of list) elements.push(element)
  }
  return kinds > 1 ? elements.sort((a, b) => orderOf(a) - orderOf(b)) : elements
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
  for (const list of Object.values(children)) {
    const token = list[0] && firstToken(list[0])
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
