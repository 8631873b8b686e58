/** What one paragraph shows by itself: its marker, its opening phrase, the formula it is, how it ends. */

import { isComma, isUpper, skipBlanks } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { matchPhrase, type Phrase } from '../grammar/match-phrase.js'
import { MAX_LINE, ShortLine } from '../grammar/template.js'
import type { Paragraph } from '../layout/flow.js'
import { readClauseNumber } from './clause-number.js'
import { skipInvisible, skipQuotes } from './cut.js'
import { hasWord, isBridge, terminalOf } from './ending.js'
import { isBullet, type Marker, readBareNumber, readMarker } from './marker.js'
import { findSpoken, type Spoken } from './spoken.js'
import { readWordedNumber } from './worded-number.js'

/** A paragraph with its evidence. */
export interface Evidence {
  start: number
  end: number
  heading: number | undefined
  markup: boolean
  /** True when a rule stands before it that no notes follow. */
  ruled: boolean
  /** Past opening quotation marks. */
  inner: number
  /** The markers in front, outermost first: "3. (a)" has two. */
  markers: Marker[]
  /** Where a bullet before a label ends, which says nothing: "- 3. Requests". */
  ornament: number | undefined
  /** The first character after the markers. */
  body: number
  formula: { end: number; issuer: string | undefined } | undefined
  /** True for a line of nothing but words that lead from one clause to the next: "Now, therefore, be it". */
  bridge: boolean
  opener: Phrase | undefined
  verb: Phrase | undefined
  /** The known opener that it begins with, though in lower case. */
  lower: Phrase | undefined
  /** The issuer that a session sentence names, though it ends in a full stop. */
  sentence: string | undefined
  /** Where the phrase starts, if a conjunction stands before it: "y CONSIDERANDO:". */
  lead: number | undefined
  /** The verb whose subject is a body that speaks: "3. The Security Council *directs* …". */
  spoken: Spoken | undefined
  /** A number without a stop, in front of the verb that follows it. */
  bare: { marker: Marker; body: number; verb: Phrase } | undefined
  /** A number behind a word or in words: "Art. 1 -", "PRIMERO.-". */
  worded: Marker | undefined
  /** Where the emphasis ends that the first word begins, if the source marks it so: "*Recalling* its …". */
  emphasisEnd: number | undefined
  /** The character that it ends with, a conjunction after a stop ("; and") left out. */
  terminal: number
}

/** Longest enacting formula in characters; session sentences name places and dates. */
const MAX_FORMULA = MAX_LINE

/** Collects the evidence of a paragraph. */
export function collectEvidence(text: string, paragraph: Paragraph, language: CompiledLanguage): Evidence {
  const { start, end } = paragraph
  const inner = skipQuotes(text, start, end)
  const markers: Marker[] = []
  let body = inner
  let ornament: number | undefined
  if (!paragraph.markup)
    for (let count = 0; count < 3; count++) {
      const marker = readMarker(text, body, end, language.labels)
      if (!marker || (count > 0 && isBullet(marker) && marker.label !== '–')) break
      // Before a label a bullet is an ornament ("– 3. Requests"); any other second marker must begin a list.
      if (isBullet(markers[0])) ornament = (markers.pop() as Marker).end
      else if (count > 0 && !marker.readings.some(({ value }) => value === 1)) break
      markers.push(marker)
      // "- “1. Condemns": a quotation in a list.
      body = isBullet(marker) ? skipQuotes(text, marker.end, end) : skipInvisible(text, marker.end, end)
    }
  if (!paragraph.markup && markers.length === 0) {
    const number = readClauseNumber(text, inner, end, language)
    if (number) {
      markers.push(number)
      body = skipInvisible(text, number.end, end)
    }
  }
  const evidence: Evidence = {
    start,
    end,
    heading: paragraph.heading,
    markup: paragraph.markup ?? false,
    ruled: paragraph.ruled,
    inner,
    markers,
    ornament,
    body,
    formula: undefined,
    bridge: markers.length === 0 && isBridge(text, inner, end, language),
    opener: undefined,
    verb: undefined,
    lower: undefined,
    sentence: undefined,
    lead: undefined,
    spoken: undefined,
    bare: undefined,
    worded: undefined,
    emphasisEnd: emphasisAt(paragraph, body),
    terminal: terminalOf(text, inner, end, language),
  }
  if (paragraph.markup || body >= end) return evidence
  if (markers.length === 0) evidence.formula = findFormula(text, inner, end, language)
  if (evidence.formula || evidence.bridge) return evidence
  if (isFullStop(evidence.terminal) && markers.length === 0)
    evidence.sentence = matchSentence(text, inner, end, language)
  if (markers.length === 0) {
    evidence.bare = findBareNumber(text, inner, end, language)
    evidence.worded = readWordedNumber(text, inner, end, language)
  }
  evidence.spoken = findSpoken(text, body, end, language)
  const mayBeLower = !language.capitalOpeners || markers.length > 0 || paragraph.inline === true
  if (!mayBeLower && !isUpper(text.charCodeAt(body))) {
    evidence.lead = afterConjunction(text, body, end, language)
    if (evidence.lead === undefined) {
      const opener = matchPhrase(language.phrases, 'opener', text, body, end)
      evidence.lower = opener?.lemma === undefined ? undefined : opener
      return evidence
    }
  }
  const from = evidence.lead ?? body
  evidence.opener = matchPhrase(language.phrases, 'opener', text, from, end)
  evidence.verb = matchPhrase(language.phrases, 'verb', text, from, end)
  if (evidence.verb?.firm) evidence.opener = undefined
  // "fördert" is not quite "fordert".
  if (evidence.verb?.loose) evidence.verb = undefined
  // "Décide" folds to "décidé" as well: what the text spells exactly holds.
  if (evidence.opener?.loose && evidence.verb?.end === evidence.opener.end) evidence.opener = undefined
  // One form in both moods, and no number: a comma ends a reason, a full stop a decision.
  if (evidence.verb && evidence.opener?.end === evidence.verb.end && markers.every(isBullet)) {
    if (isComma(evidence.terminal)) evidence.verb = undefined
    else if (isFullStop(evidence.terminal)) evidence.opener = undefined
  }
  return evidence
}

