import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The bodies of the Framework Convention on Climate Change, the Kyoto Protocol and the Paris Agreement. */
export const unfccc: OrganisationGrammar = {
  id: 'unfccc',
  name: 'United Nations Framework Convention on Climate Change',
  country: 'un',
  symbols: [
    'FCCC/CP/{year}/{number}[/rev.{number}][/add.{number}][/corr.{number}]',
    'FCCC/CP/{year}/L.{number}[/rev.{number}][/add.{number}]',
    'FCCC/KP/CMP/{year}/{number}[/rev.{number}][/add.{number}]',
    'FCCC/KP/CMP/{year}/L.{number}[/rev.{number}][/add.{number}]',
    'FCCC/PA/CMA/{year}/{number}[/rev.{number}][/add.{number}]',
    'FCCC/PA/CMA/{year}/L.{number}[/rev.{number}][/add.{number}]',
    'FCCC/{text}/{year}/{text}',
    '[draft ]decision [-|{number}]/CP.{number}',
    '[draft ]decision [-|{number}]/CMP.{number}',
    '[draft ]decision [-|{number}]/CMA.{number}',
    '[projet de ]décision [-|{number}]/CP.{number}',
    '[projet de ]décision [-|{number}]/CMP.{number}',
    '[projet de ]décision [-|{number}]/CMA.{number}',
    '[proyecto de ]decisión [-|{number}]/CP.{number}',
    'решение {number}/CP.{number}',
    'решение {number}/CMP.{number}',
    'решение {number}/CMA.{number}',
    '第{number}/CP.{number}号决定',
    '第{number}/CMP.{number}号决定',
    '第{number}/CMA.{number}号决定',
    'المقرر {number}/م أ-{number}',
    'المقرر {number}/م أإ-{number}',
    'المقرر {number}/م أت-{number}',
  ],
  citations: [
    { kind: 'decision', number: '{number}/CP.[ ]{session}', symbol: '{number}/CP.{session}' },
    { kind: 'decision', number: '{number}/CMP.[ ]{session}', symbol: '{number}/CMP.{session}' },
    { kind: 'decision', number: '{number}/CMA.[ ]{session}', symbol: '{number}/CMA.{session}' },
    { kind: 'decision', number: '{number}/م أ-{session}', symbol: '{number}/CP.{session}' },
    { kind: 'decision', number: '{number}/م أإ-{session}', symbol: '{number}/CMP.{session}' },
    { kind: 'decision', number: '{number}/م أت-{session}', symbol: '{number}/CMA.{session}' },
  ],
  languages: {
    ar: {
      names: ['اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ', 'مؤتمر الأطراف'],
      mentions: [
        '(ل|ب|و|)اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ',
        '(ل|ب|و|)مؤتمر الأطراف العامل بوصفه اجتماع الأطراف في اتفاق باريس',
      ],
      formulas: [
        'إن مؤتمر الأطراف العامل بوصفه اجتماع الأطراف في اتفاق باريس',
        'إن مؤتمر الأطراف العامل بوصفه اجتماع الأطراف في بروتوكول كيوتو',
      ],
      sharedFormulas: ['(إن |)مؤتمر الأطراف'],
    },
    en: {
      names: [
        'united nations framework convention on climate change',
        'framework convention on climate change',
        'conference of the parties',
        'conference of the parties serving as the meeting of the parties to the paris agreement',
        'conference of the parties serving as the meeting of the parties to the kyoto protocol',
      ],
      mentions: [
        'united nations framework convention on climate change',
        'unfccc',
        'conference of the parties to the (united nations )framework convention on climate change',
        'conference of the parties serving as the meeting of the parties to the paris agreement',
        'conference of the parties serving as the meeting of the parties to the kyoto protocol',
      ],
      formulas: [
        'the conference of the parties serving as the meeting of the parties to the paris agreement',
        'the conference of the parties serving as the meeting of the parties to the kyoto protocol',
        'the conference of the parties to the united nations framework convention on climate change',
      ],
      sharedFormulas: ['the conference of the parties'],
    },
    es: {
      names: [
        'convención marco de las naciones unidas sobre el cambio climático',
        'conferencia de las partes',
      ],
      mentions: [
        'convención marco de las naciones unidas sobre el cambio climático',
        'cmnucc',
        'conferencia de las partes en calidad de reunión de las partes en el acuerdo de parís',
        'conferencia de las partes en calidad de reunión de las partes en el protocolo de kyoto',
      ],
      formulas: [
        'la conferencia de las partes en calidad de reunión de las partes en el acuerdo de parís',
        'la conferencia de las partes en calidad de reunión de las partes en el protocolo de kyoto',
      ],
      sharedFormulas: ['la conferencia de las partes'],
    },
    fr: {
      names: ['convention-cadre des nations unies sur les changements climatiques', 'conférence des parties'],
      mentions: [
        'convention-cadre des nations unies sur les changements climatiques',
        'ccnucc',
        'conférence des parties agissant comme réunion des parties à l’accord de paris',
        'conférence des parties agissant comme réunion des parties au protocole de kyoto',
      ],
      formulas: [
        'la conférence des parties agissant comme réunion des parties à l’accord de paris',
        'la conférence des parties agissant comme réunion des parties au protocole de kyoto',
      ],
      sharedFormulas: ['la conférence des parties'],
    },
    ru: {
      names: ['рамочная конвенция организации объединенных наций об изменении климата', 'конференция сторон'],
      mentions: [
        'рамочн(ая|ой|ую) конвенци(я|и|ю|ей) организации объединенных наций об изменении климата',
        'ркик оон',
        'конференци(я|и|ю|ей) сторон, действующ(ая|ей|ую) в качестве совещания сторон парижского соглашения',
        'конференци(я|и|ю|ей) сторон, действующ(ая|ей|ую) в качестве совещания сторон киотского протокола',
      ],
      formulas: [
        'конференция сторон, действующая в качестве совещания сторон парижского соглашения',
        'конференция сторон, действующая в качестве совещания сторон киотского протокола',
      ],
      sharedFormulas: ['конференция сторон'],
    },
    zh: {
      names: ['联合国气候变化框架公约', '气候变化框架公约', '缔约方会议'],
      mentions: [
        '联合国气候变化框架公约',
        '气候变化框架公约',
        '作为《巴黎协定》缔约方会议的《公约》缔约方会议',
        '作为《京都议定书》缔约方会议的《公约》缔约方会议',
      ],
      formulas: [
        '作为《巴黎协定》缔约方会议的《公约》缔约方会议',
        '作为《京都议定书》缔约方会议的《公约》缔约方会议',
      ],
      sharedFormulas: ['缔约方会议', '缔约方大会'],
    },
  },
  examples: {
    symbols: [
      'Decision 1/CP.21',
      'Draft decision -/CP.21',
      'Decision 4/CMP.1',
      'FCCC/CP/2015/10/Add.1',
      '第1/CP.21号决定',
    ],
    formulas: {
      ar: ['إن مؤتمر الأطراف العامل بوصفه اجتماع الأطراف في اتفاق باريس،'],
      en: ['The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement,'],
      es: ['La Conferencia de las Partes en calidad de reunión de las Partes en el Acuerdo de París,'],
      fr: ['La Conférence des Parties agissant comme réunion des Parties à l’Accord de Paris,'],
      ru: ['Конференция Сторон, действующая в качестве совещания Сторон Парижского соглашения,'],
      zh: ['作为《巴黎协定》缔约方会议的《公约》缔约方会议，'],
    },
    not: [
      'The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement met in Bonn.',
    ],
  },
  note: '"The Conference of the Parties," is left out, which other bodies print as well: the symbol tells. Reports FCCC/CP/2015/10 and Add.1 to 3, FCCC/CP/2015/L.9 and of the first session of CMA. The Arabic form 1/م أ-21 as in resolutions of the General Assembly; those of the other two bodies are not checked against a document.',
}
