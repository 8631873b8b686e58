/** A resolution as Markdown for readers: headings, numbered and nested clauses, openers and verbs in italics, notes. */
import type { BlockContent, DefinitionContent, List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { toMarkdown as writeMdast } from 'mdast-util-to-markdown'
import type * as tree from '../tree.js'
import { isBlankBetween, proseOf } from '../words.js'
import type { ExportOptions } from './export-options.js'
import { paragraphsOf } from './paragraphs.js'
import { clauseMarker, isBullet, printedMarker } from './printed-marker.js'
import { type Segment, segmentsOf } from './segments.js'

type Words = tree.PhrasingContent | tree.Footnote
type Block = BlockContent | DefinitionContent
type Clause = tree.PreambularClause | tree.OperativeClause | tree.Subclause

/** Deepest heading that Markdown has. */
const DEEPEST = 6

/**
 * Writes the resolutions of a tree as Markdown (CommonMark with footnotes). Page furniture, boilerplate and what stands in no
 * resolution are left out; words that Markdown would take for markup are escaped.
 * @returns empty for a tree without a resolution
 */
export function toMarkdown(root: tree.Root, options: ExportOptions = {}): string {
  const blocks: RootContent[] = root.children.flatMap((node) =>
    node.type === 'resolution' ? new MarkdownWriter(options.value).write(node) : [],
  )
  if (blocks.length === 0) return ''
  return writeMdast(
    { type: 'root', children: blocks },
    { bullet: '-', emphasis: '*', listItemIndent: 'one', rule: '-', extensions: [gfmFootnoteToMarkdown()] },
  )
}

class MarkdownWriter {
  readonly #value: string | undefined
  #notes: tree.Footnote[] = []

  constructor(value: string | undefined) {
    this.#value = value
  }

  /** The blocks of a resolution, its notes at the end. */
  write(node: tree.Resolution): Block[] {
    const blocks = this.#resolution(node, 1)
    return [...blocks, ...this.#notes.map((note) => this.#note(note))]
  }

  #resolution(node: tree.Resolution, depth: number): Block[] {
    return node.children.flatMap((child) => {
      switch (child.type) {
        case 'frontMatter':
          return this.#front(child, depth)
        case 'preamble':
        case 'operativePart':
          return this.#contents(child.children, depth + 1)
        case 'annex':
          return this.#headed(child, depth + 1)
        case 'closing':
          return child.children.flatMap((line) => (line.type === 'line' ? [paragraph(line.value)] : []))
        default:
          return this.#contents([child], depth)
      }
    })
  }

  #front({ children }: tree.FrontMatter, depth: number): Block[] {
    return children.flatMap((child) => {
      if (child.type === 'extraneous') return []
      if (child.type === 'title') return [heading(depth, [text(child.value)])]
      return [paragraph(child.value)]
    })
  }

  /** The blocks of clauses, headings and sections; those clauses that are items of a list stand in one. */
  #contents(nodes: readonly (tree.OperativeContent | tree.AnnexContent)[], depth: number): Block[] {
    const blocks: Block[] = []
    const lists = new Lists(blocks)
    for (const node of nodes)
      switch (node.type) {
        case 'section':
          addAll(blocks, this.#headed(node, depth))
          break
        case 'heading':
          addAll(blocks, this.#heading(node, undefined, depth))
          break
        case 'enactingFormula':
          addAll(blocks, this.#paragraphs(node.children, undefined))
          break
        case 'resolution':
          addAll(blocks, this.#resolution(node, depth))
          break
        case 'footnote':
          this.#notes.push(node)
          break
        case 'extraneous':
          if (node.reason === 'omission') for (const { value } of node.children) blocks.push(paragraph(value))
          break
        default:
          this.#clause(node, lists)
      }
    return blocks
  }

  /** A section or an annex, whose label stands in its heading. */
  #headed({ children, label }: tree.Section | tree.Annex, depth: number): Block[] {
    const [first, ...rest] = children
    if (first?.type !== 'heading') return this.#contents(children, depth)
    return [...this.#heading(first, label, depth), ...this.#contents(rest, depth + 1)]
  }

  /** A heading, and another for each further line of it: "II" above "Money". */
  #heading(node: tree.Heading, label: string | undefined, depth: number): Block[] {
    const marker = printedMarker(node.children, label, this.#value, (own) => own)
    return this.#lines(node.children, marker).map((words) => heading(depth, words))
  }

  /** A clause as an item of a list, where its marker is one that Markdown has, or as a paragraph. */
  #clause(node: Clause, lists: Lists): void {
    const { segments, notes, marker: place } = segmentsOf(node.children)
    addAll(this.#notes, notes)
    const label = node.type === 'operativeClause' ? node.number : node.label
    const printed = clauseMarker(node.children, label, node.type === 'subclause', this.#value)
    const marker = place === 'among' ? '' : printed
    const [first, ...rest] = segments
    const words = first && 'words' in first ? this.#paragraphs(first.words, printed) : []
    const more = first && 'words' in first ? rest : segments
    const number = /^(\d{1,9})(?: ?[.)–-]| ?\.-)?$/.exec(marker)?.[1]
    if (number !== undefined && words.length > 0 && lists.mayTake(Number(number))) {
      lists.addNumbered(Number(number), words)
      this.#rest(more, new Lists(words))
      return
    }
    const isItem = printed !== '' && number === undefined && node.type !== 'operativeClause'
    const shown = isItem && isBullet(marker) ? '' : marker
    const [head] = words
    if (shown !== '' && (place === 'above' || !head)) words.unshift(paragraph(shown))
    else if (shown !== '' && head) head.children.unshift(text(`${shown} `))
    if (isItem) {
      lists.addBullet(words)
      this.#rest(more, new Lists(words))
    } else {
      addAll(lists.blocks, words)
      this.#rest(more, lists)
    }
  }

  #rest(segments: readonly Segment[], lists: Lists): void {
    for (const segment of segments)
      if ('items' in segment) for (const item of segment.items) this.#clause(item, lists)
      else addAll(lists.blocks, this.#paragraphs(segment.words, undefined))
  }

  #note(node: tree.Footnote): Block {
    return {
      type: 'footnoteDefinition',
      identifier: node.label,
      label: node.label,
      // One paragraph: what is set in below one is code to a parser that knows no notes.
      children: [{ type: 'paragraph', children: this.#line(paragraphsOf(node.children).flat(), undefined) }],
    }
  }

  #paragraphs(nodes: readonly Words[], marker: string | undefined): Paragraph[] {
    return this.#lines(nodes, marker).map((children) => ({ type: 'paragraph', children }))
  }

  /** The paragraphs of words, a line each. @param marker what the marker among them is written as; left out without one */
  #lines(nodes: readonly Words[], marker: string | undefined): PhrasingContent[][] {
    return paragraphsOf(nodes)
      .map((paragraph) => this.#line(paragraph, marker))
      .filter((words) => words.length > 0)
  }

  /** Words, with phrases in italics and marks of notes; single blanks between them and none at the edges. */
  #line(nodes: readonly tree.PhrasingContent[], marker: string | undefined): PhrasingContent[] {
    const out: PhrasingContent[] = []
    let before: tree.PhrasingContent | undefined
    for (const node of nodes) {
      if (before && isBlankBetween(before, node)) push(out, ' ')
      before = node
      switch (node.type) {
        case 'marker':
          if (marker !== undefined) push(out, `${marker} `)
          break
        case 'text':
          push(out, node.value)
          break
        case 'reference':
          push(out, proseOf(node.children))
          break
        case 'opener':
        case 'verb': {
          const words = proseOf(node.children)
          if (words !== '') out.push({ type: 'emphasis', children: [text(words)] })
          break
        }
        case 'footnoteReference':
          out.push({ type: 'footnoteReference', identifier: node.label, label: node.label })
          break
        default:
          push(out, ` ${node.children.map(({ value }) => value).join(' ')} `)
      }
    }
    return trimmed(out)
  }
}

/** Puts items into lists: one goes on while the kind is the same and the numbers are those that Markdown would count. */
class Lists {
  readonly blocks: Block[]
  #next = 0

  constructor(blocks: Block[]) {
    this.blocks = blocks
  }

  /** False for a number that Markdown would count otherwise: it goes on from the item above whatever is written. */
  mayTake(number: number): boolean {
    const last = this.blocks.at(-1)
    return !(last?.type === 'list' && last.ordered) || number === this.#next
  }

  addNumbered(number: number, children: Block[]): void {
    const last = this.blocks.at(-1)
    const goesOn = last?.type === 'list' && last.ordered && number === this.#next
    const list: List = goesOn
      ? last
      : { type: 'list', ordered: true, start: number, spread: true, children: [] }
    if (!goesOn) this.blocks.push(list)
    list.children.push({ type: 'listItem', spread: true, children })
    this.#next = number + 1
  }

  addBullet(children: Block[]): void {
    const last = this.blocks.at(-1)
    const goesOn = last?.type === 'list' && !last.ordered
    const list: List = goesOn ? last : { type: 'list', ordered: false, spread: true, children: [] }
    if (!goesOn) this.blocks.push(list)
    list.children.push({ type: 'listItem', spread: true, children })
  }
}

/** Adds what may be more than a call has room for. */
function addAll<T>(into: T[], more: readonly T[]): void {
  for (const one of more) into.push(one)
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })

const paragraph = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [text(oneLine(value).trim())],
})

const heading = (depth: number, children: PhrasingContent[]): Block => ({
  type: 'heading',
  depth: Math.min(depth, DEEPEST) as 1 | 2 | 3 | 4 | 5 | 6,
  children,
})

/** Runs of blanks as one; those that hold words together stay. */
const oneLine = (value: string) => value.replace(/[ \t\n\r\f\v\u2028\u2029\u3000]+/g, ' ')

/** Adds words to the last text, or as a new one. */
function push(out: PhrasingContent[], value: string): void {
  const last = out.at(-1)
  if (last?.type === 'text') last.value += value
  else if (value !== '') out.push({ type: 'text', value })
}

/** Single blanks between words and none at the edges: made at the end, since words are added piece by piece. */
function trimmed(out: PhrasingContent[]): PhrasingContent[] {
  for (const node of out) if (node.type === 'text') node.value = oneLine(node.value)
  const first = out[0]
  if (first?.type === 'text') first.value = first.value.trimStart()
  const last = out.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return out.filter((node) => node.type !== 'text' || node.value !== '')
}
