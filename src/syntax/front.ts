/** The masthead: which lines are symbols and titles, and what they state. */

import { fold } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { ShortLine, type TemplateMatch } from '../grammar/template.js'
import { type Cell, cellsOf, matchCell, readSymbol, withoutMark } from './cells.js'
import { isTitleLike, type ScanContext } from './context.js'
import type { Evidence } from './evidence.js'
import { readSection } from './sections.js'
import { hasNumber } from './titles.js'
import { type Facts, FrontLine, SymbolLine, TitleLine } from './tokens.js'

/** What a part of a masthead is: known to a grammar, or not. */
type Kind = 'symbol' | 'title' | 'line' | 'unknown'

/** A part of a masthead, as it will stand in the tree. */
interface Part extends Cell {
  kind: Kind
  paragraph: Evidence
}

/** Writes the lines of a masthead and returns what they state. */
export function scanFront(context: ScanContext, from: number, to: number): Facts {
  const reader = new FrontReader(context)
  for (let index = from; index < to; index++) reader.read(context.paragraphs[index] as Evidence)
  return reader.finish()
}

class FrontReader {
  readonly #context: ScanContext
  readonly #facts: Facts = {}
  readonly #parts: Part[] = []
  /** The first line that a grammar knows as one that is a title and says nothing else: "Draft resolution". */
  #bare: Part | undefined
  /** The next such line: "A resolution of the city council …" below "Resolution 12". */
  #second: Part | undefined
  /** True when a preposition stands on a line of its own: the title is below it. */
  #isJoined = false
  /** True when the symbol begins with a noun: "Decision 7/CP.41". */
  #isNamed = false

  constructor(context: ScanContext) {
    this.#context = context
  }

