import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Peacebuilding Commission, an advisory body of the General Assembly and the Security Council. */
export const unPbc: OrganisationGrammar = {
  id: 'un-pbc',
  name: 'United Nations Peacebuilding Commission',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['لجنة بناء السلام'],
      formulas: ['إن لجنة بناء السلام'],
    },
    de: {
      names: ['kommission für friedenskonsolidierung'],
      formulas: ['die kommission für friedenskonsolidierung'],
    },
    en: {
      names: ['peacebuilding commission'],
      formulas: ['the peacebuilding commission'],
    },
    es: {
      names: ['comisión de consolidación de la paz'],
      formulas: ['la comisión de consolidación de la paz'],
    },
    fr: {
      names: ['commission de consolidation de la paix'],
      formulas: ['la commission de consolidation de la paix'],
    },
    ru: {
      names: ['комиссия по миростроительству'],
      formulas: ['комиссия по миростроительству'],
    },
    zh: {
      names: ['建设和平委员会'],
      formulas: ['建设和平委员会'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن لجنة بناء السلام،'],
      de: ['Die Kommission für Friedenskonsolidierung,'],
      en: ['The Peacebuilding Commission,'],
      es: ['La Comisión de Consolidación de la Paz,'],
      fr: ['La Commission de consolidation de la paix,'],
      ru: ['Комиссия по миростроительству,'],
      zh: ['建设和平委员会，'],
    },
    not: ['The Peacebuilding Commission met in the hall.'],
  },
  note: 'It numbers no resolutions: named beside a number ("the Peacebuilding Commission by resolution 60/180"), it is no issuer.',
}
