import type { OrganisationWords } from '../../../src/grammar/schema.js'
import { numberedTitles } from './titles.js'

/** The United Nations in French. */
export const fr: OrganisationWords = {
  names: ['nations unies', 'organisation des nations unies'],
  formulas: [],
  lines: {
    front: [
      'distr. : {text}',
      'distr.: {text}',
      'distr. {text}',
      'distribution générale',
      'distribution limitée',
      '{session} session[ ordinaire| extraordinaire][ d’urgence][ (reprise)]',
      'session de {year}',
      'point[s] {text} de l’ordre du jour[ {text}]',
      'original : {text}',
      'résolution adoptée par {text} à sa {meeting} séance[ plénière][,] [tenue ]le {date}[ {text}]',
      'résolution adoptée par {text} le {date}[ {text}]',
      '{open}sur la base du rapport {text}',
      '{open}sur la recommandation {text}',
      '{open}sans renvoi {text}',
      '{open}sur proposition {text}',
      '{open}{text}{close}',
      'adoptée par {text} à sa {meeting} séance[ plénière][,] [tenue ]le {date}',
      'décision adoptée par {text} le {date}[ {text}]',
      '{text} : projet de résolution',
      '{text} : projet de résolution révisé',
      'merci de recycler[ {text}]',
    ],
    title: [
      'résolution {reference}[,] du {date}',
      '{number} ({year}). résolution du {date}',
      'résolution {reference}',
      ...numberedTitles,
    ],
  },
}
