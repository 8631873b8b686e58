/** Footnotes and endnotes: which ones a text refers to, in which order, and by which label. */
import { raise } from '../source/raised.js'
import { attributeOf } from './docx-parts.js'
import { childrenOf, type XmlElement } from './xml.js'

/** A note that the text referred to. */
export interface ReferredNote {
  /** Empty where the mark is in the words. */
  label: string
  element: XmlElement
}

/**
 * The notes of a document. All are numbered in one row, footnotes and endnotes alike, since in one text a label can stand for
 * one note only; those whose mark the author typed have it in their words.
 */
export class Notes {
  readonly #footnotes: ReadonlyMap<string, XmlElement>
  readonly #endnotes: ReadonlyMap<string, XmlElement>
  readonly #seen = new Set<XmlElement>()
  readonly referred: ReferredNote[] = []
  #count = 0

  constructor(footnotes: XmlElement | undefined, endnotes: XmlElement | undefined) {
    this.#footnotes = byId(footnotes, 'w:footnote')
    this.#endnotes = byId(endnotes, 'w:endnote')
  }

  /** The mark of a reference, raised; nothing for a reference to no note, or one whose own mark follows. */
  mark(reference: XmlElement): string {
    const notes = reference.name === 'w:footnoteReference' ? this.#footnotes : this.#endnotes
    const element = notes.get(attributeOf(reference, 'w:id') ?? '')
    if (!element || this.#seen.has(element)) return ''
    this.#seen.add(element)
    const custom = attributeOf(reference, 'w:customMarkFollows')
    if (custom !== undefined && custom !== '0' && custom !== 'false') {
      this.referred.push({ label: '', element })
      return ''
    }
    const label = String(++this.#count)
    this.referred.push({ label, element })
    return raise(label)
  }
}

function byId(part: XmlElement | undefined, name: string): ReadonlyMap<string, XmlElement> {
  const notes = new Map<string, XmlElement>()
  for (const note of childrenOf(part, name)) notes.set(attributeOf(note, 'w:id') ?? '', note)
  return notes
}
