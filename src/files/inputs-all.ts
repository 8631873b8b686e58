/** All documents of inputs, one after the other: each input by its format, and each id once. */
import { useGrammars } from '../grammar/registry.js'
import type { Grammar } from '../grammar/schema.js'
import { IdSet } from './id-set.js'
import { InputError } from './input-error.js'
import type { ReadInputsOptions } from './inputs.js'
import { readCsv } from './inputs-csv.js'
import type { InputDocument, InputItem, InputSource } from './inputs-document.js'
import { type ReadRow, rowReader } from './inputs-fields.js'
import { type CollectionFormat, collectionOf, isCollection, withoutGzip } from './inputs-format.js'
import { readNdjson } from './inputs-ndjson.js'
import { readParquet } from './inputs-parquet.js'
import { findFiles } from './inputs-paths.js'
import { type OpenStream, openStream, toUtf8 } from './inputs-stream.js'
import { type ArchivedDocument, readWarc } from './inputs-warc.js'
import { readStream } from './read-bytes.js'
import { type FileFormat, formatOfName } from './sniff.js'

/** Reads documents as `readInputs` tells. */
export async function* readAll(
  paths: readonly string[],
  options: ReadInputsOptions,
): AsyncGenerator<InputItem, void, undefined> {
  const readRow = rowReader(knownLanguages(options.grammars))
  const files = new IdSet()
  const ids = new IdSet()
  for await (const found of findFiles(paths)) {
    if ('reason' in found) {
      yield found
      continue
    }
    if (!files.add(found.id)) continue
    try {
      for await (const item of readFile(found, options, readRow)) {
        yield 'reason' in item ? item : withOwnId(item, ids)
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield { id: found.id, name: found.name, reason: error.reason }
    }
  }
}

/** The document, if its id or the other one that it may have is not taken. */
function withOwnId(
  { otherId, ...document }: InputDocument & Partial<ArchivedDocument>,
  ids: IdSet,
): InputItem {
  const { id, name } = document
  if (ids.add(id)) return document
  if (otherId !== undefined && ids.add(otherId)) return { ...document, id: otherId }
  const reason = `has the id \`${id.slice(0, 100)}\` of another document, expected one of its own; without --id-field rows are numbered`
  return { id, name, reason }
}

/** True for a language that a grammar is there for, with or without its region. */
function knownLanguages(grammars: readonly Grammar[] | undefined): (language: string) => boolean {
  const codes = new Set([...useGrammars(grammars).languages.keys()].map((code) => code.toLowerCase()))
  return (language) => {
    const code = language.toLowerCase()
    return codes.has(code) || codes.has(code.split('-', 1)[0] as string)
  }
}

async function* readFile(
  source: InputSource,
  options: ReadInputsOptions,
  readRow: ReadRow,
): AsyncGenerator<InputItem | ArchivedDocument> {
  const { from, stdin = process.stdin } = options
  const format = from ?? collectionOf(source.name)
  if (format === 'parquet' && source.path !== undefined)
    return yield* readParquet(source, undefined, options, readRow)
  const stream = await openStream(source, stdin)
  try {
    if (stream.start.length === 0) throw new InputError(`is empty, expected ${format ?? 'text'}`)
    const told = format ?? (source.path === undefined ? sniffCollection(stream.start) : undefined)
    if (isCollection(told)) yield* readCollection(source, stream, told, options, readRow)
    else yield await readWhole(source, stream, options)
  } finally {
    await stream.bytes.return(undefined)
  }
}

/** Standard input has no name, so what begins as a collection does is one. */
function sniffCollection(start: Uint8Array): CollectionFormat | undefined {
  const text = Buffer.from(start).toString('latin1')
  if (text.startsWith('PAR1')) return 'parquet'
  return text.startsWith('WARC/') ? 'warc' : undefined
}

async function* readCollection(
  source: InputSource,
  stream: OpenStream,
  format: CollectionFormat,
  options: ReadInputsOptions,
  readRow: ReadRow,
): AsyncGenerator<InputItem | ArchivedDocument> {
  const { encoding } = options
  if (format === 'ndjson') yield* readNdjson(source, toUtf8(stream, encoding), options, readRow)
  else if (format === 'warc') yield* readWarc(source, stream.bytes)
  else if (format === 'parquet') yield* readParquet(source, await readStream(stream.bytes), options, readRow)
  else yield* readCsv(source, toUtf8(stream, encoding), format === 'tsv', options, readRow)
}

async function readWhole(
  source: InputSource,
  { bytes, isUnpacked }: OpenStream,
  { from, encoding }: ReadInputsOptions,
): Promise<InputDocument> {
  const { id, name } = source
  const format =
    (from as FileFormat | undefined) ?? (isUnpacked ? formatOfName(withoutGzip(name)) : undefined)
  return {
    id,
    name,
    content: await readStream(bytes),
    ...(format !== undefined && { format }),
    ...(encoding !== undefined && { encoding }),
  }
}
