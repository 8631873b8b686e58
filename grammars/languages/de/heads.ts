import type { HeadGrammar } from '../../../src/grammar/schema.js'
import { headsA } from './heads-a.js'
import { headsB } from './heads-b.js'
import { headsCToE } from './heads-c-e.js'
import { headsFToM } from './heads-f-m.js'
import { headsNToR } from './heads-n-r.js'
import { headsSToT } from './heads-s-t.js'
import { headsUToZ } from './heads-u-z.js'

/**
 * German verbs that lead clauses: as a participle ("betonend"), as a noun behind a preposition ("unter Hinweis"), in a
 * finite form, and cut in two ("fordert … auf"). Umlauts and ß are there in their written-out spellings too.
 */
export const heads: HeadGrammar[] = [
  ...headsA,
  ...headsB,
  ...headsCToE,
  ...headsFToM,
  ...headsNToR,
  ...headsSToT,
  ...headsUToZ,
]
