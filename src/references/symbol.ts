/** Document symbols as they stand in sentences: "S/2021/571", "A/76/L.16/Add.1", "S/RES/1325 (2000)". */
import { isBlank, isDigit } from '../characters.js'
import type { CompiledGrammars } from '../grammar/compile.js'
import { latinCapital } from '../grammar/labels.js'
import type { CitationKind } from '../grammar/schema.js'
import { ShortLine } from '../grammar/template.js'

/** Longest part before the first stroke, in characters: "ICC-ASP", "UNEP". */
const MAX_PREFIX = 12
/** Longest symbol, in characters. */
const MAX_SYMBOL = 60
/** Longest bracket behind a part, in characters. */
const MAX_BRACKET = 15

const isCapital = (code: number) => code >= 65 && code <= 90
const isSmall = (code: number) => code >= 97 && code <= 122

/** What kind of text the parts of symbols say that they are. */
type Series = CompiledGrammars['series']

/** The symbol at `start`, without its blanks, or undefined. */
export function readSymbol(
  text: string,
  start: number,
  limit: number,
  series: Series,
): { end: number; symbol: string } | undefined {
  let at = start
  while (at < limit && at - start < MAX_PREFIX && isPrefixCode(text.charCodeAt(at))) at++
  if (text[at] !== '/') return undefined
  let digits = false
  let end = at
  while (at < limit && at - start < MAX_SYMBOL && text[at] === '/') {
    const part = at + 1
    if (!isCapital(text.charCodeAt(part)) && !isDigit(text.charCodeAt(part))) break
    at = part
    while (at < limit && isPartCode(text.charCodeAt(at))) {
      digits ||= isDigit(text.charCodeAt(at))
      at++
    }
    at = takeBracket(text, at, limit)
    end = at
  }
  while (end > start && '.-'.includes(text[end - 1] as string)) end--
  if (!digits) return undefined
  const session = isOfSession(text.slice(start, end), series) ? takeSession(text, end, limit) : end
  const printed = text.slice(start, session).replace(/\s+/g, '')
  const symbol = printed.replace(/[А-ЯІ]/g, (letter) => latinCapital(letter) ?? letter)
  return { end: session, symbol }
}

/** Points, hyphens and capitals, those of the Cyrillic alphabet that look Latin as well. */
const prefixCodes = new Uint8Array(0x500)
for (let code = 0; code < prefixCodes.length; code++)
  if (code === 0x2e || code === 0x2d || latinCapital(String.fromCharCode(code)) !== undefined)
    prefixCodes[code] = 1
const isPrefixCode = (code: number) => prefixCodes[code] === 1
const isPartCode = (code: number) =>
  isCapital(code) || isSmall(code) || isDigit(code) || code === 0x2e || code === 0x2d

/** "GC(66)/RES/12": a bracket glued to a part. */
function takeBracket(text: string, at: number, limit: number): number {
  if (text[at] !== '(') return at
  const inside = text.slice(at + 1, Math.min(limit, at + MAX_BRACKET))
  const close = inside.indexOf(')')
  return close > 0 && /^[\dA-Z./ -]+$/i.test(inside.slice(0, close)) ? at + 1 + close + 1 : at
}

/** "S/RES/1325 (2000)", "A/RES/3314 (XXIX)": the bracket after a blank belongs to the symbol. */
function takeSession(text: string, end: number, limit: number): number {
  let at = end
  while (at < limit && isBlank(text.charCodeAt(at)) && at < end + 2) at++
  return at > end && text[at] === '('
    ? Math.max(end, takeBracket(text, at, limit) > at ? takeBracket(text, at, limit) : end)
    : end
}

/** What kind of text a full symbol names. */
export function kindOfSymbol(symbol: string, series: Series): CitationKind {
  for (const part of symbol.split('/').slice(1)) {
    const kind = series.get((part.split('.', 1)[0] as string).toUpperCase())
    if (kind !== undefined) return kind
  }
  return 'document'
}

/** The body whose symbol it is by its shape, or undefined. */
export function issuerOfSymbol(symbol: string, { symbols }: CompiledGrammars): string | undefined {
  const match = symbols.matcher.match(new ShortLine(symbol))
  return match && symbols.issuers[match.template]
}

/** True for a full symbol that is cited as a document, since no part of it says what it is of: "A/86/L.3". */
export const isDocumentSymbol = (symbol: string, series: Series): boolean =>
  readSymbol(symbol, 0, symbol.length, series)?.symbol === symbol &&
  kindOfSymbol(symbol, series) === 'document'

/** True for a symbol of the resolutions or decisions of a session, which may stand in a bracket behind it. */
function isOfSession(symbol: string, series: Series): boolean {
  return symbol
    .split('/')
    .slice(1, -1)
    .some((part) => {
      const kind = series.get(part.toUpperCase())
      return kind === 'resolution' || kind === 'decision'
    })
}
