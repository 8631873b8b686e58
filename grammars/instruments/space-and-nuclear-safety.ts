import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** Treaties on outer space, Antarctica and nuclear safety. */
export const spaceAndNuclearSafety: readonly InstrumentGrammar[] = [
  {
    id: 'antarctic-treaty',
    kind: 'treaty',
    year: 1959,
    date: '1959-12-01',
    unts: 'vol. 402, No. 5778',
    names: {
      ar: ['(ب|ل|و|)معاهدة أنتاركتيكا', '(ب|ل|و|)معاهدة القطب الجنوبي'],
      de: ['antarktis-vertrag(s|es|)', 'antarktisvertrag(s|es|)'],
      en: ['antarctic treaty'],
      es: ['tratado antártico', 'tratado de la antártida'],
      fr: ['traité sur l’antarctique'],
      pt: ['tratado da antártida', 'tratado da antártica', 'tratado do antártico'],
      ru: ['договор(а|у|ом|е|) об антарктике'],
      zh: ['南极条约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'antarctic-treaty-madrid-protocol',
    kind: 'treaty',
    year: 1991,
    date: '1991-10-04',
    part: 'antarctic-treaty',
    names: {
      ar: ['(ب|ل|و|)بروتوكول حماية البيئة الملحق بمعاهدة أنتاركتيكا'],
      de: ['umweltschutzprotokoll zum antarktis-vertrag(s|es|)'],
      en: ['protocol on environmental protection to the antarctic treaty', 'madrid protocol'],
      es: ['protocolo al tratado antártico sobre protección del medio ambiente', 'protocolo de madrid'],
      fr: [
        'protocole au traité sur l’antarctique(,|) relatif à la protection de l’environnement',
        'protocole de madrid',
      ],
      pt: [
        'protocolo ao tratado da antártida sobre proteção ao meio ambiente',
        'protocolo de madri',
        'protocolo de madrid',
      ],
      ru: [
        'протокол(а|у|ом|е|) по охране окружающей среды к договору об антарктике',
        'мадридск(ий|ого|ому|им|ом) протокол(а|у|ом|е|)',
      ],
      zh: ['关于环境保护的南极条约议定书'],
    },
    source: 'Secretariat of the Antarctic Treaty',
  },
  {
    id: 'joint-convention-spent-fuel',
    kind: 'treaty',
    year: 1997,
    date: '1997-09-05',
    unts: 'vol. 2153, No. 37605',
    depositary: 'INFCIRC/546',
    names: {
      ar: [
        '(ال|بال|لل|وال)اتفاقية المشتركة بشأن أمان التصرف في الوقود المستهلك وأمان التصرف في النفايات المشعة',
      ],
      de: [
        'gemeinsame(s|n|) übereinkommen(s) über die sicherheit der behandlung abgebrannter brennelemente und über die sicherheit der behandlung radioaktiver abfälle',
      ],
      en: [
        'joint convention on the safety of spent fuel management and on the safety of radioactive waste management',
      ],
      es: [
        'convención conjunta sobre seguridad en la gestión del combustible gastado y sobre seguridad en la gestión de desechos radiactivos',
      ],
      fr: [
        'convention commune sur la sûreté de la gestion du combustible usé et sur la sûreté de la gestion des déchets radioactifs',
      ],
      pt: [
        'convenção conjunta sobre o gerenciamento seguro de combustível nuclear usado e dos rejeitos radioativos',
      ],
      ru: [
        'объединенн(ая|ой|ую) конвенци(я|и|ю|ей) о безопасности обращения с отработавшим топливом и о безопасности обращения с радиоактивными отходами',
      ],
      zh: ['乏燃料管理安全和放射性废物管理安全联合公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'moon-agreement',
    kind: 'treaty',
    year: 1979,
    date: '1979-12-05',
    unts: 'vol. 1363, No. 23002',
    symbol: 'A/RES/34/68',
    names: {
      ar: [
        '(ال|بال|لل|وال)اتفاق المنظم لأنشطة الدول على سطح القمر والأجرام السماوية الأخرى',
        '(ب|ل|و|)اتفاق القمر',
      ],
      de: [
        'übereinkommen(s) zur regelung der tätigkeiten von staaten auf dem mond und anderen himmelskörpern',
        'mondvertrag(s|es|)',
      ],
      en: [
        'agreement governing the activities of states on the moon and other celestial bodies',
        'moon agreement',
      ],
      es: [
        'acuerdo que debe regir las actividades de los estados en la luna y otros cuerpos celestes',
        'acuerdo sobre la luna',
      ],
      fr: [
        'accord régissant les activités des états sur la lune et les autres corps célestes',
        'accord sur la lune',
      ],
      pt: ['acordo que regula as atividades dos estados na lua e em outros corpos celestes', 'acordo da lua'],
      ru: [
        'соглашени(е|я|ю|ем|и) о деятельности государств на луне и других небесных телах',
        'соглашени(е|я|ю|ем|и) о луне',
      ],
      zh: ['关于各国在月球和其他天体上活动的协定', '指导各国在月球和其他天体上活动的协定', '月球协定'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'nuclear-accident-assistance-convention',
    kind: 'treaty',
    year: 1986,
    date: '1986-09-26',
    unts: 'vol. 1457, No. 24643',
    depositary: 'INFCIRC/336',
    names: {
      ar: ['(ب|ل|و|)اتفاقية تقديم المساعدة في حالة وقوع حادث نووي أو طارئ إشعاعي'],
      de: ['übereinkommen(s) über hilfeleistung bei nuklearen unfällen oder radiologischen notfällen'],
      en: ['convention on assistance in the case of a nuclear accident or radiological emergency'],
      es: ['convención sobre asistencia en caso de accidente nuclear o emergencia radiológica'],
      fr: ['convention sur l’assistance en cas d’accident nucléaire ou de situation d’urgence radiologique'],
      pt: ['convenção sobre assistência no caso de acidente nuclear ou emergência radiológica'],
      ru: ['конвенци(я|и|ю|ей) о помощи в случае ядерной аварии или радиационной аварийной ситуации'],
      zh: ['核事故或辐射紧急情况援助公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'nuclear-accident-notification-convention',
    kind: 'treaty',
    year: 1986,
    date: '1986-09-26',
    unts: 'vol. 1439, No. 24404',
    depositary: 'INFCIRC/335',
    names: {
      ar: ['(ب|ل|و|)اتفاقية التبليغ المبكر عن وقوع حادث نووي'],
      de: ['übereinkommen(s) über die frühzeitige benachrichtigung bei nuklearen unfällen'],
      en: ['convention on early notification of a nuclear accident'],
      es: ['convención sobre la pronta notificación de accidentes nucleares'],
      fr: ['convention sur la notification rapide d’un accident nucléaire'],
      pt: ['convenção sobre pronta notificação de acidente nuclear'],
      ru: ['конвенци(я|и|ю|ей) об оперативном оповещении о ядерной аварии'],
      zh: ['及早通报核事故公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'nuclear-safety-convention',
    kind: 'treaty',
    year: 1994,
    date: '1994-06-17',
    unts: 'vol. 1963, No. 33545',
    depositary: 'INFCIRC/449',
    names: {
      ar: ['(ب|ل|و|)اتفاقية الأمان النووي'],
      de: ['übereinkommen(s) über nukleare sicherheit'],
      en: ['convention on nuclear safety'],
      es: ['convención sobre seguridad nuclear'],
      fr: ['convention sur la sûreté nucléaire'],
      pt: ['convenção de segurança nuclear', 'convenção sobre segurança nuclear'],
      ru: ['конвенци(я|и|ю|ей) о ядерной безопасности'],
      zh: ['核安全公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'outer-space-liability-convention',
    kind: 'treaty',
    year: 1972,
    date: '1972-03-29',
    unts: 'vol. 961, No. 13810',
    names: {
      ar: ['(ب|ل|و|)اتفاقية المسؤولية الدولية عن الأضرار التي تحدثها الأجسام الفضائية'],
      de: [
        'übereinkommen(s) über die völkerrechtliche haftung für schäden durch weltraumgegenstände',
        'weltraumhaftungsübereinkommen(s)',
      ],
      en: [
        'convention on international liability for damage caused by space objects',
        'liability convention',
      ],
      es: ['convenio sobre la responsabilidad internacional por daños causados por objetos espaciales'],
      fr: [
        'convention sur la responsabilité internationale pour les dommages causés par des objets spatiaux',
      ],
      pt: ['convenção sobre (a |)responsabilidade internacional por danos causados por objetos espaciais'],
      ru: ['конвенци(я|и|ю|ей) о международной ответственности за ущерб, причиненный космическими объектами'],
      zh: ['空间物体所造成损害的国际责任公约', '外空物体所造成损害之国际责任公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'outer-space-registration-convention',
    kind: 'treaty',
    year: 1974,
    date: '1974-11-12',
    unts: 'vol. 1023, No. 15020',
    symbol: 'A/RES/3235(XXIX)',
    names: {
      ar: ['(ب|ل|و|)اتفاقية تسجيل الأجسام المطلقة في الفضاء الخارجي'],
      de: [
        'übereinkommen(s) über die registrierung von in den weltraum gestarteten gegenständen',
        'weltraumregistrierungsübereinkommen(s)',
      ],
      en: ['convention on registration of objects launched into outer space', 'registration convention'],
      es: ['convenio sobre el registro de objetos lanzados al espacio ultraterrestre'],
      fr: ['convention sur l’immatriculation des objets lancés dans l’espace extra-atmosphérique'],
      pt: ['convenção relativa ao registro de objetos lançados no espaço cósmico'],
      ru: ['конвенци(я|и|ю|ей) о регистрации объектов, запускаемых в космическое пространство'],
      zh: ['关于登记射入外层空间物体的公约'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'outer-space-rescue-agreement',
    kind: 'treaty',
    year: 1968,
    date: '1968-04-22',
    unts: 'vol. 672, No. 9574',
    names: {
      ar: [
        '(ب|ل|و|)اتفاق إنقاذ الملاحين الفضائيين وإعادة الملاحين الفضائيين ورد الأجسام المطلقة إلى الفضاء الخارجي',
      ],
      de: [
        'übereinkommen(s) über die rettung und rückführung von raumfahrern sowie die rückgabe von in den weltraum gestarteten gegenständen',
        'weltraumrettungsübereinkommen(s)',
      ],
      en: [
        'agreement on the rescue of astronauts, the return of astronauts and the return of objects launched into outer space',
        'rescue agreement',
      ],
      es: [
        'acuerdo sobre el salvamento y la devolución de astronautas y la restitución de objetos lanzados al espacio ultraterrestre',
      ],
      fr: [
        'accord sur le sauvetage des astronautes, le retour des astronautes et la restitution des objets lancés dans l’espace extra-atmosphérique',
      ],
      pt: [
        'acordo sobre (o |)salvamento de astronautas e restituição de astronautas e (de |)objetos lançados ao espaço cósmico',
      ],
      ru: [
        'соглашени(е|я|ю|ем|и) о спасании космонавтов, возвращении космонавтов и возвращении объектов, запущенных в космическое пространство',
      ],
      zh: ['营救宇宙航行员、送回宇宙航行员和归还发射到外层空间的物体的协定'],
    },
    source: 'United Nations Treaty Series',
  },
  {
    id: 'outer-space-treaty',
    kind: 'treaty',
    year: 1967,
    date: '1967-01-27',
    unts: 'vol. 610, No. 8843',
    symbol: 'A/RES/2222(XXI)',
    names: {
      ar: [
        '(ب|ل|و|)معاهدة المبادئ المنظمة لأنشطة الدول في ميدان استكشاف واستخدام الفضاء الخارجي، بما في ذلك القمر والأجرام السماوية الأخرى',
        '(ب|ل|و|)معاهدة الفضاء الخارجي',
      ],
      de: [
        'vertrag(s|es|) über die grundsätze zur regelung der tätigkeiten von staaten bei der erforschung und nutzung des weltraums einschließlich des mondes und anderer himmelskörper',
        'weltraumvertrag(s|es|)',
      ],
      en: [
        'treaty on principles governing the activities of states in the exploration and use of outer space, including the moon and other celestial bodies',
        'outer space treaty',
      ],
      es: [
        'tratado sobre los principios que deben regir las actividades de los estados en la exploración y utilización del espacio ultraterrestre, incluso la luna y otros cuerpos celestes',
        'tratado sobre el espacio ultraterrestre',
      ],
      fr: [
        'traité sur les principes régissant les activités des états en matière d’exploration et d’utilisation de l’espace extra-atmosphérique, y compris la lune et les autres corps célestes',
        'traité sur l’espace( extra-atmosphérique|)',
      ],
      pt: [
        'tratado sobre princípios reguladores das atividades dos estados na exploração e uso do espaço cósmico, inclusive a lua e demais corpos celestes',
        'tratado do espaço (exterior|sideral)',
      ],
      ru: [
        'договор(а|у|ом|е|) о принципах деятельности государств по исследованию и использованию космического пространства, включая луну и другие небесные тела',
        'договор(а|у|ом|е|) по космосу',
        'договор(а|у|ом|е|) о космосе',
      ],
      zh: ['关于各国探索和利用包括月球和其他天体在内外层空间活动的原则条约', '外层空间条约', '外空条约'],
    },
    source: 'United Nations Treaty Series',
  },
]
