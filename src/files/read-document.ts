/** A file of any format as what the parser reads, with what was noticed in reading. */
import { VFile } from 'vfile'
import { type ReadingRuleId, report } from '../messages.js'
import { type Format, readSource } from '../parse.js'
import type { SourceDocument } from '../source/document.js'
import { type DecodedText, decodeText } from './encoding.js'
import { InputError } from './input-error.js'
import { type FileFormat, sniffFormat } from './sniff.js'

/** A file as the parser reads it. */
export interface ReadDocument {
  /** Absent for a format whose elements say what its parts are: its text is parsed as it is. */
  source?: SourceDocument
  /** `value` is the text that positions are of; `data.format`, `data.encoding`, `data.pages`; messages from reading. */
  file: VFile
}

/** How a file is to be read. */
export interface ReadingOptions {
  /** By default what the bytes say, then the name. */
  format?: FileFormat | undefined
  /** Of text, Markdown and HTML; by default declared or detected. */
  encoding?: string | undefined
  /** The name that messages say. */
  path?: string | undefined
}

/**
 * Reads bytes.
 * @throws {InputError} when they cannot be read, without the file's name
 * @throws {OptionError} for an encoding that does not exist
 */
export async function readDocument(bytes: Uint8Array, options: ReadingOptions): Promise<ReadDocument> {
  const { encoding, path } = options
  if (bytes.length === 0) throw new InputError('is empty, expected text')
  const format = options.format ?? sniffFormat(bytes, path)
  const file = new VFile({ ...(path !== undefined && { path }), data: { format } })
  if (format === 'pdf') {
    assertFormat(bytes, format)
    const { readPdf } = await import('./pdf.js')
    const { withoutText, broken, pages, ...source } = await readPdf(bytes)
    file.value = source.value
    file.data.pages = pages
    tellPages(
      file,
      'page-without-text',
      withoutText,
      'without text (blank, or images), expected text; run OCR on them',
    )
    tellPages(file, 'broken-page', broken, 'that cannot be read; get or save the file anew')
    return { source, file }
  }
  if (format === 'docx') {
    assertFormat(bytes, format)
    const { readDocx } = await import('./docx.js')
    const source = await readDocx(bytes)
    if (source.lines.length === 0) throw new InputError('is blank, expected text')
    file.value = source.value
    return { source, file }
  }
  const decoded = await decodeText(bytes, { encoding, declares: format === 'html' || format === 'akn' })
  file.value = decoded.text
  file.data.encoding = decoded.encoding
  tellEncoding(file, decoded)
  if (format === 'akn') return { file }
  return { source: readSource(decoded.text, format as Format), file }
}

/** Bytes that are said to be DOCX or PDF and are not are told as what they are. */
function assertFormat(bytes: Uint8Array, format: 'docx' | 'pdf'): void {
  const found = sniffFormat(bytes)
  if (found !== format) throw new InputError(`is ${NAMES[found]}, expected ${NAMES[format]}`)
}

const NAMES: Record<FileFormat, string> = {
  text: 'text',
  markdown: 'Markdown',
  html: 'HTML',
  akn: 'Akoma Ntoso',
  docx: 'DOCX',
  pdf: 'a PDF',
}

/** Says which pages are missing in the text. */
function tellPages(file: VFile, ruleId: ReadingRuleId, pages: readonly number[], what: string): void {
  if (pages.length === 0) return
  const named = pages.slice(0, MAX_NAMED).join(', ')
  const more = pages.length > MAX_NAMED ? ` and ${pages.length - MAX_NAMED} more` : ''
  report(file, ruleId, {
    reason: `Unexpected ${pages.length === 1 ? 'page' : 'pages'} ${named}${more} ${what}`,
  })
}

/** How many pages a message names. */
const MAX_NAMED = 10

const BASES: Record<DecodedText['basis'], string> = {
  asked: 'as asked for',
  mark: 'as its byte order mark says',
  declared: 'as the file says',
  valid: 'told by its nulls',
  detected: 'detected',
}

/** Says when a text was read as something other than UTF-8, and how that is known. */
function tellEncoding(file: VFile, { encoding, basis, confidence, broken }: DecodedText): void {
  if (encoding !== 'utf-8' && basis !== 'asked')
    report(file, basis === 'detected' ? 'detected-encoding' : 'other-encoding', {
      reason: `Unexpected encoding \`${encoding}\` (${BASES[basis]}${basis === 'detected' ? `, ${confidence} % sure` : ''}), expected \`utf-8\``,
      actual: encoding,
      expected: ['utf-8'],
    })
  if (broken)
    report(file, 'broken-characters', {
      reason: `Unexpected bytes that are no characters of ${encoding} in ${broken} ${broken === 1 ? 'place' : 'places'}, read as \`\ufffd\``,
    })
}
