/** Word documents for tests, part by part, in a plain zip archive. */
import { crc32, deflateRawSync } from 'node:zlib'

/** A part of an archive; `claimed` is the unpacked size that the archive tells, where it lies. */
export interface Part {
  name: string
  content: string | Uint8Array
  claimed?: number
  isEncrypted?: boolean
}

/** A zip archive of parts. */
export function zip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, claimed, isEncrypted } of parts) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const label = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(isEncrypted ? 1 : 0, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claimed ?? bytes.length, 18)
    fields.writeUInt16LE(label.length, 22)
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), fields, label, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, label]))
    files.push(file)
    offset += file.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, list, end])
}

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a document: the body of its main part, and what the others hold. */
export interface Contents {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  /** The head of pages by the id `h1`. */
  header?: string
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
}

/** The parts of a Word document. */
export function docxParts({ body, ...others }: Contents): Part[] {
  const names = Object.keys(others) as (keyof typeof ROOTS)[]
  const relations = names.map(
    (name) =>
      `<Relationship Id="${name === 'header' ? 'h1' : name}" Type="${TYPE}/${name}" Target="parts/../${name}.xml"/>`,
  )
  const list = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
  return [
    {
      name: '_rels/.rels',
      content: list(`<Relationship Id="d" Type="${TYPE}/officeDocument" Target="word/main.xml"/>`),
    },
    { name: 'word/main.xml', content: `<w:document ${SPACES}><w:body>${body}</w:body></w:document>` },
    { name: 'word/_rels/main.xml.rels', content: list(relations.join('')) },
    ...names.map((name) => ({
      name: `word/${name}.xml`,
      content: `<?xml version="1.0" encoding="UTF-8"?><w:${ROOTS[name]} ${SPACES}>${others[name]}</w:${ROOTS[name]}>`,
    })),
  ]
}

/** A Word document. */
export const docx = (contents: Contents) => zip(docxParts(contents))

/** A paragraph of words, with its settings. */
export const p = (words: string, settings = '') => `<w:p><w:pPr>${settings}</w:pPr>${r(words)}</w:p>`

/** A run of words, with its settings. */
export const r = (words: string, settings = '') =>
  `<w:r><w:rPr>${settings}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`

/** A paragraph of a list. */
export const item = (list: number, level: number, words: string) =>
  p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A level of a list. */
export const lvl = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
