/**
 * The body of a resolution: one pass over its paragraphs that decides what each of them is, from its evidence
 * and from what stands open. Numbers, openers and layout are evidence; where they fail, position decides.
 */
import { skipBlanksBack } from '../characters.js'
import { spellings } from '../grammar/trie.js'
import { isAnnexHeading, isNextAnnex, scanAnnex } from './annex.js'
import { nextBegins, startsCore } from './bounds.js'
import { placeClause } from './clauses.js'
import { placeClosing } from './closing.js'
import { isAnnouncing, isFinal, isTitleLike, type ScanContext } from './context.js'
import { beginsQuoted } from './cut.js'
import type { Evidence } from './evidence.js'
import { scanFront, symbolOf } from './front.js'
import { placeSection, sectionAt } from './headings.js'
import { decimalValue } from './numbering.js'
import { Sections } from './sections.js'
import { BodyState } from './state.js'
import type { Facts } from './tokens.js'
import * as t from './tokens.js'

/** How many paragraphs below a line the next number is looked for, before the line is taken for another resolution's. */
const COUNTING_REACH = 12

/** How many lines the title of another resolution may take, where nothing else tells that it begins. */
const MAX_TITLE = 3

/** Scans one resolution into tokens; a draft inside an annex is scanned by one of its own. */
class BodyScanner {
  readonly #state: BodyState
  readonly #nested: boolean
  readonly #facts: Facts
  readonly #sections: Sections
  /** True after the first enacting formula. */
  #spoken = false

  constructor(context: ScanContext, quoted: boolean, nested: boolean, facts: Facts) {
    this.#state = new BodyState(context, quoted)
    this.#nested = nested
    this.#facts = facts
    this.#sections = new Sections(context.emitter)
  }

