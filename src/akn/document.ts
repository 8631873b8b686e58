/** One document of Akoma Ntoso as tokens: masthead, preamble, clauses, closing, annexes. */
import type { Element } from 'xast'
import type { CompiledGrammars, CompiledLanguage } from '../grammar/compile.js'
import type { Emitter } from '../syntax/emitter.js'
import type { Facts } from '../syntax/tokens.js'
import * as t from '../syntax/tokens.js'
import { ClauseReader } from './clauses.js'
import {
  BODIES,
  DOCUMENTS,
  elementsIn,
  endOf,
  findElement,
  MASTHEADS,
  NOTES,
  nameOf,
  referred,
  startOf,
  wordsOf,
} from './elements.js'
import { factsOf, isOwn } from './facts.js'
import type { ShownWords } from './shown-words.js'

/** Reads documents of one language. */
export class DocumentReader {
  readonly #shown: ShownWords
  readonly #emitter: Emitter
  readonly #clauses: ClauseReader
  readonly #grammars: CompiledGrammars
  readonly #language: CompiledLanguage
  #facts: Facts = {}
  #isOwn = false
  /** True inside an operative part, which closing lines and annexes end. */
  #isOperative = false

  constructor(shown: ShownWords, emitter: Emitter, language: CompiledLanguage, grammars: CompiledGrammars) {
    this.#shown = shown
    this.#emitter = emitter
    this.#language = language
    this.#grammars = grammars
    this.#clauses = new ClauseReader(shown, emitter, language, (id, named) => this.#issuer(id, named))
  }

  /** Writes the tokens of a document. */
  read(document: Element): void {
    const meta = elementsIn(document).find((child) => nameOf(child) === 'meta')
    if (meta) this.#markup(meta)
    this.#facts = factsOf(document, this.#grammars)
    this.#isOwn = isOwn(document)
    this.#open()
    for (const child of elementsIn(document)) if (child !== meta) this.#part(child)
    this.#close()
  }

