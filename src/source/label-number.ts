/** Numbers as labels of lists: the styles that HTML, CSS and Word know. */

/** How a list counts. */
export type NumberStyle =
  | 'decimal'
  | 'decimal-leading-zero'
  | 'lower-letter'
  | 'upper-letter'
  | 'lower-letters'
  | 'upper-letters'
  | 'lower-roman'
  | 'upper-roman'
  | 'ordinal'
  | 'russian-lower'
  | 'russian-upper'
  | 'arabic-alphabet'
  | 'arabic-abjad'
  | 'arabic-indic'
  | 'extended-arabic-indic'
  | 'chinese'
  | 'chinese-digits'
  | 'full-width'
  | 'circled'

/** Larger numbers are written in figures: the list would not count so far in letters, and no number is absurdly long. */
const LARGEST = 9999

/** A number in the figures or letters of a style. */
export function formatNumber(number: number, style: NumberStyle): string {
  if (number < 0 || number > LARGEST || !Number.isInteger(number)) return String(number)
  switch (style) {
    case 'decimal-leading-zero':
      return String(number).padStart(2, '0')
    case 'lower-letter':
      return inLetters(number, LATIN)
    case 'upper-letter':
      return inLetters(number, LATIN).toUpperCase()
    case 'lower-letters':
      return repeated(number, LATIN)
    case 'upper-letters':
      return repeated(number, LATIN).toUpperCase()
    case 'lower-roman':
      return toRoman(number) || '0'
    case 'upper-roman':
      return (toRoman(number) || '0').toUpperCase()
    case 'ordinal':
      return `${number}${ordinalEnding(number)}`
    case 'russian-lower':
      return repeated(number, CYRILLIC)
    case 'russian-upper':
      return repeated(number, CYRILLIC).toUpperCase()
    case 'arabic-alphabet':
      return repeated(number, ARABIC_ALPHABET)
    case 'arabic-abjad':
      return repeated(number, ARABIC_ABJAD)
    case 'arabic-indic':
      return inDigits(number, 0x660)
    case 'extended-arabic-indic':
      return inDigits(number, 0x6f0)
    case 'full-width':
      return inDigits(number, 0xff10)
    case 'chinese':
      return inChinese(number)
    case 'chinese-digits':
      return [...String(number)].map((digit) => HAN_DIGITS[Number(digit)]).join('')
    case 'circled':
      return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number)
    default:
      return String(number)
  }
}

const LATIN = [...'abcdefghijklmnopqrstuvwxyz']
const CYRILLIC = [...'абвгдежзиклмнопрстуфхцчшщэюя']
const ARABIC_ALPHABET = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي']
const ARABIC_ABJAD = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ']
const HAN_DIGITS = '〇一二三四五六七八九'

/** "z", "aa", "ab": as spreadsheets and CSS count. */
function inLetters(number: number, letters: readonly string[]): string {
  let out = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / letters.length))
    out = `${letters[(rest - 1) % letters.length]}${out}`
  return out || '0'
}

/** "z", "aa", "bb": as Word counts. */
function repeated(number: number, letters: readonly string[]): string {
  if (number === 0) return '0'
  const letter = letters[(number - 1) % letters.length] as string
  return letter.repeat(Math.ceil(number / letters.length))
}

const ROMAN: readonly [value: number, figures: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A number as a lower-case Roman numeral; the empty string for 0. */
export function toRoman(number: number): string {
  let out = ''
  let rest = number
  for (const [value, figures] of ROMAN) for (; rest >= value; rest -= value) out += figures
  return out
}

function ordinalEnding(number: number): string {
  const tens = number % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}

const inDigits = (number: number, zero: number) =>
  [...String(number)].map((digit) => String.fromCharCode(zero + Number(digit))).join('')

/** "十", "十一", "二十", "一百〇三". */
function inChinese(number: number): string {
  if (number < 10) return HAN_DIGITS[number] as string
  let out = ''
  let isZeroOpen = false
  for (const [value, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / value) % 10
    if (digit === 0) isZeroOpen = out !== ''
    else {
      const isPlainTen = value === 10 && digit === 1 && out === ''
      out += `${isZeroOpen ? '〇' : ''}${isPlainTen ? '' : HAN_DIGITS[digit]}${unit}`
      isZeroOpen = false
    }
  }
  return out
}
