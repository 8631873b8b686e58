import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** Treaties and texts on the sea, shipping and fisheries. */
export const sea: readonly InstrumentGrammar[] = [
  {
    id: 'ballast-water-convention',
    kind: 'treaty',
    year: 2004,
    date: '2004-02-13',
    country: 'un',
    names: {
      de: [
        'ballastwasser-übereinkommen(s)',
        'internationale(s|n|) übereinkommen(s) zur kontrolle und behandlung von ballastwasser und sedimenten von schiffen',
      ],
      en: [
        'international convention for the control and management of ships’ ballast water and sediments',
        'ballast water management convention',
      ],
      es: [
        'convenio internacional para el control y la gestión del agua de lastre y los sedimentos de los buques',
      ],
      fr: [
        'convention internationale pour le contrôle et la gestion des eaux de ballast et sédiments des navires',
      ],
      pt: [
        'convenção internacional para o controle e gerenciamento da água de lastro e sedimentos de navios',
      ],
      ru: [
        'международн(ая|ой|ую) конвенци(я|и|ю|ей) о контроле судовых балластных вод и осадков и управлении ими',
      ],
      zh: ['国际船舶压载水和沉积物控制和管理公约', '国际船舶压载水及沉积物控制和管理公约'],
    },
    source: 'International Maritime Organization',
  },
  {
    id: 'bbnj-agreement',
    kind: 'treaty',
    year: 2023,
    date: '2023-06-19',
    country: 'un',
    symbol: 'A/CONF.232/2023/4',
    names: {
      ar: [
        '(ال|بال|لل|وال)اتفاق المبرم في إطار اتفاقية الأمم المتحدة لقانون البحار بشأن حفظ التنوع البيولوجي البحري في المناطق الواقعة خارج حدود الولاية الوطنية واستخدامه على نحو مستدام',
      ],
      de: [
        'übereinkommen(s) im rahmen des seerechtsübereinkommens der vereinten nationen über die erhaltung und nachhaltige nutzung der biologischen vielfalt der meere von gebieten außerhalb der nationalen hoheitsbefugnisse',
        'bbnj-übereinkommen(s)',
        'hochseeabkommen(s)',
      ],
      en: [
        'agreement under the united nations convention on the law of the sea on the conservation and sustainable use of marine biological diversity of areas beyond national jurisdiction',
        'bbnj agreement',
        'high seas treaty',
      ],
      es: [
        'acuerdo en el marco de la convención de las naciones unidas sobre el derecho del mar relativo a la conservación y el uso sostenible de la diversidad biológica marina de las zonas situadas fuera de la jurisdicción nacional',
        'acuerdo bbnj',
        'tratado de alta mar',
      ],
      fr: [
        'accord se rapportant à la convention des nations unies sur le droit de la mer et portant sur la conservation et l’utilisation durable de la biodiversité marine des zones ne relevant pas de la juridiction nationale',
        'accord bbnj',
        'traité sur la haute mer',
      ],
      pt: ['acordo bbnj', 'tratado do alto(-| )mar'],
      ru: [
        'соглашени(е|я|ю|ем|и) на базе конвенции организации объединенных наций по морскому праву о сохранении и устойчивом использовании морского биологического разнообразия в районах за пределами действия национальной юрисдикции',
        'соглашени(е|я|ю|ем|и) ббню',
      ],
      zh: ['联合国海洋法公约下国家管辖范围以外区域海洋生物多样性的养护和可持续利用协定', '公海条约'],
    },
    source: 'United Nations document A/CONF.232/2023/4',
  },
  {
    id: 'code-of-conduct-responsible-fisheries',
    kind: 'declaration',
    year: 1995,
    date: '1995-10-31',
    country: 'un',
    names: {
      ar: [
        '(ب|ل|و|)مدونة السلوك بشأن الصيد الرشيد',
        '(ب|ل|و|)مدونة قواعد السلوك لصيد الأسماك المتسم بالمسؤولية',
        '(ب|ل|و|)مدونة السلوك المتعلقة بالصيد الرشيد',
      ],
      de: ['verhaltenskodex für verantwortungsvolle fischerei'],
      en: ['code of conduct for responsible fisheries'],
      es: ['código de conducta para la pesca responsable'],
      fr: ['code de conduite pour une pêche responsable'],
      pt: ['código de conduta para a pesca responsável'],
      ru: ['кодекс ведения ответственного рыболовства', 'кодекса ведения ответственного рыболовства'],
      zh: ['负责任渔业行为守则'],
    },
    source: 'Food and Agriculture Organization of the United Nations',
  },
  {
    id: 'fao-compliance-agreement',
    kind: 'treaty',
    year: 1993,
    date: '1993-11-24',
    country: 'un',
    unts: 'vol. 2221, No. 39486',
    names: {
      ar: ['(ب|ل|و|)اتفاق تعزيز امتثال سفن الصيد في أعالي البحار لتدابير الحفظ والإدارة الدولية'],
      en: [
        'agreement to promote compliance with international conservation and management measures by fishing vessels on the high seas',
      ],
      es: [
        'acuerdo para promover el cumplimiento de las medidas internacionales de conservación y ordenación por los buques pesqueros que pescan en (la |)alta mar',
      ],
      fr: [
        'accord visant à favoriser le respect par les navires de pêche en haute mer des mesures internationales de conservation et de gestion',
      ],
      ru: [
        'соглашени(е|я|ю|ем|и) по обеспечению выполнения рыболовными судами в открытом море международных мер по сохранению живых ресурсов и управлению ими',
      ],
      zh: ['促进公海渔船遵守国际养护和管理措施的协定'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'fish-stocks-agreement',
    kind: 'treaty',
    year: 1995,
    date: '1995-08-04',
    unts: 'vol. 2167, No. 37924',
    symbol: 'A/CONF.164/37',
    names: {
      ar: [
        '(ب|ل|و|)اتفاق تنفيذ ما تتضمنه اتفاقية الأمم المتحدة لقانون البحار المؤرخة 10 كانون الأول/ديسمبر 1982 من أحكام بشأن حفظ وإدارة الأرصدة السمكية المتداخلة المناطق والأرصدة السمكية الكثيرة الارتحال',
        '(ب|ل|و|)اتفاق الأمم المتحدة للأرصدة السمكية',
      ],
      de: [
        'übereinkommen(s) zur durchführung der bestimmungen des seerechtsübereinkommens der vereinten nationen vom 10. dezember 1982 über die erhaltung und bewirtschaftung von gebietsübergreifenden fischbeständen und beständen weit wandernder fische',
        'un-fischbestandsübereinkommen(s)',
      ],
      en: [
        'agreement for the implementation of the provisions of the united nations convention on the law of the sea of 10 december 1982 relating to the conservation and management of straddling fish stocks and highly migratory fish stocks',
        'united nations fish stocks agreement',
        '1995 fish stocks agreement',
        'fish stocks agreement',
      ],
      es: [
        'acuerdo sobre la aplicación de las disposiciones de la convención de las naciones unidas sobre el derecho del mar de 10 de diciembre de 1982 relativas a la conservación y ordenación de las poblaciones de peces transzonales y las poblaciones de peces altamente migratorios',
        'acuerdo (de las naciones unidas |)sobre las poblaciones de peces',
      ],
      fr: [
        'accord aux fins de l’application des dispositions de la convention des nations unies sur le droit de la mer du 10 décembre 1982 relatives à la conservation et à la gestion des stocks de poissons dont les déplacements s’effectuent tant à l’intérieur qu’au-delà de zones économiques exclusives',
        'accord des nations unies sur les stocks de poissons',
        'accord sur les stocks de poissons',
      ],
      pt: ['acordo das nações unidas sobre (as |)populações de peixes'],
      ru: [
        'соглашени(е|я|ю|ем|и) об осуществлении положений конвенции организации объединенных наций по морскому праву от 10 декабря 1982 года, которые касаются сохранения трансграничных рыбных запасов и запасов далеко мигрирующих рыб и управления ими',
        'соглашени(е|я|ю|ем|и) (организации объединенных наций |)по рыбным запасам',
      ],
      zh: [
        '执行1982年12月10日《联合国海洋法公约》有关养护和管理跨界鱼类种群和高度洄游鱼类种群的规定的协定',
        '联合国鱼类种群协定',
        '鱼类种群协定',
      ],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'london-convention-dumping',
    kind: 'treaty',
    year: 1972,
    date: '1972-12-29',
    country: 'un',
    unts: 'vol. 1046, No. 15749',
    names: {
      ar: ['(ب|ل|و|)اتفاقية منع التلوث البحري الناجم عن إغراق النفايات'],
      de: [
        'übereinkommen(s) über die verhütung der meeresverschmutzung durch das einbringen von abfällen und anderen stoffen',
      ],
      en: [
        'convention on the prevention of marine pollution by dumping of wastes and other matter',
        'london convention',
      ],
      es: [
        'convenio sobre la prevención de la contaminación del mar por vertimiento de desechos y otras materias',
        'convenio de londres',
      ],
      fr: [
        'convention sur la prévention de la pollution des mers résultant de l’immersion de déchets',
        'convention de londres',
      ],
      pt: ['convenção sobre prevenção da poluição marinha por alijamento de resíduos e outras matérias'],
      ru: [
        'конвенци(я|и|ю|ей) по предотвращению загрязнения моря сбросами отходов и других материалов',
        'лондонск(ая|ой|ую) конвенци(я|и|ю|ей)',
      ],
      zh: ['防止倾倒废物和其他物质污染海洋的公约', '防止倾倒废物及其他物质污染海洋的公约', '伦敦公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'london-protocol-dumping',
    kind: 'treaty',
    year: 1996,
    date: '1996-11-07',
    country: 'un',
    part: 'london-convention-dumping',
    names: {
      en: [
        '1996 protocol to the convention on the prevention of marine pollution by dumping of wastes and other matter',
        'london protocol',
      ],
      es: ['protocolo de londres'],
      fr: ['protocole de londres'],
      ru: ['лондонск(ий|ого|ому|им|ом) протокол(а|у|ом|е|)'],
      zh: ['伦敦议定书'],
    },
    source: 'International Maritime Organization',
  },
  {
    id: 'maritime-labour-convention',
    kind: 'treaty',
    year: 2006,
    date: '2006-02-23',
    country: 'un',
    depositary: 'ILO MLC, 2006',
    names: {
      ar: ['(ب|ل|و|)اتفاقية العمل البحري'],
      de: ['seearbeitsübereinkommen(s)'],
      en: ['maritime labour convention'],
      es: ['convenio sobre el trabajo marítimo'],
      fr: ['convention du travail maritime'],
      pt: ['convenção sobre (o |)trabalho marítimo', 'convenção do trabalho marítimo'],
      ru: ['конвенци(я|и|ю|ей) о труде в морском судоходстве'],
      zh: ['海事劳工公约'],
    },
    source: 'ILO, NORMLEX',
  },
  {
    id: 'marpol',
    kind: 'treaty',
    year: 1973,
    date: '1973-11-02',
    country: 'un',
    unts: 'vol. 1340, No. 22484',
    names: {
      ar: ['(ال|بال|لل|وال)اتفاقية الدولية لمنع التلوث (من|الناجم عن) السفن'],
      de: [
        'internationale(s|n|) übereinkommen(s) zur verhütung der meeresverschmutzung durch schiffe',
        'marpol',
        'marpol-übereinkommen(s)',
      ],
      en: ['international convention for the prevention of pollution from ships', 'marpol'],
      es: [
        'convenio internacional para prevenir la contaminación por los buques',
        'convenio marpol',
        'marpol',
      ],
      fr: [
        'convention internationale pour la prévention de la pollution par les navires',
        'convention marpol',
        'marpol',
      ],
      pt: ['convenção internacional para a prevenção da poluição por navios', 'marpol'],
      ru: [
        'международн(ая|ой|ую) конвенци(я|и|ю|ей) по предотвращению загрязнения с судов',
        'конвенци(я|и|ю|ей) марпол',
        'марпол',
      ],
      zh: ['国际防止船舶造成污染公约', '防止船舶造成污染国际公约', '防污公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'part-xi-agreement',
    kind: 'treaty',
    year: 1994,
    date: '1994-07-28',
    unts: 'vol. 1836, No. 31364',
    symbol: 'A/RES/48/263',
    part: 'unclos',
    names: {
      ar: [
        '(ال|بال|لل|وال)اتفاق المتعلق بتنفيذ الجزء الحادي عشر من اتفاقية الأمم المتحدة لقانون البحار',
        '(ال|بال|لل|وال)اتفاق المتصل بتنفيذ الجزء الحادي عشر',
      ],
      de: [
        'übereinkommen(s) zur durchführung des teiles xi des seerechtsübereinkommens der vereinten nationen',
      ],
      en: [
        'agreement relating to the implementation of part xi of the united nations convention on the law of the sea',
        'part xi agreement',
      ],
      es: [
        'acuerdo relativo a la aplicación de la parte xi de la convención de las naciones unidas sobre el derecho del mar',
      ],
      fr: [
        'accord relatif à l’application de la partie xi de la convention des nations unies sur le droit de la mer',
      ],
      pt: [
        'acordo relativo à implementação da parte xi da convenção das nações unidas sobre o direito do mar',
      ],
      ru: [
        'соглашени(е|я|ю|ем|и) об осуществлении части xi конвенции организации объединенных наций по морскому праву',
      ],
      zh: [
        '关于执行1982年12月10日《联合国海洋法公约》第十一部分的协定',
        '关于执行《联合国海洋法公约》第十一部分的协定',
      ],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'port-state-measures-agreement',
    kind: 'treaty',
    year: 2009,
    date: '2009-11-22',
    country: 'un',
    names: {
      ar: ['(ب|ل|و|)اتفاق التدابير التي تتخذها دولة الميناء'],
      en: [
        'agreement on port state measures to prevent, deter and eliminate illegal, unreported and unregulated fishing',
        'port state measures agreement',
      ],
      es: ['acuerdo sobre medidas del estado rector del puerto'],
      fr: ['accord relatif aux mesures du ressort de l’état du port'],
      ru: ['соглашени(е|я|ю|ем|и) о мерах государства порта'],
      zh: ['关于预防、制止和消除非法、不报告、不管制捕鱼的港口国措施协定', '港口国措施协定'],
    },
    source: 'Food and Agriculture Organization of the United Nations',
  },
  {
    id: 'ship-recycling-convention',
    kind: 'treaty',
    year: 2009,
    date: '2009-05-15',
    country: 'un',
    names: {
      en: [
        'hong kong international convention for the safe and environmentally sound recycling of ships',
        'hong kong convention',
      ],
      es: [
        'convenio internacional de hong kong para el reciclaje seguro y ambientalmente racional de los buques',
      ],
      fr: [
        'convention internationale de hong kong pour le recyclage sûr et écologiquement rationnel des navires',
      ],
      ru: [
        'гонконгск(ая|ой|ую) международн(ая|ой|ую) конвенци(я|и|ю|ей) о безопасной и экологически рациональной утилизации судов',
      ],
      zh: ['香港国际安全与环境无害化拆船公约'],
    },
    source: 'International Maritime Organization',
  },
  {
    id: 'solas',
    kind: 'treaty',
    year: 1974,
    date: '1974-11-01',
    country: 'un',
    unts: 'vol. 1184, No. 18961',
    names: {
      ar: [
        '(ال|بال|لل|وال)اتفاقية الدولية لسلامة الأرواح في البحار',
        '(ال|بال|لل|وال)اتفاقية الدولية لسلامة الأرواح في البحر',
      ],
      de: [
        'internationale(s|n|) übereinkommen(s) zum schutz des menschlichen lebens auf see',
        'solas-übereinkommen(s)',
        'solas',
      ],
      en: ['international convention for the safety of life at sea', 'solas convention', 'solas'],
      es: ['convenio internacional para la seguridad de la vida humana en el mar', 'convenio solas'],
      fr: [
        'convention internationale pour la sauvegarde de la vie humaine en mer',
        'convention solas',
        'solas',
      ],
      pt: ['convenção internacional para (a |)salvaguarda da vida humana no mar', 'convenção solas'],
      ru: [
        'международн(ая|ой|ую) конвенци(я|и|ю|ей) по охране человеческой жизни на море',
        'конвенци(я|и|ю|ей) солас',
        'солас',
      ],
      zh: ['国际海上人命安全公约', '海上人命安全公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'stcw',
    kind: 'treaty',
    year: 1978,
    date: '1978-07-07',
    country: 'un',
    unts: 'vol. 1361, No. 23001',
    names: {
      ar: ['(ال|بال|لل|وال)اتفاقية الدولية لمستويات التدريب والإجازة والخفارة للملاحين'],
      de: [
        'internationale(s|n|) übereinkommen(s) über normen für die ausbildung, die erteilung von befähigungszeugnissen und den wachdienst von seeleuten',
        'stcw-übereinkommen(s)',
      ],
      en: [
        'international convention on standards of training, certification and watchkeeping for seafarers',
        'stcw convention',
      ],
      es: ['convenio internacional sobre normas de formación, titulación y guardia para la gente de mar'],
      fr: [
        'convention internationale sur les normes de formation des gens de mer, de délivrance des brevets et de veille',
      ],
      pt: [
        'convenção internacional sobre (padrões|normas) de (instrução|formação), certificação e serviço de quarto para (os |)marítimos',
      ],
      ru: ['международн(ая|ой|ую) конвенци(я|и|ю|ей) о подготовке и дипломировании моряков и несении вахты'],
      zh: ['海员培训、发证和值班标准国际公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'unclos',
    kind: 'treaty',
    year: 1982,
    date: '1982-12-10',
    country: 'un',
    unts: 'vol. 1833, No. 31363',
    names: {
      ar: ['(ب|ل|و|)اتفاقية الأمم المتحدة لقانون البحار', '(ب|ل|و|)اتفاقية قانون البحار'],
      de: [
        'seerechtsübereinkommen(s) der vereinten nationen',
        'un-seerechtsübereinkommen(s)',
        'vn-seerechtsübereinkommen(s)',
        'seerechtsübereinkommen(s)',
      ],
      en: ['united nations convention on the law of the sea', 'convention on the law of the sea', 'unclos'],
      es: ['convención de las naciones unidas sobre el derecho del mar', 'convemar'],
      fr: [
        'convention des nations unies sur le droit de la mer',
        'convention sur le droit de la mer',
        'convention de montego bay',
      ],
      pt: ['convenção das nações unidas sobre o direito do mar', 'convenção de montego bay'],
      ru: [
        'конвенци(я|и|ю|ей) организации объединенных наций по морскому праву',
        'конвенци(я|и|ю|ей) оон по морскому праву',
        'конвенци(я|и|ю|ей) по морскому праву',
      ],
      zh: ['联合国海洋法公约', '海洋法公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'whaling-convention',
    kind: 'treaty',
    year: 1946,
    date: '1946-12-02',
    unts: 'vol. 161, No. 2124',
    names: {
      de: ['internationale(s|n|) übereinkommen(s) zur regelung des walfangs'],
      en: ['international convention for the regulation of whaling'],
      es: ['convención internacional para la regulación de la caza de la ballena'],
      fr: ['convention internationale pour la réglementation de la chasse à la baleine'],
      pt: ['convenção internacional para (a |)regulação da (pesca|atividade) da baleia'],
      ru: ['международн(ая|ой|ую) конвенци(я|и|ю|ей) по регулированию китобойного промысла'],
      zh: ['国际捕鲸管制公约'],
    },
    source: 'United Nations Treaty Series',
  },
]
