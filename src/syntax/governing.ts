/** Verbs on a line of their own that govern the decisions below: "RESUELVE:", then "1. Expresar …". */
import { isWord } from '../characters.js'
import { matchPhrase } from '../grammar/match-phrase.js'
import type { Evidence } from './evidence.js'
import { NUMBER_STYLE } from './marker.js'
import { decimalValue } from './numbering.js'
import type { BodyState } from './state.js'
import { FormulaOpen } from './tokens.js'

/** True for a line that is a known verb and nothing else, above the first of numbered decisions or an infinitive. */
export function isGoverning(state: BodyState, index: number, evidence: Evidence): boolean {
  const { verb, markers, end } = evidence
  const { text, paragraphs } = state.context
  if (verb?.lemma === undefined || markers.length > 0) return false
  for (let at = verb.end; at < end; at++) if (isWord(text.charCodeAt(at))) return false
  const next = paragraphs[index + 1]
  if (!next) return false
  const isFirst = next.markers[0]?.style === NUMBER_STYLE && decimalValue(next.markers[0]) === 1
  return isFirst || (next.markers.length === 0 && readInfinitive(state, next) !== undefined)
}

/** Places the line as the second half of the enacting formula; the decisions follow. */
export function placeGoverning(state: BodyState, index: number, evidence: Evidence): number {
  const { emitter } = state.context
  state.settle()
  state.toOperative(evidence.start)
  emitter.open(FormulaOpen, evidence.start)
  state.words.write(evidence, state.words.lead(evidence, 'verb'))
  emitter.closeAll(evidence.end)
  state.numbering.allowRestart()
  state.isGoverned = true
  return index + 1
}

/** The evidence of a decision, with the infinitive that leads it as its verb. */
export function withInfinitive(state: BodyState, evidence: Evidence): Evidence {
  const { markers, verb, opener } = evidence
  const mayLead = markers.length === 0 || decimalValue(markers[0]) > 0
  if (!mayLead || verb?.lemma !== undefined || opener?.lemma !== undefined) return evidence
  const infinitive = readInfinitive(state, evidence)
  return infinitive ? { ...evidence, verb: infinitive } : evidence
}

const readInfinitive = ({ context: { text, language } }: BodyState, { body, end }: Evidence) =>
  matchPhrase(language.phrases, 'infinitive', text, body, end)
