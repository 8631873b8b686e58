/**
 * Characters: what kind they are, and folding, the map under which grammars and texts are compared. Letter case,
 * accents, vowel signs, the width and shape of letters, digits, apostrophes, hyphens and spaces do not count;
 * invisible marks are passed over. Each character folds by itself, so offsets hold.
 */

/** What a character folds to when it is passed over. */
export const SKIP = 0
export const SPACE = 32
export const APOSTROPHE = 39

/** How many places a table of characters has: one for each, and the last for none. */
export const PLACES = 0x10001

/**
 * The place of a character in a table. Beyond the end of a text there is no code but `NaN`, for which a table has no place
 * either; and where that was asked for once, the engine looks up all others slowly, too.
 */
export const placeOf = (code: number): number => (code >= 0 ? code : PLACES - 1)

const table = new Uint16Array(PLACES)
for (let code = 0; code < table.length; code++) table[code] = code
/** What no character folds to: one that stands in no text. */
export const NOTHING = 0xffff
table[PLACES - 1] = NOTHING

/** What ligatures fold to beyond the first letter: "ﬁ" is "f" and "i", "ß" is "s" and "s". */
const rests = new Map<number, number[]>()
const isLigature = new Uint8Array(PLACES)
const addLigature = (code: number, codes: number[]) => {
  table[code] = codes[0] ?? SKIP
  if (codes.length < 2) return
  rests.set(code, codes.slice(1))
  isLigature[code] = 1
}

