/** The citations of one clause, read from the parse of its tokens. */
import type { CstNode } from 'chevrotain'
import { skipBlanks } from '../characters.js'
import type { CitationKind } from '../grammar/schema.js'
import type { Pinpoint } from '../tree.js'
import type { CitingText } from './citing-text.js'
import type { FoundReference } from './found.js'
import type { History } from './history.js'
import { headAfter, type Lead, leadOf, mergeLeads, readDates, readLead } from './leads.js'
import type { WordRange } from './lex.js'
import { annexesIn, isBehind, isPointed, partOf, pinpointAfter, separatorsOf } from './pieces.js'
import { joinParts, type ReadPinpoint, readPinpoint } from './pinpoints.js'
import { OPENING } from './quotation-marks.js'
import { type Resolved, resolveNumber, type Surroundings } from './resolve.js'
import { issuerOfSymbol, kindOfSymbol } from './symbol.js'
import type * as t from './tokens.js'
import type { CitationToken } from './tokens.js'
import type { Urls } from './urls.js'

/** How many bodies on either side of a number may be the one that "its" means. */
const NEARBY = 8

/** What may stand before the text's own number in a running head, in characters. */
const MAX_HEAD = 20

/** What opens a title behind a number; some write the closing mark on both sides. */
const QUOTES = `${OPENING}”`

/** Reads the runs of one clause; a number without a noun takes that of the numbers before it. */
export class ClauseReader {
  readonly found: FoundReference[] = []
  readonly #citing: CitingText
  readonly #history: History
  readonly #urls: Urls
  readonly #bodies: readonly CitationToken[]
  /** How many of the bodies stand before the last number. */
  #passed = 0
  /** What the last numbers in the clause were called, and whose they were. */
  #kind: CitationKind | undefined
  #carried: readonly string[] | undefined
  /** True when words named that body, not only a shape or a date: it lasts beyond the list. */
  #isNamed = false
  /** What the numbers of the same run were called. */
  #runKind: CitationKind | undefined

