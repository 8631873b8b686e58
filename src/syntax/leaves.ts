/** Leaves of the tree: tokens that carry text, with their words and their place in the source. */
import type { Position } from 'unist'
import type { Flow } from '../layout/flow.js'
import type { FoundReference } from '../references/found.js'
import type { SourceDocument } from '../source/document.js'
import { Locator } from '../source/position.js'
import type * as tree from '../tree.js'
import type { Token } from './tokens.js'

/** The leaves of one document. */
export class Leaves {
  readonly #length: number
  readonly #locator: Locator
  #flow: Pick<Flow, 'text' | 'toSource'>

  constructor(source: SourceDocument) {
    this.#length = source.value.length
    this.#locator = new Locator(source.value)
    this.#flow = source
  }

  /** Makes leaves of the tokens of a flow from now on. */
  use(flow: Pick<Flow, 'text' | 'toSource'>): void {
    this.#flow = flow
  }

  /** The position in the source of a range of the flow. */
  position(startOffset: number, endOffset: number): Position {
    const [start, end] = this.#flow.toSource(startOffset, endOffset)
    return this.#locator.position(start, end)
  }

  /** The position of the whole source. */
  get whole(): Position {
    return this.#locator.position(0, this.#length)
  }

  /**
   * The leaf, or phrase with its leaf, of a token inside a clause.
   * @param inside what interrupts the words of a phrase or citation
   */
  leaf(token: Token, inside?: (tree.Extraneous | tree.Footnote)[]): tree.PhrasingContent | undefined {
    const { data, startOffset, endOffset } = token
    switch (token.tokenType.name) {
      case 'MarkerText':
        return { type: 'marker', position: this.position(startOffset, endOffset) }
      case 'NoteReference':
        return {
          type: 'footnoteReference',
          label: data.label ?? '',
          position: this.position(startOffset, endOffset),
        }
      case 'ReferenceText':
        return this.#reference(token, inside)
      case 'OpenerText':
      case 'VerbText':
        return {
          type: token.tokenType.name === 'OpenerText' ? 'opener' : 'verb',
          ...present({ act: data.act, lemma: data.lemma }),
          modifiers: data.modifiers ?? [],
          children: this.#words(token, inside),
          position: this.position(startOffset, endOffset),
        } as tree.Opener | tree.Verb
      case 'Interruption':
        return this.extraneous([token])
      case 'Words':
        return this.literal('text', token) as tree.Text
      default:
        return undefined
    }
  }

  /** The reference of a token; its target is set when the whole tree is known. */
  #reference(token: Token, inside: (tree.Extraneous | tree.Footnote)[] | undefined): tree.Reference {
    const { start: _, end: __, internal: ___, ...fields } = token.data.reference as FoundReference
    const { startOffset, endOffset } = token
    return {
      type: 'reference',
      ...fields,
      children: endOffset > startOffset ? this.#words(token, inside) : [],
      position: this.position(startOffset, endOffset),
    }
  }

  /** The words of a phrase or citation, cut where something interrupts them. */
  #words(token: Token, inside: (tree.Extraneous | tree.Footnote)[] = []): tree.WordContent[] {
    if (inside.length === 0) return [this.literal('text', token) as tree.Text]
    const { startOffset, endOffset, data } = token
    const words: tree.WordContent[] = []
    let from = startOffset
    for (const [index, node] of inside.entries()) {
      const at = (data.breaks as number[])[index] as number
      if (at > from) words.push(this.#text(from, at))
      words.push(node)
      from = Math.max(from, at)
    }
    words.push(this.#text(from, endOffset))
    return words
  }

  /** Words without the blanks around them. */
  #text(startOffset: number, endOffset: number): tree.Text {
    const value = this.#flow.text.slice(startOffset, endOffset)
    const start = startOffset + (value.length - value.trimStart().length)
    const end = endOffset - (value.length - value.trimEnd().length)
    return { type: 'text', value: value.trim(), position: this.position(start, end) }
  }

  /** A leaf with words, of a type that the token's kind tells. */
  literal(type: string, token: Token): tree.Text | tree.Line | tree.Symbol | tree.Title {
    const { startOffset, endOffset } = token
    const text = this.#flow.text.slice(startOffset, endOffset)
    // A heading that belongs to the paragraph below it is in one clause with it.
    const value = text.includes('\n') ? text.replace(/\s+/g, ' ') : text
    return { type, value, position: this.position(startOffset, endOffset) } as tree.Text
  }

  /** Lines that stand outside of what is around them, for one reason. */
  extraneous(tokens: Token[]): tree.Extraneous {
    const lines = tokens.map((token) => this.literal('line', token) as tree.Line)
    const position = {
      start: (lines[0] as tree.Line).position.start,
      end: (lines.at(-1) as tree.Line).position.end,
    }
    return { type: 'extraneous', reason: tokens[0]?.data.reason ?? 'boilerplate', children: lines, position }
  }
}

/** Only the fields that have a value. */
export function present<T extends object>(fields: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined> }> {
  const out: { [K in keyof T]?: T[K] } = {}
  for (const name in fields) if (fields[name] !== undefined) out[name] = fields[name]
  return out as Partial<{ [K in keyof T]: Exclude<T[K], undefined> }>
}
