import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The Commission on Crime Prevention and Criminal Justice, a functional commission of the Economic and Social Council. */
export const unCcpcj: OrganisationGrammar = {
  id: 'un-ccpcj',
  name: 'United Nations Commission on Crime Prevention and Criminal Justice',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['لجنة منع الجريمة والعدالة الجنائية'],
      mentions: ['(ل|ب|و|)لجنة منع الجريمة والعدالة الجنائية'],
      formulas: ['إن لجنة منع الجريمة والعدالة الجنائية'],
    },
    de: {
      names: ['kommission für verbrechensverhütung und strafrechtspflege'],
      mentions: ['kommission für verbrechensverhütung und strafrechtspflege'],
      formulas: ['die kommission für verbrechensverhütung und strafrechtspflege'],
    },
    en: {
      names: ['commission on crime prevention and criminal justice'],
      mentions: ['commission on crime prevention and criminal justice'],
      formulas: ['the commission on crime prevention and criminal justice'],
    },
    es: {
      names: ['comisión de prevención del delito y justicia penal'],
      mentions: ['comisión de prevención del delito y justicia penal'],
      formulas: ['la comisión de prevención del delito y justicia penal'],
    },
    fr: {
      names: ['commission pour la prévention du crime et la justice pénale'],
      mentions: ['commission pour la prévention du crime et la justice pénale'],
      formulas: ['la commission pour la prévention du crime et la justice pénale'],
    },
    ru: {
      names: ['комиссия по предупреждению преступности и уголовному правосудию'],
      mentions: ['комисси(я|и|ю|ей) по предупреждению преступности и уголовному правосудию'],
      formulas: ['комиссия по предупреждению преступности и уголовному правосудию'],
    },
    zh: {
      names: ['预防犯罪和刑事司法委员会'],
      mentions: ['预防犯罪和刑事司法委员会'],
      formulas: ['预防犯罪和刑事司法委员会'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن لجنة منع الجريمة والعدالة الجنائية،'],
      de: ['Die Kommission für Verbrechensverhütung und Strafrechtspflege,'],
      en: ['The Commission on Crime Prevention and Criminal Justice,'],
      es: ['La Comisión de Prevención del Delito y Justicia Penal,'],
      fr: ['La Commission pour la prévention du crime et la justice pénale,'],
      ru: ['Комиссия по предупреждению преступности и уголовному правосудию,'],
      zh: ['预防犯罪和刑事司法委员会，'],
    },
    not: ['The Commission on Crime Prevention and Criminal Justice met in the hall.'],
  },
}
