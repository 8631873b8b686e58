/**
 * The body of a resolution: one pass over its paragraphs that decides what each of them is, from its evidence
 * and from what stands open. Numbers, openers and layout are evidence; where they fail, position decides.
 */
import type { Act } from '../../grammars/acts.js'
import { isBlank, isUpper } from '../grammar/fold.js'
import type { Mood, Phrase } from '../grammar/phrases.js'
import { isAnnexHeading, scanAnnex } from './annex.js'
import { isHeadingLike, startsCore } from './bounds.js'
import { isAnnouncing, isFinal, isOpenEnded, isTitleLike, matchLine, type ScanContext } from './context.js'
import { skipBlanks } from './cut.js'
import type { Evidence } from './evidence.js'
import { readParts, scanFront } from './front.js'
import { Ladder } from './ladder.js'
import type { Marker } from './marker.js'
import { guessPhrase, pushWords } from './phrasing.js'
import { readSection, type SectionLabel, Sections } from './sections.js'
import type { Facts } from './tokens.js'
import * as t from './tokens.js'

/** Acts that may introduce a whole text: "Adopts the following declaration:". */
const INTRODUCING = new Set<Act>(['adopt', 'approve', 'endorse', 'proclaim', 'recommend'])

type Part = 'preamble' | 'operative' | 'closing'

/** Scans one resolution into tokens; a draft inside an annex is scanned by one of its own. */
export class BodyScanner {
  readonly #context: ScanContext
  readonly #nested: boolean
  readonly #facts: Facts
  #part: Part = 'preamble'
  /** The style of the numbers of operative clauses, and the last of them. */
  #style = ''
  #number = 0
  /** True since a heading, a section or a preamble in the middle: a numbering may restart. */
  #mayRestart = true
  #ladder = new Ladder()
  readonly #sections: Sections
  /** True after the first enacting formula. */
  #spoken = false
  /** The last paragraph that was placed. */
  #previous: Evidence | undefined
  #act: Act | undefined
  /** Paragraphs that nothing explains so far. */
  #pending: number[] = []
  /** A closing quotation mark that may end a quoted resolution. */
  #quote: [start: number, end: number] | undefined
  readonly #quoted: boolean

  constructor(context: ScanContext, quoted: boolean, nested: boolean, facts: Facts) {
    this.#context = context
    this.#quoted = quoted
    this.#nested = nested
    this.#facts = facts
    this.#sections = new Sections(context.emitter)
  }

