/** Bullets: which of them say something, and which decisions they lead. */
import { isSpaceless, skipBlanks } from '../characters.js'
import type { Evidence } from './evidence.js'
import { isBullet } from './marker.js'
import type { BodyState } from './state.js'
import * as t from './tokens.js'

/** Writes the bullet before a number as markup; returns what is left of the paragraph. */
export function placeOrnament({ context: { emitter, text } }: BodyState, evidence: Evidence): Evidence {
  const { start, end, ornament } = evidence
  if (ornament === undefined) return evidence
  emitter.closeAll(start)
  emitter.push(t.StrayLine, start, ornament, { reason: 'markup' })
  return { ...evidence, start: skipBlanks(text, ornament, end), ornament: undefined }
}

/**
 * True below a list of bullets in a bulleted decision, none of whose items led with a verb: a page shows all depths alike, and a
 * decision follows.
 */
const endsBulletedList = ({ context, isBulleted, listHasVerbs }: BodyState, { body }: Evidence): boolean =>
  isBulleted && !listHasVerbs && context.emitter.depth === 1 && !isSpaceless(context.text.charCodeAt(body))

/** The evidence of a paragraph whose bullet is no marker. */
export const withoutBullet = (evidence: Evidence): Evidence => ({
  ...evidence,
  markers: evidence.markers.slice(1),
  ornament: evidence.markers[0]?.end,
})

/** "– Decides …" among bulleted reasons or decisions, not in a list that something announces. */
export function isBulletedDecision(state: BodyState, evidence: Evidence): boolean {
  const { markers, verb, opener } = evidence
  if (!isBullet(markers[0]) || state.isAnnounced) return false
  if (state.context.emitter.depth > 0 && !endsBulletedList(state, evidence)) return false
  return verb?.lemma !== undefined && !verb.ambiguous && opener === undefined && !state.numbering.isUsed
}
