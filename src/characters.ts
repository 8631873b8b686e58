/**
 * Characters: what kind they are, and folding, the one-to-one map under which grammars and texts are compared. Letter case, accents,
 * the shape of apostrophes, hyphens and spaces do not count; invisible marks are passed over. Folding
 * never changes a length, so offsets hold.
 */

/** What a character folds to when it is passed over. */
export const SKIP = 0
export const SPACE = 32
export const APOSTROPHE = 39

const table = new Uint16Array(0x10000)
for (let code = 0; code < table.length; code++) table[code] = code

const fill = (from: number, to: number, map: (code: number) => number) => {
  for (let code = from; code <= to; code++) table[code] = map(code)
}
const strip = (code: number) => {
  const base = String.fromCharCode(code).normalize('NFD').toLowerCase()
  // A letter that decomposes into a base and combining marks folds to its base; "œ" and "ß" stay.
  return base.charCodeAt(0)
}
fill(0x41, 0x5a, (code) => code + 32)
fill(0xc0, 0x24f, strip)
fill(0x370, 0x52f, strip)
fill(0x1e00, 0x1fff, strip)
fill(0x300, 0x36f, () => SKIP)
// Soft hyphen, zero-width and bidirectional marks, byte order mark.
for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x61c, 0x2060, 0xfeff]) table[code] = SKIP
fill(0x202a, 0x202e, () => SKIP)
fill(0x2066, 0x2069, () => SKIP)
for (const code of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])
  table[code] = SPACE
fill(0x2000, 0x200a, () => SPACE)
for (const code of [0x2018, 0x2019, 0x201b, 0x2bc, 0x60, 0xb4, 0x2032]) table[code] = APOSTROPHE
for (const code of [0x2010, 0x2011, 0x2012, 0x2212]) table[code] = 0x2d

/** The folded character code of a UTF-16 unit. */
export const foldCode = (code: number): number => table[code] as number

/** A string folded for comparison, without what is passed over. */
export function fold(value: string): string {
  let out = ''
  for (let index = 0; index < value.length; index++) {
    const code = foldCode(value.charCodeAt(index))
    if (code !== SKIP) out += String.fromCharCode(code)
  }
  return out
}

/** True for the spaces of any width and the line ends. */
export const isBlank = (code: number): boolean => table[code] === SPACE

/** True for a letter or digit of any script, as far as word edges go. */
export function isWord(code: number): boolean {
  if (code < 0x80)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return wordTable[code] === 1
}

/** True for an upper-case letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90
  const char = String.fromCharCode(code)
  return char !== char.toLowerCase()
}

/** True for a lower-case letter. */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122
  const char = String.fromCharCode(code)
  return char !== char.toUpperCase()
}

/** True for a decimal digit of the Latin set. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

const wordTable = new Uint8Array(0x10000)
{
  const letters = /[\p{L}\p{N}\p{M}]/u
  // The scripts in use; surrogate halves count as letters so that no rare letter is an edge.
  for (const [from, to] of [
    [0xaa, 0x24ff],
    [0x2c00, 0x2dff],
    [0x3005, 0x31ff],
    [0xa000, 0xabff],
    [0xfb00, 0xfdff],
    [0xfe70, 0xfeff],
    [0xff10, 0xffdc],
  ] as const)
    for (let code = from; code <= to; code++) if (letters.test(String.fromCharCode(code))) wordTable[code] = 1
  wordTable.fill(1, 0x3400, 0xa000)
  wordTable.fill(1, 0xac00, 0xe000)
}
