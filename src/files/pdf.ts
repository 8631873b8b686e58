/** PDF files: their text layer as lines in the order of reading. */
import type { SourceDocument } from '../source/document.js'
import { readText } from '../source/text.js'
import { InputError } from './input-error.js'
import { type PageLayout, PageReader } from './pdf-layout.js'
import { readPages } from './pdf-pages.js'
import { writeText } from './pdf-text.js'

/** What was read of a PDF file. */
export interface PdfDocument extends SourceDocument {
  /** Where each page begins in `value`, in UTF-16 units; pages without text are empty. */
  pages: number[]
  /** Numbers of the pages that have no text, from 1: blank ones, and images. */
  withoutText: number[]
  /** Numbers of the pages that could not be read. */
  broken: number[]
}

/**
 * Reads the text layer of a PDF. `value` is the text that it comes to, in lines, with a form feed between pages.
 * @param options `maxWait`: how long opening the file and reading one page may take, in milliseconds
 * @throws {InputError} for a file that is broken, encrypted, beyond a bound, or without text
 */
export async function readPdf(bytes: Uint8Array, options: { maxWait?: number } = {}): Promise<PdfDocument> {
  const reader = new PageReader()
  const pages: PageLayout[] = []
  const withoutText: number[] = []
  const broken: number[] = []
  for await (const page of readPages(bytes, options.maxWait)) {
    const layout = page ? reader.read(page) : { blocks: [], rules: [], isRightToLeft: false }
    pages.push(layout)
    if (!page) broken.push(pages.length)
    else if (layout.blocks.length === 0) withoutText.push(pages.length)
  }
  if (broken.length === pages.length) throw new InputError('is a broken or cut-off PDF; get or save it anew')
  if (withoutText.length + broken.length === pages.length)
    throw new InputError(
      `has no text layer (${pages.length} ${pages.length === 1 ? 'page' : 'pages'}, blank or images), expected a PDF with text; run OCR first`,
    )
  const written = writeText(pages)
  const source = readText(written.value)
  for (const line of source.lines) {
    const emphasis = written.emphasis.get(line.start)
    if (emphasis) line.emphasis = emphasis
    if (written.columns.has(line.start)) line.page = true
    const full = written.full.get(line.start)
    if (full !== undefined) line.full = full
  }
  return { ...source, pages: written.pages, withoutText, broken }
}
