/** Sections of the operative part: "I", "II Title", "Part A. Title", and how they nest. */
import { isBlank, isInitial, isUpper, skipBlanks } from '../characters.js'
import { romanValue } from '../grammar/labels.js'
import { isTerminal } from '../layout/terminal.js'
import type { ScanContext } from './context.js'
import type { Emitter } from './emitter.js'
import type { Evidence } from './evidence.js'
import { Ladder } from './ladder.js'
import type { Marker } from './marker.js'
import { SectionClose, SectionOpen } from './tokens.js'

/** A section's label: its range, and where the title on the same line starts. */
export interface SectionLabel {
  start: number
  end: number
  label: string
  title: number
  marker: Marker
}

/** Longest label, in characters: "XXXVIII". */
const MAX_LABEL = 8

/** Longest heading with a label, in characters. */
const MAX_HEADING = 400

/** The section label that a paragraph is or begins with, or undefined. */
export function readSection(context: ScanContext, evidence: Evidence | undefined): SectionLabel | undefined {
  if (!evidence || evidence.markup || evidence.end - evidence.start > MAX_HEADING) return undefined
  const { text, language } = context
  const { inner, end } = evidence
  const word = language.sections.match(text, inner, end)
  const from = word ? skipBlanks(text, word.end, end) : inner
  const named = language.labels.words.match(text, from, end)
  let stop = named?.end ?? from
  while (
    !named &&
    stop < end &&
    stop - from < MAX_LABEL &&
    !isBlank(text.charCodeAt(stop)) &&
    !PUNCTUATION.includes(text[stop] as string)
  )
    stop++
  const label = text.slice(from, stop)
  // "أولا - …": a blank may stand before the dash of a word.
  const dash = named ? skipBlanks(text, stop, end) : stop
  const point = dash < end && PUNCTUATION.includes(text[dash] as string)
  const title = skipBlanks(text, point ? dash + 1 : stop, end)
  if (label === '' || label !== label.toUpperCase() || (!word && !isInitial(text.charCodeAt(from))))
    return undefined
  const roman = romanValue(label.toLowerCase())
  const letters = label.length === 1 && isUpper(label.charCodeAt(0)) ? language.labels.readLetters(label) : []
  const letter = letters.some(({ series }) => series === 'alpha')
  const number = (word && (language.numerals.read(label) ?? 0)) || named?.value || 0
  if (roman === 0 && !letter && number === 0) return undefined
  // "A global call …" begins with an article, "I …" with a pronoun: a letter needs a stop or a line of its own.
  const alone = title >= end
  if (
    !alone &&
    !word &&
    !point &&
    (named ? label.length === 1 : (letter && roman === 0) || !isUpper(text.charCodeAt(title)))
  )
    return undefined
  // "A. WHEREAS, …; and" ends in a stop, too.
  const ended = END_STOPS.includes(text[end - 1] as string) || isTerminal(evidence.terminal)
  if (!alone && ended) return undefined
  const readings: Marker['readings'] = []
  if (roman > 0) readings.push({ series: 'roman', value: roman })
  readings.push(...letters.filter(({ series }) => series === 'alpha'))
  if (number > 0) readings.push({ series: 'decimal', value: number })
  const labelEnd = point ? dash + 1 : stop
  const style = word
    ? text.slice(inner, word.end).toLowerCase()
    : named
      ? 'word'
      : letter && roman === 0
        ? LETTER
        : 'label'
  return {
    start: evidence.start,
    end: labelEnd,
    label,
    title,
    marker: { start: inner, end: labelEnd, label, style, readings },
  }
}

const PUNCTUATION = '.:–—-、．：'
const END_STOPS = ',;:.،؛，；：。'

/** The style of labels that can be letters only. */
const LETTER = 'letter'

/** The sections that are open. */
export class Sections {
  readonly #emitter: Emitter
  readonly #ladder = new Ladder()
  #open = 0

  constructor(emitter: Emitter) {
    this.#emitter = emitter
  }

  /** How many sections are open. */
  get depth(): number {
    return this.#open
  }

  /** Opens a section at its place among those open. */
  open(label: SectionLabel, at: number): void {
    // "C" after "B" is a letter, though it is a hundred as well.
    const letter = { ...label.marker, style: LETTER }
    const isLetter = label.label.length === 1 && this.#ladder.continues(letter)
    const depth = this.#ladder.place(isLetter ? letter : label.marker, { announces: true })
    while (this.#open > depth) this.#closeOne(at)
    this.#emitter.push(SectionOpen, at, at, { label: label.label })
    this.#open++
  }

  /** Closes all sections. */
  close(at: number): void {
    this.#emitter.closeAll(at)
    while (this.#open > 0) this.#closeOne(at)
  }

  #closeOne(at: number): void {
    this.#emitter.push(SectionClose, at, at)
    this.#open--
  }
}
