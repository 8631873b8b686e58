/** Which grammars are in force: the bundled ones, and those that a caller adds. */
import { languages, organisations } from '../../grammars/index.js'
import { type CompiledGrammars, compileGrammars } from './compile.js'
import { type Grammar, grammarSchema } from './schema.js'

/** Thrown when a grammar passed by the caller is not one; the message names the field. */
export class GrammarError extends Error {
  override name = 'GrammarError'
}

let bundled: CompiledGrammars | undefined
/** Compiled by identity of the caller's list, so that a list passed again costs nothing. */
const compiled = new WeakMap<readonly Grammar[], CompiledGrammars>()

/**
 * The grammars to parse with. A caller's grammar with the code or id of a bundled one replaces it.
 * @throws {GrammarError} when a grammar does not fit the schema
 */
export function useGrammars(own: readonly Grammar[] | undefined): CompiledGrammars {
  if (!own || own.length === 0) {
    bundled ??= compileGrammars(languages, organisations)
    return bundled
  }
  const known = compiled.get(own)
  if (known) return known
  const valid = own.map(validate)
  const made = compileGrammars(
    replace(
      languages,
      valid.flatMap((grammar) => grammar.languages ?? []),
      ({ code }) => code,
    ),
    replace(
      organisations,
      valid.flatMap((grammar) => grammar.organisations ?? []),
      ({ id }) => id,
    ),
  )
  compiled.set(own, made)
  return made
}

function validate(grammar: Grammar, index: number): Grammar {
  const result = grammarSchema.safeParse(grammar)
  if (result.success) return result.data
  const issues = result.error.issues.map(
    ({ path, message }) => `grammars[${index}].${path.join('.')}: ${message}`,
  )
  throw new GrammarError(`Invalid grammar\n${issues.join('\n')}`)
}

function replace<T>(base: readonly T[], own: readonly T[], key: (entry: T) => string): T[] {
  const keys = new Set(own.map(key))
  return [...base.filter((entry) => !keys.has(key(entry))), ...own]
}
