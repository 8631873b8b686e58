/** Mastheads: the lines above a resolution's first clause, which running heads repeat and which are none themselves. */
import { isInitial } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { matchPhrase } from '../grammar/match-phrase.js'
import type { Line } from '../source/document.js'
import type { MeasuredLines } from './lines.js'
import { isTerminal, terminal } from './terminal.js'

/** How many lines a masthead may have. */
const MAX_MASTHEAD = 40

/** Marks the lines between the last sentence and an enacting formula, and all above the first clause of the text. */
export function findMastheads({ text, lines }: MeasuredLines, language: CompiledLanguage): Uint8Array {
  const inMasthead = new Uint8Array(lines.length)
  let reach = 0
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] as Line
    if (isFormula(text, line, language)) reach = MAX_MASTHEAD
    else if (reach > 0 && isTerminal(terminal(text, line.start, line.end))) reach = 0
    if (reach > 0) inMasthead[index] = 1
    reach--
  }
  // Above the first clause of all, lines may be sentences as well.
  const first = lines.findIndex((line) => beginsText(text, line, language))
  return inMasthead.fill(1, 0, Math.max(0, first))
}

/** True for the name of a body as formulas have it, a stop behind it or none. */
export function isBodyName(
  text: string,
  { start, end }: Pick<Line, 'start' | 'end'>,
  { formulas }: CompiledLanguage,
): boolean {
  const formula = formulas.match(text, start, end)
  return formula !== undefined && end - formula.end <= 2
}

/** Without a stop a body's name may stand in a running head. */
function isFormula(text: string, line: Line, language: CompiledLanguage): boolean {
  return isTerminal(text.charCodeAt(line.end - 1)) && isBodyName(text, line, language)
}

function beginsText(text: string, line: Line, language: CompiledLanguage): boolean {
  if (isFormula(text, line, language)) return true
  if (!isInitial(text.charCodeAt(line.start))) return false
  return matchPhrase(language.phrases, 'opener', text, line.start, line.end)?.lemma !== undefined
}
