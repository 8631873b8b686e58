/** Which grammars are in force: the bundled ones, and those that a caller adds. */
import { instruments, languages, organisations } from '../../grammars/index.js'
import { type CompiledGrammars, CompileError, compileGrammars } from './compile.js'
import { compileOwn } from './compile-own.js'
import { type Grammar, grammarSchema } from './schema.js'
import { TemplateError } from './template.js'

/** Thrown when a grammar passed by the caller is not one; the message names the field. */
export class GrammarError extends Error {
  override name = 'GrammarError'
}

let bundled: CompiledGrammars | undefined
/** The last grammars of a caller, which most often passes the same ones again. */
let last: { own: readonly Grammar[]; compiled: CompiledGrammars } | undefined

/**
 * The grammars to parse with. A caller's grammar goes before the bundled ones, and one with the code or id of a
 * bundled one replaces it.
 * @throws {GrammarError} when a grammar does not fit the schema, names a slot or a parent that does not exist
 */
export function useGrammars(own: readonly Grammar[] | undefined): CompiledGrammars {
  if (!own || own.length === 0) {
    bundled ??= compileGrammars(languages, organisations, instruments)
    return bundled
  }
  if (last && last.own.length === own.length && last.own.every((grammar, index) => grammar === own[index]))
    return last.compiled
  const valid = own.map(validate)
  const all = <T>(base: readonly T[], list: readonly T[], key: (entry: T) => string): T[] => {
    const keys = new Set(list.map(key))
    return [...list, ...base.filter((entry) => !keys.has(key(entry)))]
  }
  const ownLanguages = valid.flatMap((grammar) => grammar.languages ?? [])
  const ownOrganisations = valid.flatMap((grammar) => grammar.organisations ?? [])
  try {
    const compiled = compileGrammars(
      all(languages, ownLanguages, ({ code }) => code),
      all(organisations, ownOrganisations, ({ id }) => id),
      instruments,
    )
    compileOwn(compiled, ownLanguages, ownOrganisations)
    last = { own: [...own], compiled }
    return compiled
  } catch (error) {
    if (error instanceof CompileError || error instanceof TemplateError)
      throw new GrammarError(`Invalid grammar\n${error.message}`)
    throw error
  }
}

function validate(grammar: Grammar, index: number): Grammar {
  const result = grammarSchema.safeParse(grammar)
  if (result.success) return result.data
  const issues = result.error.issues.map(
    ({ path, message }) => `${[`grammars[${index}]`, ...path].map(String).join('.')}: ${message}`,
  )
  throw new GrammarError(`Invalid grammar\n${issues.join('\n')}`)
}
