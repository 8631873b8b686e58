/** The symbol of a text that prints none, from the number in its title: "Resolution 2711 (2031)", "66/54. Title". */
import type { CompiledGrammars, CompiledLanguage } from '../grammar/compile.js'
import type { Facts } from '../syntax/tokens.js'
import { CitationLexer, type WordRange } from './lex.js'
import { familyOf, resolveNumber } from './resolve.js'
import * as t from './tokens.js'

/**
 * Adds the symbol that the number of a title line stands for, where the body that speaks numbers its texts so; the title is
 * that of the same line then.
 */
export function addOwnSymbol(
  text: string,
  facts: Facts,
  language: CompiledLanguage,
  grammars: CompiledGrammars,
): void {
  const { issuer } = facts
  if (facts.symbol !== undefined || issuer === undefined) return
  for (const { start, end, title } of facts.numbered ?? []) {
    const symbol = symbolOf(text, { start, end, apart: false }, { ...facts, issuer }, language, grammars)
    if (symbol === undefined) continue
    // A title of one line may have been found below another number.
    if (facts.numbered?.some((other) => other.title === facts.title)) facts.title = title
    facts.symbol = symbol
    return
  }
}

function symbolOf(
  text: string,
  range: WordRange,
  { issuer, date }: Facts & { issuer: string },
  language: CompiledLanguage,
  grammars: CompiledGrammars,
): string | undefined {
  const tokens = new CitationLexer(text, language, grammars).read([range])
  const number = tokens.find(({ tokenType }) => tokenType === t.NumberText)?.data.number
  if (!number) return undefined
  const head = tokens.find(({ tokenType }) => tokenType === t.Head)?.data.entry?.head
  const resolved = resolveNumber(number, {
    kind: head ?? 'resolution',
    issuers: [issuer],
    own: true,
    nearby: [],
    carried: undefined,
    cited: undefined,
    date,
    speaker: issuer,
    family: familyOf(issuer, grammars),
  })
  return resolved.issuer === issuer && resolved.symbols.length === 1 ? resolved.symbols[0] : undefined
}
