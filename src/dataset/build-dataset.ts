/** `buildDataset`, for Node.js. What it is made of is loaded when it is called. */
import type { Table } from '../tables/table.js'
import type { DatasetOptions } from './options.js'

/** What was built. */
export interface DatasetSummary {
  documents: number
  /** Documents with a row in `errors`. */
  failed: number
  /** Rows by table. */
  rows: Record<Table['name'], number>
  /** How many of the documents earlier runs had finished. */
  kept: number
}

/**
 * Builds a data set: tables of clauses, references, documents, messages and errors in parts, their schemas, a
 * descriptor and a card. What is written depends on the inputs and options alone, not on the number of workers, nor on
 * how often the build was interrupted. Where the directory is complete already, the inputs are only compared.
 * @throws {OptionError} for an option that does not fit
 * @throws {GrammarError} for a grammar that does not fit the schema
 * @throws {DatasetError} when the build cannot go to its end; what is finished stays, and the next run goes on
 */
export async function buildDataset(options: DatasetOptions): Promise<DatasetSummary> {
  const { build } = await import('./build.js')
  return build(options)
}
