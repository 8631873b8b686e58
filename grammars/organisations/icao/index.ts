import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The International Civil Aviation Organization: its Assembly. */
export const icao: OrganisationGrammar = {
  id: 'icao',
  name: 'International Civil Aviation Organization',
  country: 'un',
  symbols: ['A{number}-{number}', 'A{number}-WP/{number}', 'resolution A{number}-{number}'],
  citations: [
    { kind: 'resolution', number: 'A{session}-{number}', symbol: 'A{session}-{number}' },
    { kind: 'document', number: 'A{session}-WP/{number}', symbol: 'A{session}-WP/{number}' },
  ],
  sessions: { first: 40, year: 2019, perYear: 0.3333 },
  languages: {
    ar: {
      names: ['منظمة الطيران المدني الدولي'],
      mentions: ['(ل|ب|و|)منظمة الطيران المدني الدولي', '(ال|لل|بال|وال)إيكاو'],
      formulas: ['إن الجمعية العمومية لمنظمة الطيران المدني الدولي'],
      sharedFormulas: ['(إن |)الجمعية العمومية', '(إن |)المجلس'],
    },
    en: {
      names: ['international civil aviation organization', 'assembly resolutions in force'],
      mentions: [
        'international civil aviation organi(s|z)ation',
        'icao',
        'icao assembly',
        'assembly of the international civil aviation organi(s|z)ation',
        'assembly',
      ],
      formulas: ['the assembly of the international civil aviation organization'],
      sharedFormulas: ['the assembly', 'the council'],
      lines: { title: ['a{number}-{number}[ ]: {title}', 'resolution a{number}-{number}[ ]: {title}'] },
    },
    es: {
      names: ['organización de aviación civil internacional'],
      mentions: ['organización de aviación civil internacional', 'oaci', 'asamblea de la oaci'],
      formulas: [],
      sharedFormulas: ['la asamblea', 'el consejo'],
      lines: { title: ['a{number}-{number}[ ]: {title}'] },
    },
    fr: {
      names: ['organisation de l’aviation civile internationale'],
      mentions: ['organisation de l’aviation civile internationale', 'oaci', 'assemblée de l’oaci'],
      formulas: [],
      sharedFormulas: ['l’assemblée', 'le conseil'],
      lines: { title: ['a{number}-{number}[ ]: {title}', 'résolution a{number}-{number}[ ]: {title}'] },
    },
    ru: {
      names: ['международная организация гражданской авиации'],
      mentions: [
        'международн(ая|ой|ую) организаци(я|и|ю|ей) гражданской авиации',
        'икао',
        'ассамбле(я|и|ю|е|ей) икао',
      ],
      formulas: [],
      sharedFormulas: ['ассамблея', 'совет'],
    },
    zh: {
      names: ['国际民用航空组织', '国际民航组织'],
      mentions: ['国际民用航空组织', '国际民航组织', '国际民航组织大会'],
      formulas: [],
      sharedFormulas: ['大会', '理事会'],
    },
  },
  examples: {
    symbols: ['A40-1', 'A26-1', 'A40-WP/123'],
    formulas: {
      ar: ['إن الجمعية العمومية لمنظمة الطيران المدني الدولي،'],
      en: ['The Assembly of the International Civil Aviation Organization:'],
    },
    not: ['The Assembly of the International Civil Aviation Organization met in Montréal.'],
  },
  note: '"The Assembly:" is left out, which other bodies print as well, and here follows the preamble. Numbers and title lines as in the resolutions of the 26th, 32nd and 40th sessions and Assembly Resolutions in Force (Doc 9790).',
}
