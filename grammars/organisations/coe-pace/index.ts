import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Parliamentary Assembly of the Council of Europe. */
export const coePace: OrganisationGrammar = {
  id: 'coe-pace',
  name: 'Parliamentary Assembly of the Council of Europe',
  // "Resolution 2369 (2021)" alone on a line may as well be the Security Council's.
  symbols: [
    'doc. {number}',
    'doc. {number} add.[ {number}]',
    'recommendation {number} ({year})',
    'recommandation {number} ({year})',
  ],
  namedSymbols: [
    'resolution {number} ({year})',
    'résolution {number} ({year})',
    'entschließung {number} ({year})',
    'резолюция {number} ({year})',
    'opinion {number} ({year})',
    'avis {number} ({year})',
  ],
  citations: [
    {
      kind: 'resolution',
      number: '{number}[ ]({year})',
      symbol: 'Resolution {number} ({year})',
      named: true,
    },
    {
      kind: 'document',
      number: 'Recommendation {number}[ ]({year})',
      symbol: 'Recommendation {number} ({year})',
    },
    {
      kind: 'document',
      number: 'Recommandation {number}[ ]({year})',
      symbol: 'Recommendation {number} ({year})',
    },
    {
      kind: 'document',
      number: 'Empfehlung {number}[ ]({year})',
      symbol: 'Recommendation {number} ({year})',
    },
    {
      kind: 'document',
      number: 'Рекомендация {number}[ ]({year})',
      symbol: 'Recommendation {number} ({year})',
    },
    { kind: 'document', number: 'Opinion [No. ]{number}[ ]({year})', symbol: 'Opinion {number} ({year})' },
    {
      kind: 'document',
      number: 'Avis [n[°|º|o][ ]]{number}[ ]({year})',
      symbol: 'Opinion {number} ({year})',
    },
    { kind: 'document', number: 'Order No. {number}[ ]({year})', symbol: 'Order {number} ({year})' },
    {
      kind: 'document',
      number: 'Directive n[°|º|o][ ]{number}[ ]({year})',
      symbol: 'Order {number} ({year})',
    },
    // Five figures: four, and one or two.
    { kind: 'document', number: 'Doc. {year}{day}', symbol: 'Doc. {year}{day}' },
  ],
  languages: {
    de: {
      names: ['parlamentarische versammlung', 'parlamentarische versammlung des europarates'],
      mentions: [
        'parlamentarische(n|r|) versammlung',
        'parlamentarische(n|r|) versammlung des europarat(es|s)',
      ],
      formulas: ['die parlamentarische versammlung des europarates'],
    },
    en: {
      names: [
        'parliamentary assembly',
        'parliamentary assembly of the council of europe',
        'council of europe',
      ],
      mentions: [
        'parliamentary assembly',
        'parliamentary assembly of the council of europe',
        'assembly',
        'consultative assembly',
      ],
      // The name alone closes the masthead: the numbered paragraphs follow.
      formulas: ['parliamentary assembly', 'the parliamentary assembly of the council of europe'],
      lines: {
        front: [
          'provisional version',
          'assembly debate on {text}',
          '{number}. assembly debate on {text}',
          'text adopted by the assembly on {date}[ {text}]',
          'text adopted by the standing committee, {text}',
          '{year} ordinary session',
          'author(s): parliamentary assembly',
          'origin: {text}',
          'origin - {text}',
        ],
      },
    },
    fr: {
      names: [
        'assemblée parlementaire',
        'assemblée parlementaire du conseil de l’europe',
        'conseil de l’europe',
      ],
      mentions: [
        'assemblée parlementaire',
        'assemblée parlementaire du conseil de l’europe',
        'apce',
        'assemblée',
        'assemblée consultative',
      ],
      formulas: ['assemblée parlementaire', 'l’assemblée parlementaire du conseil de l’europe'],
      lines: {
        front: [
          'version provisoire',
          'discussion par l’assemblée le {text}',
          '{number}. discussion par l’assemblée le {text}',
          'texte adopté par l’assemblée le {date}[ {text}]',
          'texte adopté par la commission permanente, {text}',
          'session ordinaire de {year}',
          'auteur(s) : assemblée parlementaire',
          'origine : {text}',
          'origine - {text}',
        ],
      },
    },
    ru: {
      names: ['парламентская ассамблея', 'парламентская ассамблея совета европы'],
      mentions: [
        'парламентск(ая|ой|ую) ассамбле(я|и|ю|е|ей)',
        'парламентск(ая|ой|ую) ассамбле(я|и|ю|е|ей) совета европы',
        'пасе',
      ],
      formulas: ['парламентская ассамблея совета европы'],
    },
  },
  examples: {
    symbols: ['Doc. 15825', 'Recommendation 2258 (2023)'],
    formulas: {
      de: ['Die Parlamentarische Versammlung des Europarates,'],
      en: ['Parliamentary Assembly', 'The Parliamentary Assembly of the Council of Europe,'],
      fr: ['L’Assemblée parlementaire du Conseil de l’Europe,'],
      ru: ['Парламентская ассамблея Совета Европы,'],
    },
    not: ['The Parliamentary Assembly of the Council of Europe met.', 'Resolution 2369 (2021)'],
  },
  note: '"Parliamentary Assembly" in the masthead stands for a formula. Mastheads as in Resolutions 2369 and 2397 and Recommendation 2199 (2021). The texts in German and Russian are translations.',
}
