import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The United Nations Forum on Forests, a subsidiary body of the Economic and Social Council. */
export const unForumOnForests: OrganisationGrammar = {
  id: 'un-forum-on-forests',
  name: 'United Nations Forum on Forests',
  extends: 'un',
  symbols: [],
  languages: {
    ar: {
      names: ['منتدى الأمم المتحدة المعني بالغابات'],
      mentions: ['(و|)(ل|ب|)منتدى الأمم المتحدة المعني بالغابات'],
      formulas: ['إن منتدى الأمم المتحدة المعني بالغابات'],
    },
    de: {
      names: ['waldforum der vereinten nationen'],
      mentions: ['waldforum(s) der vereinten nationen'],
      formulas: ['das waldforum der vereinten nationen'],
    },
    en: {
      names: ['united nations forum on forests'],
      mentions: ['(united nations |)forum on forests'],
      formulas: ['the united nations forum on forests'],
    },
    es: {
      names: ['foro de las naciones unidas sobre los bosques'],
      mentions: ['foro de las naciones unidas sobre los bosques'],
      formulas: ['el foro de las naciones unidas sobre los bosques'],
    },
    fr: {
      names: ['forum des nations unies sur les forêts'],
      mentions: ['forum des nations unies sur les forêts'],
      formulas: ['le forum des nations unies sur les forêts'],
    },
    ru: {
      names: ['форум организации объединенных наций по лесам'],
      mentions: ['форум(а|у|ом|е|) (организации объединенных наций|оон) по лесам'],
      formulas: ['форум организации объединенных наций по лесам'],
    },
    zh: {
      names: ['联合国森林论坛'],
      mentions: ['联合国森林论坛'],
      formulas: ['联合国森林论坛'],
    },
  },
  examples: {
    symbols: [],
    formulas: {
      ar: ['إن منتدى الأمم المتحدة المعني بالغابات،'],
      de: ['Das Waldforum der Vereinten Nationen,'],
      en: ['The United Nations Forum on Forests,'],
      es: ['El Foro de las Naciones Unidas sobre los Bosques,'],
      fr: ['Le Forum des Nations Unies sur les forêts,'],
      ru: ['Форум Организации Объединенных Наций по лесам,'],
      zh: ['联合国森林论坛，'],
    },
    not: ['The United Nations Forum on Forests met in the hall.'],
  },
}
