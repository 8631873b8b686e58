/** Places the clauses of a resolution and the items in them, on their markers, phrases and place. */
import type { Modifier } from '../../grammars/modifiers.js'
import { isComma, isSemicolon, isUpper } from '../characters.js'
import { leadsBlock, placeBlock } from './blocks.js'
import { isBulletedDecision, placeOrnament, withoutBullet } from './bullets.js'
import { isAnnouncing, isFinal, isOpenEnded } from './context.js'
import { placeContinuation } from './continuation.js'
import type { Evidence } from './evidence.js'
import {
  governingFollows,
  isHeadworded,
  isNameAbove,
  placeGoverning,
  placeHeadword,
  placePlainFormula,
  readGoverning,
  readHeadword,
  readInfinitive,
  withInfinitive,
} from './governing.js'
import { isHeading, opensClause, placeHeading } from './headings.js'
import { type ItemTarget, nextMarker, nextMarkers, writeItems } from './items.js'
import { isListedArticle, withLooseNumber, withMarker, withSpoken } from './loose-numbers.js'
import { isBullet, type Marker, mayBeFirst } from './marker.js'
import { decimalValue } from './numbering.js'
import { isOperativeNumber } from './operative-number.js'
import { guessPhrase } from './phrasing.js'
import { findSpokenVerb } from './spoken-verbs.js'
import type { BodyState, Placed } from './state.js'
import * as t from './tokens.js'

/** Places a paragraph as a clause, an item, a heading, or what goes on in one of them. */
export function placeClause(state: BodyState, index: number, paragraph: Evidence): Placed {
  if (paragraph.bridge) return placePlainFormula(state, index, paragraph)
  const evidence = withLowerOpener(state, paragraph)
  if (leadsBlock(state, index, evidence)) return placeBlock(state, index, evidence)
  const spoken = state.isFirstPerson ? withInfinitive(state, evidence).verb : evidence.verb
  const governing = readGoverning(state.context, index, spoken)
  if (governing) return placeGoverning(state, index, evidence, governing)
  if (state.part === 'preamble') {
    if (isNameAbove(state.context, index)) return placePlainFormula(state, index, evidence)
    const headword = readHeadword(state.context, index)
    if (headword) return placeHeadword(state, index, evidence, headword)
  }
  if (isListedArticle(state, evidence)) return placeItem(state, index, withMarker(state, evidence))
  const numbered = withSpoken(state, withLooseNumber(state, index, evidence))
  const isInfinite = state.isGoverned || state.isFirstPerson
  const known = isInfinite ? withInfinitive(state, numbered) : numbered
  return known.markers.length > 0 ? placeMarked(state, index, known) : placeUnmarked(state, index, known)
}

/** The evidence of a reason with its opener, though it begins in lower case, as all do in its preamble. */
function withLowerOpener(state: BodyState, evidence: Evidence): Evidence {
  const { previous, part } = state
  if (!evidence.lower || part !== 'preamble' || !previous || state.pending.length > 0) return evidence
  if (!previous.formula && !(state.lowerOpeners && isOpenEnded(previous))) return evidence
  state.lowerOpeners = true
  return { ...evidence, opener: evidence.lower }
}

function placeMarked(state: BodyState, index: number, evidence: Evidence): number {
  const { emitter } = state.context
  const marker = evidence.markers[0] as Marker
  if (isOperativeNumber(state, evidence)) {
    state.settle()
    state.toOperative(evidence.start)
    const numbered = placeOrnament(state, evidence)
    state.numbering.take(marker)
    state.afterReason = false
    state.isListing = false
    state.isBulleted = false
    emitter.open(t.OperativeOpen, numbered.start, { label: marker.label })
    writeDecision(state, numbered)
    return marker === evidence.worded && marker.end >= evidence.end ? writeBelow(state, index + 1) : index + 1
  }
  if (isBulletedDecision(state, evidence)) return placeDecision(state, index, evidence)
  if (state.part === 'preamble' || beginsSection(state)) {
    if (opensLabelled(state, evidence)) return placeReason(state, index, evidence)
  }
  return emitter.hasClause ? placeItem(state, index, evidence) : index
}

