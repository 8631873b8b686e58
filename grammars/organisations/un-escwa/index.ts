import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Economic and Social Commission for Western Asia, a regional commission of the United Nations. */
export const unEscwa: OrganisationGrammar = {
  id: 'un-escwa',
  name: 'United Nations Economic and Social Commission for Western Asia',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['اللجنة الاقتصادية والاجتماعية لغربي آسيا'],
      mentions: ['(و|)(ا|با|كا|)للجنة الاقتصادية والاجتماعية لغرب(ي) آسيا'],
      formulas: ['إن اللجنة الاقتصادية والاجتماعية لغربي آسيا', 'إن اللجنة الاقتصادية والاجتماعية لغرب آسيا'],
    },
    de: {
      names: ['wirtschafts- und sozialkommission für westasien'],
      mentions: ['wirtschafts- und sozialkommission für westasien'],
      formulas: ['die wirtschafts- und sozialkommission für westasien'],
    },
    en: {
      names: ['economic and social commission for western asia'],
      mentions: ['economic and social commission for western asia', 'ESCWA'],
      formulas: ['the economic and social commission for western asia'],
    },
    es: {
      names: ['comisión económica y social para asia occidental'],
      mentions: ['comisión económica y social para asia occidental', 'CESPAO'],
      formulas: ['la comisión económica y social para asia occidental'],
    },
    fr: {
      names: ['commission économique et sociale pour l’asie occidentale'],
      mentions: ['commission économique et sociale pour l’asie occidentale', 'CESAO'],
      formulas: ['la commission économique et sociale pour l’asie occidentale'],
    },
    ru: {
      names: ['экономическая и социальная комиссия для западной азии'],
      mentions: ['экономическ(ая|ой|ую) и социальн(ая|ой|ую) комисси(я|и|ю|ей) для западной азии', 'ЭСКЗА'],
      formulas: ['экономическая и социальная комиссия для западной азии'],
    },
    zh: {
      names: ['西亚经济社会委员会'],
      mentions: ['西亚经济社会委员会', '西亚经社会'],
      formulas: ['西亚经济社会委员会'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن اللجنة الاقتصادية والاجتماعية لغربي آسيا،'],
      de: ['Die Wirtschafts- und Sozialkommission für Westasien,'],
      en: ['The Economic and Social Commission for Western Asia,'],
      es: ['La Comisión Económica y Social para Asia Occidental,'],
      fr: ['La Commission économique et sociale pour l’Asie occidentale,'],
      ru: ['Экономическая и социальная комиссия для Западной Азии,'],
      zh: ['西亚经济社会委员会，'],
    },
    not: ['The Economic and Social Commission for Western Asia met in the hall.'],
  },
}
