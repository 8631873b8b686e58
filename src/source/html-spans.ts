/** Elements inside lines that are open at a place of a page, and what they make of the words there. */
import { emphasisOf, isNoteLink, type Tag } from './html-tags.js'

interface Span {
  name: string
  italic: boolean
  bold: boolean
  raised: boolean
}

/** How many open spans are looked through for the one that a tag ends: in a sound page it is the last. */
const MAX_MISNESTED = 64

/** The spans that are open. */
export class HtmlSpans {
  readonly #spans: Span[] = []
  #italic = 0
  #bold = 0
  #raised = 0

  get italic(): boolean {
    return this.#italic > 0
  }

  get bold(): boolean {
    return this.#bold > 0
  }

  /** True in what is raised, as the marks of notes are. */
  get raised(): boolean {
    return this.#raised > 0
  }

  open(tag: Tag): void {
    const span = { name: tag.name, ...emphasisOf(tag), raised: tag.name === 'sup' || isNoteLink(tag) }
    this.#spans.push(span)
    this.#count(span, 1)
  }

  /** Ends the last span of a name, and those that were left open in it. */
  close(name: string): void {
    const spans = this.#spans
    const lowest = Math.max(0, spans.length - MAX_MISNESTED)
    for (let at = spans.length - 1; at >= lowest; at--)
      if ((spans[at] as Span).name === name) {
        for (const span of spans.splice(at)) this.#count(span, -1)
        return
      }
  }

  #count({ italic, bold, raised }: Span, sign: 1 | -1): void {
    if (italic) this.#italic += sign
    if (bold) this.#bold += sign
    if (raised) this.#raised += sign
  }
}
