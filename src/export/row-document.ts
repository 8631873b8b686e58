import type { VFile } from 'vfile'
import type { WhereasNode } from '../tree.js'

/** What rows are made of, beside the tree; what is not given is missing in the rows. `rowDocument` makes it of a file. */
export interface RowDocument {
  /** Id of the document. */
  id: string
  /** The text that positions are of. */
  value: string
  /** What it is called in messages. */
  name?: string | undefined
  /** Format that it was read as. */
  format?: string | undefined
  /** Encoding of its text. */
  encoding?: string | undefined
  /** Offsets at which its pages begin, in order. */
  pages?: readonly number[] | undefined
  /** Messages about it. */
  messages?: VFile['messages'] | undefined
}

/**
 * What rows are made of, from a file as `parseFile` gives it: its text, path, `data` and messages.
 * @param id by default the path of the file
 * @throws {TypeError} for a file without a path, when no id is given
 */
export function rowDocument(file: VFile, id: string | undefined = file.path): RowDocument {
  if (id === undefined) throw new TypeError('Expected an id for a file without a path')
  const { format, encoding, pages } = file.data as Pick<RowDocument, 'format' | 'encoding' | 'pages'>
  return { id, value: String(file), name: file.path, format, encoding, pages, messages: file.messages }
}

/** Where a node begins and ends in the text, and the page that it begins on. */
export function spanOf(node: WhereasNode, { pages }: RowDocument) {
  const start = node.position.start.offset as number
  return { start, end: node.position.end.offset as number, page: pageOf(start, pages) }
}

/** The page that an offset is on, from 1. */
function pageOf(offset: number, pages: readonly number[] | undefined): number | undefined {
  if (!pages || pages.length === 0) return undefined
  let low = 0
  let high = pages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pages[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  // What stands before the first page is on it.
  return Math.max(1, low)
}