  /** A resolution inside an annex, which has its own facts. */
  #nested(element: Element): void {
    const facts = this.#facts
    const isOperative = this.#isOperative
    const [issuer] = referred(element.attributes.refersTo)
    this.#facts = { issuer: this.#known(issuer) }
    this.#isOperative = false
    this.#open()
    for (const child of elementsIn(element)) this.#part(child)
    this.#close()
    this.#facts = facts
    this.#isOperative = isOperative
  }

  #open(): void {
    const at = this.#shown.length
    this.#emitter.push(t.ResolutionOpen, at, at, { language: this.#language.code })
  }

  #close(): void {
    const at = this.#shown.length
    this.#emitter.closeAll(at)
    this.#emitter.push(t.ResolutionClose, at, at, { facts: this.#facts })
  }

  #part(element: Element): void {
    const name = nameOf(element)
    const kind = name === 'hcontainer' ? (element.attributes.name ?? '') : name
    if (MASTHEADS.has(kind)) this.#front(element)
    else if (kind === 'preamble') for (const child of elementsIn(element)) this.#clauses.reason(child)
    else if (BODIES.has(kind) || kind === 'operativePart') this.#body(element)
    else if (kind === 'conclusions' || kind === 'closing') this.#closing(element)
    else if (kind === 'attachments' || kind === 'components' || kind === 'annexes')
      for (const child of elementsIn(element)) this.#annex(child)
    else if (kind === 'annex') this.#annex(element)
    else if (kind === 'meta') this.#markup(element)
    else this.#body(element)
  }

  /** Lines of a masthead, and the notes among them. */
  #front(element: Element): void {
    for (const block of blocksIn(element)) {
      const kind = findElement(block, 'docTitle')
        ? t.TitleLine
        : findElement(block, 'docNumber')
          ? t.SymbolLine
          : t.FrontLine
      this.#line(block, kind)
    }
  }

  #body(element: Element): void {
    this.#operative()
    for (const child of elementsIn(element)) {
      const kind = nameOf(child) === 'hcontainer' ? child.attributes.name : nameOf(child)
      if (kind === 'annex') this.#annex(child)
      else if (kind === 'closing') this.#closing(child)
      else if (kind === 'preface') this.#closing(child)
      else {
        this.#operative()
        this.#clauses.content(child)
      }
    }
    this.#emitter.closeAll(this.#shown.length)
  }

  #operative(): void {
    if (this.#isOperative) return
    const at = this.#shown.length
    this.#emitter.closeAll(at)
    this.#emitter.push(t.OperativePartOpen, at, at)
    this.#isOperative = true
  }

  #closing(element: Element): void {
    this.#emitter.closeAll(this.#shown.length)
    this.#isOperative = false
    for (const block of blocksIn(element)) {
      const notes = elementsIn(block).filter((child) => NOTES.has(nameOf(child)))
      if (notes.length > 0 && wordsOf(block).trim() === notes.map(wordsOf).join('').trim())
        for (const note of notes) this.#clauses.note(note)
      else this.#line(block, t.ClosingLine)
    }
  }

  /** A line that is told no further than its kind. */
  #line(block: Element, kind: typeof t.FrontLine): void {
    this.#shown.beginLine()
    const at = this.#shown.length
    this.#shown.open(startOf(block))
    this.#clauses.show(block)
    const vote = kind === t.ClosingLine && block.attributes.class === 'vote'
    if (this.#shown.length > at) this.#emitter.push(kind, at, this.#shown.length, vote ? { vote } : {})
    this.#shown.close(endOf(block))
  }

  /** An annex: its heading, and the document or the parts in it. */
  #annex(element: Element): void {
    const at = this.#shown.length
    this.#emitter.closeAll(at)
    this.#isOperative = false
    const inner = elementsIn(element).find((child) => DOCUMENTS.has(nameOf(child)))
    const meta = inner && elementsIn(inner).find((child) => nameOf(child) === 'meta')
    const name = meta && findElement(meta, 'FRBRname')?.attributes.value
    const title = element.attributes.title ?? name ?? undefined
    const label = this.#clauses.labelIn(element)
    this.#emitter.push(t.AnnexOpen, at, at, { label, facts: { title } })
    this.#clauses.heading(element, 1, label)
    for (const child of elementsIn(element)) this.#annexed(child, inner)
    const end = this.#shown.length
    this.#emitter.closeAll(end)
    this.#emitter.push(t.AnnexClose, end, end)
  }

  #annexed(child: Element, inner: Element | undefined): void {
    const name = nameOf(child)
    if (name === 'num' || name === 'heading' || name === 'subheading') return
    if (name === 'meta') this.#markup(child)
    else if (child === inner || BODIES.has(name) || name === 'preface' || name === 'preamble')
      for (const part of elementsIn(child)) this.#annexed(part, undefined)
    else if (name === 'hcontainer' && child.attributes.name === 'resolution') {
      this.#emitter.closeAll(this.#shown.length)
      this.#nested(child)
    } else this.#clauses.annexed(child)
  }

  /** Metadata, as one line of markup. */
  #markup(element: Element): void {
    this.#shown.beginLine()
    const at = this.#shown.length
    this.#shown.open(startOf(element))
    this.#shown.markup(startOf(element), endOf(element))
    this.#emitter.push(t.StrayLine, at, this.#shown.length, { reason: 'markup' })
  }

  /** The issuer that a formula names; in a document of our own, what it does not refer to its text did not tell. */
  #issuer(id: string | undefined, named: string | undefined): string | undefined {
    const known = this.#known(id ?? (this.#isOwn ? undefined : named))
    this.#facts.issuer ??= known
    return known
  }

  #known(issuer: string | undefined): string | undefined {
    return this.#grammars.organisations.some(({ id }) => id === issuer) ? issuer : undefined
  }
}

/** The elements that hold words themselves, in order: paragraphs of a masthead or closing. */
function blocksIn(element: Element): Element[] {
  return elementsIn(element).flatMap((child) => {
    const hasWords = child.children.some((node) => node.type === 'text' && node.value.trim() !== '')
    if (hasWords || nameOf(child) === 'p' || elementsIn(child).length === 0) return [child]
    return blocksIn(child)
  })
}
