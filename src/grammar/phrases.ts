/**
 * Opening phrases by composition: modifiers, a verb or a state, what completes it, more modifiers.
 * "Noting with deep concern and alarm", "Se déclarant de nouveau vivement préoccupée", "Takes also note".
 */
import type { Act } from '../../grammars/acts.js'
import type { Modifier } from '../../grammars/modifiers.js'
import { APOSTROPHE, foldCode, isBlank, isUpper, isWord, SKIP } from './fold.js'
import type { HeadGrammar, LanguageGrammar } from './schema.js'
import { type SkipModifiers, Trie } from './trie.js'

/** Whether a phrase opens a preambular clause or leads an operative one. */
export type Mood = 'opener' | 'verb'

/** An opening phrase found in a text. */
export interface Phrase {
  end: number
  act: Act | undefined
  /** Absent when the phrase was recognised by its ending alone. */
  lemma: string | undefined
  modifiers: Modifier[]
  /** True when inside a clause it may be a noun or speak of somebody else: there it needs more evidence. */
  ambiguous: boolean
}

interface HeadEntry {
  head: HeadGrammar
  turns: Trie<Act> | undefined
}
interface StateEntry {
  lemma: string
  act: Act | undefined
  adds: Modifier[]
  ambiguous: boolean
}
interface FeelingEntry {
  lemma: string
  act: Act | undefined
  manner: Modifier | undefined
}
interface ModifierEntry {
  modifier: Modifier | undefined
  guarded: boolean
}

/** A language's phrases, compiled. */
export interface PhraseGrammar {
  openers: Trie<HeadEntry>
  verbs: Trie<HeadEntry>
  infinitives: Trie<HeadEntry>
  states: Trie<StateEntry>
  feelings: Trie<FeelingEntry>
  degrees: Trie<ModifierEntry>
  adverbs: Trie<ModifierEntry>
  manners: Trie<true>
  possessives: Trie<true>
  articles: Trie<true>
  conjunctions: Trie<true>
  followers: Trie<true>
  skip: SkipModifiers
}

/** Most modifiers in a row that are read; real texts have three at the most. */
const MAX_MODIFIERS = 6

/** Compiles the phrases of a language. */
export function compilePhrases(language: LanguageGrammar): PhraseGrammar {
  const openers = new Trie<HeadEntry>()
  const verbs = new Trie<HeadEntry>()
  const infinitives = new Trie<HeadEntry>()
  for (const head of language.heads) {
    const entry: HeadEntry = { head, turns: undefined }
    for (const [form, act] of Object.entries(head.turns ?? {})) {
      entry.turns ??= new Trie()
      entry.turns.add(form, act)
    }
    for (const form of head.opener ?? []) openers.add(form, entry)
    for (const form of head.verb ?? []) verbs.add(form, entry)
    for (const form of head.infinitive ?? []) infinitives.add(form, entry)
  }
  const states = new Trie<StateEntry>()
  for (const { lemma, act, forms, adds, ambiguous } of language.states)
    for (const form of forms)
      states.add(form, { lemma, act, adds: adds ?? [], ambiguous: ambiguous ?? false })
  const feelings = new Trie<FeelingEntry>()
  for (const { lemma, act, forms, manner } of language.feelings)
    for (const form of forms) feelings.add(form, { lemma, act, manner })
  const modifierTrie = (entries: LanguageGrammar['adverbs']) => {
    const trie = new Trie<ModifierEntry>()
    for (const { forms, modifier, guarded } of entries)
      for (const form of forms) trie.add(form, { modifier, guarded: guarded ?? false })
    return trie
  }
  const words = (forms: string[]) => {
    const trie = new Trie<true>()
    for (const form of forms) trie.add(form, true)
    return trie
  }
  const grammar: PhraseGrammar = {
    openers,
    verbs,
    infinitives,
    states,
    feelings,
    degrees: modifierTrie(language.degrees),
    adverbs: modifierTrie(language.adverbs),
    manners: words(language.manners),
    possessives: words(language.possessives),
    articles: words(language.articles),
    conjunctions: words(language.conjunctions),
    followers: words(language.followers),
    skip: (text, offset, limit) => {
      const ends = [offset]
      readModifiers(grammar, text, offset, limit, undefined, ends)
      return ends
    },
  }
  return grammar
}

/** Where the next word starts: past blanks, which may be missing after an apostrophe; -1 if none may start. */
function nextWord(text: string, offset: number, limit: number): number {
  let at = offset
  while (at < limit && (isBlank(text.charCodeAt(at)) || foldCode(text.charCodeAt(at)) === SKIP)) at++
  if (at >= limit) return -1
  if (at > offset) return at
  return offset > 0 && foldCode(text.charCodeAt(offset - 1)) === APOSTROPHE ? at : -1
}

/**
 * Reads modifiers that follow `offset` after a blank; returns where the last one ends.
 * @param ends collects where each of them ends
 */
