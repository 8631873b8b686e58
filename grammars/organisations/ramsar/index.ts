import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Conference of the Contracting Parties to the Convention on Wetlands (Ramsar). */
export const ramsar: OrganisationGrammar = {
  id: 'ramsar',
  name: 'Convention on Wetlands',
  symbols: [
    'resolution {roman}.{number}',
    'résolution {roman}.{number}',
    'resolución {roman}.{number}',
    'recommendation {number}.{number}',
  ],
  citations: [
    { kind: 'resolution', number: '{roman}.{number}', symbol: 'Resolution {roman}.{number}' },
    { kind: 'resolution', number: '{roman}.{number} ({year})', symbol: 'Resolution {roman}.{number}' },
    {
      kind: 'document',
      number: 'Recommendation {session}.{number}',
      symbol: 'Recommendation {session}.{number}',
    },
  ],
  languages: {
    en: {
      names: ['convention on wetlands', 'the ramsar convention on wetlands'],
      mentions: [
        'conference of the contracting parties',
        'convention on wetlands',
        'ramsar convention',
        'ramsar',
        'ramsar convention on wetlands',
        'conference of the contracting parties to the convention on wetlands',
      ],
      formulas: ['the conference of the contracting parties'],
      lines: {
        front: [
          '{session} meeting of the conference of the [contracting ]parties to the [ramsar ]convention on wetlands[ {text}]',
        ],
      },
    },
    es: {
      names: ['convención sobre los humedales'],
      mentions: [
        'conferencia de las partes contratantes',
        'convención sobre los humedales',
        'convención de ramsar',
        'ramsar',
      ],
      formulas: ['la conferencia de las partes contratantes'],
      lines: {
        front: [
          '{session} reunión de la conferencia de las partes [contratantes ]en la convención sobre los humedales[ {text}]',
        ],
      },
    },
    fr: {
      names: ['convention sur les zones humides'],
      mentions: [
        'conférence des parties contractantes',
        'convention sur les zones humides',
        'convention de ramsar',
        'ramsar',
      ],
      formulas: ['la conférence des parties contractantes'],
      lines: {
        front: [
          '{session} session de la conférence des parties [contractantes ]à la convention [de ramsar ]sur les zones humides[ {text}]',
        ],
      },
    },
  },
  examples: {
    symbols: ['Resolution XIII.12', 'Resolución XII.4'],
    formulas: {
      en: ['THE CONFERENCE OF THE CONTRACTING PARTIES'],
      es: ['LA CONFERENCIA DE LAS PARTES CONTRATANTES'],
      fr: ['LA CONFÉRENCE DES PARTIES CONTRACTANTES'],
    },
    not: ['The Conference of the Contracting Parties met in Tarsa.'],
  },
  note: 'The formula follows the preamble and has no comma, and clauses are numbered through from the preamble: Resolución XII.4.',
}
