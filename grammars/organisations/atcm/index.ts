import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Antarctic Treaty Consultative Meeting. */
export const atcm: OrganisationGrammar = {
  id: 'atcm',
  name: 'Antarctic Treaty Consultative Meeting',
  symbols: [],
  namedSymbols: [
    'measure {number} ({year})',
    'decision {number} ({year})',
    'resolution {number} ({year})',
    'recommendation {roman}-{number}',
    'mesure {number} ({year})',
    'décision {number} ({year})',
    'résolution {number} ({year})',
    'medida {number} ({year})',
    'decisión {number} ({year})',
    'resolución {number} ({year})',
    'мера {number} ({year})',
    'решение {number} ({year})',
    'резолюция {number} ({year})',
  ],
  languages: {
    en: {
      names: ['antarctic treaty consultative meeting', 'antarctic treaty'],
      mentions: ['antarctic treaty consultative meeting'],
      formulas: ['the representatives', 'the representatives of the consultative parties'],
    },
    es: {
      names: ['reunión consultiva del tratado antártico'],
      mentions: ['reunión consultiva del tratado antártico'],
      formulas: ['los representantes'],
    },
    fr: {
      names: ['réunion consultative du traité sur l’antarctique'],
      mentions: ['réunion consultative du traité sur l’antarctique'],
      formulas: ['les représentants'],
    },
    ru: {
      names: ['консультативное совещание по договору об антарктике'],
      mentions: ['консультативн(ое|ого|ому|ым|ом) совещани(е|я|ю|ем|и) по договору об антарктике'],
      formulas: ['представители'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      en: ['The Representatives,'],
      es: ['Los Representantes,'],
      fr: ['Les représentants,'],
      ru: ['Представители,'],
    },
    not: ['The Representatives met in Hobart.'],
  },
  note: 'Measures, decisions and resolutions as the meetings have numbered them since 1995, recommendations as before. They speak in the plural.',
}
