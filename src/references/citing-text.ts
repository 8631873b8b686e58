/** A text in which citations are looked for. */
import type { CompiledGrammars, CompiledLanguage } from '../grammar/compile.js'

/** What the finder needs to know of the text that it reads. */
export interface CitingText {
  text: string
  language: CompiledLanguage
  grammars: CompiledGrammars
  /** Id of the organisation whose text it is, if that is known. */
  speaker: string | undefined
  /** The family of that organisation. */
  family?: string | undefined
  /** Its own symbol, if it has one. */
  symbol?: string | undefined
  /** True when the text has annexes of its own. */
  hasAnnexes?: boolean
}
