/** Words that a text writes with a hyphen inside a line: "non-governmental". */
import { isDigit, isWord } from '../characters.js'

/** The shortest and the longest part of such a word, in characters. */
const SHORTEST = 2
const LONGEST = 40

/** The words with a hyphen in a text, in lower case. */
export function compoundsOf(text: string): Set<string> {
  const words = new Set<string>()
  let past = 0
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const first = Math.max(past, at - LONGEST)
    const last = Math.min(text.length, at + 1 + LONGEST)
    let from = at
    while (from > first && isLetter(text.charCodeAt(from - 1))) from--
    let to = at + 1
    while (to < last && isLetter(text.charCodeAt(to))) to++
    if (at - from < SHORTEST || to - at - 1 < SHORTEST) continue
    words.add(text.slice(from, to).toLowerCase())
    past = to
  }
  return words
}

const isLetter = (code: number) => isWord(code) && !isDigit(code)
