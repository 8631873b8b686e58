/** Documents in more than one language: which lines are in which, so that each resolution is read in its own. */
import type { Line } from '../source/document.js'
import type { CompiledGrammars, CompiledLanguage } from './compile.js'
import { beginsClause, bodyOf, type Choice, countWords, MIN_LINES, stopWordShare } from './detect.js'
import { familyOf, scriptOf } from './scripts.js'
import { ShortLine } from './template.js'

/** Consecutive lines in one language. */
export interface Region {
  language: CompiledLanguage
  lines: Line[]
}

/** What a line counts for in a language that it is an enacting formula of, or begins with a phrase of. */
const FORMULA = 6
const PHRASE = 2
/** What a line of nothing but frequent words counts for. */
const STOP_WORDS = 3
/** What a line costs in a language that is written in another script. */
const OTHER_SCRIPT = 4
/** What a change of language costs: a title or a sentence in another language changes nothing. */
const CHANGE = 5

/** How much of a line is looked at for its words, in characters. */
const REACH = 200

/**
 * Parts the lines of a text by their language; a text in one language is one region.
 */
export function findRegions(
  text: string,
  lines: Line[],
  { language, others, isCertain }: Choice,
  grammars: CompiledGrammars,
): Region[] {
  if (isCertain) return [{ language, lines }]
  const all = new Set([language, ...others])
  for (const found of findSpoken(text, lines, language, grammars)) all.add(found)
  return all.size === 1 ? [{ language, lines }] : divide(text, lines, [...all])
}

/** The languages beside the main one in which something is enacted or, in another script, several clauses begin. */
function findSpoken(
  text: string,
  lines: Line[],
  main: CompiledLanguage,
  { languages }: CompiledGrammars,
): CompiledLanguage[] {
  const family = familyOf(main.script)
  const candidates = [...languages.values()].filter((language) => language !== main)
  const clauses = new Map<CompiledLanguage, number>()
  for (const line of lines) {
    const body = bodyOf(text, line)
    const script = scriptOf(text.charCodeAt(body))
    for (const language of candidates) {
      if (script !== familyOf(language.script)) continue
      const enacts = isFormula(text, body, line.end, language) && !isFormula(text, body, line.end, main)
      if (!enacts && (script === family || !beginsClause(text, body, line.end, language))) continue
      clauses.set(language, (clauses.get(language) ?? 0) + (enacts ? MIN_LINES : 1))
    }
  }
  return [...clauses].filter(([, count]) => count >= MIN_LINES).map(([language]) => language)
}

/** True for a line that is an enacting formula with nothing but stops after it. */
function isFormula(text: string, body: number, end: number, language: CompiledLanguage): boolean {
  const found = language.formulas.match(text, body, end)
  return found !== undefined && scriptOf(text.charCodeAt(found.end)) === undefined && end - found.end <= 3
}

/** The cheapest way to give each line a language, where changing it costs. */
function divide(text: string, lines: Line[], languages: CompiledLanguage[]): Region[] {
  const origins: Uint8Array[] = []
  let totals = languages.map(() => 0)
  for (const line of lines) {
    const best = totals.indexOf(Math.max(...totals))
    const origin = new Uint8Array(languages.length)
    totals = rate(text, line, languages).map((rating, index) => {
      const changes = (totals[best] as number) - CHANGE > (totals[index] as number)
      origin[index] = changes ? best : index
      return rating + (changes ? (totals[best] as number) - CHANGE : (totals[index] as number))
    })
    origins.push(origin)
  }
  const choice = new Uint8Array(lines.length)
  let current = totals.indexOf(Math.max(...totals))
  for (let at = lines.length - 1; at >= 0; at--) {
    choice[at] = current
    current = (origins[at] as Uint8Array)[current] as number
  }
  const regions: Region[] = []
  for (const [index, line] of lines.entries()) {
    const language = languages[choice[index] as number] as CompiledLanguage
    const open = regions.at(-1)
    if (open?.language === language) open.lines.push(line)
    else regions.push({ language, lines: [line] })
  }
  return regions
}

/** What speaks for each of the languages in one line. */
function rate(text: string, line: Line, languages: CompiledLanguage[]): number[] {
  const body = bodyOf(text, line)
  const words = countWords(text.slice(line.start, Math.min(line.end, line.start + REACH)))
  const few = [...words.values()].reduce((sum, count) => sum + count, 0) < MIN_WORDS
  const script = scriptOf(text.charCodeAt(body))
  const isOneLine = line.end - line.start <= REACH
  return languages.map((language) => {
    if (isFormula(text, body, line.end, language)) return FORMULA
    if (script !== undefined && script !== familyOf(language.script)) return -OTHER_SCRIPT
    const rating = few ? 0 : STOP_WORDS * stopWordShare(words, language)
    const isKnown =
      beginsClause(text, body, line.end, language) ||
      (isOneLine && isKnownLine(text.slice(line.start, line.end), language))
    return isKnown ? rating + PHRASE : rating
  })
}

/** True for a line of a masthead or a closing line. */
function isKnownLine(line: string, { lines, names }: CompiledLanguage): boolean {
  const name = names.match(line, 0, line.length)
  if (name && name.end >= line.length - 1) return true
  const short = new ShortLine(line)
  return [lines.front, lines.closing, lines.title].some((matcher) => matcher.match(short) !== undefined)
}

/** How many words a line must have for its small words to tell its language. */
const MIN_WORDS = 4
