/** The labels that footnotes begin with. */
import { foldCode, isDigit, PLACES, placeOf, skipBlanks } from '../characters.js'

/** A label at the start of a line; without words behind it, `body` is -1. */
export interface NoteLabel {
  label: string
  labelEnd: number
  body: number
}

/** What closes the label of a note, by what opens it. */
const BRACKETS = new Map([
  ['[', ']'],
  ['(', ')'],
])
/** The most digits or asterisks of a label. */
export const MAX_LABEL = 3

/** "12 See resolution 70/1.", "(3) A/77/826.", "* Reissued …", "¹ Ibid.", "4/ See …", "5 () …", or a label alone. */
export function readNoteLabel(text: string, start: number, end: number): NoteLabel | undefined {
  const bracket = BRACKETS.get(text[start] as string)
  let at = bracket ? start + 1 : start
  const labelStart = at
  while (at < end && at - labelStart < MAX_LABEL && isFigure(text.charCodeAt(at))) at++
  if (at === labelStart) while (at < end && at - labelStart < MAX_LABEL && text[at] === '*') at++
  if (at === labelStart) return undefined
  const label = plainLabel(text.slice(labelStart, at))
  if (bracket) {
    if (text[at] !== bracket) return undefined
    at++
  } else if (text[at] === '/') at++
  if (at >= end) return { label, labelEnd: at, body: -1 }
  let body = skipBlanks(text, at, end)
  if (body === at) return undefined
  // Brackets that lost their number: the label stands before them.
  if (text.startsWith('()', body)) {
    at = body + 2
    body = skipBlanks(text, at, end)
  }
  // "1 - Decides" is a clause.
  return body < end && !DASHES.has(text.charCodeAt(body)) ? { label, labelEnd: at, body } : undefined
}

const DASHES = new Set([0x2d, 0x2010, 0x2012, 0x2013, 0x2014, 0x640])

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
export const isSuperscript = (code: number): boolean =>
  code > 0x7f &&
  ((code >= 0x2070 && code <= 0x2079 && (code < 0x2071 || code > 0x2073)) ||
    code === 0xb9 ||
    code === 0xb2 ||
    code === 0xb3)

const FIGURES = new Uint8Array(PLACES)
for (let code = 0; code < PLACES; code++) if (isDigit(code) || isSuperscript(code)) FIGURES[code] = 1

export const isFigure = (code: number) => FIGURES[placeOf(code)] === 1

/** A label with its superscripts, and digits of other scripts, as plain digits. */
export const plainLabel = (label: string): string =>
  [...label]
    .map((char) => {
      if (SUPERSCRIPTS.includes(char)) return String(SUPERSCRIPTS.indexOf(char))
      return isDigit(char.charCodeAt(0)) ? String.fromCharCode(foldCode(char.charCodeAt(0))) : char
    })
    .join('')

const GLUE = new Set([...',;:.)”’»"]،؛，；：。）》」』〉】'].map((char) => char.charCodeAt(0)))

/** True for a stop, bracket or quotation mark that the label of a note may stand right behind, as behind a word. */
export const mayStandBehind = (code: number): boolean => GLUE.has(code)
