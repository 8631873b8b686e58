/** Puts references into the tokens of a resolution: the words of a clause are cut where a citation begins and ends. */
import type { TokenType } from 'chevrotain'
import * as t from '../syntax/tokens.js'
import { makeToken, type Token } from '../syntax/tokens.js'
import { CitationFinder, type CitingText } from './find.js'
import type { FoundReference } from './found.js'
import type { WordRange } from './lex.js'

/** Tokens that begin something in whose words citations are looked for. */
const CITING = new Set<TokenType>([t.PreambularOpen, t.OperativeOpen, t.ItemOpen, t.FootnoteOpen])
/** Phrases, whose words are part of no citation. */
const PHRASES = new Set<TokenType>([t.OpenerText, t.VerbText])
/** Tokens without words that stand inside a clause and part nothing. */
const PARENTHETIC = new Set<TokenType>([t.MarkerText, t.NoteReference, t.Interruption])

/** The tokens of a resolution and what stands before it, with their references. */
export function insertReferences(
  tokens: readonly Token[],
  text: Omit<CitingText, 'speaker' | 'hasAnnexes'>,
  issuer: string | undefined,
): Token[] {
  const citing = { ...text, hasAnnexes: tokens.some(({ tokenType }) => tokenType === t.AnnexOpen) }
  const speakers = speakersOf(tokens, issuer)
  // A draft inside an annex speaks for itself.
  const finders = [new CitationFinder({ ...citing, speaker: speakers.get(undefined) })]
  const out: Token[] = []
  let words: WordRange[] = []
  /** Where in `out` the words of the open clause begin. */
  let from = 0
  let isCiting = false
  let apart = false
  const finish = () => {
    const found = words.length > 0 ? (finders.at(-1)?.find(words) ?? []) : []
    if (found.length > 0)
      out.splice(from, out.length - from, ...out.slice(from).flatMap((token) => cut(token, found)))
    words = []
  }
  for (const token of tokens) {
    const { tokenType, startOffset, endOffset } = token
    if (PHRASES.has(tokenType)) apart = true
    else if (tokenType === t.Words && isCiting) {
      if (words.length === 0) from = out.length
      words.push({ start: startOffset, end: endOffset, apart })
      apart = false
    } else if (!PARENTHETIC.has(tokenType)) {
      finish()
      if (speakers.has(token)) finders.push(new CitationFinder({ ...citing, speaker: speakers.get(token) }))
      else if (tokenType === t.ResolutionClose) finders.pop()
      if (CITING.has(tokenType)) isCiting = true
      else if (tokenType === t.HeadingOpen || tokenType === t.FormulaOpen) isCiting = false
    }
    out.push(token)
  }
  finish()
  return out
}

/** Whose words the resolutions are, by the tokens that open them; without one, those outside of all. */
function speakersOf(
  tokens: readonly Token[],
  issuer: string | undefined,
): Map<Token | undefined, string | undefined> {
  const speakers = new Map<Token | undefined, string | undefined>([[undefined, issuer]])
  const open: Token[] = []
  for (const token of tokens)
    if (token.tokenType === t.ResolutionOpen) open.push(token)
    else if (token.tokenType === t.ResolutionClose) {
      const speaker = token.data.facts?.issuer ?? issuer
      speakers.set(open.pop(), speaker)
      if (open.length === 0) speakers.set(undefined, speaker)
    }
  return speakers
}

/** A token of plain words, cut at the references that end in it. */
function cut(token: Token, found: readonly FoundReference[]): Token[] {
  if (token.tokenType !== t.Words) return [token]
  const { startOffset, endOffset } = token
  const out: Token[] = []
  let at = startOffset
  for (const reference of found) {
    const isInside = reference.end > startOffset && reference.end <= endOffset
    // Where it begins before these words, what is left of it stands for it.
    const start = Math.max(reference.start, startOffset)
    if (!isInside || start < at) continue
    if (start > at) out.push(makeToken(t.Words, at, start))
    out.push(makeToken(t.ReferenceText, start, reference.end, { reference }))
    at = reference.end
  }
  if (out.length === 0) return [token]
  if (at < endOffset) out.push(makeToken(t.Words, at, endOffset))
  return out
}
