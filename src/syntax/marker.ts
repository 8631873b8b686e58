/** Markers: "3.", "(a)", "iv)", "–", "5 bis.", "1.1", "4 -", "’2‘", "㈢". What a label may count as is left open here. */
import {
  foldCode,
  isBlank,
  isDigit,
  isInitial,
  isLower,
  isPassedOver,
  isUpper,
  isWord,
  skipBlanks,
  skipInvisible,
} from '../characters.js'
import { type LabelGrammar, type Reading, withoutMarks } from '../grammar/labels.js'

/** A marker found at the start of a clause or item. */
export interface Marker {
  start: number
  /** End of the marker's own characters, its closing stop or bracket included. */
  end: number
  /** The label as printed, without brackets and stops: "3", "a", "iv", "–", "5 bis". */
  label: string
  /** Brackets and letter case: markers of one list share it. The stop after a bare number does not count. */
  style: string
  readings: Reading[]
}

const BULLETS = new Set([
  0x2013, 0x2014, 0x2d, 0x2010, 0x2022, 0x2a, 0x25aa, 0x25cf, 0x25e6, 0x25cb, 0xb7, 0x2043, 0x2219, 0x25a0,
  0x25a1,
])

/** True for a dash, dot or other mark that counts nothing. */
export const isBullet = (marker: Marker | undefined): boolean => marker?.readings[0]?.series === 'bullet'

/** True for the label that a list may begin with, in one of its readings. */
export const mayBeFirst = ({ readings }: Marker): boolean => readings.some(({ value }) => value === 1)

/** The style of clause numbers: digits, and a stop or dash after them. */
export const NUMBER_STYLE = '1.'

/** The style of clause numbers behind a word; the words share it: "SECTION 1." goes on with "SEC. 2." */
export const WORD_STYLE = `word ${NUMBER_STYLE}`

/** Most blanks before what closes a label: "22   - ", "(a )". */
const MAX_GAP = 4

/** The longest label that is looked for: "xxxviii", "1.12.3". */
const MAX_LABEL = 9

/** What closes a label, by what opens it. */
const CLOSERS = new Map([
  [0x28, ')'],
  [0xff08, ')'],
  [0x5b, ']'],
  [0xff3b, ']'],
])
/** Brackets that worn print makes of round ones, where the other of the pair is left. */
const WORN_OPENERS = new Set([...'{<|'].map((char) => char.charCodeAt(0)))
const WORN_CLOSERS = new Set([...'}]>|'].map((char) => char.charCodeAt(0)))
/** Quotation marks around the number of an item: "’1‘", in whichever direction they were typed. */
const QUOTES = new Set([0x2018, 0x2019, 0x27])
/** What may close a label that nothing opens. */
const STOPS = new Set([...'.。．)）、'].map((char) => char.charCodeAt(0)))
const FULL_STOPS = new Set([...'.．。、'].map((char) => char.charCodeAt(0)))
/** Dashes after a number, the stretching stroke of the Arabic script among them. */
const DASHES = new Set([0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212, 0x640])

/** Characters that are a whole marker: where each series starts, how far it counts, and its style. */
const ENCLOSED: readonly [first: number, count: number, style: string][] = [
  [0x2460, 20, '①'],
  [0x2474, 20, '(1)'],
  [0x2488, 20, NUMBER_STYLE],
  [0x3220, 10, '(a)'],
]

/** The marker at `from`, or undefined. */
export function readMarker(
  text: string,
  from: number,
  limit: number,
  labels: LabelGrammar,
): Marker | undefined {
  const start = skipHidden(text, from, limit)
  const first = text.charCodeAt(start)
  const single = readBullet(text, start, limit) ?? readEnclosed(text, start) ?? readPoint(text, start, limit)
  if (single) return single
  const quoted = QUOTES.has(first)
  const closer = CLOSERS.get(first) ?? (WORN_OPENERS.has(first) ? ')' : undefined)
  const open = quoted || closer !== undefined
  let at = open ? skipHidden(text, start + 1, limit) : start
  while (open && isBlank(text.charCodeAt(at)) && at < start + 3) at++
  const labelStart = at
  const digits = isDigit(text.charCodeAt(at))
  if (quoted && !digits) return undefined
  while (at < limit && at - labelStart < MAX_LABEL && isLabelCode(text, at, digits, labels)) at++
  if (at === labelStart || (digits && closer === ']')) return undefined
  const suffix = digits
    ? labels.suffixes.match(text, isBlank(text.charCodeAt(at)) ? at + 1 : at, limit)
    : undefined
  const labelEnd = suffix?.end ?? at
  const end = open
    ? closeBracket(text, labelEnd, limit, quoted ? undefined : closer, !WORN_OPENERS.has(first))
    : closeBare(text, labelEnd, limit, digits, labels)
  // "5 bis Decides": the suffix marks the number well enough.
  const bare = end < 0 && suffix && !open && !isGlued(text, labelEnd, limit)
  if (end < 0 && !bare) return undefined
  const label = withoutMarks(text.slice(labelStart, labelEnd))
  const readings = digits ? readNumber(label) : labels.readLetters(label)
  if (readings.length === 0) return undefined
  const letterCase = digits ? '1' : isUpper(text.charCodeAt(labelStart)) ? 'A' : 'a'
  const kind = `${letterCase}${label.includes('.') ? '.1' : ''}`
  if (bare) return { start, end: labelEnd, label, style: `${kind}.`, readings }
  if (quoted) return { start, end, label, style: `‘${kind}’`, readings }
  const last = text.charCodeAt(end - 1)
  const isRound = foldCode(last) === 0x29
  if (closer === undefined) {
    const isBracket = isRound || WORN_CLOSERS.has(last)
    return { start, end, label, style: `${kind}${isBracket ? ')' : '.'}`, readings }
  }
  // "[a)" and "(a]": one of the two is worn.
  const style = isRound || closer === ')' ? `(${kind})` : `[${kind}]`
  return { start, end, label, style, readings }
}

