/** The words of clauses, headings and notes as tokens: markers, phrases, marks of notes, text. */
import type { TokenType } from 'chevrotain'
import type { Element, Nodes } from 'xast'
import type { CompiledLanguage } from '../grammar/compile.js'
import type { Mood } from '../grammar/match-phrase.js'
import type { Emitter } from '../syntax/emitter.js'
import type { TokenData } from '../syntax/tokens.js'
import * as t from '../syntax/tokens.js'
import { EMPHASIS, elementsIn, endOf, NOTES, nameOf, startOf, wordsOf } from './elements.js'
import { leadingPhrase, markedPhrase } from './phrases.js'
import type { ShownWords } from './shown-words.js'

/** Where words stand: what may open them, and whether a note may stand among them. */
export interface Place {
  mood?: Mood | undefined
  /** True at the first words of a clause. */
  leads?: boolean
  /** True where only leaves may stand: a note then follows what it stands in. */
  leavesOnly?: boolean
  /** The label that a number among the words has. */
  label?: string | undefined
}

/** Writes words into the readable text, and their tokens. */
export class ClauseWords {
  readonly #shown: ShownWords
  readonly #emitter: Emitter
  readonly language: CompiledLanguage
  /** Where the words that have no token yet begin. */
  #from = 0
  #isLead = false
  #notes: Element[] = []
  #count = 0

  constructor(shown: ShownWords, emitter: Emitter, language: CompiledLanguage) {
    this.#shown = shown
    this.#emitter = emitter
    this.language = language
  }

  /** Writes the words of an element, on a line of their own unless it is a number's. */
  write(element: Element, place: Place): void {
    this.begin()
    this.#isLead = place.leads === true
    this.#shown.open(startOf(element))
    this.#content(element, place, lastWords(element))
    this.#flush(place)
    this.#shown.close(endOf(element))
  }

  /** Starts a line of words. */
  begin(): void {
    this.#shown.beginLine()
    this.#from = this.#shown.length
  }

  /** Writes a number as a marker. */
  marker(element: Element, label: string): void {
    this.begin()
    this.#shown.open(startOf(element))
    this.#show(element)
    if (this.#shown.length > this.#from)
      this.#emitter.push(t.MarkerText, this.#from, this.#shown.length, { label })
    this.#shown.close(endOf(element))
    this.#from = this.#shown.length
  }

  /** Writes the notes that had to wait for the end of what they stand in. */
  writeNotes(): void {
    const notes = this.#notes
    this.#notes = []
    for (const note of notes) this.note(note)
  }

  /** Writes a note. */
  note(element: Element): void {
    const at = this.#shown.length
    this.#emitter.push(t.FootnoteOpen, at, at, { label: this.#labelOf(element) })
    const isLead = this.#isLead
    this.#lines(element)
    this.#isLead = isLead
    this.#emitter.push(t.ClauseClose, this.#shown.length, this.#shown.length)
  }

  #lines(element: Element): void {
    for (const child of elementsIn(element)) {
      if (child.children.some(({ type }) => type === 'text') || elementsIn(child).length === 0)
        this.write(child, { leavesOnly: true })
      else this.#lines(child)
    }
  }

