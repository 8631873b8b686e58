import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Committee of Ministers of the Council of Europe. */
export const coeCm: OrganisationGrammar = {
  id: 'coe-cm',
  name: 'Committee of Ministers of the Council of Europe',
  symbols: [
    'CM/Rec({year}){number}[rev]',
    'CM/Res({year}){number}',
    'CM/ResDH({year}){number}',
    'CM/ResCMN({year}){number}',
    'CM/ResCSS({year}){number}',
    'CM/ResChS({year}){number}',
    'CM/ResST({year}){number}',
    'CM/ResCPT({year}){number}',
    'CM/RecChL({year}){number}',
    'CM/RecChS({year}){number}',
    'CM/Del/Dec({year}){number}[/{text}]',
    'CM/AS({year}){text}',
    'CM({year}){number}[-{text}]',
    'Decl({year}){number}',
  ],
  citations: [
    { kind: 'document', number: 'CM/Rec[ ]({year})[ ]{number}', symbol: 'CM/Rec({year}){number}' },
    { kind: 'resolution', number: 'CM/Res[ ]({year})[ ]{number}', symbol: 'CM/Res({year}){number}' },
    { kind: 'resolution', number: 'CM/ResDH[ ]({year})[ ]{number}', symbol: 'CM/ResDH({year}){number}' },
    { kind: 'resolution', number: 'CM/ResCMN[ ]({year})[ ]{number}', symbol: 'CM/ResCMN({year}){number}' },
    { kind: 'resolution', number: 'CM/ResCSS[ ]({year})[ ]{number}', symbol: 'CM/ResCSS({year}){number}' },
    { kind: 'resolution', number: 'CM/ResChS[ ]({year})[ ]{number}', symbol: 'CM/ResChS({year}){number}' },
    { kind: 'document', number: 'CM/RecChL[ ]({year})[ ]{number}', symbol: 'CM/RecChL({year}){number}' },
    {
      kind: 'decision',
      number: 'CM/Del/Dec({year}){number}/{session}.{number}',
      symbol: 'CM/Del/Dec({year}){number}',
    },
    { kind: 'decision', number: 'CM/Del/Dec[ ]({year})[ ]{number}', symbol: 'CM/Del/Dec({year}){number}' },
    { kind: 'document', number: 'CM/AS[ ]({year})[ ]{number}', symbol: 'CM/AS({year}){number}' },
    { kind: 'document', number: 'CM({year}){number}', symbol: 'CM({year}){number}' },
    { kind: 'resolution', number: 'ResDH[ ]({year})[ ]{number}', symbol: 'ResDH({year}){number}' },
    // Before 2007: "Recommendation Rec(2004)10", "Recommendation No. R (98) 7", "Resolution Res(2002)1".
    { kind: 'document', number: 'Rec[ ]({year})[ ]{number}', symbol: 'Rec({year}){number}' },
    { kind: 'resolution', number: 'Res[ ]({year})[ ]{number}', symbol: 'Res({year}){number}' },
    { kind: 'document', number: 'Recommendation [No. ]R[ ]({day})[ ]{number}', symbol: 'R({day}){number}' },
    {
      kind: 'document',
      number: 'Recommandation [n[°|º|o][ ]]R[ ]({day})[ ]{number}',
      symbol: 'R({day}){number}',
    },
    { kind: 'resolution', number: '({day})[ ]{number}', symbol: 'Resolution ({day}) {number}', named: true },
  ],
  languages: {
    de: {
      names: ['ministerkomitee', 'ministerkomitee des europarates'],
      mentions: ['ministerkomitee(s)', 'ministerkomitee(s) des europarat(es|s)'],
      formulas: ['das ministerkomitee', 'das ministerkomitee, gestützt auf artikel {text}'],
    },
    en: {
      names: [
        'committee of ministers',
        'committee of ministers of the council of europe',
        'ministers’ deputies',
      ],
      mentions: [
        'committee of ministers',
        'committee of ministers of the council of europe',
        'ministers’ deputies',
      ],
      formulas: [
        'the committee of ministers',
        'the committee of ministers of the council of europe',
        'the committee of ministers, under the terms of article{text}',
        'the committee of ministers, having regard to article{text} of the statute of the council of europe',
      ],
      lines: {
        front: [
          '(adopted by the committee of ministers on {date}',
          '(adopted by the committee of ministers on {date} at the {meeting} meeting of the ministers’ deputies)',
          '(adopted by the committee of ministers on {text})',
        ],
        title: [
          'recommendation {reference} of the committee of ministers to member states on {title}',
          'recommendation cm/rec({year}){number} of the committee of ministers to member states on {title}',
          'resolution cm/res({year}){number} on {title}',
        ],
      },
    },
    fr: {
      names: [
        'comité des ministres',
        'comité des ministres du conseil de l’europe',
        'délégués des ministres',
      ],
      mentions: [
        'comité des ministres',
        'comité des ministres du conseil de l’europe',
        'délégués des ministres',
      ],
      formulas: [
        'le comité des ministres',
        'le comité des ministres du conseil de l’europe',
        'le comité des ministres, en vertu de l’article{text}',
        'le comité des ministres, conformément à l’article{text}',
      ],
      lines: {
        front: [
          '(adoptée par le comité des ministres le {date}[,]',
          '(adoptée par le comité des ministres le {date}, lors de la {meeting} réunion des délégués des ministres)',
          '(adoptée par le comité des ministres le {text})',
        ],
        title: [
          'recommandation {reference} du comité des ministres aux états membres sur {title}',
          'recommandation cm/rec({year}){number} du comité des ministres aux états membres sur {title}',
          'résolution cm/res({year}){number} sur {title}',
        ],
      },
    },
    ru: {
      names: ['комитет министров', 'комитет министров совета европы'],
      mentions: ['комитет(а|у|ом|е|) министров', 'комитет(а|у|ом|е|) министров совета европы'],
      formulas: ['комитет министров', 'комитет министров совета европы'],
    },
  },
  examples: {
    symbols: ['CM/Rec(2010)5', 'CM/Res(2008)4', 'CM/ResDH(2020)1', 'CM/Del/Dec(2010)1081'],
    formulas: {
      de: ['Das Ministerkomitee,'],
      en: [
        'The Committee of Ministers, under the terms of Article 15.b of the Statute of the Council of Europe,',
      ],
      fr: ['Le Comité des Ministres, en vertu de l’article 15.b du Statut du Conseil de l’Europe,'],
      ru: ['Комитет министров,'],
    },
    not: ['The Committee of Ministers met on Monday.'],
  },
  note: 'Symbols as in the lists of decisions of the 967th to 1176th meetings of the Ministers’ Deputies and as the Committee’s own pages cite its texts. Years with two figures are {day}. The texts in German and Russian are translations.',
}
