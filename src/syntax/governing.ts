/**
 * Headwords: verbs that govern the decisions below ("RESUELVE:", then "1. Expresar …"), and openers that govern the
 * reasons below ("CONSIDERANDO:", then "Que …").
 */

import type { Act } from '../../grammars/acts.js'
import {
  hasWord,
  isBlank,
  isColon,
  isComma,
  isInitial,
  isWord,
  skipBlanks,
  skipInvisible,
} from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { matchPhrase, type Phrase } from '../grammar/match-phrase.js'
import { MAX_LINE } from '../grammar/template.js'
import { isAnnouncing, isTitleLike, type ScanContext } from './context.js'
import type { Evidence } from './evidence.js'
import { NUMBER_STYLE, WORD_STYLE } from './marker.js'
import { decimalValue, isFirstLetter } from './numbering.js'
import { guessPhrase, unknownPhrase } from './phrasing.js'
import type { BodyState } from './state.js'
import { FormulaOpen, HeadingOpen } from './tokens.js'
import type { Lead } from './words.js'

/** Longest governing line that begins with its verb, in characters: "Resolve, por unanimidade, o seguinte:". */
const MAX_VERB_LINE = 80

/** How far before its colon the verb of a sentence that governs is looked for, in characters. */
const VERB_REACH = 60

/**
 * The verb of a line above decisions that are told in infinitives: the whole line ("DECIDE:"), its beginning ("Delibera, por
 * unanimidade:"), or the end of a sentence with its subject ("A Assembleia …, reunida em …, delibera:"). A verb alone
 * governs numbered decisions of any form.
 */
export function readGoverning(
  context: ScanContext,
  index: number,
  verb = context.paragraphs[index]?.verb,
): Lead | undefined {
  const { text, language, paragraphs } = context
  const evidence = paragraphs[index] as Evidence
  const next = paragraphs[index + 1]
  if (!next || evidence.markers.length > 0 || evidence.end - evidence.start > MAX_LINE) return undefined
  const deciding = isAnnouncing(evidence) ? readDeciding(context, evidence, next) : undefined
  if (deciding) return deciding
  const number = next.worded ?? next.markers[0]
  const isFirst =
    number !== undefined &&
    decimalValue(number) === 1 &&
    (number.style === NUMBER_STYLE || number.style === WORD_STYLE)
  if (!isFirst && next.markers.length > 0) return undefined
  const { end } = evidence
  const isAlone = verb?.lemma !== undefined && !hasWord(text, verb.end, end)
  if (verb && isFirst && (isAlone || verb !== evidence.verb)) return { mood: 'verb', phrase: verb }
  if (isFirst && isAnnouncing(evidence)) {
    // "Decide:" below a formula in the plural; "The Assembly resolves that:".
    const infinitive = verb ? undefined : readInfinitive(context, evidence)
    if (infinitive && !hasWord(text, infinitive.end, end)) return { mood: 'verb', phrase: infinitive }
    const spoken = infinitive ? undefined : findSpoken(text, evidence, language)
    if (spoken) return spoken
  }
  const body = next.worded ? skipInvisible(text, next.worded.end, next.end) : next.body
  if (readInfinitive(context, { ...next, body }) === undefined) return undefined
  if (verb?.lemma !== undefined && (isAlone || endsShort(evidence))) return { mood: 'verb', phrase: verb }
  return isAnnouncing(evidence) ? findLastVerb(text, evidence, language) : undefined
}

/**
 * The verb of a line that decides what is numbered below it: "BE IT RESOLVED by the Town Council:", "The Council resolves
 * as follows:". What says what is decided ("RESOLVED, that the Council:") is a decision itself.
 */
function readDeciding({ text, language }: ScanContext, evidence: Evidence, next: Evidence): Lead | undefined {
  const { verb, end } = evidence
  if (verb?.firm)
    return holdsComplement(text, verb.end, end, language) ? undefined : { mood: 'verb', phrase: verb }
  const last =
    verb?.lemma !== undefined && endsLine(text, verb.end, end, language)
      ? { mood: 'verb' as const, phrase: verb }
      : findLastVerb(text, evidence, language)
  if (last?.phrase.firm) return last
  // Letters and numbers in brackets label the items of one decision.
  const marker = next.markers[0]
  const isFirst = marker?.style.endsWith(NUMBER_STYLE) === true && decimalValue(marker) === 1
  return isFirst && last && DECIDING.has(last.phrase.act) ? last : undefined
}

