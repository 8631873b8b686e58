import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Organisation of Islamic Cooperation: Council of Foreign Ministers and Islamic Summit. */
export const oic: OrganisationGrammar = {
  id: 'oic',
  name: 'Organisation of Islamic Cooperation',
  symbols: [
    'OIC/CFM-{number}/{year}/{text}',
    'OIC/{text}',
    '{number}/{number}-[ ]{letter}',
    '{number}/{number}-[ ]pol',
    '{number}/{number}-[ ]pal',
    '{number}/{number}-[ ]org',
    '{number}/{number}-[ ]e',
    '{number}/{number}-p (is)',
    '{number}/{number}-p(is)',
  ],
  languages: {
    ar: {
      names: [
        'منظمة التعاون الإسلامي',
        'منظمة المؤتمر الإسلامي',
        'مجلس وزراء الخارجية',
        'المؤتمر الإسلامي لوزراء الخارجية',
        'مؤتمر القمة الإسلامي',
      ],
      formulas: [
        'إن مجلس وزراء الخارجية',
        'إن المؤتمر الإسلامي لوزراء الخارجية',
        'إن مؤتمر القمة الإسلامي',
        'إن مجلس وزراء الخارجية {text} دورته {text}',
        'إن مجلس وزراء خارجية {text} دورته {text}',
        'إن الدورة {ordinal} لمجلس وزراء الخارجية[{text}]',
        'إن المؤتمر الإسلامي لوزراء الخارجية {text} دورته {text}',
        'إن مؤتمر القمة الإسلامي {text} دورته {text}',
      ],
      lines: {
        front: [
          'الدورة {session} لمجلس وزراء الخارجية',
          'الدورة {session} للمؤتمر الإسلامي لوزراء الخارجية',
          'دورة {text}',
        ],
        title: [
          'قرار رقم {reference} بشأن {title}',
          'قرار رقم {reference}[ ]: {title}',
          'قرار رقم {reference} حول {title}',
          'القرار رقم {reference} بشأن {title}',
          'قرار رقم {reference}',
          'مشروع قرار رقم {reference} بشأن {title}',
        ],
      },
    },
    en: {
      names: [
        'organisation of islamic cooperation',
        'organization of islamic cooperation',
        'organisation of the islamic conference',
        'organization of the islamic conference',
        'council of foreign ministers',
        'islamic conference of foreign ministers',
        'islamic summit conference',
      ],
      formulas: [
        'the council of foreign ministers',
        'the islamic conference of foreign ministers',
        'the islamic summit conference',
        'the {ordinal} session of the {text} conference of foreign ministers[{text}]',
        'the {ordinal} session of the council of foreign ministers[{text}]',
        'the council of foreign ministers {text} session {text}',
        'the council of foreign ministers of the organi[s|z]ation of {text}',
        'the {ordinal} session of the islamic summit conference[{text}]',
        'the {ordinal} islamic summit conference[{text}]',
        'the islamic summit conference {text}',
      ],
      lines: {
        front: [
          '{session} [session of the ]council of foreign ministers',
          '{session} [session of the ]islamic conference of foreign ministers',
          '({text} session)',
          'session of {text}',
        ],
        title: [
          'resolution no[.] {reference} on {title}',
          'resolution no[.] {reference}[:] {title}',
          'resolution no[.] {reference}',
          'draft resolution no[.] {reference} on {title}',
        ],
      },
    },
    fr: {
      names: [
        'organisation de la coopération islamique',
        'organisation de la conférence islamique',
        'conseil des ministres des affaires étrangères',
        'conférence islamique des ministres des affaires étrangères',
        'conférence islamique au sommet',
      ],
      formulas: [
        'le conseil des ministres des affaires étrangères',
        'la conférence islamique des ministres des affaires étrangères',
        'la conférence islamique au sommet',
        'la conférence au sommet islamique',
        'la {ordinal} session du conseil des ministres des affaires étrangères[{text}]',
        'la {ordinal} session de la conférence islamique des ministres des affaires étrangères[{text}]',
        'la {ordinal} session de la conférence islamique au sommet[{text}]',
        'la {ordinal} conférence islamique des ministres des affaires étrangères[{text}]',
        'le conseil des ministres des affaires étrangères {text} session {text}',
        'le conseil des ministres des affaires étrangères de l’organisation de {text}',
      ],
      lines: {
        front: ['{session} session du conseil des ministres des affaires étrangères', 'session {text}'],
        title: [
          'résolution n[°|o|.|º][ ]{reference} sur {title}',
          'résolution n[°|o|.|º][ ]{reference}[ :] {title}',
          'résolution n[°|o|.|º][ ]{reference}',
          'résolution no[.] {reference} sur {title}',
          'projet de résolution n[°|o|.|º][ ]{reference} sur {title}',
        ],
      },
    },
  },
  examples: {
    symbols: ['10/47-POL', '1/34-PAL', 'OIC/CFM-44/2017/POL/RES/FINAL'],
    formulas: {
      ar: [
        'إن مجلس وزراء الخارجية المنعقد في دورته الحادية والخمسين في مدينة تارسا من 3 إلى 5 أيار/مايو 2027،',
      ],
      en: [
        'The Fifty-second Session of the Council of Foreign Ministers of the Organisation of Islamic Cooperation (Session of Harmony), held in Tarsa from 3 to 5 May 2027,',
      ],
      fr: [
        'La trente-huitième session du Conseil des ministres des affaires étrangères (session de la concorde), tenue à Tarsa du 3 au 5 mai 2027,',
        'Le Conseil des ministres des Affaires étrangères,',
      ],
    },
    not: ['The Council of Foreign Ministers met in Tarsa.'],
  },
  note: 'Session sentences and numbering as on the pages of the Councils of Foreign Ministers.',
}
