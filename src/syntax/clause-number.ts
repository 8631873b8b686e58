/** Numbers of clauses that a word comes before: "Section 1. The town …", "Art. 1º Aprovar …", "ARTICLE 2 – …". */
import { isBlank, isInitial, isPassedOver, isWord, skipBlanks } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { type Marker, WORD_STYLE } from './marker.js'
import { terminal } from './paragraphs.js'

/** Longest number, in digits or in a word: "premier". */
const MAX_NUMBER = 12

const ENDS = new Set([...'.;,:,;。；،؛'].map((char) => char.charCodeAt(0)))
const STOPS = new Set([...'.:–—-º°ª)'].map((char) => char.charCodeAt(0)))

/** The marker that a word and a number make in front of a sentence, or undefined. */
export function readClauseNumber(
  text: string,
  start: number,
  end: number,
  language: CompiledLanguage,
): Marker | undefined {
  const word = language.clauseWords.match(text, start, end)
  if (!word || !isInitial(text.charCodeAt(start))) return undefined
  const from = skipBlanks(text, word.end, end)
  let stop = from
  while (
    stop < end &&
    stop - from < MAX_NUMBER &&
    isWord(text.charCodeAt(stop)) &&
    !STOPS.has(text.charCodeAt(stop))
  )
    stop++
  const label = text.slice(from, stop)
  const value = language.numerals.read(label)
  if (!value || from === word.end) return undefined
  let body = stop
  while (body < end && (STOPS.has(text.charCodeAt(body)) || isPassedOver(text.charCodeAt(body)))) body++
  const blank = body
  while (body < end && (isBlank(text.charCodeAt(body)) || STOPS.has(text.charCodeAt(body)))) body++
  const isParted = blank > stop || body > blank + 1
  if (!isParted || body === blank || body >= end || !isInitial(text.charCodeAt(body))) return undefined
  if (!ENDS.has(terminal(text, body, end))) return undefined
  return {
    start,
    end: trimBlanks(text, blank, body),
    label,
    style: WORD_STYLE,
    readings: [{ series: 'decimal', value }],
  }
}

/** Past a dash that stands apart from the number: "Article 2 – ". */
function trimBlanks(text: string, from: number, body: number): number {
  let at = body
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--
  return at
}
