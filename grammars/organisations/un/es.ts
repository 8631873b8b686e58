import type { OrganisationWords } from '../../../src/grammar/schema.js'
import { numberedTitles } from './titles.js'

/** The United Nations in Spanish. */
export const es: OrganisationWords = {
  names: ['naciones unidas', 'organización de las naciones unidas'],
  formulas: [],
  lines: { front: ['{open}{text}{close}'], title: [...numberedTitles] },
}
