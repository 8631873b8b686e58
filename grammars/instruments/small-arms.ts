import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** Treaties and texts on the arms trade and on small arms. */
export const smallArms: readonly InstrumentGrammar[] = [
  {
    id: 'arms-trade-treaty',
    kind: 'treaty',
    year: 2013,
    date: '2013-04-02',
    unts: 'vol. 3013, No. 52373',
    symbol: 'A/CONF.217/2013/L.3',
    names: {
      ar: ['(ب|ل|و|)معاهدة تجارة الأسلحة'],
      de: ['vertrag(s|es|) über den waffenhandel'],
      en: ['arms trade treaty'],
      es: ['tratado sobre el comercio de armas'],
      fr: ['traité sur le commerce des armes'],
      pt: ['tratado sobre o comércio de armas', 'tratado de comércio de armas'],
      ru: [
        'договор(а|у|ом|е|) о торговле оружием',
        'международн(ый|ого|ому|ым|ом) договор(а|у|ом|е|) о торговле оружием',
      ],
      zh: ['武器贸易条约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'central-african-small-arms-convention',
    kind: 'treaty',
    year: 2010,
    date: '2010-04-30',
    names: {
      ar: ['(ب|ل|و|)اتفاقية كينشاسا'],
      en: [
        'central african convention for the control of small arms and light weapons',
        'kinshasa convention',
      ],
      es: [
        'convención de áfrica central para el control de las armas pequeñas y las armas ligeras',
        'convención de kinshasa',
      ],
      fr: [
        'convention de l’afrique centrale pour le contrôle des armes légères et de petit calibre',
        'convention de kinshasa',
      ],
      ru: [
        'центральноафриканск(ая|ой|ую) конвенци(я|и|ю|ей) о контроле (за|над) стрелковым оружием и легкими вооружениями',
        'киншасск(ая|ой|ую) конвенци(я|и|ю|ей)',
      ],
      zh: ['中部非洲管制小武器和轻武器', '金沙萨公约'],
    },
    source: 'Central African Convention signed at Kinshasa',
  },
  {
    id: 'ecowas-small-arms-convention',
    kind: 'treaty',
    year: 2006,
    date: '2006-06-14',
    names: {
      en: [
        'economic community of west african states convention on small arms and light weapons',
        'ecowas convention on small arms and light weapons',
      ],
      es: [
        'convención de la comunidad económica de los estados de áfrica occidental sobre las armas pequeñas y (las armas |)ligeras',
      ],
      fr: [
        'convention de la communauté économique des états de l’afrique de l’ouest sur les armes légères et de petit calibre',
        'convention de la cedeao sur les armes légères et de petit calibre',
      ],
      ru: [
        'конвенци(я|и|ю|ей) экономического сообщества западноафриканских государств о стрелковом оружии и легких вооружениях',
      ],
      zh: ['西非国家经济共同体关于小武器和轻武器'],
    },
    source: 'Economic Community of West African States',
  },
  {
    id: 'inter-american-firearms-convention',
    kind: 'treaty',
    year: 1997,
    date: '1997-11-14',
    unts: 'vol. 2029, No. 35494',
    names: {
      en: [
        'inter-american convention against the illicit manufacturing of and trafficking in firearms, ammunition, explosives(,|) and other related materials',
      ],
      es: [
        'convención interamericana contra la fabricación y el tráfico ilícitos de armas de fuego, municiones, explosivos y otros materiales relacionados',
      ],
      fr: [
        'convention interaméricaine contre la fabrication et le trafic illicites d’armes à feu, de munitions, d’explosifs et d’autres matériels connexes',
      ],
      pt: [
        'convenção interamericana contra a fabricação e o tráfico ilícitos de armas de fogo, munições, explosivos e outros materiais correlatos',
      ],
      ru: [
        'межамериканск(ая|ой|ую) конвенци(я|и|ю|ей) о борьбе с незаконным производством и оборотом огнестрельного оружия',
      ],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'international-tracing-instrument',
    kind: 'declaration',
    year: 2005,
    date: '2005-12-08',
    country: 'un',
    symbol: 'A/60/88',
    names: {
      ar: [
        '(ال|بال|لل|وال)صك الدولي لتمكين الدول من التعرف على الأسلحة الصغيرة والأسلحة الخفيفة غير المشروعة وتعقبها',
        '(ال|بال|لل|وال)صك الدولي للتعقب',
      ],
      de: [
        'internationales rechtsinstrument zur ermöglichung der raschen und zuverlässigen identifizierung und rückverfolgung illegaler kleinwaffen und leichter waffen',
        'internationale(s|n|) rückverfolgungsinstrument(s|)',
      ],
      en: [
        'international instrument to enable states to identify and trace, in a timely and reliable manner, illicit small arms and light weapons',
        'international tracing instrument',
      ],
      es: [
        'instrumento internacional para permitir a los estados identificar y localizar, de forma oportuna y fidedigna, armas pequeñas y armas ligeras ilícitas',
        'instrumento internacional de localización',
      ],
      fr: [
        'instrument international visant à permettre aux états de procéder à l’identification et au traçage rapides et fiables des armes légères et de petit calibre illicites',
        'instrument international de traçage',
      ],
      ru: [
        'международный документ, позволяющий государствам своевременно и надежно выявлять и отслеживать незаконные стрелковое оружие и легкие вооружения',
        'международный документ по отслеживанию',
        'международного документа по отслеживанию',
        'международном документе по отслеживанию',
      ],
      zh: [
        '使各国能够及时和可靠地识别和追查非法小武器和轻武器的国际文书',
        '使各国能够及时可靠地识别和追查非法小武器和轻武器国际文书',
        '国际追查文书',
      ],
    },
    source: 'United Nations document A/60/88',
  },
  {
    id: 'nairobi-protocol-small-arms',
    kind: 'treaty',
    year: 2004,
    date: '2004-04-21',
    names: {
      en: ['nairobi protocol for the prevention, control and reduction of small arms and light weapons'],
      es: [
        'protocolo de nairobi para la prevención, el control y la reducción de las armas pequeñas y (las armas |)ligeras',
      ],
      fr: [
        'protocole de nairobi pour la prévention, le contrôle et la réduction des armes légères et de petit calibre',
      ],
    },
    source: 'Regional Centre on Small Arms, Nairobi',
  },
  {
    id: 'programme-of-action-small-arms',
    kind: 'programme',
    year: 2001,
    country: 'un',
    symbol: 'A/CONF.192/15',
    names: {
      ar: [
        '(ب|ل|و|)برنامج العمل المتعلق بمنع الاتجار غير المشروع بالأسلحة الصغيرة والأسلحة الخفيفة من جميع جوانبه ومكافحته والقضاء عليه',
        '(ب|ل|و|)برنامج عمل منع الاتجار غير المشروع بالأسلحة الصغيرة والأسلحة الخفيفة من جميع جوانبه ومكافحته والقضاء عليه',
      ],
      de: [
        'aktionsprogramm(s) zur verhütung, bekämpfung und beseitigung des unerlaubten handels mit kleinwaffen und leichten waffen unter allen aspekten',
      ],
      en: [
        'programme of action to prevent, combat and eradicate the illicit trade in small arms and light weapons in all its aspects',
        'united nations programme of action on small arms',
      ],
      es: [
        'programa de acción para prevenir, combatir y eliminar el tráfico ilícito de armas pequeñas y ligeras en todos sus aspectos',
        'programa de acción para prevenir, combatir y eliminar el tráfico ilícito de armas pequeñas y armas ligeras en todos sus aspectos',
      ],
      fr: [
        'programme d’action en vue de prévenir, combattre et éliminer le commerce illicite des armes légères sous tous ses aspects',
        'programme d’action en vue de prévenir, (de |)combattre et (d’|)éliminer le commerce illicite des armes légères',
      ],
      pt: [
        'programa de ação para prevenir, combater e erradicar o comércio ilícito de armas pequenas e (armas |)leves em todos os (seus |)aspectos',
      ],
      ru: [
        'программ(а|ы|е|у|ой) действий по предотвращению и искоренению незаконной торговли стрелковым оружием и легкими вооружениями во всех ее аспектах и борьбе с ней',
      ],
      zh: [
        '从各个方面防止、打击和消除小武器和轻武器非法贸易的行动纲领',
        '从各方面防止、打击和消除小武器和轻武器非法贸易的行动纲领',
      ],
    },
    source: 'United Nations document A/CONF.192/15',
  },
]
