/**
 * The tree: unist nodes with full positions (line and column from 1, offset from 0 in UTF-16 units, end
 * exclusive) in the text that was parsed. Fields that the text does not state are absent.
 */
import type { Data, Position, Literal as UnistLiteral, Parent as UnistParent } from 'unist'
import type { Act } from '../grammars/acts.js'
import type { Modifier } from '../grammars/modifiers.js'

/** What files add to what their text says. */
export interface NodeData extends Data {
  /** The page on which the node begins, from 1, for files that have pages. */
  page?: number
}

interface Parent extends UnistParent {
  position: Position
  data?: NodeData
}

interface Literal extends UnistLiteral {
  /** The words for reading: wrapped lines joined, markup left out. The source is what `position` says. */
  value: string
  position: Position
  data?: NodeData
}

/** The whole input. It may hold no, one or many resolutions. */
export interface Root extends Parent {
  type: 'root'
  children: RootContent[]
  /** BCP 47 code of the language that most of the input is in; absent when no grammar recognised it. */
  language?: string
}

/** One resolution or decision, from its first masthead line to its last closing line, annex or note. */
export interface Resolution extends Parent {
  type: 'resolution'
  children: ResolutionContent[]
  /** BCP 47 code. */
  language: string
  /** Identifier of the organisation that enacts it. */
  issuer?: string
  /** Its own symbol, without spaces: "A/RES/76/230"; where it prints none, that which the number in its title stands for. */
  symbol?: string
  title?: string
  /** Number of the session: "76". */
  session?: string
  /** Date of adoption, ISO 8601. */
  date?: string
  /** Number of the meeting: "8935". */
  meeting?: string
}

/** The masthead and title lines that belong to a resolution. */
export interface FrontMatter extends Parent {
  type: 'frontMatter'
  children: FrontMatterContent[]
}

/** A line that is the resolution's symbol. */
export interface Symbol extends Literal {
  type: 'symbol'
}

/** A line that is or holds the resolution's title. */
export interface Title extends Literal {
  type: 'title'
}

/** A line that is told no further. */
export interface Line extends Literal {
  type: 'line'
}

/** The enacting formula and the reasons. */
export interface Preamble extends Parent {
  type: 'preamble'
  children: PreambleContent[]
}

/** "The Security Council," */
export interface EnactingFormula extends Parent {
  type: 'enactingFormula'
  children: PhrasingContent[]
  /** Identifier of the organisation that the formula names. */
  issuer?: string
}

/** One reason, from its marker or opener to its closing punctuation. */
export interface PreambularClause extends Parent {
  type: 'preambularClause'
  /** Id in its tree, made of the labels on the way to it: \"op-3-a-ii\", \"pp-7\". */
  id: string
  children: ClauseContent[]
  /** Its place among the resolution's preambular clauses, from 1. */
  index: number
  /** Its number or letter, where the preamble is numbered or lettered. */
  label?: string
  act?: Act
}

/** The decisions; a second one goes on below a text that the first adopts in its middle. */
export interface OperativePart extends Parent {
  type: 'operativePart'
  children: OperativeContent[]
}

/** A part with a labelled heading of its own, whose numbering may restart. */
export interface Section extends Parent {
  type: 'section'
  /** Id in its tree, made of the labels on the way to it: \"op-3-a-ii\", \"pp-7\". */
  id: string
  children: OperativeContent[]
  label?: string
}

/** One decision. */
export interface OperativeClause extends Parent {
  type: 'operativeClause'
  /** Id in its tree, made of the labels on the way to it: \"op-3-a-ii\", \"pp-7\". */
  id: string
  children: ClauseContent[]
  /** Its number as printed: "3", "5 bis". */
  number?: string
  /** The act of its first verb. */
  act?: Act
  /**
   * The acts of its own verbs and later openers in order, each once; those of its items are on the items, but for a
   * clause that has no words before them.
   */
  acts: Act[]
}

/** An item nested in a clause, or a paragraph of an annex. */
export interface Subclause extends Parent {
  type: 'subclause'
  /** Id in its tree, made of the labels on the way to it: \"op-3-a-ii\", \"pp-7\". */
  id: string
  children: ClauseContent[]
  /** Its label without brackets: "a", "iv", "–". Absent where none is printed. */
  label?: string
}

/** A heading between clauses, or that of a section or annex. */
export interface Heading extends Parent {
  type: 'heading'
  children: PhrasingContent[]
  /** Rank from 1. */
  depth: number
}

/** A note's text, wherever it stands. */
export interface Footnote extends Parent {
  type: 'footnote'
  /** Id in its tree, made of the labels on the way to it: \"op-3-a-ii\", \"pp-7\". */
  id: string
  children: PhrasingContent[]
  label: string
}

/** Everything from an annex heading on, or a text that is adopted inside the resolution. */
export interface Annex extends Parent {
  type: 'annex'
  /** Id in its tree, made of the labels on the way to it: \"op-3-a-ii\", \"pp-7\". */
  id: string
  children: AnnexContent[]
  label?: string
  title?: string
}

