/** Numbers of clauses that are told in words or stand behind a word: "Art. 1 -", "Artículo 2.-", "PRIMERO.-", "أولا -". */
import { isBlank, isDigit, isInitial, isWord, skipBlanks } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { type Marker, WORD_STYLE } from './marker.js'

/** Longest number in words, in characters: "DÉCIMO SEGUNDO". */
const MAX_WORDS = 30

/** Longest number in digits. */
const MAX_DIGITS = 3

/** The number that the paragraph begins with, or undefined. A word for an article and its number may stand alone. */
export function readWordedNumber(
  text: string,
  start: number,
  limit: number,
  { labels, numerals }: CompiledLanguage,
): Marker | undefined {
  if (!isInitial(text.charCodeAt(start))) return undefined
  const article = labels.articles.match(text, start, limit)
  const from = article ? skipBlanks(text, article.end, limit) : start
  const named = labels.words.match(text, from, limit)
  const digits = article && !named ? digitsEnd(text, from, limit) : from
  const stop = named?.end ?? (digits > from ? digits : wordsEnd(text, from, limit))
  if (stop <= from) return undefined
  const end = closeNumber(text, skipOrdinalSign(text, stop), limit)
  if (end < 0 || (!article && end >= limit)) return undefined
  const label = text.slice(from, stop)
  const value = named?.value ?? numerals.read(label) ?? 0
  if (value === 0) return undefined
  return {
    start,
    end,
    label,
    style: WORD_STYLE,
    readings: [{ series: 'decimal', value }],
  }
}

function digitsEnd(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && at <= from + MAX_DIGITS && isDigit(text.charCodeAt(at))) at++
  return at - from > MAX_DIGITS ? from : at
}

/** Where the words end that a stop or dash, or the end of the paragraph, follows. */
function wordsEnd(text: string, from: number, limit: number): number {
  let at = from
  let end = from
  for (; at < limit && at - from <= MAX_WORDS; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) return from
    if (isWord(code)) end = at + 1
    else if (!isBlank(code)) break
  }
  return at - from > MAX_WORDS ? from : end
}

const ORDINAL_SIGNS = 'º°ª'

function skipOrdinalSign(text: string, at: number): number {
  const sign = text[at] === '.' ? at + 1 : at
  return ORDINAL_SIGNS.includes(text[sign] ?? ' ') ? sign + 1 : at
}

const STOPS = '.:)–—-‐‑−ـ：'

/** The end of the stops and dashes after a number, before words that begin as a sentence does; -1 where none stand. */
function closeNumber(text: string, from: number, limit: number): number {
  let end = -1
  let at = from
  for (; at < limit && (STOPS.includes(text[at] as string) || isBlank(text.charCodeAt(at))); at++)
    if (!isBlank(text.charCodeAt(at))) end = at + 1
  if (at >= limit) return end < 0 ? limit : end
  const first = text.charCodeAt(at)
  return end < 0 || (isWord(first) && !isInitial(first)) || isDigit(first) ? -1 : end
}
