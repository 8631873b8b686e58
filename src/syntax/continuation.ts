/** Text that goes on inside a clause. */
import { isInitial } from '../characters.js'
import type { Mood } from '../grammar/match-phrase.js'
import { isHeadingLike } from './bounds.js'
import { isAnnouncing, isFinal, isOpenEnded, isTitleLike } from './context.js'
import type { Evidence } from './evidence.js'
import { WORD_STYLE } from './marker.js'
import type { BodyState, Placed } from './state.js'

/** Places text that goes on inside a clause: after a list, under an item that is only a title, after a colon. */
export function placeContinuation(state: BodyState, index: number, evidence: Evidence): Placed {
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

const inOperativeMoods = ({ part }: BodyState): readonly Mood[] =>
  part === 'operative' ? ['verb', 'opener'] : ['opener']
