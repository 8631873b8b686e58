/** The marker of a clause, a section or a note: as printed where the text is at hand, or else made of its label. */
import type { Node } from 'unist'

/** Characters that the markup of sources is made of; a marker with one of them is not as it is printed. */
const MARKUP = /[<>&*_`\\#|~+]/

/** Ornaments that stand for an item without a label of its own. */
const BULLET = /^[^\p{L}\p{N}]+$/u

/**
 * The marker among the children of a node, with single blanks.
 * @param value the text that the positions of the tree are of, where it is at hand
 * @param make writes the marker for a label
 * @returns empty for a node without a marker
 */
export function printedMarker(
  children: readonly Node[],
  label: string | undefined,
  value: string | undefined,
  make: (label: string) => string,
): string {
  const marker = children.find(({ type }) => type === 'marker')
  if (!marker) return ''
  const { start, end } = marker.position ?? {}
  const printed = value?.slice(start?.offset ?? 0, end?.offset ?? 0) ?? ''
  if (printed !== '' && !MARKUP.test(printed)) return printed.replace(/\s+/g, ' ').trim()
  return label === undefined ? '' : make(label)
}

/** The marker of a clause or item: as printed, or "3." for a clause and a number, "(a)" for the letter of an item. */
export function clauseMarker(
  children: readonly Node[],
  label: string | undefined,
  isItem: boolean,
  value: string | undefined,
): string {
  return printedMarker(children, label, value, isItem && !/^\d+$/.test(label ?? '') ? inBrackets : withStop)
}

/** "3." for a number or letter, and a bullet as it is. */
const withStop = (label: string): string => (BULLET.test(label) ? label : `${label}.`)

/** "(a)" for a letter or number of an item; a bullet, or a number with points in it, as it is. */
const inBrackets = (label: string): string =>
  BULLET.test(label) || /[.\d]\d|[㈠-㉃①-⑳]/u.test(label) ? label : `(${label})`

/** True for a dash or bullet, which orders nothing. */
export const isBullet = (marker: string): boolean => BULLET.test(marker)
