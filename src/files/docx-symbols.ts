/** Signs that Word takes from fonts of symbols, by their places there, as characters that say what they are. */

/** Signs of the font Symbol that texts use beside Greek letters. */
const SYMBOL: Record<number, string> = {
  45: '−',
  162: '′',
  163: '≤',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  188: '…',
  172: '←',
  174: '→',
  215: '⋅',
  210: '®',
  211: '©',
  212: '™',
}

const GREEK = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'

/**
 * A sign by its font and its place in it, which may be given in the private area.
 * @param place four hexadecimal digits
 */
export function symbolOf(font: string | undefined, place: string | undefined): string {
  const code = Number.parseInt(place ?? '', 16)
  if (!Number.isFinite(code)) return ''
  const isPrivate = code >= 0xf000 && code <= 0xf0ff
  const own = isPrivate ? code - 0xf000 : code
  if (/^symbol$/i.test(font ?? '')) {
    const letter = own | 0x20
    if (letter >= 0x61 && letter <= 0x7a) {
      const greek = GREEK[letter - 0x61] as string
      return own < 0x61 ? greek.toUpperCase() : greek
    }
    return SYMBOL[own] ?? String.fromCharCode(own)
  }
  // Other fonts of symbols hold bullets, ticks and arrows.
  if (isPrivate || /^(?:wingdings|webdings|zapfdingbats)/i.test(font ?? '')) return '•'
  return String.fromCharCode(code)
}
