/** Numbers of clauses in front of a sentence: "Section 1. The town …", "Art. 1º Aprovar …", "PRIMERO.- Aprobar …", "II – metade …;". */
import { isBlank, isInitial, isPassedOver, isUpper, isWord, skipBlanks } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import type { Reading } from '../grammar/labels.js'
import { romanValue } from '../grammar/labels.js'
import { terminal } from '../layout/terminal.js'
import { type Marker, WORD_STYLE } from './marker.js'

/** Longest number, in digits or in a word: "premier". */
const MAX_NUMBER = 12

const ENDS = codesOf('.;,:。；،؛，：')
const STOPS = codesOf('.:–—-º°ª)')
const DASHES = codesOf('–—-')
/** Stops after which a sentence may go on in lower case: "Article 2 : d’autoriser". */
const SOFT_STOPS = codesOf(':–—-')

/** Style of roman numbers before a dash, which label the items of laws: "II – metade no segundo ano;". */
const ROMAN_STYLE = 'I –'

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((char) => char.charCodeAt(0)))
}

/** The marker that a word, a word and a number, or a roman number before a dash make in front of a sentence, or undefined. */
export function readClauseNumber(
  text: string,
  start: number,
  end: number,
  language: CompiledLanguage,
): Marker | undefined {
  if (!isInitial(text.charCodeAt(start)) || !ENDS.has(terminal(text, start, end))) return undefined
  const word = language.clauseWords.match(text, start, end)
  if (word) return readNumbered(text, start, word.end, end, language)
  const named = language.clauseLabels.match(text, start, end)
  if (named) return makeMarker(text, start, start, named.end, end, { series: 'decimal', value: named.value })
  return readRoman(text, start, end)
}

function readNumbered(
  text: string,
  start: number,
  wordEnd: number,
  end: number,
  { numerals }: CompiledLanguage,
): Marker | undefined {
  const from = skipBlanks(text, wordEnd, end)
  let stop = from
  const isNumber = (code: number) => isWord(code) && !STOPS.has(code)
  while (stop < end && stop - from < MAX_NUMBER && isNumber(text.charCodeAt(stop))) stop++
  const value = numerals.read(text.slice(from, stop))
  if (!value || from === wordEnd) return undefined
  return makeMarker(text, start, from, stop, end, { series: 'decimal', value })
}

/** "II – metade no segundo ano;": without a dash between blanks a letter is a name. */
function readRoman(text: string, start: number, end: number): Marker | undefined {
  let stop = start
  while (stop < end && stop - start < MAX_NUMBER && isUpper(text.charCodeAt(stop))) stop++
  const value = romanValue(text.slice(start, stop).toLowerCase())
  const dash = skipBlanks(text, stop, end)
  if (value === 0 || dash === stop || !DASHES.has(text.charCodeAt(dash))) return undefined
  if (!isBlank(text.charCodeAt(dash + 1))) return undefined
  const label = text.slice(start, stop)
  return { start, end: dash + 1, label, style: ROMAN_STYLE, readings: [{ series: 'roman', value }] }
}

/** The marker with the stops and dashes after its label, if they part it from a sentence. */
function makeMarker(
  text: string,
  start: number,
  from: number,
  stop: number,
  limit: number,
  reading: Reading,
): Marker | undefined {
  let end = stop
  let parted = false
  let soft = false
  let at = stop
  for (; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (STOPS.has(code)) {
      parted = true
      soft ||= SOFT_STOPS.has(code)
      end = at + 1
    } else if (!isBlank(code) && !isPassedOver(code)) break
  }
  const first = text.charCodeAt(at)
  const begins = isInitial(first) || (soft && isWord(first))
  if (!parted || at === end || at >= limit || !begins) return undefined
  // "1er", "2da": the ordinal ending is not of the number.
  const printed = text.slice(from, stop)
  const label = /^\d+/.exec(printed)?.[0] ?? printed
  return { start, end, label, style: WORD_STYLE, readings: [reading] }
}
