import type { HeadGrammar } from '../../../src/grammar/schema.js'
import { headsAToJ } from './heads-a-to-j.js'
import { headsJToZ } from './heads-j-to-z.js'

/**
 * Chinese verbs that lead clauses, in the same form in the preamble and in the operative part. Older translations
 * (1946 to about 1975) and the registers of the specialised agencies stand with those of today.
 */
export const heads: HeadGrammar[] = [...headsAToJ, ...headsJToZ]
