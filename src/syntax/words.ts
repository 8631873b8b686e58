/** Writes the words of clauses, and holds back the quotation mark that may end a quoted resolution. */
import { skipBlanks, skipBlanksBack } from '../characters.js'
import type { Mood, Phrase } from '../grammar/match-phrase.js'
import type { ScanContext } from './context.js'
import type { Evidence } from './evidence.js'
import { WORD_STYLE } from './marker.js'
import { findFinalOpener, guessPhrase, pushWords, unknownPhrase } from './phrasing.js'
import * as t from './tokens.js'

/** The phrase that leads a clause, and the mood it was looked for in. */
export interface Lead {
  mood: Mood
  phrase: Phrase
  /** Where it starts, if not at the first word. */
  start?: number
}

const CLOSING_QUOTES = '»”"’」』'

/** The words of one resolution's clauses. */
export class ClauseWords {
  readonly #context: ScanContext
  /** True when the whole resolution stands in quotation marks. */
  readonly #quoted: boolean
  /** The mark held back: it closes the quotation unless more of the resolution comes. */
  #held: [start: number, end: number] | undefined

  constructor(context: ScanContext, quoted: boolean) {
    this.#context = context
    this.#quoted = quoted
  }

  /** Writes a paragraph: its markers, its opening phrase, and the later phrases of the moods given. */
  write(evidence: Evidence, lead?: Lead, later: readonly Mood[] = []): void {
    const { text, emitter, language, labels } = this.#context
    this.flush()
    const { start, markers } = evidence
    const end = this.#quoted ? this.#cutQuote(evidence) : evidence.end
    pushWords(emitter.tokens, text, { start, end, markers, lead, later }, language, labels)
  }

  /** Writes an item of a list: of its phrases only a verb at its start is marked. */
  writeItem(evidence: Evidence): void {
    const { verb } = evidence
    this.write(
      evidence,
      verb && !verb.ambiguous && !verb.onlyFirst ? { mood: 'verb', phrase: verb } : undefined,
    )
  }

  /** True when a verb leads what comes after the first phrase: "Acting under …, decides that …". */
  hasLaterVerb({ opener, body, end }: Evidence): boolean {
    const { text, language, labels } = this.#context
    const tokens: t.Token[] = []
    const start = opener?.end ?? body
    pushWords(tokens, text, { start, end, markers: [], later: ['verb'] }, language, labels)
    return tokens.some(({ tokenType }) => tokenType === t.VerbText)
  }

  /** The opening phrase of a clause: known, or guessed by its ending, and at least what the source emphasises. */
  lead(evidence: Evidence, mood: Mood): Lead | undefined {
    const { text, language } = this.#context
    const { body, end, emphasisEnd, markers, lead, spoken } = evidence
    if (spoken && evidence.verb === spoken.verb)
      return { mood: 'verb', phrase: spoken.verb, start: spoken.start }
    // "SEC. 2. FINDINGS.": behind such a number the first word seldom is a verb.
    const mayGuess = markers[0]?.style !== WORD_STYLE
    const known =
      (mood === 'opener' ? evidence.opener : evidence.verb) ??
      (mayGuess ? guessPhrase(text, lead ?? body, end, mood, language) : undefined)
    if (emphasisEnd === undefined) {
      if (known) return { mood, phrase: known, ...(lead !== undefined && { start: lead }) }
      const final =
        mood === 'opener' && language.finalOpeners ? findFinalOpener(text, body, end, language) : undefined
      return final && { mood, ...final }
    }
    if (!known) return { mood, phrase: unknownPhrase(emphasisEnd) }
    return { mood, phrase: { ...known, end: Math.max(known.end, emphasisEnd) } }
  }

  /** Writes the mark held back: more of the resolution comes, so it closes something inside. */
  flush(): void {
    const { emitter } = this.#context
    if (this.#held)
      emitter.push(emitter.hasClause ? t.Words : t.StrayLine, ...this.#held, { reason: 'boilerplate' })
    this.#held = undefined
  }

  /** Writes the mark held back after the end of the resolution. */
  finish(): void {
    if (this.#held) this.#context.emitter.push(t.StrayLine, ...this.#held, { reason: 'boilerplate' })
    this.#held = undefined
  }

  /** Cuts the quotation mark after the last stop off a paragraph; returns where the words end without it. */
  #cutQuote({ start, end }: Evidence): number {
    const { text } = this.#context
    let at = end
    while (at > start && CLOSING_QUOTES.includes(text[at - 1] as string)) at--
    if (at === end) return end
    const stop = skipBlanksBack(text, start, at)
    if (!'.;'.includes(text[stop - 1] as string)) return end
    this.#held = [skipBlanks(text, stop, end), end]
    return stop
  }
}
