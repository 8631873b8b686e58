/** Numbers that cannot be read by themselves: "l. Decides", "I0. Requests", "3, Notes", "14 Requests". The number due tells. */
import { digitConfusions } from '../../grammars/confusions.js'
import { foldCode, isBlank, isDigit, isInitial } from '../characters.js'
import { type Marker, NUMBER_STYLE } from './marker.js'

/** What may be a number: where it stands, and its shapes as printed. */
export interface WornNumber {
  start: number
  /** Past what closes it. */
  end: number
  shapes: string
  /** True when it is of digits, so that only its stop is amiss. */
  isPlain: boolean
}

/** Longest number of a clause, in digits. */
const MAX_NUMBER = 3
/** Most characters that close a number: ".,", ".-". */
const MAX_CLOSERS = 2

/** The digits that each shape may stand for. */
const digits = new Map<number, string>()
for (let digit = 0; digit <= 9; digit++)
  for (const shape of `${digit}${digitConfusions[digit] ?? ''}`) {
    const code = shape.charCodeAt(0)
    digits.set(code, (digits.get(code) ?? '') + digit)
  }

const digitsOf = (code: number) => digits.get(code) ?? (isDigit(code) ? String(foldCode(code) - 48) : '')

const CLOSERS = new Set([...".,;:·•'’‚`´*°^-–]}"].map((char) => char.charCodeAt(0)))

/** The shapes of a number at `start`, if a blank or what may close a number follows them. */
export function readWornNumber(text: string, start: number, limit: number): WornNumber | undefined {
  let at = start
  let isPlain = true
  while (at < limit && at - start < MAX_NUMBER && digitsOf(text.charCodeAt(at)) !== '') {
    isPlain &&= isDigit(text.charCodeAt(at))
    at++
  }
  const labelEnd = at
  if (at === start) return undefined
  if (isBlank(text.charCodeAt(at)) && CLOSERS.has(text.charCodeAt(at + 1))) at++
  let closers = 0
  while (closers < MAX_CLOSERS && at < limit && CLOSERS.has(text.charCodeAt(at))) {
    closers++
    at++
  }
  const next = text.charCodeAt(at)
  if (at >= limit || !(isBlank(next) || (closers > 0 && isInitial(next)))) return undefined
  return { start, end: at, shapes: text.slice(start, labelEnd), isPlain }
}

/** The marker that worn shapes are, if they may stand for a number; its label is the number. */
export function readAs({ start, end, shapes }: WornNumber, value: number): Marker | undefined {
  const printed = String(value)
  if (shapes.length !== printed.length) return undefined
  for (let index = 0; index < printed.length; index++)
    if (!digitsOf(shapes.charCodeAt(index)).includes(printed[index] as string)) return undefined
  return { start, end, label: printed, style: NUMBER_STYLE, readings: [{ series: 'decimal', value }] }
}
