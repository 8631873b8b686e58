import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** The Universal Declaration of Human Rights and the two Covenants with their protocols. */
export const internationalBillOfRights: InstrumentGrammar[] = [
  {
    id: 'iccpr',
    kind: 'treaty',
    year: 1966,
    date: '1966-12-16',
    unts: 'vol. 999, No. 14668',
    symbol: 'A/RES/2200(XXI)',
    names: {
      ar: [
        '(ب|)العهد الدولي الخاص بالحقوق المدنية والسياسية',
        'للعهد الدولي الخاص بالحقوق المدنية والسياسية',
      ],
      de: ['international(er|en|em|e) pakt(es|s|) über bürgerliche und politische rechte'],
      en: ['international covenant on civil and political rights', 'iccpr'],
      es: ['pacto internacional de derechos civiles y políticos'],
      fr: ['pacte international relatif aux droits civils et politiques'],
      pt: ['pacto internacional (sobre|dos|de) direitos civis e políticos'],
      ru: ['международн(ый|ого|ому|ым|ом) пакт(а|у|ом|е|) о гражданских и политических правах'],
      zh: ['公民及政治权利国际公约', '公民权利和政治权利国际公约'],
    },
    source: 'UN Treaty Collection, chapter IV.4',
  },
  {
    id: 'iccpr-op1',
    kind: 'treaty',
    year: 1966,
    date: '1966-12-16',
    unts: 'vol. 999, No. 14668',
    symbol: 'A/RES/2200(XXI)',
    part: 'iccpr',
    names: {
      ar: ['البروتوكول الاختياري (الأول |)الملحق بالعهد الدولي الخاص بالحقوق المدنية والسياسية'],
      de: ['fakultativprotokoll(s) zum internationalen pakt über bürgerliche und politische rechte'],
      en: ['(first |)optional protocol to the international covenant on civil and political rights'],
      es: ['(primer |)protocolo facultativo del pacto internacional de derechos civiles y políticos'],
      fr: [
        '(premier |)protocole facultatif se rapportant au pacte international relatif aux droits civils et politiques',
      ],
      pt: [
        '(primeiro |)protocolo facultativo (referente |)ao pacto internacional sobre (os |)direitos civis e políticos',
      ],
      ru: [
        'факультативн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) к международному пакту о гражданских и политических правах',
        'перв(ый|ого|ому|ым|ом) факультативн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) к международному пакту о гражданских и политических правах',
      ],
      zh: ['公民及政治权利国际公约任择议定书', '公民权利和政治权利国际公约任择议定书'],
    },
    source: 'UN Treaty Collection, chapter IV.5',
  },
  {
    id: 'iccpr-op2',
    kind: 'treaty',
    year: 1989,
    date: '1989-12-15',
    unts: 'vol. 1642, No. 14668',
    symbol: 'A/RES/44/128',
    part: 'iccpr',
    names: {
      ar: ['البروتوكول الاختياري الثاني الملحق بالعهد الدولي الخاص بالحقوق المدنية والسياسية'],
      de: [
        'zweite(s|n|) fakultativprotokoll(s) zum internationalen pakt über bürgerliche und politische rechte',
      ],
      en: [
        'second optional protocol to the international covenant on civil and political rights, aiming at the abolition of the death penalty',
        'second optional protocol to the international covenant on civil and political rights',
      ],
      es: [
        'segundo protocolo facultativo del pacto internacional de derechos civiles y políticos, destinado a abolir la pena de muerte',
        'segundo protocolo facultativo del pacto internacional de derechos civiles y políticos',
      ],
      fr: [
        'deuxième protocole facultatif se rapportant au pacte international relatif aux droits civils et politiques, visant à abolir la peine de mort',
        'deuxième protocole facultatif se rapportant au pacte international relatif aux droits civils et politiques',
      ],
      pt: [
        'segundo protocolo (facultativo|adicional) ao pacto internacional sobre (os |)direitos civis e políticos',
      ],
      ru: [
        'втор(ой|ого|ому|ым|ом) факультативн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) к международному пакту о гражданских и политических правах',
      ],
      zh: [
        '旨在废除死刑的公民及政治权利国际公约第二项任择议定书',
        '公民及政治权利国际公约第二项任择议定书',
        '公民权利和政治权利国际公约第二项任择议定书',
      ],
    },
    source: 'UN Treaty Collection, chapter IV.12',
  },
  {
    id: 'icescr',
    kind: 'treaty',
    year: 1966,
    date: '1966-12-16',
    unts: 'vol. 993, No. 14531',
    symbol: 'A/RES/2200(XXI)',
    names: {
      ar: [
        '(ب|)العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية',
        'للعهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية',
      ],
      de: ['international(er|en|em|e) pakt(es|s|) über wirtschaftliche, soziale und kulturelle rechte'],
      en: ['international covenant on economic, social and cultural rights', 'icescr'],
      es: ['pacto internacional de derechos económicos, sociales y culturales'],
      fr: ['pacte international relatif aux droits économiques, sociaux et culturels'],
      pt: [
        'pacto internacional (sobre|dos|de) direitos económicos, sociais e culturais',
        'pacto internacional (sobre|dos|de) direitos econômicos, sociais e culturais',
      ],
      ru: ['международн(ый|ого|ому|ым|ом) пакт(а|у|ом|е|) об экономических, социальных и культурных правах'],
      zh: ['经济社会文化权利国际公约', '经济、社会及文化权利国际公约', '经济、社会、文化权利国际公约'],
    },
    source: 'UN Treaty Collection, chapter IV.3',
  },
  {
    id: 'icescr-op',
    kind: 'treaty',
    year: 2008,
    date: '2008-12-10',
    unts: 'vol. 2922, No. 14531',
    symbol: 'A/RES/63/117',
    part: 'icescr',
    names: {
      ar: [
        'البروتوكول الاختياري الملحق بالعهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية',
        'البروتوكول الاختياري للعهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية',
      ],
      de: [
        'fakultativprotokoll(s) zum internationalen pakt über wirtschaftliche, soziale und kulturelle rechte',
      ],
      en: ['optional protocol to the international covenant on economic, social and cultural rights'],
      es: ['protocolo facultativo del pacto internacional de derechos económicos, sociales y culturales'],
      fr: [
        'protocole facultatif se rapportant au pacte international relatif aux droits économiques, sociaux et culturels',
      ],
      pt: [
        'protocolo facultativo ao pacto internacional sobre (os |)direitos (económicos|econômicos), sociais e culturais',
      ],
      ru: [
        'факультативн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) к международному пакту об экономических, социальных и культурных правах',
      ],
      zh: ['经济社会文化权利国际公约任择议定书'],
    },
    source: 'UN Treaty Collection, chapter IV.3.a',
  },
  {
    id: 'international-covenants-on-human-rights',
    kind: 'treaty',
    year: 1966,
    date: '1966-12-16',
    symbol: 'A/RES/2200(XXI)',
    names: {
      ar: ['(ب|)العهد(ان|ين) الدولي(ان|ين) الخاص(ان|ين) بحقوق الإنسان'],
      de: ['international(e|en) menschenrechtspakte(n)'],
      en: ['international covenants on human rights'],
      es: ['pactos internacionales de derechos humanos'],
      fr: ['pactes internationaux relatifs aux droits de l’homme'],
      pt: ['pactos internacionais (de|sobre|dos) direitos humanos'],
      ru: ['международн(ые|ых|ым|ыми) пакт(ы|ов|ам|ами|ах) о правах человека'],
      zh: ['国际人权两公约', '国际人权盟约'],
    },
    source: 'General Assembly resolution 2200 A (XXI); item title of the General Assembly',
  },
  {
    id: 'udhr',
    kind: 'declaration',
    year: 1948,
    date: '1948-12-10',
    symbol: 'A/RES/217(III)',
    names: {
      ar: ['(ال|لل|بال|)إعلان العالمي لحقوق الإنسان'],
      de: ['allgemeine(n|r|) erklärung der menschenrechte'],
      en: ['universal declaration of human rights', 'udhr'],
      es: ['declaración universal de (los |)derechos humanos'],
      fr: ['déclaration universelle des droits de l’homme'],
      pt: ['declaração universal dos direitos (humanos|do homem)'],
      ru: ['всеобщ(ая|ей|ую) деклараци(я|и|ю|ей) прав человека'],
      zh: ['世界人权宣言'],
    },
    source: 'General Assembly resolution 217 A (III)',
  },
]
