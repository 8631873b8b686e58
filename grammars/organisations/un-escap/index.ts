import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Economic and Social Commission for Asia and the Pacific, a regional commission of the United Nations. */
export const unEscap: OrganisationGrammar = {
  id: 'un-escap',
  name: 'United Nations Economic and Social Commission for Asia and the Pacific',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ'],
      mentions: ['(و|)(ا|با|كا|)للجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ'],
      formulas: ['إن اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ'],
    },
    de: {
      names: ['wirtschafts- und sozialkommission für asien und den pazifik'],
      mentions: ['wirtschafts- und sozialkommission für asien und den pazifik'],
      formulas: ['die wirtschafts- und sozialkommission für asien und den pazifik'],
    },
    en: {
      names: ['economic and social commission for asia and the pacific'],
      mentions: ['economic and social commission for asia and the pacific', 'ESCAP'],
      formulas: ['the economic and social commission for asia and the pacific'],
    },
    es: {
      names: ['comisión económica y social para asia y el pacífico'],
      mentions: ['comisión económica y social para asia y el pacífico', 'CESPAP'],
      formulas: ['la comisión económica y social para asia y el pacífico'],
    },
    fr: {
      names: ['commission économique et sociale pour l’asie et le pacifique'],
      mentions: ['commission économique et sociale pour l’asie et le pacifique', 'CESAP'],
      formulas: ['la commission économique et sociale pour l’asie et le pacifique'],
    },
    ru: {
      names: ['экономическая и социальная комиссия для азии и тихого океана'],
      mentions: [
        'экономическ(ая|ой|ую) и социальн(ая|ой|ую) комисси(я|и|ю|ей) для азии и тихого океана',
        'ЭСКАТО',
      ],
      formulas: ['экономическая и социальная комиссия для азии и тихого океана'],
    },
    zh: {
      names: ['亚洲及太平洋经济社会委员会'],
      mentions: ['亚洲及太平洋经济社会委员会', '亚太经社会'],
      formulas: ['亚洲及太平洋经济社会委员会'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ،'],
      de: ['Die Wirtschafts- und Sozialkommission für Asien und den Pazifik,'],
      en: ['The Economic and Social Commission for Asia and the Pacific,'],
      es: ['La Comisión Económica y Social para Asia y el Pacífico,'],
      fr: ['La Commission économique et sociale pour l’Asie et le Pacifique,'],
      ru: ['Экономическая и социальная комиссия для Азии и Тихого океана,'],
      zh: ['亚洲及太平洋经济社会委员会，'],
    },
    not: ['The Economic and Social Commission for Asia and the Pacific met in the hall.'],
  },
}
