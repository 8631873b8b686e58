import type { VFile } from 'vfile'
import { report } from '../messages.js'
import type { ClauseContent, OperativeClause, PreambularClause, Root, WhereasNode } from '../tree.js'
import { wordsOf } from '../words.js'
import { walk } from './walk.js'

/** Tells of clauses that open with no phrase that the grammars know. */
export function unknownPhrase(tree: Root, file: VFile): void {
  const governed = new Set<WhereasNode>()
  walk<WhereasNode>(tree, (node) => {
    // "beschliesst:" or "HAS ADOPTED THIS DECISION:" on a line above has the verb.
    if (node.type === 'operativePart' && node.children.some(isGoverning))
      for (const child of node.children) governed.add(child)
    const isClause = node.type === 'preambularClause' || node.type === 'operativeClause'
    if (isClause && !governed.has(node)) checkLead(node, file)
  })
}

const isGoverning = (node: WhereasNode) => node.type === 'enactingFormula'

function checkLead(clause: PreambularClause | OperativeClause, file: VFile): void {
  // "CONSIDERANDO:" on a line above says what the clause does.
  if (clause.act !== undefined || isWordNumbered(clause)) return
  // "3. (a) Requests …": the words are those of the first item.
  const [item] = clause.children.filter((child) => child.type === 'subclause')
  const bare = !clause.children.some((child) => child.type === 'text')
  const content = bare && item ? item.children : clause.children
  const lead = content.find((child) => child.type === 'opener' || child.type === 'verb')
  if (lead?.lemma !== undefined) return
  const expected = clause.type === 'preambularClause' ? 'a known opener' : 'a known verb'
  const words = lead ? wordsOf(lead.children) : firstWords(content)
  report(file, 'unknown-phrase', {
    reason: `Unexpected \`${words}\`, expected ${expected}`,
    place: lead?.position ?? clause.position,
    actual: words,
  })
}

/** Longest brackets and stops around a number, in characters. */
const MAX_STOPS = 4

/** True for "Section 3. …": behind a word and a number stands a sentence of any form. */
function isWordNumbered(clause: PreambularClause | OperativeClause): boolean {
  const [marker] = clause.children
  if (clause.type !== 'operativeClause' || marker?.type !== 'marker' || clause.number === undefined)
    return false
  const { start, end } = marker.position
  return (end.offset ?? 0) - (start.offset ?? 0) > clause.number.length + MAX_STOPS
}

function firstWords(content: readonly ClauseContent[]): string {
  for (const child of content)
    if (child.type === 'text' && /[\p{L}\p{N}]/u.test(child.value))
      return child.value.trim().split(/\s+/).slice(0, 4).join(' ')
  return ''
}
