/** Separable phrases: "fordert alle Staaten nachdrücklich *auf*, …", "对局势*深表关切*，…". */

import type { Modifier } from '../../grammars/modifiers.js'
import { isSemicolon, isSpaceless, isWord } from '../characters.js'
import { nextWord, readModifiers } from './phrase-parts.js'
import type { HeadEntry, PhraseGrammar } from './phrases.js'
import type { Trie } from './trie.js'

/** How far behind its first part the second part of a verb is looked for, in characters. */
const REACH = 800

/** What the second part of a phrase makes of it, with the modifiers before that part. */
export interface Particle {
  entry: HeadEntry
  modifiers: Modifier[]
}

/**
 * The first second part after `from` that stands at the end of its clause, before a stop, a conjunction, or the end of
 * the text. Semicolons end the search.
 */
export function findParticle(
  grammar: PhraseGrammar,
  particles: Trie<HeadEntry>,
  text: string,
  from: number,
  limit: number,
): Particle | undefined {
  const end = Math.min(limit, from + REACH)
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isSemicolon(code)) return undefined
    if (isWord(code) && !isSpaceless(code)) continue
    const bare = matchAtEnd(grammar, particles, text, isSpaceless(code) ? at : at + 1, limit)
    if (bare) return { entry: bare, modifiers: [] }
    const modifiers: Modifier[] = []
    const past = readModifiers(grammar, text, at, limit, modifiers)
    const next = past > at ? nextWord(text, past, limit) : -1
    const modified = next < 0 ? undefined : matchAtEnd(grammar, particles, text, next, limit)
    if (modified) return { entry: modified, modifiers }
  }
  return undefined
}

function matchAtEnd(
  grammar: PhraseGrammar,
  particles: Trie<HeadEntry>,
  text: string,
  start: number,
  limit: number,
): HeadEntry | undefined {
  const found = particles.match(text, start, limit)
  if (!found) return undefined
  const next = nextWord(text, found.end, limit)
  const ends =
    next < 0 || !isWord(text.charCodeAt(next)) || grammar.conjunctions.match(text, next, limit) !== undefined
  return ends ? found.value : undefined
}
