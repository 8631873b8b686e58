/**
 * From the order in which a line is seen to that in which it is read. A page shows what the bidirectional algorithm of
 * Unicode (UAX 9) made of the text, so this is its way back: letters of right-to-left scripts from the right, numbers and
 * letters of other scripts among them from the left.
 */

/** A piece of a line: a glyph, or a gap. */
export interface Piece {
  text: string
}

const RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const LETTER = /\p{L}/u
const DIGIT = /\p{Nd}/u
/** Between two digits they are part of the number: "77/412", "1,000", "12:30". */
const SEPARATOR = /^[./:,٫٬]$/
const OPENING = '([{«‹'
const CLOSING = ')]}»›'

const STOPS = ['.', ',', ';', ':']
const LINE_STOPS = [...STOPS, '،']
/** Stops that count as letters that are read from the right. */
const STRONG_STOPS = ['؛', '؟']

const R = 1
const L = 2
const N = 3
const SEPARATES = 4
const NEUTRAL = 0

function kindOf(text: string): number {
  if (DIGIT.test(text)) return N
  if (LETTER.test(text)) return RIGHT.test(text) ? R : L
  if (STRONG_STOPS.includes(text)) return R
  return SEPARATOR.test(text) ? SEPARATES : NEUTRAL
}

/** True when a text has letters that are read from the right. */
export const hasRightToLeft = (text: string): boolean => {
  for (const char of text) if (RIGHT.test(char) && LETTER.test(char)) return true
  return false
}

/**
 * What a line with letters that are read from the right says of its direction, by where its last stop stands: above 0 at the
 * left, as it should, below 0 at the right, as programs put it that take such a text for one of the other direction.
 */
export function baseOf(pieces: readonly Piece[]): number {
  if (!pieces.some(({ text }) => kindOf(text) === R)) return 0
  const isStop = (piece: Piece | undefined) => piece !== undefined && LINE_STOPS.includes(piece.text)
  return Number(isStop(pieces[0])) - Number(isStop(pieces.at(-1)))
}

/** How many more letters of right-to-left scripts there are than others. */
export function balanceOf(texts: Iterable<string>): number {
  let balance = 0
  for (const text of texts) {
    const kind = kindOf(text)
    if (kind === R) balance++
    else if (kind === L) balance--
  }
  return balance
}

/**
 * Puts pieces that are in the order from left to right into the order of reading.
 * @param isMirrored true where brackets among right-to-left letters are given as they look, and not as they are meant
 */
export function readingOrder<P extends Piece>(
  pieces: readonly P[],
  isRightToLeft: boolean,
  isMirrored: boolean,
): P[] {
  const kinds = pieces.map(({ text }) => kindOf(text))
  // "The end.": a line of other letters, by its stop.
  const isOther = isRightToLeft && !kinds.includes(R) && STOPS.includes(pieces.at(-1)?.text ?? '')
  if (isRightToLeft && !isOther) {
    const label = startOfLabel(pieces, kinds)
    const part = (from: number, to: number) =>
      rightToLeft(pieces.slice(from, to), kinds.slice(from, to), isMirrored)
    return [...part(label, pieces.length), ...part(0, label)]
  }
  return kinds.includes(R) ? leftToRight(pieces, kinds, isMirrored) : [...pieces]
}

/**
 * A line from the left, with words in it that are read from the right. A number right before these, seen from the left, comes
 * behind them, but for a label ("1 - …") and behind letters that are read from the left.
 */
function leftToRight<P extends Piece>(
  pieces: readonly P[],
  kinds: readonly number[],
  isMirrored: boolean,
): P[] {
  const out = startInBrackets(pieces)
  let isBehindLatin = false
  for (let at = out.length; at < pieces.length; at++) {
    const begins = kinds[at] === R || (!isBehindLatin && kinds[at] === N && isBeforeRight(pieces, kinds, at))
    if (!begins) {
      if (kinds[at] === L) isBehindLatin = true
      out.push(pieces[at] as P)
      continue
    }
    let end = at
    for (let next = at; next < pieces.length && kinds[next] !== L; next++) if (kinds[next] === R) end = next
    out.push(...rightToLeft(pieces.slice(at, end + 1), kinds.slice(at, end + 1), isMirrored))
    at = end
    isBehindLatin = false
  }
  return out
}

/** Most pieces of a label in brackets. */
const MAX_LABEL = 4

/** The label in brackets that a line from the left begins with, "(أ)": the brackets are none of the letters' direction. */
function startInBrackets<P extends Piece>(pieces: readonly P[]): P[] {
  const [first] = pieces
  if (!first || !isBracket(first)) return []
  const end = pieces.slice(1, 1 + MAX_LABEL).findIndex(isBracket) + 1
  const last = pieces[end]
  if (end < 2 || !last) return []
  const opening = OPENING.includes(first.text) ? first : mirror(first)
  const closing = CLOSING.includes(last.text) ? last : mirror(last)
  return [opening, ...readingOrder(pieces.slice(1, end), true, false), closing]
}

