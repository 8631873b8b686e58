import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** The human rights treaties of the United Nations, with their protocols. */
export const humanRights: InstrumentGrammar[] = [
  {
    id: 'apartheid-convention',
    kind: 'treaty',
    year: 1973,
    date: '1973-11-30',
    unts: 'vol. 1015, No. 14861',
    symbol: 'A/RES/3068(XXVIII)',
    names: {
      ar: ['(ال|لل|بال|)اتفاقية الدولية لقمع جريمة الفصل العنصري والمعاقبة عليها'],
      en: ['international convention on the suppression and punishment of the crime of apartheid'],
      es: ['convención internacional sobre la represión y el castigo del crimen de apartheid'],
      fr: ['convention internationale sur l’élimination et la répression du crime d’apartheid'],
      pt: [
        'convenção internacional (sobre a|para a) (eliminação|supressão) e (a |)(repressão|punição) do crime de apartheid',
      ],
      ru: [
        'международн(ая|ой|ую) конвенци(я|и|ю|ей) о пресечении преступления апартеида и наказании за него',
      ],
      zh: ['禁止并惩治种族隔离罪行国际公约'],
    },
    source: 'UN Treaty Collection, chapter IV.7',
  },
  {
    id: 'cat',
    kind: 'treaty',
    year: 1984,
    date: '1984-12-10',
    unts: 'vol. 1465, No. 24841',
    symbol: 'A/RES/39/46',
    names: {
      ar: [
        '(ب|ل|)اتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة',
        '(ب|ل|)اتفاقية مناهضة التعذيب',
      ],
      de: [
        'übereinkommen(s) gegen folter und andere grausame, unmenschliche oder erniedrigende behandlung oder strafe',
        'un-antifolterkonvention',
        'antifolterkonvention',
      ],
      en: [
        'convention against torture and other cruel, inhuman or degrading treatment or punishment',
        'convention against torture',
      ],
      es: [
        'convención contra la tortura y otros tratos o penas crueles, inhumanos o degradantes',
        'convención contra la tortura',
      ],
      fr: [
        'convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants',
        'convention contre la torture',
      ],
      pt: [
        'convenção contra a tortura e outr(o|a)s (penas ou tratamentos|tratamentos ou penas) cruéis, desumanos ou degradantes',
        'convenção contra a tortura',
      ],
      ru: [
        'конвенци(я|и|ю|ей) против пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания',
        'конвенци(я|и|ю|ей) против пыток',
      ],
      zh: ['禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约', '禁止酷刑公约'],
    },
    source: 'UN Treaty Collection, chapter IV.9',
  },
  {
    id: 'cedaw',
    kind: 'treaty',
    year: 1979,
    date: '1979-12-18',
    unts: 'vol. 1249, No. 20378',
    symbol: 'A/RES/34/180',
    names: {
      ar: ['(ب|ل|)اتفاقية القضاء على جميع أشكال التمييز ضد المرأة'],
      de: [
        'übereinkommen(s) zur beseitigung jeder form von diskriminierung der frau',
        'un-frauenrechtskonvention',
        'cedaw',
      ],
      en: ['convention on the elimination of all forms of discrimination against women', 'cedaw'],
      es: ['convención sobre la eliminación de todas las formas de discriminación contra la mujer', 'cedaw'],
      fr: [
        'convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes',
        'cedaw',
      ],
      pt: [
        'convenção sobre a eliminação de todas as formas de discriminação contra a(s) mulher(es)',
        'cedaw',
      ],
      ru: ['конвенци(я|и|ю|ей) о ликвидации всех форм дискриминации в отношении женщин'],
      zh: ['消除对妇女一切形式歧视公约', '消除对妇女歧视公约'],
    },
    source: 'UN Treaty Collection, chapter IV.8',
  },
  {
    id: 'cedaw-op',
    kind: 'treaty',
    year: 1999,
    date: '1999-10-06',
    unts: 'vol. 2131, No. 20378',
    symbol: 'A/RES/54/4',
    part: 'cedaw',
    names: {
      ar: ['البروتوكول الاختياري لاتفاقية القضاء على جميع أشكال التمييز ضد المرأة'],
      de: [
        'fakultativprotokoll(s) zum übereinkommen zur beseitigung jeder form von diskriminierung der frau',
      ],
      en: [
        'optional protocol to the convention on the elimination of all forms of discrimination against women',
      ],
      es: [
        'protocolo facultativo de la convención sobre la eliminación de todas las formas de discriminación contra la mujer',
      ],
      fr: [
        'protocole facultatif à la convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes',
      ],
      pt: [
        'protocolo (facultativo|opcional) à convenção sobre a eliminação de todas as formas de discriminação contra a mulher',
      ],
      ru: [
        'факультативн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) к конвенции о ликвидации всех форм дискриминации в отношении женщин',
      ],
      zh: ['消除对妇女一切形式歧视公约任择议定书'],
    },
    source: 'UN Treaty Collection, chapter IV.8.b',
  },
  {
    id: 'cerd',
    kind: 'treaty',
    year: 1965,
    date: '1965-12-21',
    unts: 'vol. 660, No. 9464',
    symbol: 'A/RES/2106(XX)',
    names: {
      ar: ['(ال|لل|بال|)اتفاقية الدولية للقضاء على جميع أشكال التمييز العنصري'],
      de: ['international(es|en|em|e) übereinkommen(s) zur beseitigung jeder form von rassendiskriminierung'],
      en: [
        'international convention on the elimination of all forms of racial discrimination',
        'convention on the elimination of all forms of racial discrimination',
        'icerd',
      ],
      es: ['convención (internacional |)sobre la eliminación de todas las formas de discriminación racial'],
      fr: ['convention (internationale |)sur l’élimination de toutes les formes de discrimination raciale'],
      pt: ['convenção internacional sobre a eliminação de todas as formas de discriminação racial'],
      ru: [
        'международн(ая|ой|ую) конвенци(я|и|ю|ей) о ликвидации всех форм расовой дискриминации',
        'конвенци(я|и|ю|ей) о ликвидации всех форм расовой дискриминации',
      ],
      zh: ['消除一切形式种族歧视国际公约'],
    },
    source: 'UN Treaty Collection, chapter IV.2',
  },
  {
    id: 'cmw',
    kind: 'treaty',
    year: 1990,
    date: '1990-12-18',
    unts: 'vol. 2220, No. 39481',
    symbol: 'A/RES/45/158',
    names: {
      ar: ['(ال|لل|بال|)اتفاقية الدولية لحماية حقوق جميع العمال المهاجرين وأفراد أسرهم'],
      de: [
        'international(e|en) konvention zum schutz der rechte aller wanderarbeitnehmer und ihrer familienangehörigen',
      ],
      en: [
        'international convention on the protection of the rights of all migrant workers and members of their families',
      ],
      es: [
        'convención internacional sobre la protección de los derechos de todos los trabajadores migratorios y de sus familiares',
      ],
      fr: [
        'convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille',
      ],
      pt: [
        'convenção internacional sobre a proteção dos direitos de todos os trabalhadores migrantes e (dos |)membros das suas famílias',
      ],
      ru: [
        'международн(ая|ой|ую) конвенци(я|и|ю|ей) о защите прав всех трудящихся-мигрантов и членов их семей',
      ],
      zh: ['保护所有移徙工人及其家庭成员权利国际公约'],
    },
    source: 'UN Treaty Collection, chapter IV.13',
  },
  {
    id: 'consent-to-marriage',
    kind: 'treaty',
    year: 1962,
    date: '1962-12-10',
    country: 'un',
    unts: 'vol. 521, No. 7525',
    names: {
      en: ['convention on consent to marriage, minimum age for marriage and registration of marriages'],
      es: [
        'convención sobre el consentimiento para el matrimonio, la edad mínima para contraer matrimonio y el registro de los matrimonios',
      ],
      fr: [
        'convention sur le consentement au mariage, l’âge minimum du mariage et l’enregistrement des mariages',
      ],
      ru: ['конвенци(я|и|ю|ей) о согласии на вступление в брак, брачном возрасте и регистрации браков'],
      zh: ['关于婚姻的同意、结婚最低年龄及婚姻登记的公约'],
    },
    source: 'UN Treaty Collection, chapter XVI.3',
  },
  {
    id: 'cped',
    kind: 'treaty',
    year: 2006,
    date: '2006-12-20',
    unts: 'vol. 2716, No. 48088',
    symbol: 'A/RES/61/177',
    names: {
      ar: ['(ال|لل|بال|)اتفاقية الدولية لحماية جميع الأشخاص من الاختفاء القسري'],
      de: ['international(es|en|em|e) übereinkommen(s) zum schutz aller personen vor dem verschwindenlassen'],
      en: ['international convention for the protection of all persons from enforced disappearance'],
      es: [
        'convención internacional para la protección de todas las personas contra las desapariciones forzadas',
      ],
      fr: [
        'convention internationale pour la protection de toutes les personnes contre les disparitions forcées',
      ],
      pt: [
        'convenção internacional para a proteção de todas as pessoas contra (os |o |)desaparecimento(s) forçado(s)',
      ],
      ru: ['международн(ая|ой|ую) конвенци(я|и|ю|ей) для защиты всех лиц от насильственных исчезновений'],
      zh: ['保护所有人免遭强迫失踪国际公约'],
    },
    source: 'UN Treaty Collection, chapter IV.16',
  },
  {
    id: 'crc',
    kind: 'treaty',
    year: 1989,
    date: '1989-11-20',
    unts: 'vol. 1577, No. 27531',
    symbol: 'A/RES/44/25',
    names: {
      ar: ['(ب|ل|)اتفاقية حقوق الطفل'],
      de: ['übereinkommen(s) über die rechte des kindes', 'kinderrechtskonvention'],
      en: ['convention on the rights of the child'],
      es: ['convención sobre los derechos del niño'],
      fr: ['convention relative aux droits de l’enfant', 'convention internationale des droits de l’enfant'],
      pt: ['convenção sobre os direitos da criança'],
      ru: ['конвенци(я|и|ю|ей) о правах ребенка'],
      zh: ['儿童权利公约'],
    },
    source: 'UN Treaty Collection, chapter IV.11',
  },
  {
    id: 'crc-opac',
    kind: 'treaty',
    year: 2000,
    date: '2000-05-25',
    unts: 'vol. 2173, No. 27531',
    symbol: 'A/RES/54/263',
    part: 'crc',
    names: {
      ar: ['البروتوكول الاختياري لاتفاقية حقوق الطفل بشأن اشتراك الأطفال في المنازعات المسلحة'],
      de: [
        'fakultativprotokoll(s) zum übereinkommen über die rechte des kindes betreffend die beteiligung von kindern an bewaffneten konflikten',
      ],
      en: [
        'optional protocol to the convention on the rights of the child on the involvement of children in armed conflict',
        'optional protocol on the involvement of children in armed conflict',
      ],
      es: [
        'protocolo facultativo de la convención sobre los derechos del niño relativo a la participación de niños en los conflictos armados',
      ],
      fr: [
        'protocole facultatif à la convention relative aux droits de l’enfant(,|) concernant l’implication d’enfants dans les conflits armés',
      ],
      pt: [
        'protocolo facultativo à convenção sobre os direitos da criança relativo (à participação|ao envolvimento) de crianças em conflitos armados',
      ],
      ru: [
        'факультативн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) к конвенции о правах ребенка, касающ(ийся|егося|емуся|имся|емся) участия детей в вооруженных конфликтах',
      ],
      zh: ['儿童权利公约关于儿童卷入武装冲突问题的任择议定书'],
    },
    source: 'UN Treaty Collection, chapter IV.11.b',
  },
  {
    id: 'crc-opic',
    kind: 'treaty',
    year: 2011,
    date: '2011-12-19',
    unts: 'vol. 2983, No. 27531',
    symbol: 'A/RES/66/138',
    part: 'crc',
    names: {
      ar: ['البروتوكول الاختياري لاتفاقية حقوق الطفل المتعلق بإجراء تقديم البلاغات'],
      de: [
        'fakultativprotokoll(s) zum übereinkommen über die rechte des kindes betreffend ein mitteilungsverfahren',
      ],
      en: ['optional protocol to the convention on the rights of the child on a communications procedure'],
      es: [
        'protocolo facultativo de la convención sobre los derechos del niño relativo a un procedimiento de comunicaciones',
      ],
      fr: [
        'protocole facultatif à la convention relative aux droits de l’enfant établissant une procédure de présentation de communications',
      ],
      pt: [
        'protocolo facultativo à convenção sobre os direitos da criança relativo (à instituição de |a |)um procedimento de comunicaç(ão|ões)',
      ],
      ru: [
        'факультативн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) к конвенции о правах ребенка, касающ(ийся|егося|емуся|имся|емся) процедуры сообщений',
      ],
      zh: ['儿童权利公约关于设定来文程序的任择议定书'],
    },
    source: 'UN Treaty Collection, chapter IV.11.d',
  },
  {
    id: 'crc-opsc',
    kind: 'treaty',
    year: 2000,
    date: '2000-05-25',
    unts: 'vol. 2171, No. 27531',
    symbol: 'A/RES/54/263',
    part: 'crc',
    names: {
      ar: [
        'البروتوكول الاختياري لاتفاقية حقوق الطفل بشأن بيع الأطفال واستغلال الأطفال في البغاء وفي المواد الإباحية',
      ],
      de: [
        'fakultativprotokoll(s) zum übereinkommen über die rechte des kindes betreffend den verkauf von kindern, die kinderprostitution und die kinderpornographie',
      ],
      en: [
        'optional protocol to the convention on the rights of the child on the sale of children, child prostitution and child pornography',
        'optional protocol on the sale of children, child prostitution and child pornography',
      ],
      es: [
        'protocolo facultativo de la convención sobre los derechos del niño relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía',
      ],
      fr: [
        'protocole facultatif à la convention relative aux droits de l’enfant(,|) concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants',
      ],
      pt: [
        'protocolo facultativo à convenção sobre os direitos da criança (relativo à|referente à) venda de crianças, (à |)prostituição infantil e (à |)pornografia infantil',
      ],
      ru: [
        'факультативн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) к конвенции о правах ребенка, касающ(ийся|егося|емуся|имся|емся) торговли детьми, детской проституции и детской порнографии',
      ],
      zh: ['儿童权利公约关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书'],
    },
    source: 'UN Treaty Collection, chapter IV.11.c',
  },
  {
    id: 'crpd',
    kind: 'treaty',
    year: 2006,
    date: '2006-12-13',
    unts: 'vol. 2515, No. 44910',
    symbol: 'A/RES/61/106',
    names: {
      ar: ['(ب|ل|)اتفاقية حقوق الأشخاص ذوي الإعاقة'],
      de: [
        'übereinkommen(s) über die rechte von menschen mit behinderungen',
        'un-behindertenrechtskonvention',
      ],
      en: ['convention on the rights of persons with disabilities'],
      es: ['convención sobre los derechos de las personas con discapacidad'],
      fr: ['convention relative aux droits des personnes handicapées'],
      pt: ['convenção sobre os direitos das pessoas com deficiência'],
      ru: ['конвенци(я|и|ю|ей) о правах инвалидов'],
      zh: ['残疾人权利公约'],
    },
    source: 'UN Treaty Collection, chapter IV.15',
  },
  {
    id: 'crpd-op',
    kind: 'treaty',
    year: 2006,
    date: '2006-12-13',
    unts: 'vol. 2518, No. 44910',
    symbol: 'A/RES/61/106',
    part: 'crpd',
    names: {
      ar: ['البروتوكول الاختياري لاتفاقية حقوق الأشخاص ذوي الإعاقة'],
      de: ['fakultativprotokoll(s) zum übereinkommen über die rechte von menschen mit behinderungen'],
      en: ['optional protocol to the convention on the rights of persons with disabilities'],
      es: ['protocolo facultativo de la convención sobre los derechos de las personas con discapacidad'],
      fr: [
        'protocole facultatif se rapportant à la convention relative aux droits des personnes handicapées',
      ],
      pt: [
        'protocolo (facultativo|opcional|adicional) à convenção sobre os direitos das pessoas com deficiência',
      ],
      ru: ['факультативн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) к конвенции о правах инвалидов'],
      zh: ['残疾人权利公约任择议定书'],
    },
    source: 'UN Treaty Collection, chapter IV.15.a',
  },
  {
    id: 'genocide-convention',
    kind: 'treaty',
    year: 1948,
    date: '1948-12-09',
    unts: 'vol. 78, No. 1021',
    symbol: 'A/RES/260(III)',
    names: {
      ar: ['(ب|ل|)اتفاقية منع جريمة الإبادة الجماعية والمعاقبة عليها', '(ب|ل|)اتفاقية الإبادة الجماعية'],
      de: ['konvention über die verhütung und bestrafung des völkermordes', 'völkermordkonvention'],
      en: ['convention on the prevention and punishment of the crime of genocide', 'genocide convention'],
      es: [
        'convención para la prevención y la sanción del delito de genocidio',
        'convención contra el genocidio',
      ],
      fr: [
        'convention pour la prévention et la répression du crime de génocide',
        'convention sur le génocide',
      ],
      pt: ['convenção para a prevenção e (a |)repressão do crime de genocídio'],
      ru: ['конвенци(я|и|ю|ей) о предупреждении преступления геноцида и наказании за него'],
      zh: ['防止及惩治灭绝种族罪公约', '灭绝种族罪公约'],
    },
    source: 'UN Treaty Collection, chapter IV.1',
  },
  {
    id: 'opcat',
    kind: 'treaty',
    year: 2002,
    date: '2002-12-18',
    unts: 'vol. 2375, No. 24841',
    symbol: 'A/RES/57/199',
    part: 'cat',
    names: {
      ar: ['البروتوكول الاختياري لاتفاقية مناهضة التعذيب'],
      de: [
        'fakultativprotokoll(s) zum übereinkommen gegen folter und andere grausame, unmenschliche oder erniedrigende behandlung oder strafe',
        'fakultativprotokoll(s) zur antifolterkonvention',
      ],
      en: [
        'optional protocol to the convention against torture and other cruel, inhuman or degrading treatment or punishment',
        'optional protocol to the convention against torture',
        'opcat',
      ],
      es: [
        'protocolo facultativo de la convención contra la tortura y otros tratos o penas crueles, inhumanos o degradantes',
        'protocolo facultativo de la convención contra la tortura',
      ],
      fr: [
        'protocole facultatif se rapportant à la convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants',
        'protocole facultatif se rapportant à la convention contre la torture',
      ],
      pt: ['protocolo (facultativo|opcional) à convenção contra a tortura'],
      ru: [
        'факультативн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) к конвенции против пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания',
        'факультативн(ый|ого|ому|ым|ом) протокол(а|у|ом|е|) к конвенции против пыток',
      ],
      zh: ['禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约任择议定书', '禁止酷刑公约任择议定书'],
    },
    source: 'UN Treaty Collection, chapter IV.9.b',
  },
  {
    id: 'political-rights-of-women',
    kind: 'treaty',
    year: 1953,
    date: '1953-03-31',
    unts: 'vol. 193, No. 2613',
    symbol: 'A/RES/640(VII)',
    names: {
      en: ['convention on the political rights of women'],
      es: ['convención sobre los derechos políticos de la mujer'],
      fr: ['convention sur les droits politiques de la femme'],
      pt: ['convenção sobre os direitos políticos da(s) mulher(es)'],
      ru: ['конвенци(я|и|ю|ей) о политических правах женщин(ы|)'],
      zh: ['妇女政治权利公约'],
    },
    source: 'UN Treaty Collection, chapter XVI.1',
  },
]
