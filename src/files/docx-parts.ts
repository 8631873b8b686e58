/** The parts of a Word document, found by their relations as Word does, not by their names. */
import { Archive } from './archive.js'
import { decodeText } from './encoding.js'
import { InputError } from './input-error.js'
import { childrenOf, parseXml, type XmlElement } from './xml.js'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PREFIXES = new Map([
  [W, 'w:'],
  [STRICT, 'w:'],
  [R, 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
])

/** The attributes of an element of Word are of its namespace; `w:val` is the value of most. */
export const attributeOf = (element: XmlElement | undefined, name = 'w:val') => element?.attributes[name]

/** The parts that text and its numbers come from. */
export interface DocxParts {
  document: XmlElement
  styles: XmlElement | undefined
  numbering: XmlElement | undefined
  footnotes: XmlElement | undefined
  endnotes: XmlElement | undefined
  /** A head of pages by the id that the document calls it by. */
  header(id: string): Promise<XmlElement | undefined>
}

/**
 * Reads the parts of a document.
 * @throws {InputError} for an archive that is broken, encrypted, made to harm, or holds no document of Word
 */
export async function readParts(bytes: Uint8Array): Promise<DocxParts> {
  const archive = await Archive.open(bytes)
  const read = async (name: string | undefined) => {
    const part = name === undefined ? undefined : await archive.read(name)
    if (!part || part.length === 0) return undefined
    return parseXml(
      (await decodeText(part, { declares: true })).text.replace(/^\ufeff/, ''),
      name as string,
      PREFIXES,
    )
  }
  const main = relationsOf(await read('_rels/.rels'), '').find(
    ({ type }) => type === 'officeDocument',
  )?.target
  const name = main ?? 'word/document.xml'
  const document = await read(name)
  if (!document) throw new InputError('holds no document of Word, expected DOCX')
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const own = relationsOf(await read(`${folder}_rels/${name.slice(folder.length)}.rels`), folder)
  const partOf = (type: string) => read(own.find((relation) => relation.type === type)?.target)
  return {
    document,
    styles: await partOf('styles'),
    numbering: await partOf('numbering'),
    footnotes: await partOf('footnotes'),
    endnotes: await partOf('endnotes'),
    header: (id) => read(own.find((relation) => relation.id === id)?.target),
  }
}

interface Relation {
  id: string
  /** The last part of its address: "styles". */
  type: string
  /** A path in the archive. */
  target: string
}

function relationsOf(element: XmlElement | undefined, folder: string): Relation[] {
  return [...childrenOf(element, 'Relationship')].map(({ attributes }) => {
    const { Id = '', Type = '', Target = '' } = attributes
    return {
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: Target.startsWith('/') ? Target.slice(1) : pathOf(folder + Target),
    }
  })
}

/** A path without its steps up: "word/../styles.xml". */
function pathOf(path: string): string {
  const out: string[] = []
  for (const step of path.split('/'))
    if (step === '..') out.pop()
    else if (step !== '.' && step !== '') out.push(step)
  return out.join('/')
}
