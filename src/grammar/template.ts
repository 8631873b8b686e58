/**
 * Templates of short lines ("{meeting} plenary meeting", "A/RES/{number}/{number}"), compiled to regular
 * expressions over folded text. This is the only place where a regular expression is built from data.
 */
import { fold, foldCode, foldRest, SKIP, unfold } from '../characters.js'
import {
  FIGURE_SLOTS,
  type InlineWords,
  literalStart,
  TemplateStart,
  type TemplateWords,
} from './template-start.js'
import { Variants } from './variants.js'

/** A line longer than this is prose, not a masthead, closing or title line. */
export const MAX_LINE = 400

/** What a template says about a line: the offsets of its named parts, relative to the line. */
export interface TemplateMatch {
  template: number
  parts: Record<string, [start: number, end: number]>
}

/** A list of templates as one matcher. */
export interface LineMatcher {
  /** The first template that covers the whole of a line. Offsets of its parts are those of the line as given. */
  match(line: ShortLine): TemplateMatch | undefined
  /**
   * Compiles all templates, which are else compiled when a line comes near to them.
   * @throws {TemplateError} for a template that is none
   */
  check(): void
}

/** A line that templates are matched against, folded once for all of them. */
export class ShortLine {
  readonly text: string
  #folded: string | undefined
  #letters = 0

  constructor(text: string) {
    this.text = text
  }

  get folded(): string {
    this.#folded ??= fold(this.text)
    return this.#folded
  }

  /** Which characters it has, as `lettersOf` gives them. */
  get letters(): number {
    if (this.#letters === 0) this.#letters = lettersOf(this.folded)
    return this.#letters
  }
}

/** Which characters stand in a folded text: a bit for each, which it shares with some that are rarer or of other scripts. */
function lettersOf(folded: string): number {
  let letters = 0
  for (let index = 0; index < folded.length; index++) letters |= 1 << (folded.charCodeAt(index) & 31)
  return letters
}

/** What the slots accept, in folded text; all but `title` and `text` are bounded and hold no other slot. */
const SLOTS = new Map(
  Object.entries({
    close: '\\]',
    day: '\\d{1,2}',
    letter: '[a-z]{1,2}',
    meeting: '[^\\s,;:،؛]{1,30}(?: [^\\s,;:،؛]{1,30}){0,4}?',
    number: '\\d{1,5}',
    open: '\\[',
    ordinal: '[^\\s,;:،؛]{1,30}(?: [^\\s,;:،؛]{1,30}){0,5}?',
    reference: '(?:(?:no|n)[.°o]{0,2} ?)?[^\\s]{0,20}\\d[^\\s,:;]{0,30}(?: ?\\([^)]{1,20}\\))?',
    roman: '[ivxlcdm]{1,8}',
    session: '[^\\s,;:،؛]{1,30}(?: [^\\s,;:،؛]{1,30}){0,5}?',
    text: '.{1,300}?',
    title: '.{1,390}',
    year: '\\d{4}',
  }),
)

/** What the parts of a date accept in a language that has figures of its own: "一九七五年四月十七日". */
const inOwnFigures = (slot: string, figures: string): string =>
  slot === 'day' ? `(?:\\d{1,2}|[${figures}]{1,3})` : `(?:\\d{4}|[${figures}]{4})`

/** What the slots of a number inside a sentence accept, where that is not what they accept on a line. */
const INLINE_SLOTS = new Map(
  Object.entries({
    letter: '[a-z]',
    number: '[1-9]\\d{0,4}',
    roman: '[ivxlc]{1,8}',
    session: '[1-9]\\d{0,2}',
    year: '(?:19|20)\\d{2}',
  }),
)

/** The stretch of a text at an offset that numbers and dates are looked for in, folded once for all their templates. */
export class InlineText {
  readonly start: number
  readonly #text: string
  readonly #end: number
  readonly #variants: Variants
  #folded: string | undefined

  constructor(text: string, start: number, limit: number, variants: Variants) {
    this.start = start
    this.#text = text
    this.#end = Math.min(limit, start + INLINE_REACH)
    this.#variants = variants
  }

  get slice(): string {
    return this.#text.slice(this.start, this.#end)
  }

