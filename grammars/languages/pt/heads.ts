import type { HeadGrammar } from '../../../src/grammar/schema.js'
import { headsAToB } from './heads-a-b.js'
import { headsCToD } from './heads-c-d.js'
import { headsEToH } from './heads-e-h.js'
import { headsIToQ } from './heads-i-q.js'
import { headsRToS } from './heads-r-s.js'
import { headsTToZ } from './heads-t-z.js'

/**
 * Portuguese verbs that lead clauses, in European and Brazilian spelling, before and after the agreement of 1990.
 * The first entry of a verb has what an organ says of itself ("reitera", "reiteramos"), and counts inside a clause too.
 * The second has what several say together ("reiteram", "reiteraram"), as in declarations of heads of State; inside a
 * clause that mostly tells of somebody else: "os Estados que ratificaram a Convenção e apoiaram o Fundo".
 */
export const heads: HeadGrammar[] = [
  ...headsAToB,
  ...headsCToD,
  ...headsEToH,
  ...headsIToQ,
  ...headsRToS,
  ...headsTToZ,
]
