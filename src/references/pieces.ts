/** The pieces of a run of citations: what they are, and which of them belong together. */
import type { CstNode } from 'chevrotain'
import type { Pinpoint } from '../tree.js'
import type { FoundReference } from './found.js'
import { joinParts, type ReadPinpoint, readPinpoint } from './pinpoints.js'
import type { CitationToken } from './tokens.js'

/** The only child of a piece, and what it is. */
export function partOf({ children }: CstNode): { kind: string; node: CstNode & CitationToken } {
  let kind = ''
  for (kind in children) break
  return { kind, node: children[kind]?.[0] as CstNode & CitationToken }
}

/** The separators that a piece is, by their kind, if it is one. */
export const separatorsOf = (piece: CstNode | undefined) =>
  (piece?.children.separator?.[0] as CstNode | undefined)?.children

/** True for a part whose noun stands behind its numbers: "第4段". */
export const isBehind = (piece: CstNode | undefined) =>
  (piece?.children.pinpoint?.[0] as CstNode | undefined)?.children.PartBehind !== undefined

/** True when a pinpoint belongs to what comes next: a text, or "above", which a comma may part from it. */
function leadsOn(pieces: readonly CstNode[], index: number): boolean {
  const { series, lead, Name, Internal, Present, Same, separator } = pieces[index + 1]?.children ?? {}
  if (separator) return separatorsOf(pieces[index + 1])?.Comma !== undefined && isPointer(pieces[index + 2])
  return [series, lead, Name, Internal, Present, Same].some((child) => child !== undefined)
}

const isPointer = (piece: CstNode | undefined) => piece?.children.Internal !== undefined

/** True when a pointer comes next, after a comma or not: "paragraph 1, subparagraph (a), above". */
export const isPointed = (pieces: readonly CstNode[], index: number) =>
  isPointer(pieces[index + 1]) ||
  (separatorsOf(pieces[index + 1])?.Comma !== undefined && isPointer(pieces[index + 2]))

/** "Annex II" with nothing that it is an annex to: that of the text itself. */
export function annexesIn(pieces: readonly CstNode[]): FoundReference[] {
  const found: FoundReference[] = []
  let before: ReadPinpoint | undefined
  for (const [index, { children }] of pieces.entries()) {
    const node = children.pinpoint?.[0] as CstNode | undefined
    const read = node && readPinpoint(node)
    // "part II of annex C"
    const outer = before &&
      read && { ...read, parts: joinParts(before.parts, read.parts, undefined), start: before.start }
    before = undefined
    const joined = outer ?? read
    if (!joined || joined.isBehind) continue
    if (joined.isLed) {
      if (pieces[index + 1]?.children.pinpoint) before = joined
      continue
    }
    const { start, end, parts } = joined
    if (parts[0]?.part === 'annex' && parts[0].number !== undefined)
      found.push({ start, end, kind: 'paragraph', pinpoint: parts, internal: true })
  }
  return found
}

/**
 * "resolution 66/288, annex, paragraph 3", "决议第4段": what follows a text points into it, unless it leads to the next.
 * With the end of its words, and the index of its last piece.
 *
 * @param joined true where a conjunction may stand between: "the Charter, in particular Article 1 and Article 2"
 */
export function pinpointAfter(
  pieces: readonly CstNode[],
  index: number,
  joined = false,
): { parts: Pinpoint[]; end: number; index: number } | undefined {
  let found: { parts: Pinpoint[]; end: number; index: number } | undefined
  for (let at = index; ; ) {
    let separator = separatorsOf(pieces[at + 1])
    let next = separator?.Comma ? at + 2 : at + 1
    const second = separatorsOf(pieces[next])
    if (joined && found && second?.Join) {
      separator = second
      next++
    }
    const node = pieces[next]?.children.pinpoint?.[0] as CstNode | undefined
    const read = node && readPinpoint(node)
    if (!read || read.parts.length === 0) return found
    if (!read.isBehind && leadsOn(pieces, next)) return undefined
    if (!read.isBehind && read.isLed) return found
    const parts = found ? joinParts(found.parts, read.parts, separator) : read.parts
    found = { parts, end: read.end, index: next }
    at = next
  }
}
