import type { OrganisationWords } from '../../../src/grammar/schema.js'
import { numberedTitles } from './titles.js'

/** The United Nations in Arabic. */
export const ar: OrganisationWords = {
  names: ['الأمم المتحدة', 'منظمة الأمم المتحدة'],
  formulas: [],
  lines: { front: ['{open}{text}{close}'], title: [...numberedTitles] },
}
