/** What describes a data set to programs: the Frictionless descriptor, and the schemas of its tables. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TableFormat } from '../tables/encode.js'
import { tableJsonSchema } from '../tables/json-schema.js'
import { tableSchema } from '../tables/table-schema.js'
import { tables } from '../tables/tables.js'
import { DatasetError } from './errors.js'
import type { ChunkEntry, Part } from './journal.js'
import type { RecordedOptions } from './options.js'
import { sumTallies } from './tally.js'

/** The names of the files that a data set has beside its parts. */
export const DESCRIPTOR = 'datapackage.json'
export const CARD = 'README.md'
const jsonSchemaFile = (table: string) => `schemas/${table}.schema.json`
const tableSchemaFile = (table: string) => `schemas/${table}.table-schema.json`
export const SCHEMAS = tables.flatMap(({ name }) => [jsonSchemaFile(name), tableSchemaFile(name)])

const MEDIA_TYPES: Record<TableFormat, string> = {
  parquet: 'application/vnd.apache.parquet',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
}

/** A part, as the descriptor has it. */
interface Resource {
  name: string
  type: 'table'
  path: string
  format: TableFormat
  mediatype: string
  encoding?: 'utf-8'
  bytes: number
  hash: string
  rows: number
  schema: string
}

/** `datapackage.json`; what is under `whereas` tells a later run that the data set is complete, and of which input. */
export interface Descriptor {
  $schema: string
  name: string
  title: string
  description: string
  resources: Resource[]
  whereas: { options: RecordedOptions; input: string; documents: number; failed: number }
}

/** The fingerprint of the whole input, from those of its chunks in order. */
export function inputHash(fingerprints: readonly string[]): string {
  return createHash('sha256').update(fingerprints.join('\n')).digest('hex')
}

/** Describes a data set. Each part is a resource of its own, since a resource has one hash and one number of bytes. */
export function describeDataset(entries: readonly ChunkEntry[], options: RecordedOptions): Descriptor {
  const { documents, failed } = sumTallies(entries.map(({ tally }) => tally))
  const parts = entries.flatMap((entry) => entry.parts)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'resolutions',
    title: 'Clauses and references of resolutions',
    description:
      'Resolutions and decisions of deliberative bodies, parsed into tables. README.md tells how to read them.',
    resources: tables.flatMap(({ name }) =>
      parts.filter(({ table }) => table === name).map((part) => describePart(part, options.format)),
    ),
    whereas: { options, input: inputHash(entries.map(({ input }) => input)), documents, failed },
  }
}

function describePart({ table, file, rows, bytes, hash }: Part, format: TableFormat): Resource {
  return {
    name: file.slice(0, file.lastIndexOf('.')),
    type: 'table',
    path: file,
    format,
    mediatype: MEDIA_TYPES[format],
    ...(format !== 'parquet' && { encoding: 'utf-8' as const }),
    bytes,
    hash: `sha256:${hash}`,
    rows,
    schema: tableSchemaFile(table),
  }
}

/** The parts that a descriptor names. */
export const partsOf = ({ resources }: Descriptor): Part[] =>
  resources.map(({ path, rows, bytes, hash }) => ({
    table: path.slice(0, path.lastIndexOf('-')) as Part['table'],
    file: path,
    rows,
    bytes,
    hash: hash.replace('sha256:', ''),
  }))

/** The files with the schemas of the tables, by their names in the directory. */
export function describeTables(): Map<string, string> {
  return new Map(
    tables.flatMap((table) => [
      [jsonSchemaFile(table.name), toJson(tableJsonSchema(table))],
      [tableSchemaFile(table.name), toJson(tableSchema(table))],
    ]),
  )
}

const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
/** The descriptor as a file. */
export const descriptorText = (descriptor: Descriptor) => toJson(descriptor)

/**
 * Reads the descriptor of a directory.
 * @returns nothing where there is none, or one of other origin
 */
export async function readDescriptor(directory: string): Promise<Descriptor | undefined> {
  let text: string
  try {
    text = await readFile(join(directory, DESCRIPTOR), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  try {
    const descriptor = JSON.parse(text) as Descriptor
    return typeof descriptor?.whereas?.input === 'string' ? descriptor : undefined
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new DatasetError('refused', `${DESCRIPTOR} is no JSON: ${error.message}`)
  }
}
