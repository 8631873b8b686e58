import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Conference of the States Parties to the United Nations Convention against Corruption. */
export const unCosp: OrganisationGrammar = {
  id: 'un-cosp',
  name: 'Conference of the States Parties to the United Nations Convention against Corruption',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد'],
      mentions: ['(و|)(ل|ب|)مؤتمر الدول الأطراف في اتفاقية( الأمم المتحدة|) لمكافحة الفساد'],
      formulas: ['إن مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد'],
    },
    de: {
      names: ['konferenz der vertragsstaaten des übereinkommens der vereinten nationen gegen korruption'],
      mentions: ['konferenz der vertragsstaaten des übereinkommens der vereinten nationen gegen korruption'],
      formulas: [
        'die konferenz der vertragsstaaten des übereinkommens der vereinten nationen gegen korruption',
      ],
    },
    en: {
      names: ['conference of the states parties to the united nations convention against corruption'],
      mentions: ['conference of the states parties to the (united nations |)convention against corruption'],
      formulas: ['the conference of the states parties to the united nations convention against corruption'],
    },
    es: {
      names: [
        'conferencia de los estados partes en la convención de las naciones unidas contra la corrupción',
      ],
      mentions: [
        'conferencia de los estados partes en la convención( de las naciones unidas|) contra la corrupción',
      ],
      formulas: [
        'la conferencia de los estados partes en la convención de las naciones unidas contra la corrupción',
      ],
    },
    fr: {
      names: ['conférence des états parties à la convention des nations unies contre la corruption'],
      mentions: ['conférence des états parties à la convention( des nations unies|) contre la corruption'],
      formulas: ['la conférence des états parties à la convention des nations unies contre la corruption'],
    },
    ru: {
      names: ['конференция государств-участников конвенции организации объединенных наций против коррупции'],
      mentions: [
        'конференци(я|и|ю|ей) государств(-| – | — )участников конвенции (организации объединенных наций |оон |)против коррупции',
      ],
      formulas: [
        'конференция государств-участников конвенции организации объединенных наций против коррупции',
        'конференция государств – участников конвенции организации объединенных наций против коррупции',
        'конференция государств — участников конвенции организации объединенных наций против коррупции',
      ],
    },
    zh: {
      names: ['《联合国反腐败公约》缔约国会议', '联合国反腐败公约缔约国会议'],
      mentions: ['《联合国反腐败公约》缔约国会议', '联合国反腐败公约缔约国会议'],
      formulas: ['《联合国反腐败公约》缔约国会议'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد،'],
      de: ['Die Konferenz der Vertragsstaaten des Übereinkommens der Vereinten Nationen gegen Korruption,'],
      en: ['The Conference of the States Parties to the United Nations Convention against Corruption,'],
      es: [
        'La Conferencia de los Estados Partes en la Convención de las Naciones Unidas contra la Corrupción,',
      ],
      fr: ['La Conférence des États parties à la Convention des Nations Unies contre la corruption,'],
      ru: ['Конференция государств-участников Конвенции Организации Объединенных Наций против коррупции,'],
      zh: ['《联合国反腐败公约》缔约国会议，'],
    },
    not: [
      'The Conference of the States Parties to the United Nations Convention against Corruption met in the hall.',
    ],
  },
}
