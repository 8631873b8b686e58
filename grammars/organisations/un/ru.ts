import type { OrganisationWords } from '../../../src/grammar/schema.js'
import { numberedTitles } from './titles.js'

/** The United Nations in Russian. */
export const ru: OrganisationWords = {
  names: ['организация объединенных наций', 'объединенные нации'],
  formulas: [],
  lines: {
    front: [
      // "Distr.: General" and, below it, the day of distribution stay in English; a day with "года" is that of adoption.
      'distr.: {text}',
      'distr. {text}',
      '{day} {month} {year}',
      '{date}',
      'original: {text}',
      'язык оригинала: {text}',
      'общее распространение',
      'ограниченное распространение',
      '{session} [специальная |чрезвычайная |чрезвычайная специальная |возобновленная ]сессия',
      'сессия {year} года',
      'пункт {text} повестки дня[ {text}]',
      'пункты {text} повестки дня',
      'резолюция, принятая {text} на [его|ее] {meeting} [пленарном ]заседании[,] {date}',
      'резолюция, принятая {text} {date}[ {text}]',
      'решение, принятое {text} {date}[ {text}]',
      'принятая {text} на [его|ее] {meeting} [пленарном ]заседании[,| от] {date}',
      'принятая {text} {date}',
      '{open}по докладу {text}',
      '{open}по рекомендации {text}',
      '{open}по предложению{text}',
      '{open}без передачи {text}',
      '{open}{text}{close}',
      '{text}: проект резолюции',
      '{text}: пересмотренный проект резолюции',
      'просьба отправить на вторичную переработку[ {text}]',
      '{text} просьба отправить на вторичную переработку',
    ],
    title: [
      'резолюция {reference}[,] принятая {text} на [его|ее] {meeting} [пленарном ]заседании[,] {date}',
      'резолюция {reference}[,] принятая {text} {date}',
      'резолюция {reference}[,] [от ]{date}',
      'резолюция {reference}[,]',
      '{number} ({year}). резолюция от {date}',
      ...numberedTitles,
    ],
  },
}
