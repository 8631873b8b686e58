/** Which lines belong together. A paragraph is what may hold a clause, a heading, or a line of a masthead. */
import { isBlank, isComma, isDigit, isLower, isUpper, isWord, skipBlanks } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { matchPhrase } from '../grammar/match-phrase.js'
import { ShortLine } from '../grammar/template.js'
import type { Line } from '../source/document.js'
import { cellsOf } from '../syntax/cells.js'
import { type Marker, readBareNumber, readMarker } from '../syntax/marker.js'
import { beginsLower, isOpen, type MeasuredLines } from './lines.js'
import { isBodyName } from './masthead.js'
import { isTerminal, terminal } from './terminal.js'
import { endsOnPurpose, type Wrap } from './wrap.js'

/** What stands between two lines of the text itself. */
export interface Between {
  /** True when a page ends between them: by its mark, or by what was lifted out. */
  isPage: boolean
  /** True when a rule parts them. */
  isRule: boolean
}

/** Tells of each line whether it goes on with the one before it. */
export class LineJoiner {
  readonly #measured: MeasuredLines
  readonly #mastheads: Uint8Array
  readonly #wrap: Wrap
  readonly #language: CompiledLanguage

  constructor(measured: MeasuredLines, mastheads: Uint8Array, wrap: Wrap, language: CompiledLanguage) {
    this.#measured = measured
    this.#mastheads = mastheads
    this.#wrap = wrap
    this.#language = language
  }

