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
    mentions: ['conselho económico e social', 'conselho', 'ecosoc'],
    formulas: ['o conselho económico e social'],
  },
  'un-ga': {
    names: ['assembleia(-| )geral( das nações unidas)'],
    mentions: [
      'assembleia(-| )geral',
      'assembleia(-| )geral da(s) (onu|nações unidas)',
      'assembleia(-| )geral da organização das nações unidas',
      'assembleia',
    ],
    formulas: ['a assembleia(-| )geral( das nações unidas)'],
  },
  'un-hrc': {
    names: ['conselho (dos direitos humanos|de direitos humanos|dos direitos do homem)'],
    mentions: [
      'conselho',
      'conselho de direitos humanos',
      'conselho de direitos humanos da(s) (onu|nações unidas)',
      'conselho dos direitos do homem',
      'conselho dos direitos humanos',
      'conselho dos direitos humanos da(s) (onu|nações unidas)',
    ],
    formulas: ['o conselho (dos direitos humanos|de direitos humanos|dos direitos do homem)'],
  },
  'un-sc': {
    names: ['conselho de segurança( das nações unidas)'],
    mentions: [
      'conselho',
      'conselho de segurança',
      'conselho de segurança da(s) (onu|nações unidas)',
      'conselho de segurança da organização das nações unidas',
      'csnu',
    ],
    formulas: ['o conselho de segurança( das nações unidas)'],
  },
}
