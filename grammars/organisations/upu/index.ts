import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Universal Postal Union: its Congress. */
export const upu: OrganisationGrammar = {
  id: 'upu',
  name: 'Universal Postal Union',
  country: 'un',
  symbols: [
    'resolution C {number}/{year}',
    'résolution C {number}/{year}',
    'decision C {number}/{year}',
    'décision C {number}/{year}',
  ],
  languages: {
    en: {
      names: ['universal postal union'],
      mentions: ['universal postal union', 'upu'],
      formulas: ['congress'],
      lines: { closing: ['(proposal {text}, {meeting} meeting)'] },
    },
    fr: {
      names: ['union postale universelle'],
      mentions: ['union postale universelle', 'upu'],
      formulas: ['le congrès'],
      lines: { closing: ['(proposition {text}, {meeting} séance)'] },
    },
  },
  examples: {
    symbols: ['Resolution C 12/2036', 'Résolution C 12/2036'],
    formulas: { en: ['Congress,'], fr: ['Le Congrès,'] },
    not: ['Congress, which met in Kigali, adopted the plan.'],
  },
  note: 'Numbers and the text in blocks as in the Decisions of the congresses.',
}
