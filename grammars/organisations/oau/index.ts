import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Organization of African Unity, which the African Union followed in 2002. */
export const oau: OrganisationGrammar = {
  id: 'oau',
  name: 'Organization of African Unity',
  symbols: [
    'AHG/[ ]res.[ ]{number}[ ]({roman})[ rev.{number}]',
    'AHG/[ ]dec.[ ]{number}[ ]({roman})',
    'AHG/[ ]decl.[ ]{number}[ ]({roman})',
    'AHG/[ ]st.[ ]{number}[ ]({roman})',
    'CM/[ ]res.[ ]{number}[ ]({roman})[ rev.{number}]',
    'CM/[ ]dec.[ ]{number}[ ]({roman})',
    'ECM/[ ]res.[ ]{number}[ ]({roman})',
  ],
  citations: [
    { kind: 'resolution', number: 'AHG/[ ]Res.[ ]{number}[ ]({roman})', symbol: 'AHG/Res.{number}({roman})' },
    { kind: 'decision', number: 'AHG/[ ]Dec.[ ]{number}[ ]({roman})', symbol: 'AHG/Dec.{number}({roman})' },
    {
      kind: 'statement',
      number: 'AHG/[ ]Decl.[ ]{number}[ ]({roman})',
      symbol: 'AHG/Decl.{number}({roman})',
    },
    { kind: 'resolution', number: 'CM/[ ]Res.[ ]{number}[ ]({roman})', symbol: 'CM/Res.{number}({roman})' },
    { kind: 'resolution', number: 'CM/[ ]Res.[ ]{number}', symbol: 'CM/Res.{number}' },
    { kind: 'decision', number: 'CM/[ ]Dec.[ ]{number}[ ]({roman})', symbol: 'CM/Dec.{number}({roman})' },
    { kind: 'resolution', number: 'ECM/[ ]Res.[ ]{number}[ ]({roman})', symbol: 'ECM/Res.{number}({roman})' },
  ],
  languages: {
    ar: {
      names: ['منظمة الوحدة الأفريقية'],
      mentions: ['(ل|ب|و|)منظمة الوحدة الأفريقية', '(ل|ب|و|)منظمة الوحدة الإفريقية'],
      formulas: ['إن مؤتمر رؤساء دول وحكومات منظمة الوحدة الأفريقية[{text}]'],
    },
    en: {
      names: [
        'organization of african unity',
        'organisation of african unity',
        'assembly of heads of state and government',
        'council of ministers of the organization of african unity',
      ],
      mentions: [
        'organi(s|z)ation of african unity',
        'oau',
        'assembly of heads of state and government of the organi(s|z)ation of african unity',
        'assembly of heads of state and government of the oau',
        'council of ministers of the organi(s|z)ation of african unity',
        'council of ministers of the oau',
        'oau council of ministers',
      ],
      formulas: [
        'the assembly of heads of state and government of the organi(s|z)ation of african unity',
        'the assembly of heads of state and government[ of the oau][,] meeting {text}',
        'the council of ministers[ of the oau][,] meeting {text}',
        'the assembly of heads of state and government of the organi[s|z]ation of african unity[,] meeting {text}',
        'the council of ministers of the organi[s|z]ation of african unity[,] meeting {text}',
      ],
    },
    fr: {
      names: [
        'organisation de l’unité africaine',
        'conférence des chefs d’état et de gouvernement',
        'conseil des ministres de l’organisation de l’unité africaine',
      ],
      mentions: [
        'organisation de l’unité africaine',
        'oua',
        'conférence des chefs d’état et de gouvernement de l’organisation de l’unité africaine',
        'conférence des chefs d’état et de gouvernement de l’oua',
        'conseil des ministres de l’organisation de l’unité africaine',
        'conseil des ministres de l’oua',
      ],
      formulas: [
        'la conférence des chefs d’état et de gouvernement de l’organisation de l’unité africaine',
        'la conférence des chefs d’état et de gouvernement de l’organisation de l’unité africaine[,] réunie {text}',
        'la conférence des chefs d’état et de gouvernement[ de l’oua][,] réunie {text}',
        'le conseil des ministres de l’organisation de l’unité africaine[,] réuni {text}',
        'le conseil des ministres[ de l’oua][,] réuni {text}',
      ],
      lines: {
        title: [
          'ahg/res.[ ]{number}[ ]({roman}) résolution {text}',
          'cm/res.[ ]{number}[ ]({roman}) résolution {text}',
        ],
      },
    },
    pt: {
      names: ['organização da unidade africana', 'organização de unidade africana'],
      mentions: ['organização d(a|e) unidade africana', 'oua'],
      formulas: [],
    },
  },
  examples: {
    symbols: ['AHG/Res.53(V)', 'AHG/Res.54 (V)', 'AHG/Dec.141(XXXV)', 'CM/Res.1356 (LIV)'],
    formulas: {
      ar: ['إن مؤتمر رؤساء دول وحكومات منظمة الوحدة الأفريقية، المنعقد في تارسا من 3 إلى 5 مايو 1987،'],
      en: [
        'The Assembly of Heads of State and Government of the Organization of African Unity, meeting in its Fourth Ordinary Session in Tarsa from 3 to 5 May 1967,',
      ],
      fr: [
        'La Conférence des Chefs d’Etat et de Gouvernement de l’Organisation de l’Unité Africaine, réunie en sa cinquième session ordinaire à Tarsa du 3 au 5 mai 1968,',
      ],
    },
    not: ['The Council of Ministers of the Organization of African Unity met in Tarsa.'],
  },
  note: 'Numbers and session sentence as in the resolutions of the 5th Assembly (Algiers, 1968), and as United Nations resolutions cite them. The Arabic sentence is not checked against a document.',
}
