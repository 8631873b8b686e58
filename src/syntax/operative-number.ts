/** Tells the number of a decision from the labels of reasons and items. */
import { hasWord, isUpper } from '../characters.js'
import { isFinal, isOpenEnded } from './context.js'
import type { Evidence } from './evidence.js'
import { decimalValue, isFirstLetter } from './numbering.js'
import type { BodyState } from './state.js'

/** True when a paragraph with a marker in front is a decision, and the marker its number. */
export function isOperativeNumber(state: BodyState, evidence: Evidence): boolean {
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
