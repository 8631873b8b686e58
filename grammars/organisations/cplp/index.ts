import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Community of Portuguese-Speaking Countries: its Conference of Heads of State and Government, and its Councils. */
export const cplp: OrganisationGrammar = {
  id: 'cplp',
  name: 'Community of Portuguese-Speaking Countries',
  // Its resolutions bear a title and no number.
  symbols: [],
  languages: {
    pt: {
      names: [
        'comunidade dos países de língua portuguesa',
        'cplp',
        'conferência (de|dos) chefes de estado e de governo da (cplp|comunidade dos países de língua portuguesa)',
        'conselho de ministros da (cplp|comunidade dos países de língua portuguesa)',
        'comité de concertação permanente da (cplp|comunidade dos países de língua portuguesa)',
        'assembleia parlamentar da (cplp|comunidade dos países de língua portuguesa)',
      ],
      formulas: [
        'o conselho de ministros da (cplp|comunidade dos países de língua portuguesa)',
        'a conferência (de|dos) chefes de estado e de governo da (cplp|comunidade dos países de língua portuguesa)',
        'o comité de concertação permanente da (cplp|comunidade dos países de língua portuguesa)',
        'a assembleia parlamentar da (cplp|comunidade dos países de língua portuguesa)',
        'o conselho de ministros da comunidade dos países de língua portuguesa[ (cplp)][, {text}]',
        'o conselho de ministros da cplp, {text}',
        'a conferência d[e|os] chefes de estado e de governo da comunidade dos países de língua portuguesa[ (cplp)][, {text}]',
        'a conferência d[e|os] chefes de estado e de governo da cplp, {text}',
        'a {ordinal} conferência d[e|os] chefes de estado e de governo da comunidade dos países de língua portuguesa[ (cplp)][, {text}]',
        'a {ordinal} conferência d[e|os] chefes de estado e de governo da cplp[, {text}]',
        'a {ordinal} reunião [ordinária |extraordinária ]do conselho de ministros da comunidade dos países de língua portuguesa[ (cplp)][, {text}]',
        'a {ordinal} reunião [ordinária |extraordinária ]do conselho de ministros da cplp[, {text}]',
        'os chefes de estado e de governo {text} comunidade dos países de língua portuguesa[ (cplp)][, {text}]',
        'os chefes de estado e de governo {text} cplp[, {text}]',
        'os ministros {text} comunidade dos países de língua portuguesa[ (cplp)], reunidos {text}',
        'os ministros {text} cplp, reunidos {text}',
        'o comité de concertação permanente da comunidade dos países de língua portuguesa[ (cplp)], {text}',
        'o comité de concertação permanente da cplp, {text}',
        'a assembleia parlamentar da comunidade dos países de língua portuguesa[ (cplp|ap-cplp)][, {text}]',
        'a assembleia parlamentar da cplp, {text}',
      ],
      lines: {
        front: [
          '{session} reunião [ordinária |extraordinária ]do conselho de ministros da comunidade dos países de língua portuguesa[ (cplp)]',
          '{session} reunião [ordinária |extraordinária ]do conselho de ministros da cplp',
          '{session} conferência d[e|os] chefes de estado e de governo da comunidade dos países de língua portuguesa[ (cplp)]',
          '{session} conferência d[e|os] chefes de estado e de governo da cplp',
          '{session} reunião d[e|os] ministros {text} da comunidade dos países de língua portuguesa[ (cplp)]',
          '{session} reunião d[e|os] ministros {text} da cplp',
          '{session} sessão [plenária ]da assembleia parlamentar da cplp',
        ],
        title: ['declaração de {text}'],
      },
    },
  },
  examples: {
    symbols: [],
    formulas: {
      pt: [
        'O Conselho de Ministros da CPLP,',
        'O Conselho de Ministros da Comunidade dos Países de Língua Portuguesa (CPLP), reunido na cidade de Orrin, na sua XXVI Reunião Ordinária, no dia 16 de julho de 2031;',
        'A Conferência de Chefes de Estado e de Governo da CPLP, reunida em Orrin, na sua XIV Sessão, no dia 17 de Julho de 2031:',
        'Os Chefes de Estado e de Governo dos Estados-Membros da Comunidade dos Países de Língua Portuguesa, reunidos em Orrin, a 17 de julho de 2031,',
      ],
    },
    not: [
      'O Conselho de Ministros da CPLP reuniu-se em Orrin na segunda-feira.',
      'Os Ministros da Pesca da CPLP visitaram o porto de Orrin;',
    ],
  },
  note: 'Session sentences, headings and titles as in the resolutions and declarations published by the Executive Secretariat.',
}
