import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Conference of the Parties to the Convention on International Trade in Endangered Species. */
export const cites: OrganisationGrammar = {
  id: 'cites',
  name: 'Convention on International Trade in Endangered Species of Wild Fauna and Flora',
  country: 'un',
  symbols: [
    'conf. {number}.{number}[ (rev. cop{number})][*]',
    'resolution conf. {number}.{number}[ (rev. cop{number})][*]',
    'résolution conf. {number}.{number}[ (rev. cop{number})][*]',
    'resolución conf. {number}.{number}[ (rev. cop{number})][*]',
    'cop{number} doc. {number}[.{number}][.{number}][ (rev. {number})]',
    'cop{number} com. {roman}. {number}[ (rev. {number})]',
  ],
  citations: [
    {
      kind: 'resolution',
      number: 'Conf. {session}.{number} (Rev. CoP{day})',
      symbol: 'Conf. {session}.{number} (Rev. CoP{day})',
    },
    { kind: 'resolution', number: 'Conf. {session}.{number}', symbol: 'Conf. {session}.{number}' },
    {
      kind: 'decision',
      number: '{session}.{number} (Rev. CoP{day})',
      symbol: 'Decision {session}.{number} (Rev. CoP{day})',
    },
    { kind: 'decision', number: '{session}.{number}', symbol: 'Decision {session}.{number}', named: true },
  ],
  perSession: 999,
  languages: {
    en: {
      names: [
        'convention on international trade in endangered species of wild fauna and flora',
        'conference of the parties to cites',
      ],
      mentions: [
        'cites',
        'conference of the parties to cites',
        'convention on international trade in endangered species of wild fauna and flora',
        'conference of the parties to the convention on international trade in endangered species of wild fauna and flora',
      ],
      formulas: [
        'the conference of the parties to the convention',
        'the conference of the parties to the convention on international trade in endangered species of wild fauna and flora',
      ],
      sharedFormulas: ['the conference of the parties'],
    },
    es: {
      names: [
        'convención sobre el comercio internacional de especies amenazadas de fauna y flora silvestres',
      ],
      mentions: [
        'cites',
        'conferencia de las partes en la cites',
        'convención sobre el comercio internacional de especies amenazadas de fauna y flora silvestres',
      ],
      formulas: ['la conferencia de las partes en la convención'],
      sharedFormulas: ['la conferencia de las partes'],
    },
    fr: {
      names: [
        'convention sur le commerce international des espèces de faune et de flore sauvages menacées d’extinction',
      ],
      mentions: [
        'cites',
        'conférence des parties à la cites',
        'convention sur le commerce international des espèces de faune et de flore sauvages menacées d’extinction',
      ],
      formulas: ['la conférence des parties à la convention'],
      sharedFormulas: ['la conférence des parties'],
    },
  },
  examples: {
    symbols: [
      'Resolution Conf. 9.24 (Rev. CoP17)',
      'Conf. 4.6 (Rev. CoP17)*',
      'Résolution Conf. 10.7 (Rev. CoP15)',
    ],
    formulas: {
      en: ['THE CONFERENCE OF THE PARTIES TO THE CONVENTION'],
      es: ['LA CONFERENCIA DE LAS PARTES EN LA CONVENCIÓN'],
      fr: ['LA CONFÉRENCE DES PARTIES À LA CONVENTION'],
    },
    not: ['The Conference of the Parties to the Convention met in Geneva.'],
  },
  note: 'The formula follows the preamble and has no comma. Numbering: the list of Decisions in effect after the 17th meeting, which cites Resolution Conf. 4.6 (Rev. CoP17).',
}
