/** Closing lines: meeting, date, adoption, and how the vote went. */
import { startsCore } from './bounds.js'
import { isFinal, isTitleLike, matchLine } from './context.js'
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
  if (!mayClose || evidence.worded) return index
  const announced = state.isAnnounced
  if (announced && part === 'operative') return index
  const vote = matchLine(context, evidence, language.lines.vote)
  // "Adopted unanimously at the 1885th meeting." is both.
  const closing = matchLine(context, evidence, language.lines.closing)
  // After "In favour:" come the names.
  const names = state.inVote && announced
  const symbol = closing || vote ? undefined : readSymbol(state, evidence)
  if (!closing && !vote && !names && !symbol && !isSigned(state, index, evidence)) return index
  const mayPend = numbering.isUsed || (state.isFirm && pending.length <= MAX_MASTHEAD)
  if (pending.length > 0 && !mayPend) {
    const tellsHow = vote !== undefined || closing?.parts.meeting !== undefined
    if (!tellsHow || !areDecisions(state)) return index
  }
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
  readParts(text, evidence.inner, { ...closing?.parts, ...vote?.parts }, language, facts)
  facts.symbol ??= symbol
  return last + 1
}

/** Longest line with the name or office of someone who signs, in characters. */
const MAX_NAME = 80
/** How far below a name the line may stand that shows it to be one. */
const NAME_REACH = 4

/**
 * True for a line under which people sign ("Attest:"), and for a name or office among such lines, or right below one that
 * ends in a colon.
 */
function isSigned(
  { context, part, previous, isAnnounced }: BodyState,
  index: number,
  evidence: Evidence,
): boolean {
  const { paragraphs, language } = context
  const isSignature = (one: Evidence) => matchLine(context, one, language.lines.signature) !== undefined
  if (isSignature(evidence)) return true
  const isName = (one: Evidence) =>
    one.end - one.start <= MAX_NAME &&
    one.heading === undefined &&
    !one.formula &&
    !one.opener &&
    !one.verb?.firm
  if (!isName(evidence) || !previous) return false
  if (part === 'closing' && isAnnounced) return isSignature(previous)
  if (part === 'operative' && (!isFinal(previous) || !isTitleLike(evidence))) return false
  for (let at = index + 1; at <= Math.min(index + NAME_REACH, paragraphs.length - 1); at++) {
    const next = paragraphs[at] as Evidence
    if (isSignature(next)) return true
    if (!isName(next)) return false
  }
  return false
}

/** The symbol in brackets below the text of a resolution: "(ق: رقم 9471 - د.ع (171) …)". */
function readSymbol({ context }: BodyState, evidence: Evidence): string | undefined {
  const { text, grammars } = context
  const { inner, end } = evidence
  if (!'(['.includes(text[inner] as string) || !matchLine(context, evidence, grammars.symbols.matcher))
    return undefined
  return text.slice(inner + 1, end).replace(/[\])\s]+$|\s+/g, '')
}

/** The paragraph with the bracket that closes the one which this paragraph opens, or the paragraph itself. */
function bracketEnd({ context: { text, paragraphs } }: BodyState, index: number, evidence: Evidence): number {
  const closes = ({ start, end }: Evidence) => text.slice(start, end).includes(']')
  if (text[evidence.inner] !== '[' || closes(evidence)) return index
  for (let at = index + 1; at < Math.min(paragraphs.length, index + MAX_VOTE); at++)
    if (closes(paragraphs[at] as Evidence)) return at
  return index
}

/** How many sentences without a known verb may stand last among decisions without numbers. */
const MAX_SENTENCES = 4

/** True for a few sentences between decisions without numbers and the line that tells how they were adopted. */
function areDecisions({ context, part, pending }: BodyState): boolean {
  if (part !== 'operative' || pending.length > MAX_SENTENCES) return false
  return pending.every((at) => {
    const evidence = context.paragraphs[at] as Evidence
    return evidence.markers.length === 0 && isFinal(evidence)
  })
}

function coreFollows({ context }: BodyState, index: number): boolean {
  const limit = Math.min(context.paragraphs.length - 1, index + MAX_MASTHEAD)
  for (let at = index + 1; at <= limit; at++)
    if (context.paragraphs[at]?.formula && startsCore(context, at)) return true
  return false
}
