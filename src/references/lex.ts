/** Words of a clause to citation tokens: what may be part of a citation, and where other words part one from the next. */
import type { TokenType } from 'chevrotain'
import {
  foldCode,
  isBlank,
  isComma,
  isDigit,
  isPassedOver,
  isSpaceless,
  isUpper,
  isWord,
  skipBlanks,
} from '../characters.js'
import { type LexiconEntry, MEANINGS } from '../grammar/citations.js'
import type { CompiledGrammars, CompiledLanguage } from '../grammar/compile.js'
import { isGlued } from './letters.js'
import { isFraction, isWordAt, pastWord } from './number-ends.js'
import { OtherWords } from './other-words.js'
import { ordinalStart, type PartLabel, readLabels, readNumeral, readWordLabel } from './part-labels.js'
import { CLOSING, OPENING } from './quotation-marks.js'
import { NumberReader, pastDigits, type ReadNumber } from './read-number.js'
import { readSymbol } from './symbol.js'
import { NOUNS, RANGED, SEPARATORS, TEXTS, TITLED, TYPES } from './token-kinds.js'
import * as t from './tokens.js'
import { type CitationToken, makeCitationToken } from './tokens.js'
import { turnCounts } from './turn-counts.js'

/** A stretch of words, without the marks and lines that interrupt them. */
export interface WordRange {
  start: number
  end: number
  /** True when an opening phrase stands before it, whose words are part of no citation. */
  apart?: boolean
}

/** Digits of a number that heads no citation: "4", "12". */
const MAX_COUNT = 4

/** Reads the words of one clause after another. */
export class CitationLexer {
  #tokens: CitationToken[] = []
  readonly #text: string
  readonly #others: OtherWords
  readonly #numbers: NumberReader
  readonly #language: CompiledLanguage
  readonly #series: CompiledGrammars['series']
  /** True when words have been passed that belong to no citation. */
  #apart = true
  /** How many tokens stood before the title that is being read; -1 once it has more than words. */
  #title: number | undefined
  /** True after a word that makes the next number no citation. */
  #barred = false

  constructor(text: string, language: CompiledLanguage, { series }: CompiledGrammars) {
    this.#text = text
    this.#series = series
    this.#language = language
    this.#others = new OtherWords(language)
    this.#numbers = new NumberReader(text, language)
  }

  /** The citation tokens of a clause, whose words stand in one or more ranges of the text. */
  read(ranges: readonly WordRange[]): CitationToken[] {
    this.#tokens = []
    this.#apart = true
    this.#title = undefined
    this.#barred = false
    for (const range of ranges) this.#readRange(range)
    return this.#tokens
  }

