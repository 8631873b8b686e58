import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Inter-Parliamentary Union: its Assembly, up to 2003 the Inter-Parliamentary Conference. */
export const ipu: OrganisationGrammar = {
  id: 'ipu',
  name: 'Inter-Parliamentary Union',
  // Its resolutions bear a title and no number.
  symbols: [],
  languages: {
    ar: {
      names: ['الاتحاد البرلماني الدولي'],
      mentions: ['(ال|لل|بال|وال)اتحاد البرلماني الدولي', '(ل|ب|و|)جمعية الاتحاد البرلماني الدولي'],
      formulas: ['إن الجمعية العامة {ordinal} للاتحاد البرلماني الدولي'],
    },
    en: {
      names: ['inter-parliamentary union', 'ipu assembly'],
      mentions: [
        'inter-parliamentary union',
        'ipu',
        'ipu assembly',
        'assembly of the inter-parliamentary union',
      ],
      formulas: [
        'the {ordinal} assembly of the inter-parliamentary union',
        'the {ordinal} ipu assembly',
        'the {ordinal} inter-parliamentary conference',
      ],
      lines: {
        front: [
          'resolution adopted unanimously by the {meeting} ipu assembly[ {text}]',
          'resolution adopted by consensus[*] by the {meeting} ipu assembly[ {text}]',
          'resolution adopted by the {meeting} ipu assembly[ {text}]',
        ],
      },
    },
    es: {
      names: ['unión interparlamentaria'],
      mentions: [
        'unión interparlamentaria',
        'uip',
        'asamblea de la unión interparlamentaria',
        'asamblea de la uip',
      ],
      formulas: ['la {ordinal} asamblea de la unión interparlamentaria'],
      lines: {
        front: [
          'resolución aprobada [por unanimidad |por consenso[*] ]por la {meeting} asamblea de la uip[ {text}]',
        ],
      },
    },
    fr: {
      names: ['union interparlementaire', 'assemblée de l’uip'],
      mentions: [
        'union interparlementaire',
        'uip',
        'assemblée de l’union interparlementaire',
        'assemblée de l’uip',
      ],
      formulas: [
        'la {ordinal} assemblée de l’union interparlementaire',
        'la {ordinal} conférence interparlementaire',
      ],
      lines: {
        front: [
          'résolution adoptée [à l’unanimité |par consensus[*] ]par la {meeting} assemblée de l’uip[ {text}]',
        ],
      },
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن الجمعية العامة الثالثة والأربعين بعد المائة للاتحاد البرلماني الدولي،'],
      en: [
        'The 143rd Assembly of the Inter-Parliamentary Union,',
        'The 104th Inter-Parliamentary Conference,',
      ],
      es: ['La 143ª Asamblea de la Unión Interparlamentaria,'],
      fr: ['La 143ème Assemblée de l’Union interparlementaire,'],
    },
    not: ['The 143rd Assembly of the Inter-Parliamentary Union was held in Madrid.'],
  },
  note: 'Names and numbering of sessions as in the results of the 122nd to 143rd Assemblies. The formulas in Arabic and Spanish are not checked against a document.',
}
