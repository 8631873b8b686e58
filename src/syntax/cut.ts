/**
 * Cuts run-on text: a whole preamble in one paragraph, the formula before its first reason, operative
 * clauses in line. Cuts fall after a stop or semicolon where the grammar finds the start of a clause.
 */

import {
  APOSTROPHE,
  foldCode,
  isBlank,
  isColon,
  isComma,
  isDigit,
  isSemicolon,
  isUpper,
  skipBlanks,
  skipBlanksBack,
  skipInvisible,
} from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { matchPhrase, type Phrase } from '../grammar/match-phrase.js'
import type { Paragraph } from '../layout/flow.js'
import { isTerminal, terminal } from '../layout/terminal.js'
import { InlineItems, pushItemPoints } from './cut-items.js'
import { skipDirt } from './dirt.js'
import { NUMBER_STYLE, readMarker } from './marker.js'
import { cutSentence } from './sentence.js'
import { findSpoken } from './spoken.js'
import { statesNumber } from './titles.js'

/** Stops from here on are as wide as a letter, and no blank follows them. */
const WIDE = 0x3000

/** Cuts every paragraph that begins as a clause or a formula does; others are left whole. */
export function cutRunOn(text: string, paragraphs: Paragraph[], language: CompiledLanguage): Paragraph[] {
  const out: Paragraph[] = []
  for (const whole of paragraphs) {
    const paragraph = cutAnnouncement(text, whole, out, language)
    const spoken = spokenPoint(text, paragraph, out, language)
    const points = spoken === undefined ? cutPoints(text, paragraph, language) : [spoken]
    if (points.length === 0) {
      out.push(paragraph)
      continue
    }
    let start = paragraph.start
    for (const point of [...points, paragraph.end]) {
      const end = skipBlanksBack(text, start, point)
      // After a formula on the same line a reason may begin in lower case.
      const inline = start !== paragraph.start
      const indent = inline ? undefined : paragraph.indent
      out.push({ ...paragraph, start, end, inline, ruled: paragraph.ruled && !inline, indent })
      start = point
    }
  }
  return out
}

/** How far into a paragraph a colon may announce a text on the same line, in characters. */
const ANNOUNCEMENT = 400

/**
 * Cuts off what announces a text on the same line: "Here is the draft: The Security Council, Recalling …; 1. Decides …". Returns
 * the rest, from its formula on.
 */
function cutAnnouncement(
  text: string,
  paragraph: Paragraph,
  out: Paragraph[],
  language: CompiledLanguage,
): Paragraph {
  const { start, end, heading, markup } = paragraph
  if (heading !== undefined || markup) return paragraph
  const limit = Math.min(end, start + ANNOUNCEMENT)
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (!isColon(code)) continue
    const next = skipBlanks(text, at + 1, end)
    const inner = skipQuotes(text, next, end)
    const formula = language.formulas.match(text, inner, end)
    if (!formula || !isComma(text.charCodeAt(skipBlanks(text, formula.end, end)))) continue
    const rest = { ...paragraph, start: next }
    if (cutPoints(text, rest, language).length < 2) continue
    out.push({ ...paragraph, end: at + 1 })
    return { ...rest, ruled: false }
  }
  return paragraph
}

/** How many paragraphs below its number a text may begin that has no reasons. */
const NUMBER_REACH = 3

/**
 * Where the decision begins in "The General Assembly resolves …" below a title with a number: the name is the formula. Without
 * such a title the sentence may as well be somebody's report.
 */
function spokenPoint(
  text: string,
  { start, end, heading, markup }: Paragraph,
  above: readonly Paragraph[],
  language: CompiledLanguage,
): number | undefined {
  if (heading !== undefined || markup || above.length === 0) return undefined
  const spoken = findSpoken(text, skipQuotes(text, start, end), end, language)
  if (!spoken || !isTerminal(terminal(text, start, end))) return undefined
  for (let at = above.length - 1; at >= Math.max(0, above.length - NUMBER_REACH); at--) {
    const line = above[at] as Paragraph
    // What was cut already has its formula.
    if (line.inline) return undefined
    if (statesNumber(text, line, language)) return spoken.start
  }
  return undefined
}

