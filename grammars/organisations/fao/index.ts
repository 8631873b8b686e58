import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Food and Agriculture Organization of the United Nations: Conference and Council. */
export const fao: OrganisationGrammar = {
  id: 'fao',
  name: 'Food and Agriculture Organization of the United Nations',
  country: 'un',
  // "Resolution 4/2015" alone on a line may be anybody's.
  symbols: [
    'C {year}/{number}[ rev.{number}]',
    'C {year}/REP',
    'C {year}/report',
    'CL {number}/{number}',
    'CL {number}/REP',
  ],
  namedSymbols: [
    'resolution {number}/{year}',
    'résolution {number}/{year}',
    'resolución {number}/{year}',
    'резолюция {number}/{year}',
    '第{number}/{year}号决议',
    'القرار {number}/{year}',
  ],
  citations: [
    { kind: 'resolution', number: '{number}/{year}', symbol: 'Resolution {number}/{year}', named: true },
    { kind: 'document', number: 'C {year}/REP', symbol: 'C {year}/REP' },
    { kind: 'document', number: 'C {year}/{number}', symbol: 'C {year}/{number}' },
    { kind: 'document', number: 'CL {session}/{number}', symbol: 'CL {session}/{number}' },
    { kind: 'document', number: 'CL {session}/REP', symbol: 'CL {session}/REP' },
  ],
  languages: {
    ar: {
      names: ['منظمة الأغذية والزراعة للأمم المتحدة', 'منظمة الأغذية والزراعة'],
      mentions: [
        '(ل|ب|و|)منظمة الأغذية والزراعة',
        '(ل|ب|و|)مؤتمر منظمة الأغذية والزراعة',
        '(ل|ب|و|)مجلس منظمة الأغذية والزراعة',
      ],
      formulas: [],
      sharedFormulas: ['(إن |)المؤتمر', '(إن |)المجلس'],
    },
    en: {
      names: ['food and agriculture organization of the united nations', 'food and agriculture organization'],
      mentions: [
        'food and agriculture organi(s|z)ation',
        'food and agriculture organi(s|z)ation of the united nations',
        'fao',
        'fao conference',
        'conference of fao',
        'conference of the food and agriculture organi(s|z)ation of the united nations',
        'fao council',
      ],
      formulas: ['the conference of the food and agriculture organization of the united nations'],
      sharedFormulas: ['the conference', 'the council'],
      lines: { closing: ['(adopted on {date})'] },
    },
    es: {
      names: ['organización de las naciones unidas para la alimentación y la agricultura'],
      mentions: [
        'organización de las naciones unidas para la alimentación y la agricultura',
        'fao',
        'conferencia de la fao',
        'consejo de la fao',
      ],
      formulas: [],
      sharedFormulas: ['la conferencia', 'el consejo'],
    },
    fr: {
      names: ['organisation des nations unies pour l’alimentation et l’agriculture'],
      mentions: [
        'organisation des nations unies pour l’alimentation et l’agriculture',
        'fao',
        'conférence de la fao',
        'conseil de la fao',
      ],
      formulas: [],
      sharedFormulas: ['la conférence', 'le conseil'],
    },
    ru: {
      names: ['продовольственная и сельскохозяйственная организация объединенных наций', 'фао'],
      mentions: [
        'продовольственн(ая|ой|ую) и сельскохозяйственн(ая|ой|ую) организаци(я|и|ю|ей) объединенных наций',
        'фао',
        'конференци(я|и|ю|ей) фао',
      ],
      formulas: [],
      sharedFormulas: ['конференция', 'совет'],
    },
    zh: {
      names: ['联合国粮食及农业组织', '粮农组织'],
      mentions: ['联合国粮食及农业组织', '联合国粮农组织', '粮农组织', '粮农组织大会'],
      formulas: [],
      sharedFormulas: ['大会', '理事会'],
    },
  },
  examples: {
    symbols: ['C 2019/REP', 'C 2017/Report', 'CL 165/3'],
    formulas: { en: ['THE CONFERENCE OF THE FOOD AND AGRICULTURE ORGANIZATION OF THE UNITED NATIONS,'] },
    not: ['The Conference of FAO met in Rome.', 'Resolution 4/2015'],
  },
  note: '"THE CONFERENCE," is left out, which other bodies print as well. Reports of the 39th to 41st sessions of the Conference.',
}
