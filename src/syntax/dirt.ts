/** Dirt: marks that the reading of print, or a converter, leaves before the words of a line. */
import { isBlank } from '../characters.js'

/** Specks and pieces of rules and frames; what opens a bracket is none. */
const DIRT = new Set([...'|¦\'’‘‚`´.,;:!~^_*·•\\/«»"-–—=+°¬§¡#>‹›'].map((char) => char.charCodeAt(0)))

/** Most characters of dirt, blanks included. */
const MAX_DIRT = 8

/** Past dirt and blanks; `at` itself when there is none, or too much. */
export function skipDirt(text: string, at: number, end: number): number {
  let offset = at
  while (offset < end && offset - at <= MAX_DIRT) {
    const code = text.charCodeAt(offset)
    if (!DIRT.has(code) && !isBlank(code)) return offset
    offset++
  }
  return at
}
