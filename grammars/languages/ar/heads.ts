import type { HeadGrammar } from '../../../src/grammar/schema.js'
import { headsInAlif } from './heads-alif.js'
import { headsFromBaToSin } from './heads-ba-to-sin.js'
import { headsFromShinToYa } from './heads-shin-to-ya.js'

/**
 * Arabic verbs that lead clauses. The first letter agrees with the body: feminine ta for the Assembly, masculine ya for
 * the Council, nun for "we". Behind "إذ" each of them opens a preambular clause as well; what stands under `opener` are
 * the perfect after "وقد" and the nouns in the accusative ("واقتناعا منها"). Plurals count at the start of a clause only:
 * inside they mostly speak of somebody else.
 */
export const heads: HeadGrammar[] = [...headsInAlif, ...headsFromBaToSin, ...headsFromShinToYa]
