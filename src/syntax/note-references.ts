/** The digits and marks in the text that refer to footnotes. */
import { isBlank, isDigit, isUpper, isWord } from '../characters.js'
import { isSuperscript, mayStandBehind, plainLabel } from '../layout/note-label.js'

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
    const label = plainLabel(text.slice(at, end))
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
  const label = plainLabel(text.slice(at, end))
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
  if (!isWord(before) && !mayStandBehind(before)) return undefined
  let end = at + 1
  while (end < limit && end < at + 4 && isDigit(text.charCodeAt(end))) end++
  if (isDigit(before) || text[end] !== ')') return undefined
  const label = plainLabel(text.slice(at + 1, end))
  return labels.has(label) ? { end: end + 1, label } : undefined
}

/** True after a lower-case letter or a long word, or after a stop that itself follows a letter or bracket. */
function isGluedTo(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (isDigit(before) || isBlank(before)) return false
  if (isWord(before)) return !isUpper(before) || isWord(text.charCodeAt(at - 3))
  if (!mayStandBehind(before)) return false
  const earlier = text.charCodeAt(at - 2)
  // "1.5" and "10,000" are numbers; "1994,12" and "(2014),3" are not.
  return !isDigit(earlier) || (before !== 0x2e && before !== 0x2c) || isYear(text, at - 2)
}

/** True when the digits that end at `last` are four: a year, after which a comma and digits can be no number. */
function isYear(text: string, last: number): boolean {
  for (let count = 0; count < 4; count++) if (!isDigit(text.charCodeAt(last - count))) return false
  return !isDigit(text.charCodeAt(last - 4))
}
