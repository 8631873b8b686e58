import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Conference of the Parties to the United Nations Convention against Transnational Organized Crime. */
export const unCtoc: OrganisationGrammar = {
  id: 'un-ctoc',
  name: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية'],
      mentions: ['(و|)(ل|ب|)مؤتمر الأطراف في اتفاقية( الأمم المتحدة|) لمكافحة الجريمة المنظمة عبر الوطنية'],
      formulas: ['إن مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية'],
    },
    de: {
      names: [
        'konferenz der vertragsparteien des übereinkommens der vereinten nationen gegen die grenzüberschreitende organisierte kriminalität',
      ],
      mentions: [
        'konferenz der vertragsparteien des übereinkommens der vereinten nationen gegen die grenzüberschreitende organisierte kriminalität',
      ],
      formulas: [
        'die konferenz der vertragsparteien des übereinkommens der vereinten nationen gegen die grenzüberschreitende organisierte kriminalität',
      ],
    },
    en: {
      names: [
        'conference of the parties to the united nations convention against transnational organized crime',
      ],
      mentions: [
        'conference of the parties to the (united nations |)convention against transnational organized crime',
      ],
      formulas: [
        'the conference of the parties to the united nations convention against transnational organized crime',
      ],
    },
    es: {
      names: [
        'conferencia de las partes en la convención de las naciones unidas contra la delincuencia organizada transnacional',
      ],
      mentions: [
        'conferencia de las partes en la convención( de las naciones unidas|) contra la delincuencia organizada transnacional',
      ],
      formulas: [
        'la conferencia de las partes en la convención de las naciones unidas contra la delincuencia organizada transnacional',
      ],
    },
    fr: {
      names: [
        'conférence des parties à la convention des nations unies contre la criminalité transnationale organisée',
      ],
      mentions: [
        'conférence des parties à la convention( des nations unies|) contre la criminalité transnationale organisée',
      ],
      formulas: [
        'la conférence des parties à la convention des nations unies contre la criminalité transnationale organisée',
      ],
    },
    ru: {
      names: [
        'конференция участников конвенции организации объединенных наций против транснациональной организованной преступности',
      ],
      mentions: [
        'конференци(я|и|ю|ей) участников конвенции (организации объединенных наций |оон |)против транснациональной организованной преступности',
      ],
      formulas: [
        'конференция участников конвенции организации объединенных наций против транснациональной организованной преступности',
      ],
    },
    zh: {
      names: ['《联合国打击跨国有组织犯罪公约》缔约方会议', '联合国打击跨国有组织犯罪公约缔约方会议'],
      mentions: ['《联合国打击跨国有组织犯罪公约》缔约方会议', '联合国打击跨国有组织犯罪公约缔约方会议'],
      formulas: ['《联合国打击跨国有组织犯罪公约》缔约方会议'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية،'],
      de: [
        'Die Konferenz der Vertragsparteien des Übereinkommens der Vereinten Nationen gegen die grenzüberschreitende organisierte Kriminalität,',
      ],
      en: [
        'The Conference of the Parties to the United Nations Convention against Transnational Organized Crime,',
      ],
      es: [
        'La Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional,',
      ],
      fr: [
        'La Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée,',
      ],
      ru: [
        'Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности,',
      ],
      zh: ['《联合国打击跨国有组织犯罪公约》缔约方会议，'],
    },
    not: [
      'The Conference of the Parties to the United Nations Convention against Transnational Organized Crime met in the hall.',
    ],
  },
}
