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

/**
 * Parses one part of a document.
 * @param part its name, for messages
 * @param prefixes namespace → the prefix that its names get; names of others have none
 * @throws {InputError} for XML that is not well-formed, too deep, or has a document type declaration
 */
export function parseXml(text: string, part: string, prefixes: ReadonlyMap<string, string>): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  const parser = new SaxesParser({ xmlns: true, position: true })
  const prefixOf = (uri: string) => prefixes.get(uri) ?? ''
  parser.on('doctype', () => {
    throw new InputError(`declares a document type in ${part}, which no document does; save it anew`)
  })
  parser.on('error', ({ message }) => {
    throw new InputError(`is broken: ${part} is no well-formed XML (${message}); save it anew`)
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > MAX_DEPTH)
      throw new InputError(`nests ${part} more than ${MAX_DEPTH} elements deep, which no document does`)
    const element: XmlElement = { name: prefixOf(uri) + local, attributes: {}, children: [] }
    for (const { local: own, uri: space, value } of Object.values(attributes))
      element.attributes[prefixOf(space) + own] = value
    ;(open.at(-1) as XmlElement).children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (value: string) => (open.at(-1) as XmlElement).children.push(value)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text).close()
  return root.children.find((child) => typeof child !== 'string') ?? root
}

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
