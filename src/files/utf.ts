/** Unicode encodings, told by a byte order mark or by what the bytes look like. */
import { isWord } from '../characters.js'

/** How text in UTF-16 or UTF-32 is laid out. */
export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

/** The encoding that a byte order mark tells; undefined without one. */
export function markOf(bytes: Uint8Array): WideEncoding | 'utf-8' | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  // The mark of UTF-32 begins as that of UTF-16 does; a text does not begin with a null.
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length % 4 === 0 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : undefined
}

/** How many bytes are looked at for UTF-16 without a byte order mark: any page shows what it is. */
const LOOKED_AT = 65_536
/** Share of the units that must be letters, figures, stops or blanks in text of UTF-16. */
const LEAST_TEXT = 0.9
/** The units that some text of any script is parted by: blanks, line ends, and the stops of scripts without blanks. */
const PARTERS = new Set([0x09, 0x0a, 0x0d, 0x20, 0xa0, 0x3000, 0x3001, 0x3002, 0xff0c, 0xff1b])

/** The order of UTF-16 that bytes without a byte order mark are in; undefined when they are no such text. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return undefined
  const little = textIn(bytes, 0)
  const big = textIn(bytes, 1)
  if (Math.max(little.text, big.text) < LEAST_TEXT) return undefined
  // Letters swapped are often letters too, but blanks are not.
  if (little.parters === big.parters) return undefined
  const best = little.parters > big.parters ? little : big
  if (best.text < LEAST_TEXT) return undefined
  return best === little ? 'utf-16le' : 'utf-16be'
}

/** How much of the units in one order is text, and how many of them part words or lines. */
function textIn(bytes: Uint8Array, high: 0 | 1): { text: number; parters: number } {
  const end = Math.min(bytes.length, LOOKED_AT)
  let text = 0
  let parters = 0
  for (let at = 0; at + 1 < end; at += 2) {
    const unit = high === 0 ? (bytes[at] as number) | ((bytes[at + 1] as number) << 8) : pairAt(bytes, at)
    if (PARTERS.has(unit)) parters++
    if (unit === 0) return { text: 0, parters: 0 }
    if (PARTERS.has(unit) || (unit > 0x20 && unit < 0x7f) || isPunctuation(unit) || isWord(unit)) text++
  }
  return { text: text / (end >> 1), parters }
}

const pairAt = (bytes: Uint8Array, at: number) => ((bytes[at] as number) << 8) | (bytes[at + 1] as number)

const isPunctuation = (unit: number) =>
  (unit >= 0xa0 && unit <= 0xbf) ||
  (unit >= 0x600 && unit <= 0x66d) ||
  (unit >= 0x2010 && unit <= 0x2044) ||
  (unit >= 0x3000 && unit <= 0x3020) ||
  (unit >= 0xff00 && unit <= 0xff65)

/** Decodes UTF-32, which no decoder of the platform knows; undefined for bytes that are no such text. */
export function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string | undefined {
  if (bytes.length % 4 !== 0) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  let codes: number[] = []
  for (let at = 0; at < bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle)
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
    if (codes.push(code) < AT_ONCE) continue
    parts.push(String.fromCodePoint(...codes))
    codes = []
  }
  return parts.join('') + String.fromCodePoint(...codes)
}

/** How many characters are put into a string in one call; arguments have their place on the stack. */
const AT_ONCE = 4096
