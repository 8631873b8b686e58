import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The International Atomic Energy Agency: General Conference and Board of Governors. */
export const iaea: OrganisationGrammar = {
  id: 'iaea',
  name: 'International Atomic Energy Agency',
  symbols: [
    'GC({number})/RES/{number}[{letter}][.{letter}]',
    'GC({number})/DEC/{number}[{letter}]',
    'GC({number})/L.{number}[/rev.{number}]',
    'GC({number})/{number}',
    'GC({roman})/RES/{number}[{letter}]',
    'GC({roman})/DEC/{number}',
    'GC(SPL.{number})/RES/{number}',
    'GC(SPL.{number})/DEC/{number}',
    'GOV/{year}/{number}[-{text}]',
    'GOV/INF/{year}/{number}[-{text}]',
    'INFCIRC/{number}[/{text}]',
  ],
  citations: [
    {
      kind: 'resolution',
      number: 'GC({session})/RES/{number}',
      symbol: 'GC({session})/RES/{number}{letter}',
    },
    { kind: 'decision', number: 'GC({session})/DEC/{number}', symbol: 'GC({session})/DEC/{number}{letter}' },
    { kind: 'resolution', number: 'GC({roman})/RES/{number}', symbol: 'GC({roman})/RES/{number}{letter}' },
    { kind: 'decision', number: 'GC({roman})/DEC/{number}', symbol: 'GC({roman})/DEC/{number}' },
    {
      kind: 'resolution',
      number: 'GC(SPL.{session})/RES/{number}',
      symbol: 'GC(SPL.{session})/RES/{number}',
    },
    { kind: 'decision', number: 'GC(SPL.{session})/DEC/{number}', symbol: 'GC(SPL.{session})/DEC/{number}' },
    { kind: 'document', number: 'GC({session})/{number}', symbol: 'GC({session})/{number}' },
    { kind: 'document', number: 'GOV/{year}/{number}', symbol: 'GOV/{year}/{number}' },
    { kind: 'document', number: 'GOV/INF/{year}/{number}', symbol: 'GOV/INF/{year}/{number}' },
    { kind: 'document', number: 'INFCIRC/{number}', symbol: 'INFCIRC/{number}' },
  ],
  sessions: { first: 1, year: 1957, perYear: 1 },
  languages: {
    ar: {
      names: ['الوكالة الدولية للطاقة الذرية'],
      mentions: [
        '(ال|لل|بال|وال)وكالة الدولية للطاقة الذرية',
        '(ال|لل|بال|وال)مؤتمر العام للوكالة الدولية للطاقة الذرية',
        '(ل|ب|و|)مجلس محافظي الوكالة الدولية للطاقة الذرية',
      ],
      formulas: [],
    },
    en: {
      names: ['international atomic energy agency', 'board of governors'],
      mentions: [
        'international atomic energy agency',
        'iaea',
        'general conference of the international atomic energy agency',
        'general conference of the iaea',
        'iaea general conference',
        'board of governors of the international atomic energy agency',
        'board of governors of the iaea',
        'iaea board of governors',
        'board of governors',
      ],
      formulas: [
        'the general conference of the international atomic energy agency',
        'the board of governors of the international atomic energy agency',
      ],
    },
    es: {
      names: ['organismo internacional de energía atómica', 'junta de gobernadores'],
      mentions: [
        'organismo internacional de energía atómica',
        'oiea',
        'conferencia general del organismo internacional de energía atómica',
        'conferencia general del oiea',
        'junta de gobernadores del oiea',
        'junta de gobernadores',
      ],
      formulas: ['la conferencia general del organismo internacional de energía atómica'],
    },
    fr: {
      names: ['agence internationale de l’énergie atomique', 'conseil des gouverneurs'],
      mentions: [
        'agence internationale de l’énergie atomique',
        'aiea',
        'conférence générale de l’agence internationale de l’énergie atomique',
        'conférence générale de l’aiea',
        'conseil des gouverneurs de l’aiea',
        'conseil des gouverneurs',
      ],
      formulas: ['la conférence générale de l’agence internationale de l’énergie atomique'],
    },
    ru: {
      names: ['международное агентство по атомной энергии', 'магатэ', 'совет управляющих'],
      mentions: [
        'международн(ое|ого|ому|ым|ом) агентств(о|а|у|ом|е) по атомной энергии',
        'магатэ',
        'генеральн(ая|ой|ую) конференци(я|и|ю|ей) магатэ',
        'совет(а|у|ом|е|) управляющих магатэ',
        'совет(а|у|ом|е|) управляющих',
      ],
      formulas: ['генеральная конференция международного агентства по атомной энергии'],
    },
    zh: {
      names: ['国际原子能机构'],
      mentions: ['国际原子能机构', '原子能机构', '国际原子能机构大会', '原子能机构理事会'],
      formulas: ['国际原子能机构大会'],
    },
  },
  examples: {
    symbols: ['GC(66)/RES/12', 'GC(63)/DEC/10', 'GC(SPL.2)/RES/1', 'GOV/2006/14', 'INFCIRC/225/Rev.5'],
    formulas: {
      en: ['The General Conference of the International Atomic Energy Agency,'],
      es: ['La Conferencia General del Organismo Internacional de Energía Atómica,'],
      fr: ['La Conférence générale de l’Agence internationale de l’énergie atomique,'],
      ru: ['Генеральная конференция Международного агентства по атомной энергии,'],
      zh: ['国际原子能机构大会，'],
    },
    not: ['The General Conference of the International Atomic Energy Agency met in Vienna.'],
  },
  note: '"The General Conference," and "The Board of Governors," are left out, which other bodies print as well. Symbols as in the resolutions and decisions of the 39th, 54th, 60th and 63rd sessions.',
}
