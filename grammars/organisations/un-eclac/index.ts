import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Economic Commission for Latin America and the Caribbean, a regional commission of the United Nations; until 1984 the Economic Commission for Latin America. */
export const unEclac: OrganisationGrammar = {
  id: 'un-eclac',
  name: 'United Nations Economic Commission for Latin America and the Caribbean',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي'],
      mentions: [
        '(و|)(ا|با|كا|)للجنة الاقتصادية لأمريكا اللاتينية( ومنطقة البحر الكاريبي| والبحر الكاريبي|)',
      ],
      formulas: ['إن اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي'],
    },
    de: {
      names: ['wirtschaftskommission für lateinamerika und die karibik'],
      mentions: [
        'wirtschaftskommission für lateinamerika und die karibik',
        'wirtschaftskommission für lateinamerika',
      ],
      formulas: ['die wirtschaftskommission für lateinamerika und die karibik'],
    },
    en: {
      names: ['economic commission for latin america and the caribbean'],
      mentions: [
        'economic commission for latin america and the caribbean',
        'economic commission for latin america',
        'ECLAC',
      ],
      formulas: ['the economic commission for latin america and the caribbean'],
    },
    es: {
      names: ['comisión económica para américa latina y el caribe'],
      mentions: [
        'comisión económica para américa latina y el caribe',
        'comisión económica para américa latina',
        'CEPAL',
      ],
      formulas: ['la comisión económica para américa latina y el caribe'],
    },
    fr: {
      names: ['commission économique pour l’amérique latine et les caraïbes'],
      mentions: [
        'commission économique pour l’amérique latine et les caraïbes',
        'commission économique pour l’amérique latine',
        'CEPALC',
      ],
      formulas: ['la commission économique pour l’amérique latine et les caraïbes'],
    },
    ru: {
      names: ['экономическая комиссия для латинской америки и карибского бассейна'],
      mentions: [
        'экономическ(ая|ой|ую) комисси(я|и|ю|ей) для латинской америки( и карибского бассейна|)',
        'ЭКЛАК',
      ],
      formulas: ['экономическая комиссия для латинской америки и карибского бассейна'],
    },
    zh: {
      names: ['拉丁美洲和加勒比经济委员会'],
      mentions: ['拉丁美洲和加勒比经济委员会', '拉丁美洲经济委员会', '拉加经委会'],
      formulas: ['拉丁美洲和加勒比经济委员会'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي،'],
      de: ['Die Wirtschaftskommission für Lateinamerika und die Karibik,'],
      en: ['The Economic Commission for Latin America and the Caribbean,'],
      es: ['La Comisión Económica para América Latina y el Caribe,'],
      fr: ['La Commission économique pour l’Amérique latine et les Caraïbes,'],
      ru: ['Экономическая комиссия для Латинской Америки и Карибского бассейна,'],
      zh: ['拉丁美洲和加勒比经济委员会，'],
    },
    not: ['The Economic Commission for Latin America and the Caribbean met in the hall.'],
  },
}
