import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Statistical Commission, a functional commission of the Economic and Social Council. */
export const unStatisticalCommission: OrganisationGrammar = {
  id: 'un-statistical-commission',
  name: 'United Nations Statistical Commission',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['اللجنة الإحصائية'],
      mentions: ['(و|)(ا|با|كا|)للجنة الإحصائية'],
      formulas: ['إن اللجنة الإحصائية'],
    },
    de: {
      names: ['statistische kommission'],
      mentions: ['statistische(n) kommission'],
      formulas: ['die statistische kommission'],
    },
    en: {
      names: ['statistical commission'],
      mentions: ['statistical commission', 'united nations statistical commission'],
      formulas: ['the statistical commission'],
    },
    es: {
      names: ['comisión de estadística'],
      mentions: ['comisión de estadística'],
      formulas: ['la comisión de estadística'],
    },
    fr: {
      names: ['commission de statistique'],
      mentions: ['commission de statistique'],
      formulas: ['la commission de statistique'],
    },
    ru: {
      names: ['статистическая комиссия'],
      mentions: ['статистическ(ая|ой|ую) комисси(я|и|ю|ей)'],
      formulas: ['статистическая комиссия'],
    },
    zh: {
      names: ['统计委员会'],
      mentions: ['统计委员会'],
      formulas: ['统计委员会'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن اللجنة الإحصائية،'],
      de: ['Die Statistische Kommission,'],
      en: ['The Statistical Commission,'],
      es: ['La Comisión de Estadística,'],
      fr: ['La Commission de statistique,'],
      ru: ['Статистическая комиссия,'],
      zh: ['统计委员会，'],
    },
    not: ['The Statistical Commission met in the hall.'],
  },
}
