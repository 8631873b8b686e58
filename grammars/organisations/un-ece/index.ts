import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Economic Commission for Europe, a regional commission of the United Nations. */
export const unEce: OrganisationGrammar = {
  id: 'un-ece',
  name: 'United Nations Economic Commission for Europe',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['اللجنة الاقتصادية لأوروبا'],
      mentions: ['(و|)(ا|با|كا|)للجنة الاقتصادية لأوروبا'],
      formulas: ['إن اللجنة الاقتصادية لأوروبا'],
    },
    de: {
      names: ['wirtschaftskommission für europa'],
      mentions: ['wirtschaftskommission für europa'],
      formulas: ['die wirtschaftskommission für europa'],
    },
    en: {
      names: ['economic commission for europe'],
      mentions: ['economic commission for europe'],
      formulas: ['the economic commission for europe'],
    },
    es: {
      names: ['comisión económica para europa'],
      mentions: ['comisión económica para europa'],
      formulas: ['la comisión económica para europa'],
    },
    fr: {
      names: ['commission économique pour l’europe'],
      mentions: ['commission économique pour l’europe'],
      formulas: ['la commission économique pour l’europe'],
    },
    ru: {
      names: ['европейская экономическая комиссия'],
      mentions: ['европейск(ая|ой|ую) экономическ(ая|ой|ую) комисси(я|и|ю|ей)'],
      formulas: ['европейская экономическая комиссия'],
    },
    zh: {
      names: ['欧洲经济委员会'],
      mentions: ['欧洲经济委员会'],
      formulas: ['欧洲经济委员会'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن اللجنة الاقتصادية لأوروبا،'],
      de: ['Die Wirtschaftskommission für Europa,'],
      en: ['The Economic Commission for Europe,'],
      es: ['La Comisión Económica para Europa,'],
      fr: ['La Commission économique pour l’Europe,'],
      ru: ['Европейская экономическая комиссия,'],
      zh: ['欧洲经济委员会，'],
    },
    not: ['The Economic Commission for Europe met in the hall.'],
  },
}
