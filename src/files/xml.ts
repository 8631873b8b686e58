/** XML as a plain tree of elements. Entities of its own are not expanded: a document that declares any is refused. */
import { SaxesParser } from 'saxes'
import { InputError } from './input-error.js'

/** An element. Names begin with a short prefix for each namespace that is known, whatever the prefix in the file is. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/** Tables in tables in text boxes come to a hundred; walks down the tree are bounded by this. */
export const MAX_DEPTH = 400
/** A book of a thousand pages has half as many elements. */
export const MAX_ELEMENTS = 1_000_000

/**
 * Parses one part of a document.
 * @param part its name, for messages
 * @param prefixes namespace → the prefix that its names get; names of others have none
 * @throws {InputError} for XML that is not well-formed, too deep or too large, or has a document type declaration
 */
export function parseXml(text: string, part: string, prefixes: ReadonlyMap<string, string>): XmlElement {
  const root: XmlElement = { name: '', attributes: NONE, children: NOTHING }
  let count = 0
  const open: XmlElement[] = [root]
  const parser = new SaxesParser({ xmlns: true, position: true })
  const prefixOf = (uri: string) => prefixes.get(uri) ?? ''
  const add = (child: XmlElement | string) => {
    const parent = open.at(-1) as XmlElement
    if (parent.children === NOTHING) parent.children = [child]
    else parent.children.push(child)
  }
  parser.on('doctype', () => {
    throw new InputError(`declares a document type in ${part}, which no document does; save it anew`)
  })
  parser.on('error', ({ message }) => {
    throw new InputError(`is broken: ${part} is no well-formed XML (${message}); save it anew`)
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > MAX_DEPTH)
      throw new InputError(`nests ${part} more than ${MAX_DEPTH} elements deep, which no document does`)
    if (++count > MAX_ELEMENTS)
      throw new InputError(
        `has more than ${MAX_ELEMENTS} elements in ${part}, expected a document of fewer pages`,
      )
    let own = NONE
    for (const attribute of Object.values(attributes)) {
      if (own === NONE) own = {}
      own[prefixOf(attribute.uri) + attribute.local] = attribute.value
    }
    const element: XmlElement = { name: prefixOf(uri) + local, attributes: own, children: NOTHING }
    add(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text).close()
  return root.children.find((child) => typeof child !== 'string') ?? root
}

// Most elements have no attributes or nothing in them, and there may be many.
const NONE: Record<string, string> = {}
const NOTHING: (XmlElement | string)[] = []

/** The elements in an element that have a name. */
export function* childrenOf(element: XmlElement | undefined, name: string): Generator<XmlElement> {
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && child.name === name) yield child
}

/** The first element in an element that has a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined => {
  for (const child of childrenOf(element, name)) return child
  return undefined
}
