import type { HeadGrammar } from '../../../src/grammar/schema.js'
import { headsFromA } from './heads-a.js'
import { headsFromG } from './heads-g.js'
import { headsFromI } from './heads-i.js'
import { headsFromO } from './heads-o.js'
import { headsFromOs } from './heads-os.js'
import { headsFromP } from './heads-p.js'
import { headsFromPr } from './heads-pr.js'
import { headsFromR } from './heads-r.js'
import { headsFromT } from './heads-t.js'
import { headsFromVn } from './heads-vn.js'
import { headsFromVy } from './heads-vy.js'

/**
 * Russian verbs that lead clauses: the imperfective and perfective verbal adverb, the present in the third person and
 * in the first plural ("мы призываем"). Plurals of the third person, the past ("РЕШИЛ:") and most perfective adverbs
 * stand in an entry of their own beside the verb's: inside a clause they speak of somebody else.
 */
export const heads: HeadGrammar[] = [
  ...headsFromA,
  ...headsFromVn,
  ...headsFromVy,
  ...headsFromG,
  ...headsFromI,
  ...headsFromO,
  ...headsFromOs,
  ...headsFromP,
  ...headsFromPr,
  ...headsFromR,
  ...headsFromT,
]
