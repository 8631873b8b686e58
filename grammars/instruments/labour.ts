import type { InstrumentGrammar } from '../../src/grammar/schema.js'

/** Conventions and declarations of the International Labour Organization. */
export const labour: readonly InstrumentGrammar[] = [
  {
    id: 'ilo-c029',
    kind: 'treaty',
    year: 1930,
    date: '1930-06-28',
    unts: 'vol. 39, No. 612',
    depositary: 'ILO C029',
    names: {
      ar: ['(ب|ل|و|)اتفاقية السخرة، 1930', '(ب|ل|و|)اتفاقية العمل الجبري لعام 1930'],
      de: ['übereinkommen(s) über zwangs- oder pflichtarbeit', 'übereinkommen(s) (nr. |)29 der iao'],
      en: [
        'convention concerning forced or compulsory labour',
        'forced labour convention',
        'ilo convention (no. |)29',
      ],
      es: [
        'convenio sobre el trabajo forzoso',
        'convenio relativo al trabajo forzoso u obligatorio',
        'convenio (núm. |)29 de la oit',
      ],
      fr: [
        'convention sur le travail forcé',
        'convention concernant le travail forcé ou obligatoire',
        'convention (no |n° |)29 de l’oit',
      ],
      pt: ['convenção sobre o trabalho forçado ou obrigatório', 'convenção (no |n.o |n° |)29 da oit'],
      ru: [
        'конвенци(я|и|ю|ей) 1930 года о принудительном труде',
        'конвенци(я|и|ю|ей) о принудительном или обязательном труде',
        'конвенци(я|и|ю|ей) (№ |)29 мот',
      ],
      zh: ['1930年强迫劳动公约', '强迫或强制劳动公约', '国际劳工组织第29号公约'],
    },
    source: 'ILO, NORMLEX',
  },
  {
    id: 'ilo-c087',
    kind: 'treaty',
    year: 1948,
    date: '1948-07-09',
    unts: 'vol. 68, No. 881',
    depositary: 'ILO C087',
    names: {
      de: [
        'übereinkommen(s) über die vereinigungsfreiheit und den schutz des vereinigungsrechtes',
        'übereinkommen(s) (nr. |)87 der iao',
      ],
      en: [
        'freedom of association and protection of the right to organise convention',
        'convention concerning freedom of association and protection of the right to organise',
        'ilo convention (no. |)87',
      ],
      es: [
        'convenio sobre la libertad sindical y la protección del derecho de sindicación',
        'convenio (núm. |)87 de la oit',
      ],
      fr: [
        'convention sur la liberté syndicale et la protection du droit syndical',
        'convention (no |n° |)87 de l’oit',
      ],
      pt: [
        'convenção sobre (a |)liberdade sindical e (a |)proteção do direito (sindical|de sindicalização)',
        'convenção (no |n.o |n° |)87 da oit',
      ],
      ru: [
        'конвенци(я|и|ю|ей) 1948 года о свободе ассоциаций и защите права на организацию',
        'конвенци(я|и|ю|ей) о свободе ассоциации и защите права (на организацию|объединяться в профсоюзы)',
        'конвенци(я|и|ю|ей) (№ |)87 мот',
      ],
      zh: ['结社自由和保护组织权利公约', '结社自由与保护组织权利公约', '国际劳工组织第87号公约'],
    },
    source: 'ILO, NORMLEX',
  },
  {
    id: 'ilo-c098',
    kind: 'treaty',
    year: 1949,
    date: '1949-07-01',
    unts: 'vol. 96, No. 1341',
    depositary: 'ILO C098',
    names: {
      de: ['übereinkommen(s) (nr. |)98 der iao'],
      en: ['right to organise and collective bargaining convention', 'ilo convention (no. |)98'],
      es: [
        'convenio sobre el derecho de sindicación y de negociación colectiva',
        'convenio (núm. |)98 de la oit',
      ],
      fr: [
        'convention sur le droit d’organisation et de négociation collective',
        'convention (no |n° |)98 de l’oit',
      ],
      pt: [
        'convenção sobre (o |)direito de (sindicalização e de negociação coletiva|organização e de negociação coletiva)',
        'convenção (no |n.o |n° |)98 da oit',
      ],
      ru: [
        'конвенци(я|и|ю|ей) 1949 года о праве на организацию и на ведение коллективных переговоров',
        'конвенци(я|и|ю|ей) (№ |)98 мот',
      ],
      zh: ['组织权利和集体谈判权利公约', '组织权与集体谈判权公约', '国际劳工组织第98号公约'],
    },
    source: 'ILO, NORMLEX',
  },
  {
    id: 'ilo-c100',
    kind: 'treaty',
    year: 1951,
    date: '1951-06-29',
    unts: 'vol. 165, No. 2181',
    depositary: 'ILO C100',
    names: {
      de: ['übereinkommen(s) (nr. |)100 der iao'],
      en: ['equal remuneration convention', 'ilo convention (no. |)100'],
      es: ['convenio sobre igualdad de remuneración', 'convenio (núm. |)100 de la oit'],
      fr: ['convention sur l’égalité de rémunération', 'convention (no |n° |)100 de l’oit'],
      pt: ['convenção sobre (a |)igualdade de remuneração', 'convenção (no |n.o |n° |)100 da oit'],
      ru: ['конвенци(я|и|ю|ей) 1951 года о равном вознаграждении', 'конвенци(я|и|ю|ей) (№ |)100 мот'],
      zh: ['同酬公约', '同工同酬公约', '国际劳工组织第100号公约'],
    },
    source: 'ILO, NORMLEX',
  },
  {
    id: 'ilo-c105',
    kind: 'treaty',
    year: 1957,
    date: '1957-06-25',
    unts: 'vol. 320, No. 4648',
    depositary: 'ILO C105',
    names: {
      de: ['übereinkommen(s) über die abschaffung der zwangsarbeit', 'übereinkommen(s) (nr. |)105 der iao'],
      en: ['abolition of forced labour convention', 'ilo convention (no. |)105'],
      es: ['convenio sobre la abolición del trabajo forzoso', 'convenio (núm. |)105 de la oit'],
      fr: ['convention sur l’abolition du travail forcé', 'convention (no |n° |)105 de l’oit'],
      pt: ['convenção sobre (a |)abolição do trabalho forçado', 'convenção (no |n.o |n° |)105 da oit'],
      ru: [
        'конвенци(я|и|ю|ей) 1957 года об упразднении принудительного труда',
        'конвенци(я|и|ю|ей) об упразднении принудительного труда',
        'конвенци(я|и|ю|ей) (№ |)105 мот',
      ],
      zh: ['废除强迫劳动公约', '国际劳工组织第105号公约'],
    },
    source: 'ILO, NORMLEX',
  },
  {
    id: 'ilo-c111',
    kind: 'treaty',
    year: 1958,
    date: '1958-06-25',
    unts: 'vol. 362, No. 5181',
    depositary: 'ILO C111',
    names: {
      de: [
        'übereinkommen(s) über die diskriminierung in beschäftigung und beruf',
        'übereinkommen(s) (nr. |)111 der iao',
      ],
      en: [
        'convention concerning discrimination in respect of employment and occupation',
        'ilo convention (no. |)111',
      ],
      es: [
        'convenio relativo a la discriminación en materia de empleo y ocupación',
        'convenio (núm. |)111 de la oit',
      ],
      fr: [
        'convention concernant la discrimination en matière d’emploi et de profession',
        'convention (no |n° |)111 de l’oit',
      ],
      pt: [
        'convenção sobre (a |)discriminação em matéria de emprego e (profissão|ocupação)',
        'convenção (no |n.o |n° |)111 da oit',
      ],
      ru: [
        'конвенци(я|и|ю|ей) о дискриминации в области труда и занятий',
        'конвенци(я|и|ю|ей) 1958 года о дискриминации в области труда и занятий',
        'конвенци(я|и|ю|ей) (№ |)111 мот',
      ],
      zh: ['国际劳工组织第111号公约'],
    },
    source: 'ILO, NORMLEX',
  },
  {
    id: 'ilo-c138',
    kind: 'treaty',
    year: 1973,
    date: '1973-06-26',
    unts: 'vol. 1015, No. 14862',
    depositary: 'ILO C138',
    names: {
      de: [
        'übereinkommen(s) über das mindestalter für die zulassung zur beschäftigung',
        'übereinkommen(s) (nr. |)138 der iao',
      ],
      en: [
        'minimum age convention',
        'convention concerning minimum age for admission to employment',
        'ilo convention (no. |)138',
      ],
      es: ['convenio sobre la edad mínima', 'convenio (núm. |)138 de la oit'],
      fr: [
        'convention sur l’âge minimum',
        'convention concernant l’âge minimum d’admission à l’emploi',
        'convention (no |n° |)138 de l’oit',
      ],
      pt: ['convenção sobre (a |)idade mínima', 'convenção (no |n.o |n° |)138 da oit'],
      ru: [
        'конвенци(я|и|ю|ей) 1973 года о минимальном возрасте',
        'конвенци(я|и|ю|ей) о минимальном возрасте для приема на работу',
        'конвенци(я|и|ю|ей) (№ |)138 мот',
      ],
      zh: ['最低年龄公约', '准予就业最低年龄公约', '国际劳工组织第138号公约'],
    },
    source: 'ILO, NORMLEX',
  },
  {
    id: 'ilo-c169',
    kind: 'treaty',
    year: 1989,
    date: '1989-06-27',
    unts: 'vol. 1650, No. 28383',
    depositary: 'ILO C169',
    names: {
      ar: ['(ب|ل|و|)اتفاقية الشعوب الأصلية والقبلية'],
      de: [
        'übereinkommen(s) über eingeborene und in stämmen lebende völker',
        'übereinkommen(s) über indigene und in stämmen lebende völker',
        'übereinkommen(s) (nr. |)169 der iao',
      ],
      en: [
        'indigenous and tribal peoples convention',
        'convention concerning indigenous and tribal peoples in independent countries',
        'ilo convention (no. |)169',
      ],
      es: ['convenio sobre pueblos indígenas y tribales', 'convenio (núm. |)169 de la oit'],
      fr: ['convention relative aux peuples indigènes et tribaux', 'convention (no |n° |)169 de l’oit'],
      pt: ['convenção sobre (os |)povos indígenas e tribais', 'convenção (no |n.o |n° |)169 da oit'],
      ru: [
        'конвенци(я|и|ю|ей) о коренных народах и народах, ведущих племенной образ жизни',
        'конвенци(я|и|ю|ей) 1989 года о коренных народах и народах, ведущих племенной образ жизни',
        'конвенци(я|и|ю|ей) (№ |)169 мот',
      ],
      zh: ['土著和部落人民公约', '土著和部落民族公约', '国际劳工组织第169号公约'],
    },
    source: 'ILO, NORMLEX',
  },
  {
    id: 'ilo-c182',
    kind: 'treaty',
    year: 1999,
    date: '1999-06-17',
    unts: 'vol. 2133, No. 37245',
    depositary: 'ILO C182',
    names: {
      ar: ['(ب|ل|و|)اتفاقية أسوأ أشكال عمل الأطفال'],
      de: [
        'übereinkommen(s) über das verbot und unverzügliche maßnahmen zur beseitigung der schlimmsten formen der kinderarbeit',
        'übereinkommen(s) (nr. |)182 der iao',
      ],
      en: [
        'worst forms of child labour convention',
        'convention concerning the prohibition and immediate action for the elimination of the worst forms of child labour',
        'ilo convention (no. |)182',
      ],
      es: ['convenio sobre las peores formas de trabajo infantil', 'convenio (núm. |)182 de la oit'],
      fr: ['convention sur les pires formes de travail des enfants', 'convention (no |n° |)182 de l’oit'],
      pt: [
        'convenção sobre as piores formas de trabalho (das crianças|infantil)',
        'convenção (no |n.o |n° |)182 da oit',
      ],
      ru: [
        'конвенци(я|и|ю|ей) о наихудших формах детского труда',
        'конвенци(я|и|ю|ей) 1999 года о наихудших формах детского труда',
        'конвенци(я|и|ю|ей) (№ |)182 мот',
      ],
      zh: ['最恶劣形式的童工劳动公约', '最有害的童工形式公约', '国际劳工组织第182号公约'],
    },
    source: 'ILO, NORMLEX',
  },
  {
    id: 'ilo-c189',
    kind: 'treaty',
    year: 2011,
    date: '2011-06-16',
    unts: 'vol. 2955, No. 51379',
    depositary: 'ILO C189',
    names: {
      de: [
        'übereinkommen(s) über menschenwürdige arbeit für hausangestellte',
        'übereinkommen(s) (nr. |)189 der iao',
      ],
      en: [
        'domestic workers convention',
        'convention concerning decent work for domestic workers',
        'ilo convention (no. |)189',
      ],
      es: ['convenio sobre las trabajadoras y los trabajadores domésticos', 'convenio (núm. |)189 de la oit'],
      fr: [
        'convention sur les travailleuses et travailleurs domestiques',
        'convention (no |n° |)189 de l’oit',
      ],
      pt: [
        'convenção sobre (o |)trabalho (decente|digno) para (as |)trabalhadoras e (os |)trabalhadores domésticos',
        'convenção (no |n.o |n° |)189 da oit',
      ],
      ru: [
        'конвенци(я|и|ю|ей) 2011 года о достойном труде домашних работников',
        'конвенци(я|и|ю|ей) о достойном труде домашних работников',
        'конвенци(я|и|ю|ей) (№ |)189 мот',
      ],
      zh: ['家庭工人公约', '家政工人公约', '国际劳工组织第189号公约'],
    },
    source: 'ILO, NORMLEX',
  },
  {
    id: 'ilo-c190',
    kind: 'treaty',
    year: 2019,
    date: '2019-06-21',
    depositary: 'ILO C190',
    names: {
      ar: ['(ب|ل|و|)اتفاقية العنف والتحرش'],
      de: [
        'übereinkommen(s) über die beseitigung von gewalt und belästigung in der arbeitswelt',
        'übereinkommen(s) (nr. |)190 der iao',
      ],
      en: [
        'violence and harassment convention',
        'convention concerning the elimination of violence and harassment in the world of work',
        'ilo convention (no. |)190',
      ],
      es: ['convenio sobre la violencia y el acoso', 'convenio (núm. |)190 de la oit'],
      fr: ['convention sur la violence et le harcèlement', 'convention (no |n° |)190 de l’oit'],
      pt: ['convenção sobre (a |)violência e (o |)assédio', 'convenção (no |n.o |n° |)190 da oit'],
      ru: [
        'конвенци(я|и|ю|ей) 2019 года об искоренении насилия и домогательств в сфере труда',
        'конвенци(я|и|ю|ей) об искоренении насилия и домогательств в сфере труда',
        'конвенци(я|и|ю|ей) (№ |)190 мот',
      ],
      zh: ['暴力和骚扰公约', '国际劳工组织第190号公约'],
    },
    source: 'ILO, NORMLEX',
  },
  {
    id: 'ilo-centenary-declaration',
    kind: 'declaration',
    year: 2019,
    date: '2019-06-21',
    names: {
      ar: ['(ب|ل|و|)إعلان مئوية منظمة العمل الدولية من أجل مستقبل العمل'],
      de: [
        'jahrhunderterklärung der (iao|ilo|internationalen arbeitsorganisation) für die zukunft der arbeit',
      ],
      en: ['(ilo |international labour organization |)centenary declaration for the future of work'],
      es: [
        'declaración del centenario (de la oit |de la organización internacional del trabajo |)para el futuro del trabajo',
      ],
      fr: [
        'déclaration du centenaire (de l’oit |de l’organisation internationale du travail |)pour l’avenir du travail',
      ],
      pt: ['declaração do centenário da oit para o futuro do trabalho'],
      ru: ['деклараци(я|и|ю|ей) столетия мот о будущем сферы труда'],
      zh: ['国际劳工组织未来工作百年宣言'],
    },
    source: 'International Labour Conference, one hundred and eighth session',
  },
  {
    id: 'ilo-declaration-fundamental-principles',
    kind: 'declaration',
    year: 1998,
    date: '1998-06-18',
    names: {
      ar: ['(ب|ل|و|)إعلان (منظمة العمل الدولية |)بشأن المبادئ والحقوق الأساسية في العمل'],
      de: [
        'erklärung (der internationalen arbeitsorganisation |der iao |)über grundlegende prinzipien und rechte bei der arbeit',
      ],
      en: [
        '(ilo |international labour organization |)declaration on fundamental principles and rights at work',
      ],
      es: [
        'declaración (de la organización internacional del trabajo |de la oit |)relativa a los principios y derechos fundamentales en el trabajo',
      ],
      fr: [
        'déclaration (de l’organisation internationale du travail |de l’oit |)relative aux principes et droits fondamentaux au travail',
      ],
      pt: ['declaração (da oit |)sobre (os |)princípios e direitos fundamentais no trabalho'],
      ru: [
        'деклараци(я|и|ю|ей) (международной организации труда |мот |)об основополагающих принципах и правах в сфере труда',
      ],
      zh: ['关于工作中基本原则和权利宣言', '国际劳工组织关于工作中的基本原则和权利宣言'],
    },
    source: 'International Labour Conference, eighty-sixth session',
  },
]
