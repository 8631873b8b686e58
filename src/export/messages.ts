/** The messages about a document as rows. */
import type { VFile } from 'vfile'
import type { MessageRow } from '../tables/tables.js'
import type { RowDocument } from './row-document.js'

type Message = VFile['messages'][number]

/** How grave a message is. */
export const severityOf = ({ fatal }: Message): MessageRow['severity'] =>
  fatal === true ? 'error' : fatal === false ? 'warning' : 'note'

/** One row for each message about a document, in the order in which they came. */
export const messageRows = ({ id, messages = [] }: RowDocument): MessageRow[] =>
  messages.map((message, index) => ({
    document: id,
    index: index + 1,
    rule: message.ruleId,
    severity: severityOf(message),
    reason: message.reason,
    line: message.line,
    column: message.column,
    ...placeOf(message),
  }))

/** Where a message begins and ends; a point has no end. */
function placeOf({ place }: Message) {
  if (!place) return {}
  return 'start' in place
    ? { start: place.start.offset, end: place.end.offset }
    : { start: place.offset, end: undefined }
}
