/**
 * Texts in blocks: each reason or decision begins with a line of its own, "considering", "instructs the Council", and what
 * it says stands below, as a list or a sentence that goes on in lower case.
 */
import { isLower } from '../characters.js'
import { isFinal, isOpenEnded } from './context.js'
import type { Evidence } from './evidence.js'
import { mayBeFirst } from './marker.js'
import type { BodyState } from './state.js'
import * as t from './tokens.js'

/**
 * True for a line that leads a block. The first of a resolution stands right below the formula, as an opener alone; where
 * it does, any known phrase may lead those after it.
 */
export function leadsBlock(state: BodyState, index: number, { headword }: Evidence): boolean {
  const { context, previous } = state
  const next = context.paragraphs[index + 1]
  if (!headword || !next || !previous || !beginsBelow(state, next)) return false
  if (state.inBlocks) return isOpenEnded(previous) || isFinal(previous)
  return previous.formula !== undefined && headword.mood === 'opener'
}

/** True for the first item of a list, and for words in lower case. */
function beginsBelow({ context: { text } }: BodyState, { markers, bareItem, body }: Evidence): boolean {
  const marker = markers[0] ?? bareItem?.marker
  return marker ? mayBeFirst(marker) : isLower(text.charCodeAt(body))
}

/** Opens the clause that such a line leads. */
export function placeBlock(state: BodyState, index: number, evidence: Evidence): number {
  const { headword } = evidence
  const { emitter } = state.context
  const isReason = headword?.mood === 'opener'
  state.settle()
  if (!isReason) state.toOperative(evidence.start)
  state.numbering.startClause()
  emitter.open(isReason ? t.PreambularOpen : t.OperativeOpen, evidence.start)
  state.words.write(evidence, headword)
  state.act = headword?.phrase.act
  state.inBlocks = true
  state.blockHead = evidence.start
  return index + 1
}
