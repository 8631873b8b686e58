import type { ReferenceWords } from '../../../src/grammar/schema.js'

/** Stub. */
export const references: ReferenceWords = {
  heads: { resolution: ['x'], decision: [], statement: [], document: [] },
  ownHeads: { resolution: [], decision: [] },
  own: [],
  joins: [],
  ranges: [],
  fillers: [],
  parts: { article: [], paragraph: [], section: [], chapter: [], annex: [] },
  internal: [],
  present: [],
  same: [],
  generic: [],
  sessions: { special: [], emergency: [], roman: [] },
  not: [],
}