/** Acts that a body as a whole does in a line above its numbered decisions. */
const DECIDING = new Set<Act | undefined>(['decide', 'adopt', 'approve'])

/** True when a word that begins what is decided stands in a range: "RESOLVED, *that* the Council …". */
function holdsComplement(
  text: string,
  from: number,
  end: number,
  { complements, tails }: CompiledLanguage,
): boolean {
  for (let at = from; at < end; at++) {
    if (isWord(text.charCodeAt(at))) continue
    if (complements.match(text, at + 1, end) && !tails.match(text, at + 1, end)) return true
  }
  return false
}

/** True when nothing stands before the colon, or only such words as "as follows". */
function endsLine(text: string, from: number, end: number, { tails }: CompiledLanguage): boolean {
  const next = skipBlanks(text, from, end)
  return !hasWord(text, tails.match(text, next, end)?.end ?? next, end)
}

const endsShort = (evidence: Evidence) =>
  isAnnouncing(evidence) && evidence.end - evidence.start <= MAX_VERB_LINE

/** The verb of a sentence that is a formula and goes on with it, one word after it at most: "The Assembly resolves that:". */
function findSpoken(
  text: string,
  { inner, end }: Evidence,
  { formulas, phrases }: CompiledLanguage,
): Lead | undefined {
  const formula = formulas.match(text, inner, end)
  if (!formula) return undefined
  const start = skipBlanks(text, formula.end, end)
  const phrase = matchPhrase(phrases, 'verb', text, start, end)
  if (!phrase) return undefined
  let rest = skipBlanks(text, phrase.end, end)
  while (rest < end && isWord(text.charCodeAt(rest))) rest++
  return !hasWord(text, rest, end) ? { mood: 'verb', phrase, start } : undefined
}

/** The known verb that a sentence ends with, before its colon. */
function findLastVerb(
  text: string,
  { inner, end, opener }: Evidence,
  language: CompiledLanguage,
): Lead | undefined {
  if (opener?.lemma !== undefined) return undefined
  for (let at = Math.max(inner, end - VERB_REACH); at < end; at++) {
    if (!isBlank(text.charCodeAt(at))) continue
    const phrase = matchPhrase(language.phrases, 'verb', text, at + 1, end)
    if (phrase && endsLine(text, phrase.end, end, language)) return { mood: 'verb', phrase, start: at + 1 }
  }
  return undefined
}

/** Places the line as an enacting formula, or the second half of one; the decisions follow. */
export function placeGoverning(state: BodyState, index: number, evidence: Evidence, lead: Lead): number {
  const { emitter } = state.context
  state.settle()
  state.toOperative(evidence.start)
  emitter.open(FormulaOpen, evidence.start)
  state.words.write(evidence, lead)
  emitter.closeAll(evidence.end)
  state.numbering.allowRestart()
  state.isGoverned = true
  state.headword = undefined
  return index + 1
}

/** Places a line as an enacting formula, or as the beginning of one: a name, "Now, therefore, be it". */
export function placePlainFormula(state: BodyState, index: number, evidence: Evidence): number {
  const { emitter } = state.context
  state.settle()
  emitter.open(FormulaOpen, evidence.start)
  state.words.write(evidence)
  emitter.closeAll(evidence.end)
  return index + 1
}

/** Longest name of a body on the line above its decisions, in characters: "The Executive Council:". */
const MAX_NAME = 80

/**
 * True for the name of a body that no grammar knows, on the line above a governing verb, or with a comma or colon above the
 * first decision: "Le Conseil,", "The Commission:".
 */
export function isNameAbove(context: ScanContext, index: number): boolean {
  const { text, paragraphs, language } = context
  const evidence = paragraphs[index] as Evidence
  const { start, end, inner, verb, opener, markers } = evidence
  if (verb || opener || markers.length > 0) return false
  const below = readGoverning(context, index + 1)
  // "Moved by Mr. Reed, / AND RESOLVED:": a comma ends the line where the verb below decides by itself.
  // Where the line below has a subject of its own, "Der Rat beschließt:", what stands above is a title.
  const isName = isTitleLike(evidence) && below?.start === undefined
  if (below && (isName || (below.phrase.firm && isComma(evidence.terminal)))) return true
  if (isTitleLike(evidence) || end - start > MAX_NAME || !isInitial(text.charCodeAt(inner))) return false
  // With a comma it might be a reason, unless it stands right below the sentence that names the meeting.
  const isBelowFormula = isComma(evidence.terminal) && paragraphs[index - 1]?.formula !== undefined
  if (!isBelowFormula && !isAnnouncing(evidence)) return false
  if (guessPhrase(text, inner, end, 'opener', language)) return false
  const next = paragraphs[index + 1]
  const isFirst = decimalValue(next?.markers[0]) === 1 || isFirstLetter(next?.markers[0])
  return isFirst && next?.verb?.lemma !== undefined && !next.verb.ambiguous && !next.opener
}

