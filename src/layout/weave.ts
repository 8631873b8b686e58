/** Puts what was lifted out of the flow back to its place among the tokens, so that the tree has all in order. */
import type { TokenType } from 'chevrotain'
import { skipBlanks, skipBlanksBack } from '../characters.js'
import * as t from '../syntax/tokens.js'
import { makeToken, type Token } from '../syntax/tokens.js'
import type { Flow, Lifted } from './flow.js'

/** Tokens that open a clause or what may stand in one. */
const CLAUSES = new Set<TokenType>([t.PreambularOpen, t.OperativeOpen, t.ItemOpen])
/** Tokens that open words in which no note may stand. */
const WORDS = new Set<TokenType>([t.FormulaOpen, t.HeadingOpen])
const CLOSERS = new Set<TokenType>([
  t.ClauseClose,
  t.ListClose,
  t.SectionClose,
  t.AnnexClose,
  t.ResolutionClose,
])
const FRONT = new Set<TokenType>([t.SymbolLine, t.TitleLine, t.FrontLine])
/** Leaves that may be cut in two. */
const CUTTABLE = new Set<TokenType>([
  t.Words,
  t.Interruption,
  t.SymbolLine,
  t.TitleLine,
  t.FrontLine,
  t.ClosingLine,
  t.StrayLine,
])

/** The tokens of notes, to be read for citations with those of the resolution that they belong to. */
export function noteTokens({ start, end, note }: Lifted): Token[] {
  if (!note) return []
  const { label, labelEnd, body } = note
  return [
    makeToken(t.FootnoteOpen, start, start, { label }),
    makeToken(t.MarkerText, start, labelEnd, { label }),
    makeToken(t.Words, body, end),
    makeToken(t.ClauseClose, end, end),
  ]
}

/** Adds the tokens of notes to those of a resolution, before its end; without a resolution there are no notes. */
export function withNotes(tokens: Token[], lifted: readonly Lifted[]): Token[] {
  if (!lifted.some(({ note }) => note)) return tokens
  const close = tokens.findLastIndex(({ tokenType }) => tokenType === t.ResolutionClose)
  if (close < 0) return tokens
  return [...tokens.slice(0, close), ...lifted.flatMap(noteTokens), ...tokens.slice(close)]
}

/** Weaves what was lifted out of a stretch of the flow, its notes with their citations among the tokens, into them. */
export function weave(tokens: readonly Token[], lifted: readonly Lifted[], flow: Flow): Token[] {
  return lifted.length === 0 ? [...tokens] : new Weaver(tokens, lifted, flow).weave()
}

class Weaver {
  readonly #body: Token[] = []
  readonly #notes = new Map<number, Token[]>()
  readonly #lifted: readonly Lifted[]
  readonly #text: string
  readonly #out: Token[] = []
  /** The kinds of tokens that stand open. */
  readonly #open: TokenType[] = []
  #next = 0

  constructor(tokens: readonly Token[], lifted: readonly Lifted[], { text }: Flow) {
    this.#lifted = lifted
    this.#text = text
    // It stands behind the text, in the order of the source.
    const first = (lifted[0] as Lifted).start
    let note: Token[] | undefined
    for (const token of tokens) {
      if (token.startOffset < first || token.tokenType === t.ResolutionClose) {
        this.#body.push(token)
        continue
      }
      if (token.tokenType === t.FootnoteOpen) {
        note = []
        this.#notes.set(token.startOffset, note)
      }
      note?.push(token)
    }
  }

  weave(): Token[] {
    for (const token of this.#body) {
      const { tokenType, startOffset, endOffset } = token
      if (tokenType === t.ResolutionClose && this.#depth() === 1) this.#placeNotes()
      else if (!CLOSERS.has(tokenType)) while (this.#due(startOffset)) this.#place(this.#take(), tokenType)
      // Of several symbols in one place, those after the first have no width.
      if (endOffset > startOffset || tokenType === t.ReferenceText) this.#leaf(token)
      else {
        this.#out.push(token)
        if (CLOSERS.has(tokenType)) this.#open.pop()
        else if (tokenType !== t.OperativePartOpen) this.#open.push(tokenType)
      }
    }
    while (this.#next < this.#lifted.length) this.#place(this.#take(), undefined)
    return this.#out
  }

  #depth = () => this.#open.filter((kind) => kind === t.ResolutionOpen).length

  /** True when the next lifted lines stand before an offset. */
  #due(offset: number): boolean {
    const next = this.#lifted[this.#next]
    return next !== undefined && next.at <= offset
  }

  #take(): Lifted {
    return this.#lifted[this.#next++] as Lifted
  }

  /** Writes a leaf, and in it what stands inside. */
  #leaf(token: Token): void {
    const { tokenType, startOffset, endOffset, data } = token
    let from = startOffset
    const inside: Token[][] = []
    const breaks: number[] = []
    while (this.#due(endOffset - 1)) {
      const lifted = this.#take()
      if (CUTTABLE.has(tokenType)) {
        this.#push(tokenType, from, this.#trimEnd(from, lifted.at), data)
        from = this.#skip(Math.max(from, lifted.at), endOffset)
        this.#place(lifted, tokenType)
      } else {
        inside.push(this.#phrasing(lifted))
        breaks.push(lifted.at)
      }
    }
    if (from > startOffset) this.#push(tokenType, from, endOffset, data)
    else
      this.#out.push(
        inside.length > 0 ? makeToken(tokenType, startOffset, endOffset, { ...data, inside, breaks }) : token,
      )
  }

  #push(tokenType: TokenType, start: number, end: number, data: Token['data']): void {
    if (end > start) this.#out.push(makeToken(tokenType, start, end, data))
  }

  #skip = (at: number, end: number) => skipBlanks(this.#text, at, end)

  #trimEnd = (start: number, end: number) => skipBlanksBack(this.#text, start, end)

  /** The notes that stand behind the last words of a resolution are its own. */
  #placeNotes(): void {
    const last = this.#lifted.findLastIndex(({ note }) => note)
    while (this.#next <= last) this.#place(this.#take(), t.ResolutionClose)
  }

  /** Puts lifted lines where the tokens stand now, before one of the kind given. */
  #place(lifted: Lifted, following: TokenType | undefined): void {
    const top = this.#open.at(-1)
    const last = this.#out.at(-1)?.tokenType as TokenType
    // After the first of several interruptions the last token is one itself.
    const isBetween = (kinds: ReadonlySet<TokenType>) =>
      following !== undefined && kinds.has(following) && (kinds.has(last) || last === t.Interruption)
    const inLines = isBetween(FRONT) || isBetween(CLOSING)
    if (top !== undefined && CLAUSES.has(top)) this.#out.push(...this.#phrasing(lifted))
    else if (inLines || (top !== undefined && WORDS.has(top))) this.#out.push(interruption(lifted))
    else {
      const note = this.#notes.get(lifted.start)
      if (note && top !== undefined) this.#out.push(...note)
      else
        this.#out.push(
          makeToken(t.StrayLine, lifted.start, lifted.end, lifted.note ? BOILERPLATE : FURNITURE),
        )
    }
  }

  /** The tokens of lifted lines inside the words of a clause. */
  #phrasing = (lifted: Lifted): Token[] => this.#notes.get(lifted.start) ?? [interruption(lifted)]
}

const CLOSING = new Set<TokenType>([t.ClosingLine])
const FURNITURE = { reason: 'page-furniture' } as const
/** A note of no resolution. */
const BOILERPLATE = { reason: 'boilerplate' } as const

const interruption = ({ start, end }: Lifted): Token => makeToken(t.Interruption, start, end, FURNITURE)
