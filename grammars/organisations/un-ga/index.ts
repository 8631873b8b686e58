import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The General Assembly of the United Nations. */
export const unGa: OrganisationGrammar = {
  id: 'un-ga',
  name: 'United Nations General Assembly',
  extends: 'un',
  symbols: [
    'A/RES/{number}/{number}[ ]{letter}',
    'A/RES/{number}/{number}',
    'A/RES/{number}/{number} {letter}-{letter}',
    'A/RES/{number}/{number} {letter} {text} {letter}',
    'A/RES/S-{number}/{number}',
    'A/RES/ES-{number}/{number}',
    'A/RES/{number}[ ]{letter}[ ]({roman})',
    'A/RES/{number}[ ]({roman})',
    'A/RES/{number}[ ](S-{roman})',
    'A/RES/{number}[ ](ES-{roman})',
    'A/{number}/L.{number}[/rev.{number}]',
    'A/C.{number}/{number}/L.{number}[/rev.{number}]',
  ],
  citations: [
    { kind: 'resolution', number: '{session}/{number}', symbol: 'A/RES/{session}/{number}{letter}' },
    {
      kind: 'resolution',
      number: '{number}[ {letter}][ ]({roman})',
      symbol: 'A/RES/{number}{letter}({roman})',
    },
    {
      kind: 'resolution',
      number: '{special}-{session}/{number}',
      symbol: 'A/RES/S-{session}/{number}{letter}',
    },
    {
      kind: 'resolution',
      number: '{emergency}-{session}/{number}',
      symbol: 'A/RES/ES-{session}/{number}{letter}',
    },
    { kind: 'resolution', number: '{number}[ ]({special}-{roman})', symbol: 'A/RES/{number}(S-{roman})' },
    { kind: 'resolution', number: '{number}[ ]({emergency}-{roman})', symbol: 'A/RES/{number}(ES-{roman})' },
    { kind: 'decision', number: '{session}/{number}', symbol: 'A/DEC/{session}/{number}{letter}' },
    { kind: 'decision', number: '{special}-{session}/{number}', symbol: 'A/DEC/S-{session}/{number}' },
  ],
  sessions: { first: 31, year: 1976, perYear: 1 },
  perSession: 999,
  url: 'https://undocs.org/{language|en}/{symbol}',
  languages: {
    ar: {
      mentions: ['(و|)(ال|بال|كال|لل)جمعية العامة( للأمم المتحدة)', '(و|)(ال|بال|كال|لل)جمعية'],
      names: ['الجمعية العامة', 'الجمعية العامة للأمم المتحدة'],
      formulas: ['إن الجمعية العامة', 'الجمعية العامة'],
    },
    de: {
      mentions: [
        'generalversammlung',
        'versammlung',
        'generalversammlung der vereinten nationen',
        'un-generalversammlung',
        'vn-generalversammlung',
      ],
      names: ['generalversammlung', 'generalversammlung der vereinten nationen'],
      formulas: ['die generalversammlung'],
    },
    en: {
      mentions: [
        'general assembly',
        'assembly',
        'united nations general assembly',
        'general assembly of the united nations',
        'un general assembly',
        'unga',
      ],
      names: ['general assembly', 'united nations general assembly'],
      formulas: ['the general assembly'],
    },
    es: {
      mentions: ['asamblea general', 'asamblea', 'asamblea general de las naciones unidas', 'ag'],
      names: ['asamblea general', 'asamblea general de las naciones unidas'],
      formulas: ['la asamblea general'],
    },
    fr: {
      mentions: [
        'assemblée générale',
        'assemblée',
        'assemblée générale des nations unies',
        'assemblée générale de l’onu',
        'assemblée générale de l’organisation des nations unies',
      ],
      names: ['assemblée générale', 'assemblée générale des nations unies'],
      formulas: ['l’assemblée générale'],
    },
    ru: {
      mentions: [
        'генеральн(ая|ой|ую|ою) ассамбле(я|и|е|ю|ей|ею)',
        'ассамбле(я|и|е|ю|ей|ею)',
        'генеральн(ая|ой|ую|ою) ассамбле(я|и|е|ю|ей|ею) (организации объединенных наций|оон)',
      ],
      names: [
        'генеральная ассамблея',
        'генеральная ассамблея оон',
        'генеральная ассамблея организации объединенных наций',
      ],
      formulas: [
        'генеральная ассамблея',
        'генеральная ассамблея оон',
        'генеральная ассамблея организации объединенных наций',
      ],
    },
    zh: {
      mentions: ['(联合国|)大会', '联大'],
      names: ['大会', '联合国大会'],
      formulas: ['大会', '联合国大会'],
    },
  },
  examples: {
    symbols: [
      'A/RES/76/230',
      'A/RES/76/246 B',
      'A/RES/69/96 A and B',
      'A/RES/3314 (XXIX)',
      'A/RES/ES-11/1',
      'A/C.3/56/L.10',
    ],
    formulas: {
      ar: ['إن الجمعية العامة،'],
      de: ['Die Generalversammlung,'],
      en: ['The General Assembly,', 'THE GENERAL ASSEMBLY'],
      es: ['La Asamblea General,'],
      fr: ['L’Assemblée générale,', "L'Assemblee generale"],
      ru: ['Генеральная Ассамблея,'],
      zh: ['大会，'],
    },
    not: ['The General Assembly decided to meet again.'],
  },
}
