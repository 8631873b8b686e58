import { clauseRows } from '../export/clauses.js'
import { documentRow } from '../export/documents.js'
import { referenceRows } from '../export/references.js'
import { type RowDocument, rowDocument } from '../export/row-document.js'
import { openEncoder, type TableFormat } from '../tables/encode.js'
import type { Row } from '../tables/table.js'
import { tables } from '../tables/tables.js'
import type { Root } from '../tree.js'
import type { DocumentWriter } from './document-writer.js'
import type { TableName } from './output-format.js'

const ROWS: Record<TableName, (tree: Root, document: RowDocument) => Row[]> = {
  clauses: clauseRows,
  references: referenceRows,
  documents: (tree, document) => [documentRow(tree, document)],
}

/** The writer of a table: the rows of each document, as one file. */
export async function tableWriter(name: TableName, format: TableFormat): Promise<DocumentWriter> {
  const table = tables.find((other) => other.name === name)
  if (!table) throw new TypeError(`Unknown table \`${name}\``)
  const encoder = await openEncoder(table, format)
  return {
    add: ({ tree, file, id, name: shown }) =>
      encoder.add(ROWS[name](tree, { ...rowDocument(file, id), name: shown })),
    end: () => encoder.end(),
  }
}