/** The evidence of a decision, with the infinitive that leads it as its verb. */
export function withInfinitive(state: BodyState, evidence: Evidence): Evidence {
  const { markers, verb, opener } = evidence
  const mayLead = markers.length === 0 || decimalValue(markers[0]) > 0
  if (!mayLead || verb?.lemma !== undefined || opener?.lemma !== undefined) return evidence
  const infinitive = readInfinitive(state.context, evidence) ?? guessInfinitive(state.context, evidence)
  return infinitive ? { ...evidence, verb: infinitive } : evidence
}

/** The infinitive that leads a decision, with the word that marks it: "Expresar", "To instruct". */
export function readInfinitive({ text, language }: ScanContext, { body, end }: Evidence): Phrase | undefined {
  const { phrases } = language
  // "We reaffirm", "Nous réaffirmons": the plural may be spelt as the infinitive or not.
  const subject = phrases.subjects.match(text, body, end)
  const start = subject ? skipBlanks(text, subject.end, end) : afterMarker(text, body, end, language)
  const infinitive = matchPhrase(phrases, 'infinitive', text, start, end)
  return infinitive ?? (subject ? matchPhrase(phrases, 'verb', text, start, end) : undefined)
}

/** Past the word that marks an infinitive, if one stands there. */
function afterMarker(text: string, body: number, end: number, { phrases }: CompiledLanguage): number {
  const marker = phrases.infinitiveMarkers.match(text, body, end)
  return marker ? skipBlanks(text, marker.end, end) : body
}

/** What the word that marks an infinitive shows to be one, though no grammar knows it: "To rename". */
function guessInfinitive({ text, language }: ScanContext, { body, end }: Evidence): Phrase | undefined {
  const start = afterMarker(text, body, end, language)
  let at = start
  while (at < end && isWord(text.charCodeAt(at))) at++
  return start > body && at > start ? unknownPhrase(at) : undefined
}

/** The opener that is a whole line with a colon: "CONSIDERANDO:"; the reasons follow, not the items of a list. */
export function readHeadword({ text, paragraphs }: ScanContext, index: number): Phrase | undefined {
  const evidence = paragraphs[index] as Evidence
  const { opener, markers, end } = evidence
  if (paragraphs[index + 1]?.markers.length !== 0) return undefined
  if (opener?.lemma === undefined || markers.length > 0 || !isAnnouncing(evidence)) return undefined
  return !hasWord(text, opener.end, end) ? opener : undefined
}

/** True for an opener with a colon right after it: "VISTO: El informe …", "CONSIDERANDO:". */
export function isHeadworded({ text }: ScanContext, { opener, end }: Evidence): boolean {
  if (opener?.lemma === undefined) return false
  const after = skipBlanks(text, opener.end, end)
  return after < end && isColon(text.charCodeAt(after))
}

/** How many paragraphs below a reason the line that governs the decisions is looked for. */
const GOVERNING_REACH = 12

/** True where the line that governs the decisions is still to come. */
export function governingFollows(context: ScanContext, index: number): boolean {
  const limit = Math.min(context.paragraphs.length, index + GOVERNING_REACH)
  for (let at = index + 1; at < limit; at++) if (readGoverning(context, at)) return true
  return false
}

/** Places such a line as a heading: what it says holds for each of the reasons below. */
export function placeHeadword(state: BodyState, index: number, evidence: Evidence, phrase: Phrase): number {
  const { emitter } = state.context
  state.settle()
  emitter.open(HeadingOpen, evidence.start, { depth: 2 })
  state.words.write(evidence, state.words.lead(evidence, 'opener'))
  emitter.closeAll(evidence.end)
  state.headword = phrase
  return index + 1
}
