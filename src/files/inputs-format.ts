/** The formats of inputs: those of documents, and those that hold many documents. */
import { type FileFormat, fileFormats, formatOfName } from './sniff.js'

/** Formats that hold many documents. */
export const collectionFormats = ['ndjson', 'csv', 'tsv', 'parquet', 'warc'] as const
/** A format that holds many documents. */
export type CollectionFormat = (typeof collectionFormats)[number]

/** Formats of inputs that are read. */
export const inputFormats = [...fileFormats, ...collectionFormats] as const
/** A format of inputs that is read. */
export type InputFormat = FileFormat | CollectionFormat

const COLLECTIONS: Record<string, CollectionFormat> = {
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'tsv',
  parquet: 'parquet',
  warc: 'warc',
  wet: 'warc',
}

/** Extensions of documents that no table of formats needs to know, since bytes tell them or they are text. */
const DOCUMENTS = new Set(['txt', 'text', 'docx', 'pdf'])

/** True for a name that ends as gzip files do. */
export const isGzipName = (name: string): boolean => /\.gz$/i.test(name)

/** The name of what a gzip file holds. */
export const withoutGzip = (name: string): string => (isGzipName(name) ? name.slice(0, -3) : name)

const extensionOf = (name: string) => /\.([a-z\d]{1,8})$/i.exec(withoutGzip(name))?.[1]?.toLowerCase() ?? ''

/** The collection that a name's extension tells, also before `.gz`; undefined for a document. */
export const collectionOf = (name: string): CollectionFormat | undefined => COLLECTIONS[extensionOf(name)]

/** True for a name that is looked for in directories. */
export const isKnownName = (name: string): boolean =>
  collectionOf(name) !== undefined ||
  formatOfName(withoutGzip(name)) !== undefined ||
  DOCUMENTS.has(extensionOf(name))

/** True for a format that holds many documents. */
export const isCollection = (format: InputFormat | undefined): format is CollectionFormat =>
  (collectionFormats as readonly (string | undefined)[]).includes(format)