function readModifiers(
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

/** True when the word after a guarded form shows that the form did not begin a noun phrase. */
function isFollowed(grammar: PhraseGrammar, text: string, offset: number, limit: number): boolean {
  const next = nextWord(text, offset, limit)
  if (next < 0) return true
  const code = text.charCodeAt(next)
  return (
    isUpper(code) || (code >= 48 && code <= 57) || grammar.followers.match(text, next, limit) !== undefined
  )
}

/** "with deep concern and alarm": where it ends, or -1. */
function readManner(
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

interface Feelings {
  end: number
  feelings: FeelingEntry[]
  degrees: Modifier[]
}

/** "its deep concern and alarm": determiner, degrees, noun, degrees after it, and what "and" adds. */
function readFeelings(
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

/**
 * The opening phrase at `start`, which must be the first letter of a word, or undefined.
 * Nothing at or after `limit` is looked at.
 */
export function matchPhrase(
  grammar: PhraseGrammar,
  mood: Mood,
  text: string,
  start: number,
  limit: number,
): Phrase | undefined {
  const modifiers: Modifier[] = []
  const first = matchHead(grammar, mood, text, start, limit, modifiers)
  if (first) return first
  // Modifiers first: "Also requests", "Profondément préoccupée".
  let at = start
  for (let count = 0; count < MAX_MODIFIERS; count++) {
    const before = grammar.adverbs.match(text, at, limit)
    if (!before) return undefined
    if (before.value.modifier) modifiers.push(before.value.modifier)
    at = nextWord(text, before.end, limit)
    if (at < 0) return undefined
    const phrase = matchHead(grammar, mood, text, at, limit, modifiers)
    if (phrase) return phrase
  }
  return undefined
}

function matchHead(
  grammar: PhraseGrammar,
  mood: Mood,
  text: string,
  start: number,
  limit: number,
  before: Modifier[],
): Phrase | undefined {
  const trie = mood === 'opener' ? grammar.openers : grammar.verbs
  const found = trie.match(text, start, limit, grammar.skip)
  if (found) {
    const phrase = complete(grammar, found.value, text, start, found.end, limit, before)
    if (phrase) return phrase
  }
  if (mood !== 'opener') return undefined
  const state = grammar.states.match(text, start, limit)
  if (!state) return undefined
  const modifiers = [...before, ...state.value.adds]
  const end = readModifiers(grammar, text, state.end, limit, modifiers)
  const bare = before.length === 0 && end === state.end
  const ambiguous = bare && (state.value.ambiguous || !isFollowed(grammar, text, end, limit))
  return { end, act: state.value.act, lemma: state.value.lemma, modifiers, ambiguous }
}

/** Adds what may follow a verb: modifiers, and the complement that its entry takes. */
function complete(
  grammar: PhraseGrammar,
  { head, turns }: HeadEntry,
  text: string,
  start: number,
  headEnd: number,
  limit: number,
  before: Modifier[],
): Phrase | undefined {
  const modifiers = [...before, ...(head.adds ?? [])]
  readInnerModifiers(grammar, text, start, headEnd, modifiers)
  let { act, lemma } = head as { act: Act | undefined; lemma: string }
  let end = readModifiers(grammar, text, headEnd, limit, modifiers)
  let completed = false
  if (head.takes === 'feeling') {
    const found = readFeelings(grammar, text, end, limit, head.act === undefined)
    const noun = found?.feelings[0]
    if (found && noun) {
      completed = true
      if (act === undefined || head.yields) act = noun.act ?? act
      lemma = `${lemma} ${noun.lemma}`
      modifiers.push(...found.degrees)
      for (const more of found.feelings.slice(1)) if (more.manner) modifiers.push(more.manner)
      end = found.end
    }
  } else if (head.takes === 'state' || head.takes === 'infinitive') {
    const next = nextWord(text, end, limit)
    if (next >= 0 && head.takes === 'state') {
      const found = grammar.states.match(text, next, limit)
      if (found) {
        completed = true
        act = found.value.act ?? act
        lemma = `${lemma} ${found.value.lemma}`
        modifiers.push(...found.value.adds)
        end = found.end
      }
    } else if (next >= 0) {
      const found = grammar.infinitives.match(text, next, limit, grammar.skip)
      const inner = found && complete(grammar, found.value, text, next, found.end, limit, modifiers)
      if (inner) return { ...inner, lemma: `${lemma} ${inner.lemma ?? ''}`.trim() }
    }
  }
  if (head.needs && !completed) return undefined
  if (completed) end = readModifiers(grammar, text, end, limit, modifiers)
  if (turns) {
    const next = nextWord(text, end, limit)
    act = (next < 0 ? undefined : turns.match(text, next, limit, grammar.skip)?.value) ?? act
  }
  const ambiguous =
    head.onlyFirst === true ||
    (head.ambiguous === true && end === headEnd && !isFollowed(grammar, text, end, limit))
  return { end, act, lemma, modifiers, ambiguous }
}

/** The modifiers inside a head with a gap ("calls *once again* upon"), which matching has passed over. */
function readInnerModifiers(
  grammar: PhraseGrammar,
  text: string,
  start: number,
  end: number,
  into: Modifier[],
): void {
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charCodeAt(at)) || !isWord(text.charCodeAt(at + 1))) continue
    const past = readModifiers(grammar, text, at, end, undefined)
    if (past > at && past < end) {
      readModifiers(grammar, text, at, end, into)
      at = past - 1
    }
  }
}