  /** Scans from the paragraph `core` on; returns the first paragraph that is not part of the resolution. */
  scan(core: number): number {
    const { paragraphs, notes } = this.#context
    let index = core
    while (index < paragraphs.length) {
      const evidence = paragraphs[index] as Evidence
      if (notes.rules.has(index) || notes.notes.has(index)) {
        if (this.#nested) break
        index = this.#scanNotes(index)
        continue
      }
      if (index > core && this.#endsAt(index, evidence)) break
      const next = this.#place(index, evidence)
      if (next > index) this.#previous = paragraphs[next - 1] as Evidence
      else {
        if (this.#part === 'closing') break
        this.#pending.push(index)
      }
      index = Math.max(next, index + 1)
    }
    const end = this.#pending[0] ?? index
    this.#finish(paragraphs[end - 1]?.end ?? 0)
    return end
  }

  /** True when another resolution starts here: a second formula, or its masthead's first reason. */
  #endsAt(index: number, evidence: Evidence): boolean {
    if (this.#part === 'preamble' && !this.#pending.length) return false
    if (!evidence.formula && !this.#pending.length) return false
    if (evidence.formula && this.#previous && isAnnouncing(this.#previous) && !this.#pending.length)
      return false
    if (this.#part === 'preamble' && !evidence.formula) return false
    if (!evidence.formula && this.#continuesNumbering(evidence)) return false
    return startsCore(this.#context, index)
  }

  /** Places a paragraph; returns the index after it, or `index` itself when nothing explains it. */
  #place(index: number, evidence: Evidence): number {
    const { emitter } = this.#context
    if (evidence.markup && this.#pending.length > 0) return index
    if (evidence.markup) {
      emitter.push(emitter.hasClause ? t.Interruption : t.StrayLine, evidence.start, evidence.end, {
        reason: 'markup',
      })
      return index + 1
    }
    if (evidence.formula) {
      if (this.#part === 'operative' && this.#previous && isAnnouncing(this.#previous))
        return this.#scanAnnex(index)
      this.#settle()
      emitter.open(t.FormulaOpen, evidence.start, { issuer: evidence.formula.issuer })
      this.#words(evidence, undefined, [])
      emitter.closeAll(evidence.end)
      // The body that speaks is the issuer, whatever the symbol looks like.
      if (!this.#spoken) this.#facts.issuer = evidence.formula.issuer
      this.#spoken = true
      return index + 1
    }
    if (this.#part !== 'preamble') {
      const closed = this.#placeClosing(index, evidence)
      if (closed > index) return closed
      if (isAnnexHeading(this.#context, evidence)) return this.#scanAnnex(index)
      if (this.#part === 'closing') return index
    }
    const section = this.#sectionAt(index, evidence)
    if (section) return this.#placeSection(index, evidence, section)
    if (evidence.markers.length > 0) return this.#placeMarked(index, evidence)
    return this.#placeUnmarked(index, evidence)
  }

  // Marked paragraphs

  #placeMarked(index: number, evidence: Evidence): number {
    const marker = evidence.markers[0] as Marker
    if (this.#isOperativeNumber(evidence, marker)) {
      const { emitter } = this.#context
      this.#settle()
      this.#toOperative(evidence.start)
      this.#style ||= marker.style
      this.#number = marker.readings[0]?.value ?? 0
      this.#mayRestart = false
      this.#ladder = new Ladder()
      emitter.open(t.OperativeOpen, evidence.start, { label: marker.label })
      this.#operativeWords(evidence)
      return index + 1
    }
    if (this.#part === 'preamble' && this.#opensLabelled(evidence)) return this.#placeReason(index, evidence)
    if (!this.#context.emitter.hasClause) return index
    return this.#placeItem(index, evidence, evidence.markers)
  }

  /** "1. Recalling …", "(b) Noting …": a numbered or lettered preamble, unless a list stands open. */
  #opensLabelled(evidence: Evidence): boolean {
    if (evidence.opener?.lemma === undefined || evidence.verb !== undefined) return false
    return !(
      this.#previous &&
      this.#context.emitter.hasClause &&
      (isAnnouncing(this.#previous) || this.#context.emitter.depth > 0)
    )
  }

  /** True when a marker is the number of an operative clause rather than of an item. */
  #isOperativeNumber(evidence: Evidence, marker: Marker): boolean {
    const reading = marker.readings[0]
    if (reading?.series !== 'decimal' || marker.style.includes('.1')) return false
    const { emitter } = this.#context
    const value = reading.value
    const known = evidence.verb?.lemma !== undefined
    if (this.#part === 'preamble') {
      if (evidence.opener?.lemma !== undefined && !known) return false
      // "…, noting that: 1. …" lists within a reason; but a reason may also announce the decisions.
      return (
        known || (value === 1 && !(this.#previous && emitter.depth > 0) && isUpper(this.#firstOf(evidence)))
      )
    }
    if (this.#style && marker.style !== this.#style) return false
    if (this.#ladder.continues(marker) && value !== this.#number + 1) return false
    if (value === this.#number + 1) return known || !this.#ladder.continues(marker)
    const announced = this.#previous !== undefined && isAnnouncing(this.#previous)
    if (value === 1) return this.#mayRestart || (!announced && (known || this.#number === 0))
    if (announced && !known) return false
    return known || (value > this.#number && value - this.#number < 10 && this.#pending.length === 0)
  }

  #continuesNumbering({ markers, verb }: Evidence): boolean {
    const marker = markers[0]
    return (
      marker?.style === this.#style && marker.readings[0]?.value === this.#number + 1 && verb !== undefined
    )
  }

  #placeItem(index: number, evidence: Evidence, markers: Marker[]): number {
    const { emitter } = this.#context
    if (this.#pending.length > 0 && !this.#settleInList(markers[0] as Marker)) return index
    this.#flushQuote()
    for (const [count, marker] of markers.entries()) {
      const announces = count > 0 || (this.#previous !== undefined && isAnnouncing(this.#previous))
      const placement = this.#ladder.place(marker, markers[count + 1] ?? this.#nextMarker(index), announces)
      // A quotation mark before the first marker belongs to its item.
      const start = count === 0 ? evidence.start : marker.start
      emitter.item(Math.min(placement.depth, emitter.depth), start, { label: marker.label })
      if (count < markers.length - 1)
        this.#words({ ...evidence, start, end: marker.end, markers: [marker] }, undefined, [])
      else this.#itemWords({ ...evidence, start, markers: [marker] })
    }
    return index + 1
  }

  /**
   * What was pending stands between two items of a list: a line or two is an item without a label
   * ("Urgent temporary measures:"), more is text of the item before (the cells of a table).
   * False when the marker goes on with no open list.
   */
  #settleInList(marker: Marker): boolean {
    const { emitter, paragraphs } = this.#context
    if (!this.#ladder.continues(marker) && !this.#isContinuation()) return false
    this.#flushQuote()
    const few = this.#pending.length <= 2 && emitter.depth > 0
    for (const index of this.#pending) {
      const evidence = paragraphs[index] as Evidence
      if (few) emitter.item(emitter.depth - 1, evidence.start, {})
      this.#words({ ...evidence, markers: [] }, undefined, [])
      this.#previous = evidence
    }
    this.#pending = []
    return true
  }

  /** The first marker after paragraph `index`, within a few paragraphs. */
  #nextMarker(index: number): Marker | undefined {
    for (let at = index + 1; at < Math.min(index + 6, this.#context.paragraphs.length); at++) {
      const marker = this.#context.paragraphs[at]?.markers[0]
      if (marker) return marker
    }
    return undefined
  }

  // Unmarked paragraphs

  #placeUnmarked(index: number, evidence: Evidence): number {
    const { emitter } = this.#context
    const inOperative = this.#part === 'operative'
    const opener = evidence.opener
    const verb = evidence.verb
    const heading = this.#isHeading(index, evidence)
    if (heading && !(inOperative && this.#isItemTitle())) {
      this.#settle()
      if (this.#headsDecision(index)) this.#toOperative(evidence.start)
      emitter.open(t.HeadingOpen, evidence.start, { depth: evidence.heading ?? 2 })
      this.#words(evidence, undefined, [])
      emitter.closeAll(evidence.end)
      this.#mayRestart = true
      return index + 1
    }
    if (opener?.lemma !== undefined && !(inOperative && (isFinal(evidence) || this.#isContinuation())))
      return this.#placeReason(index, evidence)
    if (verb?.lemma !== undefined && !this.#isContinuation())
      return this.#isMisplacedReason(index, evidence)
        ? this.#placeReason(index, evidence)
        : this.#placeDecision(index, evidence)
    if (inOperative || emitter.depth > 0) return this.#placeContinuation(index, evidence)
    return this.#placeByPosition(index, evidence)
  }

  /** "Reaffirms its intention …," among participles: a comma ends it, and another reason follows. */
  #isMisplacedReason(index: number, { terminal }: Evidence): boolean {
    if (this.#part !== 'preamble' || (terminal !== 0x2c && terminal !== 0xff0c)) return false
    const next = this.#context.paragraphs[index + 1]
    return next?.opener?.lemma !== undefined || next?.markers[0]?.readings[0]?.series === 'decimal'
  }

  #placeReason(index: number, evidence: Evidence): number {
    const { emitter } = this.#context
    this.#settle()
    this.#ladder = new Ladder()
    this.#mayRestart = true
    emitter.open(t.PreambularOpen, evidence.start, { label: evidence.markers[0]?.label })
    const mood = evidence.opener === undefined && evidence.verb?.lemma !== undefined ? 'verb' : 'opener'
    this.#words(evidence, this.#lead(evidence, mood), ['opener'])
    return index + 1
  }

  #placeDecision(index: number, evidence: Evidence): number {
    this.#settle()
    this.#toOperative(evidence.start)
    this.#ladder = new Ladder()
    this.#context.emitter.open(t.OperativeOpen, evidence.start)
    this.#operativeWords(evidence)
    return index + 1
  }

  /** In the preamble, where words are unknown: a reason ends in a comma, the decision in a full stop. */
  #placeByPosition(index: number, evidence: Evidence): number {
    const { text, language, emitter } = this.#context
    const previous = this.#previous
    if (emitter.hasClause && previous && isAnnouncing(previous))
      return this.#placeContinuation(index, evidence)
    if (language.capitalOpeners && !isUpper(text.charCodeAt(evidence.body))) return index
    if (isOpenEnded(evidence)) return this.#placeReason(index, evidence)
    const guessed = guessPhrase(text, evidence.body, evidence.end, 'verb', language)
    if (isFinal(evidence) && guessed && emitter.hasClause) return this.#placeDecision(index, evidence)
    return index
  }

  /** Text that goes on inside a clause: after a list, under an item that is only a title, after a colon. */
  #placeContinuation(index: number, evidence: Evidence): number {
    const { emitter } = this.#context
    const previous = this.#previous
    if (!emitter.hasClause || !previous || this.#pending.length > 0 || !this.#isContinuation()) {
      if (this.#introducesText() && isHeadingLike(this.#context, evidence)) return this.#scanAnnex(index)
      return index
    }
    if (this.#introducesText() && isHeadingLike(this.#context, evidence)) return this.#scanAnnex(index)
    this.#flushQuote()
    // Under an item that is only a title stands its paragraph; cells of a table are text of the item.
    if (emitter.depth > 0 && !isAnnouncing(previous) && !isTitleLike(evidence)) {
      emitter.item(emitter.depth, evidence.start, {})
      this.#itemWords(evidence)
      return index + 1
    }
    this.#words(evidence, undefined, [])
    return index + 1
  }

  /** True when what stands before leaves something open: a colon, or an item without a stop. */
  #isContinuation(): boolean {
    const previous = this.#previous
    if (!previous || !this.#context.emitter.hasClause) return false
    if (isAnnouncing(previous)) return true
    return this.#context.emitter.depth > 0 && previous.markers.length > 0 && STOPLESS(previous)
  }

  #introducesText(): boolean {
    const previous = this.#previous
    return (
      this.#part === 'operative' &&
      previous !== undefined &&
      isAnnouncing(previous) &&
      this.#act !== undefined &&
      INTRODUCING.has(this.#act) &&
      this.#context.emitter.depth === 0
    )
  }

  /** "(c) Elections", then a paragraph: the title of an item, not a heading. */
  #isItemTitle(): boolean {
    return this.#isContinuation()
  }

  /** True for a line that heads what follows: a clause must follow it. */
  #isHeading(index: number, evidence: Evidence): boolean {
    if (!isHeadingLike(this.#context, evidence)) return false
    if (evidence.heading !== undefined) return true
    const { paragraphs, notes } = this.#context
    for (let at = index + 1; at < Math.min(index + 4, paragraphs.length); at++) {
      if (notes.rules.has(at)) return false
      const next = paragraphs[at] as Evidence
      if (next.markup) continue
      if (next.opener?.lemma !== undefined || next.verb?.lemma !== undefined) return true
      const marker = next.markers[0]
      if (marker)
        return (
          this.#continuesNumbering(next) ||
          marker.readings.some(({ value }) => value === 1) ||
          (evidence.verb === undefined && next.verb !== undefined)
        )
      if (!isHeadingLike(this.#context, next)) return false
    }
    return false
  }

  /** True when the first clause after a heading is a decision: the heading belongs to the operative part. */
  #headsDecision(index: number): boolean {
    const { paragraphs } = this.#context
    for (let at = index + 1; at < Math.min(index + 4, paragraphs.length); at++) {
      const { markers, opener, verb } = paragraphs[at] as Evidence
      if (opener?.lemma !== undefined && !verb) return false
      if (markers[0]?.readings[0]?.series === 'decimal' || verb?.lemma !== undefined) return true
    }
    return false
  }

  // Sections, closing lines, annexes, notes

  #sectionAt(index: number, evidence: Evidence): SectionLabel | undefined {
    const previous = this.#previous
    if (this.#part === 'operative' && previous && isAnnouncing(previous)) return undefined
    const label = readSection(this.#context, evidence)
    if (!label) return undefined
    return this.#isHeading(index, { ...evidence, markers: [], opener: undefined, verb: undefined }) ||
      readSection(this.#context, this.#context.paragraphs[index + 1])
      ? label
      : undefined
  }

  #placeSection(index: number, evidence: Evidence, label: SectionLabel): number {
    const { emitter, paragraphs } = this.#context
    this.#settle()
    this.#toOperative(evidence.start)
    emitter.closeAll(evidence.start)
    this.#sections.open(label, evidence.start)
    emitter.open(t.HeadingOpen, evidence.start, { depth: this.#sections.depth })
    emitter.push(t.MarkerText, label.start, label.end, { label: label.label })
    let next = index + 1
    if (label.title < evidence.end) emitter.push(t.Words, label.title, evidence.end)
    else {
      // The title stands on the line below its label.
      const below = paragraphs[next]
      if (
        below &&
        isHeadingLike(this.#context, below) &&
        !readSection(this.#context, below) &&
        below.verb?.lemma === undefined
      ) {
        emitter.push(t.Words, below.start, below.end)
        next++
      }
    }
    emitter.closeAll(paragraphs[next - 1]?.end ?? evidence.end)
    this.#mayRestart = true
    return next
  }

  #placeClosing(index: number, evidence: Evidence): number {
    const { emitter, language, text, paragraphs } = this.#context
    if (this.#nested || evidence.markers.length > 0 || (this.#pending.length > 0 && !this.#style))
      return index
    if (this.#previous && isAnnouncing(this.#previous) && this.#part === 'operative') return index
    const closing = matchLine(this.#context, evidence, language.lines.closing)
    const vote = closing ? undefined : matchLine(this.#context, evidence, language.lines.vote)
    // After "In favour:" come the names.
    const names = this.#part === 'closing' && this.#previous !== undefined && isAnnouncing(this.#previous)
    if (!closing && !vote && !names) return index
    // "Adopted at its 8829th meeting" above another resolution's text is that one's masthead.
    if (this.#pending.length > 0 && this.#coreFollows(index)) return index
    this.#settle()
    if (this.#part !== 'closing') this.#sections.close(evidence.start)
    emitter.closeAll(evidence.start)
    this.#part = 'closing'
    let end = index
    // A vote in brackets goes on to the bracket that closes it.
    if (text[evidence.inner] === '[' && !text.slice(evidence.inner, evidence.end).includes(']'))
      for (let at = index + 1; at < Math.min(paragraphs.length, index + 12); at++) {
        const { start, end: stop } = paragraphs[at] as Evidence
        if (!text.slice(start, stop).includes(']')) continue
        end = at
        break
      }
    for (let at = index; at <= end; at++) {
      const { start, end: stop } = paragraphs[at] as Evidence
      emitter.push(t.ClosingLine, start, stop, { vote: vote !== undefined || names })
    }
    if (closing) readParts(text, evidence.inner, closing.parts, language, this.#facts)
    return end + 1
  }

  #coreFollows(index: number): boolean {
    const limit = Math.min(this.#context.paragraphs.length, index + 6)
    for (let at = index + 1; at < limit; at++)
      if (this.#context.paragraphs[at]?.formula && startsCore(this.#context, at)) return true
    return false
  }

  #scanAnnex(index: number): number {
    this.#settle()
    const at = this.#context.paragraphs[index]?.start ?? 0
    if (!this.#part || this.#part !== 'closing') this.#sections.close(at)
    this.#context.emitter.closeAll(at)
    const next = scanAnnex(this.#context, index, this.#nested)
    this.#part = 'closing'
    return next
  }

  #scanNotes(index: number): number {
    const { emitter, paragraphs, notes } = this.#context
    const rule = notes.rules.has(index)
    const { start, end } = paragraphs[index] as Evidence
    this.#settle()
    if (rule) {
      // A rule with no note below is a line like any other: the text may go on after it.
      if (!notes.notes.has(index + 1)) {
        if (emitter.hasClause) emitter.push(t.Interruption, start, end, { reason: 'page-furniture' })
        else emitter.push(t.StrayLine, start, end, { reason: 'page-furniture' })
        return index + 1
      }
      emitter.closeAll(start)
      if (this.#part === 'closing') this.#sections.close(start)
      emitter.push(t.StrayLine, start, end, { reason: 'page-furniture' })
      return index + 1
    }
    const note = notes.notes.get(index)
    if (!note) return index + 1
    emitter.open(t.FootnoteOpen, start, { label: note.label })
    emitter.push(t.MarkerText, start, note.labelEnd, { label: note.label })
    emitter.push(t.Words, note.body, end)
    emitter.closeAll(end)
    return index + 1
  }

  // Words

  #firstOf({ body }: Evidence): number {
    return this.#context.text.charCodeAt(body)
  }

  /** The opening phrase of a clause: as far as the source emphasises it, or known, or guessed by its ending. */
  #lead(evidence: Evidence, mood: Mood): { mood: Mood; phrase: Phrase } | undefined {
    const { text, language } = this.#context
    const { body, end, emphasisEnd } = evidence
    const known =
      (mood === 'opener' ? evidence.opener : evidence.verb) ?? guessPhrase(text, body, end, mood, language)
    if (emphasisEnd === undefined) return known && { mood, phrase: known }
    const unknown = { act: undefined, lemma: undefined, modifiers: [], ambiguous: false }
    return { mood, phrase: { ...(known ?? unknown), end: emphasisEnd } }
  }

  #operativeWords(evidence: Evidence): void {
    const { markers } = evidence
    let lead = this.#lead(evidence, 'verb')
    // "26. Noting the increase …, decides that": a participle may come first.
    if (!evidence.verb && evidence.opener) lead = { mood: 'opener', phrase: evidence.opener }
    this.#act = lead?.phrase.act
    if (markers.length < 2) {
      this.#words(evidence, lead, ['verb', 'opener'])
      return
    }
    const [first, ...rest] = markers as [Marker, ...Marker[]]
    this.#words({ ...evidence, end: first.end, markers: [first] }, undefined, [])
    this.#previous = { ...evidence, terminal: 0x3a }
    this.#placeItemsOf(evidence, rest)
  }

  /** "3. (a) Requests …": the second marker begins a list in the clause that has just opened. */
  #placeItemsOf(evidence: Evidence, markers: Marker[]): void {
    const { emitter } = this.#context
    for (const [count, marker] of markers.entries()) {
      this.#ladder.place(marker, undefined, true)
      emitter.item(count, marker.start, { label: marker.label })
      const last = count === markers.length - 1
      const range = {
        ...evidence,
        start: marker.start,
        markers: [marker],
        end: last ? evidence.end : marker.end,
      }
      if (last) this.#itemWords(range)
      else this.#words(range, undefined, [])
    }
  }

  #itemWords(evidence: Evidence): void {
    const verb = evidence.verb
    this.#words(evidence, verb && !verb.ambiguous ? { mood: 'verb', phrase: verb } : undefined, [])
  }

  #words(evidence: Evidence, lead: { mood: Mood; phrase: Phrase } | undefined, later: readonly Mood[]): void {
    const { text, emitter, language, notes } = this.#context
    this.#flushQuote()
    const end = this.#quoted ? this.#cutQuote(evidence) : evidence.end
    pushWords(
      emitter.tokens,
      text,
      { start: evidence.start, end, markers: evidence.markers, lead, later },
      language,
      notes.labels,
    )
  }

  /** Cuts the quotation mark after the last stop off a quoted resolution's paragraph, until more of it comes. */
  #cutQuote({ start, end }: Evidence): number {
    const { text } = this.#context
    let at = end
    while (at > start && CLOSING_QUOTES.includes(text[at - 1] as string)) at--
    if (at === end) return end
    let stop = at
    while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--
    if (!'.;'.includes(text[stop - 1] as string)) return end
    this.#quote = [skipBlanks(text, stop, end), end]
    return stop
  }

  #flushQuote(): void {
    const { emitter } = this.#context
    if (this.#quote)
      emitter.push(emitter.hasClause ? t.Words : t.StrayLine, ...this.#quote, { reason: 'boilerplate' })
    this.#quote = undefined
  }

  // Parts

  #toOperative(at: number): void {
    if (this.#part === 'preamble') {
      this.#context.emitter.closeAll(at)
      this.#context.emitter.push(t.OperativePartOpen, at, at)
    }
    this.#part = 'operative'
  }

  /** What was pending turns out to stand inside the resolution. */
  #settle(): void {
    this.#flushQuote()
    if (this.#pending.length === 0) return
    const { emitter, paragraphs } = this.#context
    const inClause = this.#isContinuation()
    for (const index of this.#pending) {
      const evidence = paragraphs[index] as Evidence
      const { start, end } = evidence
      if (evidence.markup)
        emitter.push(emitter.hasClause ? t.Interruption : t.StrayLine, start, end, { reason: 'markup' })
      else if (inClause) emitter.push(t.Words, start, end)
      // Where decisions bear no numbers, a sentence among them is one: "The Commission shall …"
      else if (this.#part === 'operative' && this.#style === '' && isFinal(evidence)) {
        emitter.open(t.OperativeOpen, start)
        this.#words(evidence, undefined, [])
      } else {
        emitter.closeAll(start)
        emitter.push(t.StrayLine, start, end, { reason: 'omission' })
      }
    }
    this.#pending = []
  }

  #finish(at: number): void {
    const { emitter } = this.#context
    emitter.closeAll(at)
    if (this.#part !== 'closing') this.#sections.close(at)
    emitter.push(t.ResolutionClose, at, at, { facts: this.#facts })
    if (this.#quote) emitter.push(t.StrayLine, ...this.#quote, { reason: 'boilerplate' })
  }
}

const CLOSING_QUOTES = '»”"’」』'

const STOPLESS = (evidence: Evidence) => !isOpenEnded(evidence) && !isFinal(evidence)

/** Scans a resolution with its masthead; returns the first paragraph after it. */
export function scanResolution(context: ScanContext, front: number, core: number, nested: boolean): number {
  const { emitter, paragraphs, text } = context
  const first = paragraphs[core] as Evidence
  const quoted = first.inner > first.start
  if (quoted && front === core && !nested) {
    emitter.push(t.StrayLine, first.start, skipBack(text, first.inner), { reason: 'boilerplate' })
    paragraphs[core] = { ...first, start: first.inner }
  }
  const opening = (paragraphs[front] as Evidence).start
  emitter.push(t.ResolutionOpen, opening, opening)
  const facts = scanFront(context, front, core)
  return new BodyScanner(context, quoted && !nested, nested, facts).scan(core)
}

function skipBack(text: string, at: number): number {
  let end = at
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--
  return end
}
