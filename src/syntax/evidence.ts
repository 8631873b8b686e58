/** What one paragraph shows by itself: its marker, its opening phrase, the formula it is, how it ends. */
import { hasWord, isComma, isFullStop, isUpper, skipBlanks, skipInvisible } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { type Mood, matchPhrase, type Phrase } from '../grammar/match-phrase.js'
import { drawTogether } from '../grammar/spaced.js'
import { MAX_LINE, ShortLine } from '../grammar/template.js'
import { matchWorn } from '../grammar/worn.js'
import { matchWornPhrase } from '../grammar/worn-phrases.js'
import type { Paragraph } from '../layout/flow.js'
import { isTerminal } from '../layout/terminal.js'
import { skipQuotes } from './cut.js'
import { skipDirt } from './dirt.js'
import { isBridge, terminalOf } from './ending.js'
import { isBullet, type Marker, NUMBER_STYLE, readBareDecimal, readBareNumber } from './marker.js'
import { decimalValue } from './numbering.js'
import { readMarkers } from './read-markers.js'
import { findSpoken, type Spoken } from './spoken.js'
import { readWordedNumber } from './worded-number.js'
import { readWornNumber, type WornNumber } from './worn-number.js'

/** A paragraph with its evidence. */
export interface Evidence {
  start: number
  end: number
  heading: number | undefined
  markup: boolean
  /** True when a rule stands before it that no notes follow. */
  ruled: boolean
  /** How far in it begins, in columns, where it begins a line. */
  indent: number | undefined
  /** Past opening quotation marks. */
  inner: number
  /** The markers in front, outermost first: "3. (a)" has two. */
  markers: Marker[]
  /** Where a bullet before a label ends, which says nothing: "- 3. Requests". */
  ornament: number | undefined
  /** The first character after the markers. */
  body: number
  formula: { end: number; issuer: string | undefined; shared?: string[] } | undefined
  /** True for a line of nothing but words that lead from one clause to the next: "Now, therefore, be it". */
  bridge: boolean
  opener: Phrase | undefined
  verb: Phrase | undefined
  /** The known opener that it begins with, though in lower case. */
  lower: Phrase | undefined
  /** The issuer that a session sentence names, though it ends in a full stop. */
  sentence: string | undefined
  /** Where the phrase starts, if a conjunction or bracket stands before it: "y CONSIDERANDO:". */
  lead: number | undefined
  /** The verb whose subject is a body that speaks: "3. The Security Council *directs* …". */
  spoken: Spoken | undefined
  /** A number without its stop, or in shapes that only the number due can read, and the verb that follows it. */
  bare: BareNumber | undefined
  /** A number behind a word or in words: "Art. 1 -", "PRIMERO.-". */
  worded: Marker | undefined
  /** A number without a stop, whatever follows it: the label of an item if a list wants it. */
  bareItem: { marker: Marker; body: number } | undefined
  /** The phrase of a line that may lead the text or the list below it: "considering", "instructs the Council". */
  headword: { mood: Mood; phrase: Phrase } | undefined
  /** Where the emphasis ends that the first word begins, if the source marks it so: "*Recalling* its …". */
  emphasisEnd: number | undefined
  /** The character that it ends with, a conjunction after a stop ("; and") left out. */
  terminal: number
}

/** Longest enacting formula in characters; session sentences name places and dates. */
const MAX_FORMULA = MAX_LINE

/** Collects the evidence of a paragraph. */
export function collectEvidence(text: string, paragraph: Paragraph, language: CompiledLanguage): Evidence {
  const inner = skipQuotes(text, paragraph.start, paragraph.end)
  const evidence = evidenceFrom(text, paragraph, inner, language)
  if (evidence.markup) return evidence
  if (isKnown(evidence)) return withWornWords(text, evidence, paragraph, language)
  // "| 3. Requests", "' Recalling": dirt before what a clause begins with.
  const past = skipDirt(text, inner, paragraph.end)
  const clean = past > inner ? evidenceFrom(text, paragraph, past, language) : evidence
  return withWornWords(text, isKnown(clean) ? clean : evidence, paragraph, language)
}

