/** Citations in the words of a clause: where they stand, what they cite, and whose text that is. */
import type { CstNode, IToken } from 'chevrotain'
import { isBlank } from '../characters.js'
import type { CompiledGrammars, CompiledLanguage } from '../grammar/compile.js'
import type { CitationKind, OrganisationGrammar } from '../grammar/schema.js'
import type { Pinpoint } from '../tree.js'
import type { FoundReference } from './found.js'
import { History } from './history.js'
import {
  headAfter,
  type Lead,
  leadOf,
  mergeLeads,
  type ReadPinpoint,
  readDates,
  readLead,
  readPinpoint,
} from './leads.js'
import { lexCitations, type WordRange } from './lex.js'
import { parseCitations } from './parser.js'
import { type Resolved, resolveNumber, type Surroundings } from './resolve.js'
import { kindOfSymbol } from './symbol.js'
import * as t from './tokens.js'
import { type CitationToken, makeCitationToken } from './tokens.js'

/** What the finder needs to know of the text that it reads. */
export interface CitingText {
  text: string
  language: CompiledLanguage
  grammars: CompiledGrammars
  /** Id of the organisation whose text it is, if that is known. */
  speaker: string | undefined
}

/** Finds the citations of one clause after another, and remembers what was cited. */
export class CitationFinder {
  readonly #citing: CitingText
  readonly #history = new History()

  constructor(citing: CitingText) {
    this.#citing = citing
  }

  /** The citations of a clause, whose words stand in one or more ranges of the text, in order. */
  find(ranges: readonly WordRange[]): FoundReference[] {
    const { text, language } = this.#citing
    const all = lexCitations(text, ranges, language)
    const tokens = inRuns(all)
    if (tokens.length === 0) return []
    const bodies = all.filter(({ tokenType }) => tokenType === t.Issuer)
    const clause = new ClauseReader(this.#citing, this.#history, bodies)
    for (const run of (parseCitations(tokens).children.run ?? []) as CstNode[]) clause.read(run)
    return clause.found.sort((a, b) => a.start - b.start)
  }
}

/** Tokens that are a citation by themselves. */
const ANCHORS = new Set<IToken['tokenType']>([t.NumberText, t.SymbolText, t.Name, t.Present, t.Same])

/** The tokens of the runs that hold a citation, with a break between each two. */
function inRuns(tokens: CitationToken[]): CitationToken[] {
  const out: CitationToken[] = []
  let run: CitationToken[] = []
  const finish = () => {
    const at = run[0]?.startOffset ?? 0
    if (isCitation(run)) {
      if (out.length > 0) out.push(makeCitationToken(t.Break, at, at, {}, true))
      out.push(...run)
    }
    run = []
  }
  for (const token of tokens) {
    if (token.apart) finish()
    run.push(token)
  }
  finish()
  return out
}

function isCitation(run: readonly CitationToken[]): boolean {
  const has = (kind: IToken['tokenType']) => run.some(({ tokenType }) => tokenType === kind)
  if (run.some(({ tokenType }) => ANCHORS.has(tokenType))) return true
  return (has(t.Head) && (has(t.Count) || has(t.Generic))) || (has(t.Part) && has(t.Internal))
}

/** Opening quotation marks. */
const QUOTES = '«“„"‹「『《”'

const isPointer = (piece: CstNode | undefined) => piece?.children.Internal !== undefined

/** Reads the runs of one clause; a number without a noun takes that of the numbers before it. */
class ClauseReader {
  readonly found: FoundReference[] = []
  readonly #citing: CitingText
  readonly #history: History
  readonly #bodies: readonly CitationToken[]
  /** What the last numbers in the clause were called, and whose they were. */
  #kind: CitationKind | undefined
  #carried: readonly string[] | undefined
  /** True when words named that body, not only a shape or a date: it lasts beyond the list. */
  #isNamed = false
  /** What the numbers of the same run were called. */
  #runKind: CitationKind | undefined

  /** @param bodies all bodies that the clause names, in order */
  constructor(citing: CitingText, history: History, bodies: readonly CitationToken[]) {
    this.#citing = citing
    this.#history = history
    this.#bodies = bodies
  }

