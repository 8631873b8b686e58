/** Numbers before their noun, where words have no blanks. */
import { NOUNS, SEPARATORS } from './token-kinds.js'
import * as t from './tokens.js'
import { type CitationToken, makeCitationToken } from './tokens.js'

/** The numbers of a list belong to the noun behind it: "第5和6段". */
export function turnCounts(tokens: CitationToken[]): void {
  let at = tokens.length - 1
  for (let token = tokens[at]; token?.tokenType === t.Count; token = tokens[at]) {
    const { startOffset, endOffset, data, apart } = token
    const before = tokens[at - 1]
    // "附件一、第5段": the first number has a noun of its own.
    const isOwned = before && NOUNS.has(before.tokenType) && before.data.led !== true
    if (isOwned && at < tokens.length - 1) return
    tokens[at] = makeCitationToken(t.CountBefore, startOffset, endOffset, data, apart)
    let next = at
    while (!tokens[next]?.apart && SEPARATORS.has(tokens[next - 1]?.tokenType)) next--
    if (next === at || tokens[next]?.apart) return
    at = next - 1
  }
}