  #readRange({ start, end, apart }: WordRange): void {
    const text = this.#text
    if (apart) this.#apart = true
    let at = start
    while (at < end) {
      // Outside of runs and titles, most words need no closer look.
      if (this.#apart && !this.#barred && this.#title === undefined) {
        at = this.#others.passOver(text, at, end)
        if (at === end) return
      }
      const code = text.charCodeAt(at)
      if (isBlank(code) || isPassedOver(code)) {
        at++
        continue
      }
      if (!isWord(code)) {
        // "3 (a) and (c)"
        const label = foldCode(code) === 0x28 ? this.#readPartLabel(at, end, undefined) : -1
        at = label > at ? label : this.#readMark(at, code, end)
        continue
      }
      const next = isDigit(code) ? this.#readDigits(at, end) : this.#readWord(at, end)
      at = next > at ? next : this.#skipWord(at, end)
    }
  }

  #push(
    type: Parameters<typeof makeCitationToken>[0],
    start: number,
    end: number,
    data: t.CitationData = {},
  ): number {
    this.#barred = false
    // A comma or conjunction begins no citation.
    if (this.#apart && SEPARATORS.has(type)) {
      if (this.#title !== undefined) this.#title = -1
      return end
    }
    this.#tokens.push(makeCitationToken(type, start, end, data, this.#apart))
    this.#apart = false
    return end
  }

  #readMark(at: number, code: number, end: number): number {
    // A stop parts what stands before it from what follows; brackets, quotation marks and dashes do not.
    if (isComma(code) || code === 0x3001) this.#push(t.Comma, at, at + 1)
    else if (code === 0x28) return Math.max(this.#readBracket(at, end), at + 1)
    else if (this.#readQuote(at)) return at + 1
    else if (STOPS.has(code)) this.#apart = true
    else if (
      DASHES.has(code) &&
      this.#tokens.at(-1)?.endOffset === at &&
      (isDigit(this.#text.charCodeAt(at + 1)) || foldCode(this.#text.charCodeAt(at + 1)) === 0x28)
    ) {
      // "paragraphs 20–22"
      if (this.#tokens.at(-1)?.tokenType === t.Count) this.#push(t.Range, at, at + 1)
    }
    return at + 1
  }

  /** "(EU) 2018/1046", "(2019) 12": a number may begin with a bracket; -1 where it does not. */
  #readBracket(at: number, end: number): number {
    return this.#barred ? -1 : this.#pushNumber(at, this.#numbers.atBracket(at, end))
  }

  /** Adds a date or number, if one was found; -1 for none. */
  #pushNumber(start: number, found: ReadNumber | undefined): number {
    if (!found) return -1
    const { date, number, end, past } = found
    if (date !== undefined) this.#push(t.DateText, start, end, { date })
    else if (number) this.#push(t.NumberText, start, end, { number })
    return past
  }

  /**
   * A quotation mark: a title close behind a number or date, with no citation in it, does not part the list that it
   * stands in.
   */
  #readQuote(at: number): boolean {
    const mark = this.#text[at] ?? ' '
    if (this.#title !== undefined && CLOSING.includes(mark)) {
      if (this.#title === this.#tokens.length) this.#apart = false
      this.#title = undefined
      return true
    }
    if (!OPENING.includes(mark)) return false
    const last = this.#tokens.at(-1)
    const isNear = last !== undefined && at - last.endOffset <= MAX_ENTITLED && TITLED.has(last.tokenType)
    this.#title = isNear ? this.#tokens.length : undefined
    return true
  }

  #skipWord(from: number, end: number): number {
    const text = this.#text
    this.#apart = true
    this.#barred = false
    return isSpaceless(text.charCodeAt(from)) ? from + 1 : pastWord(text, from, end)
  }

  /** A date, a number of a text, or the number of a part. */
  #readDigits(at: number, end: number): number {
    const { citations } = this.#language
    const stop = pastDigits(this.#text, at, end)
    // "2030 Agenda", "1951 Refugee Convention"
    const name = citations.lexicon.match(this.#text, at, end)
    if (name?.value.instrument) return this.#pushEntry(at, name.end, name.value)
    const barred = this.#barred
    const number = this.#pushNumber(at, this.#numbers.atDigits(at, stop, end, barred))
    if (number > at) return number
    if (stop - at > MAX_COUNT || isWordAt(this.#text, stop, end) || isFraction(this.#text, stop)) {
      return this.#skipWord(Math.max(at, pastWord(this.#text, stop, end) - 1), end)
    }
    const count = [this.#text.slice(at, stop)]
    const past = barred ? stop : readLabels(this.#text, stop, end, this.#language, count)
    return this.#push(t.Count, ordinalStart(this.#text, at, this.#language), past, { count })
  }

  #readWord(at: number, end: number): number {
    const text = this.#text
    const { lexicon } = this.#language.citations
    const number = this.#barred ? -1 : this.#pushNumber(at, this.#numbers.atWord(at, end))
    if (number > at) return number
    // "GC(65)/RES/14": a symbol does not begin behind a stroke.
    const mayBeSymbol = isUpper(text.charCodeAt(at)) && text[at - 1] !== '/'
    const symbol = mayBeSymbol ? readSymbol(text, at, end, this.#series) : undefined
    if (symbol && (!SHORT_SYMBOL.test(symbol.symbol) || this.#expectsSymbol(at)))
      return this.#push(t.SymbolText, at, symbol.end, { symbol: symbol.symbol })
    const entry = lexicon.match(text, at, end)
    // "Noting that resolution 1540 (2004)": before a number, no text cited before is meant.
    if (entry?.value.same && isDigit(text.charCodeAt(skipBlanks(text, entry.end, end)))) return -1
    // "It cites resolution …": an acronym is in capitals.
    const found = entry?.value.acronym && !isUpper(text.charCodeAt(at + 1)) ? undefined : entry
    const label = this.#readPartLabel(at, end, found?.value)
    if (label > at) return label
    if (found) return this.#pushEntry(at, found.end, found.value)
    // "و1333": the conjunction is written with what follows.
    if (!isGlued(text, at, end, this.#language)) return -1
    if (isDigit(text.charCodeAt(at + 1))) return this.#push(t.Join, at, at + 1)
    // "المرفقين ألف وباء"
    const more = this.#readMore(at, end)
    if (more > at) return more
    const inner = lexicon.match(text, at + 1, end)
    if (!inner) return -1
    this.#push(t.Join, at, at + 1)
    return this.#pushEntry(at + 1, inner.end, inner.value)
  }

  /** True behind a noun ("document A/64") or a bracket: what is short may be a symbol there, and a gate or room elsewhere. */
  #expectsSymbol(at: number): boolean {
    const before = this.#text[at - 1] ?? ' '
    return before === '(' || before === '[' || (!this.#apart && this.#tokens.at(-1)?.tokenType === t.Head)
  }

  #pushEntry(start: number, end: number, entry: LexiconEntry): number {
    if (entry.token === 'not') {
      this.#apart = true
      this.#barred = true
      return end
    }
    const type = this.#typeOf(entry, start)
    // "والمادة 9": the conjunction is written with the noun.
    const inner =
      type === t.Part && isGlued(this.#text, start, end, this.#language)
        ? this.#innerPart(start + 1, end)
        : undefined
    if (inner) {
      this.#push(t.Join, start, start + 1)
      return this.#pushPart(start + 1, end, inner)
    }
    if (type === t.Part) return this.#pushPart(start, end, entry)
    // "annex II to": a word that joins two ends of a range is one only behind a number.
    const isRange =
      type === t.Range && RANGED.has(this.#tokens.at(-1)?.tokenType as TokenType) && !this.#apart
    if (!type || (type === t.Range && !isRange)) {
      const last = this.#tokens.at(-1)
      if (last && !this.#apart && (entry.filler || type)) last.data.led ??= this.#isBehind(last, start)
      return end
    }
    return this.#push(type, start, end, { entry })
  }

  #innerPart(start: number, end: number): LexiconEntry | undefined {
    const inner = this.#language.citations.lexicon.match(this.#text, start, end)
    return inner?.end === end && inner.value.part ? inner.value : undefined
  }

  /** The kind of token that an entry makes here: "carta" is the Charter behind a number of a part, and else a letter. */
  #typeOf(entry: LexiconEntry, start: number): TokenType | undefined {
    if (!entry.short) return TYPES[entry.token]
    const isPointedTo = !this.#apart && this.#tokens.at(-1)?.tokenType === t.Count
    // "潮汐宪章" is another one.
    const isInside = this.#apart && isSpaceless(this.#text.charCodeAt(start - 1))
    const other = MEANINGS.find((meaning) => meaning !== 'instrument' && entry[meaning])
    return (entry.head && !isPointedTo) || isInside ? other && TYPES[other] : t.Name
  }

  /** True when only blanks stand between a token and an offset. */
  #isBehind({ endOffset }: CitationToken, start: number): boolean {
    return this.#text.slice(endOffset, start).trim() === ''
  }

  /** True where the number of a part may stand: behind its noun, or in the list behind that. */
  #isInList(): boolean {
    const last = this.#tokens.at(-1)
    if (!last || this.#apart || this.#barred) return false
    if (NOUNS.has(last.tokenType)) return true
    return SEPARATORS.has(last.tokenType) && this.#tokens.at(-2)?.tokenType === t.Count
  }

  /** "section II", "alinéa b)", "第十二": a label of a part in letters or words; -1 for none. */
  #readPartLabel(at: number, end: number, known: LexiconEntry | undefined): number {
    const text = this.#text
    const last = this.#tokens.at(-1)
    if (this.#isInList()) {
      const count: string[] = []
      const past = readLabels(text, at, end, this.#language, count)
      if (past > at) return this.#push(t.Count, at, past, { count })
      const isBehindNoun = last?.data.entry !== undefined && !SEPARATORS.has(last.tokenType)
      const isMore = isBehindNoun || isLettered(this.#tokens.at(-2))
      const isSmall = isBehindNoun && last.data.entry?.part === 'paragraph' && !known
      const label = isMore && !known?.part ? readWordLabel(text, at, end, this.#language, isSmall) : undefined
      if (label) return this.#pushLabel(at, label)
    }
    if (!isSpaceless(text.charCodeAt(at)) || ordinalStart(text, at, this.#language) === at) return -1
    const numeral = readNumeral(text, at, end, this.#language)
    return numeral ? this.#pushLabel(at, numeral) : -1
  }

  /** A label with the conjunction that is written with it; -1 for none. */
  #readMore(at: number, end: number): number {
    const last = this.#tokens.at(-1)
    if (this.#apart || last?.tokenType !== t.Count || !isLettered(last)) return -1
    const label = readWordLabel(this.#text, at + 1, end, this.#language, false)
    if (!label) return -1
    this.#push(t.Join, at, at + 1)
    return this.#pushLabel(at + 1, label)
  }

  #pushLabel(at: number, { end, count, value }: PartLabel): number {
    const start = ordinalStart(this.#text, at, this.#language)
    return this.#push(t.Count, start, end, { count, ...(value !== undefined && { value }) })
  }

  /** The noun of a part: where words have no blanks, it may stand behind its numbers, or right behind the text. */
  #pushPart(start: number, end: number, entry: LexiconEntry): number {
    const last = this.#tokens.at(-1)
    const isSpacelessNoun = isSpaceless(this.#text.charCodeAt(start)) && !this.#apart
    const isNumbered = isSpacelessNoun && last?.tokenType === t.Count
    const isGlued = isSpacelessNoun && last?.endOffset === start && TEXTS.has(last.tokenType)
    if (isNumbered) turnCounts(this.#tokens)
    return this.#push(isNumbered || isGlued ? t.PartBehind : t.Part, start, end, { entry })
  }
}

/** A symbol of one letter and a small number. */
const SHORT_SYMBOL = /^[A-Z]\/\d{1,2}$/

const isLettered = (token: CitationToken | undefined) => !isDigit(token?.data.count?.[0]?.charCodeAt(0) ?? 48)

/** How far behind a number a title may begin: "entitled", and an article. */
const MAX_ENTITLED = 30
const DASHES = new Set([...'-‐‑–'].map((char) => char.charCodeAt(0)))
const STOPS = new Set([...';:.؛。；：!?'].map((char) => char.charCodeAt(0)))
