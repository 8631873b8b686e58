import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** Treaties on pollution, the ozone layer, fresh water and environmental procedure. */
export const pollutionAndWater: readonly InstrumentGrammar[] = [
  {
    id: 'aarhus-convention',
    kind: 'treaty',
    year: 1998,
    date: '1998-06-25',
    unts: 'vol. 2161, No. 37770',
    names: {
      ar: ['(ب|ل|و|)اتفاقية آرهوس'],
      de: [
        'übereinkommen(s) über den zugang zu informationen, die öffentlichkeitsbeteiligung an entscheidungsverfahren und den zugang zu gerichten in umweltangelegenheiten',
        'aarhus-konvention',
        'übereinkommen(s) von aarhus',
      ],
      en: [
        'convention on access to information, public participation in decision-making and access to justice in environmental matters',
        'aarhus convention',
      ],
      es: [
        'convención sobre el acceso a la información, la participación del público en la (adopción|toma) de decisiones y el acceso a la justicia en (asuntos ambientales|materia de medio ambiente)',
        'convenio de aarhus',
        'convención de aarhus',
      ],
      fr: [
        'convention sur l’accès à l’information, la participation du public au processus décisionnel et l’accès à la justice en matière d’environnement',
        'convention d’aarhus',
      ],
      pt: ['convenção de aarhus'],
      ru: [
        'конвенци(я|и|ю|ей) о доступе к информации, участии общественности в процессе принятия решений и доступе к правосудию по вопросам, касающимся окружающей среды',
        'орхусск(ая|ой|ую) конвенци(я|и|ю|ей)',
      ],
      zh: ['在环境问题上获得信息、公众参与决策和诉诸法律的公约', '奥胡斯公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'basel-convention',
    kind: 'treaty',
    year: 1989,
    date: '1989-03-22',
    unts: 'vol. 1673, No. 28911',
    names: {
      ar: [
        '(ب|ل|و|)اتفاقية بازل بشأن التحكم في نقل النفايات الخطرة والتخلص منها عبر الحدود',
        '(ب|ل|و|)اتفاقية بازل',
      ],
      de: [
        'basler übereinkommen(s) über die kontrolle der grenzüberschreitenden verbringung gefährlicher abfälle und ihrer entsorgung',
        'basler übereinkommen(s)',
      ],
      en: [
        'basel convention on the control of transboundary movements of hazardous wastes and their disposal',
        'basel convention',
      ],
      es: [
        'convenio de basilea sobre el control de los movimientos transfronterizos de los desechos peligrosos y su eliminación',
        'convenio de basilea',
      ],
      fr: [
        'convention de bâle sur le contrôle des mouvements transfrontières de déchets dangereux et de leur élimination',
        'convention de bâle',
      ],
      pt: [
        'convenção de basileia sobre o controle de movimentos transfronteiriços de resíduos perigosos e seu depósito',
        'convenção de basileia',
      ],
      ru: [
        'базельск(ая|ой|ую) конвенци(я|и|ю|ей) о контроле за трансграничной перевозкой опасных отходов и их удалением',
        'базельск(ая|ой|ую) конвенци(я|и|ю|ей)',
      ],
      zh: ['控制危险废物越境转移及其处置巴塞尔公约', '巴塞尔公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'clrtap',
    kind: 'treaty',
    year: 1979,
    date: '1979-11-13',
    unts: 'vol. 1302, No. 21623',
    names: {
      de: ['übereinkommen(s) über weiträumige grenzüberschreitende luftverunreinigung'],
      en: ['convention on long-range transboundary air pollution'],
      es: ['convenio sobre la contaminación atmosférica transfronteriza a gran distancia'],
      fr: ['convention sur la pollution atmosphérique transfrontière à longue distance'],
      ru: ['конвенци(я|и|ю|ей) о трансграничном загрязнении воздуха на большие расстояния'],
      zh: ['远距离越境空气污染公约', '远程越界空气污染公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'escazu-agreement',
    kind: 'treaty',
    year: 2018,
    date: '2018-03-04',
    names: {
      ar: ['(ب|ل|و|)اتفاق إسكاسو'],
      de: ['abkommen(s) von escazú', 'escazú-abkommen(s)'],
      en: [
        'regional agreement on access to information, public participation and justice in environmental matters in latin america and the caribbean',
        'escazú agreement',
      ],
      es: [
        'acuerdo regional sobre el acceso a la información, la participación pública y el acceso a la justicia en asuntos ambientales en américa latina y el caribe',
        'acuerdo de escazú',
      ],
      fr: [
        'accord régional sur l’accès à l’information, la participation publique et l’accès à la justice à propos des questions environnementales en amérique latine et dans les caraïbes',
        'accord d’escazú',
      ],
      pt: [
        'acordo regional sobre acesso à informação, participação pública e acesso à justiça em assuntos ambientais na américa latina e no caribe',
        'acordo de escazú',
      ],
      ru: [
        'региональн(ое|ого|ому|ым|им|ом) соглашени(е|я|ю|ем|и) о доступе к информации, участии общественности и правосудии по вопросам, касающимся окружающей среды',
        'региональн(ое|ого|ому|ым|им|ом) соглашени(е|я|ю|ем|и) о доступе к информации, участии общественности и доступе к правосудию',
        'соглашени(е|я|ю|ем|и) эскасу',
      ],
      zh: ['埃斯卡苏协定'],
    },
    source: 'Economic Commission for Latin America and the Caribbean',
  },
  {
    id: 'espoo-convention',
    kind: 'treaty',
    year: 1991,
    date: '1991-02-25',
    unts: 'vol. 1989, No. 34028',
    names: {
      de: [
        'übereinkommen(s) über die umweltverträglichkeitsprüfung im grenzüberschreitenden rahmen',
        'espoo-konvention',
        'espoo-übereinkommen(s)',
      ],
      en: ['convention on environmental impact assessment in a transboundary context', 'espoo convention'],
      es: [
        'convenio sobre la (evaluación del impacto ambiental|evaluación del impacto en el medio ambiente) en un contexto transfronterizo',
        'convenio de espoo',
        'convención de espoo',
      ],
      fr: [
        'convention sur l’évaluation de l’impact sur l’environnement dans un contexte transfrontière',
        'convention d’espoo',
      ],
      pt: ['convenção de espoo'],
      ru: [
        'конвенци(я|и|ю|ей) об оценке воздействия на окружающую среду в трансграничном контексте',
        'конвенци(я|и|ю|ей) эспо',
      ],
      zh: ['越境环境影响评估公约', '跨界环境影响评价公约', '埃斯波公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'kigali-amendment',
    kind: 'treaty',
    year: 2016,
    date: '2016-10-15',
    part: 'montreal-protocol',
    names: {
      ar: ['(ب|ل|و|)تعديل كيغالي'],
      de: ['änderung von kigali', 'kigali-änderung'],
      en: ['kigali amendment to the montreal protocol', 'kigali amendment'],
      es: ['enmienda de kigali'],
      fr: ['amendement de kigali'],
      pt: ['emenda de kigali'],
      ru: ['кигалийская поправка', 'кигалийской поправки', 'кигалийскую поправку', 'кигалийской поправке'],
      zh: ['基加利修正案', '基加利修正'],
    },
    source: 'Ozone Secretariat, decision XXVIII/1',
  },
  {
    id: 'minamata-convention',
    kind: 'treaty',
    year: 2013,
    date: '2013-10-10',
    unts: 'vol. 3202, No. 54669',
    names: {
      ar: ['(ب|ل|و|)اتفاقية ميناماتا بشأن الزئبق', '(ب|ل|و|)اتفاقية ميناماتا'],
      de: [
        'übereinkommen(s) von minamata über quecksilber',
        'minamata-übereinkommen(s)',
        'übereinkommen(s) von minamata',
      ],
      en: ['minamata convention on mercury', 'minamata convention'],
      es: ['convenio de minamata sobre el mercurio', 'convenio de minamata'],
      fr: ['convention de minamata sur le mercure', 'convention de minamata'],
      pt: ['convenção de minamata sobre (o |)mercúrio', 'convenção de minamata'],
      ru: ['минаматск(ая|ой|ую) конвенци(я|и|ю|ей) о ртути', 'минаматск(ая|ой|ую) конвенци(я|и|ю|ей)'],
      zh: ['关于汞的水俣公约', '水俣公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'montreal-protocol',
    kind: 'treaty',
    year: 1987,
    date: '1987-09-16',
    unts: 'vol. 1522, No. 26369',
    part: 'vienna-convention-ozone',
    names: {
      ar: [
        '(ب|ل|و|)بروتوكول مونتريال بشأن المواد المستنفدة لطبقة الأوزون',
        '(ب|ل|و|)بروتوكول مونتريال المتعلق بالمواد المستنفدة لطبقة الأوزون',
        '(ب|ل|و|)بروتوكول مونتريال',
      ],
      de: [
        'montrealer protokoll(s) über stoffe, die zu einem abbau der ozonschicht führen',
        'montrealer protokoll(s)',
        'protokoll(s) von montreal',
      ],
      en: ['montreal protocol on substances that deplete the ozone layer', 'montreal protocol'],
      es: [
        'protocolo de montreal relativo a las sustancias que agotan la capa de ozono',
        'protocolo de montreal',
      ],
      fr: [
        'protocole de montréal relatif à des substances qui appauvrissent la couche d’ozone',
        'protocole de montréal',
      ],
      pt: [
        'protocolo de montreal sobre substâncias que destroem a camada de ozônio',
        'protocolo de montreal',
      ],
      ru: [
        'монреальск(ий|ого|ому|им|ом) протокол(а|у|ом|е|) по веществам, разрушающим озоновый слой',
        'монреальск(ий|ого|ому|им|ом) протокол(а|у|ом|е|)',
      ],
      zh: ['关于消耗臭氧层物质的蒙特利尔议定书', '蒙特利尔议定书'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'rotterdam-convention',
    kind: 'treaty',
    year: 1998,
    date: '1998-09-10',
    unts: 'vol. 2244, No. 39973',
    names: {
      ar: [
        '(ب|ل|و|)اتفاقية روتردام المتعلقة بتطبيق إجراء الموافقة المسبقة عن علم على مواد كيميائية ومبيدات آفات معينة خطرة متداولة في التجارة الدولية',
        '(ب|ل|و|)اتفاقية روتردام',
      ],
      de: [
        'rotterdamer übereinkommen(s) über das verfahren der vorherigen zustimmung nach inkenntnissetzung für bestimmte gefährliche chemikalien sowie pestizide im internationalen handel',
        'rotterdamer übereinkommen(s)',
        'übereinkommen(s) von rotterdam',
      ],
      en: [
        'rotterdam convention on the prior informed consent procedure for certain hazardous chemicals and pesticides in international trade',
        'rotterdam convention',
      ],
      es: [
        'convenio de rotterdam sobre el procedimiento de consentimiento fundamentado previo',
        'convenio de rotterdam',
      ],
      fr: [
        'convention de rotterdam sur la procédure de consentement préalable en connaissance de cause',
        'convention de rotterdam',
      ],
      pt: [
        'convenção de roterdã sobre o procedimento de consentimento prévio informado',
        'convenção de roterdã(o)',
      ],
      ru: [
        'роттердамск(ая|ой|ую) конвенци(я|и|ю|ей) о процедуре предварительного обоснованного согласия',
        'роттердамск(ая|ой|ую) конвенци(я|и|ю|ей)',
      ],
      zh: ['关于在国际贸易中对某些危险化学品和农药采用事先知情同意程序的鹿特丹公约', '鹿特丹公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'stockholm-convention-pops',
    kind: 'treaty',
    year: 2001,
    date: '2001-05-22',
    unts: 'vol. 2256, No. 40214',
    names: {
      ar: [
        '(ب|ل|و|)اتفاقية ستكهولم بشأن الملوثات العضوية الثابتة',
        '(ب|ل|و|)اتفاقية استكهولم بشأن الملوثات العضوية الثابتة',
        '(ب|ل|و|)اتفاقية استكهولم المتعلقة بالملوثات العضوية الثابتة',
        '(ب|ل|و|)اتفاقية ستوكهولم بشأن الملوثات العضوية الثابتة',
      ],
      de: [
        'stockholmer übereinkommen(s) über persistente organische schadstoffe',
        'stockholmer übereinkommen(s)',
        'übereinkommen(s) von stockholm über persistente organische schadstoffe',
      ],
      en: ['stockholm convention on persistent organic pollutants', 'stockholm convention'],
      es: ['convenio de estocolmo sobre contaminantes orgánicos persistentes', 'convenio de estocolmo'],
      fr: ['convention de stockholm sur les polluants organiques persistants', 'convention de stockholm'],
      pt: ['convenção de estocolmo sobre poluentes orgânicos persistentes', 'convenção de estocolmo'],
      ru: [
        'стокгольмск(ая|ой|ую) конвенци(я|и|ю|ей) о стойких органических загрязнителях',
        'стокгольмск(ая|ой|ую) конвенци(я|и|ю|ей)',
      ],
      zh: ['关于持久性有机污染物的斯德哥尔摩公约', '斯德哥尔摩公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'vienna-convention-ozone',
    kind: 'treaty',
    year: 1985,
    date: '1985-03-22',
    unts: 'vol. 1513, No. 26164',
    names: {
      ar: ['(ب|ل|و|)اتفاقية فيينا لحماية طبقة الأوزون'],
      de: ['wiener übereinkommen(s) zum schutz der ozonschicht'],
      en: ['vienna convention for the protection of the ozone layer'],
      es: ['convenio de viena para la protección de la capa de ozono'],
      fr: ['convention de vienne pour la protection de la couche d’ozone'],
      pt: [
        'convenção de viena para (a |)prote(c|)ção da camada de ozônio',
        'convenção de viena para a prote(c|)ção da camada do ozono',
      ],
      ru: ['венск(ая|ой|ую) конвенци(я|и|ю|ей) об охране озонового слоя'],
      zh: ['保护臭氧层维也纳公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'water-convention',
    kind: 'treaty',
    year: 1992,
    date: '1992-03-17',
    unts: 'vol. 1936, No. 33207',
    names: {
      ar: ['(ب|ل|و|)اتفاقية حماية واستخدام المجاري المائية العابرة للحدود والبحيرات الدولية'],
      de: [
        'übereinkommen(s) zum schutz und zur nutzung grenzüberschreitender wasserläufe und internationaler seen',
      ],
      en: ['convention on the protection and use of transboundary watercourses and international lakes'],
      es: [
        'convenio sobre la protección y utilización de los cursos de agua transfronterizos y de los lagos internacionales',
      ],
      fr: [
        'convention sur la protection et l’utilisation des cours d’eau transfrontières et des lacs internationaux',
      ],
      ru: ['конвенци(я|и|ю|ей) по охране и использованию трансграничных водотоков и международных озер'],
      zh: ['跨界水道和国际湖泊保护和利用公约', '保护与使用越境水道和国际湖泊公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'watercourses-convention',
    kind: 'treaty',
    year: 1997,
    date: '1997-05-21',
    unts: 'vol. 2999, No. 52106',
    symbol: 'A/RES/51/229',
    names: {
      ar: ['(ب|ل|و|)اتفاقية قانون استخدام المجاري المائية الدولية في الأغراض غير الملاحية'],
      de: ['übereinkommen(s) über das recht der nichtschifffahrtlichen nutzung internationaler wasserläufe'],
      en: [
        'convention on the law of the non-navigational uses of international watercourses',
        'watercourses convention',
      ],
      es: [
        'convención sobre el derecho de los usos de los cursos de agua internacionales para fines distintos de la navegación',
      ],
      fr: [
        'convention sur le droit relatif aux utilisations des cours d’eau internationaux à des fins autres que la navigation',
      ],
      pt: [
        'convenção sobre o direito dos usos dos cursos de água internacionais para fins distintos da navegação',
      ],
      ru: ['конвенци(я|и|ю|ей) о праве несудоходных видов использования международных водотоков'],
      zh: ['国际水道非航行使用法公约'],
    },
    source: 'United Nations Treaty Series',
  },
]
