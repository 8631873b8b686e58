import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** The human rights treaties of the Council of Europe. */
export const humanRightsEurope: InstrumentGrammar[] = [
  {
    id: 'coe-trafficking-convention',
    kind: 'treaty',
    year: 2005,
    date: '2005-05-16',
    depositary: 'CETS No. 197',
    names: {
      de: ['übereinkommen(s) des europarats zur bekämpfung des menschenhandels'],
      en: ['council of europe convention on action against trafficking in human beings'],
      es: ['convenio del consejo de europa sobre la lucha contra la trata de seres humanos'],
      fr: ['convention du conseil de l’europe sur la lutte contre la traite des êtres humains'],
      pt: ['convenção do conselho da europa relativa à luta contra o tráfico de seres humanos'],
      ru: ['конвенци(я|и|ю|ей) совета европы о противодействии торговле людьми'],
    },
    source: 'Council of Europe Treaty Series, CETS No. 197',
  },
  {
    id: 'european-charter-regional-minority-languages',
    kind: 'treaty',
    year: 1992,
    date: '1992-11-05',
    depositary: 'ETS No. 148',
    names: {
      de: ['europäische(n|r|) charta der regional- oder minderheitensprachen'],
      en: ['european charter for regional or minority languages'],
      es: ['carta europea de las lenguas (regionales o minoritarias|minoritarias o regionales)'],
      fr: ['charte européenne des langues régionales ou minoritaires'],
      pt: ['carta europeia (para as|das) línguas regionais ou minoritárias'],
      ru: ['европейск(ая|ой|ую) харти(я|и|ю|ей) региональных языков или языков меньшинств'],
    },
    source: 'Council of Europe Treaty Series, ETS No. 148',
  },
  {
    id: 'european-convention-on-human-rights',
    kind: 'treaty',
    year: 1950,
    date: '1950-11-04',
    unts: 'vol. 213, No. 2889',
    depositary: 'ETS No. 005',
    names: {
      ar: [
        '(ال|لل|بال|)اتفاقية الأوروبية لحماية حقوق الإنسان والحريات الأساسية',
        '(ال|لل|بال|)اتفاقية الأوروبية لحقوق الإنسان',
      ],
      de: [
        'konvention zum schutz(e) der menschenrechte und grundfreiheiten',
        'europäische(n|r|) menschenrechtskonvention',
      ],
      en: [
        'convention for the protection of human rights and fundamental freedoms',
        'european convention on human rights',
        'european convention for the protection of human rights and fundamental freedoms',
      ],
      es: [
        'convenio (europeo |)para la protección de los derechos humanos y de las libertades fundamentales',
        'convenio europeo de derechos humanos',
      ],
      fr: [
        'convention (européenne |)de sauvegarde des droits de l’homme et des libertés fondamentales',
        'convention européenne des droits de l’homme',
      ],
      pt: [
        'convenção (europeia |)para a proteção dos direitos (do homem|humanos) e das liberdades fundamentais',
        'convenção europeia dos direitos (do homem|humanos)',
        'convenção europeia de direitos humanos',
      ],
      ru: [
        'конвенци(я|и|ю|ей) о защите прав человека и основных свобод',
        'европейск(ая|ой|ую) конвенци(я|и|ю|ей) о защите прав человека и основных свобод',
        'европейск(ая|ой|ую) конвенци(я|и|ю|ей) о правах человека',
      ],
      zh: ['欧洲保护人权与基本自由公约', '欧洲人权公约', '保护人权与基本自由公约'],
    },
    source: 'Council of Europe Treaty Series, ETS No. 005',
  },
  {
    id: 'european-social-charter',
    kind: 'treaty',
    year: 1961,
    date: '1961-10-18',
    unts: 'vol. 529, No. 7659',
    depositary: 'ETS No. 035',
    names: {
      ar: ['الميثاق الاجتماعي الأوروبي'],
      de: ['europäische(n|r|) sozialcharta'],
      en: ['european social charter'],
      es: ['carta social europea'],
      fr: ['charte sociale européenne'],
      pt: ['carta social europeia'],
      ru: ['европейск(ая|ой|ую) социальн(ая|ой|ую) харти(я|и|ю|ей)'],
      zh: ['欧洲社会宪章'],
    },
    source: 'Council of Europe Treaty Series, ETS No. 035',
  },
  {
    id: 'european-social-charter-revised',
    kind: 'treaty',
    year: 1996,
    date: '1996-05-03',
    unts: 'vol. 2151, No. 37549',
    depositary: 'ETS No. 163',
    names: {
      de: ['revidierte(n|r|) europäische(n|r|) sozialcharta', 'europäische(n|r|) sozialcharta revidiert'],
      en: ['european social charter revised', 'revised european social charter'],
      es: ['carta social europea revisada'],
      fr: ['charte sociale européenne révisée'],
      pt: ['carta social europeia revista'],
      ru: ['пересмотренн(ая|ой|ую) европейск(ая|ой|ую) социальн(ая|ой|ую) харти(я|и|ю|ей)'],
    },
    source: 'Council of Europe Treaty Series, ETS No. 163',
  },
  {
    id: 'european-torture-convention',
    kind: 'treaty',
    year: 1987,
    date: '1987-11-26',
    depositary: 'ETS No. 126',
    names: {
      de: [
        'europäische(s|n|) übereinkommen(s) zur verhütung von folter und unmenschlicher oder erniedrigender behandlung oder strafe',
      ],
      en: [
        'european convention for the prevention of torture and inhuman or degrading treatment or punishment',
      ],
      es: [
        'convenio europeo para la prevención de la tortura y de las penas o tratos inhumanos o degradantes',
      ],
      fr: [
        'convention européenne pour la prévention de la torture et des peines ou traitements inhumains ou dégradants',
      ],
      pt: [
        'convenção europeia para a prevenção da tortura e das penas ou tratamentos desumanos ou degradantes',
      ],
      ru: [
        'европейск(ая|ой|ую) конвенци(я|и|ю|ей) по предупреждению пыток и бесчеловечного или унижающего достоинство обращения или наказания',
      ],
    },
    source: 'Council of Europe Treaty Series, ETS No. 126',
  },
  {
    id: 'framework-convention-national-minorities',
    kind: 'treaty',
    year: 1995,
    date: '1995-02-01',
    depositary: 'ETS No. 157',
    names: {
      de: ['rahmenübereinkommen(s) zum schutz nationaler minderheiten'],
      en: ['framework convention for the protection of national minorities'],
      es: ['convenio(-|)marco para la protección de las minorías nacionales'],
      fr: ['convention-cadre pour la protection des minorités nationales'],
      pt: ['convenção-quadro para a proteção das minorias nacionais'],
      ru: ['рамочн(ая|ой|ую) конвенци(я|и|ю|ей) о защите национальных меньшинств'],
    },
    source: 'Council of Europe Treaty Series, ETS No. 157',
  },
  {
    id: 'istanbul-convention',
    kind: 'treaty',
    year: 2011,
    date: '2011-05-11',
    depositary: 'CETS No. 210',
    names: {
      ar: ['(ب|ل|)اتفاقية اسطنبول'],
      de: [
        'übereinkommen(s) des europarats zur verhütung und bekämpfung von gewalt gegen frauen und häuslicher gewalt',
        'istanbul-konvention',
      ],
      en: [
        'council of europe convention on preventing and combating violence against women and domestic violence',
        'istanbul convention',
      ],
      es: [
        'convenio del consejo de europa sobre prevención y lucha contra la violencia contra la(s) mujer(es) y la violencia doméstica',
        'convenio de estambul',
      ],
      fr: [
        'convention du conseil de l’europe sur la prévention et la lutte contre la violence à l’égard des femmes et la violence domestique',
        'convention d’istanbul',
      ],
      pt: [
        'convenção do conselho da europa para a prevenção e o combate à violência contra as mulheres e a violência doméstica',
        'convenção de istambul',
      ],
      ru: [
        'конвенци(я|и|ю|ей) совета европы о предотвращении и борьбе с насилием в отношении женщин и домашним насилием',
        'стамбульск(ая|ой|ую) конвенци(я|и|ю|ей)',
      ],
      zh: ['伊斯坦布尔公约'],
    },
    source: 'Council of Europe Treaty Series, CETS No. 210',
  },
  {
    id: 'lanzarote-convention',
    kind: 'treaty',
    year: 2007,
    date: '2007-10-25',
    depositary: 'CETS No. 201',
    names: {
      de: [
        'übereinkommen(s) des europarats zum schutz von kindern vor sexueller ausbeutung und sexuellem missbrauch',
        'lanzarote-konvention',
      ],
      en: [
        'council of europe convention on the protection of children against sexual exploitation and sexual abuse',
        'lanzarote convention',
      ],
      es: [
        'convenio del consejo de europa para la protección de los niños contra la explotación y el abuso sexual',
        'convenio de lanzarote',
      ],
      fr: [
        'convention du conseil de l’europe sur la protection des enfants contre l’exploitation et les abus sexuels',
        'convention de lanzarote',
      ],
      pt: [
        'convenção do conselho da europa para a proteção das crianças contra a exploração sexual e os abusos sexuais',
        'convenção de lanzarote',
      ],
    },
    source: 'Council of Europe Treaty Series, CETS No. 201',
  },
  {
    id: 'oviedo-convention',
    kind: 'treaty',
    year: 1997,
    date: '1997-04-04',
    depositary: 'ETS No. 164',
    names: {
      de: ['übereinkommen(s) über menschenrechte und biomedizin'],
      en: ['convention on human rights and biomedicine', 'oviedo convention'],
      es: ['convenio relativo a los derechos humanos y la biomedicina', 'convenio de oviedo'],
      fr: ['convention sur les droits de l’homme et la biomédecine', 'convention d’oviedo'],
      pt: ['convenção (sobre os|dos) direitos do homem e (a |da |)biomedicina', 'convenção de oviedo'],
    },
    source: 'Council of Europe Treaty Series, ETS No. 164',
  },
]