  read(run: CstNode): void {
    const pieces = (run.children.piece ?? []) as CstNode[]
    let lead: Lead | undefined
    let pinpoint: ReadPinpoint | undefined
    let pointer = false
    this.#runKind = undefined
    for (let index = 0; index < pieces.length; index++) {
      const { children } = pieces[index] as CstNode
      const [kind = '', [first] = []] = Object.entries(children)[0] ?? []
      const node = first as CstNode & CitationToken
      if (kind === 'lead') lead = mergeLeads(lead, readLead(node))
      else if (kind === 'pinpoint')
        pinpoint = this.#readPinpoint(node, pinpoint, pointer || isPointer(pieces[index + 1]))
      else if (kind === 'separator') {
        // "paragraph 2 (a), of resolution …": only a comma may stand between; a noun without a number is over.
        if (!node.children.Comma) pinpoint = undefined
        // "resolutions of the Human Rights Council, 34/24": the numbers may come after a comma.
        const leads =
          node.children.Comma && lead?.issuers && lead.headFirst && pieces[index + 1]?.children.series
        if (lead?.head !== undefined && !leads) lead = this.#finishLead(lead)
      } else if (kind === 'series') {
        index = this.#readSeries(node, lead, pieces, index, pinpoint?.parts)
        lead = undefined
        pinpoint = undefined
      } else if (kind === 'Count') {
        if (lead?.head)
          this.#repeat(node, this.#history.byNumber(node.data.count?.[0] ?? '', lead.head), pinpoint)
      } else if (kind !== 'DateText' && kind !== 'Internal') {
        if (kind === 'Name') this.#readName(node, pinpoint)
        else if (kind === 'Present') this.#readPresent(node, pinpoint)
        else if (kind === 'Same') this.#repeat(node, this.#history.last, pinpoint)
        lead = undefined
        pinpoint = undefined
      }
      pointer = kind === 'Internal'
    }
    if (lead) this.#finishLead(lead)
  }

  /** A noun without a number: "all its previous resolutions". */
  #finishLead({ generic, head, issuers, own, start, end }: Lead): undefined {
    if (!generic || !head || head === 'document') return
    const issuer = issuers?.length === 1 ? issuers[0] : own && !issuers ? this.#citing.speaker : undefined
    this.found.push({ start, end, kind: 'generic', ...(issuer && { issuer }) })
  }