  /** @param bodies all bodies that the clause names, in order */
  constructor(citing: CitingText, history: History, urls: Urls, bodies: readonly CitationToken[]) {
    this.#citing = citing
    this.#urls = urls
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
      const { kind, node } = partOf(pieces[index] as CstNode)
      if (kind === 'lead') lead = mergeLeads(lead, readLead(node))
      else if (kind === 'pinpoint')
        pinpoint = this.#readPinpoint(pieces, index, pinpoint, pointer || isPointed(pieces, index))
      else if (kind === 'separator') {
        // "annex II to": no range. "Paragraph 2 (a), of resolution …": only a comma may stand between, or what goes on.
        if (node.children.Join && !pieces[index + 1]?.children.pinpoint) pinpoint = undefined
        // "resolutions of the Human Rights Council, 34/24": the numbers may come after a comma.
        const leads =
          node.children.Comma && lead?.issuers && lead.headFirst && pieces[index + 1]?.children.series
        if (!node.children.Range && lead?.head !== undefined && !leads) lead = this.#finishLead(lead)
      } else if (kind === 'series') {
        index = this.#readSeries(node, lead, pieces, index, pinpoint?.parts)
        lead = undefined
        pinpoint = undefined
      } else if (kind === 'Count') {
        if (lead?.head) {
          index = this.#repeat(
            node,
            this.#history.byNumber(node.data.count?.[0] ?? '', lead.head),
            pinpoint,
            pieces,
            index,
          )
          pinpoint = undefined
        }
      } else if (kind !== 'DateText' && kind !== 'Internal') {
        if (kind === 'Name') index = this.#readName(node, pinpoint, pieces, index)
        else if (kind === 'Present') index = this.#readPresent(node, pinpoint, pieces, index)
        else if (kind === 'Same') index = this.#repeat(node, this.#history.last, pinpoint, pieces, index)
        lead = undefined
        pinpoint = undefined
      }
      // "上文第3段和第4段": where the noun stands behind, the pointer is for all that follow it.
      const goesOn: boolean =
        pointer && (node.children?.PartBehind !== undefined || isBehind(pieces[index - 1]))
      pointer = kind === 'Internal' || goesOn
    }
    if (lead) this.#finishLead(lead)
    if (pieces.every(({ children }) => children.pinpoint ?? children.separator))
      for (const annex of annexesIn(pieces)) this.found.push(annex)
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
    const dates = readDates(items, pieces, last + 1)
    const { length } = this.found
    for (const [count, { children }] of items.entries()) {
      const date = dates[count]
      const cited = (children.NumberText ?? children.SymbolText)?.[0] as CitationToken
      const into = count === 0 ? pinpoint : undefined
      const follows = this.found.length > length && this.found.at(-1)?.symbol !== undefined
      const around = { follows, kind: head ?? behind, issuers, own: before?.own ?? false, date }
      if (cited.data.symbol !== undefined) this.#pushSymbol(cited, date, into)
      else this.#pushNumber(cited, around, into)
    }
    // "安理会第2374(2017)号决议第3段": past the noun that belongs to the numbers.
    const noun = head === undefined && leadOf(pieces[last + 1])?.head === behind ? last + 1 : last
    const following = pinpointAfter(pieces, behind === undefined ? last : noun)
    const cited = this.found.at(-1)
    if (!following || !cited || this.found.length === length) return last
    cited.pinpoint = [...(cited.pinpoint ?? []), ...following.parts]
    return following.index
  }

  #pushNumber(
    { startOffset, endOffset, data }: CitationToken,
    around: Pick<Surroundings, 'issuers' | 'own' | 'date'> & {
      kind: CitationKind | undefined
      /** True behind another number of the list whose symbol is known. */
      follows: boolean
    },
    pinpoint: Pinpoint[] | undefined,
  ): void {
    const number = data.number as t.CitedNumber
    const { issuers, own, date } = around
    const kind =
      around.kind ?? this.#runKind ?? (this.#isMarked(number, date, endOffset) ? this.#kind : undefined)
    const { speaker, family } = this.#citing
    const resolved = resolveNumber(number, {
      kind,
      issuers,
      own,
      nearby: this.#bodiesNear(startOffset, own),
      carried: this.#carried,
      cited: this.#history.issuerOf(this.#citing.text.slice(startOffset, endOffset), kind ?? 'resolution'),
      date,
      speaker,
      family,
    })
    this.#kind = kind ?? this.#kind
    this.#runKind = kind
    this.#isNamed = issuers !== undefined || own || (this.#isNamed && this.#carried?.[0] === resolved.issuer)
    this.#carried = resolved.issuer ? [resolved.issuer] : (issuers ?? this.#carried)
    const { symbols, candidates } = resolved
    // Without a noun of its own, a number that may be several things is perhaps no citation at all: "24/7".
    const isLoose = around.kind === undefined || around.follows
    if (symbols.length === 0 && (candidates.length === 0 || isLoose)) return
    const stated = resolved.dated ? date : undefined
    this.#push({ start: startOffset, end: endOffset }, resolved, symbols[0], stated, pinpoint)
    // "47/54 A to C": the other letters stand in the same place.
    for (const symbol of symbols.slice(1))
      this.#push({ start: endOffset, end: endOffset }, resolved, symbol, stated, undefined)
  }

  /**
   * True for a number that goes on with a list past other words: it has a date, a letter, a bracket, or a title behind it
   * ("resolutions 74/270, entitled “…”, 74/306 “…”").
   */
  #isMarked({ uses, letters }: t.CitedNumber, date: string | undefined, end: number): boolean {
    const { text } = this.#citing
    const next = skipBlanks(text, end, text.length)
    return (
      date !== undefined ||
      letters.length > 0 ||
      uses.some(({ symbol }) => symbol.endsWith(')')) ||
      QUOTES.includes(text[next] ?? ' ')
    )
  }

  /** The bodies that the clause names before a place, the nearest first; then those after it, if "its" may mean them. */
  #bodiesNear(place: number, own: boolean): (readonly string[])[] {
    // Numbers come in order.
    while ((this.#bodies[this.#passed]?.startOffset ?? place) < place) this.#passed++
    const idsOf = ({ data }: CitationToken) => data.entry?.issuers ?? []
    const before = this.#bodies.slice(Math.max(0, this.#passed - NEARBY), this.#passed).reverse()
    const after = own ? this.#bodies.slice(this.#passed, this.#passed + NEARBY) : []
    return [...before, ...after].map(idsOf)
  }

  #pushSymbol(
    { startOffset, endOffset, data }: CitationToken,
    date: string | undefined,
    pinpoint: Pinpoint[] | undefined,
  ): void {
    const symbol = data.symbol as string
    const { organisations, series } = this.#citing.grammars
    const issuer = issuerOfSymbol(symbol, this.#citing.grammars)
    const organisation = organisations.find(({ id }) => id === issuer)
    const kind = kindOfSymbol(symbol, series)
    // Beside a document stands the date of a meeting as often as its own, which its symbol tells.
    const dated = date !== undefined && (kind !== 'document' || symbol.includes(`/${date.slice(0, 4)}/`))
    const resolved = { kind, symbols: [symbol], issuer, candidates: [], organisation, dated }
    this.#push({ start: startOffset, end: endOffset }, resolved, symbol, dated ? date : undefined, pinpoint)
  }

  #push(
    range: WordRange,
    { kind, issuer, candidates, organisation }: Resolved,
    symbol: string | undefined,
    date: string | undefined,
    pinpoint: Pinpoint[] | undefined,
  ): void {
    if (symbol !== undefined && symbol === this.#citing.symbol && this.#isRunningHead(range)) return
    const url = symbol && this.#urls.of(symbol, organisation)
    const reference: FoundReference = { start: range.start, end: range.end, kind }
    if (symbol) reference.symbol = symbol
    if (issuer) reference.issuer = issuer
    if (date) reference.date = date
    if (pinpoint && pinpoint.length > 0) reference.pinpoint = pinpoint
    if (candidates.length > 0) reference.candidates = candidates
    if (url) reference.url = url
    this.found.push(reference)
    this.#history.add(reference, this.#citing.text.slice(range.start, range.end))
  }

  /** True for what stands on a line with no more than a noun: the text's own symbol at the head of a page. */
  #isRunningHead({ start, end }: WordRange): boolean {
    const { text } = this.#citing
    const from = Math.max(0, start - MAX_HEAD - 1)
    if (start > MAX_HEAD && !text.slice(from, start).includes('\n')) return false
    const after = text.indexOf('\n', end)
    return after >= 0 && text.slice(end, after).trim().length <= 1
  }

  /** "resolution 1540", "the same resolution": what has been cited before. Returns the index of the last piece read. */
  #repeat(
    { startOffset, endOffset }: CitationToken,
    known: FoundReference | undefined,
    before: ReadPinpoint | undefined,
    pieces: readonly CstNode[],
    index: number,
  ): number {
    if (!known) return index
    const { kind, symbol, issuer, url } = known
    const following = pinpointAfter(pieces, index)
    const pinpoint = [...(before?.parts ?? []), ...(following?.parts ?? [])]
    this.found.push({
      start: startOffset,
      end: endOffset,
      kind,
      ...(symbol && { symbol }),
      ...(issuer && { issuer }),
      ...(pinpoint.length > 0 && { pinpoint }),
      ...(url && { url }),
    })
    return following?.index ?? index
  }

  /** "Article 51 of the Charter", "《宪章》第十二条"; returns the index of the last piece read. */
  #readName(
    { startOffset, endOffset, data }: CitationToken,
    before: ReadPinpoint | undefined,
    pieces: readonly CstNode[],
    index: number,
  ): number {
    const id = data.entry?.instrument?.id
    if (id === undefined) return index
    const following = pinpointAfter(pieces, index, true)
    const pinpoint = [...(before?.parts ?? []), ...(following?.parts ?? [])]
    const end = following?.end ?? endOffset
    const start = before && before.parts.length > 0 ? before.start : startOffset
    if (pinpoint.length > 0) this.found.push({ start, end, kind: 'provision', instrument: id, pinpoint })
    // "The Charter" alone may be another one.
    else if (!data.entry?.short)
      this.found.push({ start: startOffset, end: endOffset, kind: 'treaty', instrument: id })
    return following?.index ?? index
  }

  /** "paragraph 2 of the present resolution", "本决议第2段"; returns the index of the last piece read. */
  #readPresent(
    { startOffset, endOffset }: CitationToken,
    before: ReadPinpoint | undefined,
    pieces: readonly CstNode[],
    index: number,
  ): number {
    const following = pinpointAfter(pieces, index)
    const pinpoint = [...(before?.parts ?? []), ...(following?.parts ?? [])]
    const start = before && before.parts.length > 0 ? before.start : startOffset
    const end = following?.end ?? endOffset
    if (pinpoint.length === 0) this.found.push({ start: startOffset, end: endOffset, kind: 'self' })
    else this.found.push({ start, end, kind: 'paragraph', pinpoint, internal: true })
    return following?.index ?? index
  }

  /** A pinpoint, after those that it goes on with: "article 2, paragraph 4"; "above" makes it one of the text itself. */
  #readPinpoint(
    pieces: readonly CstNode[],
    index: number,
    before: ReadPinpoint | undefined,
    isInternal: boolean,
  ): ReadPinpoint | undefined {
    const read = readPinpoint(pieces[index]?.children.pinpoint?.[0] as CstNode)
    if (read.parts.length === 0) return before
    // What stands behind its text is read with that.
    if (read.isBehind && !before && !isInternal) return undefined
    const parts = before ? joinParts(before.parts, read.parts, separatorsOf(pieces[index - 1])) : read.parts
    const joined = { ...read, parts, start: before?.start ?? read.start }
    if (!isInternal) return joined
    // "Die in Artikel 17 genannten Staaten": clauses are no articles; it is one of a treaty.
    if (parts.every(({ part }) => part === 'article')) return undefined
    this.found.push({
      start: joined.start,
      end: read.end,
      kind: 'paragraph',
      pinpoint: parts,
      internal: true,
    })
    return undefined
  }
}
