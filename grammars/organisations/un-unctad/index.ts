import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The United Nations Conference on Trade and Development, and the Trade and Development Board, its executive body. */
export const unUnctad: OrganisationGrammar = {
  id: 'un-unctad',
  name: 'United Nations Conference on Trade and Development',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['مؤتمر الأمم المتحدة للتجارة والتنمية', 'مجلس التجارة والتنمية'],
      mentions: [
        '(و|)(ل|ب|)مؤتمر الأمم المتحدة للتجارة والتنمية',
        '(و|)(ل|ب|)مجلس التجارة والتنمية',
        '(ال|بال|لل)أونكتاد',
      ],
      formulas: ['إن مؤتمر الأمم المتحدة للتجارة والتنمية', 'إن مجلس التجارة والتنمية'],
    },
    de: {
      names: ['konferenz der vereinten nationen für handel und entwicklung', 'handels- und entwicklungsrat'],
      mentions: [
        'konferenz der vereinten nationen für handel und entwicklung',
        'handels- und entwicklungskonferenz der vereinten nationen',
        'handels- und entwicklungsrat(s|es|)',
        'UNCTAD',
      ],
      formulas: [
        'die konferenz der vereinten nationen für handel und entwicklung',
        'der handels- und entwicklungsrat',
      ],
    },
    en: {
      names: ['united nations conference on trade and development', 'trade and development board'],
      mentions: [
        'united nations conference on trade and development',
        'trade and development board',
        'UNCTAD',
      ],
      formulas: ['the united nations conference on trade and development', 'the trade and development board'],
    },
    es: {
      names: [
        'conferencia de las naciones unidas sobre comercio y desarrollo',
        'junta de comercio y desarrollo',
      ],
      mentions: [
        'conferencia de las naciones unidas sobre comercio y desarrollo',
        'junta de comercio y desarrollo',
        'UNCTAD',
      ],
      formulas: [
        'la conferencia de las naciones unidas sobre comercio y desarrollo',
        'la junta de comercio y desarrollo',
      ],
    },
    fr: {
      names: [
        'conférence des nations unies sur le commerce et le développement',
        'conseil du commerce et du développement',
      ],
      mentions: [
        'conférence des nations unies sur le commerce et le développement',
        'conseil du commerce et du développement',
        'CNUCED',
      ],
      formulas: [
        'la conférence des nations unies sur le commerce et le développement',
        'le conseil du commerce et du développement',
      ],
    },
    ru: {
      names: [
        'конференция организации объединенных наций по торговле и развитию',
        'совет по торговле и развитию',
      ],
      mentions: [
        'конференци(я|и|ю|ей) (организации объединенных наций|оон) по торговле и развитию',
        'совет(а|у|ом|е|) по торговле и развитию',
        'ЮНКТАД',
      ],
      formulas: [
        'конференция организации объединенных наций по торговле и развитию',
        'совет по торговле и развитию',
      ],
    },
    zh: {
      names: ['联合国贸易和发展会议', '贸易和发展理事会'],
      mentions: ['联合国贸易和发展会议', '贸易和发展理事会', '贸发会议', '贸发理事会'],
      formulas: ['联合国贸易和发展会议', '贸易和发展理事会'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن مؤتمر الأمم المتحدة للتجارة والتنمية،', 'إن مجلس التجارة والتنمية،'],
      de: [
        'Die Konferenz der Vereinten Nationen für Handel und Entwicklung,',
        'Der Handels- und Entwicklungsrat,',
      ],
      en: ['The United Nations Conference on Trade and Development,', 'The Trade and Development Board,'],
      es: [
        'La Conferencia de las Naciones Unidas sobre Comercio y Desarrollo,',
        'La Junta de Comercio y Desarrollo,',
      ],
      fr: [
        'La Conférence des Nations Unies sur le commerce et le développement,',
        'Le Conseil du commerce et du développement,',
      ],
      ru: [
        'Конференция Организации Объединенных Наций по торговле и развитию,',
        'Совет по торговле и развитию,',
      ],
      zh: ['联合国贸易和发展会议，', '贸易和发展理事会，'],
    },
    not: ['The United Nations Conference on Trade and Development met in the hall.'],
  },
}
