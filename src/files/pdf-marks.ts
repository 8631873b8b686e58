/**
 * Marks over and under letters that are read from the right: print places them by themselves, and each belongs to the letter
 * that it is centred on. Where a mark's own middle is depends on its font, so the marks of all pages together tell it.
 */
import { isCombining } from './pdf-characters.js'
import { hasRightToLeft } from './pdf-direction.js'
import type { Glyph } from './pdf-glyphs.js'

/** How far to either side of its beginning a mark may have its middle, and how fine that is looked for, in ems. */
const REACH = 0.5
const STEP = 0.05
/** Share of an em by which a mark may stand higher or lower than its letter. */
const LEVEL = 0.6
/** How many marks tell where their middle is. */
const ENOUGH = 3

/** Places marks page by page. */
export class MarkPlacer {
  /** For each place that a mark may have its middle at, how far all marks would be from that of a letter, and how many there were. */
  readonly #distances = new Float64Array(Math.round((2 * REACH) / STEP) + 1)
  #count = 0

  /** Moves each mark to the beginning of its letter, as seen from the left. */
  place(glyphs: readonly Glyph[]): Glyph[] {
    const marks = glyphs.filter(({ text }) => isCombining(text))
    const letters = glyphs.filter(({ text }) => hasRightToLeft(text))
    if (letters.length === 0) return [...glyphs]
    const rows = new LetterRows(letters)
    for (const mark of marks) this.#learn(mark, rows)
    const middle = this.#middle()
    const moved = new Map<Glyph, Glyph>()
    if (middle !== undefined)
      for (const mark of marks) {
        const host = rows.at(mark.x + middle * mark.size, mark)
        if (host) moved.set(mark, { ...mark, x: host.x, y: host.y })
      }
    return glyphs.map((glyph) => moved.get(glyph) ?? glyph)
  }

  #learn(mark: Glyph, rows: LetterRows): void {
    let isNear = false
    for (let at = 0; at < this.#distances.length; at++) {
      const x = mark.x + (at * STEP - REACH) * mark.size
      const host = rows.at(x, mark)
      if (host) isNear = true
      const distance = host ? Math.abs(x - host.x - host.width / 2) / mark.size : 1
      this.#distances[at] = (this.#distances[at] as number) + distance
    }
    if (isNear) this.#count++
  }

  /** Where marks have their middle, from where they begin, in ems; undefined while too few are known. */
  #middle(): number | undefined {
    if (this.#count < ENOUGH) return undefined
    const best = this.#distances.indexOf(Math.min(...this.#distances))
    return best * STEP - REACH
  }
}

/** Letters by their lines. */
class LetterRows {
  /** From left to right, by the height of their line in whole points. */
  readonly #rows = new Map<number, Glyph[]>()

  constructor(letters: readonly Glyph[]) {
    for (const letter of letters) {
      const row = this.#rows.get(Math.round(letter.y))
      if (row) row.push(letter)
      else this.#rows.set(Math.round(letter.y), [letter])
    }
    for (const row of this.#rows.values()) row.sort((a, b) => a.x - b.x)
  }

  /** The letter at a place of the line that a mark is on. */
  at(x: number, { y, size }: Glyph): Glyph | undefined {
    let best: Glyph | undefined
    const reach = Math.ceil(size * LEVEL)
    for (let height = Math.round(y) - reach; height <= Math.round(y) + reach; height++) {
      const found = letterAt(this.#rows.get(height) ?? [], x)
      if (found && (!best || Math.abs(found.y - y) < Math.abs(best.y - y))) best = found
    }
    return best
  }
}

/** The letter of a line that reaches over a place. */
function letterAt(row: readonly Glyph[], x: number): Glyph | undefined {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle] as Glyph).x <= x) low = middle + 1
    else high = middle
  }
  const letter = row[low - 1]
  return letter && x < letter.x + letter.width ? letter : undefined
}
