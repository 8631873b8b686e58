import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Organization of American States: General Assembly, Permanent Council, Meeting of Consultation. */
export const oas: OrganisationGrammar = {
  id: 'oas',
  name: 'Organization of American States',
  symbols: [
    'AG/RES.[ ]{number}[ ]({roman}[-| ]O/{day})',
    'AG/RES.[ ]{number}[ ]({roman}[-| ]E/{day})',
    'AG/DEC.[ ]{number}[ ]({roman}[-| ]O/{day})',
    'AG/DEC.[ ]{number}[ ]({roman}[-| ]E/{day})',
    'AG/DOC.[ ]{number}/{day}[ rev.[ ]{number}]',
    'CP/RES.[ ]{number}[ ]({number}/{day})',
    'CP/DEC.[ ]{number}[ ]({number}/{day})',
    'CP/INF.[ ]{number}/{day}',
    'RC.{number}/RES.[ ]{number}/{day}[ rev.[ ]{number}]',
    'MC/RES.[ ]{number}/{day}',
  ],
  // The years have two figures, and so {day} stands for them; the number of a meeting {session} with the figures before it.
  citations: [
    {
      kind: 'resolution',
      number: 'AG/RES.[ ]{number}[ ]({roman}[-| ]O/{day})',
      symbol: 'AG/RES.{number}({roman}-O/{day})',
    },
    {
      kind: 'resolution',
      number: 'AG/RES.[ ]{number}[ ]({roman}[-| ]E/{day})',
      symbol: 'AG/RES.{number}({roman}-E/{day})',
    },
    {
      kind: 'statement',
      number: 'AG/DEC.[ ]{number}[ ]({roman}[-| ]O/{day})',
      symbol: 'AG/DEC.{number}({roman}-O/{day})',
    },
    {
      kind: 'resolution',
      number: '{number}[ ]({roman}[-| ]O/{day})',
      symbol: 'AG/RES.{number}({roman}-O/{day})',
    },
    {
      kind: 'resolution',
      number: '{number}[ ]({roman}[-| ]E/{day})',
      symbol: 'AG/RES.{number}({roman}-E/{day})',
    },
    {
      kind: 'resolution',
      number: 'CP/RES.[ ]{number}[ ]({session}/{day})',
      symbol: 'CP/RES.{number}({session}/{day})',
    },
    {
      kind: 'resolution',
      number: 'CP/RES.[ ]{number}[ ](1{session}/{day})',
      symbol: 'CP/RES.{number}(1{session}/{day})',
    },
    {
      kind: 'resolution',
      number: 'CP/RES.[ ]{number}[ ](10{session}/{day})',
      symbol: 'CP/RES.{number}(10{session}/{day})',
    },
    {
      kind: 'resolution',
      number: 'CP/RES.[ ]{number}[ ](100{session}/{day})',
      symbol: 'CP/RES.{number}(100{session}/{day})',
    },
    {
      kind: 'resolution',
      number: 'CP/RES.[ ]{number}[ ](2{session}/{day})',
      symbol: 'CP/RES.{number}(2{session}/{day})',
    },
    {
      kind: 'resolution',
      number: 'CP/RES.[ ]{number}[ ](20{session}/{day})',
      symbol: 'CP/RES.{number}(20{session}/{day})',
    },
    {
      kind: 'resolution',
      number: 'CP/RES.[ ]{number}[ ](200{session}/{day})',
      symbol: 'CP/RES.{number}(200{session}/{day})',
    },
    {
      kind: 'statement',
      number: 'CP/DEC.[ ]{number}[ ]({session}/{day})',
      symbol: 'CP/DEC.{number}({session}/{day})',
    },
    {
      kind: 'statement',
      number: 'CP/DEC.[ ]{number}[ ](1{session}/{day})',
      symbol: 'CP/DEC.{number}(1{session}/{day})',
    },
    {
      kind: 'statement',
      number: 'CP/DEC.[ ]{number}[ ](10{session}/{day})',
      symbol: 'CP/DEC.{number}(10{session}/{day})',
    },
    {
      kind: 'statement',
      number: 'CP/DEC.[ ]{number}[ ](100{session}/{day})',
      symbol: 'CP/DEC.{number}(100{session}/{day})',
    },
    {
      kind: 'statement',
      number: 'CP/DEC.[ ]{number}[ ](2{session}/{day})',
      symbol: 'CP/DEC.{number}(2{session}/{day})',
    },
    {
      kind: 'statement',
      number: 'CP/DEC.[ ]{number}[ ](20{session}/{day})',
      symbol: 'CP/DEC.{number}(20{session}/{day})',
    },
    {
      kind: 'statement',
      number: 'CP/DEC.[ ]{number}[ ](200{session}/{day})',
      symbol: 'CP/DEC.{number}(200{session}/{day})',
    },
    {
      kind: 'resolution',
      number: 'RC.{session}/RES.[ ]{number}/{day}',
      symbol: 'RC.{session}/RES.{number}/{day}',
    },
    { kind: 'document', number: 'CP/doc.[ ]{number}/{day}', symbol: 'CP/doc.{number}/{day}' },
    { kind: 'document', number: 'AG/doc.[ ]{number}/{day}', symbol: 'AG/doc.{number}/{day}' },
    { kind: 'document', number: 'CP/CAJP-{number}/{day}', symbol: 'CP/CAJP-{number}/{day}' },
  ],
  languages: {
    en: {
      names: [
        'organization of american states',
        'permanent council',
        'permanent council of the organization of american states',
        'meeting of consultation of ministers of foreign affairs',
      ],
      mentions: [
        'organization of american states',
        'oas',
        'general assembly of the organization of american states',
        'general assembly of the oas',
        'oas general assembly',
        'permanent council of the organization of american states',
        'permanent council of the oas',
        'oas permanent council',
        'permanent council',
        'meeting of consultation of ministers of foreign affairs',
      ],
      formulas: [
        'the permanent council of the organization of american states',
        'the general assembly of the organization of american states',
        'the {ordinal} meeting of consultation of ministers of foreign affairs',
        'the {ordinal} special session of the general assembly of the organization of american states',
      ],
      lines: {
        front: [
          'original: {text}',
          'oea/ser.{text}',
          '([resolution ]adopted at the {meeting} plenary session[,] held on {date}[ {text}])',
          '([resolution ]adopted at the {meeting} plenary session[,] held on {text})',
        ],
        closing: [
          'adopted at the {meeting} plenary session, held on {date}',
          '(adopted at the {meeting} plenary session, held on {date}[ {text}])',
          '(resolution adopted at the {meeting} plenary session, held on {date}[ {text}])',
        ],
      },
    },
    es: {
      names: [
        'organización de los estados americanos',
        'consejo permanente',
        'consejo permanente de la organización de los estados americanos',
        'reunión de consulta de ministros de relaciones exteriores',
      ],
      mentions: [
        'organización de (los )estados americanos',
        'oea',
        'asamblea general de la organización de (los )estados americanos',
        'asamblea general de la oea',
        'consejo permanente de la organización de (los )estados americanos',
        'consejo permanente de la oea',
        'consejo permanente',
        'reunión de consulta de ministros de relaciones exteriores',
      ],
      formulas: [
        'el consejo permanente de la organización de los estados americanos',
        'la asamblea general de la organización de los estados americanos',
        'la {ordinal} reunión de consulta de ministros de relaciones exteriores',
      ],
      lines: {
        front: [
          'oea/ser.{text}',
          'original: {text}',
          '([resolución ]aprobada en la {meeting} sesión plenaria[,] celebrada el {date}[ {text}])',
        ],
        closing: [
          'aprobada en la {meeting} sesión plenaria, celebrada el {date}',
          '(aprobada en la {meeting} sesión plenaria, celebrada el {date}[ {text}])',
          '(resolución aprobada en la {meeting} sesión plenaria, celebrada el {date}[ {text}])',
        ],
      },
    },
    fr: {
      names: [
        'organisation des états américains',
        'conseil permanent de l’organisation des états américains',
      ],
      mentions: [
        'organisation des états américains',
        'oea',
        'assemblée générale de l’organisation des états américains',
        'assemblée générale de l’oea',
        'conseil permanent de l’organisation des états américains',
        'conseil permanent de l’oea',
      ],
      formulas: [
        'le conseil permanent de l’organisation des états américains',
        'l’assemblée générale de l’organisation des états américains',
        'la {ordinal} réunion de consultation des ministres des relations extérieures',
      ],
      lines: {
        front: [
          'original[ ]: {text}',
          'oea/ser.{text}',
          '(adoptée à la {meeting} séance plénière, tenue le {date}[ {text}])',
          '([cette ]résolution [a été ]adoptée à la {meeting} séance plénière[,] tenue le {date}[ {text}])',
        ],
        closing: ['(résolution adoptée à la {meeting} séance plénière, tenue le {date}[ {text}])'],
      },
    },
    pt: {
      names: [
        'organização dos estados americanos',
        'conselho permanente da organização dos estados americanos',
      ],
      mentions: [
        'organização dos estados americanos',
        'oea',
        'assembl(e|é)ia geral da organização dos estados americanos',
        'assembl(e|é)ia geral da oea',
        'conselho permanente da organização dos estados americanos',
        'conselho permanente da oea',
      ],
      formulas: [
        'o conselho permanente da organização dos estados americanos',
        'a assembleia geral da organização dos estados americanos',
        'a {ordinal} reunião de consulta dos ministros das relações exteriores',
      ],
      lines: {
        front: [
          'original: {text}',
          'oea/ser.{text}',
          '(aprovada na {meeting} sessão plenária, realizada em {date}[ {text}])',
          '([esta ]resolução [foi ]aprovada na {meeting} sessão plenária[,] realizada em {date}[ {text}])',
        ],
        closing: [
          '(aprovada na {meeting} sessão plenária, realizada em {date}[ {text}])',
          '(resolução aprovada na {meeting} sessão plenária, realizada em {date}[ {text}])',
        ],
      },
    },
  },
  examples: {
    symbols: [
      'AG/RES. 2908 (XLVII-O/17)',
      'AG/RES. 50 (I-O/71)',
      'AG/RES. 2261(XXXVII-O/07)',
      'AG/DEC. 95 (XLVII-O/17)',
      'CP/RES. 1077 (2079/17)',
    ],
    formulas: {
      en: [
        'THE PERMANENT COUNCIL OF THE ORGANIZATION OF AMERICAN STATES,',
        'The Seventeenth Meeting of Consultation of Ministers of Foreign Affairs,',
      ],
      es: ['EL CONSEJO PERMANENTE DE LA ORGANIZACIÓN DE LOS ESTADOS AMERICANOS,'],
      fr: ['LE CONSEIL PERMANENT DE L’ORGANISATION DES ÉTATS AMÉRICAINS,'],
      pt: ['O CONSELHO PERMANENTE DA ORGANIZAÇÃO DOS ESTADOS AMERICANOS,'],
    },
    not: ['The Permanent Council of the Organization of American States met on Monday.'],
  },
  note: '"The General Assembly," is that of the United Nations: the symbol tells. Symbols and layout as in resolutions 50 (I-O/71) to 2908 (XLVII-O/17) of the General Assembly and 407 to 1077 of the Permanent Council.',
}
