/** How a paragraph ends: its last stop, and the words that lead from it to the next clause. */
import { hasWord, isBlank, isComma, isSemicolon, isWord, skipBlanks } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { isTerminal, terminal } from '../layout/terminal.js'

/** Longest words after the last stop that are looked for, in characters: "now, therefore, be it further". */
const MAX_BRIDGE = 48

const COLON = 0x3a
const SEMICOLON = 0x3b
const DASHES = new Set([0x2014, 0x2015])

/**
 * The stop that a paragraph ends with: before "; and" or "; now, therefore, be it" the semicolon, and a colon for the
 * dash that announces a list ("That the House—").
 */
export function terminalOf(text: string, start: number, end: number, language: CompiledLanguage): number {
  const last = terminal(text, start, end)
  if (DASHES.has(last) || (last === 0x2d && text[end - 2] === '-')) return COLON
  if (!isWord(last) && !isComma(last) && last !== COLON) return last
  for (let at = Math.max(start + 1, end - MAX_BRIDGE); at < end - 1; at++) {
    const code = text.charCodeAt(at)
    if (!isTerminal(code) || !isBlank(text.charCodeAt(at + 1))) continue
    const next = skipBlanks(text, at + 1, end)
    // The colon of "…: Now, therefore, be it" announces no list.
    if (isWhole(text, language.bridges.match(text, next, end), end)) return code === COLON ? SEMICOLON : code
    if (!isComma(code) && !isSemicolon(code)) continue
    if (isWhole(text, language.phrases.conjunctions.match(text, next, end), end)) return code
  }
  return last
}

/** True for a line of nothing but such words: "Now, therefore, be it". */
export function isBridge(text: string, start: number, end: number, language: CompiledLanguage): boolean {
  return end - start <= MAX_BRIDGE && isWhole(text, language.bridges.match(text, start, end), end)
}

function isWhole(text: string, found: { end: number } | undefined, end: number): boolean {
  return found !== undefined && !hasWord(text, found.end, end)
}

/** Where the conjunction begins that a range ends in, behind other words ("… ; and"); -1 where it ends in none. */
export function lastConjunction(
  text: string,
  start: number,
  end: number,
  { phrases }: CompiledLanguage,
): number {
  let at = end
  while (at > start && isWord(text.charCodeAt(at - 1))) at--
  return at > start && phrases.conjunctions.match(text, at, end)?.end === end ? at : -1
}
