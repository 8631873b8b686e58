/** The masthead: which lines are symbols and titles, and what they state. */

import { fold, isWord } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { ShortLine } from '../grammar/template.js'
import { isBracketed, isTitleLike, matchLine, type ScanContext } from './context.js'
import type { Evidence } from './evidence.js'
import { hasNumber } from './titles.js'
import { type Facts, FrontLine, SymbolLine, TitleLine } from './tokens.js'

/** What may stand after a title and is not of it. */
const STOPS_AFTER = /[\s,،，]+$/

/** Writes the lines of a masthead and returns what they state. */
export function scanFront(context: ScanContext, from: number, to: number): Facts {
  const { paragraphs, emitter, text, language, grammars } = context
  const facts: Facts = {}
  const kinds = new Map<number, typeof SymbolLine>()
  let lastUnknown = -1
  let numbered = -1
  let isJoined = false
  for (let index = from; index < to; index++) {
    const evidence = paragraphs[index] as Evidence
    if (evidence.markup) continue
    const symbol = matchLine(context, evidence, grammars.symbols.matcher)
    if (symbol) {
      kinds.set(index, SymbolLine)
      facts.symbol = normalSymbol(text.slice(evidence.inner, evidence.end))
      facts.issuer = grammars.symbols.issuers[symbol.template]
      continue
    }
    const front = matchLine(context, evidence, language.lines.front)
    if (front) {
      readParts(text, evidence.inner, front.parts, language, facts)
      continue
    }
    const title = matchLine(context, evidence, language.lines.title)
    if (title) {
      kinds.set(index, TitleLine)
      readParts(text, evidence.inner, title.parts, language, facts)
      for (const range of besideTitle(evidence, title.parts)) readReference(context, range, facts)
      const [start, stop] = title.parts.title ?? [0, evidence.end - evidence.inner]
      const isNumber = title.parts.reference !== undefined && title.parts.title === undefined
      const words = trimTitle(text.slice(evidence.inner + start, evidence.inner + stop))
      if (hasNumber(text, evidence.inner, evidence.end, title)) {
        const until = title.parts.title?.[0] ?? evidence.end - evidence.inner
        const stated = { start: evidence.inner, end: evidence.inner + until, title: words }
        facts.numbered = [...(facts.numbered ?? []), stated]
      }
      noteNumber(context, evidence, facts)
      const joint = isJoint(text, evidence.inner + start, evidence.inner + stop, language)
      isJoined ||= joint
      if (isNumber || joint) numbered = index
      else facts.title ??= words
      continue
    }
    if (isJoint(text, evidence.inner, evidence.end, language)) {
      isJoined = true
      continue
    }
    const name = language.names.match(text, evidence.inner, evidence.end)
    if (!name || name.end < evidence.end - 1) noteNumber(context, evidence, facts)
    if (name && name.end >= evidence.end - 1) facts.bodies = [...(facts.bodies ?? []), name.value]
    else if (
      (isTitleLike(evidence) || evidence.heading !== undefined) &&
      !isDate(context, evidence) &&
      !isBracketed(context, evidence)
    )
      lastUnknown = index
  }
  // Without a line that a grammar knows as a title, the last heading before the text is the title, below the number if one
  // stands there.
  const isTitle = numbered < 0 || isJoined || lastUnknown < to - 1 || !isNamed(context, lastUnknown)
  const untitled = lastUnknown > numbered && isTitle ? lastUnknown : numbered
  if (!facts.title && untitled >= 0) {
    const { inner, end } = paragraphs[untitled] as Evidence
    kinds.set(untitled, TitleLine)
    facts.title = trimTitle(text.slice(inner, end))
  }
  for (let index = from; index < to; index++) {
    const { start, end, markup } = paragraphs[index] as Evidence
    if (markup) emitter.push(FrontLine, start, end, { reason: 'markup' })
    else emitter.push(kinds.get(index) ?? FrontLine, start, end)
  }
  return facts
}

/** Notes a line that may be a symbol of the body that speaks below. */
function noteNumber({ text }: ScanContext, { inner, end }: Evidence, facts: Facts): void {
  facts.numbers = [...(facts.numbers ?? []), text.slice(inner, end)]
}

/** True for a line that is a date and nothing else. */
const isDate = ({ text, language }: ScanContext, { inner, end }: Evidence) =>
  readDate(text.slice(inner, end), language) !== undefined

/** Where in a line with a title its symbol may stand: the number, or what comes before or after the title. */
function besideTitle(
  { inner, end }: Evidence,
  { reference, title }: Record<string, [number, number]>,
): [number, number][] {
  if (reference) return [[inner + reference[0], inner + reference[1]]]
  if (!title) return []
  return [
    [inner, inner + title[0]],
    [inner + title[1], end],
  ]
}

/** Reads the symbol in a numbered title: "RESOLUTION No. 12/61-POL". */
function readReference({ text, grammars }: ScanContext, [start, stop]: [number, number], facts: Facts): void {
  if (facts.symbol) return
  let end = stop
  while (end > start && ' :–—-'.includes(text[end - 1] as string)) end--
  for (let at = start; at < end; at++) {
    if (at > start && isWord(text.charCodeAt(at - 1))) continue
    const found = grammars.symbols.matcher.match(new ShortLine(text.slice(at, end)))
    if (!found) continue
    facts.symbol = normalSymbol(text.slice(at, end))
    facts.issuer ??= grammars.symbols.issuers[found.template]
    return
  }
}

/** True for a line that begins with an article, as the name of the body does right above its reasons: "EL CONCEJO". */
function isNamed({ text, paragraphs, language }: ScanContext, index: number): boolean {
  const { inner, end } = paragraphs[index] as Evidence
  return language.phrases.articles.match(text, inner, end) !== undefined
}

/** True for nothing but a preposition, on a line between a number and its title: "on", "sur". */
function isJoint(text: string, start: number, end: number, { phrases }: CompiledLanguage): boolean {
  return phrases.prepositions.match(text, start, end)?.end === end
}

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
export const normalSymbol = (printed: string): string => printed.replace(/\s+/g, '')

/** The words of a title without what may stand after them. */
const trimTitle = (words: string) => words.trim().replace(STOPS_AFTER, '')
