/** The numbers and bullets that a browser draws before the items of lists, which stand nowhere in the source. */
import { isNoteItem, listStyleOf, type Tag } from './html-tags.js'
import { formatNumber, type NumberStyle } from './label-number.js'

interface List {
  name: string
  style: NumberStyle | 'none' | undefined
  next: number
  step: 1 | -1
}

/** How far behind an item's tag its own label is looked for, in characters: tags may stand before it. */
const PEEK = 400

/** The lists that are open at a place of a page. */
export class HtmlLists {
  readonly #value: string
  readonly #lists: List[] = []
  readonly #open = new Map<string, number>()

  constructor(value: string) {
    this.#value = value
  }

  open(tag: Tag): void {
    const start = numberOf(tag.attributes.get('start'))
    const isReversed = tag.attributes.has('reversed')
    this.#lists.push({
      name: tag.name,
      // How many items there are is not known before the list ends.
      style: isReversed && start === undefined ? 'none' : listStyleOf(tag),
      next: start ?? 1,
      step: isReversed ? -1 : 1,
    })
    this.#open.set(tag.name, (this.#open.get(tag.name) ?? 0) + 1)
  }

  close(name: string): void {
    if (!this.#open.get(name)) return
    for (;;) {
      const list = this.#lists.pop() as List
      this.#open.set(list.name, (this.#open.get(list.name) ?? 1) - 1)
      if (list.name === name) return
    }
  }

  /** The label of an item, whose text begins at the end of its tag; undefined for none. */
  label(tag: Tag): string | undefined {
    const list = this.#lists.at(-1)
    if (!list) return undefined
    const number = numberOf(tag.attributes.get('value')) ?? list.next
    list.next = number + list.step
    const own = listStyleOf(tag) ?? list.style
    if (own === 'none') return undefined
    const label = this.#ownLabel(tag.end)
    if (own === undefined) return label === undefined ? '•' : undefined
    // Another number, or a letter in a list inside a list, is the author's; the list's own is the converter's.
    if (label !== undefined && (this.#lists.length > 1 || /\d/.test(label))) return undefined
    // "1 See resolution …" is a note, "1. See …" would be a paragraph.
    return isNoteItem(tag) ? formatNumber(number, own) : `${formatNumber(number, own)}.`
  }

  /** The label that an item begins with itself: "(a) To report". */
  #ownLabel(at: number): string | undefined {
    const text = this.#value
      .slice(at, at + PEEK)
      .replace(/<[^<>]*>/g, '')
      .replace(/&nbsp;|&#160;/g, ' ')
      .trimStart()
    return /^\(?([\p{L}\d]{1,5})[.)]/u.exec(text.slice(0, 10))?.[1]
  }
}

const numberOf = (text: string | undefined) =>
  text !== undefined && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : undefined
