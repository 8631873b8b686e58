/**
 * Aligns a text with its translation, which has no words in common with it, but stands in the same order: the best path
 * through a band around the diagonal, by kind, number, act, what is cited, and length.
 */
import type { Match } from './match.js'
import type { Unit } from './units.js'

/** How far the two may be apart from where the difference of their lengths puts them, in units. */
const BAND = 40
/** What a unit without a counterpart costs. */
const GAP = -1.2

const DIAGONAL = 1
const SKIP_A = 2
const SKIP_B = 3

/** Matches units in the order of both texts, in steps of n times the band for n units. */
export function alignTranslation(a: readonly Unit[], b: readonly Unit[]): Match[] {
  const reach = BAND + Math.abs(a.length - b.length)
  const width = 2 * reach + 1
  /** One row for each prefix of the first text; the column is the place in the second text, less that in the first. */
  const steps = new Uint8Array((a.length + 1) * width)
  let above = new Float64Array(width).fill(Number.NEGATIVE_INFINITY)
  let row = new Float64Array(width)
  for (let i = 0; i <= a.length; i++) {
    row.fill(Number.NEGATIVE_INFINITY)
    for (let column = 0; column < width; column++) {
      const j = i + column - reach
      if (j < 0 || j > b.length) continue
      if (i === 0 && j === 0) {
        row[column] = 0
        continue
      }
      const pair =
        i > 0 && j > 0 ? (above[column] as number) + kinship(a[i - 1] as Unit, b[j - 1] as Unit) : LEAST
      const skipA = i > 0 && column + 1 < width ? (above[column + 1] as number) + GAP : LEAST
      const skipB = j > 0 && column > 0 ? (row[column - 1] as number) + GAP : LEAST
      const best = Math.max(pair, skipA, skipB)
      row[column] = best
      steps[i * width + column] = best === pair ? DIAGONAL : best === skipA ? SKIP_A : SKIP_B
    }
    ;[above, row] = [row, above]
  }
  const matches: Match[] = []
  for (let i = a.length, j = b.length; i > 0 || j > 0; ) {
    const step = steps[i * width + j - i + reach]
    if (step !== SKIP_B) i--
    if (step !== SKIP_A) j--
    if (step === DIAGONAL) matches.push({ a: i, b: j, moved: false })
  }
  return matches.reverse()
}

const LEAST = Number.NEGATIVE_INFINITY

/** How much speaks for two units being the same in two languages; below 0 where more speaks against it. */
function kinship(a: Unit, b: Unit): number {
  let score = a.node.type === b.node.type ? 1 : -2
  if (a.label !== undefined && b.label !== undefined) score += a.label === b.label ? 1 : -0.3
  else if (a.label !== b.label) score -= 0.5
  const [act] = a.acts
  if (act !== undefined && b.acts.length > 0) score += b.acts.includes(act) ? 1 : -0.5
  if (a.cited.length + b.cited.length > 0) {
    const shared = a.cited.filter((symbol) => b.cited.includes(symbol)).length
    score += (4 * shared) / (a.cited.length + b.cited.length) - 0.5
  }
  // A translation is as long for its text as the others are for theirs; a language may be three times as short.
  const [short, long] = a.text.length < b.text.length ? [a, b] : [b, a]
  if (long.text.length > 6 * (short.text.length + 10)) score -= 1
  return score
}
