import type { Pinpoint, ReferenceKind } from '../tree.js'

/** A citation found in a text; offsets are in the readable text, ends exclusive. */
export interface FoundReference {
  start: number
  end: number
  kind: ReferenceKind
  symbol?: string
  issuer?: string
  date?: string
  pinpoint?: Pinpoint[]
  /** Full symbols that it may stand for, where words, shape and date do not decide. */
  candidates?: string[]
  /** Identifier of a named instrument. */
  instrument?: string
  url?: string
  /** True for a part of the text itself: its target is in the same tree. */
  internal?: boolean
}
