import type { HeadGrammar } from '../../../src/grammar/schema.js'
import { headsAToP } from './heads-a-to-p.js'
import { headsQToZ } from './heads-q-to-z.js'

/**
 * Chinese verbs that lead clauses, in the same form in the preamble and in the operative part. Older translations
 * (1946 to about 1975) and the registers of the specialised agencies stand with those of today. Verbs that inside a
 * clause tell its purpose ("请守灯人提供灯油，支持各岛夜航") count at its start only; decisions have no preambular form,
 * so that one without a number is not taken for a reason.
 */
export const heads: HeadGrammar[] = [...headsAToP, ...headsQToZ]
