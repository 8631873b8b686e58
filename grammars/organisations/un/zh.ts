import type { OrganisationWords } from '../../../src/grammar/schema.js'
import { numberedTitles } from './titles.js'

/** The United Nations in Chinese. */
export const zh: OrganisationWords = {
  names: ['联合国'],
  formulas: [],
  lines: { front: ['{open}{text}{close}'], title: [...numberedTitles] },
}