/** Meeting, date, adoption and vote lines. */
export interface Closing extends Parent {
  type: 'closing'
  children: (Line | Extraneous)[]
  /** The lines that tell how the vote went, as printed. */
  vote?: string
}

/** Text in no resolution, or that interrupts one. */
export interface Extraneous extends Parent {
  type: 'extraneous'
  children: Line[]
  reason: 'boilerplate' | 'page-furniture' | 'omission' | 'markup'
}

/** "3.", "(a)", "–" */
export interface Marker extends UnistLiteralLess {
  type: 'marker'
}

interface UnistLiteralLess {
  type: string
  position: Position
  data?: NodeData
}

/** The words of a phrase or citation, and what interrupts them: the end of a page with its notes. */
export type WordContent = Text | Extraneous | Footnote

/** A phrase that opens a preambular clause, or a later one of its kind. */
export interface Opener extends Parent {
  type: 'opener'
  children: WordContent[]
  /** Absent when the phrase was recognised by its ending or place alone. */
  act?: Act
  /** Dictionary form in its own language. */
  lemma?: string
  modifiers: Modifier[]
}

/** The verb of an operative clause, or a later one of its kind. */
export interface Verb extends Parent {
  type: 'verb'
  children: WordContent[]
  act?: Act
  lemma?: string
  modifiers: Modifier[]
}

/** The digit or sign in the text that refers to a footnote. */
export interface FootnoteReference extends UnistLiteralLess {
  type: 'footnoteReference'
  label: string
}

/** What a reference is to. */
export type ReferenceKind =
  | 'resolution'
  | 'decision'
  | 'statement'
  | 'document'
  | 'treaty'
  | 'provision'
  | 'paragraph'
  | 'self'
  | 'generic'

/** A part of a text that a reference points to. */
export interface Pinpoint {
  part: 'article' | 'paragraph' | 'section' | 'chapter' | 'annex'
  /**
   * Its number or letters as printed, outermost first: "4", "3/a", "II"; of an article or a paragraph in digits where
   * words say it. Absent for "annex" alone.
   */
  number?: string
  /** The last number of a range: "9" of "paragraphs 6 to 9". */
  to?: string
}

/** A citation of another text, or of a part of this one. */
export interface Reference extends Parent {
  type: 'reference'
  children: WordContent[]
  kind: ReferenceKind
  /** The full symbol of what is cited, in its issuer's normal form: "S/RES/1325(2000)". Absent where it cannot be known. */
  symbol?: string
  /** Organisation id of what is cited. */
  issuer?: string
  /** Its date as the text gives it, in ISO form. */
  date?: string
  pinpoint?: Pinpoint[]
  /** Symbols that it may stand for, where words, shape and date do not decide. */
  candidates?: string[]
  /** Identifier of a treaty, charter, declaration or programme cited by name. */
  instrument?: string
  /** Where it can be read. */
  url?: string
  /** Id of the node in this tree that it points to. */
  target?: string
}

/** Words. */
export interface Text extends Literal {
  type: 'text'
}

/** Content maps: what may stand where, by node type. Others may augment them. */
export interface PhrasingContentMap {
  marker: Marker
  opener: Opener
  verb: Verb
  footnoteReference: FootnoteReference
  reference: Reference
  text: Text
  extraneous: Extraneous
}
export interface ClauseContentMap extends PhrasingContentMap {
  subclause: Subclause
  footnote: Footnote
}
export interface RootContentMap {
  resolution: Resolution
  extraneous: Extraneous
}
export interface ResolutionContentMap {
  frontMatter: FrontMatter
  preamble: Preamble
  operativePart: OperativePart
  annex: Annex
  closing: Closing
  footnote: Footnote
  extraneous: Extraneous
}
export interface FrontMatterContentMap {
  symbol: Symbol
  title: Title
  line: Line
  extraneous: Extraneous
}
export interface PreambleContentMap {
  enactingFormula: EnactingFormula
  preambularClause: PreambularClause
  heading: Heading
  extraneous: Extraneous
  footnote: Footnote
}
export interface OperativeContentMap extends PreambleContentMap {
  operativeClause: OperativeClause
  section: Section
}
export interface AnnexContentMap {
  heading: Heading
  subclause: Subclause
  resolution: Resolution
  footnote: Footnote
  extraneous: Extraneous
}

export type PhrasingContent = PhrasingContentMap[keyof PhrasingContentMap]
export type ClauseContent = ClauseContentMap[keyof ClauseContentMap]
export type RootContent = RootContentMap[keyof RootContentMap]
export type ResolutionContent = ResolutionContentMap[keyof ResolutionContentMap]
export type FrontMatterContent = FrontMatterContentMap[keyof FrontMatterContentMap]
export type PreambleContent = PreambleContentMap[keyof PreambleContentMap]
export type OperativeContent = OperativeContentMap[keyof OperativeContentMap]
export type AnnexContent = AnnexContentMap[keyof AnnexContentMap]

/** Any node of the tree. */
export type WhereasNode =
  | Root
  | RootContent
  | ResolutionContent
  | FrontMatterContent
  | OperativeContent
  | ClauseContent
  | AnnexContent
  | Line
