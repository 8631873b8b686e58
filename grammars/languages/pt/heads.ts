import type { HeadGrammar } from '../../../src/grammar/schema.js'
import { headsAToB } from './heads-a-b.js'
import { headsC } from './heads-c.js'
import { headsDToE } from './heads-d-e.js'
import { headsFToM } from './heads-f-m.js'
import { headsNToQ } from './heads-n-q.js'
import { headsRToS } from './heads-r-s.js'
import { headsTToZ } from './heads-t-z.js'

/**
 * Portuguese verbs that lead clauses, in European and Brazilian spelling, before and after the agreement of 1990.
 * The first entry of a verb has what an organ says of itself ("reitera", "reiteramos"), and counts inside a clause too.
 * The second has what several say together ("reiteram", "reiteraram"), as in declarations of heads of State; inside a
 * clause that mostly tells of somebody else: "os Estados que ratificaram a Convenção e apoiaram o Fundo". Verbs with an
 * infinitive alone lead decisions below a line that governs them: "DELIBERA:", "1. Reparar a represa".
 */
export const heads: HeadGrammar[] = [
  ...headsAToB,
  ...headsC,
  ...headsDToE,
  ...headsFToM,
  ...headsNToQ,
  ...headsRToS,
  ...headsTToZ,
]
