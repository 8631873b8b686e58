import type { HeadGrammar } from '../../../src/grammar/schema.js'
import { headsAToC } from './heads-a-c.js'
import { headsDToE } from './heads-d-e.js'
import { headsFToO } from './heads-f-o.js'
import { headsPToR } from './heads-p-r.js'
import { headsSToZ } from './heads-s-z.js'

/**
 * Portuguese verbs that lead clauses, in European and Brazilian spelling, before and after the agreement of 1990.
 * The first entry of a verb has what an organ says of itself ("reitera", "reiteramos"), and counts inside a clause too.
 * The second has what several say together ("reiteram", "reiteraram"), as in declarations of heads of State; inside a
 * clause that mostly tells of somebody else: "os Estados que ratificaram a Convenção e apoiaram o Fundo".
 */
export const heads: HeadGrammar[] = [...headsAToC, ...headsDToE, ...headsFToO, ...headsPToR, ...headsSToZ]
