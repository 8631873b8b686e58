import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The International Labour Organization: the International Labour Conference and the Governing Body. */
export const ilo: OrganisationGrammar = {
  id: 'ilo',
  name: 'International Labour Organization',
  country: 'un',
  symbols: [
    'ILC.{number}/resolution {roman}',
    'ILC.{number}/résolution {roman}',
    'ILC.{number}/record no. {number}[{letter}]',
    'ILC.{number}/{roman}[({letter})]',
    'GB.{number}/{letter}[/{number}]',
    'GB.{number}/{number}[/{number}]',
    'GB.{number}/INS/{number}[/{number}]',
  ],
  citations: [
    {
      kind: 'resolution',
      number: 'ILC.[ ]{session}/Resolution {roman}',
      symbol: 'ILC.{session}/Resolution {roman}',
    },
    { kind: 'document', number: 'GB.{session}/INS/{number}', symbol: 'GB.{session}/INS/{number}' },
    { kind: 'document', number: 'GB.{session}/{number}', symbol: 'GB.{session}/{number}' },
  ],
  sessions: { first: 97, year: 2008, perYear: 1 },
  languages: {
    ar: {
      names: ['منظمة العمل الدولية', 'مؤتمر العمل الدولي'],
      mentions: ['(ل|ب|و|)منظمة العمل الدولية', '(ل|ب|و|)مؤتمر العمل الدولي'],
      formulas: [
        'إن المؤتمر العام لمنظمة العمل الدولية',
        'إن المؤتمر العام لمنظمة العمل الدولية، المنعقد {text}',
      ],
    },
    de: {
      names: ['internationale arbeitsorganisation', 'internationale arbeitskonferenz'],
      mentions: [
        'internationale(n|r|) arbeitsorganisation',
        'internationale(n|r|) arbeitskonferenz',
        'allgemeine(n|r|) konferenz der internationalen arbeitsorganisation',
        'iao',
      ],
      formulas: [
        'die allgemeine konferenz der internationalen arbeitsorganisation',
        'die allgemeine konferenz der internationalen arbeitsorganisation, die {text}',
      ],
    },
    en: {
      names: [
        'international labour organization',
        'international labour conference',
        'international labour office',
      ],
      mentions: [
        'international labour conference',
        'international labour organi(s|z)ation',
        'ilo',
        'general conference of the international labour organi(s|z)ation',
        'ilo governing body',
        'governing body of the international labour office',
      ],
      formulas: [
        'the general conference of the international labour organi(s|z)ation',
        'the general conference of the international labour organi[s|z]ation, meeting {text}',
        'the international labour conference',
      ],
      lines: { title: ['resolution concerning {title}'], closing: ['(adopted on {date})'] },
    },
    es: {
      names: ['organización internacional del trabajo', 'conferencia internacional del trabajo'],
      mentions: [
        'conferencia internacional del trabajo',
        'organización internacional del trabajo',
        'oit',
        'conferencia general de la organización internacional del trabajo',
      ],
      formulas: [
        'la conferencia general de la organización internacional del trabajo',
        'la conferencia general de la organización internacional del trabajo, {text} reunión[{text}]',
      ],
      lines: { title: ['resolución relativa a {title}'] },
    },
    fr: {
      names: ['organisation internationale du travail', 'conférence internationale du travail'],
      mentions: [
        'conférence internationale du travail',
        'organisation internationale du travail',
        'oit',
        'conférence générale de l’organisation internationale du travail',
      ],
      formulas: [
        'la conférence générale de l’organisation internationale du travail',
        'la conférence générale de l’organisation internationale du travail, réunie {text}',
      ],
      lines: { title: ['résolution concernant {title}'] },
    },
    pt: {
      names: ['organização internacional do trabalho', 'conferência internacional do trabalho'],
      mentions: [
        'conferência internacional do trabalho',
        'organização internacional do trabalho',
        'oit',
        'conferência geral da organização internacional do trabalho',
      ],
      formulas: ['a conferência geral da organização internacional do trabalho'],
    },
    ru: {
      names: ['международная организация труда', 'международная конференция труда'],
      mentions: [
        'международн(ая|ой|ую) конференци(я|и|ю|ей) труда',
        'международн(ая|ой|ую) организаци(я|и|ю|ей) труда',
        'мот',
      ],
      formulas: [
        'генеральная конференция международной организации труда',
        'генеральная конференция международной организации труда, собравшаяся {text}',
      ],
    },
    zh: {
      names: ['国际劳工组织', '国际劳工大会'],
      mentions: ['国际劳工大会', '国际劳工组织', '劳工组织'],
      formulas: ['国际劳工组织大会'],
    },
  },
  examples: {
    symbols: ['ILC.108/Resolution I', 'GB.323/INS/3'],
    formulas: {
      ar: ['إن المؤتمر العام لمنظمة العمل الدولية،'],
      de: ['Die Allgemeine Konferenz der Internationalen Arbeitsorganisation,'],
      en: [
        'The General Conference of the International Labour Organization, meeting at its 100th Session, 2011,',
      ],
      es: [
        'La Conferencia General de la Organización Internacional del Trabajo, congregada en su 100.ª reunión,',
      ],
      fr: [
        'La Conférence générale de l’Organisation internationale du Travail, réunie à Genève en sa 100e session,',
      ],
      pt: ['A Conferência Geral da Organização Internacional do Trabalho,'],
      ru: ['Генеральная конференция Международной организации труда,'],
      zh: ['国际劳工组织大会，'],
    },
    not: ['The International Labour Conference met in Geneva.'],
  },
  note: 'Formulas as in the resolutions of the 88th, 93rd and 100th sessions and of the 106th in French; those in other languages as in its Conventions.',
}
