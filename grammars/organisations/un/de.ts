import type { OrganisationWords } from '../../../src/grammar/schema.js'
import { numberedTitles } from './titles.js'

/** The United Nations in German, as its German Translation Section prints them. */
export const de: OrganisationWords = {
  names: ['vereinte nationen', 'organisation der vereinten nationen'],
  formulas: [],
  lines: {
    front: [
      'verteilung: {text}',
      'verteilung {text}',
      'allgemeine verteilung',
      'begrenzte verteilung',
      '{session} tagung',
      '{session} [sonder|notstandssonder]tagung',
      'tagesordnungspunkt[e] {text}',
      'punkt {number} der [vorläufigen ]tagesordnung[ {text}]',
      'original: {text}',
      'deutsch',
      'resolution der {text}[,] verabschiedet am {date}[ {text}]',
      'resolution des {text}[,] verabschiedet am {date}[ {text}]',
      'beschluss der {text}[,] verabschiedet am {date}[ {text}]',
      'verabschiedet [vom|von der] {text} am {date}',
      '[vom|von der] {text} verabschiedet am {date}',
      '[vom|von der] {text} auf [seiner|ihrer] {meeting} [plenar]sitzung am {date} verabschiedet',
      'verabschiedet auf der {meeting} sitzung des {text} am {date}',
      'verabschiedet auf der {meeting} [plenar]sitzung der {text} am {date}',
      '{open}aufgrund des berichts {text}',
      '{open}auf grund des berichts {text}',
      '{open}auf empfehlung {text}',
      '{open}ohne überweisung {text}',
      '{open}auf vorschlag {text}',
      '{open}{text}{close}',
      '{text}: resolutionsentwurf',
      '{text}: überarbeiteter resolutionsentwurf',
      'gedruckt auf {text}',
    ],
    title: [
      'resolution {reference} vom {date}',
      '{number} ({year}). resolution vom {date}',
      'resolution {reference}',
      ...numberedTitles,
    ],
  },
}
