import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Conference of the Parties to the Convention on the Conservation of Migratory Species of Wild Animals. */
export const cms: OrganisationGrammar = {
  id: 'cms',
  name: 'Convention on the Conservation of Migratory Species of Wild Animals',
  country: 'un',
  symbols: [
    'UNEP/CMS/resolution {number}.{number}[ (rev.[ ]cop{number})]',
    'UNEP/CMS/résolution {number}.{number}[ (rev.[ ]cop{number})]',
    'UNEP/CMS/resolución {number}.{number}[ (rev.[ ]cop{number})]',
    'UNEP/CMS/COP{number}/{text}',
  ],
  citations: [
    {
      kind: 'resolution',
      number: 'UNEP/CMS/Resolution {session}.{number}',
      symbol: 'UNEP/CMS/Resolution {session}.{number}',
    },
    {
      kind: 'resolution',
      number: '{session}.{number} (Rev.COP{day})',
      symbol: 'UNEP/CMS/Resolution {session}.{number} (Rev.COP{day})',
    },
    {
      kind: 'resolution',
      number: '{session}.{number}',
      symbol: 'UNEP/CMS/Resolution {session}.{number}',
      named: true,
    },
  ],
  perSession: 999,
  languages: {
    en: {
      names: [
        'convention on migratory species',
        'convention on the conservation of migratory species of wild animals',
      ],
      mentions: [
        'cms',
        'convention on migratory species',
        'convention on the conservation of migratory species of wild animals',
        'conference of the parties to the convention on the conservation of migratory species of wild animals',
      ],
      formulas: [
        'the conference of the parties to the convention on the conservation of migratory species of wild animals',
      ],
      sharedFormulas: ['the conference of the parties'],
      lines: { front: ['adopted by the conference of the parties at its {meeting} meeting ({text})'] },
    },
    es: {
      names: ['convención sobre la conservación de las especies migratorias de animales silvestres'],
      mentions: [
        'cms',
        'convención sobre las especies migratorias',
        'convención sobre la conservación de las especies migratorias de animales silvestres',
      ],
      formulas: [
        'la conferencia de las partes en la convención sobre la conservación de las especies migratorias de animales silvestres',
      ],
      sharedFormulas: ['la conferencia de las partes'],
    },
    fr: {
      names: ['convention sur la conservation des espèces migratrices appartenant à la faune sauvage'],
      mentions: [
        'cms',
        'convention sur les espèces migratrices',
        'convention sur la conservation des espèces migratrices appartenant à la faune sauvage',
      ],
      formulas: [
        'la conférence des parties à la convention sur la conservation des espèces migratrices appartenant à la faune sauvage',
      ],
      sharedFormulas: ['la conférence des parties'],
    },
  },
  examples: {
    symbols: [
      'UNEP/CMS/Resolution 12.21 (Rev.COP14)',
      'UNEP/CMS/Resolution 12.20',
      'UNEP/CMS/COP11/Doc.21.2',
    ],
    formulas: {
      en: [
        'The Conference of the Parties to the Convention on the Conservation of Migratory Species of Wild Animals',
      ],
      es: [
        'La Conferencia de las Partes en la Convención sobre la Conservación de las Especies Migratorias de Animales Silvestres',
      ],
      fr: [
        'La Conférence des Parties à la Convention sur la conservation des espèces migratrices appartenant à la faune sauvage',
      ],
    },
    not: ['The Convention on Migratory Species has 133 Parties.'],
  },
  note: 'The formula follows the preamble. Numbering: the list of resolutions in effect of the secretariat, and UNEP/CMS/COP11/Doc.21.2.',
}
