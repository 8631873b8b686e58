import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Economic and Social Council of the United Nations. */
export const unEcosoc: OrganisationGrammar = {
  id: 'un-ecosoc',
  name: 'United Nations Economic and Social Council',
  extends: 'un',
  symbols: [
    'E/RES/{year}/{number}[ ]{letter}',
    'E/RES/{year}/{number}',
    'E/RES/{number}[ ]({roman})',
    'E/{year}/L.{number}[/rev.{number}]',
  ],
  languages: {
    en: { names: ['economic and social council'], formulas: ['the economic and social council'] },
    fr: { names: ['conseil économique et social'], formulas: ['le conseil économique et social'] },
  },
  examples: {
    symbols: ['E/RES/2021/21', 'E/RES/1296 (XLIV)'],
    formulas: { en: ['The Economic and Social Council,'], fr: ['Le Conseil économique et social'] },
    not: ['The Economic and Social Council recommends more'],
  },
}
