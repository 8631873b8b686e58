import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The United Nations Environment Assembly, and the Governing Council that it followed in 2014. */
export const unep: OrganisationGrammar = {
  id: 'unep',
  name: 'United Nations Environment Assembly of the United Nations Environment Programme',
  extends: 'un',
  symbols: [
    'UNEP/EA.{number}/res.{number}',
    'UNEP/EA.{number}/dec.{number}',
    'UNEP/EA.{number}/L.{number}[/rev.{number}]',
    'UNEP/EA.{number}/HLS.{number}',
    'UNEP/EA.{number}/{number}[/{text}]',
    'UNEP/EA.SS.{number}/{text}',
    'UNEP/GC.{number}/{text}',
    'UNEP/GCSS.{roman}/{text}',
  ],
  citations: [
    {
      kind: 'resolution',
      number: 'UNEP/EA.{session}/Res.[ ]{number}',
      symbol: 'UNEP/EA.{session}/Res.{number}',
    },
    {
      kind: 'resolution',
      number: '{session}/{number}',
      symbol: 'UNEP/EA.{session}/Res.{number}',
      named: true,
    },
    { kind: 'decision', number: 'SS.{roman}/{number}', symbol: 'Decision SS.{roman}/{number}' },
    // Decisions are above all those of the Governing Council: "decision 25/2".
    { kind: 'decision', number: '{session}/{number}', symbol: 'Decision {session}/{number}', named: true },
  ],
  sessions: { first: 1, year: 2014, perYear: 0.5 },
  perSession: 999,
  languages: {
    ar: {
      names: ['جمعية الأمم المتحدة للبيئة', 'برنامج الأمم المتحدة للبيئة'],
      mentions: [
        '(ل|ب|و|)جمعية الأمم المتحدة للبيئة',
        '(ل|ب|و|)جمعية البيئة',
        '(ل|ب|و|)مجلس إدارة برنامج الأمم المتحدة للبيئة',
      ],
      formulas: [
        'إن جمعية الأمم المتحدة للبيئة',
        'إن جمعية الأمم المتحدة للبيئة التابعة لبرنامج الأمم المتحدة للبيئة',
      ],
    },
    en: {
      names: [
        'united nations environment assembly',
        'united nations environment assembly of the united nations environment programme',
        'united nations environment programme',
        'governing council of the united nations environment programme',
      ],
      mentions: [
        'united nations environment assembly',
        'united nations environment assembly of the united nations environment programme',
        'environment assembly',
        'unea',
        'governing council of the united nations environment programme',
        'unep governing council',
        'united nations environment programme',
        'unep',
      ],
      formulas: [
        'the united nations environment assembly',
        'the united nations environment assembly of the united nations environment programme',
        'the governing council of the united nations environment programme',
      ],
    },
    es: {
      names: [
        'asamblea de las naciones unidas sobre el medio ambiente',
        'programa de las naciones unidas para el medio ambiente',
      ],
      mentions: [
        'asamblea de las naciones unidas sobre el medio ambiente',
        'asamblea sobre el medio ambiente',
        'consejo de administración del programa de las naciones unidas para el medio ambiente',
        'pnuma',
      ],
      formulas: ['la asamblea de las naciones unidas sobre el medio ambiente'],
    },
    fr: {
      names: [
        'assemblée des nations unies pour l’environnement',
        'programme des nations unies pour l’environnement',
      ],
      mentions: [
        'assemblée des nations unies pour l’environnement',
        'assemblée pour l’environnement',
        'conseil d’administration du programme des nations unies pour l’environnement',
        'pnue',
      ],
      formulas: [
        'l’assemblée des nations unies pour l’environnement',
        'l’assemblée des nations unies pour l’environnement du programme des nations unies pour l’environnement',
      ],
    },
    ru: {
      names: [
        'ассамблея организации объединенных наций по окружающей среде',
        'программа организации объединенных наций по окружающей среде',
      ],
      mentions: [
        'ассамбле(я|и|ю|е|ей) организации объединенных наций по окружающей среде',
        'ассамбле(я|и|ю|е|ей) оон по окружающей среде',
        'ассамбле(я|и|ю|е|ей) по окружающей среде',
        'юнеп',
      ],
      formulas: [
        'ассамблея организации объединенных наций по окружающей среде',
        'ассамблея оон по окружающей среде',
      ],
    },
    zh: {
      names: ['联合国环境大会', '联合国环境规划署联合国环境大会', '联合国环境规划署'],
      mentions: ['联合国环境大会', '环境大会', '联合国环境规划署理事会', '环境署理事会', '环境署'],
      formulas: ['联合国环境大会', '联合国环境规划署联合国环境大会'],
    },
  },
  examples: {
    symbols: ['UNEP/EA.5/Res.14', 'UNEP/EA.1/10', 'UNEP/GC.25/17'],
    formulas: {
      ar: ['إن جمعية الأمم المتحدة للبيئة،'],
      en: ['The United Nations Environment Assembly,'],
      es: ['La Asamblea de las Naciones Unidas sobre el Medio Ambiente,'],
      fr: ['L’Assemblée des Nations Unies pour l’environnement,'],
      ru: ['Ассамблея Организации Объединенных Наций по окружающей среде,'],
      zh: ['联合国环境大会，'],
    },
    not: ['The United Nations Environment Assembly met in Nairobi.'],
  },
  note: '"The Governing Council," is left out, which other bodies print as well. UNEP/EA.1/10 and A/73/25; sessions fall in 2014, 2016, 2017, 2019, 2021 and 2024.',
}
