/**
 * Which language a text is in: its script and what the grammars recognise in it first, frequent words next, trigram
 * statistics where that is a tie.
 */
import { francAll } from 'franc'
import { fold, isDigit, isSpaceless, isWord, SPACE } from '../characters.js'
import type { Line } from '../source/document.js'
import { readText } from '../source/text.js'
import type { CompiledGrammars, CompiledLanguage } from './compile.js'
import { matchPhrase } from './match-phrase.js'
import { countScripts, familyOf } from './scripts.js'

/** One language and what speaks for it. */
export interface Detected {
  /** BCP 47 code. */
  language: string
  /** Between 0 and 1; the scores of all languages add up to 1 where anything speaks for any of them. */
  score: number
  evidence: {
    /** Share of the letters that are of the language's script. */
    script: number
    /** Lines that begin with an enacting formula. */
    formulas: number
    /** Lines that begin with a known opener or verb. */
    phrases: number
    /** Share of words that are among the language's most frequent. */
    stopWords: number
  }
}

/** Characters that are looked at to rank all languages, from several places of the text. */
const SAMPLE = 6_000
const SLICES = 4
/** The same to choose one; more would not change the answer. */
const CHOICE_SAMPLE = 3_000
/** Of these, the characters in which words are counted to choose between languages of one script. */
const WORDS_SAMPLE = 1_200

/** What part of a text's letters must be of a language's script for the language to come into question. */
const MIN_SCRIPT = 0.2

/**
 * Ranks the languages of the grammars for a text, best first. Languages that nothing speaks for come last
 * with a score of 0.
 */
export function detectLanguage(text: string, grammars: CompiledGrammars): Detected[] {
  const sample = takeSample(text, SAMPLE)
  const shares = scriptShares(sample)
  const { lines } = readText(sample)
  const ranking = [...grammars.languages.values()].map((language) => {
    const script = shares.get(familyOf(language.script)) ?? 0
    const likely = script < MIN_SCRIPT ? [] : lines
    return weigh(sample, likely, language, script, linesOf(sample, likely, language))
  })
  return rank(sample, ranking, grammars)
}

/** The language of a text, and those of its script that several of its lines are in beside it. */
export interface Choice {
  language: CompiledLanguage
  others: CompiledLanguage[]
  /** True when the caller says so, and no other is to be looked for. */
  isCertain: boolean
}

/**
 * The language of a text, or undefined when nothing speaks for any. It is the first of `detectLanguage`, except that
 * only the two that frequent words speak for most are looked at further, and these no more than they must be.
 */
export function chooseLanguage(text: string, grammars: CompiledGrammars): Choice | undefined {
  const sample = takeSample(text, CHOICE_SAMPLE)
  const shares = scriptShares(sample)
  const shareOf = ({ script }: CompiledLanguage) => shares.get(familyOf(script)) ?? 0
  const candidates = likelyLanguages(
    text,
    [...grammars.languages.values()].filter((language) => shareOf(language) >= MIN_SCRIPT),
  )
  const { lines } = readText(sample)
  const clauses = new Map(candidates.map((language) => [language, linesOf(sample, lines, language)]))
  const ranking = candidates.map((language) =>
    weigh(sample, lines, language, shareOf(language), clauses.get(language) as boolean[]),
  )
  const byScore = ranking.toSorted((a, b) => b.score - a.score)
  const [first, second] = byScore
  const isClear = first && first.score >= CLEAR && first.score >= CLEAR_SHARE * (second?.score ?? 0)
  const best = isClear ? first : rank(sample, ranking, grammars)[0]
  const language = best && best.score > 0 ? grammars.languages.get(best.language) : undefined
  if (!language) return undefined
  const known = clauses.get(language)
  const isOwn = (begins: boolean, index: number) => begins && !known?.[index]
  const others = candidates.filter(
    (other) => other !== language && (clauses.get(other)?.filter(isOwn).length ?? 0) >= MIN_LINES,
  )
  return { language, others, isCertain: false }
}

