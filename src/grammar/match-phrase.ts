/**
 * Opening phrases by composition: modifiers, a verb or a state, what completes it, more modifiers.
 * "Noting with deep concern and alarm", "Se déclarant de nouveau vivement préoccupée", "Takes also note".
 */
import type { Act } from '../../grammars/acts.js'
import type { Modifier } from '../../grammars/modifiers.js'
import { foldCode, hasAccent, isBlank, isComma, isSpaceless, isWord, skipBlanks } from '../characters.js'
import {
  hasObject,
  isFollowed,
  MAX_MODIFIERS,
  nextWord,
  readFeelings,
  readManner,
  readModifiers,
} from './phrase-parts.js'
import type { HeadEntry, PhraseGrammar } from './phrases.js'
import { findParticle } from './separable.js'
import type { Trie, TrieMatch } from './trie.js'

/** Whether a phrase opens a preambular clause or leads an operative one. */
export type Mood = 'opener' | 'verb'

/** A mood, or the infinitives that stand in place of verbs below a line that governs them: "RESUELVE:". */
export type Form = Mood | 'infinitive'

/** An opening phrase found in a text. */
export interface Phrase {
  end: number
  act: Act | undefined
  /** Absent when the phrase was recognised by its ending alone. */
  lemma: string | undefined
  modifiers: Modifier[]
  /** True when it may be a noun as well, so that more evidence is wanted. */
  ambiguous: boolean
  /** True when inside a clause it speaks of somebody else: "States, acting through …". */
  onlyFirst: boolean
  /** True when only folding made it match: "Décide" is not quite "décidé", "fördert" not "fordert". */
  loose: boolean
  /** True when it begins with a capital inside a sentence as well: "Kenntnis nehmend". */
  capital: boolean
  /** True for a verb that decides wherever it stands, without a number or a formula. */
  firm: boolean
  /** True for an opener that contracts and ordinances have as well. */
  recital: boolean
}

/**
 * The opening phrase at `start`, which must be the first letter of a word, or undefined.
 * Nothing at or after `limit` is looked at.
 */
export function matchPhrase(
  grammar: PhraseGrammar,
  mood: Form,
  text: string,
  start: number,
  limit: number,
): Phrase | undefined {
  if (!grammar.beginnings.fit(text, start)) return undefined
  const found = matchWords(grammar, mood, text, start, limit, NO_MODIFIERS)
  // "ويطلب": the conjunction is written with its verb, and belongs to the phrase.
  if (found || !grammar.proclitics.has(foldCode(text.charCodeAt(start)))) return found
  return isWord(text.charCodeAt(start + 1))
    ? matchWords(grammar, mood, text, start + 1, limit, NO_MODIFIERS)
    : undefined
}

const NO_MODIFIERS: readonly Modifier[] = []

/**
 * A phrase with or without modifiers in front: "Also requests", "Profondément préoccupée", "с удовлетворением отмечая".
 * A word may be both, a state and a modifier of what follows; the longer phrase holds.
 */
function matchWords(
  grammar: PhraseGrammar,
  mood: Form,
  text: string,
  start: number,
  limit: number,
  before: readonly Modifier[],
  count = 0,
): Phrase | undefined {
  const bare = matchHead(grammar, mood, text, start, limit, before)
  if (count === MAX_MODIFIERS) return bare
  const adverb = grammar.adverbs.match(text, start, limit)
  if (!adverb && !grammar.manners.match(text, start, limit)) return bare
  const modifiers: Modifier[] = adverb?.value.modifier ? [...before, adverb.value.modifier] : [...before]
  const end = adverb?.end ?? readManner(grammar, text, start, limit, modifiers)
  const next = end < 0 ? -1 : nextWord(text, end, limit)
  const modified = next < 0 ? undefined : matchWords(grammar, mood, text, next, limit, modifiers, count + 1)
  return modified && modified.end > (bare?.end ?? 0) ? modified : bare
}

