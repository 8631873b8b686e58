/** What inputs are made of: documents, and failures where one could not be read. */
import type { FileFormat } from './sniff.js'

/** A document of the inputs, not parsed yet: a file, a row of a table, or a record of an archive. */
export interface InputDocument {
  /** Unique among the documents of one call: a file's path with `/`, the id field of a row, or `path#row`. */
  id: string
  /** What messages say: "corpus.csv, row 12". */
  name: string
  /** Bytes of a file or record; a string where a table held one. */
  content: Uint8Array | string
  /** The format, where the input tells it; otherwise the bytes and the name do. */
  format?: FileFormat
  /** BCP 47 code from the language field, in canonical form. */
  language?: string
  /** The encoding of the bytes, where the caller or the record tells it. */
  encoding?: string
}

/** A file, row or record that could not be read; the others go on. */
export interface InputFailure {
  /** As that of a document. */
  id: string
  /** As that of a document. */
  name: string
  /** What is wrong and the way out, to be read behind the name: "is no JSON: …". */
  reason: string
}

/** What inputs give. */
export type InputItem = InputDocument | InputFailure

/** A file among the inputs: where it is, and how its documents are named. */
export interface InputSource {
  /** Path to open; undefined for standard input. */
  path: string | undefined
  id: string
  name: string
}

/** Where a row or record stands. */
export interface Place {
  id: string
  name: string
}

/**
 * Names a row or record.
 * @param unit what it is: "row", "line", "record"
 * @param number from 1
 */
export const placeOf = (source: InputSource, unit: string, number: number): Place => ({
  id: `${source.id}#${number}`,
  name: `${source.name}, ${unit} ${number}`,
})
