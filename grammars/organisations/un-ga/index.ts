import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The General Assembly of the United Nations. */
export const unGa: OrganisationGrammar = {
  id: 'un-ga',
  name: 'United Nations General Assembly',
  extends: 'un',
  symbols: [
    'A/RES/{number}/{number}[ ]{letter}',
    'A/RES/{number}/{number}',
    'A/RES/{number}/{number} {letter}-{letter}',
    'A/RES/{number}/{number} {letter} {text} {letter}',
    'A/RES/S-{number}/{number}',
    'A/RES/ES-{number}/{number}',
    'A/RES/{number}[ ]{letter}[ ]({roman})',
    'A/RES/{number}[ ]({roman})',
    'A/RES/{number}[ ](S-{roman})',
    'A/RES/{number}[ ](ES-{roman})',
    'A/{number}/L.{number}[/rev.{number}]',
    'A/C.{number}/{number}/L.{number}[/rev.{number}]',
  ],
  languages: {
    en: {
      names: ['general assembly', 'united nations general assembly'],
      formulas: ['the general assembly'],
    },
    fr: {
      names: ['assemblée générale', 'assemblée générale des nations unies'],
      formulas: ['l’assemblée générale'],
    },
  },
  examples: {
    symbols: [
      'A/RES/76/230',
      'A/RES/76/246 B',
      'A/RES/69/96 A and B',
      'A/RES/3314 (XXIX)',
      'A/RES/ES-11/1',
      'A/C.3/56/L.10',
    ],
    formulas: {
      en: ['The General Assembly,', 'THE GENERAL ASSEMBLY'],
      fr: ['L’Assemblée générale,', "L'Assemblee generale"],
    },
    not: ['The General Assembly decided to meet again.'],
  },
}
