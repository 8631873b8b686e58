/** The options of `buildDataset`, what they are when left out, and what of them a data set depends on. */
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import packageJson from '../../package.json' with { type: 'json' }
import { encodingExists, unknownEncoding } from '../files/encoding.js'
import { type InputFormat, inputFormats } from '../files/inputs-format.js'
import type { Grammar } from '../grammar/schema.js'
import { OptionError, parse } from '../parse.js'
import { type TableFormat, tableFormats } from '../tables/encode.js'

/** How far a build is. */
export interface DatasetProgress {
  /** Documents that are read, with those of an earlier run. */
  documents: number
  /** How many documents there are; missing until they are counted, and for standard input. */
  total?: number | undefined
  /** Documents that are finished from an earlier run. */
  kept: number
}

/** Options of `buildDataset`; all but the first two may be left out. */
export interface DatasetOptions {
  /** Files, directories, globs, tables and archives, or `-` for standard input. */
  inputs: readonly string[]
  /** Where the data set goes: a directory that is empty, does not exist, or holds a data set that was interrupted. */
  directory: string
  /** @default 'parquet' */
  format?: TableFormat | undefined
  /** How many documents are parsed at once. What is written does not depend on it. @default all cores */
  workers?: number | undefined
  /** Removes what an earlier run wrote in the directory, and starts over. @default false */
  force?: boolean | undefined
  /** Seconds after which a document is given up. @default 300 */
  timeout?: number | undefined
  /** Megabytes of memory after which a document is given up. @default 512 */
  memory?: number | undefined
  /** As in `parse`. */
  language?: string | undefined
  /** As in `parse`. */
  issuer?: string | undefined
  /** As in `parse`. */
  grammars?: readonly Grammar[] | undefined
  /** The format of all inputs, where it is not told by their names and first bytes. */
  from?: InputFormat | undefined
  /** The encoding of all texts, where it is not declared or detected. */
  encoding?: string | undefined
  /** The column of a table that has the text. */
  textField?: string | undefined
  /** The column of a table that has the id of a document. */
  idField?: string | undefined
  /** The column of a table that has the language of a document. */
  languageField?: string | undefined
  /** What `-` reads. */
  stdin?: AsyncIterable<Uint8Array> | undefined
  /** Interrupts the build; the next one goes on from there. */
  signal?: AbortSignal | undefined
  /** Called a few times a second. */
  onProgress?: ((progress: DatasetProgress) => void) | undefined
}

/** The options without gaps. */
export interface Settings extends DatasetOptions {
  format: TableFormat
  workers: number
  timeout: number
  memory: number
}

/** A resolution of the General Assembly takes hundredths of a second, a long PDF seconds. */
const TIMEOUT = 300
/** Enough for a text of some thirty megabytes, and the same on every machine, since failures are part of the data set. */
const MEMORY = 512
/** More than any machine has cores. */
const MOST_WORKERS = 1024
/** With less a worker does not even load. */
const LEAST_MEMORY = 64
/** Of the system's timers, in seconds. */
const LONGEST_TIMEOUT = 2_000_000

/**
 * Fills in what is left out.
 * @throws {OptionError} for a value that does not fit
 * @throws {GrammarError} for a grammar that does not fit the schema
 */
export function readSettings(options: DatasetOptions): Settings {
  const { format = 'parquet', workers = availableParallelism(), timeout = TIMEOUT, memory = MEMORY } = options
  if (!tableFormats.includes(format))
    throw new OptionError(`Unknown format \`${format}\`, expected ${tableFormats.join(', ')}`)
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS)
    throw new OptionError(
      `Unexpected number of workers \`${workers}\`, expected a whole number from 1 to ${MOST_WORKERS}`,
    )
  if (!(timeout > 0 && timeout <= LONGEST_TIMEOUT))
    throw new OptionError(`Unexpected timeout \`${timeout}\`, expected seconds above 0`)
  if (!(memory >= LEAST_MEMORY))
    throw new OptionError(`Unexpected memory \`${memory}\`, expected at least ${LEAST_MEMORY} megabytes`)
  if (options.inputs.length === 0) throw new OptionError('Missing input, expected files or directories')
  const { language, issuer, grammars, from, encoding } = options
  if (from !== undefined && !inputFormats.includes(from))
    throw new OptionError(`Unknown source format \`${from}\`, expected ${inputFormats.join(', ')}`)
  if (encoding !== undefined && !encodingExists(encoding)) throw new OptionError(unknownEncoding(encoding))
  parse('', { language, issuer, grammars })
  return { ...options, format, workers, timeout, memory }
}

/** What the bytes of a data set depend on, beside its inputs; kept in the journal and the descriptor. */
export interface RecordedOptions {
  /** Of this package. */
  version: string
  format: TableFormat
  timeout: number
  memory: number
  language?: string | undefined
  issuer?: string | undefined
  from?: string | undefined
  encoding?: string | undefined
  textField?: string | undefined
  idField?: string | undefined
  languageField?: string | undefined
  /** SHA-256 of the caller's own grammars. */
  grammars?: string | undefined
}

export function recordOptions(settings: Settings): RecordedOptions {
  const {
    format,
    timeout,
    memory,
    language,
    issuer,
    from,
    encoding,
    textField,
    idField,
    languageField,
    grammars,
  } = settings
  return JSON.parse(
    JSON.stringify({
      version: packageJson.version,
      format,
      timeout,
      memory,
      language,
      issuer,
      from,
      encoding,
      textField,
      idField,
      languageField,
      grammars: grammars?.length
        ? createHash('sha256').update(JSON.stringify(grammars)).digest('hex')
        : undefined,
    }),
  ) as RecordedOptions
}

/** The first option that differs, in words; nothing when all are the same. */
export function differenceOf(then: RecordedOptions, now: RecordedOptions): string | undefined {
  for (const key of new Set([...Object.keys(then), ...Object.keys(now)]) as Set<keyof RecordedOptions>) {
    if (then[key] === now[key]) continue
    if (key === 'grammars') return 'other grammars'
    if (key === 'version') return `whereas ${then.version}, this is ${now.version}`
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return then[key] === undefined ? `no ${name}` : `the ${name} \`${then[key]}\``
  }
  return undefined
}
