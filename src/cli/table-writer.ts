import {
  clauseRows,
  documentRow,
  openEncoder,
  type Root,
  type Row,
  type RowDocument,
  referenceRows,
  rowDocument,
  type TableFormat,
  tables,
} from '../../index.js'
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
