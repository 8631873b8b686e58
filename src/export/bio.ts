/** Tokens with labels, one a line, for annotators and sequence models: begin, inside and outside of what the tree marks. */
import type * as tree from '../tree.js'

/** What `toBio` must be told. */
export interface BioOptions {
  /** The text that the positions of the tree are of. */
  value: string
}

/** Labels that the parts of a text have. Words of a clause, an item, a note, a masthead or a closing have none of them. */
export const bioLabels = [
  'marker',
  'opener',
  'verb',
  'reference',
  'note-reference',
  'formula',
  'heading',
  'symbol',
  'title',
  'boilerplate',
  'page-furniture',
  'omission',
  'markup',
] as const
/** A label without its B- or I-. */
export type BioLabel = (typeof bioLabels)[number]

/**
 * Writes the whole of a text as lines of four cells parted by tabs: the token, where it begins and ends in the text (offsets
 * in UTF-16 units, ends exclusive), and its label: `B-opener`, `I-opener`, `O`. A blank line parts clauses, items, headings,
 * notes and lines. Tokens are those of `Intl.Segmenter`; blanks and control characters are in none.
 */
export function toBio(root: tree.Root, { value }: BioOptions): string {
  const writer = new BioWriter(value)
  writer.node(root, undefined, root.language)
  return writer.finish()
}

/** Nodes that are a block of lines of their own. */
const BLOCKS = new Set<tree.WhereasNode['type']>([
  'enactingFormula',
  'extraneous',
  'footnote',
  'heading',
  'line',
  'operativeClause',
  'preambularClause',
  'subclause',
  'symbol',
  'title',
])

/** How far behind the last token the next one is looked for where markup stands between words, in characters. */
const MAX_MARKUP = 1000

class BioWriter {
  readonly #value: string
  readonly #lines: string[] = []
  readonly #segmenters = new Map<string | undefined, Intl.Segmenter>()

  constructor(value: string) {
    this.#value = value
  }

  finish(): string {
    while (this.#lines.at(-1) === '') this.#lines.pop()
    return this.#lines.length > 0 ? `${this.#lines.join('\n')}\n\n` : ''
  }

  /** @param label that of what the node stands in, which its words have unless they have their own */
  node(node: tree.WhereasNode, label: BioLabel | undefined, language: string | undefined): void {
    const own = labelOf(node) ?? label
    if (!('children' in node) || node.children.length === 0) {
      const isBlock = BLOCKS.has(node.type)
      if (isBlock) this.#part()
      this.#leaf(node, own, language)
      if (isBlock) this.#part()
      return
    }
    const spoken = node.type === 'resolution' ? node.language : language
    // The words of a phrase are one run of labels, whatever interrupts them.
    if (node.type === 'opener' || node.type === 'verb' || node.type === 'reference') {
      let isFirst = true
      for (const child of node.children)
        if (child.type === 'text') {
          this.#leaf(child, own, spoken, isFirst)
          isFirst = false
        } else this.node(child, undefined, spoken)
      return
    }
    const isBlock = BLOCKS.has(node.type)
    if (isBlock) this.#part()
    for (const child of node.children) this.node(child as tree.WhereasNode, own, spoken)
    if (isBlock) this.#part()
  }

  #part(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('')
  }

  #leaf(
    node: tree.WhereasNode,
    label: BioLabel | undefined,
    language: string | undefined,
    isFirst = true,
  ): void {
    const { start, end } = node.position
    const from = start.offset as number
    const to = end.offset as number
    const source = this.#value.slice(from, to)
    const words = 'value' in node && isMarkedUp(source, node.value) ? node.value : source
    let at = 0
    let begins = isFirst
    for (const { segment, index } of this.#segmenter(language).segment(words)) {
      if (/^[\s\p{Cc}]*$/u.test(segment)) continue
      let place = index
      if (words !== source) {
        place = source.slice(at, at + segment.length + MAX_MARKUP).indexOf(segment) + at
        if (place < at) place = -1
      }
      // A character reference stands where its leaf does.
      const [first, last] = place < 0 ? [from, to] : [from + place, from + place + segment.length]
      if (place >= 0) at = place + segment.length
      const tag = label === undefined ? 'O' : `${begins ? 'B' : 'I'}-${label}`
      this.#lines.push(`${segment}\t${first}\t${last}\t${tag}`)
      begins = false
    }
  }

  #segmenter(language: string | undefined): Intl.Segmenter {
    let segmenter = this.#segmenters.get(language)
    if (!segmenter) {
      segmenter = new Intl.Segmenter(language, { granularity: 'word' })
      this.#segmenters.set(language, segmenter)
    }
    return segmenter
  }
}

/** What joining lines may change: blanks and hyphens. */
const JOINED = /[\s\u00ad\u2010-]+/g

/** True where the source has more than the words: markup around them, or references for characters. */
const isMarkedUp = (source: string, words: string): boolean =>
  source.length !== words.length && source.replace(JOINED, '') !== words.replace(JOINED, '')

function labelOf(node: tree.WhereasNode): BioLabel | undefined {
  switch (node.type) {
    case 'marker':
    case 'opener':
    case 'verb':
    case 'reference':
    case 'heading':
    case 'symbol':
    case 'title':
      return node.type
    case 'footnoteReference':
      return 'note-reference'
    case 'enactingFormula':
      return 'formula'
    case 'extraneous':
      return node.reason
    default:
      return undefined
  }
}
