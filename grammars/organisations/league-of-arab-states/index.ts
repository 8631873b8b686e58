import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The League of Arab States: its Council at the level of summits and of ministers. */
export const leagueOfArabStates: OrganisationGrammar = {
  id: 'league-of-arab-states',
  name: 'League of Arab States',
  symbols: [
    '(ق: رقم {number} - د.ع ({number}) - {text})',
    'ق: رقم {number} - د.ع ({number}) - {text}',
    '(ق: رقم {number} - د.غ.ع - {text})',
    'ق: رقم {number} - د.غ.ع - {text}',
    'ق.ق: {number} د.ع ({number}) - {text}',
    '(ق.ق: {number} د.ع ({number}) - {text})',
  ],
  citations: [
    { kind: 'resolution', number: '{number} - د.ع ({session})', symbol: '{number} د.ع({session})' },
    { kind: 'resolution', number: '{number} د.ع[ ]({session})', symbol: '{number} د.ع({session})' },
    { kind: 'resolution', number: '{number} د.ع {session}', symbol: '{number} د.ع({session})' },
  ],
  languages: {
    ar: {
      names: ['جامعة الدول العربية', 'مجلس جامعة الدول العربية', 'مجلس الجامعة'],
      mentions: [
        '(ل|ب|و|)جامعة الدول العربية',
        '(ل|ب|و|)مجلس جامعة الدول العربية',
        '(ل|ب|و|)مجلس الجامعة',
        '(ل|ب|و|)مجلس الجامعة العربية',
      ],
      formulas: [
        'إن مجلس جامعة الدول العربية',
        'إن مجلس الجامعة',
        'إن مجلس جامعة الدول العربية على {text}',
        'إن مجلس الجامعة على {text}',
        'إن مجلس جامعة الدول العربية المنعقد {text}',
      ],
      lines: {
        title: ['قرار رقم ({number}) بشأن {title}', 'قرار بشأن {title}', 'بشأن {title}'],
      },
    },
    en: {
      names: ['league of arab states', 'council of the league of arab states'],
      mentions: [
        'league of arab states',
        'arab league',
        'council of the league of arab states',
        'arab league council',
        'council of the arab league',
      ],
      formulas: [
        'the council of the league of arab states',
        'the council of the league of arab states[,] meeting {text}',
        'the council of the league of arab states at [the ]{text} level[{text}]',
        'the council of the league of arab states[,] convened {text}',
      ],
    },
    fr: {
      names: ['ligue des états arabes', 'conseil de la ligue des états arabes'],
      mentions: [
        'ligue des états arabes',
        'ligue arabe',
        'conseil de la ligue des états arabes',
        'conseil de la ligue arabe',
      ],
      formulas: [
        'le conseil de la ligue des états arabes',
        'le conseil de la ligue des états arabes, réuni {text}',
      ],
    },
  },
  examples: {
    symbols: ['(ق: رقم 8915 - د.ع (160) - ج 2 - 6/9/2023)'],
    formulas: {
      ar: ['إن مجلس جامعة الدول العربية على المستوى الوزاري،'],
      en: ['The Council of the League of Arab States at the summit level,'],
      fr: ['Le Conseil de la Ligue des États arabes,'],
    },
    not: ['The Council of the League of Arab States met in Cairo.'],
  },
  note: 'Names as in reports on sessions 136 to 163. The printed form of numbers and the Arabic session sentences are not checked against a document.',
}
