/** What a caller names to documents: files, directories, patterns, standard input, and tables and archives of documents. */
import type { Grammar } from '../grammar/schema.js'
import { OptionError } from '../parse.js'
import { encodingExists, unknownEncoding } from './encoding.js'
import type { InputItem } from './inputs-document.js'
import type { FieldOptions } from './inputs-fields.js'
import { type InputFormat, inputFormats } from './inputs-format.js'

/** Options of `readInputs`; all may be left out. */
export interface ReadInputsOptions extends FieldOptions {
  /** The format of all inputs; by default each has its own, told by its name or its bytes. */
  from?: InputFormat | undefined
  /** A label of the WHATWG Encoding Standard, for documents of text and for CSV and NDJSON. */
  encoding?: string | undefined
  /** What `-` reads. @default process.stdin */
  stdin?: AsyncIterable<Uint8Array> | undefined
  /** The caller's own grammars: their languages may stand in the language field. */
  grammars?: readonly Grammar[] | undefined
}

/**
 * Reads documents one after the other, and never holds more than one of them, or one row group of a Parquet file.
 * What cannot be read is a failure among them, and the rest goes on.
 *
 * A path that exists is that file, or the files of that directory and those below it that have a known extension, in the order of
 * their code units; hidden ones and `node_modules` are left out. Any other path is a pattern (`reports/*.pdf`). `-` is standard
 * input. A file that is named twice is read once. Gzip is unpacked. Of tables (NDJSON, CSV, TSV, Parquet) each row is a document, of
 * archives (WARC, WET) each record that holds one.
 *
 * The ids are unique. A row whose id another document has is a failure; a record whose address another has gets `path#record`.
 * @param paths files, directories, patterns, or `-`
 * @throws {TypeError} for paths that are no strings
 * @throws {OptionError} for an unknown option, format or encoding
 * @throws {GrammarError} for a grammar that does not fit the schema
 */
export function readInputs(
  paths: readonly string[],
  options: ReadInputsOptions = {},
): AsyncGenerator<InputItem, void, undefined> {
  assertOptions(paths, options)
  return readOnDemand(paths, options)
}

/** What reads files is loaded when it is needed, and not in a browser. */
async function* readOnDemand(
  paths: readonly string[],
  options: ReadInputsOptions,
): AsyncGenerator<InputItem, void, undefined> {
  const { readAll } = await import('./inputs-all.js')
  yield* readAll(paths, options)
}

const OPTIONS = ['textField', 'idField', 'languageField', 'from', 'encoding', 'stdin', 'grammars']

function assertOptions(paths: unknown, options: unknown): void {
  if (!Array.isArray(paths) || paths.some((path) => typeof path !== 'string'))
    throw new TypeError('Expected paths as an array of strings')
  if (typeof options !== 'object' || options === null)
    throw new OptionError(`Expected options as an object, not ${options === null ? 'null' : typeof options}`)
  for (const key of Object.keys(options))
    if (!OPTIONS.includes(key))
      throw new OptionError(`Unknown option \`${key}\`, expected one of ${OPTIONS.join(', ')}`)
  const { from, encoding } = options as ReadInputsOptions
  if (from !== undefined && !inputFormats.includes(from))
    throw new OptionError(`Unknown format \`${from}\`, expected one of ${inputFormats.join(', ')}`)
  if (encoding !== undefined && !encodingExists(encoding)) throw new OptionError(unknownEncoding(encoding))
}
