/** The tags and the text of a page of HTML, one after the other, where they stand in the source. */
import { Tokenizer } from 'htmlparser2'
import type { Tag } from './html-tags.js'

/** What is told of a page, in its order. Comments and declarations are passed over. */
export interface TagHandler {
  tag(tag: Tag): void
  /** @param end where the tag ends */
  endTag(name: string, end: number): void
  text(start: number, end: number): void
  /** A character written as a reference ("&eacute;"), which ends at an offset; two may be written as one. */
  entity(code: number, end: number): void
}

/** Reads a page in one pass, whatever is left open or closed in it. */
export function readTags(value: string, handler: TagHandler): void {
  // In XML a tag may close itself; in HTML the slash says nothing.
  const isXml = /^\ufeff?\s{0,99}<\?xml/.test(value)
  let tag = { name: '', attributes: new Map<string, string>(), start: 0 }
  let attribute = ''
  let content = ''
  const opened = (end: number) => handler.tag({ ...tag, end: end + 1 })
  const tokenizer = new Tokenizer(
    { decodeEntities: true, recognizeSelfClosing: isXml },
    {
      onopentagname: (start, end) => {
        tag = { name: value.slice(start, end).toLowerCase(), attributes: new Map(), start: start - 1 }
      },
      onattribname: (start, end) => {
        attribute = value.slice(start, end).toLowerCase()
        content = ''
      },
      onattribdata: (start, end) => {
        content += value.slice(start, end)
      },
      onattribentity: (code) => {
        content += String.fromCodePoint(code)
      },
      onattribend: () => {
        if (!tag.attributes.has(attribute)) tag.attributes.set(attribute, content)
      },
      onopentagend: opened,
      onselfclosingtag: (end) => {
        opened(end)
        if (isXml) handler.endTag(tag.name, end + 1)
      },
      onclosetag: (start, end) => {
        const close = value.indexOf('>', end)
        handler.endTag(value.slice(start, end).toLowerCase(), close < 0 ? value.length : close + 1)
      },
      ontext: (start, end) => handler.text(start, end),
      ontextentity: (code, end) => handler.entity(code, end),
      oncdata: (start, end, endOffset) => handler.text(start, end - endOffset),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  )
  tokenizer.write(value)
  tokenizer.end()
}
