/** Markers: "3.", "(a)", "iv)", "–", "5 bis.", "1.1". What a label may count as is left open here. */
import { isBlank, isDigit, isUpper, isWord } from '../characters.js'
import type { Trie } from '../grammar/trie.js'

/** The series a label may belong to. */
export type Series = 'decimal' | 'alpha' | 'roman' | 'bullet'

/** One way to read a label: the series, and its place in it from 1. */
export interface Reading {
  series: Series
  value: number
}

/** A marker found at the start of a clause or item. */
export interface Marker {
  start: number
  /** End of the marker's own characters, its closing stop or bracket included. */
  end: number
  /** The label as printed, without brackets and stops: "3", "a", "iv", "–", "5 bis". */
  label: string
  /** Brackets, letter case and width: markers of one list share it. */
  style: string
  readings: Reading[]
}

const BULLETS = new Set([
  0x2013, 0x2014, 0x2d, 0x2010, 0x2022, 0x2a, 0x25aa, 0x25cf, 0x25e6, 0x25cb, 0xb7, 0x2043, 0x2219, 0x25a0,
  0x25a1,
])

/** True for a dash, dot or other mark that counts nothing. */
export const isBullet = (marker: Marker | undefined): boolean => marker?.readings[0]?.series === 'bullet'

/** The longest label that is looked for: "xxxviii", "1.12.3". */
const MAX_LABEL = 9

/**
 * The marker at `start`, or undefined.
 * @param suffixes words that belong to a number: "bis"
 */
export function readMarker(
  text: string,
  start: number,
  limit: number,
  suffixes: Trie<true>,
): Marker | undefined {
  const first = text.charCodeAt(start)
  if (
    BULLETS.has(first) ||
    (first === 0x6f && isBlank(text.charCodeAt(start + 1)) && isUpper(text.charCodeAt(start + 2)))
  ) {
    if (start + 1 < limit && !isBlank(text.charCodeAt(start + 1))) return undefined
    const label = text[start] as string
    return { start, end: start + 1, label, style: label, readings: [{ series: 'bullet', value: 1 }] }
  }
  const open = first === 0x28 || first === 0x5b ? first : 0
  let at = open ? start + 1 : start
  while (open && isBlank(text.charCodeAt(at)) && at < start + 3) at++
  const labelStart = at
  const digits = isDigit(text.charCodeAt(at))
  while (at < limit && at - labelStart < MAX_LABEL && isLabelCode(text, at, digits)) at++
  if (at === labelStart) return undefined
  let labelEnd = at
  let suffixed = false
  if (digits) {
    const suffix = suffixes.match(text, isBlank(text.charCodeAt(at)) ? at + 1 : at, limit)
    if (suffix) {
      labelEnd = suffix.end
      at = suffix.end
      suffixed = true
    }
  }
  while (at < limit && isBlank(text.charCodeAt(at)) && at < labelEnd + 2) at++
  const close = text.charCodeAt(at)
  const wanted = open === 0x28 ? [0x29] : open === 0x5b ? [0x5d] : [0x2e, 0x29, 0xff0e, 0x3001]
  let end = at + 1
  if (at >= limit || !wanted.includes(close)) {
    // "5 bis Decides": the suffix marks the number well enough.
    if (!suffixed || open) return undefined
    end = labelEnd
  }
  if (open === 0x5b && digits) return undefined
  const label = text.slice(labelStart, labelEnd)
  const readings = readLabel(label, digits)
  if (readings.length === 0) return undefined
  if (!open && at > labelEnd && close !== 0x2e) return undefined
  // "1.- Remercie": a dash may follow the stop.
  if (digits && !open && (text[end] === '-' || text[end] === '–') && isBlank(text.charCodeAt(end + 1))) end++
  // After the marker comes a blank, a capital or a quotation mark: "1.5 million" and "a.m." are no markers.
  const next = text.charCodeAt(end)
  if (end < limit && !isBlank(next) && isWord(next) && !isUpper(next)) return undefined
  if (end < limit && !open && !digits && isWord(next)) return undefined
  const letterCase = digits ? '1' : isUpper(text.charCodeAt(labelStart)) ? 'A' : 'a'
  const style = `${open ? String.fromCharCode(open) : ''}${letterCase}${label.includes('.') ? '.1' : ''}${end > labelEnd ? String.fromCharCode(close) : ''}`
  return { start, end, label, style, readings }
}

function isLabelCode(text: string, at: number, digits: boolean): boolean {
  const code = text.charCodeAt(at)
  if (!digits) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (isDigit(code)) return true
  // "1.1": a stop between digits continues a decimal label.
  return code === 0x2e && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1))
}

function readLabel(label: string, digits: boolean): Reading[] {
  if (digits) {
    const parts = label.split('.')
    const last = Number.parseInt(parts.at(-1) as string, 10)
    // Four digits are a year, and paragraphs do not count from nought.
    return last > 0 && last < 1000 && parts.length <= 4 ? [{ series: 'decimal', value: last }] : []
  }
  const readings: Reading[] = []
  const lower = label.toLowerCase()
  if (label !== lower && label !== label.toUpperCase()) return readings
  const roman = romanValue(lower)
  if (roman > 0) readings.push({ series: 'roman', value: roman })
  const code = lower.charCodeAt(0) - 96
  if (lower.length === 1) readings.push({ series: 'alpha', value: code })
  // "(aa)", "(bb)" go on after "(z)".
  else if (lower.length === 2 && lower[0] === lower[1]) readings.push({ series: 'alpha', value: 26 + code })
  return readings
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** The value of a lower-case roman numeral up to 399 in its usual spelling, or 0. */
export function romanValue(label: string): number {
  let total = 0
  for (let index = 0; index < label.length; index++) {
    const value = ROMAN[label[index] as string]
    if (value === undefined) return 0
    total += value < (ROMAN[label[index + 1] as string] ?? 0) ? -value : value
  }
  return total > 0 && total < 400 && toRoman(total) === label ? total : 0
}

function toRoman(value: number): string {
  let rest = value
  let out = ''
  for (const [amount, letters] of [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const)
    while (rest >= amount) {
      out += letters
      rest -= amount
    }
  return out
}