/** Writes the words of a decision whose number stands on a line of its own: "Article 1". */
function writeBelow(state: BodyState, index: number): number {
  const evidence = state.context.paragraphs[index]
  if (!evidence || evidence.markers.length > 0 || evidence.formula || evidence.markup || evidence.worded)
    return index
  writeDecision(state, state.isGoverned ? withInfinitive(state, evidence) : evidence)
  return index + 1
}

/** True below a heading, and among the reasons there: no decision has come since. */
const beginsSection = ({ context: { emitter }, afterReason }: BodyState) => !emitter.hasClause || afterReason

/** "1. Recalling …", "(b) Noting …": a numbered or lettered preamble, unless a list stands open. */
function opensLabelled({ context: { emitter }, isAnnounced }: BodyState, evidence: Evidence): boolean {
  if (evidence.opener?.lemma === undefined || evidence.verb !== undefined) return false
  return !emitter.hasClause || !(isAnnounced || emitter.depth > 0)
}

function placeItem(state: BodyState, index: number, evidence: Evidence): number {
  const { markers } = evidence
  if (!state.settleInList(markers[0] as Marker)) return index
  state.words.flush()
  if (evidence.verb?.lemma !== undefined) state.listHasVerbs = true
  writeItems(itemsOf(state), evidence, markers, state.isAnnounced, nextMarkers(state.context, index))
  return index + 1
}

const itemsOf = ({ context, words, numbering }: BodyState): ItemTarget => ({
  context,
  words,
  ladder: numbering.items,
})

function placeUnmarked(state: BodyState, index: number, evidence: Evidence): Placed {
  const { opener, verb } = evidence
  const { emitter } = state.context
  const inOperative = state.part === 'operative'
  const continues = state.isContinuation && !beginsAnew(state, evidence)
  if (verb?.firm) return placeDecision(state, index, evidence)
  // "(c) Elections", then a paragraph: the title of an item, not a heading.
  if (isHeading(state, index, evidence) && !(continues && (inOperative || state.isAnnounced)))
    return headsItems(state, index)
      ? placeSubheading(state, index, evidence)
      : placeHeading(state, index, evidence)
  if (endsAsDecision(state, index, evidence)) return placeDecision(state, index, evidence)
  if (opener?.lemma !== undefined && (!inOperative || (isOpenEnded(evidence) && !continues)))
    return placeReason(state, index, evidence)
  if (verb?.lemma !== undefined && !continues && mayDecide(state, evidence))
    return isMisplacedReason(state, index, evidence)
      ? placeReason(state, index, evidence)
      : placeDecision(state, index, evidence)
  if (beginsDecided(state, evidence)) {
    const { isFirm } = state
    const next = placeDecision(state, index, evidence)
    state.isFirm = isFirm
    return next
  }
  if (!inOperative && isGuessedReason(state, evidence)) return placeReason(state, index, evidence)
  // Below "CONSIDERANDO:" each line is a reason, in lower case as well.
  const isNextReason = state.headword && state.previous && isOpenEnded(state.previous) && !inOperative
  if (inOperative || emitter.depth > 0 || (!isNextReason && state.goesOnWith(evidence)))
    return placeContinuation(state, index, evidence)
  return placeByPosition(state, index, evidence)
}

/**
 * "Affirms further …" below "Affirms … the following:", whose list got lost: among decisions without numbers, one that goes on
 * with them says so.
 */
function beginsAnew(
  { part, context, numbering, isAnnounced }: BodyState,
  { verb, inner }: Evidence,
): boolean {
  if (part !== 'operative' || !isAnnounced || numbering.isUsed || context.emitter.depth > 0) return false
  const { text, language } = context
  if (!verb?.lemma || verb.ambiguous || !language.capitalOpeners || !isUpper(text.charCodeAt(inner)))
    return false
  return verb.modifiers.some((modifier) => GOING_ON.has(modifier))
}

