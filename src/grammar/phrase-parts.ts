/** The parts around the verb of an opening phrase: modifiers, manners, and the feelings that complete it. */
import type { Modifier } from '../../grammars/modifiers.js'
import {
  APOSTROPHE,
  foldCode,
  isBlank,
  isComma,
  isDigit,
  isPassedOver,
  isSpaceless,
  isUpper,
} from '../characters.js'
import type { FeelingEntry, PhraseGrammar } from './phrases.js'

/** Most modifiers in a row that are read; real texts have three at the most. */
export const MAX_MODIFIERS = 6

/**
 * Where the next word starts: past blanks, which may be missing after an apostrophe and in scripts without them; -1
 * if none may start.
 */
export function nextWord(text: string, offset: number, limit: number): number {
  let at = offset
  while (at < limit && (isBlank(text.charCodeAt(at)) || isPassedOver(text.charCodeAt(at)))) at++
  if (at >= limit) return -1
  if (at > offset) return at
  const last = text.charCodeAt(offset - 1)
  const glued = foldCode(last) === APOSTROPHE || isSpaceless(last) || isSpaceless(text.charCodeAt(offset))
  return glued ? at : -1
}

/**
 * Reads modifiers that follow `offset` after a blank; returns where the last one ends.
 * @param ends collects where each of them ends
 */
export function readModifiers(
  grammar: PhraseGrammar,
  text: string,
  offset: number,
  limit: number,
  into: Modifier[] | undefined,
  ends?: number[],
): number {
  let end = offset
  for (let count = 0; count < MAX_MODIFIERS; count++) {
    const start = nextWord(text, end, limit)
    if (start < 0) return end
    const found = grammar.adverbs.match(text, start, limit)
    if (found && (!found.value.guarded || isFollowed(grammar, text, found.end, limit))) {
      if (found.value.modifier) into?.push(found.value.modifier)
      end = found.end
      ends?.push(end)
      continue
    }
    const manner = readManner(grammar, text, start, limit, into)
    if (manner < 0) return end
    end = manner
    ends?.push(end)
  }
  return end
}

/** True when the word after a form, or its absence, shows that the form did not begin a noun phrase. */
export function isFollowed(grammar: PhraseGrammar, text: string, offset: number, limit: number): boolean {
  const next = nextWord(text, offset, limit)
  if (next < 0) return true
  return (
    beginsObject(grammar, text, next, limit) || grammar.prepositions.match(text, next, limit) !== undefined
  )
}

/** True when an object or a comma comes next: "requests the …", "requests, in that regard, …". */
export function hasObject(grammar: PhraseGrammar, text: string, offset: number, limit: number): boolean {
  if (isComma(text.charCodeAt(offset))) return true
  const next = nextWord(text, offset, limit)
  return next >= 0 && beginsObject(grammar, text, next, limit)
}

function beginsObject(grammar: PhraseGrammar, text: string, start: number, limit: number): boolean {
  const code = text.charCodeAt(start)
  return isUpper(code) || isDigit(code) || grammar.objects.match(text, start, limit) !== undefined
}

/** "with deep concern and alarm": where it ends, or -1. */
export function readManner(
  grammar: PhraseGrammar,
  text: string,
  start: number,
  limit: number,
  into: Modifier[] | undefined,
): number {
  const preposition = grammar.manners.match(text, start, limit)
  if (!preposition) return -1
  const found = readFeelings(grammar, text, preposition.end, limit, true)
  if (!found) return -1
  let manners = 0
  for (const feeling of found.feelings) {
    if (!feeling.manner) continue
    into?.push(feeling.manner)
    manners++
  }
  if (manners === 0) return -1
  into?.push(...found.degrees)
  return found.end
}

/** The feelings of a complement or manner. */
export interface Feelings {
  end: number
  feelings: FeelingEntry[]
  degrees: Modifier[]
}

/** "its deep concern and alarm": determiner, degrees, noun, degrees after it, and what "and" adds. */
export function readFeelings(
  grammar: PhraseGrammar,
  text: string,
  offset: number,
  limit: number,
  articles: boolean,
): Feelings | undefined {
  const feelings: FeelingEntry[] = []
  const degrees: Modifier[] = []
  let end = -1
  let at = offset
  for (;;) {
    const pending: Modifier[] = []
    let start = nextWord(text, at, limit)
    if (start < 0) break
    const determiner =
      grammar.possessives.match(text, start, limit) ??
      (articles ? grammar.articles.match(text, start, limit) : undefined)
    if (determiner) {
      start = nextWord(text, determiner.end, limit)
      if (start < 0) break
    }
    start = readDegrees(grammar, text, start, limit, pending)
    const noun = start < 0 ? undefined : grammar.feelings.match(text, start, limit)
    if (!noun) break
    feelings.push(noun.value)
    end = noun.end
    const after = nextWord(text, end, limit)
    if (after >= 0) {
      const past = readDegreesAfter(grammar, text, after, limit, pending)
      if (past > 0) end = past
    }
    degrees.push(...pending)
    const next = nextWord(text, end, limit)
    const conjunction = next < 0 ? undefined : grammar.conjunctions.match(text, next, limit)
    if (!conjunction) break
    at = conjunction.end
  }
  return end < 0 ? undefined : { end, feelings, degrees }
}

/** Degrees before a noun, with the conjunctions between them; returns where the noun should start, or -1. */
function readDegrees(
  grammar: PhraseGrammar,
  text: string,
  start: number,
  limit: number,
  into: Modifier[],
): number {
  let at = start
  for (let count = 0; count < MAX_MODIFIERS; count++) {
    const found = grammar.degrees.match(text, at, limit) ?? grammar.conjunctions.match(text, at, limit)
    if (!found) return at
    if (found.value !== true && found.value.modifier) into.push(found.value.modifier)
    at = nextWord(text, found.end, limit)
    if (at < 0) return -1
  }
  return at
}

/** Degrees after a noun ("préoccupation particulière"); returns where the last one ends, or -1. */
function readDegreesAfter(
  grammar: PhraseGrammar,
  text: string,
  start: number,
  limit: number,
  into: Modifier[],
): number {
  let end = -1
  let at = start
  for (let count = 0; count < MAX_MODIFIERS; count++) {
    const found = grammar.degrees.match(text, at, limit)
    if (!found) return end
    // Before a noun the word belongs to what follows: "concern growing numbers …" has no degree.
    if (!isFollowed(grammar, text, found.end, limit)) return end
    if (found.value.modifier) into.push(found.value.modifier)
    end = found.end
    at = nextWord(text, end, limit)
    if (at < 0) return end
  }
  return end
}
