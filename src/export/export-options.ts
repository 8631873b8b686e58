import type { Grammar } from '../grammar/schema.js'

/** What the exporters may be told beside the tree. */
export interface ExportOptions {
  /**
   * The text that the positions of the tree are of. Markers are then written as printed ("Article 3", "1°"); without it they
   * are made of their labels ("3.", "(a)").
   */
  value?: string | undefined
  /** The caller's own grammars that the text was parsed with: `toAkn` names their bodies and countries. */
  grammars?: readonly Grammar[] | undefined
}