function matchHead(
  grammar: PhraseGrammar,
  mood: Form,
  text: string,
  start: number,
  limit: number,
  before: readonly Modifier[],
): Phrase | undefined {
  const whole = trieOf(grammar, mood).match(text, start, limit, grammar.skip)
  const bare = whole && complete(grammar, whole.value, text, start, whole.end, limit, before)
  // A complement right after the verb holds against a second part further on: "bekundet seine Sorge …".
  const isCompleted = bare && bare.lemma !== whole?.value.head.lemma
  const parted = isCompleted ? undefined : matchSeparable(grammar, mood, text, start, limit, whole?.end)
  const phrase = parted
    ? complete(grammar, parted.value, text, start, parted.end, limit, [...before, ...parted.modifiers])
    : bare
  if (phrase) return phrase
  if (mood !== 'opener') return undefined
  const state = grammar.states.match(text, start, limit)
  if (!state) return undefined
  const modifiers = [...before, ...state.value.adds]
  const end = readModifiers(grammar, text, state.end, limit, modifiers)
  const isBare = before.length === 0 && end === state.end
  const ambiguous = isBare && (state.value.ambiguous || !isFollowed(grammar, text, end, limit))
  const { act, lemma, spelling } = state.value
  const { onlyFirst, capital, firm, recital } = NEITHER
  const loose = text.slice(start, state.end).normalize('NFC').toLowerCase() !== spelling
  return { end, act, lemma, modifiers, ambiguous, onlyFirst, loose, capital, firm, recital }
}

const NEITHER = { onlyFirst: false, capital: false, firm: false, recital: false }

function trieOf({ openers, verbs, infinitives }: PhraseGrammar, mood: Form): Trie<HeadEntry> {
  return mood === 'opener' ? openers : mood === 'verb' ? verbs : infinitives
}

/** A separable verb whose second part stands further on, unless a whole form longer than its first part is there. */
function matchSeparable(
  grammar: PhraseGrammar,
  mood: Form,
  text: string,
  start: number,
  limit: number,
  wholeEnd: number | undefined,
): (TrieMatch<HeadEntry> & { modifiers: Modifier[] }) | undefined {
  const { opener, verb, infinitive } = grammar.separables
  const firsts = mood === 'opener' ? opener : mood === 'verb' ? verb : infinitive
  const first = firsts.match(text, start, limit, grammar.skip)
  if (!first || (wholeEnd ?? 0) > first.end) return undefined
  const particle = findParticle(grammar, first.value, text, first.end, limit)
  return particle && { end: first.end, value: particle.entry, modifiers: particle.modifiers }
}

/** Adds what may follow a verb: modifiers, and the complement that its entry takes. */
function complete(
  grammar: PhraseGrammar,
  { head, turns, followed, capital, accented }: HeadEntry,
  text: string,
  start: number,
  headEnd: number,
  limit: number,
  before: readonly Modifier[],
): Phrase | undefined {
  const modifiers = [...before, ...head.adds]
  readInnerModifiers(grammar, text, start, headEnd, modifiers)
  let { act, lemma } = head
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
  if (followed && !isFollowedBy(followed, text, end, limit)) return undefined
  if (turns) {
    // A comma may part them: "beschließt, mit der Angelegenheit befasst zu bleiben".
    const next = nextWord(text, isComma(text.charCodeAt(end)) ? end + 1 : end, limit)
    act = (next < 0 ? undefined : turns.match(text, next, limit, grammar.skip)?.value) ?? act
  }
  const ambiguous = head.ambiguous && end === headEnd && !hasObject(grammar, text, end, limit)
  const loose = !accented && hasAccent(text, start)
  const { onlyFirst, firm, recital } = head
  return { end, act, lemma, modifiers, ambiguous, onlyFirst, loose, capital, firm, recital }
}

/** True when one of the forms comes next, or nothing but a colon: "RESOLVED:". */
function isFollowedBy(forms: Trie<true>, text: string, end: number, limit: number): boolean {
  const next = skipBlanks(text, end, limit)
  return forms.match(text, next, limit) !== undefined || (text[next] === ':' && next + 1 >= limit)
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
    const blank = isBlank(text.charCodeAt(at)) && isWord(text.charCodeAt(at + 1))
    if (!blank && !(at > start && isSpaceless(text.charCodeAt(at)))) continue
    const ends: number[] = []
    readModifiers(grammar, text, at, end, undefined, ends)
    // What ends the form is its own: the manner of "acogiendo también con beneplácito".
    const past = ends.findLast((one) => one < end)
    if (past === undefined) continue
    readModifiers(grammar, text, at, past, into)
    at = past - 1
  }
}
