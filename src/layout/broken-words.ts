/**
 * What a hyphen at the end of a line is: of the typesetter, who broke a word there, or of the word itself. No dictionary
 * is needed: a text of some length says most of its words twice.
 */
import { isDigit, isLower, isUpper, isWord } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import type { Line } from '../source/document.js'
import type { MeasuredLines } from './lines.js'

/**
 * How the two sides of a line's end belong together: as one word ("naviga-", "tion"), with the hyphen ("non-",
 * "governmental"), or with the hyphen and a blank, where the first word leaves its end to the next one ("burden-", "and
 * responsibility-sharing").
 */
export type Bond = 'one' | 'hyphened' | 'parted'

/** Fewer words with a hyphen of their own at line ends than this say nothing where any word is broken at one. */
const SURE = 2

/** True for a hyphen at the end of a line, behind a letter. */
export const isBroken = (text: string, end: number): boolean =>
  HYPHENS.has(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end - 2))

const SOFT_HYPHEN = 0xad
/** The hyphen, the one that shows only at the end of a line, and the typographic one. */
const HYPHENS = new Set([0x2d, SOFT_HYPHEN, 0x2010])

const isLetter = (code: number) => isWord(code) && !isDigit(code)

/** Tells what hyphens at line ends are. What it knows of a text is read when the first one comes. */
export class BrokenWords {
  readonly #measured: MeasuredLines
  readonly #language: CompiledLanguage
  #words: TextWords | undefined
  #isOften: boolean | undefined

  constructor(measured: MeasuredLines, language: CompiledLanguage) {
    this.#measured = measured
    this.#language = language
  }

  /** How a line that ends in a hyphen goes on in the next; undefined where that begins with no small letter. */
  bond(line: Line, next: Line): Bond | undefined {
    const { text } = this.#measured
    const first = text.charCodeAt(next.start)
    if (!isLetter(first) || (!isLower(first) && first < 0x530)) return undefined
    if (text.charCodeAt(line.end - 1) === SOFT_HYPHEN) return 'one'
    const { conjunctions } = this.#language.phrases
    const conjunction = conjunctions.match(text, next.start, next.end)
    if (conjunction && !isWord(text.charCodeAt(conjunction.end))) return 'parted'
    // "EU-led"
    if (isUpper(text.charCodeAt(line.end - 2)) && isUpper(text.charCodeAt(line.end - 3))) return 'hyphened'
    const [left, right] = sides(text, line, next)
    return (this.#knows(left, right) ?? this.#guesses(left, right)) ? 'one' : 'hyphened'
  }

  /** True for what the text or the language says is one word, false for one with a hyphen. */
  #knows(left: string, right: string): boolean | undefined {
    this.#words ??= new TextWords(this.#measured)
    const { compounds, words } = this.#words
    if (compounds.has(`${left}-${right}`)) return false
    if (words.has(left + right)) return true
    const { first, last } = this.#language.hyphened
    return first.has(left) || last.has(right) ? false : undefined
  }

  #guesses(left: string, right: string): boolean {
    this.#isOften ??= this.#breaksWords()
    if (this.#isOften) return true
    const { words, firsts, lasts } = this.#words as TextWords
    return !firsts.has(left) && !lasts.has(right) && !words.has(left)
  }

  /** True where words are known to be broken at line ends, and more of them than have a hyphen of their own there. */
  #breaksWords(): boolean {
    const { text, lines } = this.#measured
    let broken = 0
    let hyphened = 0
    for (let index = 0; index + 1 < lines.length; index++) {
      const [line, next] = [lines[index] as Line, lines[index + 1] as Line]
      if (!isBroken(text, line.end) || !isLower(text.charCodeAt(next.start))) continue
      const isOne = this.#knows(...sides(text, line, next))
      if (isOne) broken++
      else if (isOne === false) hyphened++
    }
    return broken > 0 && (broken > hyphened || hyphened < SURE)
  }
}

/** The last word of a line without its hyphen, and the first of the next, in lower case. */
function sides(text: string, line: Line, next: Line): [left: string, right: string] {
  let from = line.end - 1
  while (from > line.start && isLetter(text.charCodeAt(from - 1))) from--
  let to = next.start
  while (to < next.end && isLetter(text.charCodeAt(to))) to++
  return [text.slice(from, line.end - 1).toLowerCase(), text.slice(next.start, to).toLowerCase()]
}

/** The words that stand whole on the lines of a text, in lower case. */
class TextWords {
  readonly words = new Set<string>()
  /** Two words with a hyphen between them: "non-governmental". */
  readonly compounds = new Set<string>()
  /** Words before a hyphen and behind one. */
  readonly firsts = new Set<string>()
  readonly lasts = new Set<string>()

  constructor({ text, lines }: MeasuredLines) {
    let isCut = false
    for (const { start, end } of lines) {
      this.#read(text.slice(start, end).toLowerCase(), isCut)
      isCut = isBroken(text, end)
    }
  }

  /** @param isCut true when the first word is the rest of one */
  #read(line: string, isCut: boolean): void {
    let before: string | undefined
    let isRest = isCut
    for (let at = 0; at < line.length; ) {
      if (!isLetter(line.charCodeAt(at))) {
        at++
        isRest = false
        continue
      }
      const from = at
      while (at < line.length && isLetter(line.charCodeAt(at))) at++
      const word = line.slice(from, at)
      if (before !== undefined) {
        this.compounds.add(`${before}-${word}`)
        this.firsts.add(before)
        this.lasts.add(word)
      }
      const isHyphened = line[at] === '-'
      const goesOn = isHyphened && isLetter(line.charCodeAt(at + 1))
      if (isHyphened && at + 1 < line.length && !goesOn) this.firsts.add(word)
      else if (!isHyphened && !isRest && before === undefined) this.words.add(word)
      before = goesOn && !isRest ? word : undefined
      isRest = false
      if (isHyphened) at++
    }
  }
}