/** Modifiers of what comes after something of its kind. */
const GOING_ON: ReadonlySet<Modifier> = new Set<Modifier>(['also', 'further', 'again'])

/**
 * True for what is decided, below a verb that governs it or one that needs no number: the first sentence, and each that
 * begins as a complement does ("QUE le conseil …;", "That the clerk …").
 */
function beginsDecided(state: BodyState, evidence: Evidence): boolean {
  const { context, part, numbering, isGoverned, isFirm, isAnnounced, pending } = state
  if (part !== 'operative' || numbering.isUsed || pending.length > 0 || !(isGoverned || isFirm)) return false
  const { text, language, emitter } = context
  const ends = isOpenEnded(evidence) || isFinal(evidence)
  if (!ends || !isUpper(text.charCodeAt(evidence.inner))) return false
  if (isGoverned && !emitter.hasClause) return true
  return !isAnnounced && language.complements.match(text, evidence.inner, evidence.end) !== undefined
}

/**
 * One form in both moods that a semicolon ends: a decision whose number got lost, where the next number below leaves one
 * out and the reasons ended in commas.
 */
function endsAsDecision(
  { part, areCommas, context, numbering }: BodyState,
  index: number,
  { opener, verb, terminal }: Evidence,
): boolean {
  if (!verb || verb.end !== opener?.end || !isSemicolon(terminal)) return false
  if (part === 'preamble' && !areCommas) return false
  const after = context.paragraphs.slice(index + 1, index + 1 + NUMBER_REACH)
  const next = after.find(({ markers }) => decimalValue(markers[0]) > 0)
  return next !== undefined && numbering.leavesOut(next)
}

/** How many paragraphs below a clause that lost its number the next one is looked for. */
const NUMBER_REACH = 8

/** True for what begins and ends as a reason does, after a clause that is over: "Having invited the owners …;". */
function isGuessedReason({ context, previous, isAnnounced }: BodyState, evidence: Evidence): boolean {
  const { text, language } = context
  const { body, end } = evidence
  if (isAnnounced || !previous || !isOpenEnded(previous) || !isOpenEnded(evidence)) return false
  if (!language.capitalOpeners || !isUpper(text.charCodeAt(body))) return false
  return guessPhrase(text, body, end, 'opener', language) !== undefined
}

/** True for a title inside an open list: the next marker goes on with it, or begins one below. */
function headsItems({ context, numbering, pending }: BodyState, index: number): boolean {
  // What nothing explains ends the list.
  const inList = context.emitter.depth > 0 && pending.length === 0
  const marker = inList ? nextMarker(context, index) : undefined
  if (!marker || !numbering.isUsed || decimalValue(marker) > 0) return false
  return numbering.items.continues(marker) || mayBeFirst(marker)
}

/** Places a title inside a list as an item without a label: beside the last one, or below it with a list that begins. */
function placeSubheading(state: BodyState, index: number, evidence: Evidence): number {
  const { emitter } = state.context
  const next = nextMarker(state.context, index)
  const goesOn = next !== undefined && state.numbering.items.continues(next)
  state.settle()
  emitter.item(goesOn ? emitter.depth - 1 : emitter.depth, evidence.start, {})
  state.words.write(evidence)
  return index + 1
}

/** Among numbered decisions one without a number ends as a clause does, and nothing unexplained stands before it. */
function mayDecide({ numbering, pending }: BodyState, evidence: Evidence): boolean {
  return !numbering.isUsed || (pending.length === 0 && opensClause(evidence))
}

/** "Reaffirms its intention …," among participles: a comma ends it, and another reason follows. */
function isMisplacedReason({ part, context }: BodyState, index: number, { terminal }: Evidence): boolean {
  if (part !== 'preamble' || !isComma(terminal)) return false
  const next = context.paragraphs[index + 1]
  return next?.opener?.lemma !== undefined || decimalValue(next?.markers[0]) > 0
}

