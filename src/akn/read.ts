/**
 * Documents of Akoma Ntoso: their elements say what their parts are, so the tokens of the document grammar are written from
 * them. Acts, citations and whatever else the elements do not say come from the words, as in any text.
 */
import type { Element } from 'xast'
import type { CompiledGrammars } from '../grammar/compile.js'
import type { Choice } from '../grammar/detect.js'
import { insertReferences } from '../references/insert.js'
import type { SourceDocument } from '../source/document.js'
import { Emitter } from '../syntax/emitter.js'
import type { Part } from '../syntax/parts.js'
import type { Token } from '../syntax/tokens.js'
import * as t from '../syntax/tokens.js'
import { DocumentReader } from './document.js'
import { COLLECTIONS, DOCUMENTS, elementsIn, nameOf, startOf, wordsOf } from './elements.js'
import { languageIn } from './facts.js'
import { readXml } from './read-xml.js'
import { ShownWords } from './shown-words.js'

/** What a document is read as. */
export interface AknOptions {
  grammars: CompiledGrammars
  /** The language of a document that states none, by its words. */
  choose: (words: string) => Choice | undefined
  /** The language that the caller asks for, above what the document states. */
  asked: Choice | undefined
  issuer: string | undefined
}

/** A document as read: its source, its parts as tokens, and the language of most of it. */
export interface AknDocument {
  source: SourceDocument
  parts: Part[]
  language: string | undefined
}

/**
 * Reads XML. Every document in it is a resolution, in its own language.
 * @throws {MarkupError} for XML that is not well-formed, defines entities, or has no document of Akoma Ntoso
 */
export function readAkn(value: string, { grammars, choose, asked, issuer }: AknOptions): AknDocument {
  const xml = readXml(value)
  const shown = new ShownWords(value)
  const batches: { tokens: Token[]; language: Choice['language'] | undefined }[] = []
  let language: string | undefined
  for (const document of elementsIn(xml).flatMap(documentsIn)) {
    const stated = languageIn(document, grammars)
    const choice = asked ?? (stated === undefined ? choose(wordsOf(document)) : undefined)
    const own = choice?.language ?? (stated === undefined ? undefined : grammars.languages.get(stated))
    language ??= own?.code
    const emitter = new Emitter()
    if (own) new DocumentReader(shown, emitter, own, grammars).read(document)
    else {
      shown.beginLine()
      const at = shown.length
      shown.markup(startOf(document), document.position?.end.offset ?? 0)
      emitter.push(t.StrayLine, at, shown.length, { reason: 'boilerplate' })
    }
    batches.push({ tokens: emitter.take(), language: own })
  }
  if (shown.finish() >= 0 || batches.length === 0) {
    // Nothing but markup.
    shown.markup(0, value.length)
    batches.push({
      tokens: value.trim() === '' ? [] : [makeStray(shown.length)],
      language: undefined,
    })
  }
  const { text } = shown
  const flow = { text, toSource: (start: number, end: number) => shown.toSource(start, end) }
  const parts = batches.map(({ tokens, language: own }) => ({
    tokens: own ? insertReferences(tokens, { text, language: own, grammars }, issuer) : tokens,
    flow,
  }))
  return { source: { value, text, lines: [], toSource: flow.toSource }, parts, language }
}

const makeStray = (end: number): Token => t.makeToken(t.StrayLine, 0, end, { reason: 'markup' })

/** The documents in an element: itself, or those in a collection. */
function documentsIn(element: Element): Element[] {
  const name = nameOf(element)
  if (DOCUMENTS.has(name)) return [element]
  return COLLECTIONS.has(name) ? elementsIn(element).flatMap(documentsIn) : []
}
