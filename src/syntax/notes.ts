/** Footnotes: the block of notes, and the digits in the text that refer to them. */
import { foldCode, isBlank, isDigit, isUpper, isWord, skipBlanks } from '../characters.js'
import type { Paragraph } from './paragraphs.js'

/** A line or paragraph. */
interface Range {
  start: number
  end: number
}

/** A paragraph that is a note: its label, and where its text starts. */
export interface Note {
  label: string
  labelEnd: number
  body: number
}

/** The notes of a document. */
export interface Notes {
  /** By paragraph index. */
  notes: Map<number, Note>
  /** Paragraphs that are a rule of dashes, underscores or asterisks. */
  rules: Set<number>
  labels: Set<string>
}

/** Finds rules and, below them, runs of paragraphs that are numbered without a stop: "1 A/76/194." */
export function findNotes(text: string, paragraphs: Paragraph[]): Notes {
  const found: Notes = { notes: new Map(), rules: new Set(), labels: new Set() }
  for (let index = 0; index < paragraphs.length; index++) {
    if (!isRule(text, paragraphs[index] as Paragraph)) continue
    found.rules.add(index)
    let expected = 0
    for (let at = index + 1; at < paragraphs.length; at++) {
      const note = readNote(text, paragraphs[at] as Paragraph)
      if (!note) break
      const number = Number(note.label)
      // Numbers rise by one; the first may be any, and symbols ("*") may stand among them.
      if (Number.isFinite(number)) {
        if (expected > 0 && number !== expected) break
        expected = number + 1
      }
      found.notes.set(at, note)
      found.labels.add(note.label)
    }
  }
  return found
}

const RULE_CHARACTERS = new Set([...'_-–—*=⸻─━'].map((char) => char.charCodeAt(0)))

/** A line of nothing but rule characters, three at least. */
export function isRule(text: string, { start, end }: Range): boolean {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isBlank(code) || code === 0x5c) continue
    if (!RULE_CHARACTERS.has(code)) return false
    count++
  }
  return count >= 3
}

/** What closes the label of a note, by what opens it. */
const BRACKETS = new Map([
  ['[', ']'],
  ['(', ')'],
])

/** "12 See resolution 70/1.", "(3) A/77/826.", "* Reissued …", "¹ Ibid." */
export function readNote(text: string, { start, end }: Range): Note | undefined {
  const bracket = BRACKETS.get(text[start] as string)
  let at = bracket ? start + 1 : start
  const labelStart = at
  while (
    at < end &&
    at - labelStart < 3 &&
    (isDigit(text.charCodeAt(at)) || isSuperscript(text.charCodeAt(at)))
  )
    at++
  if (at === labelStart) while (at < end && at - labelStart < 3 && text[at] === '*') at++
  if (at === labelStart) return undefined
  const label = normalLabel(text.slice(labelStart, at))
  if (bracket) {
    if (text[at] !== bracket) return undefined
    at++
  }
  const body = skipBlanks(text, at, end)
  if (body >= end || body === at) return undefined
  return { label, labelEnd: at, body }
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const isSuperscript = (code: number) => code > 0x7f && SUPERSCRIPTS.includes(String.fromCharCode(code))

/** A label with its superscripts, and digits of other scripts, as plain digits. */
const normalLabel = (label: string) =>
  [...label]
    .map((char) => {
      if (SUPERSCRIPTS.includes(char)) return String(SUPERSCRIPTS.indexOf(char))
      return isDigit(char.charCodeAt(0)) ? String.fromCharCode(foldCode(char.charCodeAt(0))) : char
    })
    .join('')

/** A reference found in the text. */
export interface NoteReferenceMatch {
  end: number
  label: string
}

/**
 * The footnote reference at `at`, or undefined: digits glued to a word or to its stop ("Nations,1 which"),
 * superscripts, or a label in square brackets; in each case only for a note that exists.
 */
export function readNoteReference(
  text: string,
  at: number,
  limit: number,
  labels: Set<string>,
): NoteReferenceMatch | undefined {
  const code = text.charCodeAt(at)
  if (code === 0x28) return readBracketed(text, at, limit, labels)
  if (code === 0x5b || code === 0x2a || isSuperscript(code)) {
    let end = at + 1
    while (
      end < limit &&
      end < at + 4 &&
      (isDigit(text.charCodeAt(end)) ||
        isSuperscript(text.charCodeAt(end)) ||
        (code === 0x2a && text[end] === '*'))
    )
      end++
    if (code === 0x5b && text[end] === ']') {
      const label = text.slice(at + 1, end)
      return labels.has(label) ? { end: end + 1, label } : undefined
    }
    const label = normalLabel(text.slice(at, end))
    return code !== 0x5b && labels.has(label) ? { end, label } : undefined
  }
  if (!isDigit(code) || !isGluedTo(text, at)) return undefined
  let end = at + 1
  while (end < limit && end < at + 3 && isDigit(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  if (
    end < limit &&
    (isWord(next) || ((next === 0x2f || next === 0x2e || next === 0x2c) && isDigit(text.charCodeAt(end + 1))))
  )
    return undefined
  const label = normalLabel(text.slice(at, end))
  return labels.has(label) ? { end, label } : undefined
}

/** "Nations(1) which": glued to a word or its stop, not to a number: "38(1)" is a paragraph of an article. */
function readBracketed(
  text: string,
  at: number,
  limit: number,
  labels: Set<string>,
): NoteReferenceMatch | undefined {
  const before = text.charCodeAt(at - 1)
  if (!isWord(before) && !GLUE.has(before)) return undefined
  let end = at + 1
  while (end < limit && end < at + 4 && isDigit(text.charCodeAt(end))) end++
  if (isDigit(before) || text[end] !== ')') return undefined
  const label = normalLabel(text.slice(at + 1, end))
  return labels.has(label) ? { end: end + 1, label } : undefined
}

const GLUE = new Set([...',;:.)”’»"]،؛，；：。）》」』〉】'].map((char) => char.charCodeAt(0)))

/** True after a lower-case letter or a long word, or after a stop that itself follows a letter or bracket. */
function isGluedTo(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (isDigit(before) || isBlank(before)) return false
  if (isWord(before)) return !isUpper(before) || isWord(text.charCodeAt(at - 3))
  if (!GLUE.has(before)) return false
  const earlier = text.charCodeAt(at - 2)
  // "1.5" and "10,000" are numbers; "1994,12" and "(2014),3" are not.
  return !isDigit(earlier) || (before !== 0x2e && before !== 0x2c) || isYear(text, at - 2)
}

/** True when the digits that end at `last` are four: a year, after which a comma and digits can be no number. */
function isYear(text: string, last: number): boolean {
  for (let count = 0; count < 4; count++) if (!isDigit(text.charCodeAt(last - count))) return false
  return !isDigit(text.charCodeAt(last - 4))
}
