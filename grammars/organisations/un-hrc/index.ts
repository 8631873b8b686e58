import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Human Rights Council of the United Nations. */
export const unHrc: OrganisationGrammar = {
  id: 'un-hrc',
  name: 'United Nations Human Rights Council',
  extends: 'un',
  symbols: [
    'A/HRC/RES/{number}/{number}',
    'A/HRC/RES/S-{number}/{number}',
    'A/HRC/DEC/{number}/{number}',
    'A/HRC/{number}/L.{number}[/rev.{number}]',
  ],
  citations: [
    { kind: 'resolution', number: '{session}/{number}', symbol: 'A/HRC/RES/{session}/{number}' },
    { kind: 'resolution', number: '{special}-{session}/{number}', symbol: 'A/HRC/RES/S-{session}/{number}' },
    { kind: 'decision', number: '{session}/{number}', symbol: 'A/HRC/DEC/{session}/{number}', named: true },
    { kind: 'decision', number: '{special}-{session}/{number}', symbol: 'A/HRC/DEC/S-{session}/{number}' },
  ],
  sessions: { first: 1, year: 2006, perYear: 3 },
  perSession: 999,
  url: 'https://undocs.org/{language|en}/{symbol}',
  languages: {
    ar: {
      mentions: ['(و|)(ب|ك|ل|)مجلس حقوق الإنسان', '(و|)(ال|بال|كال|لل)مجلس'],
      names: ['مجلس حقوق الإنسان'],
      formulas: ['إن مجلس حقوق الإنسان', 'مجلس حقوق الإنسان'],
    },
    de: {
      mentions: [
        'menschenrechtsrat(s|es|)',
        'rat(s|es|)',
        'un-menschenrechtsrat(s|es|)',
        'vn-menschenrechtsrat(s|es|)',
      ],
      names: ['menschenrechtsrat'],
      formulas: ['der menschenrechtsrat'],
    },
    en: {
      mentions: [
        'human rights council',
        'council',
        'united nations human rights council',
        'human rights council of the united nations',
        'un human rights council',
        'unhrc',
      ],
      names: ['human rights council'],
      formulas: ['the human rights council'],
    },
    es: {
      mentions: [
        'consejo de (los )derechos humanos',
        'consejo',
        'consejo de (los )derechos humanos de las naciones unidas',
      ],
      names: ['consejo de derechos humanos'],
      formulas: ['el consejo de derechos humanos'],
    },
    fr: {
      mentions: [
        'conseil des droits de l’homme',
        'conseil',
        'conseil des droits humains',
        'conseil des droits de l’homme des nations unies',
        'conseil des droits de l’homme de l’onu',
      ],
      names: ['conseil des droits de l’homme'],
      formulas: ['le conseil des droits de l’homme'],
    },
    ru: {
      mentions: ['совет(а|у|ом|е|) по правам человека', 'совет(а|у|ом|е|)', 'спч'],
      names: ['совет по правам человека', 'совет по правам человека оон'],
      formulas: ['совет по правам человека', 'совет по правам человека оон'],
    },
    zh: {
      mentions: ['(联合国|)人权理事会', '理事会'],
      names: ['人权理事会', '联合国人权理事会'],
      formulas: ['人权理事会', '联合国人权理事会'],
    },
  },
  examples: {
    symbols: ['A/HRC/RES/16/18', 'A/HRC/RES/S-21/1'],
    formulas: {
      ar: ['إن مجلس حقوق الإنسان،'],
      de: ['Der Menschenrechtsrat,'],
      en: ['The Human Rights Council,'],
      es: ['El Consejo de Derechos Humanos,'],
      fr: ['Le Conseil des droits de l’homme,'],
      ru: ['Совет по правам человека,'],
      zh: ['人权理事会，'],
    },
    not: ['The Human Rights Council has 47 members.'],
  },
}