  /** Reads a series and what follows it that belongs to it; returns the index of the last piece read. */
  #readSeries(
    series: CstNode,
    before: Lead | undefined,
    pieces: readonly CstNode[],
    index: number,
    pinpoint: Pinpoint[] | undefined,
  ): number {
    if (before?.head !== undefined && !this.#isNamed) this.#carried = undefined
    const after = leadOf(pieces[index + 1])
    // "成果文件的第66/288号决议": the noun right behind a number says more than "document" before it.
    const head = before?.head === 'document' && after?.headFirst ? after.head : before?.head
    const behind = head === undefined ? headAfter(pieces, index) : undefined
    const isBehind =
      after !== undefined &&
      before?.issuers === undefined &&
      (after.head === undefined || behind !== undefined)
    const issuers = isBehind ? after.issuers : before?.issuers
    const last = isBehind ? index + 1 : index
    const items = (series.children.item ?? []) as CstNode[]
    const dates = readDates(items, pieces.slice(last + 1))
    for (const [count, { children }] of items.entries()) {
      const date = dates[count]
      const cited = (children.NumberText ?? children.SymbolText)?.[0] as CitationToken
      const into = count === 0 ? pinpoint : undefined
      const around = { kind: head ?? behind, issuers, own: before?.own ?? false, date }
      if (cited.data.symbol !== undefined) this.#pushSymbol(cited, date, into)
      else this.#pushNumber(cited, around, into)
    }
    this.#pinpointAfter(pieces, index)
    return last
  }

  #pushNumber(
    { startOffset, endOffset, data }: CitationToken,
    around: Pick<Surroundings, 'issuers' | 'own' | 'date'> & { kind: CitationKind | undefined },
    pinpoint: Pinpoint[] | undefined,
  ): void {
    const number = data.number as t.CitedNumber
    const { issuers, date } = around
    const kind =
      around.kind ?? this.#runKind ?? (this.#isMarked(number, date, endOffset) ? this.#kind : undefined)
    const { speaker } = this.#citing
    const resolved = resolveNumber(number, {
      ...around,
      kind,
      carried: this.#carried,
      nearby: this.#bodiesNear(startOffset, around.own),
      speaker,
    })
    this.#kind = kind ?? this.#kind
    this.#runKind = kind
    this.#isNamed =
      issuers !== undefined || around.own || (this.#isNamed && this.#carried?.[0] === resolved.issuer)
    this.#carried = resolved.issuer ? [resolved.issuer] : (issuers ?? this.#carried)
    const { symbols, candidates } = resolved
    if (symbols.length === 0 && candidates.length === 0) return
    this.#push({ start: startOffset, end: endOffset }, resolved, symbols[0], date, pinpoint)
    // "47/54 A to C": the other letters stand in the same place.
    for (const symbol of symbols.slice(1))
      this.#push({ start: endOffset, end: endOffset }, resolved, symbol, date, undefined)
  }

  /**
   * True for a number that goes on with a list past other words: it has a date, a letter, a bracket, or a title behind it
   * ("resolutions 74/270, entitled “…”, 74/306 “…”").
   */
  #isMarked({ uses, letters }: t.CitedNumber, date: string | undefined, end: number): boolean {
    const { text } = this.#citing
    let next = end
    while (isBlank(text.charCodeAt(next))) next++
    return (
      date !== undefined ||
      letters.length > 0 ||
      uses.some(({ symbol }) => symbol.endsWith(')')) ||
      QUOTES.includes(text[next] ?? ' ')
    )
  }

  /** The bodies that the clause names before a place, the nearest first; then those after it, if "its" may mean them. */
  #bodiesNear(place: number, own: boolean): (readonly string[])[] {
    const idsOf = ({ data }: CitationToken) => data.entry?.issuers ?? []
    const before = this.#bodies.filter(({ startOffset }) => startOffset < place).map(idsOf)
    const after = own ? this.#bodies.filter(({ startOffset }) => startOffset >= place).map(idsOf) : []
    return [...before.reverse(), ...after]
  }

  #pushSymbol(
    { startOffset, endOffset, data }: CitationToken,
    date: string | undefined,
    pinpoint: Pinpoint[] | undefined,
  ): void {
    const symbol = data.symbol as string
    const { symbols, organisations } = this.#citing.grammars
    const match = symbols.matcher.match(symbol)
    const issuer = match && symbols.issuers[match.template]
    const organisation = organisations.find(({ id }) => id === issuer)
    const resolved = { kind: kindOfSymbol(symbol), symbols: [symbol], issuer, candidates: [], organisation }
    this.#push({ start: startOffset, end: endOffset }, resolved, symbol, date, pinpoint)
  }

  #push(
    range: WordRange,
    { kind, issuer, candidates, organisation }: Resolved,
    symbol: string | undefined,
    date: string | undefined,
    pinpoint: Pinpoint[] | undefined,
  ): void {
    const url = symbol && this.#urlOf(symbol, organisation)
    const reference: FoundReference = {
      ...range,
      kind,
      ...(symbol && { symbol }),
      ...(issuer && { issuer }),
      ...(date && { date }),
      ...(pinpoint && pinpoint.length > 0 && { pinpoint }),
      ...(candidates.length > 0 && { candidates }),
      ...(url && { url }),
    }
    this.found.push(reference)
    this.#history.add(reference)
  }

  /** Where a text can be read: in this language, if its body publishes in it. */
  #urlOf(symbol: string, organisation: OrganisationGrammar | undefined): string | undefined {
    const { code } = this.#citing.language
    return organisation?.url
      ?.replace(/\{language(?:\|(\w+))?\}/, (_, other = code) =>
        organisation.languages[code] ? code : other,
      )
      .replace('{symbol}', symbol)
  }

  /** "resolution 1540", "the same resolution": what has been cited before. */
  #repeat(
    { startOffset, endOffset }: CitationToken,
    known: FoundReference | undefined,
    pinpoint: ReadPinpoint | undefined,
  ): void {
    if (!known) return
    const { kind, symbol, issuer, url } = known
    this.found.push({
      start: startOffset,
      end: endOffset,
      kind,
      ...(symbol && { symbol }),
      ...(issuer && { issuer }),
      ...(pinpoint && { pinpoint: pinpoint.parts }),
      ...(url && { url }),
    })
  }

  #readName({ startOffset, endOffset, data }: CitationToken, pinpoint: ReadPinpoint | undefined): void {
    const id = data.entry?.instrument?.id
    if (id === undefined) return
    if (!pinpoint || pinpoint.parts.length === 0)
      this.found.push({ start: startOffset, end: endOffset, kind: 'treaty', instrument: id })
    else {
      const { start, parts } = pinpoint
      this.found.push({ start, end: endOffset, kind: 'provision', instrument: id, pinpoint: parts })
    }
  }

  #readPresent({ startOffset, endOffset }: CitationToken, pinpoint: ReadPinpoint | undefined): void {
    if (!pinpoint || pinpoint.parts.length === 0)
      this.found.push({ start: startOffset, end: endOffset, kind: 'self' })
    else {
      const { start, parts } = pinpoint
      this.found.push({ start, end: endOffset, kind: 'paragraph', pinpoint: parts, internal: true })
    }
  }

  /** A pinpoint, after those that it goes on with: "article 2, paragraph 4"; "above" makes it one of the text itself. */
  #readPinpoint(
    node: CstNode,
    before: ReadPinpoint | undefined,
    isInternal: boolean,
  ): ReadPinpoint | undefined {
    const read = readPinpoint(node)
    if (read.parts.length === 0) return before
    const start = before?.start ?? read.start
    const parts = [...(before?.parts ?? []), ...read.parts]
    if (!isInternal) return { parts, start, end: read.end }
    this.found.push({ start, end: read.end, kind: 'paragraph', pinpoint: parts, internal: true })
    return undefined
  }

  /** "resolution 66/288, annex": what follows the number points into it, unless it leads to the next. */
  #pinpointAfter(pieces: readonly CstNode[], index: number): void {
    const comma = (pieces[index + 1]?.children.separator?.[0] as CstNode | undefined)?.children.Comma
    const part = comma ? pieces[index + 2]?.children.pinpoint?.[0] : undefined
    const next = pieces[index + 3]?.children
    if (!part || next?.series || next?.lead || next?.Name || next?.Internal || next?.Present) return
    const last = this.found.at(-1)
    if (last) last.pinpoint = [...(last.pinpoint ?? []), ...readPinpoint(part as CstNode).parts]
  }
}
