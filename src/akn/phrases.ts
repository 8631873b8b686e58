/** The phrases of a clause: those that the document names, and those that a grammar knows where it sets words apart. */
import { type Act, acts } from '../../grammars/acts.js'
import { type Modifier, modifiers } from '../../grammars/modifiers.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { type Mood, matchPhrase } from '../grammar/match-phrase.js'
import type { TokenData } from '../syntax/tokens.js'
import { referred } from './elements.js'

/** A phrase in words: where it ends, what it is, and what is known of it. Offsets are those of the words. */
export interface FoundPhrase {
  end: number
  mood: Mood
  data: TokenData
}

/** The acts and modifiers that an attribute names: "#act-recall #modifier-also". */
export function namedIn(refersTo: string | null | undefined): { act?: Act; modifiers: Modifier[] } {
  const names = referred(refersTo)
  const act = names.find((name) => name.startsWith('act-'))?.slice('act-'.length)
  return {
    ...(act !== undefined && act in acts && { act: act as Act }),
    modifiers: names
      .filter((name) => name.startsWith('modifier-'))
      .map((name) => name.slice('modifier-'.length))
      .filter((name): name is Modifier => (modifiers as readonly string[]).includes(name)),
  }
}

/** A phrase that the document marks as one, with the lemma that the grammar has for it. */
export function markedPhrase(
  words: string,
  mood: Mood,
  refersTo: string | null | undefined,
  language: CompiledLanguage,
): TokenData {
  const named = namedIn(refersTo)
  const known = match(words, mood, language)
  const lemma = known?.data.act === named.act ? known?.data.lemma : undefined
  return { ...named, lemma }
}

/** The phrase that words begin with, in the mood that their place asks for, or else in the other. */
export function leadingPhrase(
  words: string,
  mood: Mood,
  language: CompiledLanguage,
): FoundPhrase | undefined {
  return match(words, mood, language) ?? match(words, mood === 'opener' ? 'verb' : 'opener', language)
}

function match(words: string, mood: Mood, language: CompiledLanguage): FoundPhrase | undefined {
  const found = matchPhrase(language.phrases, mood, words, 0, words.length)
  if (!found) return undefined
  return { end: found.end, mood, data: { act: found.act, lemma: found.lemma, modifiers: found.modifiers } }
}
