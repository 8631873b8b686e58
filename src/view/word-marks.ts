/** Words that came or went, marked where they stand in a text. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { WordChange } from '../compare/word-changes.js'

/** Marks the runs of one of two texts, counted in characters that are not blank, since its lines may be broken elsewhere. */
export class WordMarks {
  readonly #runs: { length: number; isChanged: boolean }[]
  readonly #tag: 'ins' | 'del'
  #run = 0
  #used = 0

  /** @param side the text whose words are marked: those of the first went, those of the second came */
  constructor(changes: readonly WordChange[], side: 'a' | 'b') {
    const other = side === 'a' ? 'added' : 'removed'
    this.#tag = side === 'a' ? 'del' : 'ins'
    this.#runs = changes
      .filter(({ change }) => change !== other)
      .map(({ change, text }) => ({ length: text.replace(/\s+/g, '').length, isChanged: change !== 'same' }))
  }

  /** Marks the next words of the text. */
  mark(words: string): ElementContent[] {
    const out: ElementContent[] = []
    let start = 0
    let isChanged = this.#isChanged()
    for (let at = 0; at < words.length; at++) {
      if (/\s/.test(words[at] as string)) continue
      const next = this.#isChanged()
      if (next !== isChanged) {
        out.push(...this.#piece(words.slice(start, at), isChanged))
        start = at
        isChanged = next
      }
      this.#used++
    }
    out.push(...this.#piece(words.slice(start), isChanged))
    return out
  }

  /** Whether the next character that is not blank is of a run that came or went. */
  #isChanged(): boolean {
    let run = this.#runs[this.#run]
    while (run && this.#used >= run.length) {
      this.#used -= run.length
      run = this.#runs[++this.#run]
    }
    return run?.isChanged ?? false
  }

  #piece(value: string, isChanged: boolean): ElementContent[] {
    if (value === '') return []
    const text: ElementContent = { type: 'text', value }
    return isChanged && value.trim() !== '' ? [h(this.#tag, [text])] : [text]
  }
}
