/** Opening phrases with a worn word: mended, they are read as any other. */
import { fold, foldCode, isSpaceless, isWord, skipBlanks } from '../characters.js'
import { type Form, matchPhrase, type Phrase } from './match-phrase.js'
import type { PhraseGrammar } from './phrases.js'
import type { LanguageGrammar } from './schema.js'
import { spellings, Trie } from './trie.js'
import type { Variants } from './variants.js'
import { matchWorn, type WornMatch } from './worn.js'

/** How far behind the worn word a phrase may reach: the second part of a separable one stands far off. */
const REACH = 800

/** How many words before the worn one may be whole: "Also requesfs", "Expressing its deep concem". */
const MAX_WHOLE = 4

/** The words of a language's opening phrases. */
export interface PhraseWords {
  /** How openers and verbs begin, and what stands before them: first words, and forms, in parts where a gap parts them. */
  first: Trie<string>
  /** The same, and what may come after: possessives, degrees, feelings, infinitives. */
  any: Trie<string>
  /** Other words that the grammar knows: one of them is not worn, and opens nothing. */
  known: Trie<true>
}

/** Compiles the words of a language's phrases. */
export function compilePhraseWords(language: LanguageGrammar, variants: Variants): PhraseWords {
  const first = new Trie<string>(variants)
  const any = new Trie<string>(variants)
  const known = new Trie<true>(variants)
  const add = (tries: readonly Trie<string>[], forms: readonly string[]) => {
    for (const form of forms.flatMap(spellings))
      for (const part of [firstWord(form), ...form.split(/\s*~\s*/)]) {
        const folded = fold(part)
        if (folded !== '') for (const trie of tries) trie.add(folded, folded)
      }
  }
  const know = (forms: readonly string[]) => {
    for (const form of forms.flatMap(spellings)) known.add(firstWord(form), true)
  }
  for (const { verb = [], opener = [], infinitive = [] } of language.heads) {
    add([first, any], [...verb, ...opener])
    add([any], infinitive)
    know(infinitive)
  }
  for (const { forms } of [...language.states, ...language.adverbs]) add([first, any], forms)
  add([first, any], language.openerPrefixes)
  for (const { forms } of [...language.feelings, ...language.degrees]) {
    add([any], forms)
    know(forms)
  }
  for (const words of [language.manners, language.possessives, language.articles, language.conjunctions])
    add([any], words)
  for (const words of [language.stopWords, language.morphology.not, language.sections, language.annexes])
    know(words)
  return { first, any, known }
}

const firstWord = (form: string): string => form.split(/[\s~]/, 1)[0] ?? ''

/** What a worn phrase was found to be. */
export interface WornPhrase {
  opener: Phrase | undefined
  verb: Phrase | undefined
  isFirstWorn: boolean
}

/**
 * The phrase at `start` one of whose words is worn; none where a word has no known shape.
 * @param isMarked true behind the number of a clause, which speaks for a short verb as well
 */
export function matchWornPhrase(
  phrases: PhraseGrammar,
  words: PhraseWords,
  text: string,
  start: number,
  limit: number,
  isMarked: boolean,
): WornPhrase | undefined {
  let at = start
  for (let count = 0; count <= MAX_WHOLE; count++) {
    const trie = count === 0 ? words.first : words.any
    const whole = trie.match(text, at, limit)
    if (!whole && words.known.match(text, at, limit)) return undefined
    const expectation = { isExpected: isMarked || count > 0, beyond: whole?.end ?? at }
    for (const from of starts(phrases, text, at)) {
      const worn = matchWorn(trie, text, from, limit, expectation)
      const phrase = worn && mendedPhrase(phrases, text, start, from, worn, limit)
      if (phrase) return phrase
    }
    if (!whole) return undefined
    at = skipBlanks(text, whole.end, limit)
    if (at >= limit || (at === whole.end && !isSpaceless(text.charCodeAt(at)))) return undefined
  }
  return undefined
}

/** Where a word may start: a letter that is written together with it may stand before. */
function starts({ proclitics }: PhraseGrammar, text: string, at: number): number[] {
  const isProclitic = proclitics.has(foldCode(text.charCodeAt(at))) && isWord(text.charCodeAt(at + 1))
  return isProclitic ? [at, at + 1] : [at]
}

/** The phrase at `start` with the worn word at `from` mended. */
function mendedPhrase(
  phrases: PhraseGrammar,
  text: string,
  start: number,
  from: number,
  worn: WornMatch<string>,
  limit: number,
): WornPhrase | undefined {
  const mended = text.slice(start, from) + worn.value
  const probe = mended + text.slice(worn.end, Math.min(limit, worn.end + REACH))
  const read = (form: Form) => {
    const phrase = matchPhrase(phrases, form, probe, 0, probe.length)
    if (!phrase || phrase.end < mended.length || phrase.ambiguous) return undefined
    return { ...phrase, end: phrase.end - mended.length + worn.end }
  }
  const opener = read('opener')
  const verb = read('verb')
  return opener || verb ? { opener, verb, isFirstWorn: worn.isFirstWorn && from === start } : undefined
}