  /** Scans from the paragraph `core` on; returns the first paragraph that is not part of the resolution. */
  scan(core: number): number {
    const state = this.#state
    const { paragraphs } = state.context
    let index = core
    while (index < paragraphs.length) {
      const evidence = paragraphs[index] as Evidence
      if (this.#nested && index > core && evidence.ruled) break
      if (index > core && this.#endsAt(index, evidence)) break
      if (this.#nested && isNextAnnex(state.context, evidence)) break
      const next = this.#place(index, evidence)
      if (next > index) state.previous = evidence.markup ? state.previous : paragraphs[next - 1]
      else {
        if (state.part === 'closing') break
        state.pending.push(index)
      }
      index = Math.max(next, index + 1)
    }
    const end = state.pending[0] ?? index
    this.#finish(paragraphs[end - 1]?.end ?? 0)
    return end
  }

  /** True when another resolution starts here: with a second formula, or after lines that nothing explains. */
  #endsAt(index: number, evidence: Evidence): boolean {
    const { part, pending, numbering, isAnnounced, context } = this.#state
    if (this.#beginsRecitals(index, evidence)) return true
    const past = part !== 'preamble'
    if (past && !isAnnounced && nextBegins(context, index)) return true
    const lost = pending.length > 0
    const begins = evidence.formula
      ? (past || lost) && !isAnnounced
      : past && lost && !numbering.isNext(evidence) && !this.#goesOnCounting(index)
    return begins && startsCore(context, index)
  }

  /** True after decisions without numbers for a title above recitals of another resolution: "Fleet purchase / WHEREAS …". */
  #beginsRecitals(index: number, evidence: Evidence): boolean {
    const { part, pending, numbering, previous, context } = this.#state
    if (part !== 'operative' || numbering.isUsed || !previous || !isFinal(previous)) return false
    const first = pending[0] ?? index
    if (index - first >= MAX_TITLE || !isTitleLike(evidence)) return false
    const below = context.paragraphs[index + 1]
    return below?.opener?.recital === true && startsCore(context, index + 1)
  }

  /** True when the next number below, within a few paragraphs, is the one that this resolution waits for. */
  #goesOnCounting(index: number): boolean {
    const { numbering, context } = this.#state
    for (let at = index + 1; at < Math.min(index + COUNTING_REACH, context.paragraphs.length); at++) {
      const next = context.paragraphs[at] as Evidence
      if (next.formula) return false
      if (numbering.isNext(next)) return true
    }
    return false
  }

  /** Places a paragraph; returns the index after it, or `index` itself when nothing explains it. */
  #place(index: number, evidence: Evidence): number {
    const state = this.#state
    if (evidence.markup) {
      if (state.pending.length > 0) return index
      state.pushMarkup(evidence)
      return index + 1
    }
    // After the closing lines a formula is another text's.
    if (evidence.formula) return state.part === 'closing' ? index : this.#placeFormula(index, evidence)
    if (state.part !== 'preamble') {
      const close = () => this.#closeParts(evidence.start)
      const closed = this.#nested ? index : placeClosing(state, index, evidence, this.#facts, close)
      if (closed > index) return closed
      if (isAnnexHeading(state.context, evidence)) return this.#scanAnnex(index)
      if (state.part === 'closing') return index
    }
    const section = sectionAt(state, index, evidence)
    if (section) return placeSection(state, this.#sections, index, evidence, section)
    // "1. The Security Council requests …" tells the issuer where no formula does.
    if (!this.#spoken && evidence.spoken) this.#facts.issuer ??= evidence.spoken.issuer
    const placed = placeClause(state, index, evidence)
    return placed === 'text' ? this.#scanText(index) : placed
  }

  #placeFormula(index: number, evidence: Evidence): number {
    const state = this.#state
    const { emitter } = state.context
    if (state.part === 'operative' && state.isAnnounced) return this.#scanText(index)
    const { text, language } = state.context
    state.isFirstPerson = language.phrases.subjects.match(text, evidence.inner, evidence.end) !== undefined
    const named = this.#speakerOf(evidence)
    const isOther = named !== undefined && named !== this.#facts.issuer
    const issuer = isOther && this.#isNamesake(named) ? this.#facts.issuer : named
    state.settle()
    // "HAS ADOPTED THIS DECISION:" above "Article 1"
    if (isAnnouncing(evidence) && decimalValue(state.context.paragraphs[index + 1]?.worded) === 1) {
      state.toOperative(evidence.start)
      state.isGoverned = true
    }
    emitter.open(t.FormulaOpen, evidence.start, { issuer })
    state.words.write(evidence)
    emitter.closeAll(evidence.end)
    // The body that speaks is the issuer, whatever the symbol looks like.
    if (!this.#spoken && issuer !== undefined) this.#facts.issuer = issuer
    state.context.speaker = this.#facts.issuer ?? state.context.speaker
    if (this.#facts.issuer !== undefined)
      this.#facts.symbol ??= symbolOf(state.context, this.#facts.issuer, this.#facts.numbers ?? [])
    this.#spoken = true
    return index + 1
  }

  /** Whose formula it is: of a body that shares it, where the masthead or the text before speaks for that one. */
  #speakerOf({ formula }: Evidence): string | undefined {
    const { issuer, bodies = [], numbers = [] } = this.#facts
    const { context } = this.#state
    const shared = formula?.shared ?? []
    const named = [issuer, ...bodies].find((id) => id !== undefined && shared.includes(id))
    const numbered = () => shared.find((id) => symbolOf(context, id, numbers))
    const before = () => shared.find((id) => id === context.speaker)
    return named ?? numbered() ?? before() ?? formula?.issuer
  }

  /** True when the symbol's body goes by the name in the formula, too: "The General Assembly," of "AG/RES. 3104". */
  #isNamesake(speaker: string): boolean {
    const { words } = this.#state.context.language
    const names = words.get(speaker)?.names.flatMap(spellings) ?? []
    return (words.get(this.#facts.issuer ?? '')?.mentions ?? [])
      .flatMap(spellings)
      .some((mention) => names.some((name) => mention.includes(name)))
  }

  #scanAnnex(index: number, resumes?: (evidence: Evidence) => boolean): number {
    const state = this.#state
    state.settle()
    this.#closeParts(state.context.paragraphs[index]?.start ?? 0)
    state.part = 'closing'
    state.inVote = false
    return scanAnnex(state.context, index, this.#nested, resumes)
  }

  /** Scans a text that a clause announces; the decisions may go on below it: "2. Requests … to spread the Declaration;". */
  #scanText(index: number): number {
    const state = this.#state
    const { numbering, context } = state
    const resumes = (evidence: Evidence) => {
      const { markers, verb } = evidence
      if (!numbering.isUsed || markers.length !== 1 || !numbering.isSuccessor(evidence)) return false
      return verb?.lemma !== undefined && !verb.ambiguous
    }
    const end = this.#scanAnnex(index, resumes)
    const next = context.paragraphs[end]
    if (next && resumes(next)) state.reopen(next.start)
    return end
  }

  #closeParts(at: number): void {
    this.#state.context.emitter.closeAll(at)
    this.#sections.close(at)
  }

  #finish(at: number): void {
    const { context, words } = this.#state
    this.#closeParts(at)
    context.emitter.push(t.ResolutionClose, at, at, { facts: this.#facts })
    words.finish()
  }
}

/** Scans a resolution with its masthead; returns the first paragraph after it. */
export function scanResolution(context: ScanContext, front: number, core: number, nested: boolean): number {
  const { emitter, paragraphs, text } = context
  const first = paragraphs[core] as Evidence
  const quoted = beginsQuoted(text, first.start, first.inner)
  if (quoted && front === core && !nested) {
    const end = skipBlanksBack(text, first.start, first.inner)
    emitter.push(t.StrayLine, first.start, end, { reason: 'boilerplate' })
    paragraphs[core] = { ...first, start: first.inner }
  }
  const opening = (paragraphs[front] as Evidence).start
  emitter.push(t.ResolutionOpen, opening, opening, { language: context.language.code })
  const facts = scanFront(context, front, core)
  return new BodyScanner(context, quoted && !nested, nested, facts).scan(core)
}
