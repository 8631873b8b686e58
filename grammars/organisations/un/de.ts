import type { OrganisationWords } from '../../../src/grammar/schema.js'
import { numberedTitles } from './titles.js'

/** The United Nations in German. */
export const de: OrganisationWords = {
  names: ['vereinte nationen', 'organisation der vereinten nationen'],
  formulas: [],
  lines: { front: ['{open}{text}{close}'], title: [...numberedTitles] },
}
