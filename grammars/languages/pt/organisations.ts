import type { LanguageGrammar } from '../../../src/grammar/schema.js'
import { numberedTitles } from '../../organisations/un/titles.js'

/** What Portuguese and Brazilian translations call the United Nations and its organs, which publish in other languages. */
export const organisations: LanguageGrammar['organisations'] = {
  un: {
    names: ['nações unidas', 'organização das nações unidas'],
    formulas: [],
    lines: {
      front: [
        'nações unidas {text}/res/{text}',
        'assembleia geral distr{text}',
        'conselho de segurança distr{text}',
        'distr.[:] {text}',
        'distribuição[ ]: {text}',
        'distribuição [geral|limitada]',
        '{open}sem remissão {text}',
        '{open}com base no relatório {text}',
        '{open}sobre {text}',
        '{open}{text}{close}',
      ],
      title: ['{number} ({year}). resolução de {date}', ...numberedTitles],
    },
  },
  'un-ecosoc': {
    names: ['conselho económico e social'],
    formulas: ['o conselho económico e social'],
  },
  'un-ga': {
    names: ['assembleia(-| )geral( das nações unidas)'],
    formulas: ['a assembleia(-| )geral( das nações unidas)'],
  },
  'un-hrc': {
    names: ['conselho (dos direitos humanos|de direitos humanos|dos direitos do homem)'],
    formulas: ['o conselho (dos direitos humanos|de direitos humanos|dos direitos do homem)'],
  },
  'un-sc': {
    names: ['conselho de segurança( das nações unidas)'],
    formulas: ['o conselho de segurança( das nações unidas)'],
  },
}