  #content(element: Element, place: Place, last: number): void {
    for (const child of element.children) this.#node(child, place, last)
  }

  #node(node: Nodes, place: Place, last: number): void {
    if (node.type === 'text') this.#shown.words(node)
    else if (node.type === 'cdata') this.#shown.characters(node)
    if (node.type !== 'element') return
    const name = nameOf(node)
    if (NOTES.has(name)) {
      this.#reference(node, place, last)
      return
    }
    if (name === 'noteRef') {
      this.#mark(node, endOf(node), place)
      return
    }
    if (name === 'inline' && node.attributes.name === 'num') {
      this.#leaf(node, t.MarkerText, { label: place.label }, place)
      return
    }
    const kind = EMPHASIS.has(name) ? this.#phrase(node, place) : undefined
    if (kind) this.#leaf(node, kind.type, kind.data, place)
    else {
      this.#shown.open(startOf(node))
      if (name === 'eol' || name === 'br') this.#break(place)
      this.#content(node, place, last)
      this.#shown.close(endOf(node))
    }
  }

  #phrase(node: Element, { mood }: Place): { type: TokenType; data: TokenData } | undefined {
    if (mood === undefined) return undefined
    const words = wordsOf(node).replace(/\s+/g, ' ').trim()
    const { class: kind, refersTo } = node.attributes
    if (kind === 'opener' || kind === 'verb')
      return {
        type: kind === 'opener' ? t.OpenerText : t.VerbText,
        data: markedPhrase(words, kind, refersTo, this.language),
      }
    const found = leadingPhrase(words, mood, this.language)
    // All that is set apart is the phrase; more than it is a title or a word of weight.
    if (!found || found.end < words.length) return undefined
    return { type: found.mood === 'opener' ? t.OpenerText : t.VerbText, data: found.data }
  }

  /** A note where its number stands; what it says follows, or waits. */
  #reference(note: Element, place: Place, last: number): void {
    const [first] = note.children
    const isAfter = startOf(note) >= last
    if (!place.leavesOnly || isAfter) {
      this.#mark(note, first ? startOf(first) : endOf(note), place)
      if (place.leavesOnly) this.#notes.push(note)
      else {
        this.note(note)
        this.begin()
      }
    } else this.#mark(note, endOf(note), place)
  }

  #mark(node: Element, end: number, place: Place): void {
    this.#flush(place)
    const start = this.#shown.length
    const label = this.#labelOf(node)
    this.#shown.label(label, startOf(node), end)
    this.#emitter.push(t.NoteReference, start, this.#shown.length, { label })
    this.#from = this.#shown.length
  }

  /** The label of a note, or its number where it has none. */
  #labelOf({ attributes }: Element): string {
    return attributes.marker?.trim() || String(++this.#count)
  }

  /** A leaf of its own kind: what was written before it is words. */
  #leaf(node: Element, kind: TokenType, data: TokenData, place: Place): void {
    const start = this.#shown.settle()
    this.#flush({ ...place, mood: undefined })
    this.#shown.open(startOf(node))
    this.#show(node)
    if (this.#shown.length > start) this.#emitter.push(kind, start, this.#shown.length, data)
    this.#shown.close(endOf(node))
    this.#from = this.#shown.length
    this.#isLead = false
  }

  #show(node: Nodes): void {
    if (node.type === 'text') this.#shown.words(node)
    else if (node.type === 'cdata') this.#shown.characters(node)
    else if ('children' in node) for (const child of node.children) this.#show(child)
  }

  #break(place: Place): void {
    this.#flush(place)
    this.begin()
  }

  /** Writes the token of the words since the last one; the first of a clause may begin with a phrase that nothing marks. */
  #flush({ mood }: Place): void {
    const end = this.#shown.length
    let from = this.#from
    if (end <= from) return
    if (this.#isLead && mood !== undefined) {
      const found = leadingPhrase(this.#shown.since(from), mood, this.language)
      if (found) {
        this.#emitter.push(
          found.mood === 'opener' ? t.OpenerText : t.VerbText,
          from,
          from + found.end,
          found.data,
        )
        from += found.end
      }
    }
    this.#isLead = false
    if (end > from) this.#emitter.push(t.Words, from, end)
    this.#from = end
  }
}

/** Where the last words of an element end, those of its notes left aside. */
function lastWords(element: Element): number {
  let end = 0
  const visit = (node: Nodes) => {
    if (node.type === 'text' && node.value.trim() !== '') end = endOf(node)
    else if ('children' in node && !NOTES.has(nameOf(node))) node.children.forEach(visit)
  }
  visit(element)
  return end
}
