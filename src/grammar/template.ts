/**
 * Templates of short lines ("{meeting} plenary meeting", "A/RES/{number}/{number}"), compiled to regular
 * expressions over folded text. This is the only place where a regular expression is built from data.
 */
import { fold, unfold } from '../characters.js'
import type { Variants } from './variants.js'

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
  match(line: string): TemplateMatch | undefined
}

/** What the slots need to know of a language. */
export interface TemplateWords {
  dates: readonly string[]
  /** Folded names of months, longest first. */
  months: readonly string[]
  /** Folded characters that are figures beside the digits. */
  figures: string
  /** Characters that count as others in the lines that are matched. */
  variants: Variants
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
const IN_FIGURES: Readonly<Record<string, (figures: string) => string>> = {
  day: (figures) => `(?:\\d{1,2}|[${figures}]{1,3})`,
  year: (figures) => `(?:\\d{4}|[${figures}]{4})`,
}

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

/** What the slots of a number inside a sentence need to know of a language, beside dates and months. */
export interface InlineWords extends TemplateWords {
  /** Marks of special sessions: "S" in "S-29/1". */
  special: readonly string[]
  emergency: readonly string[]
  /** Marks before digits that stand for a roman number: "د" in "(د-21)". */
  roman: readonly string[]
}

/** A stretch of text, folded once for all the templates that are tried at its start. */
export interface InlineText {
  start: number
  slice: string
  folded: string
}

/** The stretch of a text at an offset that numbers and dates are looked for in. */
export function inlineText(text: string, start: number, limit: number, variants: Variants): InlineText {
  const slice = text.slice(start, Math.min(limit, start + INLINE_REACH))
  return { start, slice, folded: variants.plain(fold(slice)) }
}

/** Part of a text that fits a template, with the folded text of its named slots. */
export interface InlineMatch {
  end: number
  parts: Readonly<Record<string, string>>
}

/** A template that is looked for at a place inside a text. */
export interface InlineMatcher {
  /** The folded characters that it may begin with; undefined for the digits. */
  firsts: ReadonlySet<number> | undefined
  /** False when a number of so many digits, with the folded character after them, cannot begin it. */
  mayBegin(digits: number, next: number): boolean
  /** The match that a stretch of text begins with, or undefined. */
  match(at: InlineText): InlineMatch | undefined
}

/** The most digits that a slot takes. */
const DIGITS: Readonly<Record<string, number>> = { day: 2, number: 5, session: 3, year: 4 }

/** How much of a text is looked at for one number or date, in characters. */
const INLINE_REACH = 64

/** Compiles a template that stands anywhere in a text: a number as it is cited, or a date. */
export function compileInline(template: string, words: InlineWords): InlineMatcher {
  const expression = new RegExp(`^${toPattern(template, words, words)}`)
  const firsts = firstCodes(template, words)
  const [, slot = '', after = ''] = /^\{(\w+)\}(.?)/.exec(template) ?? []
  const most = DIGITS[slot] ?? INLINE_REACH
  const least = slot === 'year' ? most : 1
  const wanted = after === '' || '[{'.includes(after) ? undefined : fold(after).charCodeAt(0)
  return {
    firsts,
    mayBegin: (digits, next) =>
      digits <= most && digits >= least && (wanted === undefined || wanted === next),
    match({ start, slice, folded }) {
      const found = expression.exec(folded)
      if (!found) return undefined
      return { end: start + unfold(slice, folded, found[0].length), parts: found.groups ?? {} }
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
  const patterns = templates.map((template) => toPattern(template, words))
  const expressions = patterns.map((pattern) => new RegExp(`^${pattern}\\s*$`, 'd'))
  const firsts = templates.map(firstCode)
  const literals = templates.map(longestLiteral)
  return {
    match(line) {
      if (line.length > MAX_LINE) return undefined
      const folded = words ? words.variants.plain(fold(line)) : fold(line)
      const code = folded.charCodeAt(0)
      for (let template = 0; template < expressions.length; template++) {
        const first = firsts[template]
        if (first !== ANY && first !== code) continue
        if (!folded.includes(literals[template] as string)) continue
        const found = (expressions[template] as RegExp).exec(folded)
        if (!found) continue
        const parts: TemplateMatch['parts'] = {}
        for (const [name, range] of Object.entries(found.indices?.groups ?? {}))
          if (range) parts[name] = [unfold(line, folded, range[0]), unfold(line, folded, range[1])]
        return { template, parts }
      }
      return undefined
    },
  }
}

/** Stands for a template that may begin with any character. */
const ANY = -1

/** The folded characters that a number or date may begin with; undefined for the digits. */
function firstCodes(template: string, words: InlineWords): Set<number> | undefined {
  const slot = /^\{(\w+)\}/.exec(template)?.[1]
  const codes = (forms: Iterable<string>) => new Set([...forms].map((form) => fold(form).charCodeAt(0)))
  switch (slot) {
    case undefined:
      return codes([template])
    case 'special':
    case 'emergency':
      return codes(words[slot])
    case 'month':
      return codes(words.months)
    case 'roman':
      return codes(['i', 'v', 'x', 'l', 'c', ...words.roman])
    case 'letter':
      return codes('abcdefghijklmnopqrstuvwxyz')
    default:
      return slot === 'year' && words.figures ? codes([...words.figures, ...'0123456789']) : undefined
  }
}

/** What a slot accepts inside a sentence; undefined where that is what it accepts on a line. */
function inlinePattern(name: string, { special, emergency, roman }: InlineWords): string | undefined {
  // A language without such marks has no such numbers.
  const any = (marks: readonly string[]) =>
    marks.length > 0 ? marks.map((mark) => escapePattern(fold(mark))).join('|') : '(?!)'
  if (name === 'special') return any(special)
  if (name === 'emergency') return any(emergency)
  const plain = INLINE_SLOTS.get(name)
  return name === 'roman' && roman.length > 0 ? `${plain}|(?:${any(roman)})[ -]?\\d{1,2}` : plain
}

/** The folded character that every line of a template begins with, or `ANY`. */
function firstCode(template: string): number {
  const first = template[0] ?? ''
  return first === '{' || first === '[' || first === '' ? ANY : fold(first).charCodeAt(0)
}

/** The longest part of a template that every line of it has, folded: outside of slots and brackets, and without blanks. */
function longestLiteral(template: string): string {
  let longest = ''
  let depth = 0
  let run = ''
  for (const char of `${template}{`) {
    const isLiteral = depth === 0 && !'{}[] '.includes(char)
    run = isLiteral ? run + char : ''
    if (run.length > longest.length) longest = run
    if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') depth--
  }
  return fold(longest)
}

function toPattern(template: string, words: TemplateWords | undefined, inline?: InlineWords): string {
  const used = new Set<string>()
  const slot = (name: string): string => {
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
    const inFigures = words?.figures ? IN_FIGURES[name]?.(words.figures) : undefined
    const pattern = inFigures ?? (inline && inlinePattern(name, inline)) ?? SLOTS.get(name)
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
      out += slot(template.slice(index + 1, close))
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
