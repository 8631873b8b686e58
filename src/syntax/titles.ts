/** Title lines that state the number of a text: "24 (I). Transfer of functions", "Resolution 2711 (2031)". */
import { hasDigit, isDigit } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { MAX_LINE, ShortLine, type TemplateMatch } from '../grammar/template.js'

/** True for a title line with a number of the text. */
export function statesNumber(
  text: string,
  { start, end }: { start: number; end: number },
  language: CompiledLanguage,
): boolean {
  if (end - start > MAX_LINE) return false
  const title = language.lines.title.match(new ShortLine(text.slice(start, end)))
  return title !== undefined && hasNumber(text, start, end, title)
}

/** True where a title line that has been matched holds a number outside of the title itself. */
export function hasNumber(text: string, start: number, end: number, { parts }: TemplateMatch): boolean {
  if (parts.reference || isDigit(text.charCodeAt(start))) return true
  return hasDigit(text, start, parts.title ? start + parts.title[0] : end)
}
