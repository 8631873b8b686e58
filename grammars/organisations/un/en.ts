import type { OrganisationWords } from '../../../src/grammar/schema.js'
import { numberedTitles } from './titles.js'

/** The United Nations in English. */
export const en: OrganisationWords = {
  names: ['united nations', 'united nations organization', 'organization of the united nations'],
  formulas: [],
  lines: {
    front: [
      'distr.: {text}',
      'distr. {text}',
      'general distribution',
      'limited distribution',
      '{session} [regular |special |resumed |emergency special |ordinary ]session',
      '{year} session',
      '{text} session, {year}',
      'agenda item[s] {text}',
      'provisional agenda item {text}',
      'item {number} of the [provisional ]agenda',
      'original: {text}',
      'resolution adopted by {text} at its {meeting} [plenary ]meeting[,] [held ]on {date}[ {text}]',
      'resolution adopted by {text} on {date}[ {text}]',
      'resolution adopted on {text} by {text}',
      '{open}on the report of {text}',
      '{open}on the recommendation of {text}',
      '{open}without reference to {text}',
      '{open}on a proposal {text}',
      '{open}{text}{close}',
      'adopted by {text} at its {meeting} [plenary ]meeting[,] [held ]on {date}',
      'decision adopted by {text} on {date}[ {text}]',
      '{text}: draft resolution',
      '{text}: revised draft resolution',
      'please recycle[ {text}]',
    ],
    title: [
      'resolution {reference}[,] of {date}',
      '{number} ({year}). resolution of {date}',
      'resolution {reference}',
      ...numberedTitles,
    ],
  },
}
