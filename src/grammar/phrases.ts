/** A language's words, compiled to tries: what opening phrases are composed of. */
import type { Act } from '../../grammars/acts.js'
import type { Modifier } from '../../grammars/modifiers.js'
import { readModifiers } from './phrase-parts.js'
import type { HeadGrammar, LanguageGrammar } from './schema.js'
import { Beginnings, type SkipModifiers, spellings, Trie } from './trie.js'

/** A verb's form. */
export interface HeadEntry {
  head: HeadGrammar
  turns: Trie<Act> | undefined
}
/** A state's form. */
export interface StateEntry {
  lemma: string
  act: Act | undefined
  adds: Modifier[]
  ambiguous: boolean
  /** The form as the grammar spells it, accents included. */
  spelling: string
}
/** A feeling's form. */
export interface FeelingEntry {
  lemma: string
  act: Act | undefined
  manner: Modifier | undefined
}
/** A modifier's form. */
export interface ModifierEntry {
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
  /** What begins the object of a verb. */
  objects: Trie<true>
  prepositions: Trie<true>
  skip: SkipModifiers
  /** How opening phrases begin. */
  beginnings: Beginnings
}

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
    for (const spelling of forms.flatMap(spellings))
      states.add(spelling, { lemma, act, adds: adds ?? [], ambiguous: ambiguous ?? false, spelling })
  const feelings = new Trie<FeelingEntry>()
  for (const { lemma, act, forms, manner } of language.feelings)
    for (const form of forms) feelings.add(form, { lemma, act, manner })
  const modifierTrie = (entries: LanguageGrammar['adverbs']) => {
    const trie = new Trie<ModifierEntry>()
    for (const { forms, modifier, guarded } of entries)
      for (const form of forms) trie.add(form, { modifier, guarded: guarded ?? false })
    return trie
  }
  const adverbs = modifierTrie(language.adverbs)
  const grammar: PhraseGrammar = {
    openers,
    verbs,
    infinitives,
    states,
    feelings,
    degrees: modifierTrie(language.degrees),
    adverbs,
    manners: Trie.of(language.manners),
    possessives: Trie.of(language.possessives),
    articles: Trie.of(language.articles),
    conjunctions: Trie.of(language.conjunctions),
    objects: Trie.of(language.objects),
    prepositions: Trie.of(language.prepositions),
    skip: (text, offset, limit) => {
      const ends = [offset]
      readModifiers(grammar, text, offset, limit, undefined, ends)
      return ends
    },
    beginnings: new Beginnings([openers, verbs, states, adverbs]),
  }
  return grammar
}
