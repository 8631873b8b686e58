import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Security Council of the United Nations. */
export const unSc: OrganisationGrammar = {
  id: 'un-sc',
  name: 'United Nations Security Council',
  extends: 'un',
  symbols: ['S/RES/{number}[ ]({year})', 'S/RES/{number}', 'S/{year}/{number}', 'S/{number}'],
  languages: {
    en: {
      names: ['security council', 'united nations security council'],
      formulas: ['the security council', 'the united nations security council'],
    },
    fr: {
      names: ['conseil de sécurité', 'conseil de sécurité des nations unies'],
      formulas: ['le conseil de sécurité'],
    },
  },
  examples: {
    symbols: ['S/RES/2611 (2021)', 'S/2018/257'],
    formulas: { en: ['The Security Council,'], fr: ['Le Conseil de sécurité,', 'Le Conseil de securite'] },
    not: ['The Security Council met on Monday.'],
  },
}
