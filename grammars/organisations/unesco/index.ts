import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The United Nations Educational, Scientific and Cultural Organization: General Conference and Executive Board. */
export const unesco: OrganisationGrammar = {
  id: 'unesco',
  name: 'United Nations Educational, Scientific and Cultural Organization',
  symbols: [
    '{number}[ ]C/resolution {number}[.{number}]',
    '{number}[ ]C/résolution {number}[.{number}]',
    '{number}[ ]C/resolución {number}[.{number}]',
    '{number}[ ]C/res.[ ]{number}[.{number}]',
    '{number}[ ]C/{number}[ add.| rev.| corr.]',
    '{number}[ ]C/INF.{number}',
    '{number}[ ]EX/decision[s| {number}[.{number}]]',
    '{number}[ ]EX/décision[s| {number}[.{number}]]',
    '{number}[ ]EX/dec.[ ]{number}[.{number}]',
    '{number}[ ]EX/{number}[ add.| rev.| corr.]',
    'decision {number} EX/{number}',
    'decision[ ][:] {number}[.| ]COM {reference}',
    'décision[ ][:] {number}[.| ]COM {reference}',
    'decisión[ ][:] {number}[.| ]COM {reference}',
    '{number} COM {reference}',
    '{number}.COM {reference}',
    'resolution {number}.GA {number}',
  ],
  citations: [
    {
      kind: 'resolution',
      number: '{session}[ ]C/resolution {number}[.{day}]',
      symbol: '{session}C/Resolution {number}',
    },
    {
      kind: 'resolution',
      number: '{session}[ ]C/resolución {number}',
      symbol: '{session}C/Resolution {number}',
    },
    {
      kind: 'resolution',
      number: '{session}[ ]C/резолюция {number}',
      symbol: '{session}C/Resolution {number}',
    },
    {
      kind: 'resolution',
      number: '{session}[ ]C/Res.[ ]{number}',
      symbol: '{session}C/Resolution {number}',
    },
    {
      kind: 'decision',
      number: '{session}[ ]EX/decision {number}',
      symbol: '{session}EX/Decision {number}',
    },
    {
      kind: 'decision',
      number: '{session}[ ]EX/решение {number}',
      symbol: '{session}EX/Decision {number}',
    },
    {
      kind: 'decision',
      number: '{session}[ ]EX/Dec.[ ]{number}',
      symbol: '{session}EX/Decision {number}',
    },
    { kind: 'document', number: '{session}[ ]EX/{number}', symbol: '{session}EX/{number}' },
    { kind: 'resolution', number: '{session}[ ]C/{number}', symbol: '{session}C/Resolution {number}' },
    { kind: 'document', number: '{session}[ ]C/{number}', symbol: '{session}C/{number}' },
    // Committees and assemblies of the conventions: "Decision 12.COM 11", "Resolution 3.GA 2".
    { kind: 'decision', number: '{session}[.| ]COM[ ]{number}', symbol: '{session}.COM {number}' },
    { kind: 'resolution', number: '{session}[.| ]GA[ ]{number}', symbol: '{session}.GA {number}' },
  ],
  sessions: { first: 22, year: 1983, perYear: 0.5 },
  languages: {
    ar: {
      names: ['منظمة الأمم المتحدة للتربية والعلم والثقافة', 'اليونسكو', 'المؤتمر العام'],
      mentions: [
        '(ل|ب|و|)منظمة الأمم المتحدة للتربية والعلم والثقافة',
        '(ال|لل|بال|وال)يونسكو',
        '(ال|لل|بال|وال)مؤتمر العام لليونسكو',
        '(ال|لل|بال|وال)مجلس التنفيذي لليونسكو',
      ],
      formulas: [],
      sharedFormulas: ['(إن |)المجلس التنفيذي', '(إن |)المؤتمر العام', '(إن |)اللجنة'],
    },
    en: {
      names: [
        'united nations educational, scientific and cultural organization',
        'unesco',
        'general conference',
        'general conference of unesco',
      ],
      mentions: [
        'united nations educational, scientific and cultural organi(s|z)ation',
        'unesco',
        'unesco general conference',
        'general conference of unesco',
        'general conference of the united nations educational, scientific and cultural organi(s|z)ation',
        'unesco executive board',
        'executive board of unesco',
        'intergovernmental committee for the safeguarding of the intangible cultural heritage',
        'world heritage committee',
      ],
      formulas: [
        'the general conference of the united nations educational, scientific and cultural organization',
        'the general conference of the united nations educational, scientific and cultural organization[,] meeting {text}',
        'the world heritage committee',
      ],
      sharedFormulas: [
        'the executive board',
        'the general conference',
        'the general assembly',
        'the committee',
        'the intergovernmental committee',
      ],
      lines: { closing: ['({number} EX/SR.{number})', '({number} EX/PX/SR.{number})'] },
    },
    es: {
      names: [
        'organización de las naciones unidas para la educación, la ciencia y la cultura',
        'unesco',
        'conferencia general',
      ],
      mentions: [
        'organización de las naciones unidas para la educación, la ciencia y la cultura',
        'unesco',
        'conferencia general de la unesco',
        'consejo ejecutivo de la unesco',
        'comité del patrimonio mundial',
      ],
      formulas: [
        'la conferencia general de la organización de las naciones unidas para la educación, la ciencia y la cultura',
        'el comité del patrimonio mundial',
      ],
      sharedFormulas: [
        'el consejo ejecutivo',
        'la conferencia general',
        'la asamblea general',
        'el comité',
        'el comité intergubernamental',
      ],
      lines: { closing: ['({number} EX/SR.{number})'] },
    },
    fr: {
      names: [
        'organisation des nations unies pour l’éducation, la science et la culture',
        'unesco',
        'conférence générale',
      ],
      mentions: [
        'organisation des nations unies pour l’éducation, la science et la culture',
        'unesco',
        'conférence générale de l’unesco',
        'conseil exécutif de l’unesco',
        'comité du patrimoine mondial',
      ],
      formulas: [
        'la conférence générale de l’organisation des nations unies pour l’éducation, la science et la culture',
        'le comité du patrimoine mondial',
      ],
      sharedFormulas: [
        'le conseil exécutif',
        'la conférence générale',
        'l’assemblée générale',
        'le comité',
        'le comité intergouvernemental',
      ],
      lines: { closing: ['({number} EX/SR.{number})'] },
    },
    ru: {
      names: [
        'организация объединенных наций по вопросам образования, науки и культуры',
        'юнеско',
        'генеральная конференция',
      ],
      mentions: [
        'организаци(я|и|ю|ей) объединенных наций по вопросам образования, науки и культуры',
        'юнеско',
        'генеральн(ая|ой|ую) конференци(я|и|ю|ей) юнеско',
        'исполнительн(ый|ого|ому|ым|ом) совет(а|у|ом|е|) юнеско',
      ],
      formulas: ['комитет всемирного наследия'],
      sharedFormulas: ['исполнительный совет', 'генеральная конференция', 'генеральная ассамблея', 'комитет'],
    },
    zh: {
      names: ['联合国教育、科学及文化组织', '教科文组织', '联合国教科文组织'],
      mentions: ['联合国教育、科学及文化组织', '联合国教科文组织', '教科文组织', '教科文组织大会'],
      formulas: ['世界遗产委员会'],
      sharedFormulas: ['执行局', '大会', '委员会'],
    },
  },
  examples: {
    symbols: [
      '40 C/Resolution 12',
      '39 C/Res.15',
      '25 C/Resolution 7.1',
      '210 EX/Decision 5',
      'Decision 12.COM 11.b',
    ],
    formulas: {
      en: [
        'The General Conference of the United Nations Educational, Scientific and Cultural Organization, meeting in Port Halder from 3 to 20 November 2031 at its 46th session,',
        'The World Heritage Committee,',
      ],
      es: ['El Comité del Patrimonio Mundial,'],
      fr: ['Le Comité du patrimoine mondial,'],
      ru: ['Комитет всемирного наследия,'],
      zh: ['世界遗产委员会，'],
    },
    not: ['The World Heritage Committee met in Port Halder.'],
  },
  note: '"The General Conference," and "The Executive Board," are left out, which other bodies print as well. Forms of citation: note on the numbering of resolutions in the records of the 20th, 22nd, 24th and 25th sessions. Clauses are numbered through from the preamble.',
}
