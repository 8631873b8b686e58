import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The bodies of the Convention on Biological Diversity and of its Cartagena and Nagoya Protocols. */
export const cbd: OrganisationGrammar = {
  id: 'cbd',
  name: 'Convention on Biological Diversity',
  country: 'un',
  symbols: [
    'CBD/COP/DEC/{number}/{number}',
    'CBD/COP/DEC/{roman}/{number}',
    'UNEP/CBD/COP/DEC/{roman}/{number}',
    'CBD/CP/MOP/DEC/{number}/{number}',
    'CBD/CP/MOP/DEC/{roman}/{number}',
    'CBD/NP/MOP/DEC/{number}/{number}',
    'UNEP/CBD/BS/COP-MOP/DEC/{text}',
    'CBD/COP/{number}/L.{number}[/rev.{number}]',
    'CBD/COP/{number}/{number}[/{text}]',
    'UNEP/CBD/COP/{number}/L.{number}[/rev.{number}]',
    'UNEP/CBD/COP/{number}/{number}[/{text}]',
  ],
  // Up to the twelfth meeting symbols begin with UNEP/, up to the thirteenth meetings have roman numbers.
  citations: [
    { kind: 'decision', number: 'CBD/COP/DEC/{session}/{number}', symbol: 'CBD/COP/DEC/{session}/{number}' },
    { kind: 'decision', number: 'XIII/{number}', symbol: 'CBD/COP/DEC/XIII/{number}' },
    { kind: 'decision', number: 'I/{number}', symbol: 'UNEP/CBD/COP/DEC/I/{number}{letter}' },
    { kind: 'decision', number: 'II/{number}', symbol: 'UNEP/CBD/COP/DEC/II/{number}{letter}' },
    { kind: 'decision', number: 'III/{number}', symbol: 'UNEP/CBD/COP/DEC/III/{number}{letter}' },
    { kind: 'decision', number: 'IV/{number}', symbol: 'UNEP/CBD/COP/DEC/IV/{number}{letter}' },
    { kind: 'decision', number: 'V/{number}', symbol: 'UNEP/CBD/COP/DEC/V/{number}{letter}' },
    { kind: 'decision', number: 'VI/{number}', symbol: 'UNEP/CBD/COP/DEC/VI/{number}{letter}' },
    { kind: 'decision', number: 'VII/{number}', symbol: 'UNEP/CBD/COP/DEC/VII/{number}{letter}' },
    { kind: 'decision', number: 'VIII/{number}', symbol: 'UNEP/CBD/COP/DEC/VIII/{number}{letter}' },
    { kind: 'decision', number: 'IX/{number}', symbol: 'UNEP/CBD/COP/DEC/IX/{number}{letter}' },
    { kind: 'decision', number: 'X/{number}', symbol: 'UNEP/CBD/COP/DEC/X/{number}{letter}' },
    { kind: 'decision', number: 'XI/{number}', symbol: 'UNEP/CBD/COP/DEC/XI/{number}{letter}' },
    { kind: 'decision', number: 'XII/{number}', symbol: 'UNEP/CBD/COP/DEC/XII/{number}{letter}' },
    { kind: 'decision', number: '{session}/{number}', symbol: 'CBD/COP/DEC/{session}/{number}', named: true },
    {
      kind: 'decision',
      number: 'BS-{roman}/{number}',
      symbol: 'UNEP/CBD/BS/COP-MOP/DEC/BS-{roman}/{number}',
    },
    { kind: 'decision', number: 'CP-{roman}/{number}', symbol: 'CBD/CP/MOP/DEC/{roman}/{number}' },
    { kind: 'decision', number: 'CP-{session}/{number}', symbol: 'CBD/CP/MOP/DEC/{session}/{number}' },
    { kind: 'decision', number: 'NP-{session}/{number}', symbol: 'CBD/NP/MOP/DEC/{session}/{number}' },
  ],
  sessions: { first: 14, year: 2018, perYear: 0.5 },
  perSession: 999,
  languages: {
    ar: {
      names: ['اتفاقية التنوع البيولوجي', 'مؤتمر الأطراف في اتفاقية التنوع البيولوجي'],
      mentions: ['(ل|ب|و|)مؤتمر الأطراف في اتفاقية التنوع البيولوجي', '(ل|ب|و|)اتفاقية التنوع البيولوجي'],
      formulas: ['إن مؤتمر الأطراف في اتفاقية التنوع البيولوجي'],
      sharedFormulas: ['(إن |)مؤتمر الأطراف'],
    },
    en: {
      names: [
        'convention on biological diversity',
        'conference of the parties to the convention on biological diversity',
      ],
      mentions: [
        'convention on biological diversity',
        'conference of the parties to the convention on biological diversity',
        'cbd',
      ],
      formulas: [
        'the conference of the parties to the convention on biological diversity',
        'the conference of the parties to the convention on biological diversity serving as the meeting of the parties to the {text} protocol[{text}]',
        'the conference of the parties serving as the meeting of the parties to the cartagena protocol on biosafety',
        'the conference of the parties serving as the meeting of the parties to the nagoya protocol[{text}]',
      ],
      sharedFormulas: ['the conference of the parties'],
      lines: {
        front: [
          'decision adopted by the conference of the parties to the convention on biological diversity',
          'decision adopted by the parties to {text}',
          'conference of the parties to the convention on biological diversity',
        ],
        title: ['{roman}/{number}. {title}', '{number}/{number}. {title}', 'decision {roman}/{number}'],
      },
    },
    es: {
      names: ['convenio sobre la diversidad biológica'],
      mentions: [
        'convenio sobre la diversidad biológica',
        'conferencia de las partes en el convenio sobre la diversidad biológica',
        'cdb',
      ],
      formulas: ['la conferencia de las partes en el convenio sobre la diversidad biológica'],
      sharedFormulas: ['la conferencia de las partes'],
    },
    fr: {
      names: ['convention sur la diversité biologique'],
      mentions: [
        'convention sur la diversité biologique',
        'conférence des parties à la convention sur la diversité biologique',
        'cdb',
      ],
      formulas: ['la conférence des parties à la convention sur la diversité biologique'],
      sharedFormulas: ['la conférence des parties'],
    },
    ru: {
      names: ['конвенция о биологическом разнообразии'],
      mentions: [
        'конвенци(я|и|ю|ей) о биологическом разнообразии',
        'конференци(я|и|ю|ей) сторон конвенции о биологическом разнообразии',
        'кбр',
      ],
      formulas: ['конференция сторон конвенции о биологическом разнообразии'],
      sharedFormulas: ['конференция сторон'],
    },
    zh: {
      names: ['生物多样性公约'],
      mentions: ['《生物多样性公约》缔约方大会', '生物多样性公约', '《生物多样性公约》'],
      formulas: ['《生物多样性公约》缔约方大会'],
      sharedFormulas: ['缔约方会议', '缔约方大会'],
    },
  },
  examples: {
    symbols: ['CBD/COP/DEC/15/4', 'CBD/COP/DEC/XIII/5', 'UNEP/CBD/COP/DEC/XII/5'],
    formulas: {
      ar: ['إن مؤتمر الأطراف في اتفاقية التنوع البيولوجي،'],
      en: [
        'The Conference of the Parties to the Convention on Biological Diversity,',
        'The Conference of the Parties serving as the meeting of the Parties to the Cartagena Protocol on Biosafety,',
      ],
      es: ['La Conferencia de las Partes en el Convenio sobre la Diversidad Biológica,'],
      fr: ['La Conférence des Parties à la Convention sur la diversité biologique,'],
      ru: ['Конференция Сторон Конвенции о биологическом разнообразии,'],
      zh: ['《生物多样性公约》缔约方大会，'],
    },
    not: ['The Conference of the Parties to the Convention on Biological Diversity met in Tarsa.', 'XIII/5'],
  },
  note: '"The Conference of the Parties," is left out, which other bodies print as well. Numbering as in the decisions of the 4th to 12th meetings.',
}
