/** Sets a text as an OpenDocument file (flat XML), for LibreOffice to make a PDF of, with real notes and italics. */
import type { Node } from 'unist'
import { parse } from '../../index.js'

/** How the pages look. */
export interface DocumentLayout {
  /** In centimetres. */
  width: number
  height: number
  columns?: number
  /** In points. */
  size?: number
  font?: string
  align?: 'start' | 'justify'
  /** What sets paragraphs off: space above, or a first line that is set in. */
  setOff?: 'space' | 'indent'
  /** True for the symbol of the text at the top of all pages. */
  head?: boolean
  /** True for the number and count of pages at the foot. */
  isNumbered?: boolean
  /** True for notes at the foot of pages, with raised marks. */
  hasNotes?: boolean
  /** True for opening phrases in italics. */
  hasItalics?: boolean
}

interface AnyNode extends Node {
  children?: AnyNode[]
  label?: string
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The text as a document. What is a note, a mark of one or an opening phrase is what the tree of the text says. */
export function typesetDocument(text: string, language: string, layout: DocumentLayout): string {
  const { inserts, notes } = readMarks(text, layout)
  const paragraphs: string[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const end = offset + line.length
    const isNote = notes.some(([start, stop]) => offset >= start && end <= stop)
    if (line.trim() !== '' && !isNote)
      paragraphs.push(`<text:p text:style-name="P">${writeLine(text, offset, end, inserts)}</text:p>`)
    offset = end + 1
  }
  const symbol = text.split('\n').find((line) => /^[AS]\/RES/.test(line)) ?? 'S/RES/2791 (2026)'
  return wrapDocument(paragraphs.join('\n'), language, layout, symbol)
}

/** What stands instead of a range of the text, or around it. */
interface Insert {
  start: number
  end: number
  write: (words: string) => string
}

function readMarks(text: string, layout: DocumentLayout) {
  const inserts: Insert[] = []
  const notes: [start: number, end: number][] = []
  const words = new Map<string, string>()
  const walk = (node: AnyNode, visit: (node: AnyNode, start: number, end: number) => void) => {
    visit(node, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
    for (const child of node.children ?? []) walk(child, visit)
  }
  const tree = parse(text) as unknown as AnyNode
  if (layout.hasNotes)
    walk(tree, (node, start, end) => {
      if (node.type !== 'footnote' || node.label === undefined) return
      notes.push([start, end])
      words.set(node.label, text.slice(start, end).replace(/^[(]?[\d*]+[)]?\s+/, ''))
    })
  walk(tree, (node, start, end) => {
    const words_ = words.get(node.label ?? '')
    if (node.type === 'footnoteReference' && words_ !== undefined)
      inserts.push({
        start,
        end,
        write: (mark) =>
          `<text:note text:note-class="footnote"><text:note-citation text:label="${escapeXml(mark)}">${escapeXml(mark)}</text:note-citation><text:note-body><text:p text:style-name="N">${escapeXml(words_)}</text:p></text:note-body></text:note>`,
      })
    if (layout.hasItalics && (node.type === 'opener' || node.type === 'verb'))
      inserts.push({ start, end, write: (own) => `<text:span text:style-name="I">${own}</text:span>` })
  })
  return { inserts: inserts.sort((a, b) => a.start - b.start), notes }
}

function writeLine(text: string, start: number, end: number, inserts: readonly Insert[]): string {
  let out = ''
  let at = start
  for (const insert of inserts) {
    if (insert.start < at || insert.end > end) continue
    out +=
      escapeXml(text.slice(at, insert.start)) + insert.write(escapeXml(text.slice(insert.start, insert.end)))
    at = insert.end
  }
  return out + escapeXml(text.slice(at, end))
}

function wrapDocument(body: string, language: string, layout: DocumentLayout, symbol: string): string {
  const {
    width,
    height,
    columns = 1,
    size = 11,
    font = 'Liberation Serif',
    align = 'start',
    setOff = 'space',
  } = layout
  const side = language === 'ar' && align === 'start' ? 'end' : align
  const mode = language === 'ar' ? 'rl-tb' : 'lr-tb'
  const space = setOff === 'space' ? 'fo:margin-top="0.25cm"' : 'fo:text-indent="0.8cm"'
  const fonts = `style:font-name="F" fo:font-size="${size}pt" style:font-name-asian="C" style:font-size-asian="${size}pt" style:font-name-complex="A" style:font-size-complex="${size}pt" fo:language="${language}" style:language-complex="ar"`
  const head = layout.head
    ? `<style:header><text:p text:style-name="H">${escapeXml(symbol)}</text:p></style:header>`
    : ''
  const foot = layout.isNumbered
    ? '<style:footer><text:p text:style-name="H"><text:page-number text:select-page="current">1</text:page-number>/<text:page-count>1</text:page-count></text:p></style:footer>'
    : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'"/><style:font-face style:name="A" svg:font-family="Amiri"/><style:font-face style:name="C" svg:font-family="'Droid Sans Fallback'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="${mode}"/><style:text-properties ${fonts}/></style:default-style>
<style:style style:name="Footnote_anchor" style:display-name="Footnote anchor" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="Footnote_Symbol" style:display-name="Footnote Symbol" style:family="text"/>
<text:notes-configuration text:note-class="footnote" text:citation-style-name="Footnote_Symbol" text:citation-body-style-name="Footnote_anchor" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="${width}cm" fo:page-height="${height}cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="1.5cm" fo:margin-right="1.5cm" style:writing-mode="${mode}">${columns > 1 ? `<style:columns fo:column-count="${columns}" fo:column-gap="0.6cm"/>` : ''}</style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.3cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:text-align="${side}" style:writing-mode="${mode}" ${space}/></style:style>
<style:style style:name="H" style:family="paragraph"><style:text-properties fo:font-size="9pt" style:font-size-asian="9pt" style:font-size-complex="9pt"/></style:style>
<style:style style:name="N" style:family="paragraph"><style:paragraph-properties style:writing-mode="${mode}"/><style:text-properties fo:font-size="8pt" style:font-size-asian="8pt" style:font-size-complex="8pt"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic" style:font-style-complex="italic"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">${head}${foot}</style:master-page></office:master-styles>
<office:body><office:text>
${body}
</office:text></office:body></office:document>`
}
