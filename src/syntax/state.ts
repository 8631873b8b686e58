/** Where the scan of a resolution stands: its part, what was placed last, and what nothing explains so far. */
import type { Act } from '../../grammars/acts.js'
import { isInitial, isLower, isSpaceless } from '../characters.js'
import type { Phrase } from '../grammar/match-phrase.js'
import { isAnnouncing, isFinal, isOpenEnded, matchLine, type ScanContext } from './context.js'
import type { Evidence } from './evidence.js'
import type { Marker } from './marker.js'
import { mayBeFirst } from './marker.js'
import { Numbering } from './numbering.js'
import * as t from './tokens.js'
import { ClauseWords } from './words.js'

/** What a clause scanner says of a paragraph: the index after it, itself for unexplained, or that a text begins. */
export type Placed = number | 'text'

/** Acts that may introduce a whole text: "Adopts the following declaration:". */
const INTRODUCING = new Set<Act>(['adopt', 'approve', 'endorse', 'proclaim', 'recommend'])

/** Lines between two items that may be items without a label; more are text, such as the cells of a table. */
const MAX_UNLABELLED = 2

/** Shortest paragraph that is taken for a sentence of a clause when nothing but its stop speaks for it, in characters. */
const MIN_SENTENCE = 40

/** The same where words have no blanks and are two or three characters long. */
const MIN_SPACELESS_SENTENCE = 12

const isSentence = (text: string, evidence: Evidence) => {
  const { start, end, inner } = evidence
  const minimum = isSpaceless(text.charCodeAt(inner)) ? MIN_SPACELESS_SENTENCE : MIN_SENTENCE
  return end - start >= minimum && (isOpenEnded(evidence) || isFinal(evidence))
}

/** True for the next number in words, among such numbers or below a line that governs decisions. */
export function takesWorded({ numbering, isGoverned }: BodyState, { worded }: Evidence): boolean {
  return worded !== undefined && numbering.expects(worded) && (numbering.isUsed || isGoverned)
}

/** The state of one resolution's scan. */
export class BodyState {
  readonly context: ScanContext
  readonly words: ClauseWords
  readonly numbering = new Numbering()
  part: 'preamble' | 'operative' | 'closing' = 'preamble'
  /** The last paragraph that was placed. */
  previous: Evidence | undefined
  /** The act of the last operative clause. */
  act: Act | undefined
  /** True when the last operative clause decides by its verb alone: "RESOLVED, that …". */
  isFirm = false
  /** True after a line that tells who voted how: the names follow. */
  inVote = false
  /** True below a colon while items without labels follow, which end as the items of a list do. */
  isListing = false
  /** True when a bullet leads the last decision, and when an item of its list begins with a verb. */
  isBulleted = false
  listHasVerbs = false
  /** True below a verb on a line of its own, after which decisions may be told in infinitives. */
  isGoverned = false
  /** True below a formula in the first person, "We, the Heads of State …": decisions are told so. */
  isFirstPerson = false
  /** True when the reasons of the preamble begin in lower case. */
  lowerOpeners = false
  /** The opener on a line of its own that holds for the reasons below it: "CONSIDERANDO:". */
  headword: Phrase | undefined
  /** True when every reason so far ends in a comma; undefined before the first. */
  areCommas: boolean | undefined
  /** True when the last clause is a reason. */
  afterReason = false
  /** True where no stop follows the numbers of decisions: "14 Requests …". */
  bareNumbers = false
  /** True where each clause begins with a line of its own: "considering". */
  inBlocks = false
  /** Where the last such line begins. */
  blockHead: number | undefined
  /** Paragraphs that nothing explains so far. */
  pending: number[] = []

  constructor(context: ScanContext, quoted: boolean) {
    this.context = context
    this.words = new ClauseWords(context, quoted)
  }

  /** True when the last paragraph ends in a colon, or leads the block below it. */
  get isAnnounced(): boolean {
    return (
      this.previous !== undefined && (isAnnouncing(this.previous) || this.previous.start === this.blockHead)
    )
  }

  /** True when what stands before leaves something open: a colon, or an item without a stop. */
  get isContinuation(): boolean {
    const { emitter } = this.context
    const { previous } = this
    if (!previous || !emitter.hasClause) return false
    if (isAnnouncing(previous)) return true
    return emitter.depth > 0 && previous.markers.length > 0 && !isOpenEnded(previous) && !isFinal(previous)
  }

  /** True when the last clause announces a whole text: "Adopts the following declaration:". */
  get introducesText(): boolean {
    if (this.part !== 'operative' || !this.isAnnounced || this.context.emitter.depth > 0) return false
    return this.act !== undefined && INTRODUCING.has(this.act)
  }