/** Longest number of a clause, in digits. */
const MAX_NUMBER = 3

/** The style of labels in numbers with stops between: "3.1." */
const DOTTED_STYLE = '1.1.'

/** How many numbers a label with stops may have: "3.1.1.2". */
const MAX_PARTS = 4

/** A label of several numbers with nothing but a blank after it: "2.1 the chimney draws well;". */
export function readBareDecimal(text: string, start: number, limit: number): Marker | undefined {
  let end = start
  while (end < limit && (isDigit(text.charCodeAt(end)) || text[end] === '.')) end++
  const label = text.slice(start, Math.min(end, start + MAX_LABEL))
  const parts = label.split('.')
  if (end - start > MAX_LABEL || parts.length < 2 || parts.length > MAX_PARTS) return undefined
  if (parts.some((part) => part === '' || part.length > 2) || !isBlank(text.charCodeAt(end))) return undefined
  const readings = readNumber(label)
  return readings.length > 0 ? { start, end, label, style: DOTTED_STYLE, readings } : undefined
}

/** A number with nothing but a blank after it: "14 Requests …" (IMO), or a stop that got lost. */
export function readBareNumber(text: string, start: number, limit: number): Marker | undefined {
  let end = start
  while (end < limit && isDigit(text.charCodeAt(end))) end++
  if (end === start || end - start > MAX_NUMBER || !isBlank(text.charCodeAt(end))) return undefined
  const label = text.slice(start, end)
  const readings = readNumber(label)
  return readings.length > 0 ? { start, end, label, style: NUMBER_STYLE, readings } : undefined
}

function readBullet(text: string, start: number, limit: number): Marker | undefined {
  const first = text.charCodeAt(start)
  // A bullet of some fonts comes out as the letter "o".
  const letter = first === 0x6f && isBlank(text.charCodeAt(start + 1)) && isUpper(text.charCodeAt(start + 2))
  if (!BULLETS.has(first) && !letter) return undefined
  if (start + 1 < limit && !isBlank(text.charCodeAt(start + 1))) return undefined
  const label = text[start] as string
  return { start, end: start + 1, label, style: label, readings: [{ series: 'bullet', value: 1 }] }
}

/** ".1 the harbours of fishing boats;": a number behind a stop, with blanks around them. */
function readPoint(text: string, start: number, limit: number): Marker | undefined {
  if (text[start] !== '.') return undefined
  let end = start + 1
  while (end < limit && end - start <= 2 && isDigit(text.charCodeAt(end))) end++
  const label = text.slice(start + 1, end)
  const readings = end < limit && isBlank(text.charCodeAt(end)) ? readNumber(label) : []
  return readings.length > 0 ? { start, end, label, style: '.1', readings } : undefined
}

function readEnclosed(text: string, start: number): Marker | undefined {
  const code = text.charCodeAt(start)
  if (code < 0x2460 || code > 0x3229) return undefined
  for (const [first, count, style] of ENCLOSED)
    if (code >= first && code < first + count) {
      const readings: Reading[] = [{ series: 'decimal', value: code - first + 1 }]
      return { start, end: start + 1, label: text[start] as string, style, readings }
    }
  return undefined
}

function isLabelCode(text: string, at: number, digits: boolean, labels: LabelGrammar): boolean {
  const code = text.charCodeAt(at)
  // A stretching stroke after a number is a dash.
  if (isPassedOver(code)) return !(digits && DASHES.has(code))
  if (!digits) return labels.isLetter(code)
  if (isDigit(code)) return true
  // "1.1": a stop between digits continues a decimal label.
  return code === 0x2e && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1))
}

/**
 * The end of a label in brackets or quotation marks, or -1.
 * @param mayBeWorn true when the opening one is sound, so that the other may be any bracket
 */