const fill = (from: number, to: number, map: (code: number) => number) => {
  for (let code = from; code <= to; code++) table[code] = map(code)
}
const strip = (code: number) => {
  const base = String.fromCharCode(code).normalize('NFD').toLowerCase()
  // A letter that decomposes into a base and combining marks folds to its base.
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
// Ordinal signs: "3.ª", "n.º".
table[0xaa] = 0x61
table[0xba] = 0x6f
for (const code of [0x2018, 0x2019, 0x201b, 0x2bc, 0x60, 0xb4, 0x2032]) table[code] = APOSTROPHE
for (const code of [0x2010, 0x2011, 0x2012, 0x2212]) table[code] = 0x2d
// Vowel signs and the stretching stroke (tatweel) of the Arabic script.
fill(0x64b, 0x65f, () => SKIP)
fill(0x6d6, 0x6dc, () => SKIP)
for (const code of [0x640, 0x670]) table[code] = SKIP
// Letters that Arabic typists exchange: the seats of hamza, final ya without dots, ta marbuta, and Persian shapes.
for (const [variants, base] of [
  ['آأإٱ', 'ا'],
  ['ىئیے', 'ي'],
  ['ؤ', 'و'],
  ['ة', 'ه'],
  ['ک', 'ك'],
] as const)
  for (const variant of variants) table[variant.charCodeAt(0)] = base.charCodeAt(0)
fill(0x660, 0x669, (code) => code - 0x660 + 48)
fill(0x6f0, 0x6f9, (code) => code - 0x6f0 + 48)
// Full-width letters, digits and punctuation.
fill(0xff01, 0xff5e, (code) => table[code - 0xfee0] as number)
// Ligatures and positional shapes, which fonts and PDF tools leave in texts.
for (const [from, to] of [
  [0xfb00, 0xfb06],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
] as const)
  for (let code = from; code <= to; code++) {
    const letters = String.fromCharCode(code).normalize('NFKC')
    const codes: number[] = []
    for (let index = 0; index < letters.length; index++) {
      const folded = table[letters.charCodeAt(index)] as number
      if (folded !== SKIP && folded !== SPACE) codes.push(folded)
    }
    addLigature(code, codes)
  }
for (const [ligatures, letters] of [
  ['ßẞ', 'ss'],
  ['œŒ', 'oe'],
  ['æÆ', 'ae'],
] as const)
  for (const ligature of ligatures)
    addLigature(ligature.charCodeAt(0), [letters.charCodeAt(0), letters.charCodeAt(1)])

/** The folded character code of a UTF-16 unit; of a ligature, that of its first letter. */
export const foldCode = (code: number): number => table[placeOf(code)] as number

/** The folded codes of a ligature's letters after the first, or undefined. */
export const foldRest = (code: number): readonly number[] | undefined =>
  isLigature[placeOf(code)] === 1 ? rests.get(code) : undefined

const isLatin = (folded: number) => folded >= 0x61 && folded <= 0x7a

/** True when the word at an offset has a Latin letter with an accent or umlaut. */
export function hasAccent(text: string, start: number): boolean {
  for (let at = start; isWord(text.charCodeAt(at)); at++) {
    const code = text.charCodeAt(at)
    if (code < 0xc0 || code >= 0x2000) continue
    if (isLatin(foldCode(code)) && !isLigature[code]) return true
    if (code >= 0x300 && code <= 0x36f && isLatin(foldCode(text.charCodeAt(at - 1)))) return true
  }
  return false
}

/** 1 for characters, the ASCII ones of most texts, that fold to what they are in lower case. */
const lowers = new Uint8Array(PLACES)
for (let code = 0x20; code < 0x7f; code++)
  if (String.fromCharCode(foldCode(code)) === String.fromCharCode(code).toLowerCase()) lowers[code] = 1

/** How many characters are folded at a time, and the place for them: a string that grows by one each time costs more. */
const CHUNK = 512
const chunk = new Uint16Array(CHUNK)

/** A string folded for comparison, without what is passed over. */
export function fold(value: string): string {
  for (let index = 0; index < value.length; index++)
    if (lowers[value.charCodeAt(index)] !== 1) return foldEach(value)
  return value.toLowerCase()
}

function foldEach(value: string): string {
  let out = ''
  let length = 0
  for (let index = 0; index < value.length; index++) {
    const raw = value.charCodeAt(index)
    const code = foldCode(raw)
    if (code === SKIP) continue
    chunk[length++] = code
    const rest = foldRest(raw)
    if (rest) for (const letter of rest) chunk[length++] = letter
    if (length > CHUNK - LONGEST) {
      out += chunkText(length)
      length = 0
    }
  }
  return out + chunkText(length)
}

/** More letters than any ligature has. */
const LONGEST = 32

/** Shorter texts are put together one by one. */
const SHORT = 8

function chunkText(length: number): string {
  if (length > SHORT) return String.fromCharCode.apply(null, chunk.subarray(0, length) as unknown as number[])
  let out = ''
  for (let index = 0; index < length; index++) out += String.fromCharCode(chunk[index] as number)
  return out
}

/** The offset in a string that an offset in its folded form stands for. */
export function unfold(value: string, folded: string, offset: number): number {
  if (value.length === folded.length) return offset
  let at = 0
  for (let count = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (foldCode(code) === SKIP) continue
    if (count >= offset) return at
    count += 1 + (foldRest(code)?.length ?? 0)
  }
  return at
}

/** True for the spaces of any width and the line ends. */
export const isBlank = (code: number): boolean => table[placeOf(code)] === SPACE

/** The first character at or after `at` that is no blank. */
export function skipBlanks(text: string, at: number, end: number): number {
  let offset = at
  while (offset < end && isBlank(text.charCodeAt(offset))) offset++
  return offset
}

/** Where what stands before `end`, and not before `start`, ends without the blanks behind it. */
export function skipBlanksBack(text: string, start: number, end: number): number {
  let offset = end
  while (offset > start && isBlank(text.charCodeAt(offset - 1))) offset--
  return offset
}

/** The first character at or after `at` that shows: past blanks and invisible marks. */
export function skipInvisible(text: string, at: number, end: number): number {
  let offset = at
  while (offset < end && (isBlank(text.charCodeAt(offset)) || isPassedOver(text.charCodeAt(offset)))) offset++
  return offset
}

/** True for a mark that shows nothing, or that folding passes over: bidirectional marks, vowel signs. */
export const isPassedOver = (code: number): boolean => table[placeOf(code)] === SKIP

/** True for a decimal digit of any script. */
export const isDigit = (code: number): boolean => {
  const folded = table[placeOf(code)] as number
  return folded >= 48 && folded <= 57
}

/** True for a comma of any script. */
export const isComma = (code: number): boolean => code === 0x2c || code === 0x60c || code === 0xff0c

/** True for a full stop of any script. */
export const isFullStop = (code: number): boolean => code === 0x2e || code === 0x3002

/** True for a colon of any script. */
export const isColon = (code: number): boolean => code === 0x3a || code === 0xff1a

/** True for a semicolon of any script. */
export const isSemicolon = (code: number): boolean => code === 0x3b || code === 0x61b || code === 0xff1b

const WORD = 1
const UPPER = 2
const LOWER = 4
const SPACELESS = 8

const kinds = new Uint8Array(PLACES)
const is = (code: number, kind: number) => ((kinds[placeOf(code)] as number) & kind) !== 0

/** True for a letter or digit of any script, as far as word edges go. */
export const isWord = (code: number): boolean => is(code, WORD)

/** True when a letter or digit stands in a range. */
export function hasWord(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isWord(text.charCodeAt(at))) return true
  return false
}