  /**
   * True when a paragraph goes on with the open clause, past what interrupted it or below its list: it begins in lower
   * case, or, where case says nothing, the clause before was not over.
   */
  goesOnWith(evidence: Evidence): boolean {
    const { inner, opener, verb } = evidence
    const { text, emitter, language, grammars } = this.context
    const { previous, pending } = this
    if (!emitter.hasClause || !previous) return false
    const first = text.charCodeAt(inner)
    if (language.capitalOpeners) return isLower(first)
    if (opener?.lemma !== undefined || verb?.lemma !== undefined) return false
    if (matchLine(this.context, evidence, grammars.symbols.matcher)) return false
    const over = isOpenEnded(previous) || isFinal(previous)
    if (previous.start === this.blockHead) return true
    return isLower(first) ? !over || pending.length > 0 || isAnnouncing(previous) : !over && isInitial(first)
  }

  /** Begins the operative part, unless it has begun. */
  toOperative(at: number): void {
    const { emitter } = this.context
    if (this.part === 'preamble') {
      emitter.closeAll(at)
      emitter.push(t.OperativePartOpen, at, at)
    }
    this.part = 'operative'
  }

  /** Goes on with the operative part after a text inside of it. */
  reopen(at: number): void {
    this.context.emitter.push(t.OperativePartOpen, at, at)
    this.part = 'operative'
  }

  /** What was pending turns out to stand inside the resolution, before what comes now. */
  settle(): void {
    this.words.flush()
    if (this.pending.length === 0) return
    const { emitter, paragraphs, text } = this.context
    for (const index of this.pending) {
      const evidence = paragraphs[index] as Evidence
      const { start, end } = evidence
      if (evidence.markup) this.pushMarkup(evidence)
      // A sentence between two numbers is a paragraph of the clause before.
      else if (
        this.numbering.isUsed &&
        emitter.hasClause &&
        (isSentence(text, evidence) || this.#endsAlike(evidence))
      )
        this.words.write({ ...evidence, markers: [] })
      // Where decisions bear no numbers, a sentence among them is one: "The Commission shall …"
      else if (this.part === 'operative' && !this.numbering.isUsed && isFinal(evidence)) {
        emitter.open(t.OperativeOpen, start)
        this.words.write(evidence)
      } else {
        emitter.closeAll(start)
        emitter.push(t.StrayLine, start, end, { reason: 'omission' })
      }
    }
    this.pending = []
  }

  /** True for a line that ends as the one before it does, in the middle of a clause. */
  #endsAlike(evidence: Evidence): boolean {
    return isOpenEnded(evidence) && evidence.terminal === this.previous?.terminal && !isAnnouncing(evidence)
  }

  /** What was pending interrupts the open clause, which goes on after it. */
  resume(): void {
    const { emitter, paragraphs } = this.context
    this.words.flush()
    for (const index of this.pending) {
      const { start, end, markup } = paragraphs[index] as Evidence
      emitter.push(t.Interruption, start, end, { reason: markup ? 'markup' : 'page-furniture' })
    }
    this.pending = []
    if (this.previous && (isOpenEnded(this.previous) || isFinal(this.previous)))
      emitter.closeLists(0, emitter.offset)
  }

  /**
   * What was pending stands before an item: a line or two is an item without a label ("Urgent temporary
   * measures:"), more is text of the item before. False when the marker goes on with no open list.
   */
  settleInList(marker: Marker): boolean {
    if (this.pending.length === 0) return true
    const { emitter, paragraphs } = this.context
    if (!this.numbering.items.continues(marker) && !this.isContinuation && !this.#isAnnouncedAt(marker))
      return false
    this.words.flush()
    const few = this.pending.length <= MAX_UNLABELLED && emitter.depth > 0
    for (const index of this.pending) {
      const evidence = paragraphs[index] as Evidence
      if (few) emitter.item(emitter.depth - 1, evidence.start, {})
      this.words.write({ ...evidence, markers: [] })
      this.previous = evidence
    }
    this.pending = []
    return true
  }

  /** True for the first item of a list that the pending paragraphs, sentences of the open clause, announce at their end. */
  #isAnnouncedAt(marker: Marker): boolean {
    const { emitter, paragraphs } = this.context
    const last = paragraphs[this.pending.at(-1) ?? -1]
    if (!last || !isAnnouncing(last) || this.part !== 'operative' || emitter.depth > 0) return false
    const isFirst = mayBeFirst(marker)
    return isFirst && this.pending.length <= MAX_UNLABELLED
  }

  /** Writes a line of markup where it stands: between two clauses, or inside one that is not over. */
  pushMarkup({ start, end }: Evidence): void {
    const { emitter } = this.context
    const { previous } = this
    const over = previous && (isFinal(previous) || (isOpenEnded(previous) && !isAnnouncing(previous)))
    if (over && emitter.depth === 0) emitter.closeAll(start)
    emitter.push(emitter.hasClause ? t.Interruption : t.StrayLine, start, end, { reason: 'markup' })
  }
}
