/** XML to elements with offsets, by a parser that expands no entities of the document's own. */
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/** Thrown for XML that is not well-formed, or that no document of law is. */
export class MarkupError extends Error {
  override name = 'MarkupError'
}

/** Deepest nesting that is read: a list in a list in an annex is at twenty. */
const MAX_DEPTH = 256

/**
 * Parses XML. Offsets of nodes are those of the text.
 * @throws {MarkupError} for XML that is not well-formed, defines entities or is nested beyond measure; its message is one line
 */
export function readXml(value: string): Root {
  // A byte order mark belongs to no element; a blank leaves all offsets as they are but no declaration may follow one.
  const start = value.charCodeAt(0) === 0xfeff ? 1 : 0
  assertDepth(value)
  let root: Root
  try {
    root = fromXml(start > 0 ? value.slice(1) : value)
  } catch (error) {
    throw new MarkupError(reasonOf(error))
  }
  if (start > 0) shift(root, start)
  return root
}

/** "Malformed XML at 3:14, missing end tag for element b" */
function reasonOf(error: unknown): string {
  const cause = (error as { cause?: { message?: string; line?: number; column?: number } }).cause
  const [first = ''] = (cause?.message ?? (error as Error).message).split('\n', 1)
  const reason = first.replace(/ \(line \d+, column \d+\)$/, '')
  const place = cause?.line === undefined ? '' : ` at ${cause.line}:${cause.column}`
  return `Malformed XML${place}: ${reason}`
}

/** Counts tags, comments and the like passed over, so that no nesting exhausts the stack. */
function assertDepth(value: string): void {
  let depth = 0
  for (let at = value.indexOf('<'); at >= 0; at = value.indexOf('<', at + 1)) {
    const skipped = skipOther(value, at)
    if (skipped > at) {
      at = skipped - 1
      continue
    }
    if (value[at + 1] === '/') depth--
    else {
      const end = value.indexOf('>', at)
      if (end < 0) return
      if (value[end - 1] !== '/') depth++
      if (depth > MAX_DEPTH) throw new MarkupError(`Elements nested deeper than ${MAX_DEPTH} levels`)
    }
  }
}

const OTHERS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** Past a comment, a section of characters or an instruction; the offset itself for a tag. */
function skipOther(value: string, at: number): number {
  for (const [opening, closing] of OTHERS) {
    if (!value.startsWith(opening, at)) continue
    const end = value.indexOf(closing, at + opening.length)
    return end < 0 ? value.length : end + closing.length
  }
  if (value.startsWith('<!', at)) {
    // What a document type defines is not read; entities of its own would be refused where they are used.
    const end = value.indexOf('>', at)
    if (end < 0) return value.length
    if (value.slice(at, end).includes('['))
      throw new MarkupError('A document type with definitions of its own, expected none')
  }
  return at
}

function shift(node: Root | Element | { position?: Root['position'] }, by: number): void {
  for (const point of [node.position?.start, node.position?.end])
    if (point?.offset !== undefined) point.offset += by
  if ('children' in node) for (const child of node.children) shift(child, by)
}
