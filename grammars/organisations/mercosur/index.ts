import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Southern Common Market: Common Market Council, Common Market Group, Trade Commission. */
export const mercosur: OrganisationGrammar = {
  id: 'mercosur',
  name: 'Southern Common Market',
  symbols: [
    'MERCOSU[R|L]/CMC/DEC[.] n[°|º|.º|o|.o][ ]{number}/{day}',
    'MERCOSU[R|L]/GMC/RES[.] n[°|º|.º|o|.o][ ]{number}/{day}',
    'MERCOSU[R|L]/CCM/DIR[.] n[°|º|.º|o|.o][ ]{number}/{day}',
    'MERCOSU[R|L]/CMC/REC[.] n[°|º|.º|o|.o][ ]{number}/{day}',
    'MERCOSU[R|L]/{text}/DI n[°|º|.º|o|.o][ ]{number}/{day}',
  ],
  citations: [
    {
      kind: 'decision',
      number: 'MERCOSUR/CMC/DEC[.] N[°|º][ ]{number}/{day}',
      symbol: 'MERCOSUR/CMC/DEC.N°{number}/{day}',
    },
    {
      kind: 'resolution',
      number: 'MERCOSUR/GMC/RES[.] N[°|º][ ]{number}/{day}',
      symbol: 'MERCOSUR/GMC/RES.N°{number}/{day}',
    },
    {
      kind: 'decision',
      number: 'MERCOSUL/CMC/DEC[.] N[°|º][ ]{number}/{day}',
      symbol: 'MERCOSUR/CMC/DEC.N°{number}/{day}',
    },
    {
      kind: 'resolution',
      number: 'MERCOSUL/GMC/RES[.] N[°|º][ ]{number}/{day}',
      symbol: 'MERCOSUR/GMC/RES.N°{number}/{day}',
    },
    { kind: 'decision', number: 'CMC N[°|º][ ]{number}/{day}', symbol: 'MERCOSUR/CMC/DEC.N°{number}/{day}' },
    {
      kind: 'resolution',
      number: 'GMC N[°|º][ ]{number}/{day}',
      symbol: 'MERCOSUR/GMC/RES.N°{number}/{day}',
    },
    { kind: 'document', number: 'CCM N[°|º][ ]{number}/{day}', symbol: 'MERCOSUR/CCM/DIR.N°{number}/{day}' },
  ],
  languages: {
    es: {
      names: [
        'mercosur',
        'mercado común del sur',
        'consejo del mercado común',
        'grupo mercado común',
        'comisión de comercio del mercosur',
      ],
      mentions: ['mercosur', 'consejo del mercado común', 'grupo mercado común', 'cmc', 'gmc'],
      formulas: [
        'el consejo del mercado común',
        'el grupo mercado común',
        'el consejo del mercado común decide',
        'el grupo mercado común resuelve',
        'la comisión de comercio del mercosur',
      ],
      lines: {
        closing: ['{roman} [cmc|gmc|ccm][ (ext.)][ | - |, ]{text}'],
      },
    },
    pt: {
      names: [
        'mercosul',
        'mercado comum do sul',
        'conselho do mercado comum',
        'grupo mercado comum',
        'comissão de comércio do mercosul',
      ],
      mentions: ['mercosul', 'conselho do mercado comum', 'grupo mercado comum', 'cmc', 'gmc'],
      formulas: [
        'o conselho do mercado comum',
        'o grupo mercado comum',
        'o conselho do mercado comum decide',
        'o grupo mercado comum resolve',
        'a comissão de comércio do mercosul',
      ],
      lines: {
        closing: ['{roman} [cmc|gmc|ccm][ (ext.)][ | - |, ]{text}'],
      },
    },
  },
  examples: {
    symbols: ['MERCOSUR/CMC/DEC Nº 14/91', 'MERCOSUR/GMC/RES. Nº 08/08', 'MERCOSUL/CMC/DEC. N° 22/00'],
    formulas: {
      es: ['EL CONSEJO DEL MERCADO COMÚN', 'EL GRUPO MERCADO COMÚN'],
      pt: ['O CONSELHO DO MERCADO COMUM'],
    },
    not: ['El Grupo Mercado Común se reunió en Asunción.'],
  },
  note: 'The formula follows the preamble: VISTO, CONSIDERANDO, then body and verb, then "Art. 1". MERCOSUR/CMC/DEC Nº 14/91, MERCOSUR/GMC/RES. Nº 08/08.',
}
