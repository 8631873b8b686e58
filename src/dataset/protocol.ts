/** What goes between the main thread and its workers. */
import type { InputItem } from '../files/inputs-document.js'
import type { ClauseRow, DocumentRow, MessageRow, ReferenceRow } from '../tables/tables.js'
import type { ChunkEntry } from './journal.js'
import type { Settings } from './options.js'

/** The rows of a document, by table; one that failed has none. */
export interface DocumentRows {
  clauses: ClauseRow[]
  references: ReferenceRow[]
  documents: DocumentRow[]
  messages: MessageRow[]
}

/** What became of a document: its rows and what the card counts of it, or why there are none. */
export type Outcome =
  | {
      rows: DocumentRows
      resolutions: { language: string; issuer?: string | undefined; date?: string | undefined }[]
    }
  | { failure: string }

/** How a worker reads and writes; the same for all its chunks. */
export interface WorkerSetup {
  /** Where parts are written. */
  folder: string
  settings: Pick<Settings, 'format' | 'language' | 'issuer' | 'grammars'>
  /**
   * One number that both sides see: the place of the document that is being read, in its chunk; its length when the
   * parts are written; -1 before the first. It outlives the worker, and so tells which document it died of.
   */
  place: Int32Array
}

/** A chunk to do. */
export interface Job {
  number: number
  /** Which document of the input its first is, from 1. */
  first: number
  items: InputItem[]
  fingerprint: string
  /** What is known of some documents, by their place: a worker died, and this one goes on. */
  outcomes: (Outcome | undefined)[]
  /** Outcomes are to be told one by one, since a worker died in this chunk. */
  careful: boolean
}

/** What a worker says. */
export type Answer =
  | { type: 'outcome'; place: number; outcome: Outcome }
  | { type: 'done'; entry: ChunkEntry }
  /** The parts could not be written. */
  | { type: 'stopped'; reason: string }
