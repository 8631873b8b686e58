/** The one table of rules: how grave each is, and what it says. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'

/** Where the messages are explained. */
const DOCUMENTATION = 'https://github.com/whereas/whereas#messages'

/** Rule → severity (`true` fatal, `false` probably wrong, `undefined` a note) and what it is about. */
export const rules = {
  'broken-characters': { fatal: false, about: 'Bytes that are no characters of the encoding of the text' },
  'broken-page': { fatal: false, about: 'A page of a PDF that could not be read' },
  'detected-encoding': { fatal: false, about: 'A text whose encoding was told by statistics' },
  'no-resolution': { fatal: false, about: 'A text in which no resolution was found' },
  'numbering-gap': { fatal: false, about: 'An operative number that is not the one after the last' },
  'other-encoding': { fatal: undefined, about: 'A text that says that it is in another encoding than UTF-8' },
  'page-without-text': { fatal: undefined, about: 'A page of a PDF that has no text: blank, or an image' },
  'unknown-phrase': { fatal: undefined, about: 'A clause whose opener or verb no grammar knows' },
  'unused-footnote': { fatal: undefined, about: 'A footnote that nothing in the text refers to' },
} as const satisfies Record<string, { fatal: boolean | undefined; about: string }>

/** The identifier of a rule. */
export type RuleId = keyof typeof rules

/** Rules about how a file was read; the others are about its tree. */
export type ReadingRuleId =
  | 'broken-characters'
  | 'broken-page'
  | 'detected-encoding'
  | 'other-encoding'
  | 'page-without-text'

/** A message: its wording, its place unless it is about the whole file, and what was found and expected where there is a choice. */
export interface Finding {
  reason: string
  place?: Position
  actual?: string
  expected?: string[]
}

/** Adds a message to a file. */
export function report(file: VFile, ruleId: RuleId, { reason, place, actual, expected }: Finding): void {
  const message = file.message(reason, { ...(place && { place }), ruleId, source: 'whereas' })
  message.fatal = rules[ruleId].fatal
  message.url = `${DOCUMENTATION}-${ruleId}`
  if (actual !== undefined) message.actual = actual
  if (expected !== undefined) message.expected = expected
}
