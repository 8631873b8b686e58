/**
 * The grammar of citations, over their tokens: runs of numbers with what leads and follows them, pinpoints, names. Pure
 * grammar, no actions; one instance, which keeps nothing between calls.
 */
import { type CstNode, CstParser, type IToken, type TokenType } from 'chevrotain'
import type { CitationToken } from './tokens.js'
import * as t from './tokens.js'

/** How many separators may stand between two numbers of a series: ", and". */
const MAX_SEPARATORS = 3

export class CitationParser extends CstParser {
  /** @param skipValidations true to take the grammar for sound, as the tests have proved it */
  constructor(skipValidations: boolean) {
    super(t.vocabulary, {
      recoveryEnabled: false,
      nodeLocationTracking: 'none',
      maxLookahead: 2,
      skipValidations,
    })
    this.performSelfAnalysis()
  }

  // Alternatives are made once, not each time that a rule is tried.

  readonly #runs = [{ ALT: () => this.SUBRULE(this.run) }, { ALT: () => this.CONSUME(t.Break) }]

  /** The runs of one clause. */
  readonly clause = this.RULE('clause', () => {
    this.MANY(() => this.OR(this.#runs))
  })

  /** "paragraph 4 of Security Council resolutions 1267 (1999), 1333 (2000) of 19 December 2000 and 1390 (2002)" */
  readonly run = this.RULE('run', () => {
    this.AT_LEAST_ONE(() => this.SUBRULE(this.piece))
  })

  readonly #pieces = {
    // A date leads a number or stands alone; the number decides.
    IGNORE_AMBIGUITIES: true,
    DEF: [
      { ALT: () => this.SUBRULE(this.series) },
      { ALT: () => this.CONSUME(t.DateText) },
      { ALT: () => this.SUBRULE(this.pinpoint) },
      { ALT: () => this.SUBRULE(this.lead) },
      { ALT: () => this.CONSUME(t.Name) },
      { ALT: () => this.CONSUME(t.Present) },
      { ALT: () => this.CONSUME(t.Same) },
      { ALT: () => this.CONSUME(t.Internal) },
      { ALT: () => this.CONSUME(t.Count) },
      { ALT: () => this.SUBRULE(this.separator) },
    ],
  }

  readonly piece = this.RULE('piece', () => {
    this.OR(this.#pieces)
  })

  readonly #leads = [
    { ALT: () => this.CONSUME(t.Own) },
    { ALT: () => this.CONSUME(t.Issuer) },
    { ALT: () => this.CONSUME(t.Head) },
    { ALT: () => this.CONSUME(t.Generic) },
  ]

  /** "its resolution", "resolution of the Security Council" */
  readonly lead = this.RULE('lead', () => {
    this.AT_LEAST_ONE(() => this.OR(this.#leads))
  })

  /** "62/63 of 6 December 2007, 63/119 and 64/110" */
  readonly series = this.RULE('series', () => {
    this.SUBRULE1(this.item)
    this.MANY({
      GATE: () =>
        this.#separatesFrom(
          (at) => isNumber(this.LA(at)) || (isDate(this.LA(at)) && isNumber(this.LA(at + 1))),
        ),
      DEF: () => {
        this.AT_LEAST_ONE(() => this.SUBRULE(this.separator))
        this.SUBRULE2(this.item)
      },
    })
  })

  readonly #texts = [{ ALT: () => this.CONSUME(t.NumberText) }, { ALT: () => this.CONSUME(t.SymbolText) }]

  /** "63/119 of 11 December 2008"; in some languages the date comes first. */
  readonly item = this.RULE('item', () => {
    this.OPTION1(() => this.CONSUME1(t.DateText))
    this.OR(this.#texts)
    this.OPTION2({
      GATE: () => this.#isDated(),
      DEF: () => {
        this.OPTION3(() => this.CONSUME(t.Comma))
        this.CONSUME2(t.DateText)
      },
    })
  })

  /** "paragraphs 4 and 6 to 9", "section II", "annex"; "第5和6段", "附件二" of "决议附件二" */
  readonly pinpoint = this.RULE('pinpoint', () => {
    this.OR([
      {
        ALT: () => {
          this.OR1([{ ALT: () => this.CONSUME(t.Part) }, { ALT: () => this.CONSUME1(t.PartBehind) }])
          this.OPTION(() => {
            this.CONSUME1(t.Count)
            this.MANY1({
              GATE: () => this.#separatesFrom((at) => this.LA(at).tokenType === t.Count),
              DEF: () => {
                this.AT_LEAST_ONE1(() => this.SUBRULE1(this.separator))
                this.CONSUME2(t.Count)
              },
            })
          })
        },
      },
      {
        ALT: () => {
          this.CONSUME1(t.CountBefore)
          this.MANY2(() => {
            this.AT_LEAST_ONE2(() => this.SUBRULE2(this.separator))
            this.CONSUME2(t.CountBefore)
          })
          this.CONSUME2(t.PartBehind)
        },
      },
    ])
  })

  readonly #separators = [
    { ALT: () => this.CONSUME(t.Comma) },
    { ALT: () => this.CONSUME(t.Join) },
    { ALT: () => this.CONSUME(t.Range) },
  ]

  readonly separator = this.RULE('separator', () => {
    this.OR(this.#separators)
  })

  /** True when separators come next, and after them what the condition wants. */
  #separatesFrom(condition: (at: number) => boolean): boolean {
    let at = 1
    while (at <= MAX_SEPARATORS && SEPARATORS.has(this.LA(at).tokenType)) at++
    return at > 1 && condition(at)
  }

  /** True when a date comes next, after a comma or not, that leads no number of its own. */
  #isDated(): boolean {
    const at = this.LA(1).tokenType === t.Comma ? 2 : 1
    return isDate(this.LA(at)) && !isNumber(this.LA(at + 1))
  }
}

const SEPARATORS = new Set<TokenType>([t.Comma, t.Join, t.Range])
const isNumber = ({ tokenType }: IToken) => tokenType === t.NumberText || tokenType === t.SymbolText
const isDate = ({ tokenType }: IToken) => tokenType === t.DateText

/** The one instance. */
const parser = new CitationParser(true)

/** Parses the citation tokens of a clause into a CST. */
export function parseCitations(tokens: CitationToken[]): CstNode {
  parser.input = tokens
  return parser.clause()
}
