/**
 * A whole text in one sentence: "The Assembly, recalling …, noting …, decides to …". Its reasons and decisions are parted by
 * commas alone, so it is cut only after a formula on the same line.
 */
import { isComma, isDigit, isSemicolon, isSpaceless, skipBlanks } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { type Mood, matchPhrase } from '../grammar/match-phrase.js'
import { isTerminal, terminal } from '../layout/terminal.js'
import { NUMBER_STYLE, readMarker } from './marker.js'

/**
 * Where the reasons and decisions of a sentence begin, whose formula ends before `start`; none for a sentence that tells
 * a story: "The Council, recalling its earlier text, met on Monday."
 */
export function cutSentence(text: string, start: number, end: number, language: CompiledLanguage): number[] {
  const points = [start]
  let mood: Mood = leadsAt(text, start, end, 'opener', language) ? 'opener' : 'verb'
  let expected = 1
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (!isTerminal(code)) continue
    const next = skipBlanks(text, at + 1, end)
    if (next >= end) break
    if (isDigit(text.charCodeAt(next))) {
      // "…, 1. decides …": the decisions may bear numbers.
      const marker = readMarker(text, next, end, language.labels)
      if (marker?.style !== NUMBER_STYLE || marker.readings[0]?.value !== expected) continue
      if (!leadsAt(text, skipBlanks(text, marker.end, end), end, 'verb', language)) continue
      points.push(next)
      mood = 'verb'
      expected++
      at = marker.end
      continue
    }
    if (expected > 1 || !(isComma(code) || isSemicolon(code))) continue
    const body = pastConjunction(text, next, end, language)
    const verbEnd = leadsAt(text, body, end, 'verb', language)
    const found = verbEnd ?? (mood === 'opener' ? leadsAt(text, body, end, 'opener', language) : undefined)
    if (found === undefined) continue
    points.push(body)
    if (verbEnd !== undefined) mood = 'verb'
    at = found - 1
  }
  const ends = terminal(text, start, end)
  return mood === 'verb' || isComma(ends) || isSemicolon(ends) ? points : []
}

/** Where the known phrase at `at` ends, if it can lead a clause there. */
function leadsAt(
  text: string,
  at: number,
  end: number,
  mood: Mood,
  { phrases }: CompiledLanguage,
): number | undefined {
  const phrase = matchPhrase(phrases, mood, text, at, end)
  if (!phrase?.lemma || phrase.ambiguous || phrase.loose || phrase.act === undefined) return undefined
  return mood === 'verb' && phrase.onlyFirst ? undefined : phrase.end
}

/** Past "and" before the last reason: ", and mindful of …". */
function pastConjunction(text: string, at: number, end: number, { phrases }: CompiledLanguage): number {
  const conjunction = phrases.conjunctions.match(text, at, end)
  if (!conjunction) return at
  const body = skipBlanks(text, conjunction.end, end)
  return body > conjunction.end || isSpaceless(text.charCodeAt(body)) ? body : at
}
