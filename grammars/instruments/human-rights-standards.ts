import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** Sets of rules and principles on the administration of justice, national institutions, business and displacement. */
export const humanRightsStandards: InstrumentGrammar[] = [
  {
    id: 'bangkok-rules',
    kind: 'declaration',
    year: 2010,
    date: '2010-12-21',
    symbol: 'A/RES/65/229',
    names: {
      ar: [
        '(ب|ل|)قواعد الأمم المتحدة لمعاملة السجينات والتدابير غير الاحتجازية للمجرمات',
        '(ب|ل|)قواعد بانكوك',
      ],
      de: ['bangkok-regeln'],
      en: [
        'united nations rules for the treatment of women prisoners and non-custodial measures for women offenders',
        'bangkok rules',
      ],
      es: [
        'reglas de las naciones unidas para el tratamiento de las reclusas y medidas no privativas de la libertad para las mujeres delincuentes',
        'reglas de bangkok',
      ],
      fr: [
        'règles des nations unies concernant le traitement des détenues et l’imposition de mesures non privatives de liberté aux délinquantes',
        'règles de bangkok',
      ],
      pt: [
        'regras das nações unidas para o tratamento de mulheres presas e medidas não privativas de liberdade para mulheres infratoras',
        'regras de (bangkok|banguecoque|bangcoc)',
      ],
      ru: [
        'правил(а|ам|ами|ах|) организации объединенных наций, касающи(еся|хся) обращения с женщинами-заключенными и мер наказания для женщин-правонарушителей, не связанных с лишением свободы',
        'бангкокски(е|х|м|ми) правил(а|ам|ами|ах|)',
      ],
      zh: [
        '联合国女性囚犯待遇和女性罪犯非拘禁措施规则',
        '联合国关于女性囚犯待遇和女性罪犯非拘禁措施的规则',
        '曼谷规则',
      ],
    },
    source: 'General Assembly resolution 65/229, annex',
  },
  {
    id: 'basic-principles-remedy-and-reparation',
    kind: 'declaration',
    year: 2005,
    date: '2005-12-16',
    symbol: 'A/RES/60/147',
    names: {
      en: [
        'basic principles and guidelines on the right to a remedy and reparation for victims of gross violations of international human rights law and serious violations of international humanitarian law',
      ],
      es: [
        'principios y directrices básicos sobre el derecho de las víctimas de violaciones manifiestas de las normas internacionales de derechos humanos y de violaciones graves del derecho internacional humanitario a interponer recursos y obtener reparaciones',
      ],
      fr: [
        'principes fondamentaux et directives concernant le droit à un recours et à réparation des victimes de violations flagrantes du droit international des droits de l’homme et de violations graves du droit international humanitaire',
      ],
    },
    source: 'General Assembly resolution 60/147, annex',
  },
  {
    id: 'beijing-rules',
    kind: 'declaration',
    year: 1985,
    date: '1985-11-29',
    symbol: 'A/RES/40/33',
    names: {
      ar: ['(ب|ل|)قواعد الأمم المتحدة النموذجية الدنيا لإدارة شؤون قضاء الأحداث', '(ب|ل|)قواعد بيجين'],
      en: [
        'united nations standard minimum rules for the administration of juvenile justice',
        'beijing rules',
      ],
      es: [
        'reglas mínimas (uniformes |)de las naciones unidas para la administración de la justicia de menores',
        'reglas de beijing',
      ],
      fr: [
        'ensemble de règles minima des nations unies concernant l’administration de la justice pour mineurs',
        'règles de beijing',
      ],
      pt: [
        'regras mínimas das nações unidas para a administração da justiça (de menores|juvenil|da infância e da juventude)',
        'regras de (beijing|pequim)',
      ],
      ru: [
        'минимальн(ые|ых|ым|ыми) стандартн(ые|ых|ым|ыми) правил(а|ам|ами|ах|) организации объединенных наций, касающи(еся|хся) отправления правосудия в отношении несовершеннолетних',
        'пекински(е|х|м|ми) правил(а|ам|ами|ах|)',
      ],
      zh: ['联合国少年司法最低限度标准规则', '北京规则'],
    },
    source: 'General Assembly resolution 40/33, annex',
  },
  {
    id: 'guiding-principles-business-human-rights',
    kind: 'declaration',
    year: 2011,
    date: '2011-06-16',
    symbol: 'A/HRC/17/31',
    names: {
      ar: ['(ال|لل|بال|)مبادئ التوجيهية بشأن الأعمال التجارية وحقوق الإنسان'],
      de: ['leitprinzipien für wirtschaft und menschenrechte'],
      en: ['guiding principles on business and human rights'],
      es: ['principios rectores (de las naciones unidas |)sobre las empresas y los derechos humanos'],
      fr: ['principes directeurs relatifs aux entreprises et aux droits de l’homme'],
      pt: ['princípios orientadores sobre empresas e direitos humanos'],
      ru: [
        'руководящи(е|х|м|ми) принцип(ы|ов|ам|ами|ах) предпринимательской деятельности в аспекте прав человека',
      ],
      zh: ['工商企业与人权指导原则', '工商业与人权指导原则'],
    },
    source: 'A/HRC/17/31, annex; endorsed in Human Rights Council resolution 17/4',
  },
  {
    id: 'guiding-principles-internal-displacement',
    kind: 'declaration',
    year: 1998,
    symbol: 'E/CN.4/1998/53/Add.2',
    names: {
      ar: ['(ال|لل|بال|)مبادئ التوجيهية بشأن (التشريد|النزوح) الداخلي'],
      de: ['leitlinien betreffend binnenvertreibungen', 'leitlinien für binnenvertreibung'],
      en: ['guiding principles on internal displacement'],
      es: ['principios rectores (de los|aplicables a los) desplazamientos internos'],
      fr: ['principes directeurs relatifs au déplacement de personnes à l’intérieur de leur propre pays'],
      pt: ['princípios orientadores (sobre|relativos a|relativos aos) deslocad(os|as) intern(os|as)'],
      ru: ['руководящи(е|х|м|ми) принцип(ы|ов|ам|ами|ах) по вопросу о перемещении лиц внутри страны'],
      zh: ['关于境内流离失所问题的指导原则'],
    },
    source: 'E/CN.4/1998/53/Add.2, annex',
  },
  {
    id: 'havana-rules',
    kind: 'declaration',
    year: 1990,
    date: '1990-12-14',
    symbol: 'A/RES/45/113',
    names: {
      ar: ['(ب|ل|)قواعد الأمم المتحدة بشأن حماية الأحداث المجردين من حريتهم'],
      en: ['united nations rules for the protection of juveniles deprived of their liberty'],
      es: ['reglas de las naciones unidas para la protección de los menores privados de libertad'],
      fr: ['règles des nations unies pour la protection des mineurs privés de liberté'],
      ru: [
        'правил(а|ам|ами|ах|) организации объединенных наций, касающи(еся|хся) защиты несовершеннолетних, лишенных свободы',
      ],
      zh: ['联合国保护被剥夺自由少年规则'],
    },
    source: 'General Assembly resolution 45/113, annex',
  },
  {
    id: 'nelson-mandela-rules',
    kind: 'declaration',
    year: 2015,
    date: '2015-12-17',
    symbol: 'A/RES/70/175',
    names: {
      ar: [
        '(ب|ل|)قواعد الأمم المتحدة النموذجية الدنيا لمعاملة السجناء',
        '(ب|ل|)قواعد (نيلسون|نلسون) مانديلا',
      ],
      de: [
        'mindestgrundsätze(n) der vereinten nationen für die behandlung der gefangenen',
        'nelson-mandela-regeln',
      ],
      en: [
        'united nations standard minimum rules for the treatment of prisoners',
        'standard minimum rules for the treatment of prisoners',
        'nelson mandela rules',
        'mandela rules',
      ],
      es: [
        'reglas mínimas (de las naciones unidas |)para el tratamiento de los reclusos',
        'reglas (nelson |)mandela',
      ],
      fr: [
        'ensemble de règles minima (des nations unies |)pour le traitement des détenus',
        'règles (nelson |)mandela',
      ],
      pt: [
        'regras mínimas (das nações unidas |)para o tratamento (de|dos) (reclusos|presos)',
        'regras (de |)(nelson |)mandela',
      ],
      ru: [
        'минимальн(ые|ых|ым|ыми) стандартн(ые|ых|ым|ыми) правил(а|ам|ами|ах|) (организации объединенных наций |)в отношении обращения с заключенными',
        'правил(а|ам|ами|ах|) нельсона манделы',
      ],
      zh: ['联合国囚犯待遇最低限度标准规则', '纳尔逊·曼德拉规则', '曼德拉规则'],
    },
    source: 'General Assembly resolution 70/175, annex',
  },
  {
    id: 'paris-principles',
    kind: 'declaration',
    year: 1993,
    date: '1993-12-20',
    symbol: 'A/RES/48/134',
    names: {
      ar: [
        '(ال|لل|بال|)مبادئ المتعلقة بمركز المؤسسات الوطنية لتعزيز (وحماية حقوق الإنسان|حقوق الإنسان وحمايتها)',
        '(ب|ل|)مبادئ باريس',
      ],
      de: [
        'grundsätze(n) betreffend die stellung nationaler institutionen zur förderung und zum schutz der menschenrechte',
        'pariser grundsätze(n)',
      ],
      en: [
        'principles relating to the status of national institutions for the promotion and protection of human rights',
        'paris principles',
      ],
      es: [
        'principios relativos al estatuto de las instituciones nacionales de promoción y protección de los derechos humanos',
        'principios de parís',
      ],
      fr: [
        'principes concernant le statut des institutions nationales pour la promotion et la protection des droits de l’homme',
        'principes de paris',
      ],
      pt: [
        'princípios relativos ao estatuto das instituições nacionais (para a promoção e a proteção|para a promoção e proteção|de promoção e proteção) dos direitos humanos',
        'princípios de paris',
      ],
      ru: [
        'принцип(ы|ов|ам|ами|ах), касающи(еся|хся) статуса национальных учреждений, занимающихся поощрением и защитой прав человека',
        'парижски(е|х|м|ми) принцип(ы|ов|ам|ами|ах)',
      ],
      zh: ['关于促进和保护人权的国家机构的地位的原则', '巴黎原则'],
    },
    source: 'General Assembly resolution 48/134, annex',
  },
  {
    id: 'paris-principles-armed-forces-children',
    kind: 'declaration',
    year: 2007,
    names: {
      en: [
        'principles and guidelines on children associated with armed forces or armed groups',
        'paris commitments to protect children',
      ],
      es: ['principios y directrices sobre los niños asociados (a|con) fuerzas armadas o grupos armados'],
      fr: ['principes directeurs relatifs aux enfants associés aux forces armées ou aux groupes armés'],
    },
    source: 'UNICEF, The Paris Principles, February 2007',
  },
  {
    id: 'tokyo-rules',
    kind: 'declaration',
    year: 1990,
    date: '1990-12-14',
    symbol: 'A/RES/45/110',
    names: {
      ar: [
        '(ب|ل|)قواعد الأمم المتحدة الدنيا النموذجية للتدابير غير الاحتجازية',
        '(ب|ل|)قواعد الأمم المتحدة النموذجية الدنيا للتدابير غير الاحتجازية',
        '(ب|ل|)قواعد طوكيو',
      ],
      en: ['united nations standard minimum rules for non-custodial measures', 'tokyo rules'],
      es: [
        'reglas mínimas (uniformes |)de las naciones unidas sobre las medidas no privativas de la libertad',
        'reglas de tokio',
      ],
      fr: [
        'règles minima des nations unies pour l’élaboration de mesures non privatives de liberté',
        'règles de tokyo',
      ],
      pt: [
        'regras mínimas das nações unidas (para|sobre) (a elaboração de |as |)medidas não privativas de liberdade',
        'regras de tóquio',
      ],
      ru: [
        'минимальн(ые|ых|ым|ыми) стандартн(ые|ых|ым|ыми) правил(а|ам|ами|ах|) организации объединенных наций в отношении мер, не связанных с тюремным заключением',
        'токийски(е|х|м|ми) правил(а|ам|ами|ах|)',
      ],
      zh: ['联合国非拘禁措施最低限度标准规则', '东京规则'],
    },
    source: 'General Assembly resolution 45/110, annex',
  },
  {
    id: 'victims-of-crime-declaration',
    kind: 'declaration',
    year: 1985,
    date: '1985-11-29',
    symbol: 'A/RES/40/34',
    names: {
      en: ['declaration of basic principles of justice for victims of crime and abuse of power'],
      es: [
        'declaración sobre los principios fundamentales de justicia para las víctimas de delitos y del abuso de poder',
      ],
      fr: [
        'déclaration des principes fondamentaux de justice relatifs aux victimes de la criminalité et aux victimes d’abus de pouvoir',
      ],
      ru: [
        'деклараци(я|и|ю|ей) основных принципов правосудия для жертв преступлений и злоупотребления властью',
      ],
      zh: ['为罪行和滥用权力行为受害者取得公理的基本原则宣言'],
    },
    source: 'General Assembly resolution 40/34, annex',
  },
]