function cutPoints(text: string, paragraph: Paragraph, language: CompiledLanguage): number[] {
  if (paragraph.heading !== undefined || paragraph.markup) return []
  const { end } = paragraph
  // Where openers have no capital, only a semicolon tells one reason from the next, and only if the last ends in no comma.
  const capital = language.capitalOpeners
  const isRunOn = !capital && !isComma(terminal(text, paragraph.start, end))
  const start = skipQuotes(text, paragraph.start, end)
  const points: number[] = []
  const formula =
    language.formulas.match(text, start, end) ??
    language.formulas.match(text, skipDirt(text, start, end), end)
  let at = start
  if (formula) {
    // "The Security Council, Recalling …": the formula is a paragraph of its own.
    const stop = skipBlanks(text, formula.end, end)
    const next = skipBlanks(text, stop + 1, end)
    const opens = isTerminal(text.charCodeAt(stop)) && next < end && startsClause(text, next, end, language)
    if (!opens) return []
    if (!isUpper(text.charCodeAt(next)) && !isDigit(text.charCodeAt(next)))
      return cutSentence(text, next, end, language)
    points.push(next)
    at = next
  }
  const marker = readMarker(text, at, end, language.labels)
  const list = marker && marker.style !== NUMBER_STYLE ? new InlineItems(marker) : undefined
  let expected = marker?.style === NUMBER_STYLE ? (marker.readings[0]?.value ?? 0) + 1 : 1
  const lead = marker ? skipBlanks(text, marker.end, end) : at
  const resolving = marker ? undefined : matchFirm(text, at, end, language)
  const opener = resolving ? undefined : matchPhrase(language.phrases, 'opener', text, lead, end)
  const verb =
    opener || marker ? undefined : (resolving ?? matchPhrase(language.phrases, 'verb', text, at, end))
  if (!opener && !marker && !verb) return points
  /** Where the verb of the last decision ends that needs no number. */
  let decision = resolving?.end
  for (let index = opener?.end ?? verb?.end ?? at; index < end; index++) {
    const code = text.charCodeAt(index)
    if (!isTerminal(code) || (code < WIDE && !isBlank(text.charCodeAt(index + 1)))) continue
    const next = pastBridge(text, skipBlanks(text, index + 1, end), end, language)
    if (next >= end) break
    const item = list && isSemicolon(code) ? list.next(text, next, end, language) : -1
    const firm = item < 0 && (opener || verb) ? matchFirm(text, next, end, language) : undefined
    if (item >= 0) points.push(item)
    else if (firm) {
      if (decision !== undefined) pushItemPoints(points, text, decision, index, language)
      decision = firm.end
      points.push(next)
      index = firm.end - 1
    } else if (isDigit(text.charCodeAt(next))) {
      const inline = readMarker(text, next, end, language.labels)
      if (inline?.style !== NUMBER_STYLE || inline.readings[0]?.value !== expected) continue
      const body = skipBlanks(text, inline.end, end)
      if (!matchPhrase(language.phrases, 'verb', text, body, end)) continue
      points.push(next)
      expected++
      index = body
    } else if (
      opener &&
      !marker &&
      (capital ? isUpper(text.charCodeAt(next)) : isRunOn && isSemicolon(code))
    ) {
      const phrase = matchPhrase(language.phrases, 'opener', text, next, end)
      if (!phrase) continue
      points.push(next)
      index = phrase.end - 1
    } else if (verb && isSemicolon(code) && (!capital || isUpper(text.charCodeAt(next)))) {
      // "Requests …; Invites …": decisions without numbers, run together.
      const phrase = matchPhrase(language.phrases, 'verb', text, next, end)
      if (!phrase || phrase.ambiguous || phrase.onlyFirst) continue
      points.push(next)
      index = phrase.end - 1
    }
  }
  if (decision !== undefined) pushItemPoints(points, text, decision, end, language)
  return points
}

/** "… by law. NOW, THEREFORE, BE IT RESOLVED …": a decision that needs no number. */
function matchFirm(text: string, at: number, end: number, { phrases }: CompiledLanguage): Phrase | undefined {
  const phrase = phrases.firm.fit(text, at) ? matchPhrase(phrases, 'verb', text, at, end) : undefined
  return phrase?.firm ? phrase : undefined
}

/** Past the words that lead to the next clause ("; and WHEREAS", "; now, therefore, be it RESOLVED"), if a known one follows. */
function pastBridge(text: string, at: number, end: number, language: CompiledLanguage): number {
  if (!language.links.fit(text, at)) return at
  const bridged = pastWords(text, at, end, language.bridges.match(text, at, end), language)
  const joined = pastWords(text, at, end, language.phrases.conjunctions.match(text, at, end), language)
  if (joined > at) return joined
  if (bridged === at) return at
  return matchFirm(text, at, end, language) ? at : bridged
}

function pastWords(
  text: string,
  at: number,
  end: number,
  words: { end: number } | undefined,
  language: CompiledLanguage,
): number {
  if (!words) return at
  let next = skipBlanks(text, words.end, end)
  if (isComma(text.charCodeAt(next))) next = skipBlanks(text, next + 1, end)
  return next < end && beginsFirmly(text, next, end, language) ? next : at
}

/** True for "WHEREAS" and "RESOLVED", which need no capital or number to be known inside a paragraph. */
function beginsFirmly(text: string, at: number, end: number, language: CompiledLanguage): boolean {
  const opener = matchPhrase(language.phrases, 'opener', text, at, end)
  return opener?.recital === true || matchFirm(text, at, end, language) !== undefined
}

function startsClause(text: string, at: number, end: number, language: CompiledLanguage): boolean {
  if (readMarker(text, at, end, language.labels)) return true
  return (
    matchPhrase(language.phrases, 'opener', text, at, end) !== undefined ||
    matchPhrase(language.phrases, 'verb', text, at, end) !== undefined
  )
}

const QUOTES = new Set([...'«“„"‹「『'].map((char) => char.charCodeAt(0)))

/** True when what stands before the words of a paragraph is a quotation mark, not only marks that do not show. */
export function beginsQuoted(text: string, start: number, inner: number): boolean {
  for (let at = start; at < inner; at++) {
    const code = text.charCodeAt(at)
    if (QUOTES.has(code) || foldCode(code) === APOSTROPHE) return true
  }
  return false
}

/** Past opening quotation marks and the blanks after them. */
export function skipQuotes(text: string, at: number, end: number): number {
  let offset = skipInvisible(text, at, end)
  while (offset < end && QUOTES.has(text.charCodeAt(offset))) offset = skipInvisible(text, offset + 1, end)
  return offset
}