  /** Reads a paragraph whole, unless a symbol stands in it apart, or its parts say what it does not say as a whole. */
  read(paragraph: Evidence): void {
    const { text } = this.#context
    const { inner, start, end } = paragraph
    if (paragraph.markup) {
      this.#parts.push({ start, end, kind: 'line', paragraph })
      return
    }
    const cells = cellsOf(text, inner, end)
    const apart = cells.length > 1
    const symbolApart = apart && cells.some((cell) => readSymbol(this.#context, cell))
    const kind = symbolApart ? 'unknown' : this.#kindOf({ start: inner, end })
    if (kind !== 'unknown' || !apart) {
      this.#add({ start, end, kind, paragraph })
      return
    }
    const kinds = cells.map((cell) => this.#kindOf(cell))
    const numbered = cells.length === 2 && isNumber(text, cells[0] as Cell)
    if (numbered) kinds[0] = 'line'
    if (kinds.every((one) => one === 'unknown')) this.#add({ start, end, kind, paragraph })
    else
      for (const [index, cell] of cells.entries())
        this.#add({
          start: index === 0 ? start : cell.start,
          end: cell.end,
          kind: kinds[index] as Kind,
          paragraph,
        })
  }

  /** Writes the parts, with the title among them, and returns what they state. */
  finish(): Facts {
    const { emitter, text } = this.#context
    const title = this.#facts.title === undefined ? this.#chooseTitle() : undefined
    if (title) {
      title.kind = 'title'
      this.#facts.title = withoutComma(text.slice(startOf(title), title.end))
    }
    for (const { kind, start, end, paragraph } of this.#parts)
      if (paragraph.markup) emitter.push(FrontLine, start, end, { reason: 'markup' })
      else emitter.push(kind === 'symbol' ? SymbolLine : kind === 'title' ? TitleLine : FrontLine, start, end)
    return this.#facts
  }

  #add(part: Part): void {
    this.#parts.push(part)
    if (part.kind === 'title' || part.kind === 'unknown') this.#noteNumber(part)
    if (part.kind === 'title' && this.#bare !== undefined) this.#second ??= part
    if (part.kind === 'title' && this.#bare === undefined && this.#facts.title === undefined) {
      this.#bare = part
      part.kind = 'line'
    }
  }

  /** Notes a line that may be a symbol of the body that speaks below. */
  #noteNumber(part: Part): void {
    const { text } = this.#context
    const start = startOf(part)
    const end = withoutMark(text, { start, end: part.end })
    this.#facts.numbers ??= []
    this.#facts.numbers.push(text.slice(start, end))
  }

  /** What a grammar knows a range as; what it states is noted. */
  #kindOf(cell: Cell): Kind {
    const { text, language } = this.#context
    const facts = this.#facts
    if (this.#takeSymbol(cell)) return 'symbol'
    const front = matchCell(this.#context, cell, language.lines.front)
    if (front) {
      readParts(text, cell.start, front.parts, language, facts)
      return 'line'
    }
    const title = this.#titleOf(cell)
    if (title) {
      readParts(text, cell.start, title.parts, language, facts)
      const { title: words } = title.parts
      if (hasNumber(text, cell.start, cell.end, title)) {
        const end = words ? cell.start + words[0] : cell.end
        const stated = {
          start: cell.start,
          end,
          title: withoutComma(
            text.slice(cell.start + (words?.[0] ?? 0), words ? cell.start + words[1] : cell.end),
          ),
        }
        facts.numbered = [...(facts.numbered ?? []), stated]
      }
      if (words) facts.title ??= withoutComma(text.slice(cell.start + words[0], cell.start + words[1]))
      return 'title'
    }
    // "ON", between a number and its title
    if (language.phrases.prepositions.match(text, cell.start, cell.end)?.end === cell.end) {
      this.#isJoined = true
      return 'line'
    }
    const name = language.names.match(text, cell.start, cell.end)
    if (!name || name.end < cell.end - 1) return 'unknown'
    facts.bodies ??= []
    facts.bodies.push(name.value)
    return 'line'
  }

  /** Takes a symbol: the first, or the first that says what it is, "Decision 7/CP.41" below that of the whole report. */
  #takeSymbol(cell: Cell, inTitle = false): boolean {
    const { text, language, grammars } = this.#context
    const symbol = readSymbol(this.#context, cell)
    if (!symbol) return false
    const isNamed = language.heads.match(text, cell.start, symbol.end) !== undefined
    // Below the cover of a collection each text states its own.
    const isFirst = this.#facts.symbol === undefined
    if (isFirst || (isNamed && !this.#isNamed) || (!inTitle && isNamed === this.#isNamed)) {
      this.#facts.symbol = normalSymbol(text.slice(cell.start, symbol.end))
      this.#facts.issuer = grammars.symbols.issuers[symbol.template]
      this.#isNamed = isNamed
    }
    return true
  }

  /** The title that a range is, the mark of a note left out unless it belongs to a symbol; that is taken. */
  #titleOf(cell: Cell): TemplateMatch | undefined {
    const { text, language } = this.#context
    const whole = matchCell(this.#context, cell, language.lines.title)
    if (whole && this.#takeSymbolOf(cell, whole.parts)) return whole
    const end = withoutMark(text, cell)
    const plain =
      end < cell.end ? matchCell(this.#context, { ...cell, end }, language.lines.title) : undefined
    return plain ?? whole
  }

  /** Takes the symbol that a title begins with: "WHA79.14 Cistern fever", "A45-11: Lighting". */
  #takeSymbolOf({ start, end }: Cell, { title, reference }: Record<string, [number, number]>): boolean {
    const { text } = this.#context
    const ranges = [title && [0, title[0]], reference && [0, reference[1]], reference]
    for (const range of ranges) {
      if (!range) continue
      const first = start + (range[0] as number)
      let last = Math.min(start + (range[1] as number), end)
      while (last > first && ' .:–—-\u00a0\t'.includes(text[last - 1] as string)) last--
      if (last > first && this.#takeSymbol({ start: first, end: last }, true)) return true
    }
    return false
  }

  /**
   * Without a line that states a title, the heading right below a bare "Resolution 9/2035" is one, or the last heading
   * before the text, or the bare line itself.
   */
  #chooseTitle(): Part | undefined {
    const bareAt = this.#bare ? this.#parts.indexOf(this.#bare) : -1
    const below = this.#parts.slice(bareAt + 1).filter((part) => !this.#isSpeaker(part))
    const run = below.findIndex((part) => !this.#mayBeTitle(part))
    const right = bareAt < 0 ? [] : below.slice(0, run < 0 ? below.length : run)
    const found = right.length > 0 ? right : below.filter((part) => this.#mayBeTitle(part))
    const plain = found.filter((part) => !this.#isAside(part))
    return plain.at(-1) ?? found.at(-1) ?? this.#second ?? this.#bare
  }

  /** "EL CONCEJO MUNICIPAL", right above its reasons and below a number: the body that speaks. */
  #isSpeaker(part: Part): boolean {
    const { text, language } = this.#context
    const words = text.slice(startOf(part), part.end)
    if (!this.#bare || this.#isJoined || part !== this.#parts.at(-1) || words !== words.toUpperCase())
      return false
    return language.phrases.articles.match(text, startOf(part), part.end) !== undefined
  }

  #mayBeTitle({ kind, paragraph }: Part): boolean {
    if (kind !== 'unknown' || (!isTitleLike(paragraph) && paragraph.heading === undefined)) return false
    const { text, language } = this.#context
    const words = text.slice(paragraph.inner, paragraph.end)
    return HAS_WORD.test(words) && readDate(words, language) === undefined
  }

  /** "(Consent)", a date, and the first section's heading, "A" above "General". */
  #isAside(part: Part): boolean {
    const { text, language } = this.#context
    const start = startOf(part)
    const words = text.slice(start, part.end).trim()
    if ((words.startsWith('(') && words.endsWith(')')) || language.dates.match(new ShortLine(words)))
      return true
    const before = this.#parts[this.#parts.indexOf(part) - 1]
    return this.#isLabel(part) || (before !== undefined && this.#isLabel(before))
  }

  /** True for the label of a section on a line of its own. */
  #isLabel({ kind, paragraph, end }: Part): boolean {
    const label = kind === 'unknown' ? readSection(this.#context, paragraph) : undefined
    return label !== undefined && label.title >= end
  }
}

/** "31" in "31   International Year of Bells". */
const isNumber = (text: string, { start, end }: Cell) => /^\p{N}{1,4}\.?$/u.test(text.slice(start, end))

const withoutComma = (title: string) => title.trim().replace(/[\s,،，]+$/, '')

/** Two letters in a row: more than a number or a date in figures. */
const HAS_WORD = /\p{L}\p{M}*\p{L}/u

/** Where the words of a part begin: past opening quotation marks. */
const startOf = ({ start, paragraph }: Part) => Math.max(start, paragraph.inner)

/** Adds what the named parts of a line state to the facts; what is stated first holds. */
export function readParts(
  text: string,
  offset: number,
  parts: Record<string, [number, number]>,
  language: CompiledLanguage,
  facts: Facts,
): void {
  const part = (name: string) => {
    const range = parts[name]
    return range && text.slice(offset + range[0], offset + range[1])
  }
  const ordinal = (phrase: string | undefined) => {
    const number = phrase === undefined ? undefined : language.numerals.read(phrase)
    return number === undefined ? undefined : String(number)
  }
  facts.session ??= ordinal(part('session'))
  facts.meeting ??= ordinal(part('meeting'))
  const date = part('date')
  if (date) facts.date ??= readDate(date, language)
}

/** A date as the language writes it, in ISO form, or undefined. */
export function readDate(value: string, language: CompiledLanguage): string | undefined {
  const found = language.dates.match(new ShortLine(value))
  if (!found) return undefined
  const parts: Record<string, string> = {}
  for (const [name, range] of Object.entries(found.parts))
    parts[name] = language.variants.plain(fold(value.slice(range[0], range[1])))
  return readDateParts(parts, language)
}

/** A date from its folded parts, in ISO form, or undefined. */
export function readDateParts(
  parts: Readonly<Record<string, string>>,
  language: CompiledLanguage,
): string | undefined {
  const month = language.months.get(parts.month ?? '')
  const day = language.numerals.read(parts.day ?? '') ?? 0
  const year = language.numerals.read(parts.year ?? '')
  if (!month || !year || day < 1 || day > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The symbol among the lines of a masthead that is of the body given, if it speaks below, or undefined. */
export function symbolOf(
  { grammars }: ScanContext,
  issuer: string,
  numbers: readonly string[],
): string | undefined {
  const matcher = grammars.namedSymbols.get(issuer)
  const found = matcher && numbers.find((number) => matcher.match(new ShortLine(number)))
  return found && normalSymbol(found)
}

/** A symbol without its spaces; a letter after a number keeps its edge: "A/RES/76/246 B" is "A/RES/76/246B". */
export const normalSymbol = (printed: string): string => printed.replace(/\s+/g, '').replace(/[‐‑‒–]/g, '-')
