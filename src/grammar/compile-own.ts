/** The grammars of a caller, compiled at once: errors in them show before a text is read. */
import type { CompiledGrammars, CompiledLanguage } from './compile.js'
import type { LanguageGrammar, OrganisationGrammar } from './schema.js'
import { checkInline } from './template.js'

/**
 * Compiles what was left for later of a caller's grammars, so that errors in them show.
 * @throws {TemplateError} for a template that is none
 */
export function compileOwn(
  { languages, symbols }: CompiledGrammars,
  ownLanguages: readonly LanguageGrammar[],
  ownOrganisations: readonly OrganisationGrammar[],
): void {
  for (const { code } of ownLanguages) {
    const { phrases, labels, dates } = languages.get(code) as CompiledLanguage
    void [phrases, labels]
    dates.check()
  }
  symbols.matcher.check()
  for (const { citations = [] } of ownOrganisations) checkInline(citations.map(({ number }) => number))
  const spoken = ownOrganisations.flatMap((organisation) => Object.keys(organisation.languages))
  for (const code of new Set([...spoken, ...ownLanguages.map((language) => language.code)])) {
    const language = languages.get(code)
    if (!language) continue
    for (const matcher of Object.values(language.lines)) matcher.check()
    language.formulaTemplates.matcher.check()
  }
}
