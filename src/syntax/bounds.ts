/** Where a resolution begins: its core (formula, first reason or first decision) and its masthead. */
import { isComma, isDigit, isInitial, isUpper, isWord } from '../characters.js'
import { isFinal, isOpenEnded, isTitleLike, matchLine, type ScanContext } from './context.js'
import { lastConjunction } from './ending.js'
import type { Evidence } from './evidence.js'
import { findFront, hasSymbolOrTitle, isFrontLine, isNumberAbove, MAX_FRONT } from './find-front.js'
import { isHeadworded, isNameAbove, readGoverning } from './governing.js'
import { guessPhrase } from './phrasing.js'
import { statesNumber } from './titles.js'
import { readAs } from './worn-number.js'

/** How many paragraphs after a formula or first clause are looked at for more evidence. */
const LOOKAHEAD = 8

/** True when a resolution's core starts at paragraph `index`. */
export function startsCore(context: ScanContext, index: number): boolean {
  const { paragraphs } = context
  const first = paragraphs[index] as Evidence
  if (first.formula) return hasClauseAfter(context, index)
  if (readGoverning(context, index) || isFirmDecision(first)) return true
  if (first.opener?.recital) return isDecidedBelow(context, index)
  if (isBareDecision(first) && isBelowName(context, index)) return true
  if (isReason(first) || (isSentenceReason(context, first) && isReasonOrSentence(context, index + 1))) {
    let reasons = isReason(first) ? 1 : 0
    for (let at = index + 1; at < Math.min(paragraphs.length, index + 1 + LOOKAHEAD); at++) {
      const next = paragraphs[at] as Evidence
      if (isDecision(next) || readGoverning(context, at)) return true
      if (isReason(next)) reasons++
      else if (isBareDecision(next) && (reasons > 1 || isBelowName(context, index))) return true
    }
    return reasons >= 3
  }
  if (isNumberedDecision(first, 1)) {
    for (let at = index + 1; at < Math.min(paragraphs.length, index + 1 + 2 * LOOKAHEAD); at++)
      // A list of which every number came out as 1 is one, too.
      if ([1, 2].some((value) => isNumberedDecision(paragraphs[at] as Evidence, value))) return true
  }
  return isSpokenDecision(first, 1) && isBelowNumber(context, index) && goesOnSpeaking(context, index)
}

/** "RESOLVED, that …": a decision by itself. */
const isFirmDecision = (evidence: Evidence) =>
  evidence.verb?.firm === true && (isOpenEnded(evidence) || isFinal(evidence))

/** How many recitals are looked past for a decision, and how many other paragraphs may stand among them. */
const MAX_RECITALS = 150

const MAX_RECITAL_GAP = 4

/** True when a decision follows the recitals that begin at `index`: "WHEREAS …" alone may begin a contract. */
function isDecidedBelow(context: ScanContext, index: number): boolean {
  const { paragraphs } = context
  let gap = 0
  for (let at = index + 1; at < Math.min(paragraphs.length, index + MAX_RECITALS); at++) {
    const next = paragraphs[at] as Evidence
    if (next.opener?.recital) {
      gap = 0
      continue
    }
    if (next.verb?.firm || next.formula || isDecision(next) || readGoverning(context, at)) return true
    if (!next.bridge && ++gap > MAX_RECITAL_GAP) return false
  }
  return false
}

/** How many paragraphs below its number a text may begin whose decisions name their body. */
const NUMBER_REACH = 4

/** "1. The Security Council requests …" */
const isSpokenDecision = ({ markers, spoken }: Evidence, value: number) =>
  spoken !== undefined && markers.length === 1 && markers[0]?.readings[0]?.value === value

/** True when the next number comes below, and its decision names the body as well: a report says other things, too. */
function goesOnSpeaking({ paragraphs }: ScanContext, index: number): boolean {
  for (let at = index + 1; at < Math.min(paragraphs.length, index + 1 + LOOKAHEAD); at++)
    if (isSpokenDecision(paragraphs[at] as Evidence, 2)) return true
  return false
}

/** True when a title with a number stands above: "1 (1946). Resolution of 25 January 1946". */
function isBelowNumber(context: ScanContext, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - NUMBER_REACH); at--)
    if (statesNumber(context.text, context.paragraphs[at] as Evidence, context.language)) return true
  return false
}

