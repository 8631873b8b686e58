/** Clauses, sections, headings and items of a document of Akoma Ntoso, as tokens. */
import type { Element } from 'xast'
import type { CompiledLanguage } from '../grammar/compile.js'
import type { Mood } from '../grammar/match-phrase.js'
import type { Emitter } from '../syntax/emitter.js'
import * as t from '../syntax/tokens.js'
import { ClauseWords } from './clause-words.js'
import {
  elementsIn,
  findElement,
  HIERARCHY,
  ITEMS,
  LISTS,
  NOTES,
  nameOf,
  referred,
  SECTIONS,
  WORDS,
  wordsOf,
} from './elements.js'
import { namedIn } from './phrases.js'
import type { ShownWords } from './shown-words.js'

/** Reads what stands in a preamble, a body or an annex. */
export class ClauseReader {
  readonly #shown: ShownWords
  readonly #emitter: Emitter
  readonly #words: ClauseWords
  /** Tells whose formula it is, by what the element refers to, or else by its words. */
  readonly #issuer: (id: string | undefined, named: string | undefined) => string | undefined
  /** True until the first words of the open clause. */
  #leads = false

  constructor(
    shown: ShownWords,
    emitter: Emitter,
    language: CompiledLanguage,
    issuer: (id: string | undefined, named: string | undefined) => string | undefined,
  ) {
    this.#shown = shown
    this.#emitter = emitter
    this.#words = new ClauseWords(shown, emitter, language)
    this.#issuer = issuer
  }

  /** What stands in a preamble: a formula, a heading, or a reason. */
  reason(element: Element): void {
    const name = nameOf(element)
    const kind = kindOf(element)
    if (name === 'recitals' || name === 'citations')
      for (const child of elementsIn(element)) this.reason(child)
    else if (kind === 'formula' || kind === 'enactingFormula') this.#formula(element)
    else if (kind === 'heading')
      this.#headingOf(name === 'hcontainer' ? elementsIn(element) : [element], 2, this.labelIn(element))
    else if (kind === 'omission' || isOmission(element)) this.#omission(element)
    else this.#clause(t.PreambularOpen, element)
  }

  /** What stands in a body: a section, a heading, a formula, a reason or a decision. */
  content(element: Element): void {
    // A body may not be empty, so one without clauses has an empty paragraph.
    if (wordsOf(element).trim() === '') return
    const name = nameOf(element)
    const kind = kindOf(element)
    if (kind === 'enactingFormula' || kind === 'formula') this.#formula(element)
    else if (kind === 'preambular' || kind === 'container') this.#clause(t.PreambularOpen, element)
    else if (kind === 'heading' || kind === 'crossHeading')
      this.#headingOf(name === 'hcontainer' ? elementsIn(element) : [element], 2, this.labelIn(element))
    else if (kind === 'omission' || isOmission(element)) this.#omission(element)
    else if (isSection(element)) this.#section(element)
    else if (LISTS.has(name)) for (const item of elementsIn(element)) this.#clause(t.OperativeOpen, item)
    else this.#clause(t.OperativeOpen, element)
  }

  /** What stands in an annex: headings, and items. */
  annexed(element: Element): void {
    const name = nameOf(element)
    const kind = kindOf(element)
    if (kind === 'heading' || kind === 'crossHeading')
      this.#headingOf(name === 'hcontainer' ? elementsIn(element) : [element], 2, this.labelIn(element))
    else if (kind === 'omission' || isOmission(element)) {
      this.#emitter.closeAll(this.#shown.length)
      this.#omission(element)
    } else if (isSection(element)) {
      this.heading(element, 2, this.labelIn(element))
      for (const child of elementsIn(element)) if (!isHead(child)) this.annexed(child)
    } else if (LISTS.has(name)) for (const item of elementsIn(element)) this.#item(item, 0)
    else this.#item(element, 0)
  }

  /** The number and heading of a section or annex, if it has any. */
  heading(element: Element, depth: number, label: string | undefined): void {
    this.#headingOf(elementsIn(element).filter(isHead), depth, label)
  }

  /** A note that stands for itself. */
  note(element: Element): void {
    this.#words.note(element)
  }

  /** Shows the words of an element, without tokens. */
  show(element: Element): void {
    for (const child of element.children)
      if (child.type === 'text') this.#shown.words(child)
      else if (child.type === 'cdata') this.#shown.characters(child)
      else if (child.type === 'element') this.show(child)
  }

  /** The label of an element: that of its number, wherever in its heading it stands. */
  labelIn(element: Element): string | undefined {
    const head = elementsIn(element).find((child) => nameOf(child) === 'num')
    if (head) return labelOf(head)
    const heading = elementsIn(element).find((child) => nameOf(child) === 'heading')
    const inline = heading && findElement(heading, 'inline')
    return inline?.attributes.name === 'num' ? labelOf(inline) : undefined
  }

