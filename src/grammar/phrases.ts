/** A language's words, compiled to tries: what opening phrases are composed of. */
import type { Act } from '../../grammars/acts.js'
import type { Modifier } from '../../grammars/modifiers.js'
import { foldCode } from '../characters.js'
import { readModifiers } from './phrase-parts.js'
import type { HeadGrammar, LanguageGrammar } from './schema.js'
import { Beginnings, type SkipModifiers, spellings, Trie } from './trie.js'
import type { Variants } from './variants.js'

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
  /** The first parts of separable verbs, with what their second parts make of them. */
  separables: Trie<Trie<HeadEntry>>
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
  /** Folded codes of letters that are written together with the word after them. */
  proclitics: ReadonlySet<number>
  skip: SkipModifiers
  /** How opening phrases begin. */
  beginnings: Beginnings
}

/** Compiles the phrases of a language. */
export function compilePhrases(language: LanguageGrammar, variants: Variants): PhraseGrammar {
  const trie = <T>() => new Trie<T>(variants)
  const set = (forms: readonly string[]) => Trie.of(forms, variants)
  const heads = compileHeads(language, variants)
  const states = trie<StateEntry>()
  for (const { lemma, act, forms, adds, ambiguous } of language.states)
    for (const spelling of forms.flatMap(spellings))
      states.add(spelling, { lemma, act, adds: adds ?? [], ambiguous: ambiguous ?? false, spelling })
  const feelings = trie<FeelingEntry>()
  for (const { lemma, act, forms, manner } of language.feelings)
    for (const form of forms) feelings.add(form, { lemma, act, manner })
  const modifiers = (entries: LanguageGrammar['adverbs']) => {
    const found = trie<ModifierEntry>()
    for (const { forms, modifier, guarded } of entries)
      for (const form of forms) found.add(form, { modifier, guarded: guarded ?? false })
    return found
  }
  const adverbs = modifiers(language.adverbs)
  const manners = set(language.manners)
  const proclitics = new Set(language.proclitics.map((letter) => foldCode(letter.charCodeAt(0))))
  const { openers, verbs, infinitives, separables } = heads
  const grammar: PhraseGrammar = {
    ...heads,
    states,
    feelings,
    degrees: modifiers(language.degrees),
    adverbs,
    manners,
    possessives: set(language.possessives),
    articles: set(language.articles),
    conjunctions: set(language.conjunctions),
    objects: set(language.objects),
    prepositions: set(language.prepositions),
    proclitics,
    skip: (text, offset, limit) => {
      const ends = [offset]
      readModifiers(grammar, text, offset, limit, undefined, ends)
      return ends
    },
    beginnings: new Beginnings(
      [openers, verbs, infinitives, separables, states, adverbs, manners],
      proclitics,
    ),
  }
  return grammar
}

type Heads = Pick<PhraseGrammar, 'openers' | 'verbs' | 'infinitives' | 'separables'>

function compileHeads(language: LanguageGrammar, variants: Variants): Heads {
  const openers = new Trie<HeadEntry>(variants)
  const verbs = new Trie<HeadEntry>(variants)
  const infinitives = new Trie<HeadEntry>(variants)
  const separables = new Trie<Trie<HeadEntry>>(variants)
  /** The second parts that a first part may have, by its form. */
  const particles = new Map<string, Trie<HeadEntry>>()
  for (const head of language.heads) {
    const entry: HeadEntry = { head, turns: undefined }
    for (const [form, act] of Object.entries(head.turns ?? {})) {
      entry.turns ??= new Trie(variants)
      entry.turns.add(form, act)
    }
    for (const form of head.opener ?? []) openers.add(form, entry)
    for (const form of head.infinitive ?? []) infinitives.add(form, entry)
    for (const form of head.verb ?? []) {
      if (head.particle) {
        const seconds = particles.get(form) ?? new Trie<HeadEntry>(variants)
        for (const particle of head.particle) seconds.add(particle, entry)
        if (!particles.has(form)) separables.add(form, seconds)
        particles.set(form, seconds)
        continue
      }
      verbs.add(form, entry)
      for (const prefix of language.openerPrefixes) openers.add(`${prefix} ~ ${form}`, entry)
    }
  }
  return { openers, verbs, infinitives, separables }
}