/** How many lines must begin with a phrase of another language for it to be looked for in a whole text. */
export const MIN_LINES = 3

/** The languages to look at further, two of a script at the most: those that frequent words speak for. */
function likelyLanguages(text: string, languages: CompiledLanguage[]): CompiledLanguage[] {
  const words = languages.length > 2 ? countWords(takeSample(text, WORDS_SAMPLE)) : undefined
  if (!words) return languages
  const shares = new Map(languages.map((language) => [language, stopWordShare(words, language)]))
  const shareOf = (language: CompiledLanguage) => shares.get(language) ?? 0
  const sorted = languages.toSorted((a, b) => shareOf(b) - shareOf(a))
  return sorted.filter(
    ({ script }, index) => sorted.slice(0, index).filter((before) => before.script === script).length < 2,
  )
}

/** Of each line, whether it begins as a clause of a language does. */
const linesOf = (text: string, lines: Line[], language: CompiledLanguage): boolean[] =>
  lines.map((line) => beginsClause(text, bodyOf(text, line), line.end, language))

/** Clauses speak clearly when they score this much, and this many times what they score for any other language. */
const CLEAR = 6
const CLEAR_SHARE = 5

/** What a line counts for that is an enacting formula; one that begins with an opener or verb counts for one. */
const FORMULA_WEIGHT = 3

/** Every how many characters a letter is looked at for its script. */
const STRIDE = 5

/** What part of a text's letters is of each script. */
function scriptShares(text: string): Map<string, number> {
  const counts = countScripts(text, text.length > WORDS_SAMPLE ? STRIDE : 1)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  for (const [script, count] of counts) counts.set(script, count / all)
  // Where kana stand among them, Han characters are Japanese.
  if ((counts.get('Kana') ?? 0) > MAX_KANA) counts.delete('Hani')
  return counts
}

/** The largest part of kana in a text that is not Japanese. */
const MAX_KANA = 0.05

/** Adds the evidence of frequent words, breaks ties, and sorts. */
function rank(sample: string, ranking: Detected[], grammars: CompiledGrammars): Detected[] {
  const words = countWords(sample)
  for (const detected of ranking) {
    if (detected.evidence.script < MIN_SCRIPT) continue
    const share = stopWordShare(words, grammars.languages.get(detected.language) as CompiledLanguage)
    detected.evidence.stopWords = round(share)
    detected.score += share * STOP_WORDS_WEIGHT
  }
  ranking.sort((a, b) => b.score - a.score)
  const [first, second] = ranking
  if (first && second && first.score > 0 && second.score > first.score * TIE)
    breakTie(sample, ranking, grammars)
  if (isForeign(sample, ranking[0], grammars)) for (const detected of ranking) detected.score = 0
  const total = ranking.reduce((sum, { score }) => sum + score, 0)
  if (total > 0) for (const detected of ranking) detected.score = round(detected.score / total)
  return ranking
}

/** What a text would count for that consists of frequent words only. */
const STOP_WORDS_WEIGHT = 40
/** From this share of the first language's score on, a second one ties with it. */
const TIE = 0.8

/** The longest part of a sample that trigram statistics look at, and the shortest that they can judge, in characters. */
const TRIGRAM_SAMPLE = 2000
const TRIGRAM_MINIMUM = 200
/**
 * How near to the first language of the statistics another one is still likely, on their scale: on resolutions in
 * German and Spanish, English and French stand at 0.95 to 0.98.
 */
const LIKELY = 0.985

/** What part of a short text must be frequent words for them alone to tell its language. */
const MIN_STOP_WORDS = 0.06

/**
 * True when frequent words alone speak for a language, or next to nothing else, and statistics over all languages say
 * that the text is in another: Catalan shares "de", "la" and "que" with French and Spanish.
 */
