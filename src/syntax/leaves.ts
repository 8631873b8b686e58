/** Leaves of the tree: tokens that carry text, with their words and their place in the source. */
import type { Position } from 'unist'
import { isBlank, isLower, isSpaceless, isWord } from '../characters.js'
import type { FoundReference } from '../references/found.js'
import type { SourceDocument } from '../source/document.js'
import { Locator } from '../source/position.js'
import type * as tree from '../tree.js'
import type { Token } from './tokens.js'

/** The leaves of one document. */
export class Leaves {
  readonly #source: SourceDocument
  readonly #locator: Locator

  constructor(source: SourceDocument) {
    this.#source = source
    this.#locator = new Locator(source.value)
  }

  /** The position of a range of the readable text in the source. */
  position(startOffset: number, endOffset: number): Position {
    const [start, end] = this.#source.toSource(startOffset, endOffset)
    return this.#locator.position(start, end)
  }

  /** The position of the whole source. */
  get whole(): Position {
    return this.#locator.position(0, this.#source.value.length)
  }

  /** The leaf, or phrase with its leaf, of a token inside a clause. */
  leaf(token: Token): tree.PhrasingContent | undefined {
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
        return this.#reference(token)
      case 'OpenerText':
      case 'VerbText':
        return {
          type: token.tokenType.name === 'OpenerText' ? 'opener' : 'verb',
          ...present({ act: data.act, lemma: data.lemma }),
          modifiers: data.modifiers ?? [],
          children: [this.literal('text', token) as tree.Text],
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
  #reference(token: Token): tree.Reference {
    const { start: _, end: __, internal: ___, ...fields } = token.data.reference as FoundReference
    const { startOffset, endOffset } = token
    return {
      type: 'reference',
      ...fields,
      children: endOffset > startOffset ? [this.literal('text', token) as tree.Text] : [],
      position: this.position(startOffset, endOffset),
    }
  }

  /** A leaf with words, of a type that the token's kind tells. */
  literal(type: string, token: Token): tree.Text | tree.Line | tree.Symbol | tree.Title {
    const { startOffset, endOffset } = token
    const value = joinWrapped(this.#source.text.slice(startOffset, endOffset))
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
  const out: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) out[name] = value
  return out as Partial<{ [K in keyof T]: Exclude<T[K], undefined> }>
}

/** True for letters and stops of scripts without blanks between words. */
const isWide = (code: number) => isSpaceless(code) || (code >= 0x3000 && code <= 0x303f) || code >= 0xff00

/** Joins wrapped lines: each line end, with the blanks around it, becomes one space, and hyphenation is mended. */
export function joinWrapped(text: string): string {
  if (!text.includes('\n') && !text.includes('\r')) return text
  let out = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x0a && code !== 0x0d) continue
    let end = at
    while (end > from && isBlank(text.charCodeAt(end - 1))) end--
    while (at < text.length && isBlank(text.charCodeAt(at))) at++
    // "naviga-/tion" loses its hyphen; "North-/South" keeps it, and gets no blank.
    const hyphenated = text[end - 1] === '-' && isWord(text.charCodeAt(end - 2))
    const mended = hyphenated && isLower(text.charCodeAt(at))
    const together = hyphenated || isWide(text.charCodeAt(end - 1)) || isWide(text.charCodeAt(at))
    out += text.slice(from, mended ? end - 1 : end) + (together ? '' : ' ')
    from = at
  }
  return out + text.slice(from)
}
