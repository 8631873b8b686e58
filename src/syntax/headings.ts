/** Headings between clauses and the sections that labelled ones begin. */
import { isHeadingLike } from './bounds.js'
import { isFinal, isOpenEnded, matchLine } from './context.js'
import type { Evidence } from './evidence.js'
import { type Marker, mayBeFirst } from './marker.js'
import { decimalValue } from './numbering.js'
import { readSection, type SectionLabel, type Sections } from './sections.js'
import { type BodyState, takesWorded } from './state.js'
import * as t from './tokens.js'

/** How many paragraphs below a heading its clause is looked for; headings may follow one another. */
const REACH = 5

/** True for a line that heads what follows: a clause must follow it. */
export function isHeading({ context, numbering }: BodyState, index: number, evidence: Evidence): boolean {
  if (!isHeadingLike(context, evidence)) return false
  // A symbol that a converter takes for a heading is the running head of a page.
  if (evidence.heading !== undefined) return !matchLine(context, evidence, context.grammars.symbols.matcher)
  const { paragraphs } = context
  for (let at = index + 1; at <= Math.min(index + REACH, paragraphs.length - 1); at++) {
    const next = paragraphs[at] as Evidence
    if (next.ruled) return false
    if (next.markup) continue
    // A line above a formula is the title of what follows.
    if (next.formula) return false
    if (next.markers.length === 0 && opensClause(next)) return true
    if (next.markers.length > 0) return numbering.isSuccessor(next) || mayBeFirst(next.markers[0] as Marker)
    if (!isHeadingLike(context, next)) return false
  }
  return false
}

/** True for a paragraph that opens a clause with a known phrase and ends as one does. */
export function opensClause(evidence: Evidence): boolean {
  const known = evidence.opener?.lemma !== undefined || evidence.verb?.lemma !== undefined
  return known && (isOpenEnded(evidence) || isFinal(evidence))
}

/** Places a heading; one whose first clause is a decision belongs to the operative part. */
export function placeHeading(state: BodyState, index: number, evidence: Evidence): number {
  const { emitter } = state.context
  state.settle()
  if (headsDecision(state, index)) state.toOperative(evidence.start)
  emitter.open(t.HeadingOpen, evidence.start, { depth: evidence.heading ?? 2 })
  state.words.write(evidence)
  emitter.closeAll(evidence.end)
  state.numbering.allowRestart()
  return index + 1
}

function headsDecision({ context: { paragraphs } }: BodyState, index: number): boolean {
  for (let at = index + 1; at <= Math.min(index + REACH, paragraphs.length - 1); at++) {
    const next = paragraphs[at] as Evidence
    const { markers, opener, verb } = next
    // Some openers read as verbs, too, and end as reasons do: "Encouragé par …,".
    const isReason = !verb || (markers.length === 0 && isOpenEnded(next))
    if (opener?.lemma !== undefined && isReason) return false
    if (decimalValue(markers[0]) > 0 || verb?.lemma !== undefined) return true
  }
  return false
}

/** The label of the section that a paragraph begins, or undefined. */
export function sectionAt(state: BodyState, index: number, evidence: Evidence): SectionLabel | undefined {
  const { context, part } = state
  if (part === 'operative' && (state.isAnnounced || takesWorded(state, evidence))) return undefined
  const label = readSection(context, evidence)
  if (!label) return undefined
  const plain = { ...evidence, markers: [], opener: undefined, verb: undefined }
  return isHeading(state, index, plain) || readSection(context, context.paragraphs[index + 1])
    ? label
    : undefined
}

/** Places a section's heading, and the title on the line below a label that stands alone. */
export function placeSection(
  state: BodyState,
  sections: Sections,
  index: number,
  evidence: Evidence,
  label: SectionLabel,
): number {
  const { context } = state
  const { emitter, paragraphs } = context
  state.settle()
  state.toOperative(evidence.start)
  emitter.closeAll(evidence.start)
  sections.open(label, evidence.start)
  emitter.open(t.HeadingOpen, evidence.start, { depth: sections.depth })
  emitter.push(t.MarkerText, label.start, label.end, { label: label.label })
  let next = index + 1
  if (label.title < evidence.end) emitter.push(t.Words, label.title, evidence.end)
  else {
    const below = paragraphs[next]
    const isTitle = below && isHeadingLike(context, below) && below.verb?.lemma === undefined
    if (isTitle && !readSection(context, below)) {
      emitter.push(t.Words, below.start, below.end)
      next++
    }
  }
  emitter.closeAll(paragraphs[next - 1]?.end ?? evidence.end)
  state.numbering.allowRestart()
  return next
}
