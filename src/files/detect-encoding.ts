/** The encoding of bytes that are not UTF-8, by statistics over words and letters. */
import chardet from 'chardet'
import { type DecodedText, encodingOf, tryDecode } from './encoding.js'
import { InputError } from './input-error.js'

/** How many bytes are looked at: more tell no more. */
const SAMPLE = 65_536
/** So many sequences of UTF-8 to one that is broken make it UTF-8 with damage. */
const MOSTLY = 20

/**
 * Decodes bytes that are not whole UTF-8.
 * @param expected true when the file says that it is UTF-8
 * @throws {InputError} for bytes that are no text in any encoding
 */
export function detectEncoding(bytes: Uint8Array, expected: boolean): DecodedText {
  if (isBinary(bytes)) throw new InputError('is binary, expected text')
  const damaged = readDamaged(bytes, expected)
  if (damaged) return damaged
  const sample = sampleOf(bytes)
  for (const { name, confidence } of chardet.analyse(sample)) {
    const encoding = encodingOf(refine(name, sample))
    if (encoding === undefined || encoding === 'utf-8') continue
    const text = tryDecode(bytes, encoding)
    if (text !== undefined) return { text, encoding, basis: 'detected', confidence }
  }
  throw new InputError('is in no known encoding, expected UTF-8; convert it first, or name its encoding')
}

/** Control characters that text does not have: a few may be strays, but with one in a hundred bytes it is data. */
const CONTROL_SHARE = 0.01
const STRAYS = 3

function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE)
  let controls = 0
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] as number
    if ((byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d)) || byte === 0x7f) controls++
  }
  return controls > STRAYS + end * CONTROL_SHARE
}

/** UTF-8 in which some bytes are broken: cut off, or a stray one. */
function readDamaged(bytes: Uint8Array, expected: boolean): DecodedText | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let broken = 0
  let whole = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) whole++
  }
  // A last character that is cut in two is no sign of another encoding.
  const within = text.endsWith('\ufffd') ? broken - 1 : broken
  if (whole < within * (expected ? 1 : MOSTLY) || whole === 0) return undefined
  return { text, encoding: 'utf-8', basis: expected ? 'declared' : 'detected', confidence: 100, broken }
}

/** Lines with bytes beyond ASCII: a letter or two in a long text would be lost in the rest. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes
  const sample = new Uint8Array(SAMPLE)
  let length = 0
  let start = 0
  while (start < bytes.length && length < SAMPLE) {
    const found = bytes.indexOf(0x0a, start)
    const end = found < 0 ? bytes.length : found + 1
    const line = bytes.subarray(start, Math.min(end, start + SAMPLE - length))
    if (line.some((byte) => byte > 0x7f)) {
      sample.set(line, length)
      length += line.length
    }
    start = end
  }
  return sample.subarray(0, length)
}

/**
 * ISO 8859-15 differs from its elder in eight places, of which statistics know nothing. Behind a letter, its ligatures
 * (0xBC, 0xBD) are fractions in the other: "c½ur".
 */
function refine(name: string, bytes: Uint8Array): string {
  if (name !== 'ISO-8859-1') return name
  for (let at = 1; at + 1 < bytes.length; at++) {
    const byte = bytes[at] as number
    if ((byte === 0xbc || byte === 0xbd) && isAsciiLetter(bytes[at + 1] as number)) return 'ISO-8859-15'
  }
  return name
}

const isAsciiLetter = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
