import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The International Telecommunication Union: Plenipotentiary Conference, Council, and the conferences of its sectors. */
export const itu: OrganisationGrammar = {
  id: 'itu',
  name: 'International Telecommunication Union',
  country: 'un',
  symbols: [
    'resolution {number} (rev.[ ]{text}, {year})[*]',
    'resolution {number} (rev.[ ]wrc-{number})',
    'resolution {number} (wrc-{number})',
    'resolution {number} ({text}, {year})',
    'decision {number} (rev.[ ]{text}, {year})',
    'decision {number} ({text}, {year})',
    'résolution {number} (rév.[ ]{text}, {year})',
    'résolution {number} (rév.[ ]cmr-{number})',
    'résolution {number} (cmr-{number})',
    'resolución {number} (rev.[ ]{text}, {year})',
    'resolución {number} (rev.[ ]cmr-{number})',
    'resolución {number} (cmr-{number})',
    'резолюция {number} (пересм. {text}, {year}[ г.])',
    '第{number}号决议（{year}年，{text}）',
    '第{number}号决议（wrc-{number}，修订版）',
    '第{number}号决议（wrc-{number}）',
    'القرار {number} (المراجع في {text}، {year})',
    'резолюция {number} ({text}, {year} г.)',
    'draft resolution {open}{text}-{number}{close}',
  ],
  // The place, with "Rev." before it where the text was revised, stands in {text}.
  citations: [
    {
      kind: 'resolution',
      number: '{number} (Rev.[ ]WRC-{session})',
      symbol: 'Resolution {number} (Rev.WRC-{session})',
    },
    {
      kind: 'resolution',
      number: '{number} (Rev.[ ]CMR-{session})',
      symbol: 'Resolution {number} (Rev.WRC-{session})',
    },
    { kind: 'resolution', number: '{number} (WRC-{session})', symbol: 'Resolution {number} (WRC-{session})' },
    { kind: 'resolution', number: '{number} (CMR-{session})', symbol: 'Resolution {number} (WRC-{session})' },
    { kind: 'resolution', number: '{number} (ВКР-{session})', symbol: 'Resolution {number} (WRC-{session})' },
    {
      kind: 'resolution',
      number: '{number} ({text}, {year})',
      symbol: 'Resolution {number} ({text}, {year})',
    },
    {
      kind: 'decision',
      number: '{number} ({text}, {year})',
      symbol: 'Decision {number} ({text}, {year})',
    },
  ],
  languages: {
    ar: {
      names: ['الاتحاد الدولي للاتصالات'],
      mentions: ['(ال|لل|بال|وال)اتحاد الدولي للاتصالات', '(ل|ب|و|)مؤتمر المندوبين المفوضين'],
      formulas: [
        'إن مؤتمر المندوبين المفوضين للاتحاد الدولي للاتصالات[ ({text})]',
        'إن المؤتمر العالمي للاتصالات الراديوية[ ({text})]',
        'إن الجمعية العالمية لتقييس الاتصالات[ ({text})]',
        'إن المؤتمر العالمي لتنمية الاتصالات[ ({text})]',
      ],
    },
    en: {
      names: [
        'international telecommunication union',
        'plenipotentiary conference',
        'world radiocommunication conference',
      ],
      mentions: [
        'international telecommunication union',
        'itu',
        'plenipotentiary conference',
        'plenipotentiary conference of the international telecommunication union',
        'itu plenipotentiary conference',
        'itu council',
        'world radiocommunication conference',
        'world telecommunication standardization assembly',
        'world telecommunication development conference',
        'world conference on international telecommunications',
      ],
      formulas: [
        'the plenipotentiary conference of the international telecommunication union[ ({text})]',
        'the world radiocommunication conference[ ({text})]',
        'the world telecommunication standardization assembly[ ({text})]',
        'the world telecommunication development conference[ ({text})]',
        'the world conference on international telecommunications[ ({text})]',
        'the itu radiocommunication assembly',
      ],
    },
    es: {
      names: ['unión internacional de telecomunicaciones', 'conferencia de plenipotenciarios'],
      mentions: [
        'unión internacional de telecomunicaciones',
        'uit',
        'conferencia de plenipotenciarios',
        'conferencia mundial de radiocomunicaciones',
        'asamblea mundial de normalización de las telecomunicaciones',
        'conferencia mundial de desarrollo de las telecomunicaciones',
      ],
      formulas: [
        'la conferencia de plenipotenciarios de la unión internacional de telecomunicaciones[ ({text})]',
        'la conferencia mundial de radiocomunicaciones[ ({text})]',
        'la asamblea mundial de normalización de las telecomunicaciones[ ({text})]',
        'la conferencia mundial de desarrollo de las telecomunicaciones[ ({text})]',
      ],
    },
    fr: {
      names: ['union internationale des télécommunications', 'conférence de plénipotentiaires'],
      mentions: [
        'union internationale des télécommunications',
        'uit',
        'conférence de plénipotentiaires',
        'conférence mondiale des radiocommunications',
        'assemblée mondiale de normalisation des télécommunications',
        'conférence mondiale de développement des télécommunications',
      ],
      formulas: [
        'la conférence de plénipotentiaires de l’union internationale des télécommunications[ ({text})]',
        'la conférence mondiale des radiocommunications[ ({text})]',
        'l’assemblée mondiale de normalisation des télécommunications[ ({text})]',
        'la conférence mondiale de développement des télécommunications[ ({text})]',
      ],
    },
    ru: {
      names: ['международный союз электросвязи', 'полномочная конференция'],
      mentions: [
        'международн(ый|ого|ому|ым|ом) союз(а|у|ом|е|) электросвязи',
        'мсэ',
        'полномочн(ая|ой|ую) конференци(я|и|ю|ей)',
        'всемирн(ая|ой|ую) конференци(я|и|ю|ей) радиосвязи',
        'всемирн(ая|ой|ую) ассамбле(я|и|ю|е|ей) по стандартизации электросвязи',
        'всемирн(ая|ой|ую) конференци(я|и|ю|ей) по развитию электросвязи',
      ],
      formulas: [
        'полномочная конференция международного союза электросвязи[ ({text})]',
        'всемирная конференция радиосвязи[ ({text})]',
        'всемирная ассамблея по стандартизации электросвязи[ ({text})]',
        'всемирная конференция по развитию электросвязи[ ({text})]',
      ],
    },
    zh: {
      names: ['国际电信联盟', '国际电联', '全权代表大会'],
      mentions: [
        '国际电信联盟',
        '国际电联',
        '全权代表大会',
        '世界无线电通信大会',
        '世界电信标准化全会',
        '世界电信发展大会',
      ],
      formulas: [
        '国际电信联盟全权代表大会[（{text}）]',
        '世界无线电通信大会[（{text}）]',
        '世界电信标准化全会[（{text}）]',
        '世界电信发展大会[（{text}）]',
      ],
    },
  },
  examples: {
    symbols: [
      'RESOLUTION 130 (Rev. Dubai, 2018)',
      'RESOLUTION 908 (Rev.WRC-15)',
      'Resolution 31 (Kyoto, 1994)',
      'Draft Resolution [SEN-1]',
    ],
    formulas: {
      ar: ['إن مؤتمر المندوبين المفوضين للاتحاد الدولي للاتصالات (دبي، 2018)،'],
      en: [
        'The Plenipotentiary Conference of the International Telecommunication Union (Marrakesh, 2002),',
        'The World Radiocommunication Conference (Geneva, 2015),',
      ],
      es: [
        'La Conferencia de Plenipotenciarios de la Unión Internacional de Telecomunicaciones (Dubái, 2018),',
      ],
      fr: [
        'La Conférence de plénipotentiaires de l’Union internationale des télécommunications (Dubaï, 2018),',
      ],
      ru: ['Полномочная конференция Международного союза электросвязи (Дубай, 2018 г.),'],
      zh: ['国际电信联盟全权代表大会（2018年，迪拜），'],
    },
    not: ['The World Radiocommunication Conference met in Geneva.', 'Resolution 1325 (2000)'],
  },
  note: 'Formula and draft symbol as in document 56 of the conference of 2002; numbers as in the Collection of the basic texts, edition 2019. Verbs are headings with lettered or numbered items below.',
}
