/** Files to trees. What a format needs is loaded when a file of it comes. */
import type { VFile } from 'vfile'
import { MarkupError } from '../akn/read-xml.js'
import { OptionError, type ParseOptions, parse, parseSource } from '../parse.js'
import type { Root } from '../tree.js'
import { InputError } from './input-error.js'
import { type FileFormat, fileFormats } from './sniff.js'

/** Options of `parseFile`; all may be left out. */
export interface ParseFileOptions extends Omit<ParseOptions, 'format'> {
  /** By default what the bytes say, then the extension of the name. */
  format?: FileFormat | undefined
  /** A label of the WHATWG Encoding Standard, for text, Markdown and HTML; by default declared or detected. */
  encoding?: string | undefined
  /** The name of bytes, which tells their format and stands in messages; a path is its own name. */
  path?: string | undefined
}

/** What `parseFile` gives. */
export interface ParsedFile {
  tree: Root
  /**
   * `value` is the text that positions are of, `path` the name; `data` has `format`, `encoding` of a text, and `pages` of
   * a PDF: where each begins in `value`;
   * `messages` tell what was noticed in reading.
   */
  file: VFile
}

/**
 * Reads and parses one file.
 * @param input a path, a `file:` URL, or the bytes themselves
 * @throws {InputError} for a file that cannot be read: missing, empty, broken, encrypted, too large, of another format
 * @throws {TypeError} for an input that is none of these
 * @throws {OptionError} for an unknown option, language, issuer, format or encoding
 * @throws {GrammarError} for a grammar that does not fit the schema
 */
export async function parseFile(
  input: string | URL | Uint8Array,
  options: ParseFileOptions = {},
): Promise<ParsedFile> {
  const { format, encoding, path, ...parsing } = readOptions(options)
  const name = nameOf(input) ?? path
  try {
    const bytes = input instanceof Uint8Array ? input : await readFile(input)
    const { readDocument } = await import('./read-document.js')
    const { source, file } = await readDocument(bytes, { format, encoding, path: name })
    const tree = source
      ? parseSource(source, parsing)
      : parse(String(file.value), { ...parsing, format: 'akn' })
    if (file.data.pages) {
      const { setPages } = await import('./pages.js')
      setPages(tree, file.data.pages as number[])
    }
    return { tree, file }
  } catch (error) {
    if (error instanceof MarkupError)
      throw new InputError(`is no XML that can be read: ${error.message}`, name)
    throw error instanceof InputError ? error.of(name) : error
  }
}

function nameOf(input: unknown): string | undefined {
  if (typeof input === 'string') return input
  if (input instanceof Uint8Array) return undefined
  if (!(input instanceof URL)) throw new TypeError('Expected a path, a URL or bytes as input')
  if (input.protocol !== 'file:')
    throw new InputError('is no `file:` URL; fetch it first, and pass its bytes', input.href)
  return decodeURIComponent(input.pathname)
}

async function readFile(path: string | URL): Promise<Uint8Array> {
  const { readBytes } = await import('./read-bytes.js')
  return readBytes(path)
}

const OPTIONS = ['language', 'issuer', 'grammars', 'format', 'encoding', 'path']

function readOptions(options: unknown): ParseFileOptions {
  if (typeof options !== 'object' || options === null)
    throw new OptionError(`Expected options as an object, not ${options === null ? 'null' : typeof options}`)
  for (const key of Object.keys(options))
    if (!OPTIONS.includes(key))
      throw new OptionError(`Unknown option \`${key}\`, expected one of ${OPTIONS.join(', ')}`)
  const { format } = options as ParseFileOptions
  if (format !== undefined && !fileFormats.includes(format))
    throw new OptionError(`Unknown format \`${format}\`, expected one of ${fileFormats.join(', ')}`)
  return options as ParseFileOptions
}
