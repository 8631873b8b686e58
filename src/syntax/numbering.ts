/** The numbers of operative clauses, and the lists that are open inside the current clause. */
import type { Series } from '../grammar/labels.js'
import type { BareNumber, Evidence } from './evidence.js'
import { Ladder } from './ladder.js'
import { type Marker, NUMBER_STYLE, WORD_STYLE } from './marker.js'
import { readAs } from './worn-number.js'

/** How far a number may jump when nothing but the number speaks for a clause. */
const MAX_JUMP = 10

/** What a number is judged by, beside its own value. */
export interface Surroundings {
  /** True when the clause before ends in a colon, so that a list is announced. */
  announced: boolean
  /** True when paragraphs that nothing explains stand between. */
  interrupted: boolean
  /** True when the clause before decides without a number: what it announces are its items. */
  firm: boolean
}

/** The numbering of one resolution's operative part. */
export class Numbering {
  #style = ''
  #series: Series = 'decimal'
  #last = 0
  /** What the last number should have been, if it is misprinted. */
  #count = 0
  #mayRestart = true
  #items = new Ladder()

  /** True when some operative clause bears a number. */
  get isUsed(): boolean {
    return this.#style !== ''
  }

  /** The lists open in the current clause. */
  get items(): Ladder {
    return this.#items
  }

  /** A clause without a number begins: its lists are its own. */
  startClause(): void {
    this.#items = new Ladder()
  }

  /** A heading, a section or a preamble in the middle: the next number may be 1 again. */
  allowRestart(): void {
    this.#mayRestart = true
  }

  /** Takes a marker as the number of a new clause. */
  take(marker: Marker): void {
    if (!this.isUsed) this.#series = marker.readings[0]?.series ?? 'decimal'
    this.#style ||= marker.style
    this.#last = this.#valueOf(marker)
    this.#count = this.#last === this.#count + 1 || this.#mayRestart ? this.#last : this.#count + 1
    this.#mayRestart = false
    this.startClause()
  }

  /** True when a paragraph bears exactly the next number. */
  isSuccessor({ markers }: Evidence): boolean {
    return markers[0]?.style === this.#style && this.expects(markers[0])
  }

  /** True for exactly the next number: 1, where none has been. */
  expects(marker: Marker): boolean {
    return this.#valueOf(marker) === this.#last + 1 && (!this.isUsed || marker.style === this.#style)
  }

  /** The next number, if a number without its stop or in worn shapes may be it. */
  readDue({ number }: BareNumber): Marker | undefined {
    if (this.isUsed && this.#style !== NUMBER_STYLE) return undefined
    return readAs(number, this.#last + 1) ?? readAs(number, this.#count + 1)
  }

  /** True when a paragraph's number is higher than the next one. */
  leavesOut({ markers }: Evidence): boolean {
    return decimalValue(markers[0]) > this.#last + 1
  }

  /** True for the number after the next one. */
  isAfterDue(marker: Marker): boolean {
    return decimalValue(marker) === this.#last + 2
  }

  /** True when a paragraph bears exactly the next number, and a known phrase. */
  isNext(evidence: Evidence): boolean {
    if (evidence.bare?.verb && this.isUsed && this.readDue(evidence.bare)) return true
    return this.isSuccessor(evidence) && (evidence.verb !== undefined || evidence.opener !== undefined)
  }

  /** True when a paragraph's marker is the number of an operative clause rather than of an item. */
  isNumber({ verb, markers }: Evidence, { announced, interrupted, firm }: Surroundings): boolean {
    const marker = markers[0]
    const value = this.#valueOf(marker)
    if (!marker || value === 0 || (this.#style && marker.style !== this.#style)) return false
    const known = verb?.lemma !== undefined
    const isWord = marker.style === WORD_STYLE
    const goesOnInList = !isWord && this.#items.continues(marker)
    if (firm && !isWord && (announced || goesOnInList)) return false
    if (value === this.#last + 1) return known || !goesOnInList
    if (goesOnInList) return false
    if (value === 1) return this.#mayRestart || (!announced && (known || this.#last === 0))
    if (announced && !known) return false
    return known || (value > this.#last && value - this.#last < MAX_JUMP && !interrupted)
  }

  /** The value of a marker in the series of the numbers, or 0. */
  #valueOf(marker: Marker | undefined): number {
    if (this.#series === 'decimal') return decimalValue(marker)
    return marker?.readings.find(({ series }) => series === this.#series)?.value ?? 0
  }
}

/** True for the first of a series in letters or roman numbers: "i.", "a)". */
export const isFirstLetter = (marker: Marker | undefined): boolean =>
  marker?.readings[0]?.series !== 'bullet' && decimalValue(marker) === 0 && marker?.readings[0]?.value === 1

/** The value of a marker that counts in whole decimal numbers ("3.", not "3.1"), or 0. */
export function decimalValue(marker: Marker | undefined): number {
  const reading = marker?.readings[0]
  return reading?.series === 'decimal' && !marker?.style.includes('.1') ? reading.value : 0
}
