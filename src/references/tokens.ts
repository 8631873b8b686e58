/** The vocabulary of citations: fixed, and free of any language. */
import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain'
import type { LexiconEntry, NumberUse } from '../grammar/citations.js'

/** A number as it is cited, with the ways to read it. */
export interface CitedNumber {
  uses: readonly CitedUse[]
  /** The letters after it: "L", or all of "A to C". */
  letters: string[]
}

/** One way to read a number: who numbers so, and the parts of the number. */
export interface CitedUse extends NumberUse {
  parts: Readonly<Record<string, string>>
  standsAlone: boolean
}

/** What is known of a token beside its kind. */
export interface CitationData {
  entry?: LexiconEntry
  number?: CitedNumber
  /** A full symbol, without blanks. */
  symbol?: string
  /** A date in ISO form. */
  date?: string
  /** The number or letters of a part, outermost first: "3 (a)" is ["3", "a"]. */
  count?: string[]
  /** The number that a label says in words: 12 for "十二". */
  value?: number
  /** True when a small word comes right behind: "annex II *of*". */
  led?: boolean
}

/** A token of a citation, with its range in the text. */
export interface CitationToken extends IToken {
  endOffset: number
  data: CitationData
  /** True when words that belong to no citation stand before it. */
  apart: boolean
}

const kind = (name: string, label: string): TokenType => createToken({ name, label, pattern: Lexer.NA })

/** "resolution(s)" */
export const Head = kind('Head', 'noun')
/** "its" */
export const Own = kind('Own', 'possessive')
/** "the Security Council" */
export const Issuer = kind('Issuer', 'body')
/** "1325 (2000)", "60/1 A" */
export const NumberText = kind('NumberText', 'number')
/** "S/2021/571" */
export const SymbolText = kind('SymbolText', 'symbol')
/** "31 October 2000" */
export const DateText = kind('DateText', 'date')
export const Comma = kind('Comma', 'comma')
/** "and" */
export const Join = kind('Join', 'conjunction')
/** "to" */
export const Range = kind('Range', 'range')
/** "paragraph(s)" */
export const Part = kind('Part', 'part of a text')
/** "4", "3 (a)", "II" */
export const Count = kind('Count', 'number of a part')
/** "5", "6" of "第5和6段": numbers that stand before their noun */
export const CountBefore = kind('CountBefore', 'number before a part')
/** "段" of "第4段", "附件" of "决议附件": a noun behind its numbers or its text */
export const PartBehind = kind('PartBehind', 'part behind its number or text')
/** "above" */
export const Internal = kind('Internal', 'pointer inside the text')
/** "the present resolution" */
export const Present = kind('Present', 'the text itself')
/** "the same resolution" */
export const Same = kind('Same', 'the text cited last')
/** "previous" */
export const Generic = kind('Generic', 'adjective')
/** "the Charter of the United Nations" */
export const Name = kind('Name', 'name of an instrument')
/** Words between two runs. */
export const Break = kind('Break', 'words')

/** All kinds, in the order the parser needs them. */
export const vocabulary: TokenType[] = [
  Head,
  Own,
  Issuer,
  NumberText,
  SymbolText,
  DateText,
  Comma,
  Join,
  Range,
  Part,
  Count,
  CountBefore,
  PartBehind,
  Internal,
  Present,
  Same,
  Generic,
  Name,
  Break,
]

/** Makes a token. */
export function makeCitationToken(
  tokenType: TokenType,
  start: number,
  end: number,
  data: CitationData,
  apart: boolean,
): CitationToken {
  return {
    tokenType,
    tokenTypeIdx: tokenType.tokenTypeIdx as number,
    image: '',
    startOffset: start,
    endOffset: end,
    data,
    apart,
  }
}
