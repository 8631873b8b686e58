/** The glyphs of a page with their places, from the operators of its content. */
import { plainCharacters } from './pdf-characters.js'
import type { Matrix, PdfFont, PdfOperator, PdfPage } from './pdf-messages.js'

/** A glyph. Lengths are in points; the origin is the upper left corner of the page as it is read. */
export interface Glyph {
  /** Its characters in the order of reading; a blank for one that shows nothing. */
  text: string
  x: number
  /** Of the line that it stands on. */
  y: number
  width: number
  /** Of its font. */
  size: number
  isItalic: boolean
  isBold: boolean
}

/** A line that is drawn across the page, above notes or in a table. */
export interface Rule {
  left: number
  right: number
  y: number
}

/** Share of an em by which a line may rise or fall and still be level. */
const LEVEL = 0.05

const HALF_WIDE = /^[，。、；：！？）》」』】〕〉]$/
const ITALIC = /ital|obli|kursiv|slanted/i
const BOLD = /bold|black|heavy|demi/i
/** The six letters before the name of a font of which the file holds a part. */
const SUBSET = /^[A-Z]{6}\+/

interface State {
  matrix: Matrix
  font: PdfFont | undefined
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
}

/**
 * Places the glyphs of a page. Where lines run in several directions, those of most glyphs count, and the others are left
 * out, as is what stands outside the page.
 */
export function placeGlyphs(page: PdfPage): { glyphs: Glyph[]; rules: Rule[] } {
  const placer = new GlyphPlacer(page)
  for (const operator of page.operators) placer.read(operator)
  const [most] = [...placer.byDirection].sort((a, b) => b[1].length - a[1].length)
  const [turns = 0, glyphs = []] = most ?? []
  return { glyphs, rules: turns === 0 ? placer.rules : [] }
}

class GlyphPlacer {
  /** Glyphs by the quarter turns of their lines. */
  readonly byDirection = new Map<number, Glyph[]>()
  /** On a page whose lines are not turned. */
  readonly rules: Rule[] = []
  readonly #page: PdfPage
  readonly #stack: State[] = []
  #state: State
  #textMatrix: Matrix = IDENTITY
  #x = 0
  #y = 0
  #lineX = 0
  #lineY = 0

  constructor(page: PdfPage) {
    this.#page = page
    this.#state = {
      matrix: page.matrix,
      font: undefined,
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
    }
  }

  read(operator: PdfOperator): void {
    const state = this.#state
    switch (operator.name) {
      case 'save':
        this.#stack.push({ ...state })
        break
      case 'restore':
      case 'endForm':
        this.#state = this.#stack.pop() ?? state
        break
      case 'beginForm':
        this.#stack.push({ ...state })
        state.matrix = multiply(operator.matrix, state.matrix)
        break
      case 'transform':
        state.matrix = multiply(operator.matrix, state.matrix)
        break
      case 'beginText':
        this.#begin(IDENTITY)
        break
      case 'textMatrix':
        this.#begin(operator.matrix)
        break
      case 'font':
        state.font = this.#page.fonts[operator.font]
        state.size = operator.size
        break
      case 'move':
        this.#move(operator.x, operator.y)
        break
      case 'moveAndLead':
        state.leading = -operator.y
        this.#move(operator.x, operator.y)
        break
      case 'nextLine':
        this.#move(0, -state.leading)
        break
      case 'show':
        this.#show(operator.glyphs)
        break
      case 'draw':
        this.#draw(operator.box)
        break
      default:
        state[operator.name] = operator.value
    }
  }

  #draw([left, bottom, right, top]: [number, number, number, number]): void {
    const [a, b, c, d, e, f] = this.#state.matrix
    if (b !== 0 || c !== 0) return
    const y = (d * bottom + d * top) / 2 + f
    const ends = [a * left + e, a * right + e].sort((first, second) => first - second) as [number, number]
    this.rules.push({ left: ends[0], right: ends[1], y })
  }

  #begin(matrix: Matrix): void {
    this.#textMatrix = matrix
    this.#x = this.#lineX = 0
    this.#y = this.#lineY = 0
  }

  #move(x: number, y: number): void {
    this.#x = this.#lineX += x
    this.#y = this.#lineY += y
  }

  #show({
    texts,
    numbers,
    spaces,
  }: {
    texts: (string | null)[]
    numbers: number[]
    spaces: boolean[]
  }): void {
    const { font, size, scale, charSpacing, wordSpacing, matrix, rise } = this.#state
    if (!font) return
    const whole = multiply(this.#textMatrix, matrix)
    const [a, b, c, d, e, f] = whole
    const em = Math.abs(size) * Math.hypot(c, d) * Math.abs(font.matrix[3] * 1000 || 1)
    const along = Math.hypot(a, b)
    const turns = turnsOf(a, b)
    const name = font.name.replace(SUBSET, '')
    // Slanted by the matrix, as programs do that have no italic font.
    const isItalic = ITALIC.test(name) || (turns === 0 && Math.abs(c) > Math.abs(d) * 0.15)
    const isBold = BOLD.test(name)
    for (let at = 0; at < texts.length; at++) {
      const text = texts[at] as string | null
      const number = numbers[at] as number
      if (text === null) {
        if (font.isVertical) this.#y -= (number / 1000) * size
        else this.#x -= (number / 1000) * size * scale
        continue
      }
      const own = number * font.matrix[0] * size * scale
      const px = a * this.#x + c * (this.#y + rise) + e
      const py = b * this.#x + d * (this.#y + rise) + f
      const step = charSpacing + (spaces[at] ? wordSpacing : 0)
      if (font.isVertical) this.#y -= Math.abs(size) + step
      else this.#x += own + step * scale
      const shown = plainCharacters(text)
      if (shown === '' || turns === undefined || em === 0 || font.isVertical || !this.#isOnPage(px, py))
        continue
      // From the page to the lines of this direction.
      const [x, y] = turn(px, py, turns)
      // Stops of Chinese fill half their box; the other half may hang into a gutter.
      const width = Math.abs(own) * along * (HALF_WIDE.test(shown) ? 0.5 : 1)
      const glyph = { text: shown, x: own < 0 ? x - width : x, y, width, size: em, isItalic, isBold }
      const glyphs = this.byDirection.get(turns)
      if (glyphs) glyphs.push(glyph)
      else this.byDirection.set(turns, [glyph])
    }
  }

  #isOnPage(x: number, y: number): boolean {
    return x >= 0 && y >= 0 && x <= this.#page.width && y <= this.#page.height
  }
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

/** The quarter turns, clockwise, of a line in the direction given; undefined for one that is askew. */
function turnsOf(a: number, b: number): number | undefined {
  const length = Math.hypot(a, b)
  if (Math.abs(b) <= length * LEVEL) return a < 0 ? 2 : 0
  if (Math.abs(a) <= length * LEVEL) return b < 0 ? 3 : 1
  return undefined
}

function turn(x: number, y: number, turns: number): [x: number, y: number] {
  if (turns === 0) return [x, y]
  if (turns === 1) return [y, -x]
  return turns === 2 ? [-x, -y] : [-y, x]
}
