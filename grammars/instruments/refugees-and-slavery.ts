import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** The treaties of the United Nations on refugees, stateless persons, slavery and the traffic in persons. */
export const refugeesAndSlavery: InstrumentGrammar[] = [
  {
    id: 'refugee-convention',
    kind: 'treaty',
    year: 1951,
    date: '1951-07-28',
    country: 'un',
    unts: 'vol. 189, No. 2545',
    names: {
      ar: [
        '(ال|لل|بال|)اتفاقية (الخاصة|المتعلقة) ب(وضع|مركز) اللاجئين',
        'اتفاقية عام 1951 الخاصة بوضع اللاجئين',
        'اتفاقية اللاجئين لعام 1951',
      ],
      de: ['abkommen(s) über die rechtsstellung der flüchtlinge', 'genfer flüchtlingskonvention'],
      en: [
        'convention relating to the status of refugees',
        '1951 refugee convention',
        'refugee convention of 1951',
        '1951 convention relating to the status of refugees',
      ],
      es: [
        'convención sobre el estatuto de los refugiados',
        'convención de 1951 sobre el estatuto de los refugiados',
      ],
      fr: [
        'convention relative au statut des réfugiés',
        'convention de 1951 relative au statut des réfugiés',
      ],
      pt: [
        'convenção relativa ao estatuto dos refugiados',
        'convenção de 1951 relativa ao estatuto dos refugiados',
      ],
      ru: ['конвенци(я|и|ю|ей) о статусе беженцев', 'конвенци(я|и|ю|ей) 1951 года о статусе беженцев'],
      zh: ['关于难民地位的公约', '1951年难民公约'],
    },
    source: 'UN Treaty Collection, chapter V.2',
  },
  {
    id: 'refugee-protocol',
    kind: 'treaty',
    year: 1967,
    date: '1967-01-31',
    country: 'un',
    unts: 'vol. 606, No. 8791',
    part: 'refugee-convention',
    names: {
      ar: ['البروتوكول (الخاص|المتعلق) ب(وضع|مركز) اللاجئين'],
      de: ['protokoll(s) über die rechtsstellung der flüchtlinge'],
      en: ['protocol relating to the status of refugees', '1967 protocol relating to the status of refugees'],
      es: [
        'protocolo sobre el estatuto de los refugiados',
        'protocolo de 1967 sobre el estatuto de los refugiados',
      ],
      fr: ['protocole relatif au statut des réfugiés', 'protocole de 1967 relatif au statut des réfugiés'],
      pt: [
        'protocolo (adicional à convenção |)relativo ao estatuto dos refugiados',
        'protocolo de 1967 relativo ao estatuto dos refugiados',
      ],
      ru: [
        'протокол(а|у|ом|е|)(,|) касающ(ийся|егося|емуся|имся|емся) статуса беженцев',
        'протокол(а|у|ом|е|) 1967 года(,|) касающ(ийся|егося|емуся|имся|емся) статуса беженцев',
      ],
      zh: ['关于难民地位的议定书', '1967年难民议定书'],
    },
    source: 'UN Treaty Collection, chapter V.5',
  },
  {
    id: 'slavery-convention',
    kind: 'treaty',
    year: 1926,
    date: '1926-09-25',
    country: 'un',
    names: {
      ar: ['الاتفاقية الخاصة بالرق'],
      de: ['sklavereiabkommen(s)'],
      en: ['slavery convention'],
      es: ['convención sobre la esclavitud'],
      fr: ['convention relative à l’esclavage'],
      pt: ['convenção (sobre a|relativa à) escravatura'],
      ru: ['конвенци(я|и|ю|ей) о рабстве'],
      zh: ['禁奴公约'],
    },
    source: 'UN Treaty Collection, chapter XVIII.3',
  },
  {
    id: 'slavery-supplementary-convention',
    kind: 'treaty',
    year: 1956,
    date: '1956-09-07',
    country: 'un',
    unts: 'vol. 266, No. 3822',
    names: {
      ar: ['(ال|لل|بال|)اتفاقية التكميلية لإبطال الرق وتجارة الرقيق والأعراف والممارسات الشبيهة بالرق'],
      de: [
        'zusatzübereinkommen(s) über die abschaffung der sklaverei, des sklavenhandels und sklavereiähnlicher einrichtungen und praktiken',
      ],
      en: [
        'supplementary convention on the abolition of slavery, the slave trade, and institutions and practices similar to slavery',
      ],
      es: [
        'convención suplementaria sobre la abolición de la esclavitud, la trata de esclavos y las instituciones y prácticas análogas a la esclavitud',
      ],
      fr: [
        'convention supplémentaire relative à l’abolition de l’esclavage, de la traite des esclaves et des institutions et pratiques analogues à l’esclavage',
      ],
      pt: ['convenção suplementar (sobre a|relativa à) abolição da escravatura'],
      ru: [
        'дополнительн(ая|ой|ую) конвенци(я|и|ю|ей) об упразднении рабства, работорговли и институтов и обычаев, сходных с рабством',
      ],
      zh: [
        '废止奴隶制、奴隶贩卖及类似奴隶制之制度与习俗补充公约',
        '废止奴隶制、奴隶贩卖及类似奴隶制的制度与习俗补充公约',
      ],
    },
    source: 'UN Treaty Collection, chapter XVIII.4',
  },
  {
    id: 'statelessness-convention-1954',
    kind: 'treaty',
    year: 1954,
    date: '1954-09-28',
    country: 'un',
    unts: 'vol. 360, No. 5158',
    names: {
      ar: ['(ال|لل|بال|)اتفاقية (الخاصة بوضع|المتعلقة بمركز|المتعلقة بوضع) الأشخاص عديمي الجنسية'],
      de: ['übereinkommen(s) über die rechtsstellung der staatenlosen'],
      en: ['convention relating to the status of stateless persons'],
      es: ['convención sobre el estatuto de los apátridas'],
      fr: ['convention relative au statut des apatrides'],
      pt: ['convenção (sobre o|relativa ao) estatuto dos apátridas'],
      ru: ['конвенци(я|и|ю|ей) о статусе апатридов'],
      zh: ['关于无国籍人地位的公约'],
    },
    source: 'UN Treaty Collection, chapter V.3',
  },
  {
    id: 'statelessness-convention-1961',
    kind: 'treaty',
    year: 1961,
    date: '1961-08-30',
    country: 'un',
    unts: 'vol. 989, No. 14458',
    names: {
      ar: [
        '(ب|ل|)اتفاقية خفض حالات انعدام الجنسية',
        '(ال|لل|بال|)اتفاقية (المتعلقة ب|الخاصة ب)خفض حالات انعدام الجنسية',
      ],
      de: ['übereinkommen(s) zur verminderung der staatenlosigkeit'],
      en: ['convention on the reduction of statelessness'],
      es: ['convención para reducir los casos de apatridia'],
      fr: ['convention sur la réduction des cas d’apatridie'],
      pt: ['convenção para a redução dos casos de apatridia'],
      ru: ['конвенци(я|и|ю|ей) о сокращении безгражданства'],
      zh: ['减少无国籍状态公约'],
    },
    source: 'UN Treaty Collection, chapter V.4',
  },
  {
    id: 'traffic-in-persons-convention-1949',
    kind: 'treaty',
    year: 1949,
    date: '1949-12-02',
    unts: 'vol. 96, No. 1342',
    symbol: 'A/RES/317(IV)',
    names: {
      en: [
        'convention for the suppression of the traffic in persons and of the exploitation of the prostitution of others',
      ],
      es: ['convenio para la represión de la trata de personas y de la explotación de la prostitución ajena'],
      fr: [
        'convention pour la répression de la traite des êtres humains et de l’exploitation de la prostitution d’autrui',
      ],
      ru: ['конвенци(я|и|ю|ей) о борьбе с торговлей людьми и с эксплуатацией проституции третьими лицами'],
      zh: ['禁止贩卖人口及取缔意图营利使人卖淫的公约'],
    },
    source: 'UN Treaty Collection, chapter VII.11.a',
  },
]
