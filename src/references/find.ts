/** Citations in the words of a clause: where they stand, what they cite, and whose text that is. */
import type { CstNode } from 'chevrotain'
import type { CitingText } from './citing-text.js'
import { ClauseReader } from './clause.js'
import type { FoundReference } from './found.js'
import { History } from './history.js'
import { CitationLexer, type WordRange } from './lex.js'
import { parseCitations } from './parser.js'
import { familyOf } from './resolve.js'
import { inRuns } from './runs.js'
import * as t from './tokens.js'
import { Urls } from './urls.js'

/** Finds the citations of one clause after another, and remembers what was cited. */
export class CitationFinder {
  readonly #citing: CitingText
  readonly #history = new History()
  readonly #lexer: CitationLexer
  readonly #urls: Urls

  constructor(citing: CitingText) {
    this.#citing = { ...citing, family: familyOf(citing.speaker, citing.grammars) }
    this.#lexer = new CitationLexer(citing.text, citing.language, citing.grammars)
    this.#urls = new Urls(citing.language.code)
  }

  /** The citations of a clause, whose words stand in one or more ranges of the text, in order. */
  find(ranges: readonly WordRange[]): FoundReference[] {
    const all = this.#lexer.read(ranges)
    const tokens = inRuns(all, this.#citing.hasAnnexes === true)
    if (tokens.length === 0) return []
    const bodies = all.filter(({ tokenType }) => tokenType === t.Issuer)
    const clause = new ClauseReader(this.#citing, this.#history, this.#urls, bodies)
    for (const run of (parseCitations(tokens).children.run ?? []) as CstNode[]) clause.read(run)
    return clause.found.sort((a, b) => a.start - b.start)
  }
}