/** True when a paragraph begins with a marker, a formula or a known phrase. */
const isKnown = ({ markers, formula, bare, opener, verb }: Evidence) =>
  markers.length > 0 || Boolean(formula ?? bare?.verb ?? opener ?? verb)

function evidenceFrom(
  text: string,
  paragraph: Paragraph,
  inner: number,
  language: CompiledLanguage,
): Evidence {
  const { start, end } = paragraph
  const { markers, body, ornament } = paragraph.markup
    ? { markers: [], body: inner, ornament: undefined }
    : readMarkers(text, inner, end, language)
  const evidence: Evidence = {
    start,
    end,
    heading: paragraph.heading,
    markup: paragraph.markup ?? false,
    ruled: paragraph.ruled,
    indent: paragraph.indent,
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
    bareItem: undefined,
    headword: undefined,
    emphasisEnd: emphasisAt(paragraph, body),
    terminal: terminalOf(text, inner, end, language),
  }
  if (paragraph.markup || body >= end) return evidence
  if (markers.length === 0) evidence.formula = findFormula(text, inner, end, language)
  if (evidence.formula || evidence.bridge) return evidence
  if (isFullStop(evidence.terminal) && markers.length === 0)
    evidence.sentence = matchSentence(text, inner, end, language)
  if (decimalValue(markers[0]) === 0 && !isBullet(markers[0]))
    evidence.bare = findBareNumber(text, inner, end, language)
  if (markers.length === 0) {
    evidence.worded = readWordedNumber(text, inner, end, language)
    evidence.bareItem = findBareItem(text, inner, end)
    evidence.headword = findHeadword(text, evidence, language)
  }
  evidence.spoken = findSpoken(text, body, end, language)
  if (!mayOpen(text, evidence, paragraph, language)) {
    evidence.lead = afterConjunction(text, body, end, language) ?? afterBracket(text, body, end, language)
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
  settleMood(evidence)
  return evidence
}

/** What a paragraph's first words must be for a phrase: capitals, where openers have them. */
function mayOpen(
  text: string,
  { body, markers }: Evidence,
  { inline }: Paragraph,
  { capitalOpeners }: CompiledLanguage,
): boolean {
  return !capitalOpeners || markers.length > 0 || inline === true || isUpper(text.charCodeAt(body))
}

/** One form in both moods, without a number: a comma ends a reason, a full stop a decision. */
function settleMood(evidence: Evidence): void {
  const { verb, opener, markers } = evidence
  if (!verb || opener?.end !== verb.end || !markers.every(isBullet)) return
  if (isComma(evidence.terminal)) evidence.verb = undefined
  else if (isFullStop(evidence.terminal)) evidence.opener = undefined
}

/** The number of a clause that is not quite one: without a stop, or in worn shapes. */
export interface BareNumber {
  number: WornNumber
  body: number
  verb: Phrase | undefined
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

/** Past a bracket that nothing closes, in front of an opener: "(Having reviewed …;". */
function afterBracket(
  text: string,
  body: number,
  end: number,
  { phrases }: CompiledLanguage,
): number | undefined {
  if (text[body] !== '(' || text[end - 1] === ')') return undefined
  return matchPhrase(phrases, 'opener', text, body + 1, end) ? body + 1 : undefined
}

function findBareNumber(
  text: string,
  start: number,
  end: number,
  language: CompiledLanguage,
): Evidence['bare'] {
  const number = readWornNumber(text, start, end)
  if (!number) return undefined
  const body = skipInvisible(text, number.end, end)
  const isCapital = !language.capitalOpeners || isUpper(text.charCodeAt(body))
  if (!isCapital && !number.isPlain) return { number, body, verb: undefined }
  const exact = matchPhrase(language.phrases, 'verb', text, body, end)
  const verb = exact && !exact.ambiguous && !exact.loose ? exact : undefined
  const worn = verb
    ? undefined
    : matchWornPhrase(language.phrases, language.phraseWords, text, body, end, true)
  return { number, body, verb: verb ?? worn?.verb }
}

/** The evidence with the formula or phrase that its first words are the worn print of, where they are none as they stand. */
function withWornWords(
  text: string,
  evidence: Evidence,
  paragraph: Paragraph,
  language: CompiledLanguage,
): Evidence {
  const { inner, body, end, markers, formula, bare, opener, verb } = evidence
  const exact = opener ?? verb
  if (formula || bare?.verb || exact?.act !== undefined || body >= end) return evidence
  const spaced = exact ? undefined : withSpacedWords(text, evidence, language)
  if (spaced) return spaced
  if (!exact && markers.length === 0 && end - inner <= MAX_WORN_FORMULA) {
    // "La Asamblea Genera1": a shorter formula may stand there as it is.
    const beyond = language.formulas.match(text, inner, end)?.end
    const found = matchWorn(language.formulas, text, inner, end, beyond === undefined ? {} : { beyond })
    if (found && !hasWord(text, found.end, end)) return { ...evidence, formula: { end, ...found.value } }
  }
  const isNumbered = decimalValue(markers[0]) > 0 && markers[0]?.style === NUMBER_STYLE
  const found = matchWornPhrase(language.phrases, language.phraseWords, text, body, end, isNumbered)
  if (!found || !(found.isFirstWorn || mayOpen(text, evidence, paragraph, language))) return evidence
  if (exact && (found.opener ?? found.verb ?? exact).end <= exact.end) return evidence
  const mended = { ...evidence, opener: found.opener, verb: found.verb }
  settleMood(mended)
  return mended
}

/** The same for words with blanks between their letters. */
function withSpacedWords(text: string, evidence: Evidence, language: CompiledLanguage): Evidence | undefined {
  const { body, end, markers } = evidence
  const spaced = drawTogether(text, body, end)
  if (!spaced) return undefined
  const { length } = spaced.text
  const formula = markers.length === 0 ? language.formulas.match(spaced.text, 0, length) : undefined
  if (formula && !hasWord(spaced.text, formula.end, length))
    return { ...evidence, formula: { end, ...formula.value } }
  const read = (mood: Mood) => {
    const phrase = matchPhrase(language.phrases, mood, spaced.text, 0, length)
    return phrase && { ...phrase, end: spaced.sourceEnd(phrase.end) }
  }
  const found = { ...evidence, opener: read('opener'), verb: read('verb') }
  settleMood(found)
  return found.opener || found.verb ? found : undefined
}

/** Longest paragraph that may be a fixed formula, in characters. */
const MAX_WORN_FORMULA = 120

function findBareItem(text: string, start: number, end: number): Evidence['bareItem'] {
  const marker = readBareDecimal(text, start, end) ?? readBareNumber(text, start, end)
  return marker && { marker, body: skipInvisible(text, marker.end, end) }
}

/** Longest line that may lead what stands below it, in characters. */
const MAX_HEADWORD = 160

/**
 * "considering", "resolves further", "instructs the Secretary-General": a known phrase, and no stop but the comma that some
 * languages write behind an opener.
 */
function findHeadword(
  text: string,
  { inner, end, terminal, heading }: Evidence,
  { phrases }: CompiledLanguage,
): Evidence['headword'] {
  if (end - inner > MAX_HEADWORD || heading !== undefined) return undefined
  if (isTerminal(terminal) && !isComma(terminal)) return undefined
  const opener = matchPhrase(phrases, 'opener', text, inner, end)
  const verb = isComma(terminal) ? undefined : matchPhrase(phrases, 'verb', text, inner, end)
  const isVerb = verb && opener?.loose && verb.end === opener.end
  if (opener && !isVerb && !hasWord(text, opener.end, end)) return { mood: 'opener', phrase: opener }
  return verb && !verb.loose && !verb.ambiguous ? { mood: 'verb', phrase: verb } : undefined
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
    if (!hasWord(text, found.end, end)) return { end, ...found.value }
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