function isForeign(sample: string, best: Detected | undefined, grammars: CompiledGrammars): boolean {
  if (!best || best.evidence.formulas > 0) return false
  if (sample.length < TRIGRAM_MINIMUM)
    return best.evidence.phrases === 0 && best.evidence.stopWords < MIN_STOP_WORDS
  const guesses = francAll(sample.slice(0, TRIGRAM_SAMPLE))
  const own = grammars.languages.get(best.language)?.iso6393
  return !guesses.some(([code, likelihood]) => code === own && likelihood >= LIKELY)
}

const round = (value: number) => Math.round(value * 1000) / 1000

/** Slices of a text, a blank line between them; a short text whole. */
function takeSample(text: string, length: number): string {
  if (text.length <= length) return text
  const size = length / SLICES
  const step = (text.length - size) / (SLICES - 1)
  const slices: string[] = []
  for (let slice = 0; slice < SLICES; slice++) {
    const start = Math.floor(slice * step)
    slices.push(text.slice(start, start + size), '\n\n')
  }
  // Joined, since a string that grew piece by piece is slower to read.
  return slices.join('')
}

/** @param clauses of each line, whether it begins as a clause does */
function weigh(
  sample: string,
  lines: Line[],
  language: CompiledLanguage,
  script: number,
  clauses: readonly boolean[],
): Detected {
  const formulas = lines.filter((line) =>
    language.formulas.match(sample, bodyOf(sample, line), line.end),
  ).length
  const phrases = clauses.filter((begins) => begins).length
  return {
    language: language.code,
    score: formulas * FORMULA_WEIGHT + phrases,
    evidence: { script: round(script), formulas, phrases, stopWords: 0 },
  }
}

/** Most characters that a number, a bracket and blanks take before the words of a line. */
const MAX_LEAD = 6

/** Where the words of a line begin, past a marker. */
export function bodyOf(text: string, { start, end }: Pick<Line, 'start' | 'end'>): number {
  let body = start
  while (body < end && !isLetter(text.charCodeAt(body)) && body < start + MAX_LEAD) body++
  return body
}

/** True when a line begins with an opener or verb of a language. */
export function beginsClause(
  text: string,
  body: number,
  end: number,
  { phrases }: CompiledLanguage,
): boolean {
  return (
    matchPhrase(phrases, 'opener', text, body, end) !== undefined ||
    matchPhrase(phrases, 'verb', text, body, end) !== undefined
  )
}

const isLetter = (code: number) => isWord(code) && !isDigit(code)

/** Longest word that may be one of a language's most frequent, in characters. */
const MAX_STOP_WORD = 10

/**
 * The words of a text, folded, with their counts; where words have no blanks, each character is one. Long words are
 * counted together, under no word.
 */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
  let start = -1
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : SPACE
    const spaceless = isSpaceless(code)
    if (isWord(code) && !spaceless) {
      if (start < 0) start = index
      continue
    }
    if (start >= 0) count(index - start > MAX_STOP_WORD ? '' : fold(text.slice(start, index)))
    start = -1
    if (spaceless) count(text[index] as string)
  }
  return counts
}

/** What part of the words are among a language's most frequent. */
export function stopWordShare(words: Map<string, number>, { stopWords, variants }: CompiledLanguage): number {
  let all = 0
  let found = 0
  for (const [word, count] of words) {
    all += count
    if (stopWords.has(variants.plain(word))) found += count
  }
  return all === 0 ? 0 : found / all
}

/** Lets trigram statistics decide between languages that the grammars cannot tell apart. */
function breakTie(sample: string, ranking: Detected[], grammars: CompiledGrammars): void {
  const only = ranking.map(({ language }) => grammars.languages.get(language)?.iso6393 ?? '')
  const scores = new Map(francAll(sample.slice(0, TRIGRAM_SAMPLE), { only, minLength: 20 }))
  for (const detected of ranking) {
    const code = grammars.languages.get(detected.language)?.iso6393 ?? ''
    detected.score *= scores.get(code) ?? 0.01
  }
  ranking.sort((a, b) => b.score - a.score)
}
