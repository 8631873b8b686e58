import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Human Rights Council of the United Nations. */
export const unHrc: OrganisationGrammar = {
  id: 'un-hrc',
  name: 'United Nations Human Rights Council',
  extends: 'un',
  symbols: [
    'A/HRC/RES/{number}/{number}',
    'A/HRC/RES/S-{number}/{number}',
    'A/HRC/DEC/{number}/{number}',
    'A/HRC/{number}/L.{number}[/rev.{number}]',
  ],
  languages: {
    en: { names: ['human rights council'], formulas: ['the human rights council'] },
    fr: { names: ['conseil des droits de l’homme'], formulas: ['le conseil des droits de l’homme'] },
  },
  examples: {
    symbols: ['A/HRC/RES/16/18', 'A/HRC/RES/S-21/1'],
    formulas: { en: ['The Human Rights Council,'], fr: ['Le Conseil des droits de l’homme,'] },
    not: ['The Human Rights Council has 47 members.'],
  },
}
