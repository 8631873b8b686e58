/** What glyphs stand for: characters as text has them, and not shapes. */

/**
 * The characters of a glyph as text has them: without shapes that depend on neighbours (Arabic), ligatures, and radicals
 * in place of characters; a visible hyphen for the one that shows at the end of a line only; without controls.
 */
export function plainCharacters(text: string): string {
  let isPlain = true
  for (let at = 0; at < text.length; at++) if (isOdd(text.charCodeAt(at))) isPlain = false
  if (isPlain) return text
  let plain = ''
  for (const char of text) {
    const code = char.charCodeAt(0)
    if (isShape(code)) plain += char.normalize('NFKC').replaceAll(' ', '')
    else if (code === SOFT_HYPHEN) plain += '-'
    else if (isBlankCode(code)) plain += code === 0xa0 || code === 0x202f ? NO_BREAK : ' '
    else if (!isHidden(code)) plain += char
  }
  return plain
}

/** True for marks alone that stand over or under a letter. */
export const isCombining = (text: string): boolean => COMBINING.test(text)

const COMBINING = /^\p{M}+$/u
const SOFT_HYPHEN = 0xad
/** A blank at which no line ends. */
export const NO_BREAK = '\u00a0'

const isOdd = (code: number) =>
  isShape(code) || code === SOFT_HYPHEN || isHidden(code) || (code !== 0x20 && isBlankCode(code))

/** Ligatures of Latin, shapes of Armenian, Hebrew and Arabic letters, and radicals of Chinese. */
const isShape = (code: number) =>
  (code >= 0xfb00 && code <= 0xfdff && code !== 0xfd3e && code !== 0xfd3f) ||
  (code >= 0xfe70 && code <= 0xfefc) ||
  (code >= 0x2f00 && code <= 0x2fdf)

/** Controls, marks of direction, and what has no width. */
const isHidden = (code: number) =>
  code < 0x20 ||
  (code >= 0x7f && code < 0xa0) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff

const isBlankCode = (code: number) =>
  code === 0x20 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 9