/**
 * Where the label in brackets begins that a line from the right has at its right end, before words that are read from the left:
 * "(1) See Official Records". Where it ends such words it looks alike; but numbers of so few digits hardly ever do.
 */
function startOfLabel(pieces: readonly Piece[], kinds: readonly number[]): number {
  const last = pieces.length - 1
  if (!isBracket(pieces[last])) return pieces.length
  let first = last - 1
  while (kinds[first] === N) first--
  const digits = last - 1 - first
  if (digits < 1 || digits > MAX_LABEL - 1 || !isBracket(pieces[first]) || !isBlank(pieces[first - 1]))
    return pieces.length
  return first
}

/** True for the first digit of a number that nothing but blanks parts from a letter that is read from the right. */
function isBeforeRight(pieces: readonly Piece[], kinds: readonly number[], at: number): boolean {
  let next = at
  while (kinds[next] === N || (kinds[next] === SEPARATES && kinds[next + 1] === N)) next++
  while (isBlank(pieces[next])) next++
  return kinds[next] === R
}

function rightToLeft<P extends Piece>(
  pieces: readonly P[],
  kinds: readonly number[],
  isMirrored: boolean,
): P[] {
  const out: P[] = []
  let at = pieces.length - 1
  while (at >= 0) {
    const start = startOfLatin(pieces, kinds, at) ?? startOfNumber(kinds, at)
    if (start !== undefined) {
      for (let index = start; index <= at; index++) out.push(pieces[index] as P)
      at = start - 1
      continue
    }
    const piece = pieces[at] as P
    out.push(isMirrored ? mirror(piece) : piece)
    at--
  }
  return out
}

/**
 * Where the words end, to the left, that are read from the left and of which the piece at an index is the last: from a
 * letter on, over blanks, digits and stops, as far as no letter of the other direction stands between.
 */
function startOfLatin(pieces: readonly Piece[], kinds: readonly number[], last: number): number | undefined {
  const closed = CLOSING.indexOf((pieces[last] as Piece).text)
  if (kinds[last] !== L && kinds[last] !== N && closed < 0) return undefined
  let start: number | undefined
  let isOpened = false
  // Brackets between the figures at the end and the letters before them.
  let open = 0
  for (let at = last; at >= 0 && kinds[at] !== R; at--) {
    const { text } = pieces[at] as Piece
    if (kinds[at] === L) {
      // "2026 (S/PRST/2026/1)": the figures stand outside the brackets that the letters are in.
      if (start === undefined && closed < 0 && open !== 0) return undefined
      start = at
    } else if (start === undefined && text !== '') {
      if (CLOSING.includes(text)) open++
      else if (OPENING.includes(text)) open--
      // "… 1325 (2000)": the bracket is read with what it closes, if letters stand before that.
      if (closed >= 0 && text === OPENING[closed]) isOpened = true
    }
  }
  if (start === undefined || (closed >= 0 && !isOpened)) return undefined
  // "August 2023 2": of two numbers side by side, the one at the right stands before the letters.
  if (kinds[last] === N) {
    const before = startOfNumber(kinds, last) as number
    let blank = before
    while (blank > start && isBlank(pieces[blank - 1])) blank--
    if (blank < before && kinds[blank - 1] === N) return undefined
  }
  // "64/292A": figures right before a letter are one word with it.
  while (start > 0 && (kinds[start - 1] === N || (kinds[start - 1] === SEPARATES && kinds[start - 2] === N)))
    start--
  return start
}

const isBracket = (piece: Piece | undefined) =>
  piece !== undefined && piece.text !== '' && (OPENING.includes(piece.text) || CLOSING.includes(piece.text))

const isBlank = (piece: Piece | undefined) => piece !== undefined && piece.text.trim() === ''

/** Where a number begins of which the digit at an index is the last. */
function startOfNumber(kinds: readonly number[], last: number): number | undefined {
  if (kinds[last] !== N) return undefined
  let start = last
  while (kinds[start - 1] === N || (kinds[start - 1] === SEPARATES && kinds[start - 2] === N)) start--
  return start
}

function mirror<P extends Piece>(piece: P): P {
  const opening = OPENING.indexOf(piece.text)
  if (opening >= 0) return { ...piece, text: CLOSING[opening] as string }
  const closing = CLOSING.indexOf(piece.text)
  return closing >= 0 ? { ...piece, text: OPENING[closing] as string } : piece
}

/**
 * What brackets of a right-to-left line say of how they are given: above 0 as they look, below 0 as they are meant, by
 * which of two comes first.
 */
export function mirroringOf(pieces: readonly Piece[], isRightToLeft: boolean): number {
  let votes = 0
  let open = ''
  for (const { text } of readingOrder(pieces, isRightToLeft, false)) {
    const isOpening = text !== '' && OPENING.includes(text)
    const isClosing = text !== '' && CLOSING.includes(text)
    if (!isOpening && !isClosing) continue
    if (open === '') open = text
    else {
      if (OPENING.includes(open) && isClosing) votes--
      else if (CLOSING.includes(open) && isOpening) votes++
      open = ''
    }
  }
  return votes
}
