import type { RowDocument } from '../export/row-document.js'
import type { Root } from '../tree.js'

/** A document as it is shown: its tree, and what `rowDocument` says of its file. */
export interface ViewDocument extends RowDocument {
  tree: Root
}

/** Formats whose source has marks that are no text of the document. */
const MARKED = new Set(['markdown', 'html', 'akn'])

/** True where the source of a document has marks between its words, so that what is shown is the words. */
export const isMarked = ({ format = 'text' }: RowDocument): boolean => MARKED.has(format)
