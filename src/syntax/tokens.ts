/**
 * The vocabulary between scanner and parser: fixed, small, and free of any language.
 * Tokens that open or close a structure have no width; tokens that carry text are the leaves of the tree.
 */
import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain'
import type { Act } from '../../grammars/acts.js'
import type { Modifier } from '../../grammars/modifiers.js'
import type { FoundReference } from '../references/found.js'

/** What the scanner knows of a token beside its kind. */
export interface TokenData {
  label?: string | undefined
  /** BCP 47 code, of a resolution. */
  language?: string
  issuer?: string | undefined
  act?: Act | undefined
  lemma?: string | undefined
  modifiers?: Modifier[]
  depth?: number
  reason?: 'boilerplate' | 'page-furniture' | 'omission' | 'markup'
  /** What a title, session or date line says. */
  facts?: Facts | undefined
  vote?: boolean
  /** What interrupts a phrase or citation: the tokens of page furniture or of a note. */
  inside?: Token[][]
  /** Where in the words each of them stands. */
  breaks?: number[]
  reference?: FoundReference
}

/** What the text around a resolution states about it. */
export interface Facts {
  symbol?: string | undefined
  issuer?: string | undefined
  title?: string | undefined
  session?: string | undefined
  date?: string | undefined
  meeting?: string | undefined
  /** The title lines that state a number: where they do, in the readable text, and the title that they hold. */
  numbered?: { start: number; end: number; title: string }[]
  /** Lines that may be symbols of whoever speaks: "Resolution 9/2035". */
  numbers?: string[]
  /** Ids of the organisations that it names on lines of their own. */
  bodies?: string[]
}

/** A token: its kind, its range in the readable text (end exclusive), and what is known of it. */
export interface Token extends IToken {
  endOffset: number
  /** Its place among the tokens that are parsed: what was lifted out of the text has offsets behind it. */
  order: number
  data: TokenData
}

const kind = (name: string, label: string, ...categories: TokenType[]): TokenType =>
  createToken({ name, label, pattern: Lexer.NA, categories })

/** Any leaf of a clause, so that the parser keeps leaves in one list and in order. */
export const Leaf = kind('Leaf', 'words')
/** Any line of a masthead. */
export const Front = kind('Front', 'masthead')

export const ResolutionOpen = kind('ResolutionOpen', 'start of a resolution')
export const ResolutionClose = kind('ResolutionClose', 'end of a resolution')
export const OperativePartOpen = kind('OperativePartOpen', 'start of the operative part')
export const SectionOpen = kind('SectionOpen', 'start of a section')
export const SectionClose = kind('SectionClose', 'end of a section')
export const AnnexOpen = kind('AnnexOpen', 'start of an annex')
export const AnnexClose = kind('AnnexClose', 'end of an annex')
export const ListOpen = kind('ListOpen', 'start of a list')
export const ListClose = kind('ListClose', 'end of a list')
export const ClauseClose = kind('ClauseClose', 'end of a clause or block')

export const PreambularOpen = kind('PreambularOpen', 'preambular clause')
export const OperativeOpen = kind('OperativeOpen', 'operative clause')
export const ItemOpen = kind('ItemOpen', 'list item')
export const HeadingOpen = kind('HeadingOpen', 'heading')
export const FormulaOpen = kind('FormulaOpen', 'enacting formula')
export const FootnoteOpen = kind('FootnoteOpen', 'footnote')

export const SymbolLine = kind('SymbolLine', 'symbol line', Front)
export const TitleLine = kind('TitleLine', 'title line', Front)
export const FrontLine = kind('FrontLine', 'masthead line', Front)
export const ClosingLine = kind('ClosingLine', 'closing line')
/** A line in no resolution, or between the parts of one. */
export const StrayLine = kind('StrayLine', 'extraneous line')
/** A line that interrupts a clause, which goes on after it. */
export const Interruption = kind('Interruption', 'interrupting line', Leaf)

export const MarkerText = kind('MarkerText', 'marker', Leaf)
export const OpenerText = kind('OpenerText', 'opener', Leaf)
export const VerbText = kind('VerbText', 'verb', Leaf)
/** A citation in the words of a clause. */
export const ReferenceText = kind('ReferenceText', 'reference', Leaf)
export const NoteReference = kind('NoteReference', 'footnote reference', Leaf)
export const Words = kind('Words', 'text', Leaf)

/** All kinds, in the order the parser needs them. */
export const vocabulary: TokenType[] = [
  Leaf,
  Front,
  ResolutionOpen,
  ResolutionClose,
  OperativePartOpen,
  SectionOpen,
  SectionClose,
  AnnexOpen,
  AnnexClose,
  ListOpen,
  ListClose,
  ClauseClose,
  PreambularOpen,
  OperativeOpen,
  ItemOpen,
  HeadingOpen,
  FormulaOpen,
  FootnoteOpen,
  SymbolLine,
  TitleLine,
  FrontLine,
  ClosingLine,
  StrayLine,
  Interruption,
  MarkerText,
  OpenerText,
  VerbText,
  NoteReference,
  ReferenceText,
  Words,
]

const NOTHING: TokenData = Object.freeze({})

/** Makes a token. `image` is left out: nothing reads it, and slicing costs. */
export function makeToken(
  tokenType: TokenType,
  start: number,
  end: number,
  data: TokenData = NOTHING,
): Token {
  return {
    tokenType,
    tokenTypeIdx: tokenType.tokenTypeIdx as number,
    image: '',
    startOffset: start,
    endOffset: end,
    order: 0,
    data,
  }
}
