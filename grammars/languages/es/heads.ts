import type { HeadGrammar } from '../../../src/grammar/schema.js'
import { headsAAd } from './heads/a-ad.js'
import { headsAlAv } from './heads/al-av.js'
import { headsC } from './heads/c.js'
import { headsD } from './heads/d.js'
import { headsEF } from './heads/e-f.js'
import { headsGJ } from './heads/g-j.js'
import { headsLO } from './heads/l-o.js'
import { headsPRa } from './heads/p-ra.js'
import { headsReRo } from './heads/re-ro.js'
import { headsS } from './heads/s.js'
import { headsTV } from './heads/t-v.js'

/** Spanish verbs that lead clauses, sorted by lemma: gerunds in the preamble, third person or infinitive in the operative part. */
export const heads: HeadGrammar[] = [
  ...headsAAd,
  ...headsAlAv,
  ...headsC,
  ...headsD,
  ...headsEF,
  ...headsGJ,
  ...headsLO,
  ...headsPRa,
  ...headsReRo,
  ...headsS,
  ...headsTV,
]
