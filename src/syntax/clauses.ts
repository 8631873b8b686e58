/** Places the clauses of a resolution and the items in them, on their markers, phrases and place. */
import type { Modifier } from '../../grammars/modifiers.js'
import { isComma, isInitial, isSemicolon, isUpper } from '../characters.js'
import { type Mood, matchPhrase } from '../grammar/match-phrase.js'
import { leadsBlock, placeBlock } from './blocks.js'
import { isHeadingLike } from './bounds.js'
import { isBulletedDecision, placeOrnament, withoutBullet } from './bullets.js'
import { isAnnouncing, isFinal, isOpenEnded, isTitleLike } from './context.js'
import { skipInvisible } from './cut.js'
import { hasWord } from './ending.js'
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
import { isBullet, type Marker, NUMBER_STYLE, WORD_STYLE } from './marker.js'
import { decimalValue, isFirstLetter } from './numbering.js'
import { guessPhrase } from './phrasing.js'
import { findSpokenVerb } from './spoken-verbs.js'
import { type BodyState, takesWorded } from './state.js'
import * as t from './tokens.js'

/** What a clause scanner says of a paragraph: the index after it, itself for unexplained, or that a text begins. */
export type Placed = number | 'text'

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

/** The evidence of a paragraph with its number as a marker, if it is the next one, though it has no stop or is in words. */
function withLooseNumber(state: BodyState, index: number, evidence: Evidence): Evidence {
  const { worded } = evidence
  if (!worded || !state.numbering.expects(worded)) return withBareNumber(state, index, evidence)
  const numbered = withMarker(state, evidence)
  return takesWorded(state, evidence) || numbered.verb?.lemma !== undefined ? numbered : evidence
}

/**
 * The same without a stop or in worn shapes, of a decision or an item. Where other numbers have no stop, the verb after it may
 * be unknown.
 */
function withBareNumber(state: BodyState, index: number, evidence: Evidence): Evidence {
  const { bare, bareItem, markers } = evidence
  const { context, numbering, bareNumbers, inBlocks, isAnnounced } = state
  const due = bare && !inBlocks ? numbering.readDue(bare) : undefined
  if (bare && due && isNumberDue(state, index, evidence)) {
    if (bare.number.isPlain && bare.verb) state.bareNumbers = true
    const opener = markers.length > 0 ? evidence.opener : undefined
    return { ...evidence, markers: [due], body: bare.body, verb: bare.verb, opener }
  }
  if (!bareItem) return evidence
  const { marker, body } = bareItem
  const counts = bareNumbers && !isAnnounced && numbering.expects(marker)
  if (!(counts && isUpper(context.text.charCodeAt(body))) && !wantsItem(state, marker)) return evidence
  return { ...evidence, markers: [marker], body, verb: undefined, opener: undefined }
}

/** True when an open list goes on with a number without a stop, or one is announced that it begins. */
function wantsItem({ context, numbering, isAnnounced, inBlocks }: BodyState, marker: Marker): boolean {
  if (!context.emitter.hasClause) return false
  if (numbering.items.continuesAlike(marker)) return true
  const isFirst = marker.readings[0]?.value === 1
  return isFirst && isAnnounced && (inBlocks || marker.style !== NUMBER_STYLE)
}

/** The evidence of a paragraph with its number in words as a marker. */
function withMarker({ context: { text, language } }: BodyState, evidence: Evidence): Evidence {
  const marker = evidence.worded as Marker
  const body = skipInvisible(text, marker.end, evidence.end)
  const verb = matchPhrase(language.phrases, 'verb', text, body, evidence.end)
  return { ...evidence, markers: [marker], body, verb, opener: undefined }
}

/** "Article 1. …" below a clause that announces a list, or after another such item of it. */
function isListedArticle({ context: { emitter }, numbering, isAnnounced }: BodyState, evidence: Evidence) {
  const { worded, end } = evidence
  if (!worded || worded.end >= end || !emitter.hasClause) return false
  return numbering.items.continues(worded) || (isAnnounced && worded.readings[0]?.value === 1)
}

/** The evidence of "2. The Council directs …", with that verb; without a number, of a decision among others. */
function withSpoken({ part }: BodyState, evidence: Evidence): Evidence {
  const { spoken, markers, opener, verb } = evidence
  if (!spoken || opener?.lemma !== undefined || verb?.lemma !== undefined) return evidence
  const mayDecide = markers.length > 0 ? decimalValue(markers[0]) > 0 : part === 'operative'
  return mayDecide ? { ...evidence, verb: spoken.verb } : evidence
}

/**
 * True when a verb follows the shapes of the number that is due, or when the number after it follows below; not
 * where the same shapes are a letter of a list ("l." after "k.", "I." before "II.").
 */