/** True when a digit stands in a range. */
export function hasDigit(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}

/** True for an upper-case letter. */
export const isUpper = (code: number): boolean => is(code, UPPER)

/** True for a lower-case letter. */
export const isLower = (code: number): boolean => is(code, LOWER)

/** True for a letter of a script that writes no blanks between words. */
export const isSpaceless = (code: number): boolean => is(code, SPACELESS)

/** True for a letter that may begin a sentence: an upper-case one, or one of a script without case. */
export const isInitial = (code: number): boolean => is(code, WORD) && !is(code, LOWER) && !isDigit(code)

const word = /[\p{L}\p{N}\p{M}]/u
// The scripts in use; surrogate halves count as letters so that no rare letter is an edge.
for (const [from, to] of [
  [0x30, 0x7a],
  [0xaa, 0x24ff],
  [0x2c00, 0x2dff],
  [0x3005, 0x31ff],
  [0xa000, 0xabff],
  [0xfb00, 0xfdff],
  [0xfe70, 0xfeff],
  [0xff10, 0xffdc],
] as const)
  for (let code = from; code <= to; code++) {
    const char = String.fromCharCode(code)
    if (!word.test(char)) continue
    const upper = char !== char.toLowerCase()
    const lower = char !== char.toUpperCase()
    kinds[code] = WORD | (upper ? UPPER : 0) | (lower && !upper ? LOWER : 0)
  }
for (const [from, to] of [
  [0x3400, 0xa000],
  [0xac00, 0xe000],
  [0xf900, 0xfb00],
] as const)
  kinds.fill(WORD, from, to)
// Ordinal signs are small letters, and begin nothing.
for (const code of [0xaa, 0xba]) kinds[code] = WORD | LOWER
// Thai to Khmer, kana, and Han with its compatibility forms.
for (const [from, to] of [
  [0xe00, 0x109f],
  [0x1780, 0x17ff],
  [0x3005, 0x3007],
  [0x3041, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
] as const)
  for (let code = from; code <= to; code++) if (is(code, WORD)) kinds[code] = WORD | SPACELESS

const letters = new Uint16Array(PLACES)
for (let code = 0; code < NOTHING; code++)
  if (is(code, WORD) && !is(code, SPACELESS) && !isDigit(code) && isLigature[code] === 0)
    letters[code] = table[code] as number

/**
 * The folded code of a letter of a word, as most words consist of; 0 for all else: digits, ligatures, marks that are
 * passed over, letters of scripts without blanks.
 */
export const plainLetter = (code: number): number => letters[placeOf(code)] as number
