/** Closing lines: meeting, date, adoption, and how the vote went. */
import { startsCore } from './bounds.js'
import { matchLine } from './context.js'
import type { Evidence } from './evidence.js'
import { readParts } from './front.js'
import { decimalValue } from './numbering.js'
import type { BodyState } from './state.js'
import { ClosingLine, type Facts } from './tokens.js'

/** How many paragraphs a vote in brackets may take. */
const MAX_VOTE = 12
/** How far below a line the core that it is the masthead of may stand. */
const MAX_MASTHEAD = 5

/**
 * Places closing lines; returns the index after them, or `index` for a paragraph that is none.
 * @param close closes what is open before the first of them
 */
export function placeClosing(
  state: BodyState,
  index: number,
  evidence: Evidence,
  facts: Facts,
  close: () => void,
): number {
  const { context, part, pending, numbering } = state
  const { emitter, language, text, paragraphs } = context
  // "69. Plenarsitzung", "26. April 2022": the number is no clause's.
  const [marker, ...more] = evidence.markers
  const mayClose = !marker || (more.length === 0 && decimalValue(marker) > 0 && evidence.verb === undefined)
  if (!mayClose || (pending.length > 0 && !numbering.isUsed)) return index
  const announced = state.isAnnounced
  if (announced && part === 'operative') return index
  const vote = matchLine(context, evidence, language.lines.vote)
  const closing = vote ? undefined : matchLine(context, evidence, language.lines.closing)
  // After "In favour:" come the names.
  const names = state.inVote && announced
  if (!closing && !vote && !names) return index
  // "… shall end on / 19 December 2043; / 2. …": the clause goes on, and so do the numbers.
  const next = paragraphs[index + 1]
  if (part === 'operative' && next && numbering.isNext(next)) return index
  // "Adopted at its 8829th meeting" above another resolution's text is that one's masthead.
  if (pending.length > 0 && coreFollows(state, index)) return index
  state.settle()
  close()
  state.part = 'closing'
  const last = bracketEnd(state, index, evidence)
  for (let at = index; at <= last; at++) {
    const { start, end } = paragraphs[at] as Evidence
    emitter.push(ClosingLine, start, end, { vote: vote !== undefined || names })
  }
  state.inVote = vote !== undefined || names
  const { parts } = vote ?? closing ?? { parts: {} }
  readParts(text, evidence.inner, parts, language, facts)
  return last + 1
}

/** The paragraph with the bracket that closes the one which this paragraph opens, or the paragraph itself. */
function bracketEnd({ context: { text, paragraphs } }: BodyState, index: number, evidence: Evidence): number {
  const closes = ({ start, end }: Evidence) => text.slice(start, end).includes(']')
  if (text[evidence.inner] !== '[' || closes(evidence)) return index
  for (let at = index + 1; at < Math.min(paragraphs.length, index + MAX_VOTE); at++)
    if (closes(paragraphs[at] as Evidence)) return at
  return index
}

function coreFollows({ context }: BodyState, index: number): boolean {
  const limit = Math.min(context.paragraphs.length - 1, index + MAX_MASTHEAD)
  for (let at = index + 1; at <= limit; at++)
    if (context.paragraphs[at]?.formula && startsCore(context, at)) return true
  return false
}
