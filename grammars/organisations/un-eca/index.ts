import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Economic Commission for Africa, a regional commission of the United Nations. */
export const unEca: OrganisationGrammar = {
  id: 'un-eca',
  name: 'United Nations Economic Commission for Africa',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['اللجنة الاقتصادية لأفريقيا'],
      mentions: ['(و|)(ا|با|كا|)للجنة الاقتصادية لأفريقيا'],
      formulas: ['إن اللجنة الاقتصادية لأفريقيا'],
    },
    de: {
      names: ['wirtschaftskommission für afrika'],
      mentions: ['wirtschaftskommission für afrika'],
      formulas: ['die wirtschaftskommission für afrika'],
    },
    en: {
      names: ['economic commission for africa'],
      mentions: ['economic commission for africa'],
      formulas: ['the economic commission for africa'],
    },
    es: {
      names: ['comisión económica para áfrica'],
      mentions: ['comisión económica para áfrica'],
      formulas: ['la comisión económica para áfrica'],
    },
    fr: {
      names: ['commission économique pour l’afrique'],
      mentions: ['commission économique pour l’afrique'],
      formulas: ['la commission économique pour l’afrique'],
    },
    ru: {
      names: ['экономическая комиссия для африки'],
      mentions: ['экономическ(ая|ой|ую) комисси(я|и|ю|ей) для африки'],
      formulas: ['экономическая комиссия для африки'],
    },
    zh: {
      names: ['非洲经济委员会'],
      mentions: ['非洲经济委员会'],
      formulas: ['非洲经济委员会'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن اللجنة الاقتصادية لأفريقيا،'],
      de: ['Die Wirtschaftskommission für Afrika,'],
      en: ['The Economic Commission for Africa,'],
      es: ['La Comisión Económica para África,'],
      fr: ['La Commission économique pour l’Afrique,'],
      ru: ['Экономическая комиссия для Африки,'],
      zh: ['非洲经济委员会，'],
    },
    not: ['The Economic Commission for Africa met in the hall.'],
  },
}
