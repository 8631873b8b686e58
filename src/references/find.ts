/** Citations in the words of a clause: where they stand, what they cite, and whose text that is. */
import type { CstNode, IToken } from 'chevrotain'
import type { CompiledGrammars, CompiledLanguage } from '../grammar/compile.js'
import type { CitationKind, InstrumentGrammar } from '../grammar/schema.js'
import type { Pinpoint } from '../tree.js'
import type { FoundReference } from './found.js'
import { History } from './history.js'
import {
  headAfter,
  type Lead,
  leadOf,
  mergeLeads,
  type ReadPinpoint,
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
    const tokens = inRuns(lexCitations(text, ranges, language))
    if (tokens.length === 0) return []
    const clause = new ClauseReader(this.#citing, this.#history)
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

/** How far behind a number another one may stand that goes on with its list, in characters. */
const MAX_SEPARATION = 12

/** Reads the runs of one clause; a number without a noun takes that of the numbers before it. */
class ClauseReader {
  readonly found: FoundReference[] = []
  readonly #citing: CitingText
  readonly #history: History
  /** What the last numbers in the clause were called, and whose they were. */
  #kind: CitationKind | undefined
  #carried: readonly string[] | undefined
  /** Where the last number ends. */
  #end = -1

  constructor(citing: CitingText, history: History) {
    this.#citing = citing
    this.#history = history
  }

  read(run: CstNode): void {
    const pieces = (run.children.piece ?? []) as CstNode[]
    let lead: Lead | undefined
    let pinpoint: ReadPinpoint | undefined
    for (const [index, { children }] of pieces.entries()) {
      const [kind = '', [first] = []] = Object.entries(children)[0] ?? []
      const node = first as CstNode & CitationToken
      if (kind === 'lead') lead = mergeLeads(lead, readLead(node))
      else if (kind === 'pinpoint') pinpoint = this.#readPinpoint(node, pinpoint, pieces[index + 1])
      else if (kind === 'separator') {
        // "paragraph 2 (a), of resolution …": only a comma may stand between.
        if (!node.children.Comma) pinpoint = undefined
      } else {
        if (kind === 'series') this.#readSeries(node, lead, pieces, index, pinpoint?.parts)
        else if (kind === 'Name') this.#readName(node, pinpoint)
        else if (kind === 'Present') this.#readPresent(node, pinpoint)
        else if (kind === 'Same') this.#repeat(node, this.#history.last)
        else if (kind === 'Count' && lead?.head)
          this.#repeat(node, this.#history.byNumber(node.data.count?.[0] ?? '', lead.head))
        else continue
        lead = undefined
        pinpoint = undefined
      }
    }
    if (lead?.generic && lead.head) this.found.push({ start: lead.start, end: lead.end, kind: 'generic' })
  }

  #readSeries(
    series: CstNode,
    before: Lead | undefined,
    pieces: readonly CstNode[],
    index: number,
    pinpoint: Pinpoint[] | undefined,
  ): void {
    const after = leadOf(pieces[index + 1])
    const behind = before?.head === undefined ? headAfter(pieces, index) : undefined
    const issuers =
      before?.issuers ?? (after && (after.head === undefined || behind) ? after.issuers : undefined)
    const around = { kind: before?.head ?? behind, issuers, own: before?.own ?? false }
    const items = (series.children.item ?? []) as CstNode[]
    for (const [count, { children }] of items.entries()) {
      const date = (children.DateText?.[0] as CitationToken | undefined)?.data.date
      const cited = (children.NumberText ?? children.SymbolText)?.[0] as CitationToken
      const into = count === 0 ? pinpoint : undefined
      if (cited.data.symbol !== undefined) this.#pushSymbol(cited, date, into)
      else this.#pushNumber(cited, { ...around, date }, into)
    }
    this.#pinpointAfter(pieces, index)
  }

  #pushNumber(
    { startOffset, endOffset, data }: CitationToken,
    around: Pick<Surroundings, 'issuers' | 'own' | 'date'> & { kind: CitationKind | undefined },
    pinpoint: Pinpoint[] | undefined,
  ): void {
    const number = data.number as t.CitedNumber
    const { issuers, date } = around
    const kind = around.kind ?? this.#kindOf(number, date, startOffset)
    // Without a noun, a number is a citation only if its shape says whose it is.
    if (kind === undefined && !number.uses.some(({ standsAlone }) => standsAlone)) return
    const { speaker } = this.#citing
    const resolved = resolveNumber(number, {
      ...around,
      kind: kind ?? 'resolution',
      carried: this.#carried,
      speaker,
    })
    this.#kind = kind ?? this.#kind
    this.#end = endOffset
    this.#carried = resolved.issuer ? [resolved.issuer] : (issuers ?? this.#carried)
    const { symbols, candidates } = resolved
    if (symbols.length === 0 && candidates.length === 0) return
    this.#push({ start: startOffset, end: endOffset }, resolved, symbols[0], date, pinpoint)
    // "47/54 A to C": the other letters stand in the same place.
    for (const symbol of symbols.slice(1))
      this.#push({ start: endOffset, end: endOffset }, resolved, symbol, date, undefined)
  }

  /**
   * What the numbers before called themselves, for one that goes on with their list: right behind the last, or past words
   * if it has a date or a bracket.
   */
  #kindOf({ uses }: t.CitedNumber, date: string | undefined, start: number): CitationKind | undefined {
    const isMarked = date !== undefined || uses.some(({ symbol }) => symbol.endsWith(')'))
    return isMarked || start - this.#end <= MAX_SEPARATION ? this.#kind : undefined
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
    const { code } = this.#citing.language
    const url = symbol && organisation?.url?.replace('{language}', code).replace('{symbol}', symbol)
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

  /** "resolution 1540", "the same resolution": what has been cited before. */
  #repeat({ startOffset, endOffset }: CitationToken, known: FoundReference | undefined): void {
    if (!known) return
    const { kind, symbol, issuer, url } = known
    this.found.push({
      start: startOffset,
      end: endOffset,
      kind,
      ...(symbol && { symbol }),
      ...(issuer && { issuer }),
      ...(url && { url }),
    })
  }

  #readName({ startOffset, endOffset, data }: CitationToken, pinpoint: ReadPinpoint | undefined): void {
    const { id } = data.entry?.instrument as InstrumentGrammar
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
    next: CstNode | undefined,
  ): ReadPinpoint | undefined {
    const read = readPinpoint(node)
    const start = before?.start ?? read.start
    const parts = [...(before?.parts ?? []), ...read.parts]
    const pointer = next?.children.Internal?.[0] as CitationToken | undefined
    if (!pointer || parts.length === 0) return { parts, start, end: read.end }
    const end = Math.max(read.end, pointer.endOffset)
    this.found.push({ start, end, kind: 'paragraph', pinpoint: parts, internal: true })
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
