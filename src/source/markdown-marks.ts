/** Marks of Markdown as the source writes them. */
import type { List, Nodes } from 'mdast'

/** The first number of a list whose items all bear the same one: Markdown counts them on. */
export function lazyStart({ ordered, start, children }: List, value: string): number | undefined {
  if (!ordered || typeof start !== 'number' || children.length < 2) return undefined
  const isSame = children.every(
    (child) => Number.parseInt(value.slice(offsets(child).start, offsets(child).start + 10), 10) === start,
  )
  return isSame ? start : undefined
}

/** True for a pipe that is not escaped, and for the end of a row. */
export const isCellEnd = (value: string, at: number) =>
  value[at] === '\n' || (value[at] === '|' && value[at - 1] !== '\\')

/** True for what is no text in a note: the mark and the colon of "[^1]: See …", and the end of the line before it. */
export function isNoteMark(value: string, at: number): boolean {
  const char = value[at]
  if (char === '^') return value[at - 1] === '[' && /^\^\d{1,3}\]/.test(value.slice(at, at + 6))
  if (char === ':')
    return value[at - 1] === ']' && /\[\^\d{1,3}\]$/.test(value.slice(Math.max(0, at - 6), at))
  return char === '\n' && value.startsWith('[^', at + 1)
}

/** True for the start of a note in the source: "[^1]: See …". */
export const isNote = (value: string, at: number) => /^\[\^\d{1,3}\]:/.test(value.slice(at, at + 7))

/** True for the shown label of a note: "[1]" of "[^1]: See …". */
export const isNoteLabel = (text: string) => /^\[\d{1,3}\]/.test(text)

/**
 * The label that an item's words begin with, as the source writes it, in a quotation or not: "(a)", "3.", "« ii)", "（一）",
 * "1.2", "I –", "㈠".
 */
export const labelOf = (source: string): string | undefined => {
  const found = LABEL.exec(source)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

const LABEL =
  /^(?:[«“„"]\s?)?(?:[(（]?([\p{L}\d]{1,5})\\?[.)）、]|(\.\d{1,3}|\d{1,3}(?:\.\d{1,3}){1,2}|[\p{L}\d]{1,4}(?= [-–] )|[’‘]\d{1,2}[’‘])\s|([㈠-㈩①-⑳]))/u

/** The character reference at an offset of the source, unless the text shows it as it is ("\&amp;"). */
export function entityAt(value: string, at: number, text: string, index: number): string | undefined {
  const entity = value[at] === '&' ? /^&#?\w{1,32};/.exec(value.slice(at, at + 36))?.[0] : undefined
  return entity && !text.startsWith(entity, index) ? entity : undefined
}

/** Where a node stands in the source. */
export const offsets = (node: Nodes) => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})
