import type { OrganisationGrammar } from '../../../src/grammar/schema.js'
import { ar } from './ar.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { ru } from './ru.js'
import { zh } from './zh.js'

/** The United Nations: what all its organs' documents share. */
export const un: OrganisationGrammar = {
  id: 'un',
  name: 'United Nations',
  country: 'un',
  symbols: [],
  series: { RES: 'resolution', DEC: 'decision', PRST: 'statement' },
  languages: { ar, de, en, es, fr, ru, zh },
  examples: { symbols: [], formulas: {}, not: ['United Nations,'] },
  note: 'UN Editorial Manual, "Drafting of resolutions and decisions"; mastheads as printed since 1946.',
}
