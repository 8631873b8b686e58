/** Cuts the words of one clause into leaves: markers, opening phrases, later phrases, footnote references, text. */

import {
  fold,
  foldCode,
  isBlank,
  isComma,
  isSemicolon,
  isSpaceless,
  isUpper,
  isWord,
  skipBlanks,
} from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { type Mood, matchPhrase, type Phrase } from '../grammar/match-phrase.js'
import type { Marker } from './marker.js'
import { readNoteReference } from './note-references.js'
import { MarkerText, makeToken, NoteReference, OpenerText, type Token, VerbText, Words } from './tokens.js'

/** What stands where in a stretch of words. */
export interface Stretch {
  start: number
  end: number
  markers: Marker[]
  /** The phrase that leads the words, if one is to be marked; it starts at the first word unless it says where. */
  lead?: { mood: Mood; phrase: Phrase; start?: number } | undefined
  /** Moods of the phrases to look for further on. */
  later: readonly Mood[]
}

/** Characters at which something may begin: a label of a footnote, or a phrase after a stop or blank. */
const LABEL = 1
const STOP = 2
const BLANK = 3
const STOPS_ONLY = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code++) if (isBlank(code)) STOPS_ONLY[code] = BLANK
for (const char of ',;،؛，；') STOPS_ONLY[char.charCodeAt(0)] = STOP
const STOPS_AND_LABELS = STOPS_ONLY.slice()
for (const char of '0123456789([*⁰¹²³⁴⁵⁶⁷⁸⁹') STOPS_AND_LABELS[char.charCodeAt(0)] = LABEL

/** Appends the leaves of a stretch to `tokens`. */
export function pushWords(
  tokens: Token[],
  text: string,
  stretch: Stretch,
  language: CompiledLanguage,
  labels: Set<string>,
): void {
  const { start, end, markers, lead, later } = stretch
  let from = start
  for (const marker of markers) {
    pushText(tokens, text, from, marker.start)
    tokens.push(makeToken(MarkerText, marker.start, marker.end, { label: marker.label }))
    from = skipBlanks(text, marker.end, end)
  }
  if (lead) {
    const body = lead.start ?? wordStart(text, from, end)
    pushText(tokens, text, from, body)
    pushPhrase(tokens, lead.mood, body, lead.phrase)
    from = lead.phrase.end
  }
  if (later.length === 0 && labels.size === 0) {
    pushText(tokens, text, from, end)
    return
  }
  const watched = labels.size > 0 ? STOPS_AND_LABELS : STOPS_ONLY
  for (let at = from; at < end; at++) {
    const kind = watched[text.charCodeAt(at)]
    if (kind === 0) continue
    if (kind === LABEL) {
      const reference = at > start ? readNoteReference(text, at, end, labels) : undefined
      if (!reference) continue
      pushText(tokens, text, from, at)
      tokens.push(makeToken(NoteReference, at, reference.end, { label: reference.label }))
      from = reference.end
      at = reference.end - 1
      continue
    }
    if (later.length === 0) continue
    const body = candidate(text, at, end, kind === STOP, language)
    if (body < 0 || !language.phrases.beginnings.fit(text, body)) continue
    for (const mood of later) {
      const phrase = laterPhrase(
        text,
        body,
        end,
        mood,
        language,
        isSemicolon(text.charCodeAt(at)) || (at === from && isBlank(text.charCodeAt(at))),
      )
      if (!phrase) continue
      pushText(tokens, text, from, body)
      pushPhrase(tokens, mood, body, phrase)
      from = phrase.end
      at = phrase.end - 1
      break
    }
  }
  pushText(tokens, text, from, end)
}

/**
 * Where a later phrase may start after `at`: past a comma or semicolon and the conjunction after it
 * ("; et SOULIGNE", ", and calling upon"), or past a conjunction alone ("and requests"); -1 for none.
 */
function candidate(text: string, at: number, end: number, stop: boolean, language: CompiledLanguage): number {
  const next = stop ? skipBlanks(text, at + 1, end) : at + 1
  if (next >= end) return -1
  const { conjunctions, performing, proclitics, joiners } = language.phrases
  if (!joiners.fit(text, next)) return stop ? next : -1
  if (performing.match(text, next, end)) return next
  const conjunction = conjunctions.match(text, next, end)
  // "… ويطلب": the conjunction may be written with its verb.
  if (!conjunction) return stop || proclitics.has(foldCode(text.charCodeAt(next))) ? next : -1
  const body = skipBlanks(text, conjunction.end, end)
  const parted = body > conjunction.end || isSpaceless(text.charCodeAt(body))
  return parted && body < end ? body : -1
}

