/** A document of the input to its rows. */
import { check } from '../check/index.js'
import { clauseRows } from '../export/clauses.js'
import { documentRow, resolutionsOf } from '../export/documents.js'
import { messageRows } from '../export/messages.js'
import { referenceRows } from '../export/references.js'
import { rowDocument } from '../export/row-document.js'
import { InputError } from '../files/input-error.js'
import type { InputDocument, InputItem } from '../files/inputs-document.js'
import type { ParsedFile } from '../files/parse-file.js'
import { parseInput } from '../files/parse-input.js'
import type { Outcome, WorkerSetup } from './protocol.js'

/** Parses a document and makes its rows; whatever is wrong with it is told in one line, and ends nothing else. */
export async function readDocument(item: InputItem, settings: WorkerSetup['settings']): Promise<Outcome> {
  if ('reason' in item) return { failure: item.reason }
  const { language, issuer, grammars } = settings
  try {
    return rowsOf(item, await parseInput(item, { language, issuer, grammars }))
  } catch (error) {
    const reason = error instanceof InputError ? error.reason : (error as Error).message
    return { failure: reason.split('\n', 1)[0] as string }
  }
}

function rowsOf({ id, name }: InputDocument, { tree, file }: ParsedFile): Outcome {
  check(tree, file)
  const document = { ...rowDocument(file, id), name }
  return {
    rows: {
      clauses: clauseRows(tree, document),
      references: referenceRows(tree, document),
      documents: [documentRow(tree, document)],
      messages: messageRows(document),
    },
    resolutions: resolutionsOf(tree).map(({ language, issuer, date }) => ({ language, issuer, date })),
  }
}
