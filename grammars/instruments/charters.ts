import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** Charters. */
export const charters: InstrumentGrammar[] = [
  {
    id: 'un-charter',
    kind: 'treaty',
    year: 1945,
    date: '1945-06-26',
    names: { en: ['charter of the united nations'], fr: ['charte des nations unies'] },
    source: 'Charter',
  },
]
