import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Economic and Social Council of the United Nations. */
export const unEcosoc: OrganisationGrammar = {
  id: 'un-ecosoc',
  name: 'United Nations Economic and Social Council',
  extends: 'un',
  symbols: [
    'E/RES/{year}/{number}[ ]{letter}',
    'E/RES/{year}/{number}',
    'E/RES/{number}[ ]({roman})',
    'E/{year}/L.{number}[/rev.{number}]',
  ],
  citations: [
    { kind: 'resolution', number: '{year}/{number}', symbol: 'E/RES/{year}/{number}{letter}' },
    {
      kind: 'resolution',
      number: '{number}[ {letter}][ ]({roman})',
      symbol: 'E/RES/{number}{letter}({roman})',
      named: true,
    },
    {
      kind: 'decision',
      number: '{number}[ {letter}][ ]({roman})',
      symbol: 'E/DEC/{number}{letter}({roman})',
      named: true,
    },
    { kind: 'decision', number: '{year}/{number}', symbol: 'E/DEC/{year}/{number}{letter}' },
  ],
  url: 'https://undocs.org/{language|en}/{symbol}',
  languages: {
    ar: {
      mentions: ['(و|)(ال|بال|كال|لل)مجلس الاقتصادي والاجتماعي', '(و|)(ال|بال|كال|لل)مجلس'],
      names: ['المجلس الاقتصادي والاجتماعي'],
      formulas: ['إن المجلس الاقتصادي والاجتماعي', 'المجلس الاقتصادي والاجتماعي'],
    },
    de: {
      mentions: ['wirtschafts- und sozialrat(s|es|)', 'rat(s|es|)', 'ecosoc'],
      names: ['wirtschafts- und sozialrat'],
      formulas: ['der wirtschafts- und sozialrat'],
    },
    en: {
      mentions: [
        'economic and social council',
        'council',
        'united nations economic and social council',
        'economic and social council of the united nations',
        'ecosoc',
      ],
      names: ['economic and social council'],
      formulas: ['the economic and social council'],
    },
    es: {
      mentions: [
        'consejo económico y social',
        'consejo',
        'consejo económico y social de las naciones unidas',
        'ecosoc',
      ],
      names: ['consejo económico y social'],
      formulas: ['el consejo económico y social'],
    },
    fr: {
      mentions: [
        'conseil économique et social',
        'conseil',
        'conseil économique et social des nations unies',
        'conseil économique et social de l’onu',
        'ecosoc',
      ],
      names: ['conseil économique et social'],
      formulas: ['le conseil économique et social'],
    },
    ru: {
      mentions: [
        'экономическ(ий|ого|ому|им|ом) и социальн(ый|ого|ому|ым|ом) совет(а|у|ом|е|)',
        'совет(а|у|ом|е|)',
        'экосос',
      ],
      names: ['экономический и социальный совет', 'экосос', 'экономический и социальный совет оон'],
      formulas: ['экономический и социальный совет', 'экономический и социальный совет оон'],
    },
    zh: {
      mentions: ['(联合国|)经济及社会理事会', '经济暨社会理事会', '经社理事会', '理事会'],
      names: ['经济及社会理事会', '经社理事会', '联合国经济及社会理事会', '经济暨社会理事会'],
      formulas: ['经济及社会理事会', '联合国经济及社会理事会', '经济暨社会理事会'],
    },
  },
  examples: {
    symbols: ['E/RES/2021/21', 'E/RES/1296 (XLIV)'],
    formulas: {
      ar: ['إن المجلس الاقتصادي والاجتماعي،'],
      de: ['Der Wirtschafts- und Sozialrat,'],
      en: ['The Economic and Social Council,'],
      es: ['El Consejo Económico y Social,'],
      fr: ['Le Conseil économique et social'],
      ru: ['Экономический и Социальный Совет,'],
      zh: ['经济及社会理事会，'],
    },
    not: ['The Economic and Social Council recommends more'],
  },
}
