import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The United Nations Commission on Human Rights, which the Human Rights Council followed in 2006. */
export const unChr: OrganisationGrammar = {
  id: 'un-chr',
  name: 'United Nations Commission on Human Rights',
  extends: 'un',
  symbols: [
    'E/CN.4/RES/{year}/{number}[ ]{letter}',
    'E/CN.4/RES/{year}/{number}',
    'E/CN.4/RES/{year}/S-{number}/{number}',
    'E/CN.4/RES/S-{number}/{number}',
    'E/CN.4/RES/{number}[ ]{letter}[ ]({roman})',
    'E/CN.4/RES/{number}[ ]({roman})',
    'E/CN.4/DEC/{year}/{number}',
    'E/CN.4/{year}/L.{number}[/rev.{number}][/add.{number}]',
    'E/CN.4/{year}/{number}[/add.{number}][/corr.{number}]',
  ],
  citations: [
    // From 1978 to 2005; the Economic and Social Council has the same form.
    {
      kind: 'resolution',
      number: '19{day}/{number}',
      symbol: 'E/CN.4/RES/19{day}/{number}{letter}',
      named: true,
    },
    { kind: 'resolution', number: '2000/{number}', symbol: 'E/CN.4/RES/2000/{number}{letter}', named: true },
    { kind: 'resolution', number: '2001/{number}', symbol: 'E/CN.4/RES/2001/{number}{letter}', named: true },
    { kind: 'resolution', number: '2002/{number}', symbol: 'E/CN.4/RES/2002/{number}{letter}', named: true },
    { kind: 'resolution', number: '2003/{number}', symbol: 'E/CN.4/RES/2003/{number}{letter}', named: true },
    { kind: 'resolution', number: '2004/{number}', symbol: 'E/CN.4/RES/2004/{number}{letter}', named: true },
    { kind: 'resolution', number: '2005/{number}', symbol: 'E/CN.4/RES/2005/{number}{letter}', named: true },
    {
      kind: 'resolution',
      number: '{year}/S-{session}/{number}',
      symbol: 'E/CN.4/RES/{year}/S-{session}/{number}',
    },
    {
      kind: 'resolution',
      number: '{number}[ {letter}][ ]({roman})',
      symbol: 'E/CN.4/RES/{number}{letter}({roman})',
      named: true,
    },
    { kind: 'decision', number: '19{day}/{number}', symbol: 'E/CN.4/DEC/19{day}/{number}', named: true },
    { kind: 'decision', number: '2000/{number}', symbol: 'E/CN.4/DEC/2000/{number}', named: true },
    { kind: 'decision', number: '2001/{number}', symbol: 'E/CN.4/DEC/2001/{number}', named: true },
    { kind: 'decision', number: '2002/{number}', symbol: 'E/CN.4/DEC/2002/{number}', named: true },
    { kind: 'decision', number: '2003/{number}', symbol: 'E/CN.4/DEC/2003/{number}', named: true },
    { kind: 'decision', number: '2004/{number}', symbol: 'E/CN.4/DEC/2004/{number}', named: true },
    { kind: 'decision', number: '2005/{number}', symbol: 'E/CN.4/DEC/2005/{number}', named: true },
  ],
  url: 'https://undocs.org/{language|en}/{symbol}',
  languages: {
    ar: {
      names: ['لجنة حقوق الإنسان'],
      mentions: ['(ل|ب|و|)لجنة حقوق الإنسان'],
      formulas: ['إن لجنة حقوق الإنسان'],
    },
    de: {
      names: ['menschenrechtskommission', 'menschenrechtskommission der vereinten nationen'],
      mentions: ['menschenrechtskommission', 'kommission für menschenrechte'],
      formulas: ['die menschenrechtskommission'],
    },
    en: {
      names: ['commission on human rights', 'united nations commission on human rights'],
      mentions: ['commission on human rights', 'human rights commission', 'commission'],
      formulas: ['the commission on human rights'],
    },
    es: {
      names: ['comisión de derechos humanos'],
      mentions: ['comisión de derechos humanos', 'comisión'],
      formulas: ['la comisión de derechos humanos'],
    },
    fr: {
      names: ['commission des droits de l’homme'],
      mentions: ['commission des droits de l’homme', 'commission'],
      formulas: ['la commission des droits de l’homme'],
    },
    ru: {
      names: ['комиссия по правам человека', 'комиссия оон по правам человека'],
      mentions: ['комисси(я|и|ю|ей) по правам человека', 'комисси(я|и|ю|ей)'],
      formulas: ['комиссия по правам человека'],
    },
    zh: {
      names: ['人权委员会', '联合国人权委员会'],
      mentions: ['人权委员会'],
      formulas: ['人权委员会', '联合国人权委员会'],
    },
  },
  examples: {
    symbols: ['E/CN.4/RES/2000/64', 'E/CN.4/RES/2005/69', 'E/CN.4/RES/1992/S-2/1', 'E/CN.4/2005/L.11/Add.7'],
    formulas: {
      ar: ['إن لجنة حقوق الإنسان،'],
      de: ['Die Menschenrechtskommission,'],
      en: ['The Commission on Human Rights,'],
      es: ['La Comisión de Derechos Humanos,'],
      fr: ['La Commission des droits de l’homme,'],
      ru: ['Комиссия по правам человека,'],
      zh: ['人权委员会，'],
    },
    not: ['The Commission on Human Rights met in Geneva.'],
  },
  note: 'E/2000/23, E/2005/23 and E/CN.4/2005/L.11/Add.7; up to 1977 resolutions were numbered by session in roman numbers.',
}
