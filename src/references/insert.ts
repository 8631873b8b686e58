/** Puts references into the tokens of a resolution: the words of a clause are cut where a citation begins and ends. */
import type { TokenType } from 'chevrotain'
import * as t from '../syntax/tokens.js'
import { makeToken, type Token } from '../syntax/tokens.js'
import type { CitingText } from './citing-text.js'
import { CitationFinder } from './find.js'
import type { FoundReference } from './found.js'
import type { WordRange } from './lex.js'
import { addOwnSymbol } from './own-symbol.js'

/** Tokens that begin something in whose words citations are looked for. */
const CITING = new Set<TokenType>([t.PreambularOpen, t.OperativeOpen, t.ItemOpen])
/** Phrases, whose words are part of no citation. */
const PHRASES = new Set<TokenType>([t.OpenerText, t.VerbText])
/** Tokens without words that stand inside a clause and part nothing. */
const PARENTHETIC = new Set<TokenType>([t.MarkerText, t.NoteReference, t.Interruption])

/** The tokens of a resolution and what stands before it, with their references. */
export function insertReferences(
  tokens: readonly Token[],
  text: Omit<CitingText, keyof Speaker | 'hasAnnexes'>,
  issuer: string | undefined,
): Token[] {
  const citing = { ...text, hasAnnexes: tokens.some(({ tokenType }) => tokenType === t.AnnexOpen) }
  const speakers = speakersOf(tokens, text, issuer)
  // A draft inside an annex speaks for itself.
  const finders = [new CitationFinder({ ...citing, speaker: undefined, ...speakers.get(undefined) })]
  const out: Token[] = []
  let words: WordRange[] = []
  /** The words of the notes that stand in the open clause, which goes on below them. */
  let notes: WordRange[][] = []
  /** Where in `out` the words of the open clause and its notes begin; -1 before there are any. */
  let from = -1
  let isCiting = false
  let apart = false
  /** What holds again behind the open note. */
  let around: { isCiting: boolean; apart: boolean } | undefined
  const finish = () => {
    const finder = finders.at(-1) as CitationFinder
    const found = [words, ...notes].flatMap((ranges) => (ranges.length > 0 ? finder.find(ranges) : []))
    // A citation may begin before a note and end behind it.
    found.sort((a, b) => a.end - b.end)
    if (found.length > 0) cutAll(out, from, found)
    words = []
    notes = []
    from = -1
  }
  for (const token of tokens) {
    const { tokenType, startOffset, endOffset } = token
    if (tokenType === t.Words && isCiting) {
      if (from < 0) from = out.length
      const into = around ? (notes.at(-1) as WordRange[]) : words
      into.push({ start: startOffset, end: endOffset, apart })
      apart = false
    } else if (PHRASES.has(tokenType)) apart = true
    else if (tokenType === t.FootnoteOpen) {
      around ??= { isCiting, apart }
      notes.push([])
      isCiting = true
      apart = false
    } else if (tokenType === t.ClauseClose && around) {
      isCiting = around.isCiting
      apart = around.apart
      around = undefined
    } else if (!PARENTHETIC.has(tokenType)) {
      finish()
      const speaker = speakers.get(token)
      if (speaker) finders.push(new CitationFinder({ ...citing, ...speaker }))
      else if (tokenType === t.ResolutionClose) finders.pop()
      if (CITING.has(tokenType)) isCiting = true
      else if (tokenType === t.HeadingOpen || tokenType === t.FormulaOpen) isCiting = false
    }
    out.push(token)
  }
  finish()
  return out
}

/** Whose words a resolution's are, and its own symbol. */
type Speaker = Pick<CitingText, 'speaker' | 'symbol'>

/** The speakers of the resolutions, by the tokens that open them; without one, that of what stands outside of all. */
function speakersOf(
  tokens: readonly Token[],
  { text, language, grammars }: Pick<CitingText, 'text' | 'language' | 'grammars'>,
  issuer: string | undefined,
): Map<Token | undefined, Speaker> {
  const speakers = new Map<Token | undefined, Speaker>([[undefined, { speaker: issuer }]])
  const open: Token[] = []
  for (const token of tokens)
    if (token.tokenType === t.ResolutionOpen) open.push(token)
    else if (token.tokenType === t.ResolutionClose) {
      const { facts } = token.data
      if (facts) addOwnSymbol(text, facts, language, grammars)
      const speaker = { speaker: facts?.issuer ?? issuer, symbol: facts?.symbol }
      speakers.set(open.pop(), speaker)
      if (open.length === 0) speakers.set(undefined, speaker)
    }
  return speakers
}

/** Cuts the words from an index on at the references, both in the order of the text. */
function cutAll(tokens: Token[], from: number, found: readonly FoundReference[]): void {
  const whole = tokens.splice(from)
  let next = 0
  for (const token of whole) {
    if (token.tokenType === t.Words) next = cut(token, found, next, tokens)
    else tokens.push(token)
  }
}

/** Adds plain words, cut at the references that end in them; returns the index of the first that may end later. */
function cut(token: Token, found: readonly FoundReference[], from: number, into: Token[]): number {
  const { startOffset, endOffset } = token
  let at = startOffset
  let next = from
  for (; next < found.length; next++) {
    const reference = found[next] as FoundReference
    if (reference.end > endOffset) break
    // Where it begins before these words, what is left of it stands for it.
    const start = Math.max(reference.start, startOffset)
    if (reference.end <= startOffset || start < at) continue
    if (start > at) into.push(makeToken(t.Words, at, start))
    into.push(makeToken(t.ReferenceText, start, reference.end, { reference }))
    at = reference.end
  }
  if (at === startOffset) into.push(token)
  else if (at < endOffset) into.push(makeToken(t.Words, at, endOffset))
  return next
}