function isNumberDue(state: BodyState, index: number, { bare, markers }: Evidence): boolean {
  const { numbering, context } = state
  const [printed] = markers
  const next = nextMarker(context, index)
  if (printed) {
    const goesOn = next?.style === printed.style && next.readings.some(({ value }) => value === 2)
    if (goesOn || numbering.items.continues(printed)) return false
  }
  if (bare?.verb) return true
  if (!numbering.isUsed || !bare || !isInitial(context.text.charCodeAt(bare.body))) return false
  return next !== undefined && next.style === NUMBER_STYLE && numbering.isAfterDue(next)
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

function isOperativeNumber(state: BodyState, evidence: Evidence): boolean {
  const { context, numbering, part, inBlocks } = state
  if (inBlocks || isListOfDecision(state, evidence)) return false
  if (part !== 'preamble')
    return numbering.isNumber(evidence, {
      announced: state.isAnnounced,
      interrupted: state.pending.length > 0,
      firm: state.isFirm,
    })
  const value = decimalValue(evidence.markers[0])
  if (value === 0) return beginsLetters(state, evidence)
  if (evidence.verb?.lemma !== undefined) return true
  // "1. Acting under Chapter VII, decides …" is a decision, "1. Recalling …," a numbered reason.
  if (evidence.opener?.lemma !== undefined) return state.words.hasLaterVerb(evidence)
  // "…, noting that: 1. …" lists within a reason; but a reason may also announce the decisions.
  return (
    value === 1 && context.emitter.depth === 0 && !isUnderOpener(state) && beginsSentence(state, evidence)
  )
}

/** "1. take …" below a decision without a number that ends in a colon, and what goes on with that list. */
function isListOfDecision(
  { context, numbering, part, isAnnounced }: BodyState,
  { markers, verb }: Evidence,
): boolean {
  const [marker] = markers
  if (part !== 'operative' || numbering.isUsed || !context.emitter.hasClause || verb?.lemma !== undefined)
    return false
  if (marker === undefined) return false
  return numbering.items.continues(marker) || (isAnnounced && marker.readings[0]?.value === 1)
}

/** True below an opener with a colon and nothing else: "Whereas:" announces a list of reasons. */
function isUnderOpener({ context, previous, isAnnounced }: BodyState): boolean {
  if (!previous?.opener || !isAnnounced) return false
  return !hasWord(context.text, previous.opener.end, previous.end)
}

/** "i. Decides …", "a) Prie …", where no list is announced: the decisions are lettered. */
function beginsLetters({ context: { emitter }, isAnnounced }: BodyState, evidence: Evidence): boolean {
  const { markers, verb, opener } = evidence
  if (!isFirstLetter(markers[0]) || verb?.lemma === undefined || verb.ambiguous || opener) return false
  return !(emitter.hasClause && isAnnounced) && emitter.depth === 0
}

/** True for words that begin with a capital; where decisions begin without one, for words that end as they do. */
function beginsSentence({ context, isAnnounced }: BodyState, evidence: Evidence): boolean {
  if (isUpper(context.text.charCodeAt(evidence.body))) return true
  const ended = isOpenEnded(evidence) || isFinal(evidence)
  return !context.language.capitalOpeners && ended && !isAnnounced
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
  return numbering.items.continues(marker) || marker.readings.some(({ value }) => value === 1)
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

const inOperativeMoods = ({ part }: BodyState): readonly Mood[] =>
  part === 'operative' ? ['verb', 'opener'] : ['opener']

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

/** True below an item that is only a title, where nothing comes between and the paragraph begins as a sentence does. */
function isUnderTitle({ context, previous, pending }: BodyState, evidence: Evidence): boolean {
  if (context.emitter.depth === 0 || pending.length > 0 || !previous || isTitleLike(evidence)) return false
  const begins = isInitial(context.text.charCodeAt(evidence.inner))
  return begins && previous.markers.length > 0 && isTitleLike({ ...previous, markers: [] })
}

/** True below a clause whose number and title stand on a line of their own: "SEC. 2. TRANSMISSION OF COPIES." */
function isUnderCapitals({ context: { text, emitter }, previous }: BodyState): boolean {
  if (!emitter.hasClause || emitter.depth > 0 || previous?.markers[0]?.style !== WORD_STYLE) return false
  const title = text.slice(previous.body, previous.end)
  return title === title.toUpperCase() && title !== title.toLowerCase()
}

/** Text that goes on inside a clause: after a list, under an item that is only a title, after a colon. */
function placeContinuation(state: BodyState, index: number, evidence: Evidence): Placed {
  const { context, words, previous } = state
  const { emitter } = context
  if (state.introducesText && isHeadingLike(context, evidence)) return 'text'
  if (state.goesOnWith(evidence) && !isUnderTitle(state, evidence)) {
    state.resume()
    words.write({ ...evidence, markers: [] }, undefined, inOperativeMoods(state))
    return index + 1
  }
  if (!previous || state.pending.length > 0) return index
  const isListed = state.isListing && !isFinal(previous) && (isOpenEnded(evidence) || isFinal(evidence))
  if (!(state.isContinuation || isUnderCapitals(state) || isListed)) return index
  words.flush()
  state.isListing = isListed || (isAnnouncing(previous) && emitter.depth === 0 && isOpenEnded(evidence))
  // Under an item that is only a title stands its paragraph; cells of a table are text of the item.
  if (emitter.depth > 0 && !isAnnouncing(previous) && !isTitleLike(evidence)) {
    emitter.item(emitter.depth, evidence.start, {})
    words.writeItem(evidence)
  } else words.write(evidence)
  return index + 1
}
