import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** The human rights instruments of Africa, the Americas, the Arab and Islamic world and Asia. */
export const humanRightsRegions: InstrumentGrammar[] = [
  {
    id: 'african-charter-on-democracy',
    kind: 'treaty',
    year: 2007,
    date: '2007-01-30',
    names: {
      ar: ['الميثاق الأفريقي للديمقراطية والانتخابات والحكم'],
      de: ['afrikanische(n|r|) charta für demokratie, wahlen und regierungsführung'],
      en: ['african charter on democracy, elections and governance'],
      es: ['carta africana sobre (la |)democracia, (las |)elecciones y (la |)gobernan(za|cia)'],
      fr: ['charte africaine de la démocratie, des élections et de la gouvernance'],
      pt: ['carta africana sobre (a |)democracia, (as |)eleições e (a |)governação'],
      ru: [
        'африканск(ая|ой|ую) харти(я|и|ю|ей) (по вопросам |)демократии, выборов и (государственного |)управления',
      ],
      zh: ['非洲民主、选举和治理(问题|)宪章'],
    },
    source: 'African Union treaties',
  },
  {
    id: 'african-charter-on-human-and-peoples-rights',
    kind: 'treaty',
    year: 1981,
    date: '1981-06-27',
    unts: 'vol. 1520, No. 26363',
    names: {
      ar: [
        'الميثاق الأفريقي لحقوق الإنسان والشعوب',
        'للميثاق الأفريقي لحقوق الإنسان والشعوب',
        'بالميثاق الأفريقي لحقوق الإنسان والشعوب',
      ],
      de: [
        'afrikanische(n|r|) charta der rechte der menschen und (der |)völker',
        'afrikanische(n|r|) charta der menschenrechte und der rechte der völker',
        'banjul-charta',
      ],
      en: ['african charter on human and peoples’ rights', 'banjul charter'],
      es: ['carta africana de derechos humanos y de los pueblos'],
      fr: ['charte africaine des droits de l’homme et des peuples'],
      pt: ['carta africana dos direitos (do homem|humanos) e dos povos'],
      ru: ['африканск(ая|ой|ую) харти(я|и|ю|ей) прав человека и народов'],
      zh: ['非洲人权和民族权宪章', '非洲人权和人民权利宪章'],
    },
    source: 'African Union treaties; UN Treaty Series',
  },
  {
    id: 'african-charter-rights-and-welfare-of-the-child',
    kind: 'treaty',
    year: 1990,
    names: {
      ar: ['الميثاق الأفريقي لحقوق الطفل ورفاه(يت|)ه'],
      de: ['afrikanische(n|r|) charta (für die rechte|über die rechte) und das wohl(ergehen|) des kindes'],
      en: ['african charter on the rights and welfare of the child'],
      es: ['carta africana sobre los derechos y el bienestar del niño'],
      fr: ['charte africaine des droits et du bien-être de l’enfant'],
      pt: ['carta africana (sobre os|dos) direitos e (o |do |)bem-estar da criança'],
      ru: ['африканск(ая|ой|ую) харти(я|и|ю|ей) прав и благополучия (ребенка|детей)'],
      zh: ['非洲儿童权利与福利宪章'],
    },
    source: 'African Union treaties',
  },
  {
    id: 'african-court-protocol',
    kind: 'treaty',
    year: 1998,
    date: '1998-06-10',
    part: 'african-charter-on-human-and-peoples-rights',
    names: {
      en: [
        'protocol to the african charter on human and peoples’ rights on the establishment of an african court on human and peoples’ rights',
      ],
      es: [
        'protocolo de la carta africana de derechos humanos y de los pueblos relativo al establecimiento de un tribunal africano de derechos humanos y de los pueblos',
      ],
      fr: [
        'protocole relatif à la charte africaine des droits de l’homme et des peuples portant création d’une cour africaine des droits de l’homme et des peuples',
      ],
      pt: [
        'protocolo à carta africana dos direitos (do homem|humanos) e dos povos sobre (o estabelecimento|a criação) de um tribunal africano dos direitos (do homem|humanos) e dos povos',
      ],
    },
    source: 'African Union treaties',
  },
  {
    id: 'african-older-persons-protocol',
    kind: 'treaty',
    year: 2016,
    date: '2016-01-31',
    part: 'african-charter-on-human-and-peoples-rights',
    names: {
      en: [
        'protocol to the african charter on human and peoples’ rights on the rights of older persons in africa',
      ],
      fr: [
        'protocole (relatif |)à la charte africaine des droits de l’homme et des peuples relatif aux droits des personnes âgées en afrique',
      ],
      zh: ['非洲人权和民族权宪章关于非洲老年人权利的议定书'],
    },
    source: 'African Union treaties',
  },
  {
    id: 'american-convention-on-human-rights',
    kind: 'treaty',
    year: 1969,
    date: '1969-11-22',
    unts: 'vol. 1144, No. 17955',
    names: {
      ar: ['(ال|لل|بال|)اتفاقية الأمريكية لحقوق الإنسان'],
      de: ['amerikanische(n|r|) (menschenrechtskonvention|konvention über menschenrechte)'],
      en: ['american convention on human rights', 'pact of san josé, costa rica', 'pact of san josé'],
      es: ['convención americana sobre derechos humanos', 'pacto de san josé'],
      fr: ['convention américaine relative aux droits de l’homme', 'pacte de san josé'],
      pt: ['convenção americana sobre direitos humanos', 'pacto de (san|são) josé'],
      ru: ['американск(ая|ой|ую) конвенци(я|и|ю|ей) о правах человека'],
      zh: ['美洲人权公约'],
    },
    source: 'Organization of American States, Treaty B-32',
  },
  {
    id: 'american-declaration-of-the-rights-and-duties-of-man',
    kind: 'declaration',
    year: 1948,
    date: '1948-05-02',
    names: {
      de: ['amerikanische(n|r|) erklärung der rechte und pflichten des menschen'],
      en: ['american declaration of the rights and duties of man'],
      es: ['declaración americana de los derechos y deberes del hombre'],
      fr: ['déclaration américaine des droits et devoirs de l’homme'],
      pt: ['declaração americana dos direitos e deveres do homem'],
      ru: ['американск(ая|ой|ую) деклараци(я|и|ю|ей) прав и обязанностей человека'],
      zh: ['美洲人的权利和义务宣言'],
    },
    source: 'Ninth International Conference of American States, Bogotá, resolution XXX',
  },
  {
    id: 'arab-charter-on-human-rights',
    kind: 'treaty',
    year: 2004,
    names: {
      ar: ['(ب|)الميثاق العربي لحقوق الإنسان', 'للميثاق العربي لحقوق الإنسان'],
      de: ['arabische(n|r|) charta der menschenrechte'],
      en: ['arab charter on human rights'],
      es: ['carta árabe de derechos humanos'],
      fr: ['charte arabe des droits de l’homme'],
      pt: ['carta árabe d(e|os) direitos (humanos|do homem)'],
      ru: ['арабск(ая|ой|ую) харти(я|и|ю|ей) прав человека'],
      zh: ['阿拉伯人权宪章'],
    },
    source: 'League of Arab States, Tunis summit',
  },
  {
    id: 'asean-human-rights-declaration',
    kind: 'declaration',
    year: 2012,
    date: '2012-11-18',
    names: {
      de: ['asean-menschenrechtserklärung'],
      en: ['asean human rights declaration'],
      es: ['declaración de derechos humanos de la asean'],
      fr: ['déclaration des droits de l’homme de l’asean'],
      pt: ['declaração de direitos humanos da asean'],
      ru: ['деклараци(я|и|ю|ей) (прав человека асеан|асеан о правах человека)'],
      zh: ['东盟人权宣言'],
    },
    source: 'Association of Southeast Asian Nations, Phnom Penh',
  },
  {
    id: 'belem-do-para-convention',
    kind: 'treaty',
    year: 1994,
    date: '1994-06-09',
    names: {
      en: [
        'inter-american convention on the prevention, punishment(,) and eradication of violence against women',
        'convention of belém do pará',
      ],
      es: [
        'convención interamericana para prevenir, sancionar y erradicar la violencia contra la mujer',
        'convención de belém do pará',
      ],
      fr: [
        'convention interaméricaine pour la prévention, la sanction et l’élimination de la violence contre la femme',
        'convention de belém do pará',
      ],
      pt: [
        'convenção interamericana para prevenir, punir e erradicar a violência contra a mulher',
        'convenção de belém do pará',
      ],
      ru: [
        'межамериканск(ая|ой|ую) конвенци(я|и|ю|ей) о предупреждении и искоренении насилия в отношении женщин и наказании за него',
      ],
    },
    source: 'Organization of American States, Treaty A-61',
  },
  {
    id: 'cairo-declaration-on-human-rights-in-islam',
    kind: 'declaration',
    year: 1990,
    date: '1990-08-05',
    names: {
      ar: ['(ب|ل|)إعلان القاهرة (ل|حول |بشأن )حقوق الإنسان في الإسلام'],
      de: ['kairoer erklärung der menschenrechte im islam', 'kairoer erklärung über menschenrechte im islam'],
      en: ['cairo declaration on human rights in islam'],
      es: ['declaración de el cairo sobre (los |)derechos humanos en el islam'],
      fr: [
        'déclaration du caire sur les droits de l’homme en islam',
        'déclaration des droits de l’homme en islam',
      ],
      pt: [
        'declaração do cairo sobre (os |)direitos humanos no islã(o|)',
        'declaração do cairo sobre direitos humanos no islamismo',
      ],
      ru: ['каирск(ая|ой|ую) деклараци(я|и|ю|ей) (о |по |)прав(ам|ах|) человека в исламе'],
      zh: ['开罗伊斯兰人权宣言', '伊斯兰人权开罗宣言'],
    },
    source: 'Organization of the Islamic Conference, resolution No. 49/19-P',
  },
  {
    id: 'cartagena-declaration-on-refugees',
    kind: 'declaration',
    year: 1984,
    date: '1984-11-22',
    names: {
      en: ['cartagena declaration on refugees'],
      es: ['declaración de cartagena sobre (los |)refugiados'],
      fr: ['déclaration de carthagène sur les réfugiés'],
      pt: ['declaração de cartagena sobre (os |)refugiados'],
      ru: ['картахенск(ая|ой|ую) деклараци(я|и|ю|ей) о беженцах'],
    },
    source:
      'Colloquium on the International Protection of Refugees in Central America, Mexico and Panama, Cartagena',
  },
  {
    id: 'cis-human-rights-convention',
    kind: 'treaty',
    year: 1995,
    date: '1995-05-26',
    names: {
      en: ['commonwealth of independent states convention on human rights and fundamental freedoms'],
      fr: [
        'convention de la communauté d’états indépendants sur les droits de l’homme et les libertés fondamentales',
      ],
      ru: ['конвенци(я|и|ю|ей) содружества независимых государств о правах и основных свободах человека'],
    },
    source: 'Commonwealth of Independent States, Minsk',
  },
  {
    id: 'inter-american-convention-older-persons',
    kind: 'treaty',
    year: 2015,
    date: '2015-06-15',
    names: {
      en: ['inter-american convention on protecting the human rights of older persons'],
      es: ['convención interamericana sobre la protección de los derechos humanos de las personas mayores'],
      fr: [
        'convention interaméricaine sur la protection des droits (de l’homme|humains) des personnes âgées',
      ],
      pt: ['convenção interamericana sobre a proteção dos direitos humanos dos idosos'],
    },
    source: 'Organization of American States, Treaty A-70',
  },
  {
    id: 'kampala-convention',
    kind: 'treaty',
    year: 2009,
    date: '2009-10-23',
    names: {
      ar: [
        '(ب|ل|)اتفاقية الاتحاد الأفريقي لحماية ومساعدة النازحين داخليا في أفريقيا',
        '(ب|ل|)اتفاقية كمبالا',
      ],
      de: [
        'übereinkommen(s) der afrikanischen union über schutz und hilfe für binnenvertriebene in afrika',
        'übereinkommen(s) von kampala',
        'kampala-konvention',
      ],
      en: [
        'african union convention for the protection and assistance of internally displaced persons in africa',
        'kampala convention',
      ],
      es: [
        'convención de la unión africana para la protección y la asistencia de los desplazados internos en áfrica',
        'convención de kampala',
      ],
      fr: [
        'convention de l’union africaine sur la protection et l’assistance aux personnes déplacées en afrique',
        'convention de kampala',
      ],
      pt: [
        'convenção da união africana (sobre|para) a proteção e (a |)assistência (às pessoas deslocadas internamente|aos deslocados internos|às pessoas deslocadas) em áfrica',
        'convenção de kampala',
      ],
      ru: [
        'конвенци(я|и|ю|ей) африканского союза о защите внутренне перемещенных лиц в африке и оказании им помощи',
        'кампальск(ая|ой|ую) конвенци(я|и|ю|ей)',
      ],
      zh: ['非洲联盟保护和援助非洲境内流离失所者公约', '坎帕拉公约'],
    },
    source: 'African Union treaties',
  },
  {
    id: 'maputo-protocol',
    kind: 'treaty',
    year: 2003,
    date: '2003-07-11',
    part: 'african-charter-on-human-and-peoples-rights',
    names: {
      ar: ['(ب|ل|)بروتوكول مابوتو'],
      de: ['maputo-protokoll(s)'],
      en: [
        'protocol to the african charter on human and peoples’ rights on the rights of women in africa',
        'maputo protocol',
      ],
      es: [
        'protocolo de la carta africana de derechos humanos y de los pueblos (relativo a|sobre) los derechos de la mujer en áfrica',
        'protocolo de maputo',
      ],
      fr: [
        'protocole (relatif |)à la charte africaine des droits de l’homme et des peuples relatif aux droits de(s|) (la |)femme(s) en afrique',
        'protocole de maputo',
      ],
      pt: [
        'protocolo à carta africana dos direitos (do homem|humanos) e dos povos (sobre os|relativo aos) direitos (da mulher|das mulheres) em áfrica',
        'protocolo de maputo',
      ],
      ru: [
        'протокол(а|у|ом|е|) к африканской хартии прав человека и народов(,|) касающ(ийся|егося|емуся|имся|емся) прав женщин в африке',
        'мапутск(ий|ого|ому|им|ом) протокол(а|у|ом|е|)',
      ],
      zh: ['非洲人权和民族权宪章关于非洲妇女权利的议定书', '马普托议定书'],
    },
    source: 'African Union treaties',
  },
  {
    id: 'oau-refugee-convention',
    kind: 'treaty',
    year: 1969,
    date: '1969-09-10',
    unts: 'vol. 1001, No. 14691',
    names: {
      ar: [
        '(ب|ل|)اتفاقية منظمة الوحدة الأفريقية التي تنظم الجوانب (المحددة|الخاصة) لمشاك(ل|لات) اللاجئين في أفريقيا',
      ],
      en: [
        'oau convention governing the specific aspects of refugee problems in africa',
        'organization of african unity convention governing the specific aspects of refugee problems in africa',
        'oau refugee convention',
      ],
      es: [
        'convención (de la organización de la unidad africana|de la oua) (que rige|por la que se regulan|reguladora de) los aspectos específicos de(l|) (los |)problema(s) de los refugiados en áfrica',
      ],
      fr: [
        'convention (de l’organisation de l’unité africaine|de l’oua) régissant les aspects propres aux problèmes des réfugiés en afrique',
      ],
      pt: [
        'convenção (da organização de unidade africana|da oua) que rege os aspe(c|)tos específicos dos problemas dos refugiados em áfrica',
      ],
      ru: [
        'конвенци(я|и|ю|ей) организации африканского единства по конкретным аспектам проблем беженцев в африке',
        'конвенци(я|и|ю|ей) организации африканского единства(,|) регулирующ(ая|ей|ую) конкретные аспекты проблем беженцев в африке',
      ],
      zh: ['非洲统一组织关于非洲难民问题某些特定方面的公约'],
    },
    source: 'African Union treaties; UN Treaty Series',
  },
  {
    id: 'protocol-of-san-salvador',
    kind: 'treaty',
    year: 1988,
    date: '1988-11-17',
    part: 'american-convention-on-human-rights',
    names: {
      en: [
        'additional protocol to the american convention on human rights in the area of economic, social and cultural rights',
        'protocol of san salvador',
      ],
      es: [
        'protocolo adicional a la convención americana sobre derechos humanos en materia de derechos económicos, sociales y culturales',
        'protocolo de san salvador',
      ],
      fr: [
        'protocole additionnel à la convention américaine relative aux droits de l’homme traitant des droits économiques, sociaux et culturels',
        'protocole de san salvador',
      ],
      pt: [
        'protocolo adicional à convenção americana sobre direitos humanos em matéria de direitos econômicos, sociais e culturais',
        'protocolo de (san|são) salvador',
      ],
    },
    source: 'Organization of American States, Treaty A-52',
  },
]