  /** True when line `next` goes on with line `previous`, the one before it in the text itself. */
  joins(previous: number, next: number, { isPage, isRule }: Between): boolean {
    const { text, lines } = this.#measured
    const before = lines[previous] as Line
    const line = lines[next] as Line
    if (before.markup || line.markup || isRule) return false
    if (before.heading !== undefined || line.heading !== undefined || line.item) return false
    if (isBodyName(text, before, this.#language)) return false
    // "THE PERMANENT COUNCIL OF THE / ORGANIZATION OF AMERICAN STATES,", set on two lines of their own.
    if (!isPage && !line.apart && isBodyName(text, { start: before.start, end: line.end }, this.#language))
      return true
    if (!this.#wrap.isWrapped) return isPage && this.#goesOn(previous, next)
    if (isPage)
      return (
        this.#goesOn(previous, next) ||
        this.#isFullBefore(previous, next) ||
        this.#isLevelWith(previous, next)
      )
    if (line.apart && this.#wrap.isParted) return false
    const { base } = this.#wrap
    if (base !== undefined && line.indent > base + 1) return false
    return this.#goesOnByWords(previous, next, base !== undefined || this.#wrap.isAllParted)
  }

  /** True when the sentence of one line goes on in the next, whatever stands between. */
  #goesOn(previous: number, next: number): boolean {
    const { text, lines } = this.#measured
    const line = lines[next] as Line
    if (!beginsLower(this.#measured, next) || this.#beginsItem(line)) return false
    if (isOpen(this.#measured, previous)) return true
    const before = lines[previous] as Line
    return isComma(terminal(text, before.start, before.end)) && !this.#opens('opener', line)
  }

  /** True for a full line, its sentence not over, before one that begins nothing: "… the United", "Nations system …". */
  #isFullBefore(previous: number, next: number): boolean {
    const { text, lines } = this.#measured
    const before = lines[previous] as Line
    const line = lines[next] as Line
    const last = terminal(text, before.start, before.end)
    if ((isTerminal(last) && !isComma(last)) || endsOnPurpose(this.#measured, this.#wrap, previous, next))
      return false
    if (this.#markerOf(line) || isBodyName(text, line, this.#language)) return false
    // After a comma a phrase may open a clause; in the middle of a sentence it cannot.
    return !isTerminal(last) || !this.#opens('opener', line)
  }

  /** True where first lines are set in, for a line that is not, below one that ends no sentence or had no room for more. */
  #isLevelWith(previous: number, next: number): boolean {
    const { text, lines } = this.#measured
    const { base } = this.#wrap
    const line = lines[next] as Line
    if (base === undefined || line.indent > base + 1 || this.#markerOf(line)) return false
    if (isBodyName(text, line, this.#language)) return false
    return isOpen(this.#measured, previous) || lines[previous]?.full === true
  }

  /** @param isLevel true when first lines are set off, and this one is not */
  #goesOnByWords(previous: number, next: number, isLevel: boolean): boolean {
    const { text, lines } = this.#measured
    const before = lines[previous] as Line
    const line = lines[next] as Line
    const onPurpose = endsOnPurpose(this.#measured, this.#wrap, previous, next)
    const first = text.charCodeAt(line.start)
    const last = terminal(text, before.start, before.end)
    if (!isTerminal(last)) {
      if (!onPurpose || this.#endsInPhrase(before))
        return isInBrackets(text, line) || !this.#standsAlone(previous)
      // A heading or masthead line: short, without a stop, and a capital follows.
      const mayGoOn = isLower(first) || isInBrackets(text, line)
      return mayGoOn && !this.#markerOf(line)
    }
    if (onPurpose) return isComma(last) && isLower(first) && this.#language.capitalOpeners
    return isLevel || !this.#beginsAnew(line, last)
  }

  /** True for a line that ends with a word that no line is ended at on purpose: "… the request from the". */
  #endsInPhrase({ start, end }: Line): boolean {
    const { text } = this.#measured
    let from = end
    while (from > start && isWord(text.charCodeAt(from - 1))) from--
    if (from === end || from === start) return false
    const { articles, prepositions } = this.#language.phrases
    return (articles.match(text, from, end) ?? prepositions.match(text, from, end))?.end === end
  }

  /** True for a line that begins a clause or item, behind a full line that ends in a stop. */
  #beginsAnew(line: Line, last: number): boolean {
    const { text } = this.#measured
    const marker = this.#markerOf(line)
    // "paragraphs 3 (a), / (b) and (c)"
    if (marker) return !(isComma(last) && this.#isListed(line, marker))
    const bare = readBareNumber(text, line.start, line.end)
    if (bare && this.#opens('verb', { start: skipBlanks(text, bare.end, line.end), end: line.end }))
      return true
    // Where openers have no capital, one may begin any line of a clause.
    if (!this.#language.capitalOpeners || !isUpper(text.charCodeAt(line.start))) return false
    return this.#opens('opener', line)
  }

  /** True for a masthead line that is whole: a symbol, or one that a grammar knows. Titles may go on. */
  #standsAlone(index: number): boolean {
    const { text, lines, digits } = this.#measured
    const { start, end } = lines[index] as Line
    const isMasthead = this.#mastheads[index] === 1
    if ((!isMasthead && !this.#wrap.isGuess) || beginsLower(this.#measured, index)) return false
    if (isMasthead && (digits[index] as number) > 0 && isOneWord(text, start, end)) return true
    // "Regional Committee                EUR/RC78/R3": a line of columns is no line of a sentence, but for "73/6.     Lamps".
    if (isMasthead && cellsOf(text, start, end).length > 1 && !beginsNumbered(text, start, end)) return true
    const words = text.slice(start, end)
    // "(Adopted on 12 March 2031 / at the 1521st meeting)"
    if (words.lastIndexOf('(') > words.lastIndexOf(')') || words.lastIndexOf('[') > words.lastIndexOf(']'))
      return false
    const line = new ShortLine(words)
    const { front, title, closing } = this.#language.lines
    const whole = this.#wrap.isGuess ? [front, title, closing] : [front, closing]
    return whole.some((matcher) => matcher.match(line) !== undefined)
  }

  /** True for a line with a marker that is none of a list of labels inside a sentence. */
  #beginsItem(line: Line): boolean {
    const marker = this.#markerOf(line)
    return marker !== undefined && !this.#isListed(line, marker)
  }

  /** True for a label in a list of labels: "(b) and (c)", "(b), (c)". */
  #isListed({ end }: Line, marker: Marker): boolean {
    const { text } = this.#measured
    const next = skipBlanks(text, marker.end, end)
    if (next >= end || isTerminal(text.charCodeAt(next))) return true
    const conjunction = this.#language.phrases.conjunctions.match(text, next, end)
    return conjunction !== undefined && !isWord(text.charCodeAt(conjunction.end))
  }

  #markerOf({ start, end }: Line): Marker | undefined {
    return readMarker(this.#measured.text, start, end, this.#language.labels)
  }

  #opens(mood: 'opener' | 'verb', { start, end }: { start: number; end: number }): boolean {
    return matchPhrase(this.#language.phrases, mood, this.#measured.text, start, end) !== undefined
  }
}

const isInBrackets = (text: string, { start }: Line) => text[start] === '('

function isOneWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isBlank(text.charCodeAt(at))) return false
  return true
}

/** True for a line that begins with the number of its title, before a gap: "73/6.       Lamps of the coast". */
function beginsNumbered(text: string, start: number, end: number): boolean {
  const [first] = cellsOf(text, start, end)
  return first !== undefined && text[first.end - 1] === '.' && isDigit(text.charCodeAt(first.start))
}
