/** Decisions that name the body that takes them: "3. The Security Council directs …". */
import { skipBlanks } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { matchPhrase, type Phrase } from '../grammar/match-phrase.js'

/** The verb whose subject is a body that speaks, and where it starts. */
export interface Spoken {
  start: number
  verb: Phrase
  issuer: string | undefined
}

/** The verb right after the name of a body that speaks, with no comma between. */
export function findSpoken(
  text: string,
  start: number,
  end: number,
  { formulas, phrases }: CompiledLanguage,
): Spoken | undefined {
  const subject = formulas.match(text, start, end)
  if (!subject) return undefined
  const at = skipBlanks(text, subject.end, end)
  const verb = matchPhrase(phrases, 'verb', text, at, end)
  const isKnown = verb?.lemma !== undefined && verb.act !== undefined && !verb.ambiguous && !verb.loose
  return isKnown ? { start: at, verb, issuer: subject.value.issuer } : undefined
}
