/** Numbers of clauses and items that are not quite markers: without a stop, in words, in worn shapes. */
import { isInitial, isUpper, skipInvisible } from '../characters.js'
import { matchPhrase } from '../grammar/match-phrase.js'
import type { Evidence } from './evidence.js'
import { nextMarker } from './items.js'
import { type Marker, NUMBER_STYLE } from './marker.js'
import { decimalValue } from './numbering.js'
import { type BodyState, takesWorded } from './state.js'

/** The evidence of a paragraph with its number as a marker, if it is the next one, though it has no stop or is in words. */
export function withLooseNumber(state: BodyState, index: number, evidence: Evidence): Evidence {
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
export function withMarker({ context: { text, language } }: BodyState, evidence: Evidence): Evidence {
  const marker = evidence.worded as Marker
  const body = skipInvisible(text, marker.end, evidence.end)
  const verb = matchPhrase(language.phrases, 'verb', text, body, evidence.end)
  return { ...evidence, markers: [marker], body, verb, opener: undefined }
}

/** "Article 1. …" below a clause that announces a list, or after another such item of it. */
export function isListedArticle(
  { context: { emitter }, numbering, isAnnounced }: BodyState,
  evidence: Evidence,
) {
  const { worded, end } = evidence
  if (!worded || worded.end >= end || !emitter.hasClause) return false
  return numbering.items.continues(worded) || (isAnnounced && worded.readings[0]?.value === 1)
}

/** The evidence of "2. The Council directs …", with that verb; without a number, of a decision among others. */
export function withSpoken({ part }: BodyState, evidence: Evidence): Evidence {
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