function placeReason(state: BodyState, index: number, printed: Evidence): number {
  const { numbering, words, context } = state
  state.settle()
  const isOrnament = context.bulleted && isBullet(printed.markers[0])
  const evidence = isOrnament ? placeOrnament(state, withoutBullet(printed)) : printed
  numbering.startClause()
  numbering.allowRestart()
  state.areCommas = (state.areCommas ?? true) && isComma(evidence.terminal)
  state.afterReason = true
  state.isListing = false
  const marker = evidence.markers[0]
  const label = isBullet(marker) ? undefined : marker?.label
  const act = evidence.opener === undefined ? state.headword?.act : undefined
  context.emitter.open(t.PreambularOpen, evidence.start, { label, act })
  if (isHeadworded(context, evidence) && !isAnnouncing(evidence)) state.headword = evidence.opener
  const mood = evidence.opener === undefined && evidence.verb?.lemma !== undefined ? 'verb' : 'opener'
  words.write(evidence, words.lead(evidence, mood), ['opener'])
  return index + 1
}

function placeDecision(state: BodyState, index: number, evidence: Evidence): number {
  state.settle()
  state.toOperative(evidence.start)
  state.numbering.startClause()
  state.afterReason = false
  state.isListing = false
  state.isBulleted = isBullet(evidence.markers[0])
  state.listHasVerbs = false
  state.context.emitter.open(t.OperativeOpen, evidence.start)
  writeDecision(state, evidence)
  return index + 1
}

function writeDecision(state: BodyState, evidence: Evidence): void {
  const { words } = state
  const { markers, verb, opener } = evidence
  // "26. Noting the increase …, decides that": a participle may come first.
  // "In the light of these findings, the Assembly calls on …": the opener only leads up to the verb.
  const isLed = verb?.lemma !== undefined || (opener?.lemma !== undefined && !opener.onlyFirst)
  const spoken = isLed ? undefined : findSpokenVerb(state.context, evidence)
  const lead = spoken ?? words.lead(evidence, !verb && opener ? 'opener' : 'verb')
  state.act = lead?.phrase.act
  state.isFirm = lead?.phrase.firm === true
  const [first, ...rest] = markers
  if (!first || rest.length === 0) {
    words.write(evidence, lead, ['verb', 'opener'])
    return
  }
  // "3. (a) Requests …": the second marker begins a list in the clause that has just opened.
  words.write({ ...evidence, end: first.end, markers: [first] })
  writeItems(itemsOf(state), evidence, rest, true, [])
}

/** In the preamble, where words are unknown: a reason ends in a comma, the decision in a full stop. */
function placeByPosition(state: BodyState, index: number, evidence: Evidence): Placed {
  const { text, language, emitter } = state.context
  if (emitter.hasClause && state.isAnnounced) return placeContinuation(state, index, evidence)
  // Below "CONSIDERANDO:" a reason may be a sentence.
  const mayBeReason = isOpenEnded(evidence) || (isFinal(evidence) && governingFollows(state.context, index))
  if (state.headword && mayBeReason) return placeReason(state, index, evidence)
  if (language.capitalOpeners && !isUpper(text.charCodeAt(evidence.body))) return index
  // "Recommend to their Governments:" after reasons: a decision of a body that speaks in the plural.
  const infinitive = emitter.hasClause ? readInfinitive(state.context, evidence) : undefined
  if (infinitive && !isComma(evidence.terminal) && (isOpenEnded(evidence) || isFinal(evidence)))
    return placeDecision(state, index, { ...evidence, verb: infinitive })
  if (isOpenEnded(evidence)) return placeReason(state, index, evidence)
  const guessed = guessPhrase(text, evidence.body, evidence.end, 'verb', language)
  return isFinal(evidence) && guessed && emitter.hasClause ? placeDecision(state, index, evidence) : index
}
