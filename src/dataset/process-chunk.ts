/** A chunk to the parts of each table. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { encodeTable } from '../tables/encode.js'
import type { Row } from '../tables/table.js'
import { type ErrorRow, tables } from '../tables/tables.js'
import { writeSynced } from './durable-file.js'
import { reasonOf } from './errors.js'
import type { Part } from './journal.js'
import { partName } from './parts.js'
import type { Answer, DocumentRows, Job, Outcome, WorkerSetup } from './protocol.js'
import { readDocument } from './read-document.js'
import { count, emptyTally, type Tally } from './tally.js'

/** The rows of a chunk, by table. */
type ChunkRows = DocumentRows & { errors: ErrorRow[] }

/** The tables of documents that could be read. */
const READ = ['clauses', 'references', 'documents', 'messages'] as const

/**
 * Reads the documents of a chunk and writes its parts into the working folder.
 * @param tell gets the outcome of each document, where the job asks for it
 */
export async function processChunk(
  job: Job,
  { settings, place, folder }: WorkerSetup,
  tell: (answer: Answer) => void,
): Promise<Answer> {
  const { number, first, items, outcomes, fingerprint } = job
  const rows: ChunkRows = { clauses: [], references: [], documents: [], messages: [], errors: [] }
  const tally = emptyTally()
  for (const [index, item] of items.entries()) {
    const known = outcomes[index]
    if (!known) Atomics.store(place, 0, index)
    const outcome = known ?? (await readDocument(item, settings))
    if (job.careful && !known) tell({ type: 'outcome', place: index, outcome })
    addOutcome(tally, outcome)
    if ('failure' in outcome)
      rows.errors.push({ place: first + index, document: item.id, name: item.name, reason: outcome.failure })
    else for (const table of READ) for (const row of outcome.rows[table]) (rows[table] as Row[]).push(row)
  }
  Atomics.store(place, 0, items.length)
  const parts: Part[] = []
  try {
    for (const table of tables) {
      // The first chunk has a part of every table, so that a table without rows has its columns all the same.
      if (number > 1 && rows[table.name].length === 0) continue
      const bytes = await encodeTable(table, rows[table.name], settings.format)
      const file = partName(table.name, number, settings.format)
      await writeSynced(join(folder, file), bytes)
      const hash = createHash('sha256').update(bytes).digest('hex')
      parts.push({ table: table.name, file, rows: rows[table.name].length, bytes: bytes.length, hash })
      rows[table.name] = []
    }
  } catch (error) {
    return { type: 'stopped', reason: reasonOf(error) }
  }
  return { type: 'done', entry: { chunk: number, input: fingerprint, parts, tally } }
}

function addOutcome(tally: Tally, outcome: Outcome): void {
  tally.documents++
  if ('failure' in outcome) {
    tally.failed++
    return
  }
  for (const { language, issuer, date } of outcome.resolutions) {
    tally.resolutions++
    count(tally.languages, language)
    count(tally.issuers, issuer)
    count(tally.years, date?.slice(0, 4))
  }
  for (const { kind, act } of outcome.rows.clauses) if (kind !== 'subclause') count(tally.acts, act)
}
