/** Annexes, and texts that a clause adopts or recommends and that stand inside the resolution. */
import { isInitial, isUpper, skipBlanks } from '../characters.js'
import { isHeadingLike, nextBegins, startsDraft } from './bounds.js'
import { isAnnouncing, isTitleLike, matchLine, type ScanContext } from './context.js'
import type { Evidence } from './evidence.js'
import { nextMarkers, writeItems } from './items.js'
import { Ladder } from './ladder.js'
import type { Marker } from './marker.js'
import type { TokenData } from './tokens.js'
import * as t from './tokens.js'
import { ClauseWords } from './words.js'

/** Longest heading of an annex on the line of its label, in characters. */
const MAX_HEADING = 200
/** Longest label of an annex: "III", "12", "A". */
const MAX_LABEL = 6
/** Longest label in words, in characters: "Twenty-third". */
const MAX_NUMERAL = 30

interface AnnexHeading {
  label: string | undefined
  labelStart: number
  labelEnd: number
  title: number
}

/** "Annex", "Annexe II", "Appendix A: Terms of reference" */
export function isAnnexHeading(context: ScanContext, evidence: Evidence): boolean {
  return readAnnexHeading(context, evidence) !== undefined
}

/** True for the heading of the annex after the one that is being scanned: "Appendix B" in Appendix A. */
export function isNextAnnex(context: ScanContext, evidence: Evidence): boolean {
  if (context.annex === undefined) return false
  const label = readAnnexHeading(context, evidence)?.label
  if (label === undefined) return false
  const before = valuesOf(context, context.annex)
  return valuesOf(context, label).some((value) => before.includes(value - 1))
}

/** What a label may count as: "B" is the second, "II" too. */
function valuesOf({ language }: ScanContext, label: string): number[] {
  const number = language.numerals.read(label)
  return number ? [number] : language.labels.readLetters(label).map(({ value }) => value)
}

function readAnnexHeading({ text, language }: ScanContext, evidence: Evidence): AnnexHeading | undefined {
  const { inner, end } = evidence
  if (end - inner > MAX_HEADING || evidence.markers.length > 0) return undefined
  const word = language.annexes.match(text, inner, end)
  if (!word || !isInitial(text.charCodeAt(inner))) return undefined
  const from = skipBlanks(text, word.end, end)
  if (from >= end) return { label: undefined, labelStart: from, labelEnd: from, title: end }
  // "Annex Twelve", "المرفق الثاني عشر"
  const number = end - from <= MAX_NUMERAL ? language.numerals.read(text.slice(from, end)) : undefined
  if (number) return { label: text.slice(from, end), labelStart: from, labelEnd: end, title: end }
  let stop = from
  while (stop < end && /[\p{L}\p{N}]/u.test(text[stop] as string)) stop++
  const label = text.slice(from, stop)
  const isLabel = stop > from && label.length <= MAX_LABEL && label === label.toUpperCase()
  const rest = isLabel ? skipBlanks(text, stop, end) : from
  if (rest >= end) return { label, labelStart: from, labelEnd: stop, title: end }
  // "Appendix to Recommendation CM/Rec(2031)5"
  const link = language.annexLinks.match(text, from, end)
  if (link && isTitleLike(evidence)) return { label: undefined, labelStart: from, labelEnd: from, title: end }
  if (!'.:–—-['.includes(text[rest] as string)) return undefined
  return {
    label: isLabel ? label : undefined,
    labelStart: from,
    labelEnd: isLabel ? stop : from,
    title: skipBlanks(text, rest + 1, end),
  }
}

/**
 * Scans an annex from its heading, or from the first paragraph of a text that was announced; returns the first
 * paragraph after it.
 * @param resumes true for a decision of the resolution that goes on after a text inside of it
 */
export function scanAnnex(
  context: ScanContext,
  index: number,
  nested: boolean,
  resumes?: (evidence: Evidence) => boolean,
): number {
  const { paragraphs, emitter } = context
  const first = paragraphs[index] as Evidence
  const heading = readAnnexHeading(context, first)
  const data: TokenData = { label: heading?.label }
  emitter.push(t.AnnexOpen, first.start, first.start, data)
  data.facts = { title: annexTitle(context, index, heading) }
  let at = index
  if (heading) at = scanHeading(context, index, heading)
  const around = context.annex
  context.annex = heading?.label
  const end = new AnnexScanner(context, nested, heading !== undefined, heading ? undefined : resumes).scan(at)
  context.annex = around
  const close = paragraphs[end - 1]?.end ?? first.end
  emitter.closeAll(close)
  emitter.push(t.AnnexClose, close, close)
  return end
}

/** The title of an annex: what follows its label on the line, or the heading below it. */
function annexTitle(
  context: ScanContext,
  index: number,
  heading: AnnexHeading | undefined,
): string | undefined {
  const { paragraphs, text } = context
  const line = paragraphs[index] as Evidence
  if (heading && heading.title < line.end) return text.slice(heading.title, line.end)
  const below = heading ? paragraphs[index + 1] : line
  return below && !below.formula && below.markers.length === 0 && isHeadingLike(context, below)
    ? text.slice(below.inner, below.end)
    : undefined
}

