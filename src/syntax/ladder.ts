/** Nesting by numbering: which list a marker goes on with, or whether it begins a list of its own. */
import type { Reading } from '../grammar/labels.js'
import { type Marker, mayBeFirst, WORD_STYLE } from './marker.js'

/** A list that is open: its style, the series chosen for it, and its last value. */
interface Rung {
  style: string
  series: Reading['series']
  last: number
  /** Where its first item begins in its line, if that is known. */
  indent: number | undefined
  /** How far it is told to be from its end: "…; and" stands before the last item. */
  end: 'open' | 'next' | 'reached'
}

/** What the layout and the words around a marker say, beside its label. */
export interface Clues {
  /** The marker after it, if one is known: it tells "(i)" after "(h)" from "(i)" under "(h)". */
  next?: Marker | undefined
  /** True when the text before ends in a colon, so that a list is about to begin. */
  announces: boolean
  /** How far the marker is indented in its line. */
  indent?: number | undefined
}

/** The lists that are open at a point of the text, outermost first. */
export class Ladder {
  readonly #rungs: Rung[] = []

  /** Forgets all lists but the outermost `depth` ones. */
  close(depth: number): void {
    this.#rungs.length = Math.min(this.#rungs.length, depth)
  }

  /** True when `marker` goes on exactly where some open list left off. */
  continues(marker: Marker): boolean {
    return this.#successor(marker) >= 0
  }

  /**
   * The marker that a worn one is: "(e)" where "(c)" is due and "(d)" comes later. Others are given back as they are.
   * @param following the markers below it
   * @param printed the markers that it may be the worn print of
   */
  mend(marker: Marker, following: readonly Marker[], printed: (marker: Marker) => readonly Marker[]): Marker {
    const { style } = marker
    const later = following.filter((one) => one.style === style).flatMap(({ readings }) => readings)
    if (later.length === 0 || this.#successor(marker) >= 0) return marker
    const isLater = (series: Reading['series'], value: number) =>
      series !== 'bullet' && later.some((one) => one.series === series && one.value === value)
    const due = this.#rungs
      .filter((rung) => rung.style === style)
      .map(({ series, last }) => ({ series, value: last + 1 }))
    // "(l)" above "(ii)": the first of a list.
    for (const { series, value } of later) if (value === 2) due.push({ series, value: 1 })
    for (const { series, value } of due) {
      if (!isLater(series, value + 1)) continue
      for (const one of printed(marker))
        if (one.readings.some((reading) => reading.series === series && reading.value === value)) return one
    }
    return marker
  }

  /** The same for a marker without stops or brackets, whose list must have none either. */
  continuesAlike(marker: Marker): boolean {
    return this.#sameStyle(marker) >= 0 && this.#successor(marker) >= 0
  }

  /** The last item ends in a conjunction: the next one of its list is the last. */
  expectLast(): void {
    const rung = this.#rungs.at(-1)
    if (rung?.end === 'open') rung.end = 'next'
  }

  /** Places a marker and remembers it; returns the depth of its list, 0 for the outermost. */
  place(marker: Marker, { next, announces, indent }: Clues): number {
    const at = this.#successor(marker, indent)
    const first = marker.readings.find((reading) => reading.value === 1)
    if (at >= 0 && !(first && this.#beginsInstead(marker, next, announces, at))) {
      const rung = this.#rungs[at] as Rung
      this.#rungs.length = at + 1
      rung.last++
      rung.end = rung.end === 'next' ? 'reached' : 'open'
      return at
    }
    const resumes = this.#sameStyle(marker) >= 0 && !announces
    if (first && !(resumes && !this.#differs(marker, first))) return this.#push(marker, first, indent)
    return this.#resume(marker, indent)
  }

  /**
   * The list that the marker is the next item of; -1 for none. Of several it is the innermost, unless that one has had
   * its last item, or another is indented as the marker is: ".3" after ".2", in which stand ".1" and ".2".
   */
  #successor(marker: Marker, indent?: number): number {
    // "(iii)" between "ii)" and "iv)": a list cannot begin there, so that the brackets are a slip.
    const mayBegin = mayBeFirst(marker)
    const anyStyle = !mayBegin && marker.style !== WORD_STYLE && this.#sameStyle(marker) < 0
    let found = -1
    for (let at = this.#rungs.length - 1; at >= 0; at--) {
      const rung = this.#rungs[at] as Rung
      if (!goesOnWith(rung, marker, anyStyle)) continue
      if (indent !== undefined && rung.indent === indent) return at
      if (found < 0 || (this.#rungs[found] as Rung).end === 'reached') found = at
    }
    return found
  }

  /** "(i)" after "(h)": a list of its own if "(ii)" comes next, or if "(h)" announced one. */
  #beginsInstead(marker: Marker, next: Marker | undefined, announces: boolean, at: number): boolean {
    const rung = this.#rungs[at] as Rung
    if (
      rung.series === 'bullet' ||
      !marker.readings.some(({ series, value }) => series === 'roman' && value === 1)
    )
      return false
    if (rung.series === 'roman') return false
    const sameStyle = next?.style === marker.style
    const goesOn =
      sameStyle &&
      next.readings.some(({ series, value }) => series === rung.series && value === rung.last + 2)
    const begins = sameStyle && next.readings.some(({ series, value }) => series === 'roman' && value === 2)
    return begins || (announces && !goesOn)
  }

  #sameStyle(marker: Marker): number {
    for (let at = this.#rungs.length - 1; at >= 0; at--)
      if ((this.#rungs[at] as Rung).style === marker.style) return at
    return -1
  }

  /** True when no open list of the marker's style is of the reading's series. */
  #differs(marker: Marker, reading: Reading): boolean {
    return !this.#rungs.some((rung) => rung.style === marker.style && rung.series === reading.series)
  }

  #push(marker: Marker, reading: Reading, indent: number | undefined): number {
    const { series, value } = reading
    this.#rungs.push({ style: marker.style, series, last: value, indent, end: 'open' })
    return this.#rungs.length - 1
  }

  /** A number that jumps, repeats or restarts: it stays in the innermost list of its style, or begins one. */
  #resume(marker: Marker, indent: number | undefined): number {
    const at = this.#sameStyle(marker)
    const rung = this.#rungs[at]
    const reading =
      marker.readings.find(({ series }) => series === rung?.series) ?? (marker.readings.at(-1) as Reading)
    if (!rung) return this.#push(marker, reading, indent)
    this.#rungs.length = at + 1
    rung.last = reading.value
    rung.end = 'open'
    return at
  }
}

/** True when the marker is the next item of a list. */
function goesOnWith(rung: Rung, { style, readings }: Marker, anyStyle: boolean): boolean {
  if (rung.series === 'bullet' && rung.style === style) return true
  // "4." does not go on with "3.3.".
  if (rung.style !== style && !(anyStyle && isDotted(rung.style) === isDotted(style))) return false
  return readings.some(({ series, value }) => series === rung.series && value === rung.last + 1)
}

const isDotted = (style: string) => style.includes('.1')
