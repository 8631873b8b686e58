import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Commission on Population and Development, a functional commission of the Economic and Social Council; until 1994 the Population Commission. */
export const unCpd: OrganisationGrammar = {
  id: 'un-cpd',
  name: 'United Nations Commission on Population and Development',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['لجنة السكان والتنمية'],
      mentions: ['(ل|ب|و|)لجنة السكان والتنمية'],
      formulas: ['إن لجنة السكان والتنمية'],
    },
    de: {
      names: ['kommission für bevölkerung und entwicklung'],
      mentions: ['kommission für bevölkerung und entwicklung'],
      formulas: ['die kommission für bevölkerung und entwicklung'],
    },
    en: {
      names: ['commission on population and development'],
      mentions: ['commission on population and development', 'population commission'],
      formulas: ['the commission on population and development'],
    },
    es: {
      names: ['comisión de población y desarrollo'],
      mentions: ['comisión de población y desarrollo'],
      formulas: ['la comisión de población y desarrollo'],
    },
    fr: {
      names: ['commission de la population et du développement'],
      mentions: ['commission de la population et du développement'],
      formulas: ['la commission de la population et du développement'],
    },
    ru: {
      names: ['комиссия по народонаселению и развитию'],
      mentions: ['комисси(я|и|ю|ей) по народонаселению и развитию'],
      formulas: ['комиссия по народонаселению и развитию'],
    },
    zh: {
      names: ['人口与发展委员会'],
      mentions: ['人口与发展委员会', '人口和发展委员会'],
      formulas: ['人口与发展委员会'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن لجنة السكان والتنمية،'],
      de: ['Die Kommission für Bevölkerung und Entwicklung,'],
      en: ['The Commission on Population and Development,'],
      es: ['La Comisión de Población y Desarrollo,'],
      fr: ['La Commission de la population et du développement,'],
      ru: ['Комиссия по народонаселению и развитию,'],
      zh: ['人口与发展委员会，'],
    },
    not: ['The Commission on Population and Development met in the hall.'],
  },
}
