import { languages } from '../../grammars/index.js'

/** Scripts that are written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

/** The direction that a language is written in; left to right where no grammar knows it. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' {
  const script = languages.find(({ code }) => code === language)?.script ?? ''
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'
}