/** How far into a clause an opener that ends its phrase is looked for, in characters. */
const FINAL_REACH = 400

/** The opener that stands right before the first comma or before a conjunction: "den Unterzeichnern des Abkommens *nahelegend*, …". */
export function findFinalOpener(
  text: string,
  from: number,
  limit: number,
  language: CompiledLanguage,
): { start: number; phrase: Phrase } | undefined {
  const end = Math.min(limit, from + FINAL_REACH)
  for (let at = from; at < end && !isComma(text.charCodeAt(at)); at++) {
    if (!isBlank(text.charCodeAt(at))) continue
    const phrase = matchPhrase(language.phrases, 'opener', text, at + 1, limit)
    if (phrase && endsThere(text, phrase.end, limit, language)) return { start: at + 1, phrase }
  }
  return undefined
}

/** True before a comma or a conjunction. */
function endsThere(text: string, end: number, limit: number, { phrases }: CompiledLanguage): boolean {
  const next = skipBlanks(text, end, limit)
  return isComma(text.charCodeAt(next)) || phrases.conjunctions.match(text, next, limit) !== undefined
}

function laterPhrase(
  text: string,
  body: number,
  end: number,
  mood: Mood,
  language: CompiledLanguage,
  mayBeCapital: boolean,
): Phrase | undefined {
  const phrase = matchPhrase(language.phrases, mood, text, body, end)
  if (!phrase || phrase.ambiguous || phrase.onlyFirst || phrase.end >= end) return undefined
  // A capital inside a sentence begins a name, but not after a semicolon or right after a phrase ("Urges and Invites"),
  // and not where the whole word is in capitals.
  const isCapital = isUpper(text.charCodeAt(body)) && !isUpper(text.charCodeAt(body + 1))
  if (isCapital && !mayBeCapital && !phrase.capital) return undefined
  if (mood === 'verb' && phrase.loose) return undefined
  // "… et fait rapport": a verb that does nothing by itself leads nothing inside a clause.
  return phrase.act === undefined ? undefined : phrase
}

function pushPhrase(tokens: Token[], mood: Mood, start: number, phrase: Phrase): void {
  const { act, lemma, modifiers } = phrase
  tokens.push(
    makeToken(mood === 'opener' ? OpenerText : VerbText, start, phrase.end, { act, lemma, modifiers }),
  )
}

/** Pushes text unless it is blank; leading and trailing blanks stay out at the edges of a clause only. */
function pushText(tokens: Token[], text: string, start: number, end: number): void {
  for (let at = start; at < end; at++)
    if (!isBlank(text.charCodeAt(at))) {
      tokens.push(makeToken(Words, start, end))
      return
    }
}

/** The first letter or digit at or after `from`. */
function wordStart(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !isWord(text.charCodeAt(at))) at++
  return at < end ? at : from
}

/** A phrase that no grammar knows: all that is said of it is where it ends. */
export const unknownPhrase = (end: number): Phrase => ({
  end,
  act: undefined,
  lemma: undefined,
  modifiers: [],
  ambiguous: false,
  onlyFirst: false,
  loose: false,
  capital: false,
  firm: false,
  recital: false,
})

/** Longest word whose ending is looked at, in characters. */
const MAX_WORD = 40

/**
 * The phrase that an unknown first word is taken for by its ending, or undefined: it has no act and no lemma.
 */
export function guessPhrase(
  text: string,
  start: number,
  end: number,
  mood: Mood,
  language: CompiledLanguage,
): Phrase | undefined {
  let at = start
  while (at < end && isWord(text.charCodeAt(at))) at++
  if (at === start || at - start > MAX_WORD) return undefined
  const word = fold(text.slice(start, at))
  if (language.notOpeners.has(word)) return undefined
  const endings = mood === 'opener' ? language.openerEndings : language.verbEndings
  if (!endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))) return undefined
  return unknownPhrase(at)
}
