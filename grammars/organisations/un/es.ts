import type { OrganisationWords } from '../../../src/grammar/schema.js'
import { numberedTitles } from './titles.js'

/** The United Nations in Spanish. */
export const es: OrganisationWords = {
  names: ['naciones unidas', 'organización de las naciones unidas'],
  formulas: [],
  lines: {
    front: [
      'distr. {text}',
      'distr.: {text}',
      'distribución general',
      'distribución limitada',
      '{session} per[í|i]odo [ordinario |extraordinario ]de sesiones[ de emergencia][ (continuación)| (reanudación)]',
      'continuación del {session} per[í|i]odo [ordinario |extraordinario ]de sesiones[ de emergencia]',
      'reanudación del {session} per[í|i]odo [ordinario |extraordinario ]de sesiones[ de emergencia]',
      'per[í|i]odo de sesiones [sustantivo |de organización ]de {year}',
      'tema[s] {text} del programa[ provisional][ {text}]',
      'tema[s] {text} de la agenda[ {text}]',
      'original: {text}',
      'resolución aprobada por {text} en su {meeting} sesión[ plenaria][,] [celebrada ]el {date}[ {text}]',
      'resolución aprobada por {text} el {date}[ {text}]',
      'decisión aprobada por {text} el {date}[ {text}]',
      'aprobada por {text} en su {meeting} sesión[ plenaria][,] [celebrada ]el {date}',
      'aprobada por {text} el {date}[ {text}]',
      '{open}sobre la base del informe {text}',
      '{open}sobre la base de {text}',
      '{open}sin remisión previa {text}',
      '{open}por recomendación {text}',
      '{open}a propuesta {text}',
      '{open}{text}{close}',
      '{text}: proyecto de resolución',
      '{text}: proyecto de resolución revisado',
      'se ruega reciclar[ {text}]',
    ],
    title: [
      'resolución {reference}[,] de {date}',
      '{number} ({year}). resolución de {date}',
      'resolución {reference}',
      ...numberedTitles,
    ],
  },
}
