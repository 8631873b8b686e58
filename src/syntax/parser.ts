/**
 * The grammar of a document, over the scanner's tokens: what may stand in what. Pure grammar, no actions; one
 * instance, which keeps nothing between calls. Error recovery is on, so that a stray token costs itself only.
 */
import { type CstNode, CstParser } from 'chevrotain'
import type { Token } from './tokens.js'
import * as t from './tokens.js'

export class ResolutionParser extends CstParser {
  /** @param skipValidations true to take the grammar for sound, as the tests have proved it */
  constructor(skipValidations: boolean) {
    super(t.vocabulary, {
      recoveryEnabled: true,
      nodeLocationTracking: 'none',
      maxLookahead: 2,
      skipValidations,
    })
    this.performSelfAnalysis()
  }

  readonly document = this.RULE('document', () => {
    this.MANY(() => {
      this.OR([{ ALT: () => this.SUBRULE(this.resolution) }, { ALT: () => this.SUBRULE(this.stray) }])
    })
  })

  /**
   * Masthead, preamble, operative part, then closing lines, annexes and notes in any order; after a text that a clause adopts
   * the operative part goes on.
   */
  readonly resolution = this.RULE('resolution', () => {
    this.CONSUME(t.ResolutionOpen)
    this.OPTION1(() => this.SUBRULE(this.frontMatter))
    this.OPTION2(() => this.SUBRULE(this.preamble))
    this.OPTION3(() => this.SUBRULE(this.operativePart))
    this.MANY(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.closing) },
        { ALT: () => this.SUBRULE(this.annex) },
        { ALT: () => this.SUBRULE1(this.operativePart) },
        { ALT: () => this.SUBRULE(this.footnote) },
        { ALT: () => this.SUBRULE(this.stray) },
      ])
    })
    this.CONSUME(t.ResolutionClose)
  })

  /** "A/RES/76/230", "Seventy-sixth session", "76/230. Title" */
  readonly frontMatter = this.RULE('frontMatter', () => {
    this.AT_LEAST_ONE(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Front) }, { ALT: () => this.CONSUME(t.Interruption) }])
    })
  })

  /** "The General Assembly," and the reasons; an operative clause or a section ends it. */
  readonly preamble = this.RULE('preamble', () => {
    this.AT_LEAST_ONE(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.enactingFormula) },
        { ALT: () => this.SUBRULE(this.preambularClause) },
        { ALT: () => this.SUBRULE(this.heading) },
        { ALT: () => this.SUBRULE(this.footnote) },
        { ALT: () => this.SUBRULE(this.stray) },
      ])
    })
  })

  /** The decisions, from the first operative clause, its heading or a section on. */
  readonly operativePart = this.RULE('operativePart', () => {
    this.CONSUME(t.OperativePartOpen)
    this.MANY(() => this.SUBRULE(this.operativeContent))
  })

  readonly operativeContent = this.RULE('operativeContent', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.operativeClause) },
      { ALT: () => this.SUBRULE(this.section) },
      { ALT: () => this.SUBRULE(this.heading) },
      { ALT: () => this.SUBRULE(this.enactingFormula) },
      { ALT: () => this.SUBRULE(this.preambularClause) },
      { ALT: () => this.SUBRULE(this.footnote) },
      { ALT: () => this.SUBRULE(this.stray) },
    ])
  })

  /** "II / Follow-up", with the clauses under it */
  readonly section = this.RULE('section', () => {
    this.CONSUME(t.SectionOpen)
    this.MANY(() => this.SUBRULE(this.operativeContent))
    this.CONSUME(t.SectionClose)
  })

  readonly enactingFormula = this.RULE('enactingFormula', () => {
    this.CONSUME(t.FormulaOpen)
    this.SUBRULE(this.phrasing)
    this.CONSUME(t.ClauseClose)
  })

  /** "Recalling its resolution …, (a) …; (b) …," */
  readonly preambularClause = this.RULE('preambularClause', () => {
    this.CONSUME(t.PreambularOpen)
    this.SUBRULE(this.clauseContent)
    this.CONSUME(t.ClauseClose)
  })

  /** "3. Calls upon all States: (a) To take …; (b) To seek …;" */
  readonly operativeClause = this.RULE('operativeClause', () => {
    this.CONSUME(t.OperativeOpen)
    this.SUBRULE(this.clauseContent)
    this.CONSUME(t.ClauseClose)
  })

  // Made once, not each time that the rule is tried.
  readonly #contents = [
    { ALT: () => this.CONSUME(t.Leaf) },
    { ALT: () => this.SUBRULE(this.list) },
    { ALT: () => this.SUBRULE(this.footnote) },
  ]

  readonly clauseContent = this.RULE('clauseContent', () => {
    this.MANY(() => this.OR(this.#contents))
  })

  readonly list = this.RULE('list', () => {
    this.CONSUME(t.ListOpen)
    this.MANY(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.subclause) },
        { ALT: () => this.SUBRULE(this.footnote) },
        { ALT: () => this.SUBRULE(this.stray) },
      ])
    })
    this.CONSUME(t.ListClose)
  })

  /** "(a) To take urgent measures …: (i) …; (ii) …;" */
  readonly subclause = this.RULE('subclause', () => {
    this.CONSUME(t.ItemOpen)
    this.SUBRULE(this.clauseContent)
    this.CONSUME(t.ClauseClose)
  })

  readonly heading = this.RULE('heading', () => {
    this.CONSUME(t.HeadingOpen)
    this.SUBRULE(this.phrasing)
    this.CONSUME(t.ClauseClose)
  })

  /** "1 A/76/194." */
  readonly footnote = this.RULE('footnote', () => {
    this.CONSUME(t.FootnoteOpen)
    this.SUBRULE(this.phrasing)
    this.CONSUME(t.ClauseClose)
  })

  readonly phrasing = this.RULE('phrasing', () => {
    this.MANY(() => this.CONSUME(t.Leaf))
  })

  /** "Annex / Guidelines … / 1. …", or a whole draft resolution that the text recommends */
  readonly annex = this.RULE('annex', () => {
    this.CONSUME(t.AnnexOpen)
    this.MANY(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.heading) },
        { ALT: () => this.SUBRULE(this.list) },
        { ALT: () => this.SUBRULE(this.footnote) },
        { ALT: () => this.SUBRULE(this.resolution) },
        { ALT: () => this.SUBRULE(this.stray) },
      ])
    })
    this.CONSUME(t.AnnexClose)
  })

  /** "42nd plenary meeting / 1 December 2021" */
  readonly closing = this.RULE('closing', () => {
    this.CONSUME1(t.ClosingLine)
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME2(t.ClosingLine) }, { ALT: () => this.CONSUME(t.Interruption) }])
    })
  })

  readonly stray = this.RULE('stray', () => {
    this.AT_LEAST_ONE(() => this.CONSUME(t.StrayLine))
  })
}

export const parser = new ResolutionParser(true)

/** Tokens that know their place. */
function numbered(tokens: Token[]): Token[] {
  for (let at = 0; at < tokens.length; at++) (tokens[at] as Token).order = at
  return tokens
}

/** Parses the tokens of one footnote. */
export function parseFootnote(tokens: Token[]): CstNode {
  parser.input = numbered(tokens)
  const cst = parser.footnote()
  parser.input = []
  return cst
}

/**
 * Parses a token stream.
 * @throws never; tokens that fit nowhere are reported in `errors`
 */
export function parseTokens(tokens: Token[]): { cst: CstNode; errors: string[] } {
  parser.input = numbered(tokens)
  const cst = parser.document()
  const errors = parser.errors.map((error) => error.message)
  // The one instance keeps nothing of a document.
  parser.input = []
  return { cst, errors }
}
