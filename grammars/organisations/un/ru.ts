import type { OrganisationWords } from '../../../src/grammar/schema.js'
import { numberedTitles } from './titles.js'

/** The United Nations in Russian. */
export const ru: OrganisationWords = {
  names: ['организация объединенных наций', 'объединенные нации'],
  formulas: [],
  lines: { front: ['{open}{text}{close}'], title: [...numberedTitles] },
}
