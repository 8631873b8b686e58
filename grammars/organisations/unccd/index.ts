import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Conference of the Parties to the Convention to Combat Desertification. */
export const unccd: OrganisationGrammar = {
  id: 'unccd',
  name: 'United Nations Convention to Combat Desertification',
  country: 'un',
  symbols: [
    'ICCD/COP({number})/{number}[/add.{number}][/rev.{number}][/corr.{number}]',
    'ICCD/COP({number})/L.{number}[/rev.{number}]',
    'ICCD/{text}({number})/{text}',
    '[draft ]decision [-|{number}]/COP.{number}',
    '[projet de ]décision [-|{number}]/COP.{number}',
    '[proyecto de ]decisión [-|{number}]/COP.{number}',
    'решение {number}/COP.{number}',
    '第{number}/COP.{number}号决定',
  ],
  citations: [{ kind: 'decision', number: '{number}/COP.[ ]{session}', symbol: '{number}/COP.{session}' }],
  sessions: { first: 5, year: 2001, perYear: 0.5 },
  languages: {
    ar: {
      names: ['اتفاقية الأمم المتحدة لمكافحة التصحر'],
      mentions: ['(ل|ب|و|)اتفاقية الأمم المتحدة لمكافحة التصحر'],
      formulas: [],
      sharedFormulas: ['(إن |)مؤتمر الأطراف'],
    },
    en: {
      names: ['united nations convention to combat desertification', 'convention to combat desertification'],
      mentions: [
        'united nations convention to combat desertification',
        'convention to combat desertification',
        'unccd',
        'conference of the parties to the (united nations )convention to combat desertification',
      ],
      formulas: ['the conference of the parties to the united nations convention to combat desertification'],
      sharedFormulas: ['the conference of the parties'],
    },
    es: {
      names: ['convención de las naciones unidas de lucha contra la desertificación'],
      mentions: ['convención de las naciones unidas de lucha contra la desertificación', 'cnuld'],
      formulas: [],
      sharedFormulas: ['la conferencia de las partes'],
    },
    fr: {
      names: ['convention des nations unies sur la lutte contre la désertification'],
      mentions: ['convention des nations unies sur la lutte contre la désertification'],
      formulas: [],
      sharedFormulas: ['la conférence des parties'],
    },
    ru: {
      names: ['конвенция организации объединенных наций по борьбе с опустыниванием'],
      mentions: ['конвенци(я|и|ю|ей) организации объединенных наций по борьбе с опустыниванием', 'кбо оон'],
      formulas: [],
      sharedFormulas: ['конференция сторон'],
    },
    zh: {
      names: ['联合国防治荒漠化公约', '防治荒漠化公约'],
      mentions: ['联合国防治荒漠化公约', '防治荒漠化公约', '《防治荒漠化公约》'],
      formulas: [],
      sharedFormulas: ['缔约方会议', '缔约方大会'],
    },
  },
  examples: {
    symbols: ['Decision 26/COP.14', 'ICCD/COP(14)/23/Add.1', '第1/COP.14号决定'],
    formulas: {
      en: ['The Conference of the Parties to the United Nations Convention to Combat Desertification,'],
    },
    not: [
      'The Conference of the Parties to the United Nations Convention to Combat Desertification met in Ordos.',
    ],
  },
  note: '"The Conference of the Parties," is left out, which other bodies print as well: the symbol tells. Reports of the 11th to 14th sessions.',
}
