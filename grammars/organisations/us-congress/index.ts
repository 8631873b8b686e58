import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Congress of the United States: House of Representatives and Senate. */
export const usCongress: OrganisationGrammar = {
  id: 'us-congress',
  name: 'Congress of the United States',
  country: 'us',
  symbols: [
    'H.[ ]RES.[ ]{number}',
    'S.[ ]RES.[ ]{number}',
    'H.[ ]CON.[ ]RES.[ ]{number}',
    'S.[ ]CON.[ ]RES.[ ]{number}',
    'H.[ ]J.[ ]RES.[ ]{number}',
    'S.[ ]J.[ ]RES.[ ]{number}',
    'H.[ ]R.[ ]{number}',
    'public law {number}-{number}',
  ],
  citations: [
    { kind: 'resolution', number: 'H.[ ]Res.[ ]{number}', symbol: 'H.Res.{number}' },
    { kind: 'resolution', number: 'S.[ ]Res.[ ]{number}', symbol: 'S.Res.{number}' },
    { kind: 'resolution', number: 'H.[ ]Con.[ ]Res.[ ]{number}', symbol: 'H.Con.Res.{number}' },
    { kind: 'resolution', number: 'S.[ ]Con.[ ]Res.[ ]{number}', symbol: 'S.Con.Res.{number}' },
    { kind: 'resolution', number: 'H.[ ]J.[ ]Res.[ ]{number}', symbol: 'H.J.Res.{number}' },
    { kind: 'resolution', number: 'S.[ ]J.[ ]Res.[ ]{number}', symbol: 'S.J.Res.{number}' },
    { kind: 'document', number: 'Public Law {session}-{number}', symbol: 'Public Law {session}-{number}' },
  ],
  languages: {
    en: {
      names: [
        'house of representatives',
        'senate of the united states',
        'in the house of representatives',
        'in the house of representatives, u.s.',
        'in the senate of the united states',
      ],
      mentions: [
        'congress of the united states',
        'united states congress',
        'u.s. congress',
        'united states house of representatives',
        'united states senate',
        'senate of the united states',
      ],
      formulas: [
        'resolved by the senate and house of representatives of the united states of america in congress assembled',
        'resolved by the house of representatives[ (the senate concurring)]',
        'resolved by the senate[ (the house of representatives concurring)]',
      ],
      lines: {
        front: [
          '{number}{letter} congress[,][ {text}]',
          '{number}{letter} session',
          '[house|senate|union] calendar no. {number}',
          '[mr.|ms.|mrs.|miss] {text} submitted the following [concurrent |joint ]resolution[; {text}]',
          '[mr.|ms.|mrs.|miss] {text} introduced the following [concurrent |joint ]resolution[; {text}]',
          '[concurrent |joint ]resolution',
          'in the [house of representatives|senate][, u. s.|, u.s.| of the united states][,]',
        ],
        title: [
          '[acknowledging|amending|approving|authorizing|calling|celebrating|commemorating|commending|condemning] {text}.',
          '[congratulating|declaring|denouncing|designating|directing|disapproving|electing|encouraging|establishing] {text}.',
          '[expressing|honoring|impeaching|marking|memorializing|opposing|proposing|providing|raising|reaffirming] {text}.',
          '[recognizing|rejecting|remembering|requesting|requiring|supporting|urging|welcoming] {text}.',
        ],
      },
    },
  },
  examples: {
    symbols: ['H. RES. 883', 'H.Res. 883', 'S. RES. 12', 'H. CON. RES. 64', 'S. J. RES. 7'],
    formulas: {
      en: [
        'Resolved by the Senate and House of Representatives of the United States of America in Congress assembled,',
        'Resolved by the House of Representatives (the Senate concurring),',
      ],
    },
    not: ['The House of Representatives adopted the resolution.'],
  },
  note: 'Simple resolutions bear no formula but "Resolved, That …". Enacting and resolving clauses: 1 U.S.C. 101 and 102.',
}
