/** Enacting formulas by their spelling, with who may speak so: several bodies are a General Conference. */
import { fold } from '../characters.js'
import { spellings, Trie } from './trie.js'
import type { Variants } from './variants.js'

/** Who an enacting formula belongs to, and who else may speak so. */
export interface Speakers {
  issuer: string | undefined
  shared: string[]
}

/** A form or template, with the organisation it belongs to. */
export type OfBody = [form: string, issuer: string]

/** The formulas of all bodies: of those that have one as their own the first, and all that share it. */
export function formulaTrie(
  { formulas, shared }: { formulas: readonly OfBody[]; shared: readonly OfBody[] },
  variants: Variants,
): Trie<Speakers> {
  const trie = new Trie<Speakers>(variants)
  const speakers = new Map<string, Speakers>()
  const speakersOf = (spelling: string): Speakers => {
    const known = speakers.get(fold(spelling))
    if (known) return known
    const added: Speakers = { issuer: undefined, shared: [] }
    speakers.set(fold(spelling), added)
    trie.add(spelling, added)
    return added
  }
  for (const [form, issuer] of formulas)
    for (const spelling of spellings(form)) speakersOf(spelling).issuer ??= issuer
  for (const [form, issuer] of shared)
    for (const spelling of spellings(form)) speakersOf(spelling).shared.push(issuer)
  return trie
}
