/** Cuts the items that a decision announces on its own line: "RESOLVED, That the House— (1) honours …; and (2) thanks …". */
import { isBlank, isComma, isSemicolon, skipBlanks } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import type { Reading } from '../grammar/labels.js'
import { isBullet, type Marker, mayBeFirst, NUMBER_STYLE, readMarker } from './marker.js'

/** Adds where the items of the decision between two offsets begin, if it announces any, to the points of a cut. */
export function pushItemPoints(
  points: number[],
  text: string,
  start: number,
  end: number,
  language: CompiledLanguage,
): void {
  let last: Marker | undefined
  for (let at = start; at < end - 1; at++) {
    const code = text.charCodeAt(at)
    const may = last ? isSemicolon(code) || isComma(code) : announces(text, at)
    if (!may) continue
    let next = skipBlanks(text, at + 1, end)
    const conjunction = last && language.phrases.conjunctions.match(text, next, end)
    if (conjunction) next = skipBlanks(text, conjunction.end, end)
    const marker = readMarker(text, next, end, language.labels)
    if (!marker || isBullet(marker) || marker.style === NUMBER_STYLE || !goesOn(last, marker)) continue
    points.push(next)
    last = marker
    at = marker.end
  }
}

/** True at a colon or at the end of a dash that no word follows at once: "the House— (1)", "the House-- (1)". */
function announces(text: string, at: number): boolean {
  const isDash = text[at] === '—' || (text[at] === '-' && text[at - 1] === '-')
  return isDash || (text[at] === ':' && isBlank(text.charCodeAt(at + 1)))
}

/** True for the first label of a list, or the one after the last. */
function goesOn(last: Marker | undefined, marker: Marker): boolean {
  if (!last) return mayBeFirst(marker)
  return (
    last.style === marker.style &&
    marker.readings.some((one) =>
      last.readings.some((before) => before.series === one.series && before.value + 1 === one.value),
    )
  )
}

/** The items that go on in the line of the first: "(a) …; and (b) …; and (c) …". */
export class InlineItems {
  readonly #style: string
  /** True when the line begins the list; another may stand in the middle of one that was wrapped. */
  readonly #isFirst: boolean
  #readings: readonly Reading[]

  constructor(marker: Marker) {
    this.#style = marker.style
    this.#readings = marker.readings
    this.#isFirst = mayBeFirst(marker)
  }

  /** Where the next item begins, if it does at `at` or behind a conjunction there; or -1. */
  next(text: string, at: number, end: number, { labels, phrases }: CompiledLanguage): number {
    const conjunction = phrases.conjunctions.match(text, at, end)
    if (!conjunction && !this.#isFirst) return -1
    const from = conjunction ? skipBlanks(text, conjunction.end, end) : at
    const marker = readMarker(text, from, end, labels)
    const isNext = ({ series, value }: Reading) =>
      this.#readings.some((last) => last.series === series && last.value + 1 === value)
    if (marker?.style !== this.#style || !marker.readings.some(isNext)) return -1
    this.#readings = marker.readings.filter(isNext)
    return from
  }
}
