import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** Treaties and texts on culture, sport and health. */
export const cultureAndHealth: readonly InstrumentGrammar[] = [
  {
    id: 'antimicrobial-resistance-declaration-2016',
    kind: 'declaration',
    year: 2016,
    date: '2016-10-05',
    symbol: 'A/RES/71/3',
    names: {
      ar: [
        '(ال|بال|لل|وال)إعلان السياسي للاجتماع الرفيع المستوى للجمعية العامة بشأن مقاومة مضادات الميكروبات',
      ],
      en: [
        'political declaration of the high-level meeting of the general assembly on antimicrobial resistance',
      ],
      es: [
        'declaración política de la reunión de alto nivel de la asamblea general sobre la resistencia a los antimicrobianos',
      ],
      fr: [
        'déclaration politique issue de la réunion de haut niveau de l’assemblée générale sur la résistance aux (agents |)antimicrobiens',
      ],
      ru: [
        'политическ(ая|ой|ую) деклараци(я|и|ю|ей) заседания высокого уровня генеральной ассамблеи по проблеме устойчивости к противомикробным препаратам',
      ],
      zh: ['大会抗微生物药物耐药性问题高级别会议政治宣言'],
    },
    source: 'United Nations document A/RES/71/3',
  },
  {
    id: 'cultural-diversity-convention',
    kind: 'treaty',
    year: 2005,
    date: '2005-10-20',
    country: 'un',
    unts: 'vol. 2440, No. 43977',
    names: {
      ar: [
        '(ب|ل|و|)اتفاقية حماية وتعزيز تنوع أشكال التعبير الثقافي',
        '(ال|بال|لل|وال)اتفاقية المتعلقة بحماية وتعزيز تنوع أشكال التعبير الثقافي',
      ],
      de: ['übereinkommen(s) über den schutz und die förderung der vielfalt kultureller ausdrucksformen'],
      en: ['convention on the protection and promotion of the diversity of cultural expressions'],
      es: ['convención sobre la protección y (la |)promoción de la diversidad de las expresiones culturales'],
      fr: ['convention sur la protection et la promotion de la diversité des expressions culturelles'],
      pt: ['convenção sobre a proteção e (a |)promoção da diversidade das expressões culturais'],
      ru: ['конвенци(я|и|ю|ей) об охране и поощрении разнообразия форм культурного самовыражения'],
      zh: ['保护和促进文化表现形式多样性公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'cultural-diversity-declaration',
    kind: 'declaration',
    year: 2001,
    date: '2001-11-02',
    country: 'un',
    names: {
      ar: [
        '(ب|ل|و|)إعلان (اليونسكو |)العالمي بشأن التنوع الثقافي',
        '(ال|بال|لل|وال)إعلان العالمي بشأن التنوع الثقافي',
      ],
      de: ['allgemeine(n|r|) erklärung (der unesco |)zur kulturellen vielfalt'],
      en: ['(unesco |)universal declaration on cultural diversity'],
      es: ['declaración universal (de la unesco |)sobre la diversidad cultural'],
      fr: ['déclaration universelle (de l’unesco |)sur la diversité culturelle'],
      pt: ['declaração universal (da unesco |)sobre a diversidade cultural'],
      ru: ['всеобщ(ая|ой|ую) деклараци(я|и|ю|ей) (юнеско |)о культурном разнообразии'],
      zh: ['世界文化多样性宣言'],
    },
    source: 'General Conference of UNESCO, thirty-first session',
  },
  {
    id: 'cultural-property-convention-1970',
    kind: 'treaty',
    year: 1970,
    date: '1970-11-14',
    country: 'un',
    unts: 'vol. 823, No. 11806',
    names: {
      ar: [
        '(ب|ل|و|)اتفاقية الوسائل التي تستخدم لحظر ومنع استيراد وتصدير ونقل ملكية الممتلكات الثقافية بطرق غير مشروعة',
        '(ال|بال|لل|وال)اتفاقية المتعلقة بالوسائل التي تستخدم لحظر ومنع استيراد وتصدير ونقل ملكية الممتلكات الثقافية بطرق غير مشروعة',
      ],
      de: [
        'übereinkommen(s) über maßnahmen zum verbot und zur verhütung der rechtswidrigen einfuhr, ausfuhr und übereignung von kulturgut',
      ],
      en: [
        'convention on the means of prohibiting and preventing the illicit import, export and transfer of ownership of cultural property',
      ],
      es: [
        'convención sobre las medidas que deben adoptarse para prohibir e impedir la importación, la exportación y la transferencia de propiedad ilícitas de bienes culturales',
      ],
      fr: [
        'convention concernant les mesures à prendre pour interdire et empêcher l’importation, l’exportation et le transfert de propriété illicites des biens culturels',
      ],
      pt: [
        'convenção sobre as medidas a serem adotadas para proibir e impedir a importação, exportação e transferência de propriedade ilícitas dos bens culturais',
      ],
      ru: [
        'конвенци(я|и|ю|ей) о мерах, направленных на запрещение и предупреждение незаконного ввоза, вывоза и передачи права собственности на культурные ценности',
        'конвенци(я|и|ю|ей) 1970 года о мерах, направленных на запрещение и предупреждение незаконного ввоза, вывоза и передачи права собственности на культурные ценности',
      ],
      zh: ['关于禁止和防止非法进出口文化财产和非法转让其所有权的方法的公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'doping-convention',
    kind: 'treaty',
    year: 2005,
    date: '2005-10-19',
    country: 'un',
    unts: 'vol. 2419, No. 43649',
    names: {
      ar: ['(ال|بال|لل|وال)اتفاقية الدولية لمكافحة (المنشطات|تعاطي المنشطات) في (مجال |)الرياضة'],
      de: ['internationale(s|n|) übereinkommen(s) gegen doping im sport'],
      en: ['international convention against doping in sport'],
      es: ['convención internacional contra el dopaje en el deporte'],
      fr: ['convention internationale contre le dopage dans le sport'],
      pt: [
        'convenção internacional contra a dopagem no desporto',
        'convenção internacional contra o doping no(s) esporte(s)',
      ],
      ru: ['международн(ая|ой|ую) конвенци(я|и|ю|ей) о борьбе с допингом в спорте'],
      zh: ['反对在体育运动中使用兴奋剂国际公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'fctc',
    kind: 'treaty',
    year: 2003,
    date: '2003-05-21',
    country: 'un',
    unts: 'vol. 2302, No. 41032',
    names: {
      ar: [
        '(ب|ل|و|)اتفاقية منظمة الصحة العالمية الإطارية (لمكافحة|بشأن مكافحة) التبغ',
        '(ال|بال|لل|وال)اتفاقية الإطارية لمكافحة التبغ',
      ],
      de: [
        'rahmenübereinkommen(s) (der weltgesundheitsorganisation |der who |)zur eindämmung des tabakgebrauchs',
        'tabakrahmenübereinkommen(s)',
      ],
      en: ['(world health organization |who |)framework convention on tobacco control', 'fctc'],
      es: ['convenio marco (de la organización mundial de la salud |de la oms |)para el control del tabaco'],
      fr: ['convention-cadre (de l’organisation mondiale de la santé |de l’oms |)pour la lutte antitabac'],
      pt: [
        'convenção-quadro (da organização mundial da saúde |da oms |)para (o controle do tabaco|o controlo do tabaco|controle do tabaco)',
      ],
      ru: [
        'рамочн(ая|ой|ую) конвенци(я|и|ю|ей) (всемирной организации здравоохранения |воз |)по борьбе против табака',
      ],
      zh: ['世界卫生组织烟草控制框架公约', '烟草控制框架公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'hiv-declaration-2001',
    kind: 'declaration',
    year: 2001,
    date: '2001-06-27',
    symbol: 'A/RES/S-26/2',
    names: {
      ar: ['(ب|ل|و|)إعلان الالتزام بشأن فيروس نقص المناعة البشرية/متلازمة نقص المناعة المكتسب'],
      de: ['verpflichtungserklärung zu hiv/aids'],
      en: ['declaration of commitment on hiv/aids'],
      es: ['declaración de compromiso en la lucha contra el vih/sida'],
      fr: ['déclaration d’engagement sur le vih/sida'],
      pt: [
        'declaração de compromisso (sobre|na luta contra) o vih/sida',
        'declaração de compromisso sobre o hiv/aids',
      ],
      ru: ['деклараци(я|и|ю|ей) о приверженности делу борьбы с вич/спидом'],
      zh: ['关于艾滋病毒/艾滋病问题的承诺宣言'],
    },
    source: 'United Nations document A/RES/S-26/2',
  },
  {
    id: 'hiv-declaration-2006',
    kind: 'declaration',
    year: 2006,
    date: '2006-06-02',
    symbol: 'A/RES/60/262',
    names: {
      en: ['2006 political declaration on hiv/aids', 'political declaration on hiv/aids of 2006'],
      es: ['declaración política de 2006 sobre el vih/sida'],
      fr: ['déclaration politique de 2006 sur le vih/sida'],
    },
    source: 'United Nations document A/RES/60/262',
  },
  {
    id: 'hiv-declaration-2011',
    kind: 'declaration',
    year: 2011,
    date: '2011-06-10',
    symbol: 'A/RES/65/277',
    names: {
      en: [
        'political declaration on hiv and aids: intensifying our efforts to eliminate hiv and aids',
        '2011 political declaration on hiv and aids',
      ],
      es: [
        'declaración política sobre el vih y el sida: intensificación de nuestro esfuerzo para eliminar el vih y el sida',
      ],
      fr: [
        'déclaration politique sur le vih et le sida : intensifier nos efforts pour éliminer le vih et le sida',
      ],
    },
    source: 'United Nations document A/RES/65/277',
  },
  {
    id: 'hiv-declaration-2016',
    kind: 'declaration',
    year: 2016,
    date: '2016-06-08',
    symbol: 'A/RES/70/266',
    names: {
      en: [
        'political declaration on hiv and aids: on the fast track to accelerat(e|ing) the fight against hiv and to ending the aids epidemic by 2030',
        '2016 political declaration on hiv and aids',
      ],
      es: [
        'declaración política sobre el vih y el sida: en la vía rápida para acelerar la lucha contra el vih y poner fin a la epidemia del sida para 2030',
      ],
      fr: [
        'déclaration politique sur le vih et le sida : accélérer la riposte pour lutter contre le vih et mettre fin à l’épidémie de sida d’ici à 2030',
      ],
    },
    source: 'United Nations document A/RES/70/266',
  },
  {
    id: 'hiv-declaration-2021',
    kind: 'declaration',
    year: 2021,
    date: '2021-06-08',
    symbol: 'A/RES/75/284',
    names: {
      en: [
        'political declaration on hiv and aids: ending inequalities and getting on track to end aids by 2030',
        '2021 political declaration on hiv and aids',
      ],
      es: [
        'declaración política sobre el vih y el sida: acabar con las desigualdades y estar en condiciones de poner fin al sida para 2030',
      ],
      fr: [
        'déclaration politique sur le vih et le sida : mettre fin aux inégalités et agir pour vaincre le sida d’ici à 2030',
      ],
    },
    source: 'United Nations document A/RES/75/284',
  },
  {
    id: 'intangible-heritage-convention',
    kind: 'treaty',
    year: 2003,
    date: '2003-10-17',
    country: 'un',
    unts: 'vol. 2368, No. 42671',
    names: {
      ar: [
        '(ب|ل|و|)اتفاقية صون التراث الثقافي غير المادي',
        '(ب|ل|و|)اتفاقية حماية التراث الثقافي غير المادي',
      ],
      de: ['übereinkommen(s) zur erhaltung des immateriellen kulturerbes'],
      en: ['convention for the safeguarding of the intangible cultural heritage'],
      es: ['convención para la salvaguardia del patrimonio cultural inmaterial'],
      fr: ['convention pour la sauvegarde du patrimoine culturel immatériel'],
      pt: ['convenção para a salvaguarda do património cultural imaterial'],
      ru: ['конвенци(я|и|ю|ей) об охране нематериального культурного наследия'],
      zh: ['保护非物质文化遗产公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'international-health-regulations',
    kind: 'treaty',
    year: 2005,
    date: '2005-05-23',
    country: 'un',
    unts: 'vol. 2509, No. 44861',
    names: {
      ar: ['(ال|بال|لل|وال)لوائح الصحية الدولية'],
      de: ['internationale(n|r|) gesundheitsvorschriften'],
      en: ['international health regulations'],
      es: ['reglamento sanitario internacional'],
      fr: ['règlement sanitaire international'],
      pt: ['regulamento sanitário internacional'],
      ru: [
        'международные медико-санитарные правила',
        'международных медико-санитарных правил',
        'международным медико-санитарным правилам',
        'международными медико-санитарными правилами',
        'международных медико-санитарных правилах',
      ],
      zh: ['国际卫生条例'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'ncd-declaration-2011',
    kind: 'declaration',
    year: 2011,
    date: '2011-09-19',
    symbol: 'A/RES/66/2',
    names: {
      ar: [
        '(ال|بال|لل|وال)إعلان السياسي للاجتماع الرفيع المستوى للجمعية العامة المعني بالوقاية من الأمراض غير المعدية ومكافحتها',
      ],
      de: [
        'politische erklärung der tagung der generalversammlung auf hoher ebene über die prävention und bekämpfung nichtübertragbarer krankheiten',
      ],
      en: [
        'political declaration of the high-level meeting of the general assembly on the prevention and control of non-communicable diseases',
      ],
      es: [
        'declaración política de la reunión de alto nivel de la asamblea general sobre la prevención y el control de las enfermedades no transmisibles',
      ],
      fr: [
        'déclaration politique de la réunion de haut niveau de l’assemblée générale sur la prévention et la maîtrise des maladies non transmissibles',
      ],
      ru: [
        'политическ(ая|ой|ую) деклараци(я|и|ю|ей) совещания высокого уровня генеральной ассамблеи по профилактике неинфекционных заболеваний и борьбе с ними',
      ],
      zh: [
        '预防和控制非传染性疾病问题大会高级别会议的政治宣言',
        '大会关于预防和控制非传染性疾病问题高级别会议的政治宣言',
      ],
    },
    source: 'United Nations document A/RES/66/2',
  },
  {
    id: 'uhc-declaration-2019',
    kind: 'declaration',
    year: 2019,
    date: '2019-10-10',
    symbol: 'A/RES/74/2',
    names: {
      ar: [
        '(ال|بال|لل|وال)إعلان السياسي للاجتماع الرفيع المستوى المعني بالتغطية الصحية الشاملة',
        '(ال|بال|لل|وال)إعلان السياسي الصادر عن الاجتماع الرفيع المستوى المعني بالتغطية الصحية الشاملة',
      ],
      de: [
        'politische(n|r|) erklärung der tagung auf hoher ebene über (eine |)allgemeine gesundheitsversorgung',
      ],
      en: [
        'political declaration of the high-level meeting on universal health coverage',
        'universal health coverage: moving together to build a healthier world',
      ],
      es: ['declaración política de la reunión de alto nivel sobre la cobertura sanitaria universal'],
      fr: [
        'déclaration politique (de la|issue de la) réunion de haut niveau sur la couverture sanitaire universelle',
      ],
      ru: [
        'политическ(ая|ой|ую) деклараци(я|и|ю|ей) заседания высокого уровня по вопросу о всеобщем охвате услугами здравоохранения',
        'политическ(ая|ой|ую) деклараци(я|и|ю|ей) заседания высокого уровня по всеобщему охвату услугами здравоохранения',
      ],
      zh: ['全民健康覆盖高级别会议政治宣言', '全民健康覆盖问题高级别会议政治宣言'],
    },
    source: 'United Nations document A/RES/74/2',
  },
  {
    id: 'underwater-heritage-convention',
    kind: 'treaty',
    year: 2001,
    date: '2001-11-02',
    country: 'un',
    unts: 'vol. 2562, No. 45694',
    names: {
      ar: [
        '(ب|ل|و|)اتفاقية حماية التراث الثقافي المغمور بالمياه',
        '(ال|بال|لل|وال)اتفاقية المتعلقة بحماية التراث الثقافي المغمور بالمياه',
      ],
      de: [
        'übereinkommen(s) über den schutz des unterwasser-kulturerbes',
        'übereinkommen(s) zum schutz des unterwasser-kulturerbes',
      ],
      en: ['convention on the protection of the underwater cultural heritage'],
      es: ['convención sobre la protección del patrimonio cultural subacuático'],
      fr: ['convention sur la protection du patrimoine culturel subaquatique'],
      pt: ['convenção sobre a prote(c|)ção do património cultural subaquático'],
      ru: ['конвенци(я|и|ю|ей) об охране подводного культурного наследия'],
      zh: ['保护水下文化遗产公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'unidroit-convention-1995',
    kind: 'treaty',
    year: 1995,
    date: '1995-06-24',
    unts: 'vol. 2421, No. 43718',
    names: {
      ar: [
        '(ال|بال|لل|وال)اتفاقية المتعلقة بالممتلكات الثقافية المسروقة أو المصدرة بطرق غير مشروعة',
        '(ب|ل|و|)اتفاقية الممتلكات الثقافية المسروقة أو المصدرة بطرق غير مشروعة',
      ],
      de: [
        'unidroit-übereinkommen(s) über gestohlene oder rechtswidrig ausgeführte kulturgüter',
        'übereinkommen(s) (von unidroit |)über gestohlene oder rechtswidrig ausgeführte kulturgüter',
      ],
      en: ['(unidroit |)convention on stolen or illegally exported cultural objects'],
      es: [
        '(convenio|convención) (de unidroit |del unidroit |)sobre (los |)(objetos|bienes) culturales robados o exportados ilegalmente',
        'convención sobre los bienes culturales robados o exportados ilícitamente',
      ],
      fr: ['convention (d’unidroit |)sur les biens culturels volés ou illicitement exportés'],
      pt: [
        'convenção (da unidroit |)sobre bens culturais furtados ou ilicitamente exportados',
        'convenção sobre bens culturais roubados ou ilicitamente exportados',
      ],
      ru: [
        'конвенци(я|и|ю|ей) (унидруа |)о похищенных или незаконно вывезенных культурных ценностях',
        'конвенци(я|и|ю|ей) по похищенным или незаконно вывезенным культурным ценностям',
      ],
      zh: ['关于被盗或非法出口文物的公约', '国际统一私法协会关于被盗或非法出口文物的公约'],
    },
    source: 'United Nations Treaty Series',
  },
]
