/** Decisions whose verb has a subject: "The Assembly calls on …", "It notes …". */
import { isComma, skipBlanks } from '../characters.js'
import { matchPhrase } from '../grammar/match-phrase.js'
import type { ScanContext } from './context.js'
import type { Evidence } from './evidence.js'
import type { Lead } from './words.js'

/** How far into a decision its subject is looked for, behind a comma, in characters. */
const REACH = 200

/** The verb behind a subject: "It notes that …", "In the light of these findings, the Assembly calls on …". */
export function findSpokenVerb(context: ScanContext, { body, end }: Evidence): Lead | undefined {
  const { text } = context
  const first = verbAfterSubject(context, body, end)
  if (first) return first
  const limit = Math.min(end, body + REACH)
  for (let at = body; at < limit; at++) {
    if (!isComma(text.charCodeAt(at))) continue
    const later = verbAfterSubject(context, skipBlanks(text, at + 1, limit), end)
    if (later) return later
  }
  return undefined
}

function verbAfterSubject({ text, language }: ScanContext, at: number, end: number): Lead | undefined {
  const { phrases } = language
  const subject = phrases.speakers.match(text, at, end)
  if (!subject) return undefined
  const start = skipBlanks(text, subject.end, end)
  const phrase =
    matchPhrase(phrases, 'verb', text, start, end) ?? matchPhrase(phrases, 'infinitive', text, start, end)
  return phrase?.lemma !== undefined && !phrase.loose ? { mood: 'verb', phrase, start } : undefined
}
