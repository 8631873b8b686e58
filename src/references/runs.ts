/** Runs of citation tokens: those that hold a citation are parsed, the others are passed over. */
import type { IToken } from 'chevrotain'
import * as t from './tokens.js'
import { type CitationToken, makeCitationToken } from './tokens.js'

/** What the tokens of a run tell, one bit each. */
const ANCHOR = 1
const HEAD = 2
const GENERIC = 4
const PART = 8
const POINTER = 16
const ANNEX = 32
const COUNT = 64
const OTHER = 128
const SIGNS = new Map<IToken['tokenType'], number>([
  // Citations by themselves.
  [t.NumberText, ANCHOR],
  [t.SymbolText, ANCHOR],
  [t.Name, ANCHOR],
  [t.Present, ANCHOR],
  [t.Same, ANCHOR],
  // "resolution 1540", "previous resolutions"
  [t.Head, HEAD],
  [t.Count, COUNT],
  [t.Generic, GENERIC],
  // "paragraph 4 above"
  [t.Part, PART],
  [t.PartBehind, PART],
  [t.Internal, POINTER],
  [t.Comma, 0],
  [t.Join, 0],
])

const signOf = ({ tokenType, data }: CitationToken): number =>
  tokenType === t.Part && data.entry?.part === 'annex' ? PART | ANNEX : (SIGNS.get(tokenType) ?? OTHER)

/** How many tokens a run may have; longer ones are no list that anyone writes, and are read in parts. */
const MAX_RUN = 1000

/** The tokens of the runs that hold a citation, with a break between each two. */
export function inRuns(tokens: readonly CitationToken[], hasAnnexes: boolean): CitationToken[] {
  const out: CitationToken[] = []
  let from = 0
  let signs = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.apart || at - from === MAX_RUN) {
      if (isCitation(signs) || (hasAnnexes && isAnnex(signs))) {
        const start = tokens[from]?.startOffset ?? 0
        if (out.length > 0) out.push(makeCitationToken(t.Break, start, start, {}, true))
        for (let index = from; index < at; index++) out.push(tokens[index] as CitationToken)
      }
      from = at
      signs = 0
    }
    if (token) signs |= signOf(token)
  }
  return out
}

function isCitation(signs: number): boolean {
  const has = (both: number) => (signs & both) === both
  return has(ANCHOR) || has(HEAD | COUNT) || has(HEAD | GENERIC) || has(PART | POINTER)
}

/** True for "annex II" and nothing else. */
function isAnnex(signs: number): boolean {
  return signs === (PART | ANNEX | COUNT)
}
