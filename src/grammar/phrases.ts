/** A language's words, compiled to tries: what opening phrases are composed of. */
import type { Act } from '../../grammars/acts.js'
import type { Modifier } from '../../grammars/modifiers.js'
import { foldCode, hasAccent, isUpper } from '../characters.js'
import type { Form } from './match-phrase.js'
import { readModifiers } from './phrase-parts.js'
import type { HeadGrammar, LanguageGrammar } from './schema.js'
import { Beginnings, type SkipModifiers, spellings, Trie } from './trie.js'
import type { Variants } from './variants.js'

/** What a grammar says of a verb, all of it filled in: objects with the same fields are read faster. */
export interface Head {
  lemma: string
  act: Act | undefined
  takes: HeadGrammar['takes']
  yields: boolean
  needs: boolean
  adds: readonly Modifier[]
  ambiguous: boolean
  onlyFirst: boolean
  firm: boolean
  recital: boolean
}

const fillIn = ({
  lemma,
  act,
  takes,
  yields = false,
  needs = false,
  adds = [],
  ambiguous = false,
  onlyFirst = false,
  firm = false,
  recital = false,
}: HeadGrammar): Head => ({
  lemma,
  act,
  takes,
  yields,
  needs,
  adds,
  ambiguous,
  onlyFirst,
  firm,
  recital,
})

/** A verb's form. */
export interface HeadEntry {
  head: Head
  turns: Trie<Act> | undefined
  followed: Trie<true> | undefined
  /** True when the form begins with a capital inside a sentence as well. */
  capital: boolean
  /** True when its first word has letters with accents or umlauts. */
  accented: boolean
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
  /** The first parts of separable phrases, with what their second parts make of them. */
  separables: Record<Form, Trie<Trie<HeadEntry>>>
  states: Trie<StateEntry>
  feelings: Trie<FeelingEntry>
  degrees: Trie<ModifierEntry>
  adverbs: Trie<ModifierEntry>
  /** Adverbs after which a verb inside a sentence is the body's own act: "hereby". */
  performing: Trie<true>
  manners: Trie<true>
  speakers: Trie<true>
  possessives: Trie<true>
  articles: Trie<true>
  conjunctions: Trie<true>
  infinitiveMarkers: Trie<true>
  subjects: Trie<true>
  /** What begins the object of a verb. */
  objects: Trie<true>
  prepositions: Trie<true>
  /** Folded codes of letters that are written together with the word after them. */
  proclitics: ReadonlySet<number>
  skip: SkipModifiers
  /** How opening phrases begin. */
  beginnings: Beginnings
  /** How those begin that may be firm. */
  firm: Beginnings
  /** How the words begin that a later phrase may begin with or follow without a stop. */
  joiners: Beginnings
}

/** Compiles the phrases of a language. */
export function compilePhrases(language: LanguageGrammar, variants: Variants): PhraseGrammar {
  const trie = <T>() => new Trie<T>(variants)
  const set = (forms: readonly string[]) => Trie.of(forms, variants)
  const { firm, ...heads } = compileHeads(language, variants)
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
  const performing = set(language.adverbs.flatMap(({ forms, performs }) => (performs ? forms : [])))
  const conjunctions = set(language.conjunctions)
  const grammar: PhraseGrammar = {
    ...heads,
    states,
    feelings,
    degrees: modifiers(language.degrees),
    adverbs,
    performing,
    manners,
    speakers: set(language.speakers),
    possessives: set(language.possessives),
    articles: set(language.articles),
    conjunctions,
    infinitiveMarkers: set(language.infinitiveMarkers),
    subjects: set(language.subjects),
    objects: set(language.objects),
    prepositions: set(language.prepositions),
    proclitics,
    skip: (text, offset, limit) => {
      const ends = [offset]
      readModifiers(grammar, text, offset, limit, undefined, ends)
      return ends
    },
    beginnings: new Beginnings(
      [openers, verbs, infinitives, ...Object.values(separables), states, adverbs, manners],
      proclitics,
    ),
    firm: new Beginnings([firm, adverbs, manners], proclitics),
    joiners: new Beginnings([performing, conjunctions], proclitics),
  }
  return grammar
}

type Heads = Pick<PhraseGrammar, 'openers' | 'verbs' | 'infinitives' | 'separables'>

function compileHeads(language: LanguageGrammar, variants: Variants): Heads & { firm: Trie<true> } {
  const firm = new Trie<true>(variants)
  const tries = {
    opener: new Trie<HeadEntry>(variants),
    verb: new Trie<HeadEntry>(variants),
    infinitive: new Trie<HeadEntry>(variants),
  }
  const separables = {
    opener: new Separables(variants),
    verb: new Separables(variants),
    infinitive: new Separables(variants),
  }
  for (const head of language.heads) {
    const filled = fillIn(head)
    let turns: Trie<Act> | undefined
    for (const [form, act] of Object.entries(head.turns ?? {})) {
      turns ??= new Trie(variants)
      turns.add(form, act)
    }
    const followed = head.followed && Trie.of(head.followed, variants)
    for (const mood of ['opener', 'verb', 'infinitive'] as const)
      for (const form of (head[mood] ?? []).flatMap(spellings)) {
        const entry: HeadEntry = {
          head: filled,
          turns,
          followed,
          capital: isUpper(form.charCodeAt(0)),
          accented: hasAccent(form, 0),
        }
        // The infinitive that a verb takes may be firm as well.
        if (mood === 'verb' && (filled.firm || filled.takes === 'infinitive')) firm.add(form, true)
        if (head.particle) separables[mood].add(form, head.particle, entry)
        else tries[mood].add(form, entry)
        if (head.particle || mood !== 'verb') continue
        for (const prefix of language.openerPrefixes) tries.opener.add(`${prefix} ~ ${form}`, entry)
      }
  }
  return {
    firm,
    openers: tries.opener,
    verbs: tries.verb,
    infinitives: tries.infinitive,
    separables: {
      opener: separables.opener.trie,
      verb: separables.verb.trie,
      infinitive: separables.infinitive.trie,
    },
  }
}

/** First parts of separable phrases; several may share one and differ in the second part. */
class Separables {
  readonly trie: Trie<Trie<HeadEntry>>
  readonly #variants: Variants
  readonly #seconds = new Map<string, Trie<HeadEntry>>()

  constructor(variants: Variants) {
    this.#variants = variants
    this.trie = new Trie(variants)
  }

  add(first: string, particles: readonly string[], entry: HeadEntry): void {
    let seconds = this.#seconds.get(first)
    if (!seconds) {
      seconds = new Trie(this.#variants)
      this.#seconds.set(first, seconds)
      this.trie.add(first, seconds)
    }
    for (const particle of particles) seconds.add(particle, entry)
  }
}
