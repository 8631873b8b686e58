/** The format of a file: by what its first bytes say, then by its name. */
import { InputError } from './input-error.js'

/** Formats of files that are read. */
export const fileFormats = ['text', 'markdown', 'html', 'akn', 'docx', 'pdf'] as const
/** A format of files that is read. */
export type FileFormat = (typeof fileFormats)[number]

const EXTENSIONS: Record<string, FileFormat> = {
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  akn: 'akn',
  xml: 'akn',
}

/** The format that a name's extension tells; undefined for another. */
export function formatOfName(name: string): FileFormat | undefined {
  const extension = /\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase()
  return extension === undefined ? undefined : EXTENSIONS[extension]
}

/** What other kinds of files begin with, and what to say of them. */
const OTHERS: readonly [start: string, what: string][] = [
  ['{\\rtf', 'is RTF, which is not read; save it as DOCX, HTML or text'],
  ['\x89PNG', 'is an image (PNG); read the text in it with a program for that first'],
  ['\xff\xd8\xff', 'is an image (JPEG); read the text in it with a program for that first'],
  ['GIF8', 'is an image (GIF); read the text in it with a program for that first'],
  ['II*\0', 'is an image (TIFF); read the text in it with a program for that first'],
  ['MM\0*', 'is an image (TIFF); read the text in it with a program for that first'],
  ['\x1f\x8b', 'is compressed (gzip); unpack it first'],
  ['BZh', 'is compressed (bzip2); unpack it first'],
  ['\xfd7zXZ\0', 'is compressed (xz); unpack it first'],
  ['7z\xbc\xaf\x27\x1c', 'is an archive (7z); unpack it first'],
  ['Rar!\x1a\x07', 'is an archive (RAR); unpack it first'],
  ['\x7fELF', 'is a program, expected a document'],
]

/** How many bytes are looked at for what a page of HTML begins with: a declaration and comments may stand before it. */
const HEAD = 4096

/**
 * Tells the format of bytes, also under a name that says otherwise. What nothing tells is text.
 * @throws {InputError} for what is known to be another kind of file
 */
export function sniffFormat(bytes: Uint8Array, name = ''): FileFormat {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return formatOfArchive(bytes)
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw new InputError(reasonOfContainer(bytes))
  if (isPdf(start)) return 'pdf'
  for (const [magic, what] of OTHERS) if (start.startsWith(magic)) throw new InputError(what)
  const tag = firstTag(start)
  if (/^<(?:!doctype\s+html|html|head|body)[\s>/]/i.test(tag)) return 'html'
  if (/^<(?:[\w-]{1,32}:)?akomaNtoso[\s>]/.test(tag)) return 'akn'
  return formatOfName(name) ?? 'text'
}

/** Readers of PDF accept some rubbish before the mark, but text may speak of it. */
const isPdf = (start: string) => start.startsWith('%PDF-') || /^[\s\xef\xbb\xbf]{1,8}%PDF-/.test(start)

/** The text from its first tag on, declarations and comments passed over; in any encoding that has ASCII in it. */
function firstTag(start: string): string {
  let rest = start.replace(/\0/g, '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  for (;;) {
    rest = rest.trimStart()
    const skipped = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?xml') ? '?>' : undefined
    if (skipped === undefined) return rest
    const end = rest.indexOf(skipped)
    if (end < 0) return ''
    rest = rest.slice(end + skipped.length)
  }
}

/** A zip archive is known by the names in it, which stand there uncompressed. */
function formatOfArchive(bytes: Uint8Array): FileFormat {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (archive.includes('word/')) return 'docx'
  const start = archive.subarray(0, HEAD).toString('latin1')
  if (start.includes('mimetypeapplication/vnd.oasis.opendocument.'))
    throw new InputError('is an OpenDocument file, which is not read; save it as DOCX, HTML or text')
  if (start.includes('mimetypeapplication/epub'))
    throw new InputError('is an EPUB, which is not read; unpack it and read the pages in it')
  if (archive.includes('xl/') || archive.includes('ppt/'))
    throw new InputError('is an Office file that is no Word document, expected DOCX')
  if (archive.length < SMALLEST_ARCHIVE || !archive.includes('PK\x01\x02'))
    throw new InputError('is a broken or cut-off zip archive, expected DOCX')
  throw new InputError('is a zip archive; unpack it first')
}

/** An archive with one empty file in it is longer. */
const SMALLEST_ARCHIVE = 98

/** The old container of Office holds documents of the time before DOCX, and encrypted ones of today. */
function reasonOfContainer(bytes: Uint8Array): string {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (container.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    return 'is encrypted; save it without a password first'
  if (container.includes(Buffer.from('WordDocument', 'utf16le')))
    return 'is a Word document of the kind before DOCX (.doc), which is not read; save it as DOCX'
  return 'is binary (an OLE container), expected text or a document'
}