/** Writes the heading of an annex with the title below it, and returns the next paragraph. */
function scanHeading(context: ScanContext, index: number, heading: AnnexHeading): number {
  const { paragraphs, emitter } = context
  const { start, end } = paragraphs[index] as Evidence
  emitter.open(t.HeadingOpen, start, { depth: 1 })
  if (heading.label === undefined) emitter.push(t.Words, start, end)
  else {
    emitter.push(t.Words, start, heading.labelStart)
    emitter.push(t.MarkerText, heading.labelStart, heading.labelEnd, { label: heading.label })
    if (heading.labelEnd < end) emitter.push(t.Words, heading.labelEnd, end)
  }
  emitter.closeAll(end)
  return index + 1
}

class AnnexScanner {
  readonly #context: ScanContext
  readonly #nested: boolean
  readonly #headed: boolean
  readonly #ladder = new Ladder()
  readonly #words: ClauseWords
  readonly #resumes: ((evidence: Evidence) => boolean) | undefined
  #previous: Evidence | undefined
  /** True when an item of the text itself begins with a verb. */
  #hasVerbs = false

  constructor(
    context: ScanContext,
    nested: boolean,
    headed: boolean,
    resumes: ((evidence: Evidence) => boolean) | undefined,
  ) {
    this.#resumes = resumes
    this.#context = context
    this.#words = new ClauseWords(context, false)
    this.#nested = nested
    this.#headed = headed
  }

  scan(from: number): number {
    const { paragraphs } = this.#context
    let index = from
    while (index < paragraphs.length) {
      const evidence = paragraphs[index] as Evidence
      if (index > from && evidence.ruled) break
      if (index > from && isAnnexHeading(this.#context, evidence)) break
      if (!this.#headed && index > from && this.#closes(evidence)) break
      if (index > from && (nextBegins(this.#context, index) || this.#isOver(evidence))) break
      if (!this.#nested && startsDraft(this.#context, index)) {
        this.#context.emitter.closeAll(evidence.start)
        index = this.#context.scanDraft(index)
        this.#previous = undefined
        continue
      }
      this.#place(index, evidence)
      this.#previous = evidence
      index++
    }
    return index
  }

  /** True where the resolution goes on with its own numbers, unless they may be the text's. */
  #isOver(evidence: Evidence): boolean {
    if (!this.#resumes?.(evidence)) return false
    return !this.#hasVerbs || !this.#ladder.continues(evidence.markers[0] as Marker)
  }

  /** A text inside the operative part ends where the resolution's own closing lines begin. */
  #closes(evidence: Evidence): boolean {
    return (
      evidence.markers.length === 0 &&
      matchLine(this.#context, evidence, this.#context.language.lines.closing) !== undefined
    )
  }

  #place(index: number, known: Evidence): void {
    const { emitter, paragraphs } = this.#context
    const evidence = this.#withBareNumber(known)
    const { start, end, markers } = evidence
    if (evidence.markup) {
      emitter.closeAll(start)
      emitter.push(t.StrayLine, start, end, { reason: 'markup' })
    } else if (markers.length > 0) {
      const target = { context: this.#context, words: this.#words, ladder: this.#ladder }
      const announced = this.#previous !== undefined && isAnnouncing(this.#previous)
      this.#hasVerbs ||= evidence.verb?.lemma !== undefined
      writeItems(target, evidence, markers, announced, nextMarkers(this.#context, index))
    } else if (this.#underItem()) {
      emitter.item(emitter.depth, start, {})
      this.#words.write(evidence)
    } else if (index + 1 < paragraphs.length && isHeadingLike(this.#context, evidence)) {
      emitter.open(t.HeadingOpen, start, { depth: evidence.heading ?? 2 })
      this.#words.write(evidence)
      emitter.closeAll(end)
    } else {
      emitter.item(0, start, {})
      this.#ladder.close(0)
      this.#words.write(evidence)
    }
  }

  /** A paragraph with its number as a marker, where a capital follows instead of a stop: "1 SCOPE", "1.1 These rules …". */
  #withBareNumber(evidence: Evidence): Evidence {
    const { bareItem } = evidence
    if (!bareItem || !isUpper(this.#context.text.charCodeAt(bareItem.body))) return evidence
    const { marker, body } = bareItem
    const counts = marker.readings[0]?.value === 1 || this.#ladder.continuesAlike(marker)
    return counts ? { ...evidence, markers: [marker], body } : evidence
  }

  /** True below an item that is only a title: its paragraph follows. */
  #underItem(): boolean {
    return (
      this.#context.emitter.depth > 0 &&
      this.#previous !== undefined &&
      this.#previous.markers.length > 0 &&
      isTitleLike({ ...this.#previous, markers: [] })
    )
  }
}
