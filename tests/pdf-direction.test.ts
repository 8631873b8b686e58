/** The way back from what a line shows, from left to right, to the order in which it is read. */
import { describe, expect, it } from 'vitest'
import { plainCharacters } from '../src/files/pdf-characters.js'
import { baseOf, mirroringOf, readingOrder } from '../src/files/pdf-direction.js'

const pieces = (text: string) => [...text].map((char) => ({ text: char }))
const read = (seen: string, isRightToLeft = true, isMirrored = true) =>
  readingOrder(pieces(seen), isRightToLeft, isMirrored)
    .map(({ text }) => text)
    .join('')
/** Letters as they are seen: from the last to the first. */
const seen = (word: string) => [...word].reverse().join('')

const QARAR = 'قرار'
const MUARRAKH = 'المؤرخ'

describe('lines that are read from the right', () => {
  it.each([
    ['letters', seen('إن الجمعية العامة،'), 'إن الجمعية العامة،'],
    ['a number', `2021 ${seen(QARAR)}`, `${QARAR} 2021`],
    ['a number with a stroke', `77/412 ${seen(QARAR)}`, `${QARAR} 77/412`],
    [
      'a number in brackets',
      `${seen(MUARRAKH)} (2021) 2588 ${seen(QARAR)}`,
      `${QARAR} 2588 (2021) ${MUARRAKH}`,
    ],
    [
      'a symbol with a year',
      `${seen(MUARRAKH)} S/RES/1325 (2000) ${seen(QARAR)}`,
      `${QARAR} S/RES/1325 (2000) ${MUARRAKH}`,
    ],
    [
      'a symbol in brackets behind a year',
      `(S/PRST/2026/1) 2026 ${seen(QARAR)}`,
      `${QARAR} 2026 (S/PRST/2026/1)`,
    ],
    ['an item', `${seen('ضمان')} (${seen('أ')})`, '(أ) ضمان'],
    ['figures right before a letter', `64/292A ${seen(QARAR)}`, `${QARAR} 64/292A`],
    ['a date in other letters', 'August 2023 2', '2 August 2023'],
    ['a sentence in other letters', 'The end.', 'The end.'],
    ['a number before a stop', `.17 ${seen('المادة')}`, 'المادة 17.'],
  ])('%s', (_, given, expected) => {
    expect(read(given)).toBe(expected)
  })

  it('keeps brackets that are given as they are meant', () => {
    expect(read(`)2021( 2588 ${seen(QARAR)}`, true, false)).toBe(`${QARAR} 2588 (2021)`)
    expect(mirroringOf(pieces(`(2021) 2588 ${seen(QARAR)}`), true)).toBeGreaterThan(0)
    expect(mirroringOf(pieces(`)2021( 2588 ${seen(QARAR)}`), true)).toBeLessThan(0)
  })
})

it('reads words from the right in a line that is read from the left', () => {
  expect(read(`the word ${seen('قرار مجلس')} means`, false)).toBe('the word قرار مجلس means')
  expect(read('1. Decides (a) to act', false)).toBe('1. Decides (a) to act')
})

describe('lines from the left with letters that are read from the right', () => {
  it.each([
    ['a stop at the end', `${seen('إن الجمعية العامة')}،`, 'إن الجمعية العامة،'],
    ['a number behind', `1998 ${seen('عام')}،`, 'عام 1998،'],
    ['a number in front', `27 2023 ${seen('تموز')}`, '27 تموز 2023'],
    ['a label', `1 - ${seen('تهيب')}`, '1 - تهيب'],
    ['an item', `(أ) ${seen('ضمان')}،`, '(أ) ضمان،'],
    ['a number in brackets', `(12) ${seen('ضمان')}،`, '(12) ضمان،'],
    ['an item with brackets turned around', `)أ( ${seen('ضمان')}،`, '(أ) ضمان،'],
    ['a strong stop', `${seen('ضمان؛')}`, 'ضمان؛'],
    ['a symbol', `A/77/826 ${seen('انظر')}`, 'A/77/826 انظر'],
  ])('%s', (_, given, expected) => {
    expect(read(given, false)).toBe(expected)
  })

  it('are told by where the stop stands', () => {
    expect(baseOf(pieces(`${seen('إن الجمعية')}،`))).toBeLessThan(0)
    expect(baseOf(pieces(seen('إن الجمعية،')))).toBeGreaterThan(0)
    expect(baseOf(pieces('The Assembly,'))).toBe(0)
  })
})

it.each([
  ['\ufb01', 'fi'],
  ['\ufefb', 'لا'],
  ['\ufe8e', 'ا'],
  ['\ufd3e', '\ufd3e'],
  ['\u2f00', '一'],
  ['\u00ad', '-'],
  ['\u00a0', '\u00a0'],
  ['\u200f', ''],
  ['\u0003', ''],
  ['é', 'é'],
])('the characters of %j are %j', (glyph, expected) => {
  expect(plainCharacters(glyph)).toBe(expected)
})
