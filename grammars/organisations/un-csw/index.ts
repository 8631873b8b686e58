import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Commission on the Status of Women, a functional commission of the Economic and Social Council. */
export const unCsw: OrganisationGrammar = {
  id: 'un-csw',
  name: 'United Nations Commission on the Status of Women',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['لجنة وضع المرأة'],
      mentions: ['(ل|ب|و|)لجنة وضع المرأة'],
      formulas: ['إن لجنة وضع المرأة'],
    },
    de: {
      names: ['kommission für die rechtsstellung der frau'],
      mentions: ['kommission für die rechtsstellung der frau'],
      formulas: ['die kommission für die rechtsstellung der frau'],
    },
    en: {
      names: ['commission on the status of women'],
      mentions: ['commission on the status of women'],
      formulas: ['the commission on the status of women'],
    },
    es: {
      names: ['comisión de la condición jurídica y social de la mujer'],
      mentions: ['comisión de la condición jurídica y social de la mujer'],
      formulas: ['la comisión de la condición jurídica y social de la mujer'],
    },
    fr: {
      names: ['commission de la condition de la femme'],
      mentions: ['commission de la condition de la femme'],
      formulas: ['la commission de la condition de la femme'],
    },
    ru: {
      names: ['комиссия по положению женщин'],
      mentions: ['комисси(я|и|ю|ей) по положению женщин'],
      formulas: ['комиссия по положению женщин'],
    },
    zh: {
      names: ['妇女地位委员会'],
      mentions: ['妇女地位委员会'],
      formulas: ['妇女地位委员会'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن لجنة وضع المرأة،'],
      de: ['Die Kommission für die Rechtsstellung der Frau,'],
      en: ['The Commission on the Status of Women,'],
      es: ['La Comisión de la Condición Jurídica y Social de la Mujer,'],
      fr: ['La Commission de la condition de la femme,'],
      ru: ['Комиссия по положению женщин,'],
      zh: ['妇女地位委员会，'],
    },
    not: ['The Commission on the Status of Women met in the hall.'],
  },
}