function closeBracket(
  text: string,
  from: number,
  limit: number,
  closer: string | undefined,
  mayBeWorn: boolean,
): number {
  let at = skipHidden(text, from, limit)
  while (at < limit && isBlank(text.charCodeAt(at)) && at < from + MAX_GAP) at++
  if (at >= limit) return -1
  const code = text.charCodeAt(at)
  if (closer === undefined) return QUOTES.has(code) && !isGlued(text, at + 1, limit) ? at + 1 : -1
  const isSound = String.fromCharCode(foldCode(code)) === closer
  const isOther = mayBeWorn && (WORN_CLOSERS.has(code) || foldCode(code) === 0x29)
  if (!isSound && !isOther) return -1
  // "(a)to promote": what stands in brackets is a label though no blank follows.
  return (isSound && beginsWord(text, at + 1, limit)) || !isGlued(text, at + 1, limit) ? at + 1 : -1
}

/** True for a word of two letters or more. */
const beginsWord = (text: string, at: number, limit: number): boolean =>
  at + 1 < limit && isLower(text.charCodeAt(at)) && isLower(text.charCodeAt(at + 1))

/** The end of a label that nothing opens, past its stop, bracket or dash, or -1. */
function closeBare(text: string, from: number, limit: number, digits: boolean, labels: LabelGrammar): number {
  let at = skipHidden(text, from, limit)
  while (at < limit && isBlank(text.charCodeAt(at)) && at < from + MAX_GAP) at++
  const code = text.charCodeAt(at)
  if (at >= limit) return -1
  const last = text.charCodeAt(from - 1)
  const cased = !digits && (isUpper(last) || isLower(last))
  if (DASHES.has(code) && !cased) return endDash(text, at + 1, limit, labels.lowerCase && at > from)
  const ordinal = digits ? endOrdinal(text, at, limit) : -1
  if (ordinal >= 0) return ordinal
  const isRound = foldCode(code) === 0x29 || (cased && WORN_CLOSERS.has(code) && code !== 0x7c)
  if (!(isRound || STOPS.has(code)) || (at > from && !isRound && !FULL_STOPS.has(code))) return -1
  let end = at + 1
  // "a)to promote", "1.постановляет": a word follows without a blank; "1.5" and "a.m." are no markers.
  if (beginsWord(text, end, limit) && (isRound || (digits && labels.lowerCase))) return end
  // "1.- Remercie": a dash may follow the stop.
  if (digits && DASHES.has(text.charCodeAt(end)) && isBlank(text.charCodeAt(end + 1))) end++
  // "a.m." and "U.S." are no markers.
  const abbreviates = cased && !isRound && end < limit && isWord(text.charCodeAt(end))
  return abbreviates || isGlued(text, end, limit) ? -1 : end
}

/** "1 - Décide", "٣- يقرر": what comes after the dash begins a sentence, not a range of numbers. */
function endDash(text: string, end: number, limit: number, mayBeLower: boolean): number {
  const next = skipInvisible(text, end, limit)
  const code = text.charCodeAt(next)
  const begins = isInitial(code) || !isWord(code) || (mayBeLower && next > end && isLower(code))
  return next < limit && begins ? end : -1
}

const ORDINAL_SIGNS = new Set([...'º°ª'].map((char) => char.charCodeAt(0)))

/** "1.º Decide", "2° Prie", "3º – Aprobar": the end of an ordinal sign after a number, if a sentence begins behind it. */
function endOrdinal(text: string, at: number, limit: number): number {
  let end = text[at] === '.' ? at + 1 : at
  if (!ORDINAL_SIGNS.has(text.charCodeAt(end))) return -1
  end++
  if (text[end] === '.' || text[end] === ')') end++
  let next = skipBlanks(text, end, limit)
  if (next > end && DASHES.has(text.charCodeAt(next))) end = next + 1
  else if (DASHES.has(text.charCodeAt(end))) end++
  while (next < limit && (isBlank(text.charCodeAt(next)) || DASHES.has(text.charCodeAt(next)))) next++
  return next > end && next < limit && isInitial(text.charCodeAt(next)) ? end : -1
}

/** True when a small letter or a digit follows without a blank: "1.5 million" and "a.m." are no markers. */
function isGlued(text: string, end: number, limit: number): boolean {
  const next = text.charCodeAt(end)
  return end < limit && isWord(next) && !isInitial(next)
}

function skipHidden(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isPassedOver(text.charCodeAt(at)) && !DASHES.has(text.charCodeAt(at))) at++
  return at
}

/** The ways to read a label in digits; none when it is no number. */
export function readNumber(label: string): Reading[] {
  let digits = ''
  for (const char of label) digits += String.fromCharCode(foldCode(char.charCodeAt(0)))
  const parts = digits.split('.')
  const last = Number.parseInt(parts.at(-1) as string, 10)
  // Four digits are a year, and paragraphs do not count from nought.
  return last > 0 && last < 1000 && parts.length <= 4 ? [{ series: 'decimal', value: last }] : []
}
