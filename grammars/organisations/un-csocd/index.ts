import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Commission for Social Development, a functional commission of the Economic and Social Council. */
export const unCsocd: OrganisationGrammar = {
  id: 'un-csocd',
  name: 'United Nations Commission for Social Development',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['لجنة التنمية الاجتماعية'],
      mentions: ['(ل|ب|و|)لجنة التنمية الاجتماعية'],
      formulas: ['إن لجنة التنمية الاجتماعية'],
    },
    de: {
      names: ['kommission für soziale entwicklung'],
      mentions: ['kommission für soziale entwicklung'],
      formulas: ['die kommission für soziale entwicklung'],
    },
    en: {
      names: ['commission for social development'],
      mentions: ['commission for social development'],
      formulas: ['the commission for social development'],
    },
    es: {
      names: ['comisión de desarrollo social'],
      mentions: ['comisión de desarrollo social'],
      formulas: ['la comisión de desarrollo social'],
    },
    fr: {
      names: ['commission du développement social'],
      mentions: ['commission du développement social'],
      formulas: ['la commission du développement social'],
    },
    ru: {
      names: ['комиссия социального развития'],
      mentions: ['комисси(я|и|ю|ей) социального развития'],
      formulas: ['комиссия социального развития'],
    },
    zh: {
      names: ['社会发展委员会'],
      mentions: ['社会发展委员会'],
      formulas: ['社会发展委员会'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن لجنة التنمية الاجتماعية،'],
      de: ['Die Kommission für soziale Entwicklung,'],
      en: ['The Commission for Social Development,'],
      es: ['La Comisión de Desarrollo Social,'],
      fr: ['La Commission du développement social,'],
      ru: ['Комиссия социального развития,'],
      zh: ['社会发展委员会，'],
    },
    not: ['The Commission for Social Development met in the hall.'],
  },
}
