import type { LanguageGrammar } from '../../../src/grammar/schema.js'

/** German numbers in their parts: "sechsundsiebzigste" is sechs + und + siebzig + ste. */
export const numerals: LanguageGrammar['numerals'] = {
  ein: 1,
  eine: 1,
  eins: 1,
  erste: 1,
  ersten: 1,
  erster: 1,
  erstes: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  dritte: 3,
  dritten: 3,
  dritter: 3,
  drittes: 3,
  vier: 4,
  fünf: 5,
  fuenf: 5,
  sechs: 6,
  sieben: 7,
  siebte: 7,
  siebten: 7,
  siebter: 7,
  acht: 8,
  achte: 8,
  achten: 8,
  achter: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  zwoelf: 12,
  sechzehn: 16,
  siebzehn: 17,
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  fuenfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  tausend: 1000,
  und: 0,
  te: 0,
  ten: 0,
  ter: 0,
  tes: 0,
  ste: 0,
  sten: 0,
  ster: 0,
  stes: 0,
}

/** Those that multiply: "zweihundert". */
export const multipliers: LanguageGrammar['multipliers'] = ['hundert', 'tausend']

/** Endings of ordinals in digits: "76ste"; the usual "76." needs none. */
export const ordinalEndings: LanguageGrammar['ordinalEndings'] = ['te', 'ten', 'ter', 'ste', 'sten', 'ster']

/** Months with their abbreviations and, for dates like "4.4.2031", their numbers. */
export const months: LanguageGrammar['months'] = [
  ['Januar', 'Jänner', 'Jaenner', 'Jan.', 'Jan', 'Jän.', '01', '1'],
  ['Februar', 'Feber', 'Febr.', 'Feb.', 'Feb', '02', '2'],
  ['März', 'Maerz', 'Mrz.', 'Mrz', '03', '3'],
  ['April', 'Apr.', 'Apr', '04', '4'],
  ['Mai', '05', '5'],
  ['Juni', 'Jun.', 'Jun', '06', '6'],
  ['Juli', 'Jul.', 'Jul', '07', '7'],
  ['August', 'Aug.', 'Aug', '08', '8'],
  ['September', 'Sept.', 'Sep.', 'Sept', 'Sep', '09', '9'],
  ['Oktober', 'Okt.', 'Okt', '10'],
  ['November', 'Nov.', 'Nov', '11'],
  ['Dezember', 'Dez.', 'Dez', '12'],
]

/** Dates in words and in numbers. */
export const dates: LanguageGrammar['dates'] = [
  '{day}. {month} {year}',
  '{day}.{month}.{year}',
  '{day}. {month}. {year}',
]
