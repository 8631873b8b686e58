/**
 * Word documents: paragraphs with the numbers that Word computes for them, cells as lines, notes behind the text. What was
 * deleted under revision is left out, what was inserted is kept. Of running heads only that of the first page is read, once and
 * above the text, since mastheads stand there; others, and feet, are furniture of pages.
 */
import type { SourceDocument } from '../source/document.js'
import { WrittenText } from '../source/written-text.js'
import { DocxBody } from './docx-body.js'
import { Notes } from './docx-notes.js'
import { Numbering } from './docx-numbering.js'
import { attributeOf, readParts } from './docx-parts.js'
import { Styles } from './docx-styles.js'
import { childOf, childrenOf, type XmlElement } from './xml.js'

/**
 * Reads a Word document; `value` is its text as written here, a paragraph a line.
 * @throws {InputError} for a document that is broken, encrypted or made to harm
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const parts = await readParts(bytes)
  const styles = new Styles(parts.styles)
  const numbering = new Numbering(parts.numbering, (id) => styles.paragraph(id).list)
  const text = new WrittenText()
  const notes = new Notes(parts.footnotes, parts.endnotes)
  const body = new DocxBody(text, styles, numbering, notes)
  const main = childOf(parts.document, 'w:body')
  const head = await parts.header(firstHeader(main) ?? '')
  if (head) body.blocks(head)
  if (main) body.blocks(main)
  body.notes()
  return text.finish()
}

/** The head of the first page: its own where it has one, or else that of all pages. */
function firstHeader(body: XmlElement | undefined): string | undefined {
  const section = firstSection(body)
  const isOwn = childOf(section, 'w:titlePg') !== undefined
  for (const reference of childrenOf(section, 'w:headerReference'))
    if (attributeOf(reference, 'w:type') === (isOwn ? 'first' : 'default'))
      return attributeOf(reference, 'r:id')
  return undefined
}

/** The settings of the first section stand in its last paragraph, those of the last section behind the text. */
function firstSection(body: XmlElement | undefined): XmlElement | undefined {
  for (const paragraph of childrenOf(body, 'w:p')) {
    const section = childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr')
    if (section) return section
  }
  return childOf(body, 'w:sectPr')
}