/** "Recalling …," with a known opener and the end of a clause, not of a sentence. */
const isReason = (evidence: Evidence) => evidence.opener?.lemma !== undefined && isOpenEnded(evidence)

/** "وإذ يذكر … .": a reason that ends as a sentence does, and no title does; more must stand beside it. */
const isSentenceReason = (context: ScanContext, evidence: Evidence) =>
  evidence.opener?.lemma !== undefined &&
  isFinal(evidence) &&
  matchLine(context, evidence, context.language.lines.title) === undefined

function isReasonOrSentence(context: ScanContext, index: number): boolean {
  const evidence = context.paragraphs[index]
  return evidence !== undefined && (isReason(evidence) || isSentenceReason(context, evidence))
}

/** "1. Decides …" */
const isDecision = ({ markers, verb, bare }: Evidence) =>
  bare?.verb !== undefined ||
  (markers[0]?.readings[0]?.series === 'decimal' && verb?.lemma !== undefined && !verb.ambiguous)

/** "Decides …", without a number. */
const isBareDecision = (evidence: Evidence) =>
  evidence.markers.length === 0 &&
  evidence.opener === undefined &&
  evidence.verb?.lemma !== undefined &&
  !evidence.verb.ambiguous &&
  (isOpenEnded(evidence) || isFinal(evidence))

/** True right below the name of a body that no grammar knows. */
function isBelowName(context: ScanContext, index: number): boolean {
  const before = context.paragraphs[index - 1]
  return before !== undefined && isUnknownFormula(context, before)
}

/** "1. Decides …" under the number given, and not a sentence of a list of questions or tips. */
const isNumberedDecision = (evidence: Evidence, value: number) =>
  isDecision(evidence) &&
  (evidence.markers[0]?.readings[0]?.value === value ||
    (evidence.bare !== undefined && readAs(evidence.bare.number, value) !== undefined)) &&
  (isOpenEnded(evidence) || isFinal(evidence))

/**
 * The first paragraph of the core found at `core`: reasons before it that begin with an unknown opener belong
 * to it ("Proceeding from …;"), but not before `floor`.
 */
export function extendCore(context: ScanContext, core: number, floor: number): number {
  const { paragraphs, text, language } = context
  if ((paragraphs[core] as Evidence).formula) return core
  let first = core
  while (first > floor) {
    const before = paragraphs[first - 1] as Evidence
    if (before.markers.length > 0 || !(isOpenEnded(before) || isHeadworded(context, before))) break
    if (before.bridge) {
      first--
      continue
    }
    if (before.opener?.lemma === undefined && !guessPhrase(text, before.body, before.end, 'opener', language))
      break
    first--
  }
  // "The Congress of Salt Towns,": a body that no grammar knows speaks, too.
  const before = paragraphs[first - 1]
  if (first > floor && before?.sentence !== undefined) {
    before.formula = { end: before.end, issuer: before.sentence }
    return first - 1
  }
  if (first === floor || !before || !mayBeFormula(context, first - 1)) return first
  first--
  // Of two such lines the first names the body, and the other is a reason.
  const above = first > floor ? paragraphs[first - 1] : undefined
  const formula = above && isUnknownFormula(context, above) ? above : before
  formula.formula = { end: formula.end, issuer: undefined }
  return formula === above ? first - 1 : first
}

/** True for the name of an unknown body, with a comma, or with whatever stop above its first decision. */
const mayBeFormula = (context: ScanContext, index: number) =>
  isUnknownFormula(context, context.paragraphs[index] as Evidence) || isNameAbove(context, index)

/** Longest formula of an unknown body, in characters; it may tell where the body meets, and when. */
const MAX_FORMULA = 240

/** The same in a script without capitals, where nothing but its length tells it from a reason. */
const MAX_CASELESS_FORMULA = 40

/** A short line before the first reason that begins as a sentence does and ends in a comma. */
function isUnknownFormula(
  { text }: ScanContext,
  { start, end, inner, terminal, markers, heading }: Evidence,
): boolean {
  const first = text.charCodeAt(inner)
  return (
    isComma(terminal) &&
    end - start <= (isUpper(first) ? MAX_FORMULA : MAX_CASELESS_FORMULA) &&
    markers.length === 0 &&
    heading === undefined &&
    isInitial(first)
  )
}

/** How many lines after a formula without a comma are looked at: it may be a name in a masthead. */
const NAME_LOOKAHEAD = 20

