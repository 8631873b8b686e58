import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Commission on Narcotic Drugs, a functional commission of the Economic and Social Council. */
export const unCnd: OrganisationGrammar = {
  id: 'un-cnd',
  name: 'United Nations Commission on Narcotic Drugs',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['لجنة المخدرات'],
      mentions: ['(ل|ب|و|)لجنة المخدرات'],
      formulas: ['إن لجنة المخدرات'],
    },
    de: {
      names: ['suchtstoffkommission'],
      mentions: ['suchtstoffkommission'],
      formulas: ['die suchtstoffkommission'],
    },
    en: {
      names: ['commission on narcotic drugs'],
      mentions: ['commission on narcotic drugs'],
      formulas: ['the commission on narcotic drugs'],
    },
    es: {
      names: ['comisión de estupefacientes'],
      mentions: ['comisión de estupefacientes'],
      formulas: ['la comisión de estupefacientes'],
    },
    fr: {
      names: ['commission des stupéfiants'],
      mentions: ['commission des stupéfiants'],
      formulas: ['la commission des stupéfiants'],
    },
    ru: {
      names: ['комиссия по наркотическим средствам'],
      mentions: ['комисси(я|и|ю|ей) по наркотическим средствам'],
      formulas: ['комиссия по наркотическим средствам'],
    },
    zh: {
      names: ['麻醉药品委员会'],
      mentions: ['麻醉药品委员会'],
      formulas: ['麻醉药品委员会'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن لجنة المخدرات،'],
      de: ['Die Suchtstoffkommission,'],
      en: ['The Commission on Narcotic Drugs,'],
      es: ['La Comisión de Estupefacientes,'],
      fr: ['La Commission des stupéfiants,'],
      ru: ['Комиссия по наркотическим средствам,'],
      zh: ['麻醉药品委员会，'],
    },
    not: ['The Commission on Narcotic Drugs met in the hall.'],
  },
}