  #section(element: Element): void {
    const at = this.#shown.length
    this.#emitter.closeAll(at)
    const label = this.labelIn(element)
    this.#emitter.push(t.SectionOpen, at, at, { label })
    this.heading(element, 1, label)
    for (const child of elementsIn(element)) if (!isHead(child)) this.content(child)
    this.#emitter.closeAll(this.#shown.length)
    this.#emitter.push(t.SectionClose, this.#shown.length, this.#shown.length)
  }

  #headingOf(parts: readonly Element[], depth: number, label: string | undefined): void {
    if (parts.length === 0) return
    this.#emitter.open(t.HeadingOpen, this.#shown.length, { depth })
    for (const part of parts)
      if (nameOf(part) === 'num') this.#words.marker(part, labelOf(part))
      else this.#words.write(part, { leavesOnly: true, label })
    this.#emitter.closeAll(this.#shown.length)
    this.#words.writeNotes()
  }

  #formula(element: Element): void {
    const [id] = referred(element.attributes.refersTo)
    const words = wordsOf(element).trim()
    const named = this.#words.language.formulas.match(words, 0, words.length)?.value.issuer
    this.#emitter.open(t.FormulaOpen, this.#shown.length, { issuer: this.#issuer(id, named) })
    this.#leads = false
    this.#inside(element, { mood: 'verb', depth: 0, leavesOnly: true })
    this.#emitter.closeAll(this.#shown.length)
    this.#words.writeNotes()
  }

  #omission(element: Element): void {
    this.#emitter.closeAll(this.#shown.length)
    this.#shown.beginLine()
    const at = this.#shown.length
    this.show(element)
    if (this.#shown.length > at)
      this.#emitter.push(t.StrayLine, at, this.#shown.length, { reason: 'omission' })
  }

  #clause(kind: typeof t.PreambularOpen, element: Element): void {
    const mood = kind === t.PreambularOpen ? 'opener' : 'verb'
    const single = soleItem(element)
    const label = labelOf(elementsIn(single).find((child) => nameOf(child) === 'num'))
    const { act } = namedIn(element.attributes.refersTo)
    this.#emitter.open(kind, this.#shown.length, { label: label || undefined, act })
    this.#leads = true
    this.#inside(single, { mood, depth: 0 })
    this.#emitter.closeAll(this.#shown.length)
  }

  #item(element: Element, depth: number): void {
    const label = labelOf(elementsIn(element).find((child) => nameOf(child) === 'num'))
    this.#emitter.item(depth, this.#shown.length, { label: label || undefined })
    this.#leads = true
    this.#inside(element, { mood: 'verb', depth: depth + 1 })
  }

  /** The number, words and items of a clause or item. */
  #inside(element: Element, around: { mood: Mood; depth: number; leavesOnly?: boolean }): void {
    const { mood, depth, leavesOnly = false } = around
    if (isWords(element)) {
      this.#emitter.closeLists(depth, this.#shown.length)
      this.#words.write(element, { mood, leads: this.#leads, leavesOnly })
      this.#leads = false
      return
    }
    for (const child of elementsIn(element)) {
      const name = nameOf(child)
      if (name === 'num') this.#words.marker(child, labelOf(child))
      else if (NOTES.has(name)) this.#words.note(child)
      else if (LISTS.has(name) && !leavesOnly) this.#list(child, around)
      else if ((HIERARCHY.has(name) || ITEMS.has(name)) && !leavesOnly) this.#item(child, depth)
      else this.#inside(child, around)
    }
  }

  #list(element: Element, around: { mood: Mood; depth: number }): void {
    for (const child of elementsIn(element))
      if (HIERARCHY.has(nameOf(child)) || ITEMS.has(nameOf(child))) this.#item(child, around.depth)
      else this.#inside(child, around)
  }
}

/** What an element is: its name, or for those that are of any kind the name that they are given. */
const kindOf = (element: Element): string =>
  (/^(?:hcontainer|block)$/.test(nameOf(element)) && element.attributes.name) || nameOf(element)

/** Words stand in it, and not in elements that are blocks themselves. */
const isWords = (element: Element): boolean =>
  WORDS.has(nameOf(element)) ||
  element.children.some((child) => child.type === 'text' && child.value.trim() !== '')

const isHead = (element: Element): boolean =>
  nameOf(element) === 'num' || nameOf(element) === 'heading' || nameOf(element) === 'subheading'

/** A part with a number of parts in it, or with a heading above them. */
const isSection = (element: Element): boolean =>
  SECTIONS.has(nameOf(element)) &&
  elementsIn(element).some(
    (child) =>
      HIERARCHY.has(nameOf(child)) || (nameOf(child) === 'heading' && !findElement(element, 'content')),
  )

const isOmission = (element: Element): boolean => {
  const [first, second] = elementsIn(element)
  return (
    first !== undefined &&
    second === undefined &&
    nameOf(first) === 'omissis' &&
    wordsOf(element).trim() === wordsOf(first).trim()
  )
}

/** The one item of a container that is a list of it: what gives a reason a number. */
function soleItem(element: Element): Element {
  const [list, ...others] = elementsIn(element)
  if (!list || others.length > 0 || nameOf(list) !== 'blockList') return element
  const [item, ...more] = elementsIn(list)
  return item && more.length === 0 && nameOf(item) === 'item' ? item : element
}

/** The label that a number shows: its title where that says it, or its words without brackets and stops. */
function labelOf(number: Element | undefined): string {
  if (!number) return ''
  if (number.attributes.title) return number.attributes.title
  const words = wordsOf(number).replace(/\s+/g, ' ').trim()
  return words.replace(/^[\s([（.’‘]+|[\s)\]）.,:、’‘-]+$/gu, '') || words
}