function hasClauseAfter(context: ScanContext, index: number): boolean {
  const { paragraphs } = context
  const first = paragraphs[index] as Evidence
  const mayBeName = !isOpenEnded(first)
  const reach = mayBeName ? NAME_LOOKAHEAD : LOOKAHEAD
  for (let at = index + 1; at < Math.min(paragraphs.length, index + 1 + reach); at++) {
    const next = paragraphs[at] as Evidence
    const { opener, verb, markers, formula, bare, headword } = next
    if (formula) return at === index + 1 && isSessionAbove(first, next) && hasClauseAfter(context, at)
    if (headword?.mood === 'opener' && at === index + 1) return true
    if (mayBeName && (isTitleLike(next) || isFrontLine(context, next))) continue
    if (opener?.lemma !== undefined || verb?.lemma !== undefined || markers.length > 0) return true
    if (bare?.verb !== undefined) return true
  }
  return false
}

/** "The Council of …, at its 9th meeting, adopted the following decision:" above "Council,". */
function isSessionAbove(first: Evidence, next: Evidence): boolean {
  const isSentence = isOpenEnded(first) && first.end - first.start > next.end - next.start
  const issuer = first.formula?.issuer
  // "Council," is what many bodies are called.
  return isSentence && (next.formula?.issuer === undefined || next.formula.issuer === issuer)
}

/** True where the masthead of another resolution begins: one that states a symbol or a number. */
export function nextBegins(context: ScanContext, index: number): boolean {
  const { paragraphs } = context
  const first = paragraphs[index] as Evidence
  const isNumbered = isNumberAbove(context, index + 1, index)
  if (first.markers.length > 0 || !(isNumbered || isFrontLine(context, first))) return false
  // "(Adopted on 12 July 2035)" may stand above a text, too; here it ends one.
  if (matchLine(context, first, context.language.lines.closing)) return false
  const limit = Math.min(paragraphs.length, index + MAX_FRONT)
  let core = index
  while (core < limit && !paragraphs[core]?.formula && !isReason(paragraphs[core] as Evidence)) core++
  if (core === limit || core === index || !startsCore(context, core)) return false
  if (findFront(context, core, index) !== index) return false
  return hasSymbolOrTitle(context, index, core) || isTopHeading(context, isNumbered ? index + 1 : index)
}

/** True for a heading of the highest rank right above a formula: the title of another text. */
const isTopHeading = ({ paragraphs }: ScanContext, index: number): boolean =>
  paragraphs[index]?.heading === 1 && paragraphs[index + 1]?.formula !== undefined

/** True where a draft begins inside an annex: with its formula, or with reasons that a formula follows. */
export function startsDraft(context: ScanContext, index: number): boolean {
  const { paragraphs } = context
  let at = index
  while (at < index + LOOKAHEAD && paragraphs[at] && isReason(paragraphs[at] as Evidence)) at++
  const speaks =
    paragraphs[at]?.formula !== undefined || (at > index && readGoverning(context, at) !== undefined)
  return speaks && startsCore(context, at)
}

/** True for a line with two letters in a row: more than numbers, as "2/3 22-28947". */
function hasWords(text: string, { inner, end }: Evidence): boolean {
  const isLetter = (at: number) => isWord(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))
  for (let at = inner; at + 1 < end; at++) if (isLetter(at) && isLetter(at + 1)) return true
  return false
}

/** True for a line that may be a heading before what follows: no stop, a capital or digit first, no known phrase. */
export function isHeadingLike(context: ScanContext, evidence: Evidence): boolean {
  // A clause that a converter takes for a heading ends as a clause does: "## Noting the price of oil,".
  const isKnown = evidence.opener?.lemma !== undefined || evidence.verb?.lemma !== undefined
  if (evidence.heading !== undefined) return !(isKnown && (isOpenEnded(evidence) || isFinal(evidence)))
  const { text } = context
  const first = text.charCodeAt(evidence.inner)
  if (!isTitleLike(evidence) || evidence.opener?.lemma !== undefined || isUnfinished(context, evidence))
    return false
  return isInitial(first) || (isDigit(first) && hasWords(text, evidence))
}

/** True for a line that ends in a conjunction, so that its sentence goes on: "DECLARES that … and". */
const isUnfinished = ({ text, language }: ScanContext, { inner, end }: Evidence): boolean =>
  lastConjunction(text, inner, end, language) >= 0
