/** What organisations say in one language: their names, formulas and lines, gathered from all of them. */
import type { OfBody } from './formulas.js'
import type { LanguageGrammar, OrganisationGrammar, OrganisationWords } from './schema.js'
import { Trie } from './trie.js'
import type { Variants } from './variants.js'

/** The kinds of short lines. */
export type LineKind = 'front' | 'title' | 'closing' | 'vote' | 'page' | 'signature'

/** What the organisations that write in a language say in it. */
export function collectBodies(
  code: string,
  language: LanguageGrammar,
  organisations: readonly OrganisationGrammar[],
) {
  const wordsById = new Map<string, OrganisationWords>()
  const names: OfBody[] = []
  const formulas: OfBody[] = []
  const shared: OfBody[] = []
  const formulaTemplates: OfBody[] = []
  const lines: Record<LineKind, string[]> = {
    front: [],
    title: [],
    closing: [],
    vote: [],
    page: [],
    signature: [],
  }
  for (const { id, languages } of organisations) {
    const words = languages[code] ?? language.organisations[id]
    if (!words) continue
    wordsById.set(id, words)
    for (const name of words.names) names.push([name, id])
    for (const formula of words.formulas)
      (/[{[]/.test(formula) ? formulaTemplates : formulas).push([formula, id])
    for (const formula of words.sharedFormulas ?? []) shared.push([formula, id])
    for (const kind of Object.keys(lines) as LineKind[]) lines[kind].push(...(words.lines?.[kind] ?? []))
  }
  return { words: wordsById, names, formulas, shared, formulaTemplates, lines }
}

/** A trie of forms that each tell their organisation. */
export function trieOf(entries: readonly OfBody[], variants: Variants): Trie<string> {
  const trie = new Trie<string>(variants)
  for (const [form, issuer] of entries) trie.add(form, issuer)
  return trie
}
