import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** Treaties and texts on trade, intellectual property and private law. */
export const tradeAndPrivateLaw: readonly InstrumentGrammar[] = [
  {
    id: 'berne-convention',
    kind: 'treaty',
    year: 1886,
    date: '1886-09-09',
    unts: 'vol. 828, No. 11850',
    names: {
      ar: ['(ب|ل|و|)اتفاقية برن لحماية المصنفات الأدبية والفنية'],
      de: ['berner übereinkunft zum schutz von werken der literatur und kunst'],
      en: [
        'berne convention for the protection of literary and artistic works',
        'bern(e) convention for the protection of literary',
      ],
      es: ['convenio de berna para la protección de las obras literarias y artísticas'],
      fr: ['convention de berne pour la protection des œuvres littéraires et artistiques'],
      pt: ['convenção de berna para a proteção das obras literárias e artísticas'],
      ru: [
        'бернск(ая|ой|ую) конвенци(я|и|ю|ей) по охране литературных и художественных произведений',
        'бернск(ая|ой|ую) конвенци(я|и|ю|ей) об охране литературных и художественных произведений',
      ],
      zh: ['保护文学和艺术作品伯尔尼公约', '保护文学艺术作品伯尔尼公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'cisg',
    kind: 'treaty',
    year: 1980,
    date: '1980-04-11',
    country: 'un',
    unts: 'vol. 1489, No. 25567',
    names: {
      ar: ['(ب|ل|و|)اتفاقية الأمم المتحدة بشأن عقود البيع الدولي للبضائع'],
      de: [
        'übereinkommen(s) der vereinten nationen über verträge über den internationalen warenkauf',
        'un-kaufrecht(s|)',
      ],
      en: ['united nations convention on contracts for the international sale of goods', 'cisg'],
      es: [
        'convención de las naciones unidas sobre los contratos de compraventa internacional de mercaderías',
      ],
      fr: ['convention des nations unies sur les contrats de vente internationale de marchandises'],
      pt: ['convenção das nações unidas sobre contratos de compra e venda internacional de mercadorias'],
      ru: [
        'конвенци(я|и|ю|ей) организации объединенных наций о договорах международной купли-продажи товаров',
      ],
      zh: ['联合国国际货物销售合同公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'doha-declaration-trips',
    kind: 'declaration',
    year: 2001,
    date: '2001-11-14',
    symbol: 'WT/MIN(01)/DEC/2',
    names: {
      ar: [
        '(ب|ل|و|)إعلان الدوحة المتعلق باتفاق (جوانب حقوق الملكية الفكرية المتصلة بالتجارة|تريبس)',
        '(ب|ل|و|)إعلان الدوحة بشأن الاتفاق المتعلق بجوانب حقوق الملكية الفكرية المتصلة بالتجارة',
      ],
      de: ['erklärung von doha über das trips-übereinkommen und die öffentliche gesundheit'],
      en: [
        'doha declaration on the trips agreement and public health',
        'declaration on the trips agreement and public health',
      ],
      es: [
        'declaración de doha (de la organización mundial del comercio |)relativa al acuerdo sobre los adpic y la salud pública',
      ],
      fr: ['déclaration de doha sur l’accord sur les adpic et la santé publique'],
      pt: ['declaração de doha sobre (o acordo |)trips e (a |)saúde pública'],
      ru: [
        'дохинск(ая|ой|ую) деклараци(я|и|ю|ей) «соглашение по трипс и общественное здравоохранение»',
        'дохинск(ая|ой|ую) деклараци(я|и|ю|ей) о соглашении по трипс и общественном здравоохранении',
      ],
      zh: [
        '关于与贸易有关的知识产权协定与公共健康的多哈宣言',
        '关于《与贸易有关的知识产权协定》与公共卫生的多哈宣言',
        '关于〈与贸易有关的知识产权协定〉与公共健康的多哈宣言',
      ],
    },
    source: 'Document WT/MIN(01)/DEC/2',
  },
  {
    id: 'electronic-communications-convention',
    kind: 'treaty',
    year: 2005,
    date: '2005-11-23',
    unts: 'vol. 2898, No. 50525',
    symbol: 'A/RES/60/21',
    names: {
      ar: ['(ب|ل|و|)اتفاقية الأمم المتحدة المتعلقة باستخدام الخطابات الإلكترونية في العقود الدولية'],
      en: ['(united nations |)convention on the use of electronic communications in international contracts'],
      es: [
        'convención (de las naciones unidas |)sobre la utilización de las comunicaciones electrónicas en los contratos internacionales',
      ],
      fr: [
        'convention (des nations unies |)sur l’utilisation de communications électroniques dans les contrats internationaux',
      ],
      ru: [
        'конвенци(я|и|ю|ей) (организации объединенных наций |)об использовании электронных сообщений в международных договорах',
      ],
      zh: ['联合国国际合同使用电子通信公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'gatt-1947',
    kind: 'treaty',
    year: 1947,
    date: '1947-10-30',
    unts: 'vol. 55, No. 814',
    names: {
      ar: [
        '(ال|بال|لل|وال)اتفاق العام بشأن التعريفات الجمركية والتجارة',
        '(ال|بال|لل|وال)اتفاق العام للتعريفات الجمركية والتجارة',
      ],
      de: ['allgemeine(s|n|) zoll- und handelsabkommen(s)'],
      en: ['general agreement on tariffs and trade'],
      es: ['acuerdo general sobre aranceles aduaneros y comercio'],
      fr: ['accord général sur les tarifs douaniers et le commerce'],
      pt: ['acordo geral sobre tarifas (aduaneiras |)e comércio', 'acordo geral de tarifas e comércio'],
      ru: ['генеральн(ое|ого|ому|ым|им|ом) соглашени(е|я|ю|ем|и) по тарифам и торговле'],
      zh: ['关税及贸易总协定', '关税和贸易总协定', '关贸总协定'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'hague-adoption-convention',
    kind: 'treaty',
    year: 1993,
    date: '1993-05-29',
    unts: 'vol. 1870, No. 31922',
    names: {
      de: [
        'übereinkommen(s) über den schutz von kindern und die zusammenarbeit auf dem gebiet der internationalen adoption',
        'haager adoptionsübereinkommen(s)',
      ],
      en: [
        '(hague |)convention on protection of children and co(-|)operation in respect of intercountry adoption',
      ],
      es: [
        'convenio (relativo a|sobre) la protección del niño y (a |)la cooperación en materia de adopción internacional',
      ],
      fr: ['convention sur la protection des enfants et la coopération en matière d’adoption internationale'],
      pt: ['convenção relativa à proteção das crianças e à cooperação em matéria de adoção internacional'],
      ru: [
        'конвенци(я|и|ю|ей) о защите детей и сотрудничестве в отношении иностранного усыновления',
        'конвенци(я|и|ю|ей) о защите детей и сотрудничестве в области международного усыновления',
      ],
      zh: ['跨国收养方面保护儿童及合作公约', '跨国领养方面保护儿童及合作公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'hague-child-abduction-convention',
    kind: 'treaty',
    year: 1980,
    date: '1980-10-25',
    unts: 'vol. 1343, No. 22514',
    names: {
      ar: ['(ب|ل|و|)اتفاقية (لاهاي |)بشأن الجوانب المدنية للاختطاف الدولي للأطفال'],
      de: [
        'übereinkommen(s) über die zivilrechtlichen aspekte internationaler kindesentführung',
        'haager kindesentführungsübereinkommen(s)',
      ],
      en: ['(hague |)convention on the civil aspects of international child abduction'],
      es: ['convenio sobre los aspectos civiles de la sustracción internacional de (menores|niños)'],
      fr: ['convention sur les aspects civils de l’enlèvement international d’enfants'],
      pt: [
        'convenção sobre os aspectos civis do sequestro internacional de crianças',
        'convenção sobre os aspectos civis do rapto internacional de crianças',
      ],
      ru: ['конвенци(я|и|ю|ей) о гражданских аспектах международного похищения детей'],
      zh: ['国际性诱拐儿童民事方面公约', '国际诱拐儿童民事方面公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'marrakesh-agreement-wto',
    kind: 'treaty',
    year: 1994,
    date: '1994-04-15',
    unts: 'vol. 1867, No. 31874',
    names: {
      ar: ['(ب|ل|و|)اتفاق مراكش المنشئ لمنظمة التجارة العالمية', '(ب|ل|و|)اتفاق مراكش'],
      de: ['übereinkommen(s) zur errichtung der welthandelsorganisation'],
      en: ['marrakesh agreement establishing the world trade organization', 'marrakesh agreement'],
      es: [
        'acuerdo de marrakech por el que se establece la organización mundial del comercio',
        'acuerdo de marrakech',
      ],
      fr: ['accord de marrakech instituant l’organisation mondiale du commerce', 'accord de marrakech'],
      pt: [
        'acordo de marraqueche',
        'acordo constitutivo da organização mundial do comércio',
        'acordo de marraquexe',
      ],
      ru: ['марракешск(ое|ого|ому|ым|им|ом) соглашени(е|я|ю|ем|и)'],
      zh: ['马拉喀什建立世界贸易组织协定', '马拉喀什协定'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'marrakesh-vip-treaty',
    kind: 'treaty',
    year: 2013,
    date: '2013-06-27',
    country: 'un',
    names: {
      ar: ['(ب|ل|و|)معاهدة مراكش'],
      de: ['vertrag(s|es|) von marrakesch'],
      en: ['marrakesh treaty to facilitate access to published works', 'marrakesh treaty'],
      es: ['tratado de marrakech'],
      fr: ['traité de marrakech'],
      pt: ['tratado de marraqueche', 'tratado de marraquexe'],
      ru: ['марракешск(ий|ого|ому|им|ом) договор(а|у|ом|е|)'],
      zh: ['马拉喀什条约'],
    },
    source: 'World Intellectual Property Organization',
  },
  {
    id: 'mauritius-convention-transparency',
    kind: 'treaty',
    year: 2014,
    date: '2014-12-10',
    symbol: 'A/RES/69/116',
    names: {
      en: [
        '(united nations |)convention on transparency in treaty-based investor-state arbitration',
        'mauritius convention on transparency',
      ],
      es: [
        'convención (de las naciones unidas |)sobre la transparencia en los arbitrajes entre inversionistas y estados',
      ],
      fr: [
        'convention (des nations unies |)sur la transparence dans l’arbitrage entre investisseurs et états',
      ],
      ru: [
        'конвенци(я|и|ю|ей) (организации объединенных наций |)о прозрачности в контексте арбитражных разбирательств',
      ],
      zh: ['联合国投资人与国家间基于条约仲裁透明度公约'],
    },
    source: 'United Nations document A/RES/69/116',
  },
  {
    id: 'new-york-convention-arbitration',
    kind: 'treaty',
    year: 1958,
    date: '1958-06-10',
    country: 'un',
    unts: 'vol. 330, No. 4739',
    names: {
      ar: [
        '(ب|ل|و|)اتفاقية الاعتراف بقرارات التحكيم الأجنبية وتنفيذها',
        '(ب|ل|و|)اتفاقية الاعتراف بقرارات التحكيم الأجنبية وإنفاذها',
        '(ب|ل|و|)اتفاقية نيويورك',
      ],
      de: [
        'übereinkommen(s) über die anerkennung und vollstreckung ausländischer schiedssprüche',
        'new yorker übereinkommen(s)',
      ],
      en: ['convention on the recognition and enforcement of foreign arbitral awards', 'new york convention'],
      es: [
        'convención sobre el reconocimiento y la ejecución de las sentencias arbitrales extranjeras',
        'convención de nueva york',
      ],
      fr: [
        'convention pour la reconnaissance et l’exécution des sentences arbitrales étrangères',
        'convention de new york',
      ],
      pt: [
        'convenção sobre o reconhecimento e a execução de sentenças arbitrais estrangeiras',
        'convenção de nova (york|iorque)',
      ],
      ru: [
        'конвенци(я|и|ю|ей) о признании и приведении в исполнение иностранных арбитражных решений',
        'нью-йоркск(ая|ой|ую) конвенци(я|и|ю|ей)',
      ],
      zh: ['承认及执行外国仲裁裁决公约', '纽约公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'paris-convention-industrial-property',
    kind: 'treaty',
    year: 1883,
    date: '1883-03-20',
    unts: 'vol. 828, No. 11851',
    names: {
      ar: ['(ب|ل|و|)اتفاقية باريس لحماية الملكية الصناعية'],
      de: ['pariser verbandsübereinkunft zum schutz des gewerblichen eigentums'],
      en: ['paris convention for the protection of industrial property'],
      es: ['convenio de parís para la protección de la propiedad industrial'],
      fr: ['convention de paris pour la protection de la propriété industrielle'],
      pt: ['convenção de paris para a proteção da propriedade industrial'],
      ru: ['парижск(ая|ой|ую) конвенци(я|и|ю|ей) по охране промышленной собственности'],
      zh: ['保护工业产权巴黎公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'rotterdam-rules',
    kind: 'treaty',
    year: 2008,
    date: '2008-12-11',
    symbol: 'A/RES/63/122',
    names: {
      en: [
        '(united nations |)convention on contracts for the international carriage of goods wholly or partly by sea',
        'rotterdam rules',
      ],
      es: [
        'convenio (de las naciones unidas |)sobre el contrato de transporte internacional de mercancías total o parcialmente marítimo',
        'reglas de rotterdam',
      ],
      fr: [
        'convention (des nations unies |)sur le contrat de transport international de marchandises effectué entièrement ou partiellement par mer',
        'règles de rotterdam',
      ],
      ru: [
        'конвенци(я|и|ю|ей) (организации объединенных наций |)о договорах полностью или частично морской международной перевозки грузов',
        'роттердамск(ие|их|им|ими) правил(а|ам|ами|ах|)',
      ],
      zh: ['联合国全程或部分海上国际货物运输合同公约', '鹿特丹规则'],
    },
    source: 'United Nations document A/RES/63/122',
  },
  {
    id: 'singapore-convention-mediation',
    kind: 'treaty',
    year: 2018,
    date: '2018-12-20',
    symbol: 'A/RES/73/198',
    names: {
      ar: [
        '(ب|ل|و|)اتفاقية الأمم المتحدة بشأن اتفاقات التسوية الدولية المنبثقة من الوساطة',
        '(ب|ل|و|)اتفاقية سنغافورة بشأن الوساطة',
      ],
      de: [
        'übereinkommen(s) der vereinten nationen über durch mediation erzielte internationale streitbeilegungsvereinbarungen',
      ],
      en: [
        'united nations convention on international settlement agreements resulting from mediation',
        'singapore convention on mediation',
      ],
      es: [
        'convención de las naciones unidas sobre los acuerdos de transacción internacionales resultantes de la mediación',
        'convención de singapur sobre la mediación',
      ],
      fr: [
        'convention des nations unies sur les accords de règlement internationaux issus de la médiation',
        'convention de singapour sur la médiation',
      ],
      pt: [
        'convenção de singapura sobre mediação',
        'convenção das nações unidas sobre acordos (comerciais |)internacionais resultantes (da|de) mediação',
      ],
      ru: [
        'конвенци(я|и|ю|ей) организации объединенных наций о международных мировых соглашениях, достигнутых в результате медиации',
        'сингапурск(ая|ой|ую) конвенци(я|и|ю|ей) о медиации',
      ],
      zh: ['联合国关于调解所产生的国际和解协议公约', '新加坡调解公约'],
    },
    source: 'United Nations document A/RES/73/198',
  },
  {
    id: 'trips-agreement',
    kind: 'treaty',
    year: 1994,
    date: '1994-04-15',
    unts: 'vol. 1869, No. 31874',
    part: 'marrakesh-agreement-wto',
    names: {
      ar: [
        '(ال|بال|لل|وال)اتفاق المتعلق بجوانب حقوق الملكية الفكرية المتصلة بالتجارة',
        '(ب|ل|و|)اتفاق جوانب حقوق الملكية الفكرية المتصلة بالتجارة',
        '(ب|ل|و|)اتفاق تريبس',
      ],
      de: [
        'übereinkommen(s) über handelsbezogene aspekte der rechte des geistigen eigentums',
        'trips-übereinkommen(s)',
        'trips-abkommen(s)',
      ],
      en: ['agreement on trade-related aspects of intellectual property rights', 'trips agreement'],
      es: [
        'acuerdo (de la organización mundial del comercio |)sobre los aspectos de los derechos de propiedad intelectual relacionados con el comercio',
        'acuerdo sobre los adpic',
      ],
      fr: [
        'accord (de l’organisation mondiale du commerce |)sur les aspects des droits de propriété intellectuelle qui touchent au commerce',
        'accord sur les adpic',
      ],
      pt: [
        'acordo sobre (os |)aspectos dos direitos de propriedade intelectual relacionados (ao|com o) comércio',
        'acordo (trips|adpic)',
      ],
      ru: [
        'соглашени(е|я|ю|ем|и) (всемирной торговой организации |)по торговым аспектам прав интеллектуальной собственности',
        'соглашени(е|я|ю|ем|и) (по|о) трипс',
        'соглашени(е|я|ю|ем|и) трипс',
      ],
      zh: ['与贸易有关的知识产权协定', '与贸易有关的知识产权协议'],
    },
    source: 'United Nations Treaty Series',
  },
]
