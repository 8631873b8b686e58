/** Separable phrases: "fordert alle Staaten nachdrücklich *auf*, …", "对局势*深表关切*，…". */
import { isSemicolon, isSpaceless, isWord } from '../characters.js'
import { nextWord } from './phrase-parts.js'
import type { HeadEntry, PhraseGrammar } from './phrases.js'
import type { Trie } from './trie.js'

/** How far behind its first part the second part of a verb is looked for, in characters. */
const REACH = 800

/**
 * The verb that the first of the second parts after `from` makes: one that stands at the end of its clause, before a
 * stop, a conjunction, or the end. Semicolons end the search.
 */
export function findParticle(
  grammar: PhraseGrammar,
  particles: Trie<HeadEntry>,
  text: string,
  from: number,
  limit: number,
): HeadEntry | undefined {
  const end = Math.min(limit, from + REACH)
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isSemicolon(code)) return undefined
    const start = isSpaceless(code) ? at : at + 1
    if (start > at && isWord(code)) continue
    const found = particles.match(text, start, limit)
    if (found && endsClause(grammar, text, found.end, limit)) return found.value
  }
  return undefined
}

function endsClause(grammar: PhraseGrammar, text: string, offset: number, limit: number): boolean {
  const next = nextWord(text, offset, limit)
  if (next < 0) return true
  return !isWord(text.charCodeAt(next)) || grammar.conjunctions.match(text, next, limit) !== undefined
}
