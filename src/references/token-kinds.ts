/** Kinds of citation tokens that count as one where words are read. */
import type { TokenType } from 'chevrotain'
import type { LexiconEntry } from '../grammar/citations.js'
import * as t from './tokens.js'

/** What a range may begin with. */
export const RANGED = new Set<TokenType>([t.Count, t.NumberText, t.DateText])
/** What stands between the parts of a list. */
export const SEPARATORS = new Set<TokenType | undefined>([t.Comma, t.Join, t.Range])
/** Nouns of parts. */
export const NOUNS = new Set<TokenType>([t.Part, t.PartBehind])
/** Texts and their nouns, which a noun of a part may follow without a blank: "决议附件". */
export const TEXTS = new Set<TokenType>([t.Head, t.Name, t.Present, t.Same, t.NumberText, t.SymbolText])

/** What titles stand behind. */
export const TITLED = new Set([t.NumberText, t.SymbolText, t.DateText, t.Comma])

/** The kinds of token that lexicon entries make; small words make none, and part nothing. */
export const TYPES: Readonly<Record<LexiconEntry['token'], TokenType | undefined>> = {
  filler: undefined,
  generic: t.Generic,
  head: t.Head,
  instrument: t.Name,
  internal: t.Internal,
  issuers: t.Issuer,
  join: t.Join,
  not: undefined,
  own: t.Own,
  part: t.Part,
  present: t.Present,
  range: t.Range,
  same: t.Same,
}
