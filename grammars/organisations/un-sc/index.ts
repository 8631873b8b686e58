import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Security Council of the United Nations. */
export const unSc: OrganisationGrammar = {
  id: 'un-sc',
  name: 'United Nations Security Council',
  extends: 'un',
  symbols: ['S/RES/{number}[ ]({year})', 'S/RES/{number}', 'S/{year}/{number}', 'S/{number}'],
  citations: [
    { kind: 'resolution', number: '{number}[ ]({year})', symbol: 'S/RES/{number}({year})' },
    { kind: 'statement', number: 'S/PRST/{year}/{number}', symbol: 'S/PRST/{year}/{number}' },
  ],
  url: 'https://undocs.org/{language|en}/{symbol}',
  languages: {
    ar: {
      mentions: ['(و|)(ب|ك|ل|)مجلس الأمن( الدولي)', '(و|)(ال|بال|كال|لل)مجلس'],
      names: ['مجلس الأمن', 'مجلس الأمن الدولي'],
      formulas: ['إن مجلس الأمن', 'مجلس الأمن'],
    },
    de: {
      mentions: [
        'sicherheitsrat(s|es|)',
        'rat(s|es|)',
        'sicherheitsrat(s|es|) der vereinten nationen',
        'un-sicherheitsrat(s|es|)',
        'vn-sicherheitsrat(s|es|)',
      ],
      names: ['sicherheitsrat', 'sicherheitsrat der vereinten nationen'],
      formulas: ['der sicherheitsrat'],
    },
    en: {
      mentions: [
        'security council',
        'council',
        'united nations security council',
        'security council of the united nations',
        'un security council',
        'unsc',
      ],
      names: ['security council', 'united nations security council'],
      formulas: ['the security council', 'the united nations security council'],
    },
    es: {
      mentions: [
        'consejo de seguridad',
        'consejo',
        'consejo de seguridad de las naciones unidas',
        'consejo de seguridad de la onu',
      ],
      names: ['consejo de seguridad', 'consejo de seguridad de las naciones unidas'],
      formulas: ['el consejo de seguridad'],
    },
    fr: {
      mentions: [
        'conseil de sécurité',
        'conseil',
        'conseil de sécurité des nations unies',
        'conseil de sécurité de l’onu',
        'conseil de sécurité de l’organisation des nations unies',
      ],
      names: ['conseil de sécurité', 'conseil de sécurité des nations unies'],
      formulas: ['le conseil de sécurité'],
    },
    ru: {
      mentions: [
        'совет(а|у|ом|е|) безопасности',
        'совет(а|у|ом|е|)',
        'совет(а|у|ом|е|) безопасности (организации объединенных наций|оон)',
      ],
      names: [
        'совет безопасности',
        'совет безопасности оон',
        'совет безопасности организации объединенных наций',
      ],
      formulas: [
        'совет безопасности',
        'совет безопасности оон',
        'совет безопасности организации объединенных наций',
      ],
    },
    zh: {
      mentions: ['(联合国|)安全理事会', '(联合国|)安理会', '理事会'],
      names: ['安全理事会', '联合国安全理事会', '安理会'],
      formulas: ['安全理事会', '联合国安全理事会', '安理会'],
    },
  },
  examples: {
    symbols: ['S/RES/2611 (2021)', 'S/2018/257'],
    formulas: {
      ar: ['إن مجلس الأمن،'],
      de: ['Der Sicherheitsrat,'],
      en: ['The Security Council,'],
      es: ['El Consejo de Seguridad,'],
      fr: ['Le Conseil de sécurité,', 'Le Conseil de securite'],
      ru: ['Совет Безопасности,'],
      zh: ['安全理事会，'],
    },
    not: ['The Security Council met on Monday.'],
  },
}
