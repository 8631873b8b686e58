import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/** The United Nations: what all its organs' documents share. */
export const un: OrganisationGrammar = {
  id: 'un',
  name: 'United Nations',
  symbols: [],
  languages: {
    en: {
      names: ['united nations', 'united nations organization', 'organization of the united nations'],
      formulas: [],
      lines: {
        front: [
          'distr.: {text}', 'distr. {text}', 'general distribution', 'limited distribution',
          '{session} [regular |special |resumed |emergency special |ordinary ]session', '{year} session', '{text} session, {year}',
          'agenda item[s] {text}', 'provisional agenda item {text}', 'item {number} of the [provisional ]agenda',
          'original: {text}',
          'resolution adopted by {text} on {date}[ {text}]', 'resolution adopted on {text} by {text}',
          '{open}on the report of {text}', '{open}on the recommendation of {text}', '{open}without reference to {text}', '{open}on a proposal {text}', '{open}{text}{close}',
          'adopted by {text} at its {meeting} [plenary ]meeting[,] [held ]on {date}', 'decision adopted by {text} on {date}[ {text}]',
          '{text}: draft resolution', '{text}: revised draft resolution',
          'please recycle[ {text}]',
        ],
        title: [
          'resolution {reference}', '{number}/{number}. {title}', '{number}/{number}[ ]{letter}. {title}', '{number} ({text}). {title}',
          's-{number}/{number}. {title}', 'es-{number}/{number}. {title}', '{year}/{number}. {title}', '{year}/{number}[ ]{letter}. {title}',
        ],
      },
    },
    fr: {
      names: ['nations unies', 'organisation des nations unies'],
      formulas: [],
      lines: {
        front: [
          'distr. : {text}', 'distr.: {text}', 'distr. {text}', 'distribution générale', 'distribution limitée',
          '{session} session[ ordinaire| extraordinaire][ d’urgence][ (reprise)]', 'session de {year}',
          'point[s] {text} de l’ordre du jour[ {text}]',
          'original : {text}',
          'résolution adoptée par {text} le {date}[ {text}]',
          '{open}sur la base du rapport {text}', '{open}sur la recommandation {text}', '{open}sans renvoi {text}', '{open}sur proposition {text}', '{open}{text}{close}',
          'adoptée par {text} à sa {meeting} séance[ plénière][,] [tenue ]le {date}', 'décision adoptée par {text} le {date}[ {text}]',
          '{text} : projet de résolution', '{text} : projet de résolution révisé',
          'merci de recycler[ {text}]',
        ],
        title: [
          'résolution {reference}', '{number}/{number}. {title}', '{number}/{number}[ ]{letter}. {title}', '{number} ({text}). {title}',
          's-{number}/{number}. {title}', 'es-{number}/{number}. {title}', '{year}/{number}. {title}', '{year}/{number}[ ]{letter}. {title}',
        ],
      },
    },
  },
  examples: { symbols: [], formulas: {}, not: ['United Nations,'] },
  note: 'UN Editorial Manual, "Drafting of resolutions and decisions"; mastheads as printed since 1946.',
}
