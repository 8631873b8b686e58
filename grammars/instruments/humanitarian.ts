import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** The law of armed conflict: Geneva, The Hague, cultural property. */
export const humanitarian: InstrumentGrammar[] = [
  {
    id: 'cultural-property-convention-1954',
    kind: 'treaty',
    year: 1954,
    date: '1954-05-14',
    country: 'un',
    unts: 'vol. 249, No. 3511',
    names: {
      ar: [
        '(ب|ل|)اتفاقية حماية الممتلكات الثقافية في حالة (نشوب |)(نزاع|نزاعات) مسلح(ة)',
        '(ب|ل|)اتفاقية لاهاي لحماية الممتلكات الثقافية في حالة (نشوب |)نزاع مسلح',
      ],
      de: [
        '(haager |)konvention zum schutz(e|) von kulturgut bei bewaffneten konflikten',
        'haager konvention von 1954',
      ],
      en: [
        '(hague |)convention for the protection of cultural property in the event of armed conflict',
        '1954 hague convention',
      ],
      es: [
        'convención (de la haya |)para la protección de los bienes culturales en caso de conflicto armado',
        'convención de la haya de 1954',
      ],
      fr: [
        'convention (de la haye |)pour la protection des biens culturels en cas de conflit armé',
        'convention de la haye de 1954',
      ],
      pt: ['convenção (da haia |)para a prote(c|)ção (de|dos) bens culturais em caso de conflito armado'],
      ru: [
        'конвенци(я|и|ю|ей) о защите культурных ценностей в случае вооруженного конфликта',
        'гаагск(ая|ой|ую) конвенци(я|и|ю|ей) о защите культурных ценностей в случае вооруженного конфликта',
      ],
      zh: [
        '关于发生武装冲突时保护文化财产的公约',
        '武装冲突情况下保护文化财产公约',
        '关于在武装冲突情况下保护文化财产的公约',
      ],
    },
    source: 'UNESCO, Legal Instruments; UN Treaty Series, vol. 249',
  },
  {
    id: 'cultural-property-protocol-1',
    kind: 'treaty',
    year: 1954,
    date: '1954-05-14',
    country: 'un',
    unts: 'vol. 249, No. 3511',
    part: 'cultural-property-convention-1954',
    names: {
      en: [
        '(first |)protocol to the (1954 |)(hague |)convention for the protection of cultural property in the event of armed conflict',
      ],
      es: [
        '(primer |)protocolo de la convención (de la haya |)(de 1954 |)para la protección de los bienes culturales en caso de conflicto armado',
      ],
      fr: [
        '(premier |)protocole (à|relatif à) la convention (de la haye |)(de 1954 |)pour la protection des biens culturels en cas de conflit armé',
      ],
    },
    source: 'UNESCO, Legal Instruments; UN Treaty Series, vol. 249',
  },
  {
    id: 'cultural-property-protocol-2',
    kind: 'treaty',
    year: 1999,
    date: '1999-03-26',
    country: 'un',
    unts: 'vol. 2253, No. 3511',
    part: 'cultural-property-convention-1954',
    names: {
      de: [
        'zweite(s|n|) protokoll(s) zur haager konvention von 1954 zum schutz von kulturgut bei bewaffneten konflikten',
      ],
      en: [
        'second protocol to the hague convention of 1954 for the protection of cultural property in the event of armed conflict',
        'second protocol to the (1954 |)(hague |)convention for the protection of cultural property in the event of armed conflict',
      ],
      es: [
        'segundo protocolo de la convención (de la haya |)(de 1954 |)para la protección de los bienes culturales en caso de conflicto armado',
      ],
      fr: [
        'deuxième protocole relatif à la convention (de la haye |)(de 1954 |)pour la protection des biens culturels en cas de conflit armé',
      ],
      pt: [
        'segundo protocolo (à|relativo à) convenção (da haia |)(de 1954 |)para a prote(c|)ção (de|dos) bens culturais em caso de conflito armado',
      ],
    },
    source: 'UNESCO, Legal Instruments; UN Treaty Series, vol. 2253',
  },
  {
    id: 'geneva-additional-protocol-1',
    kind: 'treaty',
    year: 1977,
    date: '1977-06-08',
    unts: 'vol. 1125, No. 17512',
    part: 'geneva-conventions-1949',
    names: {
      ar: [
        'البروتوكول الإضافي الأول (الملحق باتفاقيات|لاتفاقيات) جنيف',
        'البروتوكول الإضافي إلى اتفاقيات جنيف المعقودة في 12 آب/أغسطس 1949 والمتعلق بحماية ضحايا المنازعات الدولية المسلحة',
      ],
      de: [
        'zusatzprotokoll(s) zu den genfer abkommen vom 12. august 1949 über den schutz der opfer internationaler bewaffneter konflikte',
        'zusatzprotokoll(s) i zu den genfer abkommen',
      ],
      en: [
        'protocol additional to the geneva conventions of 12 august 1949, and relating to the protection of victims of international armed conflicts',
        'additional protocol i to the (four |)geneva conventions',
        'additional protocol i of 1977',
      ],
      es: [
        'protocolo adicional a los convenios de ginebra del 12 de agosto de 1949 relativo a la protección de las víctimas de los conflictos armados internacionales',
        'protocolo adicional i (a|de) los convenios de ginebra',
      ],
      fr: [
        'protocole additionnel aux conventions de genève du 12 août 1949 relatif à la protection des victimes des conflits armés internationaux',
        '(premier protocole additionnel|protocole additionnel i) aux (quatre |)conventions de genève',
      ],
      pt: [
        'protocolo adicional às convenções de genebra de 12 de agosto de 1949 relativo à proteção das vítimas dos conflitos armados internacionais',
        'protocolo (adicional i|i adicional) às convenções de genebra',
      ],
      ru: [
        'дополнительн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) к женевским конвенциям от 12 августа 1949 года, касающ(ийся|егося|емуся|имся|емся) защиты жертв международных вооруженных конфликтов',
        'дополнительн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) i к женевским конвенциям',
      ],
      zh: [
        '1949年8月12日日内瓦四公约关于保护国际性武装冲突受难者的附加议定书',
        '日内瓦四公约第一附加议定书',
        '日内瓦公约第一附加议定书',
      ],
    },
    source: 'UN Treaty Series, vol. 1125',
  },
  {
    id: 'geneva-additional-protocol-2',
    kind: 'treaty',
    year: 1977,
    date: '1977-06-08',
    unts: 'vol. 1125, No. 17513',
    part: 'geneva-conventions-1949',
    names: {
      ar: [
        'البروتوكول الإضافي الثاني (الملحق باتفاقيات|لاتفاقيات) جنيف',
        'البروتوكول الإضافي إلى اتفاقيات جنيف المعقودة في 12 آب/أغسطس 1949 المتعلق بحماية ضحايا المنازعات المسلحة غير الدولية',
      ],
      de: [
        'zusatzprotokoll(s) zu den genfer abkommen vom 12. august 1949 über den schutz der opfer nicht internationaler bewaffneter konflikte',
        'zusatzprotokoll(s) ii zu den genfer abkommen',
      ],
      en: [
        'protocol additional to the geneva conventions of 12 august 1949, and relating to the protection of victims of non-international armed conflicts',
        'additional protocol ii to the (four |)geneva conventions',
        'additional protocol ii of 1977',
      ],
      es: [
        'protocolo adicional a los convenios de ginebra del 12 de agosto de 1949 relativo a la protección de las víctimas de los conflictos armados sin carácter internacional',
        'protocolo adicional ii (a|de) los convenios de ginebra',
      ],
      fr: [
        'protocole additionnel aux conventions de genève du 12 août 1949 relatif à la protection des victimes des conflits armés non internationaux',
        'protocole additionnel ii aux (quatre |)conventions de genève',
      ],
      pt: [
        'protocolo adicional às convenções de genebra de 12 de agosto de 1949 relativo à proteção das vítimas dos conflitos armados não internacionais',
        'protocolo (adicional ii|ii adicional) às convenções de genebra',
      ],
      ru: [
        'дополнительн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) к женевским конвенциям от 12 августа 1949 года, касающ(ийся|егося|емуся|имся|емся) защиты жертв вооруженных конфликтов немеждународного характера',
        'дополнительн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) ii к женевским конвенциям',
      ],
      zh: [
        '1949年8月12日日内瓦四公约关于保护非国际性武装冲突受难者的附加议定书',
        '日内瓦四公约第二附加议定书',
        '日内瓦公约第二附加议定书',
      ],
    },
    source: 'UN Treaty Series, vol. 1125',
  },
  {
    id: 'geneva-additional-protocol-3',
    kind: 'treaty',
    year: 2005,
    date: '2005-12-08',
    unts: 'vol. 2404, No. 43425',
    part: 'geneva-conventions-1949',
    names: {
      de: [
        'zusatzprotokoll(s) zu den genfer abkommen vom 12. august 1949 über die annahme eines zusätzlichen schutzzeichens',
        'zusatzprotokoll(s) iii zu den genfer abkommen',
      ],
      en: [
        'protocol additional to the geneva conventions of 12 august 1949, and relating to the adoption of an additional distinctive emblem',
        'additional protocol iii to the (four |)geneva conventions',
        'additional protocol iii of 2005',
      ],
      es: [
        'protocolo adicional a los convenios de ginebra del 12 de agosto de 1949 relativo a la aprobación de un signo distintivo adicional',
        'protocolo adicional iii (a|de) los convenios de ginebra',
      ],
      fr: [
        'protocole additionnel aux conventions de genève du 12 août 1949 relatif à l’adoption d’un signe distinctif additionnel',
        'protocole additionnel iii aux (quatre |)conventions de genève',
      ],
      ru: [
        'дополнительн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) к женевским конвенциям от 12 августа 1949 года, касающ(ийся|егося|емуся|имся|емся) принятия дополнительной отличительной эмблемы',
        'дополнительн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) iii к женевским конвенциям',
      ],
      zh: [
        '1949年8月12日日内瓦四公约关于采纳一个新增特殊标志的附加议定书',
        '日内瓦四公约第三附加议定书',
        '日内瓦公约第三附加议定书',
      ],
    },
    source: 'UN Treaty Series, vol. 2404',
  },
  {
    id: 'geneva-additional-protocols',
    kind: 'treaty',
    year: 1977,
    date: '1977-06-08',
    unts: 'vol. 1125, Nos. 17512 and 17513',
    part: 'geneva-conventions-1949',
    names: {
      ar: ['البروتوكول(ان|ين) الإضافي(ان|ين) (الملحقان |الملحقين |)(باتفاقيات|لاتفاقيات) جنيف'],
      de: ['zusatzprotokolle(n) zu den genfer abkommen', 'zusatzprotokolle(n) von 1977'],
      en: [
        'additional protocols to the geneva conventions',
        'additional protocols to the geneva conventions of 12 august 1949',
        'additional protocols of 1977',
        'protocols additional to the geneva conventions of 12 august 1949',
        'protocols additional to the geneva conventions of 1949',
      ],
      es: ['protocolos adicionales (a|de) los convenios de ginebra', 'protocolos adicionales de 1977'],
      fr: [
        'protocoles additionnels aux conventions de genève',
        'protocoles additionnels aux conventions de genève du 12 août 1949',
        'protocoles additionnels de 1977',
      ],
      pt: ['protocolos adicionais às convenções de genebra', 'protocolos adicionais de 1977'],
      ru: [
        'дополнительн(ые|ых|ым|ыми) протокол(ы|ов|ам|ами|ах) к женевским конвенциям',
        'дополнительн(ые|ых|ым|ыми) протокол(ы|ов|ам|ами|ах) 1977 года',
      ],
      zh: ['日内瓦四公约附加议定书', '日内瓦公约附加议定书', '1977年附加议定书'],
    },
    source: 'UN Treaty Series, vol. 1125',
  },
  {
    id: 'geneva-convention-1949-1',
    kind: 'treaty',
    year: 1949,
    date: '1949-08-12',
    unts: 'vol. 75, No. 970',
    part: 'geneva-conventions-1949',
    names: {
      ar: [
        '(ب|ل|)اتفاقية جنيف لتحسين حال الجرحى والمرضى بالقوات المسلحة في الميدان',
        '(ب|ل|)اتفاقية جنيف الأولى',
      ],
      de: [
        'genfer abkommen(s) zur verbesserung des loses der verwundeten und kranken der streitkräfte im felde',
        'erste(s|n|) genfer abkommen(s)',
      ],
      en: [
        'geneva convention for the amelioration of the condition of the wounded and sick in armed forces in the field',
        'first geneva convention',
      ],
      es: [
        'convenio de ginebra para aliviar la suerte que corren los heridos y los enfermos de las fuerzas armadas en campaña',
        'primer convenio de ginebra',
      ],
      fr: [
        'convention de genève pour l’amélioration du sort des blessés et des malades dans les forces armées en campagne',
        'première convention de genève',
      ],
      pt: [
        'convenção de genebra para melhorar a situação dos feridos e doentes das forças armadas em campanha',
        'primeira convenção de genebra',
      ],
      ru: [
        'женевск(ая|ой|ую) конвенци(я|и|ю|ей) об улучшении участи раненых и больных в действующих армиях',
        'перв(ая|ой|ую) женевск(ая|ой|ую) конвенци(я|и|ю|ей)',
      ],
      zh: ['改善战地武装部队伤者病者境遇之日内瓦公约', '日内瓦第一公约'],
    },
    source: 'UN Treaty Series, vol. 75',
  },
  {
    id: 'geneva-convention-1949-2',
    kind: 'treaty',
    year: 1949,
    date: '1949-08-12',
    unts: 'vol. 75, No. 971',
    part: 'geneva-conventions-1949',
    names: {
      ar: [
        '(ب|ل|)اتفاقية جنيف لتحسين حال جرحى ومرضى وغرقى القوات المسلحة في البحار',
        '(ب|ل|)اتفاقية جنيف الثانية',
      ],
      de: [
        'genfer abkommen(s) zur verbesserung des loses der verwundeten, kranken und schiffbrüchigen der streitkräfte zur see',
        'zweite(s|n|) genfer abkommen(s)',
      ],
      en: [
        'geneva convention for the amelioration of the condition of wounded, sick and shipwrecked members of armed forces at sea',
        'second geneva convention',
      ],
      es: [
        'convenio de ginebra para aliviar la suerte que corren los heridos, los enfermos y los náufragos de las fuerzas armadas en el mar',
        'segundo convenio de ginebra',
      ],
      fr: [
        'convention de genève pour l’amélioration du sort des blessés, des malades et des naufragés des forces armées sur mer',
        'deuxième convention de genève',
      ],
      pt: [
        'convenção de genebra para melhorar a situação dos feridos, doentes e náufragos das forças armadas no mar',
        'segunda convenção de genebra',
      ],
      ru: [
        'женевск(ая|ой|ую) конвенци(я|и|ю|ей) об улучшении участи раненых, больных и лиц, потерпевших кораблекрушение, из состава вооруженных сил на море',
        'втор(ая|ой|ую) женевск(ая|ой|ую) конвенци(я|и|ю|ей)',
      ],
      zh: ['改善海上武装部队伤者病者及遇船难者境遇之日内瓦公约', '日内瓦第二公约'],
    },
    source: 'UN Treaty Series, vol. 75',
  },
  {
    id: 'geneva-convention-1949-3',
    kind: 'treaty',
    year: 1949,
    date: '1949-08-12',
    unts: 'vol. 75, No. 972',
    part: 'geneva-conventions-1949',
    names: {
      ar: ['(ب|ل|)اتفاقية جنيف (المتعلقة ب|بشأن )معاملة أسرى الحرب', '(ب|ل|)اتفاقية جنيف الثالثة'],
      de: ['genfer abkommen(s) über die behandlung der kriegsgefangenen', 'dritte(s|n|) genfer abkommen(s)'],
      en: ['geneva convention relative to the treatment of prisoners of war', 'third geneva convention'],
      es: [
        'convenio de ginebra relativo al trato debido a los prisioneros de guerra',
        'tercer convenio de ginebra',
      ],
      fr: [
        'convention de genève relative au traitement des prisonniers de guerre',
        'troisième convention de genève',
      ],
      pt: [
        'convenção de genebra relativa ao tratamento dos prisioneiros de guerra',
        'terceira convenção de genebra',
      ],
      ru: [
        'женевск(ая|ой|ую) конвенци(я|и|ю|ей) об обращении с военнопленными',
        'треть(я|ей|ю) женевск(ая|ой|ую) конвенци(я|и|ю|ей)',
      ],
      zh: ['关于战俘待遇之日内瓦公约', '关于战俘待遇的日内瓦公约', '日内瓦第三公约'],
    },
    source: 'UN Treaty Series, vol. 75',
  },
  {
    id: 'geneva-convention-1949-4',
    kind: 'treaty',
    year: 1949,
    date: '1949-08-12',
    unts: 'vol. 75, No. 973',
    part: 'geneva-conventions-1949',
    names: {
      ar: [
        '(ب|ل|)اتفاقية جنيف (المتعلقة |)بحماية (الأشخاص |)المدنيين (في |)وقت الحرب',
        '(ب|ل|)اتفاقية جنيف الرابعة',
      ],
      de: [
        'genfer abkommen(s) zum schutz(e) von zivilpersonen in kriegszeiten',
        'vierte(s|n|) genfer abkommen(s)',
      ],
      en: [
        'geneva convention relative to the protection of civilian persons in time of war',
        'fourth geneva convention',
      ],
      es: [
        'convenio de ginebra relativo a la protección debida a las personas civiles en tiempo de guerra',
        'cuarto convenio de ginebra',
      ],
      fr: [
        'convention de genève relative à la protection des personnes civiles en temps de guerre',
        'quatrième convention de genève',
      ],
      pt: [
        'convenção de genebra relativa à prote(c|)ção (das pessoas |dos |)civis em tempo de guerra',
        'quarta convenção de genebra',
      ],
      ru: [
        'женевск(ая|ой|ую) конвенци(я|и|ю|ей) о защите гражданского населения во время войны',
        'четверт(ая|ой|ую) женевск(ая|ой|ую) конвенци(я|и|ю|ей)',
      ],
      zh: ['关于战时保护平民之日内瓦公约', '关于战时保护平民的日内瓦公约', '日内瓦第四公约'],
    },
    source: 'UN Treaty Series, vol. 75',
  },
  {
    id: 'geneva-conventions-1949',
    kind: 'treaty',
    year: 1949,
    date: '1949-08-12',
    unts: 'vol. 75, Nos. 970–973',
    names: {
      ar: [
        '(ب|ل|)اتفاقيات جنيف (المؤرخة|المعقودة في) 12 آب/أغسطس 1949',
        '(ب|ل|)اتفاقيات جنيف (الأربع |)لعام 1949',
        '(ب|ل|)اتفاقيات جنيف',
      ],
      de: [
        'genfer abkommen vom 12. august 1949',
        'genfer abkommen von 1949',
        'genfer abkommen',
        'genfer konventionen',
      ],
      en: [
        'geneva conventions of 12 august 1949',
        'geneva conventions of 1949',
        '1949 geneva conventions',
        'geneva conventions',
      ],
      es: [
        'convenios de ginebra de 12 de agosto de 1949',
        'convenios de ginebra de 1949',
        'convenios de ginebra',
      ],
      fr: ['conventions de genève du 12 août 1949', 'conventions de genève de 1949', 'conventions de genève'],
      pt: [
        'convenções de genebra de 12 de agosto de 1949',
        'convenções de genebra de 1949',
        'convenções de genebra',
      ],
      ru: [
        'женевск(ие|их|им|ими) конвенци(и|й|ям|ями|ях) от 12 августа 1949 года',
        'женевск(ие|их|им|ими) конвенци(и|й|ям|ями|ях) 1949 года',
        'женевск(ие|их|им|ими) конвенци(и|й|ям|ями|ях)',
      ],
      zh: [
        '1949年8月12日日内瓦四公约',
        '1949年8月12日日内瓦公约',
        '1949年日内瓦四公约',
        '1949年日内瓦公约',
        '日内瓦四公约',
        '日内瓦各公约',
        '日内瓦公约',
      ],
    },
    source: 'UN Treaty Series, vol. 75; International Committee of the Red Cross, treaty database',
  },
  {
    id: 'hague-convention-1907-4',
    kind: 'treaty',
    year: 1907,
    date: '1907-10-18',
    names: {
      ar: ['(ب|ل|)اتفاقية لاهاي الرابعة لعام 1907'],
      de: [
        'haager landkriegsordnung',
        'haager abkommen(s) betreffend die gesetze und gebräuche des landkriegs',
      ],
      en: [
        'hague convention iv respecting the laws and customs of war on land',
        'hague convention respecting the laws and customs of war on land',
        'convention respecting the laws and customs of war on land',
        'fourth hague convention of 1907',
        'hague regulations of 1907',
        'hague regulations',
      ],
      es: [
        'convenio relativo a las leyes y costumbres de la guerra terrestre',
        'convención relativa a las leyes y costumbres de la guerra terrestre',
        'reglamento de la haya de 1907',
      ],
      fr: [
        'convention concernant les lois et coutumes de la guerre sur terre',
        'quatrième convention de la haye de 1907',
        'règlement de la haye de 1907',
      ],
      pt: ['convenção (da haia |)relativa às leis e (aos |)(usos|costumes) da guerra terrestre'],
      ru: [
        'конвенци(я|и|ю|ей) о законах и обычаях сухопутной войны',
        'iv гаагск(ая|ой|ую) конвенци(я|и|ю|ей)',
        'гаагск(ая|ой|ую) конвенци(я|и|ю|ей) 1907 года',
      ],
      zh: ['陆战法规和惯例公约', '1907年海牙第四公约'],
    },
    source: 'International Committee of the Red Cross, treaty database',
  },
  {
    id: 'hague-conventions-1899-and-1907',
    kind: 'treaty',
    year: 1907,
    names: {
      ar: ['(ب|ل|)اتفاقي(ات|تي) لاهاي لعامي 1899 و1907'],
      de: ['haager abkommen von 1899 und 1907'],
      en: ['hague conventions of 1899 and 1907'],
      es: ['convenciones de la haya de 1899 y 1907', 'convenios de la haya de 1899 y 1907'],
      fr: ['conventions de la haye de 1899 et (de |)1907'],
      pt: ['convenções da haia de 1899 e (de |)1907'],
      ru: ['гаагск(ие|их|им|ими) конвенци(и|й|ям|ями|ях) 1899 и 1907 годов'],
      zh: ['1899年和1907年海牙公约'],
    },
    source: 'International Committee of the Red Cross, treaty database',
  },
]
