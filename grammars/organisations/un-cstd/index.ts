import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Commission on Science and Technology for Development, a functional commission of the Economic and Social Council. */
export const unCstd: OrganisationGrammar = {
  id: 'un-cstd',
  name: 'United Nations Commission on Science and Technology for Development',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية'],
      mentions: ['(و|)(ا|با|كا|)للجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية'],
      formulas: ['إن اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية'],
    },
    de: {
      names: ['kommission für wissenschaft und technologie im dienste der entwicklung'],
      mentions: ['kommission für wissenschaft und technologie im dienste der entwicklung'],
      formulas: ['die kommission für wissenschaft und technologie im dienste der entwicklung'],
    },
    en: {
      names: ['commission on science and technology for development'],
      mentions: ['commission on science and technology for development'],
      formulas: ['the commission on science and technology for development'],
    },
    es: {
      names: ['comisión de ciencia y tecnología para el desarrollo'],
      mentions: ['comisión de ciencia y tecnología para el desarrollo'],
      formulas: ['la comisión de ciencia y tecnología para el desarrollo'],
    },
    fr: {
      names: ['commission de la science et de la technique au service du développement'],
      mentions: ['commission de la science et de la technique au service du développement'],
      formulas: ['la commission de la science et de la technique au service du développement'],
    },
    ru: {
      names: ['комиссия по науке и технике в целях развития'],
      mentions: ['комисси(я|и|ю|ей) по науке и технике в целях развития'],
      formulas: ['комиссия по науке и технике в целях развития'],
    },
    zh: {
      names: ['科学和技术促进发展委员会'],
      mentions: ['科学和技术促进发展委员会'],
      formulas: ['科学和技术促进发展委员会'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية،'],
      de: ['Die Kommission für Wissenschaft und Technologie im Dienste der Entwicklung,'],
      en: ['The Commission on Science and Technology for Development,'],
      es: ['La Comisión de Ciencia y Tecnología para el Desarrollo,'],
      fr: ['La Commission de la science et de la technique au service du développement,'],
      ru: ['Комиссия по науке и технике в целях развития,'],
      zh: ['科学和技术促进发展委员会，'],
    },
    not: ['The Commission on Science and Technology for Development met in the hall.'],
  },
}
