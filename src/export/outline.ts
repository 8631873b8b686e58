/** The outline for readers: a line for each heading, clause and item, with its act. */
import type * as tree from '../tree.js'
import { proseOf } from '../words.js'

/** Parts of a line that may be painted. */
export type OutlinePart = 'title' | 'heading' | 'marker' | 'phrase' | 'act' | 'faint'

/** How an outline is written. */
export interface OutlineOptions {
  /** Longest line, in characters. @default 100 */
  width?: number
  /** Paints a part of a line, in colour for one. Its result is not measured. */
  paint?: (part: OutlinePart, text: string) => string
}

/** Shortest run of words shown, however narrow the line. */
const MIN_WORDS = 20

/**
 * Writes a tree for reading: each clause shortened to a line, nested as in the text, with its act at the end.
 * Text in no resolution is counted, not shown.
 */
export function toOutline(root: tree.Root, options: OutlineOptions = {}): string {
  const writer = new OutlineWriter(options)
  for (const node of root.children) {
    if (node.type === 'resolution') writer.resolution(node, 0)
    else writer.outside(node, 0)
  }
  return writer.lines.length > 0 ? `${writer.lines.join('\n')}\n` : ''
}

class OutlineWriter {
  readonly lines: string[] = []
  readonly #width: number
  readonly #paint: (part: OutlinePart, text: string) => string

  constructor({ width, paint }: OutlineOptions) {
    this.#width = width ?? 100
    this.#paint = paint ?? ((_part, text) => text)
  }

  resolution(node: tree.Resolution, depth: number): void {
    const { issuer, symbol, title, date, session, meeting, language } = node
    const head = [symbol, title].filter((part) => part !== undefined).join(' — ')
    this.#line(depth, this.#paint('title', head || 'Resolution'))
    const facts = [
      issuer,
      date,
      session && `session ${session}`,
      meeting && `meeting ${meeting}`,
      language,
    ].filter((fact) => fact !== undefined)
    this.#line(depth + 1, this.#paint('faint', facts.join(', ')))
    for (const child of node.children) this.#part(child, depth + 1)
  }

  outside(node: tree.Extraneous, depth: number): void {
    // Bullets, quotation marks, rules and metadata in tags say nothing to a reader.
    if (node.reason === 'markup' && !node.children.some(({ value }) => /^[^<]*[\p{L}\p{N}]{2}/u.test(value)))
      return
    const count = node.children.length
    this.#line(depth, this.#paint('faint', `[${count} ${count === 1 ? 'line' : 'lines'}: ${node.reason}]`))
  }

  #part(node: tree.ResolutionContent, depth: number): void {
    switch (node.type) {
      case 'preamble':
      case 'operativePart':
        for (const child of node.children) this.#content(child, depth)
        return
      case 'annex':
        for (const [index, child] of node.children.entries()) {
          if (child.type === 'resolution') this.resolution(child, depth + 1)
          else if (child.type === 'heading' && index === 0) this.#heading(child, depth, '', node.label)
          else this.#content(child, depth + 1)
        }
        return
      case 'closing':
        for (const line of node.children)
          if (line.type === 'extraneous') this.#content(line, depth)
          else this.#line(depth, this.#paint('faint', this.#cut(line.value, depth, 0)))
        return
      case 'footnote':
      case 'extraneous':
        this.#content(node, depth)
        return
      default:
      // The masthead is told in the first two lines.
    }
  }

  #content(node: tree.OperativeContent | tree.Subclause, depth: number): void {
    switch (node.type) {
      case 'section':
        for (const [index, child] of node.children.entries()) {
          if (child.type === 'heading' && index === 0) this.#heading(child, depth, node.label, '')
          else this.#content(child, depth + 1)
        }
        return
      case 'heading':
        this.#heading(node, depth, '', '')
        return
      case 'footnote':
        this.#line(
          depth,
          this.#paint('faint', this.#cut(`[${node.label}] ${proseOf(node.children)}`, depth, 0)),
        )
        return
      case 'extraneous':
        this.outside(node, depth)
        return
      default:
        this.#clause(node, depth)
    }
  }

  #heading(node: tree.Heading, depth: number, before: string | undefined, after: string | undefined): void {
    const words = [before, proseOf(node.children), after].filter(Boolean).join(' ')
    this.#line(depth, this.#paint('heading', this.#cut(words, depth, 0)))
  }

  #clause(
    node: tree.EnactingFormula | tree.PreambularClause | tree.OperativeClause | tree.Subclause,
    depth: number,
  ): void {
    const own = node.children.filter((child) => child.type !== 'subclause' && child.type !== 'footnote')
    const label = node.type === 'operativeClause' ? node.number : 'label' in node ? node.label : undefined
    const marker = label === undefined ? '' : `${label}${/[\p{L}\p{N}]$/u.test(label) ? '.' : ''} `
    const acts = node.type === 'operativeClause' ? node.acts : 'act' in node && node.act ? [node.act] : []
    const tail = acts.length > 0 ? `  ${acts.join(', ')}` : ''
    const words = this.#cut(proseOf(own), depth, marker.length + tail.length)
    const lead = own.find((child) => child.type === 'opener' || child.type === 'verb')
    const phrase = lead ? proseOf(lead.children) : ''
    const shown =
      phrase && words.startsWith(phrase) ? this.#paint('phrase', phrase) + words.slice(phrase.length) : words
    this.#line(depth, this.#paint('marker', marker) + shown + this.#paint('act', tail))
    for (const child of node.children) if (child.type === 'subclause') this.#clause(child, depth + 1)
  }

  #cut(words: string, depth: number, taken: number): string {
    const room = Math.max(MIN_WORDS, this.#width - 2 * depth - taken)
    return words.length <= room ? words : `${words.slice(0, room - 1).trimEnd()}…`
  }

  #line(depth: number, text: string): void {
    if (text.trim() !== '') this.lines.push('  '.repeat(depth) + text)
  }
}
