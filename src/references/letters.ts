/** The letters that stand after a number: "60/1 A", "47/54 A to C", "69/274 ألف". */
import { APOSTROPHE, foldCode, skipBlanks } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { latinCapital } from '../grammar/labels.js'
import { isWordAt } from './number-ends.js'

/** "60/1 A", "47/54 A to C", "69/274 ألف": the letters after a number; returns where they end. */
export function readLetters(
  text: string,
  from: number,
  end: number,
  language: CompiledLanguage,
  into: string[],
): number {
  let at = from
  let range = false
  for (;;) {
    const letter = letterAt(text, skipBlanks(text, at, end), end, language)
    if (!letter) break
    if (range) into.push(...lettersBetween(into.at(-1) ?? 'A', letter.value))
    else into.push(letter.value)
    at = letter.end
    const join = joinAt(text, at, end, language)
    if (!join || !letterAt(text, join.end, end, language)) break
    range = join.range
    at = join.end
  }
  return into.length === 0 ? from : at
}

/** The letter that a number holds: "A", or the word that a language has for it. */
export function letterOf(printed: string, { labels }: CompiledLanguage): string {
  const word = printed.length > 1 ? labels.words.match(printed, 0, printed.length) : undefined
  return word ? String.fromCharCode(64 + word.value) : printed.toUpperCase()
}

function letterAt(
  text: string,
  start: number,
  end: number,
  language: CompiledLanguage,
): { value: string; end: number } | undefined {
  const capital = latinCapital(text[start] ?? '')
  // "53/77 AA": past Z, letters are doubled.
  if (capital && text[start + 1] === text[start] && !isWordAt(text, start + 2, end))
    return { value: capital + capital, end: start + 2 }
  if (capital && !isWordAt(text, start + 1, end)) {
    // "60/1 L’Assemblée": a letter with an apostrophe begins a word.
    const isArticle = foldCode(text.charCodeAt(start + 1)) === APOSTROPHE
    return isArticle ? undefined : { value: capital, end: start + 1 }
  }
  const { words } = language.labels
  const word = words.match(text, start, end)
  if (!word || word.value > 26) return undefined
  const value = String.fromCharCode(64 + word.value)
  const again = words.match(text, skipBlanks(text, word.end, end), end)
  return again?.value === word.value ? { value: value + value, end: again.end } : { value, end: word.end }
}

/** True for a conjunction that is written with the word behind it. */
export function isGlued(text: string, at: number, end: number, language: CompiledLanguage): boolean {
  return language.phrases.proclitics.has(foldCode(text.charCodeAt(at))) && isWordAt(text, at + 1, end)
}

function joinAt(
  text: string,
  from: number,
  end: number,
  language: CompiledLanguage,
): { range: boolean; end: number } | undefined {
  const at = skipBlanks(text, from, end)
  // "ألف وباء": the conjunction is written with what follows.
  if (isGlued(text, at, end, language)) return { range: false, end: at + 1 }
  if (text[at] === '-' || text[at] === '–') return { range: true, end: skipBlanks(text, at + 1, end) }
  const found = language.citations.lexicon.match(text, at, end)
  const { range = false, join = false } = found?.value ?? {}
  return found && (range || join) ? { range, end: skipBlanks(text, found.end, end) } : undefined
}

function lettersBetween(first: string, last: string): string[] {
  const letters: string[] = []
  for (let code = first.charCodeAt(0) + 1; code <= last.charCodeAt(0); code++)
    letters.push(String.fromCharCode(code))
  return letters
}