/** The capital after a conjunction that the paragraph begins with: "and CONSIDERING …". */
function afterConjunction(
  text: string,
  body: number,
  end: number,
  { phrases }: CompiledLanguage,
): number | undefined {
  const conjunction = phrases.conjunctions.match(text, body, end)
  if (!conjunction) return undefined
  const next = skipBlanks(text, conjunction.end, end)
  return next > conjunction.end && isUpper(text.charCodeAt(next)) ? next : undefined
}

const isFullStop = (code: number) => code === 0x2e || code === 0x3002

function findBareNumber(
  text: string,
  start: number,
  end: number,
  { phrases }: CompiledLanguage,
): Evidence['bare'] {
  const marker = readBareNumber(text, start, end)
  if (!marker) return undefined
  const body = skipInvisible(text, marker.end, end)
  const verb = matchPhrase(phrases, 'verb', text, body, end)
  return verb && !verb.ambiguous && !verb.loose ? { marker, body, verb } : undefined
}

/** Longest emphasis that is taken for an opening phrase, in characters; longer ones are emphasis of the text. */
const MAX_EMPHASIS = 80

function emphasisAt({ emphasis, end }: Paragraph, body: number): number | undefined {
  if (!emphasis) return undefined
  let low = 0
  let high = emphasis.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((emphasis[middle] as [number, number])[0] < body) low = middle + 1
    else high = middle
  }
  const [start, stop] = emphasis[low] ?? [-1, -1]
  return start === body && stop - start <= MAX_EMPHASIS && stop < end - 1 ? stop : undefined
}

const FORMULA_STOPS = new Set([...',:;،؛，：；'].map((char) => char.charCodeAt(0)))

/** "The General Assembly," with nothing after it, or a session sentence. */
function findFormula(
  text: string,
  start: number,
  end: number,
  language: CompiledLanguage,
): Evidence['formula'] {
  const found = language.formulas.match(text, start, end)
  if (found) {
    if (!hasWord(text, found.end, end)) return { end, issuer: found.value }
  }
  if (!FORMULA_STOPS.has(text.charCodeAt(end - 1))) return undefined
  const issuer = matchSentence(text, start, end, language)
  return issuer === undefined ? undefined : { end, issuer }
}

/** The issuer that a sentence with a session, place or date names, its last stop left out. */
function matchSentence(
  text: string,
  start: number,
  end: number,
  { formulaTemplates }: CompiledLanguage,
): string | undefined {
  if (end - start > MAX_FORMULA) return undefined
  const sentence = formulaTemplates.matcher.match(new ShortLine(text.slice(start, end - 1)))
  return sentence && formulaTemplates.issuers[sentence.template]
}