  /** True when it begins with a folded text without blanks; it is folded itself only where letters are passed over. */
  begins(prefix: string): boolean {
    for (let index = 0; index < prefix.length; index++) {
      const at = this.start + index
      const raw = at < this.#end ? this.#text.charCodeAt(at) : Number.NaN
      const code = foldCode(raw)
      if (code === SKIP || foldRest(raw)) return this.folded.startsWith(prefix)
      if (this.#variants.plainCode(code) !== prefix.charCodeAt(index)) return false
    }
    return true
  }

  get folded(): string {
    this.#folded ??= this.#variants.plain(fold(this.slice))
    return this.#folded
  }
}

/** Part of a text that fits a template, with the folded text of its named slots. */
export interface InlineMatch {
  end: number
  parts: Readonly<Record<string, string>>
}

/** A template that is looked for at a place inside a text. */
export interface InlineMatcher {
  readonly start: TemplateStart
  /** The match that a stretch of text begins with, or undefined. */
  match(at: InlineText): InlineMatch | undefined
}

/** How much of a text is looked at for one number or date, in characters. */
const INLINE_REACH = 64

/** Compiles a template that stands anywhere in a text: a number as it is cited, or a date. */
export function compileInline(template: string, words: InlineWords): InlineMatcher {
  // There are hundreds of templates, few of which a text ever comes near to.
  let expression: RegExp | undefined
  const start = new TemplateStart(template, words)
  const prefix = fold(literalStart(template))
  const literals = literalsOf(template)
  return {
    start,
    match(at) {
      if (!at.begins(prefix)) return undefined
      const { folded } = at
      if (!includesAll(folded, literals)) return undefined
      expression ??= new RegExp(`^${toPattern(template, words, words)}`)
      const found = expression.exec(folded)
      if (!found) return undefined
      return { end: at.start + unfold(at.slice, folded, found[0].length), parts: found.groups ?? {} }
    },
  }
}

/** Slots whose text the caller may want, of a line and of a number or date inside a sentence. */
const NAMED = new Set(['date', 'meeting', 'reference', 'session', 'title', 'day', 'month', 'year'])
const INLINE_NAMED = new Set(['day', 'letter', 'month', 'number', 'roman', 'session', 'text', 'year'])

/** Thrown for a template that names a slot that does not exist, or leaves a bracket open. */
export class TemplateError extends Error {}

/**
 * Compiles templates, in order of preference.
 * @param words what a language says about slots; without it, there are neither `{month}` nor `{date}`
 */
export function compileTemplates(templates: readonly string[], words?: TemplateWords): LineMatcher {
  // Most of the hundreds of symbols that there are no text ever comes near to.
  const expressions: (RegExp | undefined)[] = []
  const prefixes = templates.map((template) => fold(literalStart(template)))
  const literals = templates.map(literalsOf)
  const letters = literals.map((parts) => lettersOf(parts.join('')))
  const firsts = prefixes.map((prefix) => (prefix === '' ? ANY : prefix.charCodeAt(0)))
  const after = (code: number | undefined) =>
    [...templates.keys()].filter((template) => firsts[template] === ANY || firsts[template] === code)
  const byFirst = new Map([...new Set(firsts)].map((code) => [code, after(code)]))
  const others = after(undefined)
  return {
    match(line) {
      const { text, folded: plain } = line
      if (text.length > MAX_LINE) return undefined
      const folded = words ? words.variants.plain(plain) : plain
      const missing = ~(folded === plain ? line.letters : lettersOf(folded))
      for (const template of byFirst.get(folded.charCodeAt(0)) ?? others) {
        if (((letters[template] as number) & missing) !== 0) continue
        if (!folded.startsWith(prefixes[template] as string)) continue
        if (!includesAll(folded, literals[template] as string[])) continue
        expressions[template] ??= new RegExp(`^${toPattern(templates[template] as string, words)}\\s*$`, 'd')
        const found = expressions[template].exec(folded)
        if (!found) continue
        const parts: TemplateMatch['parts'] = {}
        for (const [name, range] of Object.entries(found.indices?.groups ?? {}))
          if (range) parts[name] = [unfold(text, folded, range[0]), unfold(text, folded, range[1])]
        return { template, parts }
      }
      return undefined
    },
    check() {
      for (const template of templates) toPattern(template, words)
    },
  }
}

/**
 * Compiles templates of numbers, which are else compiled when a text comes near to them.
 * @throws {TemplateError} for a template that is none
 */
export function checkInline(templates: readonly string[]): void {
  const words = { dates: [], months: [], figures: '', variants: new Variants({}) }
  const slots = { ...words, special: [], emergency: [], roman: [], letters: [] }
  for (const template of templates) toPattern(template, slots, slots)
}

function includesAll(folded: string, literals: readonly string[]): boolean {
  for (const literal of literals) if (!folded.includes(literal)) return false
  return true
}

/** Stands for a template that may begin with any character. */
const ANY = -1

/** What a slot accepts inside a sentence; undefined where that is what it accepts on a line. */
function inlinePattern(
  name: string,
  { special, emergency, roman, letters }: InlineWords,
  isMarked: boolean,
): string | undefined {
  // A language without such marks has no such numbers.
  const any = (marks: readonly string[]) =>
    marks.length > 0 ? marks.map((mark) => escapePattern(fold(mark))).join('|') : '(?!)'
  if (name === 'special') return any(special)
  if (name === 'emergency') return any(emergency)
  const plain = INLINE_SLOTS.get(name)
  if (name === 'letter' && letters.length > 0) return `${plain}|${any(letters)}`
  if (name !== 'roman' || roman.length === 0) return plain
  // Digits behind a mark stand for a roman number; that of a special session is such a mark as well.
  return `${plain}|${isMarked ? '' : `(?:${any(roman)})[ -]?`}\\d{1,2}`
}

/**
 * The parts of a template that every line of it has, folded, the longest first: what stands outside of slots and
 * brackets, and between blanks.
 */
function literalsOf(template: string): string[] {
  const literals: string[] = []
  let depth = 0
  let run = ''
  for (const char of `${template}{`) {
    const isLiteral = depth === 0 && !'{}[] '.includes(char)
    if (isLiteral) run += char
    else {
      if (run !== '') literals.push(fold(run))
      run = ''
    }
    if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') depth--
  }
  return literals.sort((a, b) => b.length - a.length)
}

function toPattern(template: string, words: TemplateWords | undefined, inline?: InlineWords): string {
  const used = new Set<string>()
  const slot = (name: string, before: string): string => {
    if (!words && (name === 'month' || name === 'date'))
      throw new TemplateError(`Slot \`{${name}}\` in template \`${template}\` needs a language`)
    if (name === 'month') return named('month', `(?:${words?.months.map(escapePattern).join('|')})`)
    if (name === 'date')
      return named(
        'date',
        (words?.dates ?? [])
          .map((date) => toPattern(date, words, inline).replace(/\?<\w+>/g, '?:'))
          .join('|'),
      )
    const inFigures = words?.figures && FIGURE_SLOTS.has(name) ? inOwnFigures(name, words.figures) : undefined
    const isMarked = /\{(?:special|emergency)\}-$/.test(before)
    const pattern = inFigures ?? (inline && inlinePattern(name, inline, isMarked)) ?? SLOTS.get(name)
    if (!pattern) throw new TemplateError(`Unknown slot \`{${name}}\` in template \`${template}\``)
    return named(name, pattern)
  }
  const named = (name: string, pattern: string): string => {
    if (!(inline ? INLINE_NAMED : NAMED).has(name) || used.has(name)) return `(?:${pattern})`
    used.add(name)
    return `(?<${name}>${pattern})`
  }
  let out = ''
  let depth = 0
  for (let index = 0; index < template.length; index++) {
    const char = template[index] as string
    if (char === '{') {
      const close = template.indexOf('}', index)
      if (close < 0) throw new TemplateError(`Unclosed slot in template \`${template}\``)
      out += slot(template.slice(index + 1, close), template.slice(0, index))
      index = close
    } else if (char === '[') {
      depth++
      out += '(?:'
    } else if (char === ']') {
      depth--
      out += ')?'
    } else if (char === '|' && depth > 0) out += '|'
    else {
      const folded = fold(char)
      out += folded === ' ' ? '\\s{1,20}' : escapePattern(folded)
    }
  }
  if (depth !== 0) throw new TemplateError(`Unbalanced brackets in template \`${template}\``)
  return out
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
