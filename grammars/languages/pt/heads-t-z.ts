import type { HeadGrammar } from '../../../src/grammar/schema.js'

/** Portuguese verbs from t to z. */
export const headsTToZ: HeadGrammar[] = [
  { lemma: 'temer', act: 'express-concern', opener: ['temendo'], verb: ['teme(mos)'], infinitive: ['temer'] },
  {
    lemma: 'tencionar',
    act: 'undertake',
    opener: ['tencionando'],
    verb: ['tenciona(mos)'],
    infinitive: ['tencionar'],
  },
  { lemma: 'tencionar', act: 'undertake', verb: ['tenciona(m|ram)'], onlyFirst: true },
  {
    lemma: 'ter consciência',
    act: 'be-aware',
    opener: ['tendo ~ (consciência|plena consciência|conhecimento|noção|plena noção)'],
    verb: ['(tem|temos) ~ (consciência|plena consciência|conhecimento|noção|plena noção)'],
    infinitive: ['ter ~ (consciência|plena consciência|conhecimento|noção|plena noção)'],
  },
  {
    lemma: 'ter em conta',
    act: 'take-into-account',
    opener: [
      'tendo ~ (em conta|em linha de conta|em atenção|em consideração|em devida conta|na devida conta|em devida consideração|em devida atenção)',
      'tendo ~ em vista',
    ],
    verb: [
      '(tem|temos) ~ (em conta|em linha de conta|em atenção|em consideração|em devida conta|na devida conta|em devida consideração|em devida atenção)',
    ],
    infinitive: [
      'ter ~ (em conta|em linha de conta|em atenção|em consideração|em devida conta|na devida conta|em devida consideração|em devida atenção)',
    ],
  },
  {
    lemma: 'ter em conta',
    act: 'take-into-account',
    verb: [
      'têm ~ (em conta|em linha de conta|em atenção|em consideração|em devida conta|na devida conta|em devida consideração|em devida atenção)',
      'tiveram ~ (em conta|em linha de conta|em atenção|em consideração|em devida conta|na devida conta|em devida consideração|em devida atenção)',
    ],
    onlyFirst: true,
  },
  {
    lemma: 'ter examinado',
    act: 'consider',
    opener: [
      '(tendo|havendo|após ter|depois de ter) ~ (examinado|considerado|apreciado|analisado|estudado|avaliado|debatido|discutido|ponderado|deliberado|revisto|revisado|passado em revista)',
      '(após|depois de) (examinar|considerar|apreciar|analisar|estudar|debater|discutir)',
    ],
  },
  {
    lemma: 'ter notado',
    act: 'note',
    opener: [
      '(tendo|havendo) ~ (notado|verificado|constatado|observado|registado|registrado|tomado nota|tomado conhecimento|tomado boa nota)',
    ],
  },
  {
    lemma: 'ter ouvido',
    act: 'consider',
    opener: [
      '(tendo|havendo|após ter|depois de ter) ~ (ouvido|escutado|auscultado)',
      '(após|depois de) ouvir',
      'ouvindo',
    ],
  },
  {
    lemma: 'ter presente',
    act: 'be-aware',
    opener: [
      'tendo ~ (presente|presentes|em mente|no espírito|presente no espírito|presentes no espírito|bem presente|bem presentes|sempre presente|sempre presentes)',
    ],
    verb: [
      '(tem|temos) ~ (presente|presentes|em mente|no espírito|presente no espírito|presentes no espírito|bem presente|bem presentes|sempre presente|sempre presentes)',
    ],
    infinitive: [
      'ter ~ (presente|presentes|em mente|no espírito|presente no espírito|presentes no espírito|bem presente|bem presentes|sempre presente|sempre presentes)',
    ],
  },
  {
    lemma: 'ter presente',
    act: 'be-aware',
    verb: [
      'têm ~ (presente|presentes|em mente|no espírito|presente no espírito|presentes no espírito|bem presente|bem presentes|sempre presente|sempre presentes)',
      'tiveram ~ (presente|presentes|em mente|no espírito|presente no espírito|presentes no espírito|bem presente|bem presentes|sempre presente|sempre presentes)',
    ],
    onlyFirst: true,
  },
  {
    lemma: 'ter recebido',
    act: 'take-note',
    opener: ['(tendo|havendo) ~ (recebido|lido)', '(tendo|havendo) ~ sido ~ informad(a|o)(s)'],
  },
  { lemma: 'ter recordado', act: 'recall', opener: ['(tendo|havendo) ~ (recordado|relembrado|lembrado)'] },
  { lemma: 'ter visto', act: 'take-into-account', opener: ['(tendo|havendo) ~ visto'] },
  {
    lemma: 'ter-se reunido',
    opener: ['tendo-se ~ reunido', 'reunindo-se', 'reunid(a|o)(s)'],
    onlyFirst: true,
  },
  {
    lemma: 'tomar em consideração',
    act: 'take-into-account',
    opener: ['tomando ~ (em consideração|em conta|em linha de conta|em devida conta)'],
    verb: ['(toma|tomamos) ~ (em consideração|em conta|em linha de conta|em devida conta)'],
    infinitive: ['tomar ~ (em consideração|em conta|em linha de conta|em devida conta)'],
  },
  {
    lemma: 'tomar em consideração',
    act: 'take-into-account',
    verb: ['(tomam|tomaram) ~ (em consideração|em conta|em linha de conta|em devida conta)'],
    onlyFirst: true,
  },
  {
    lemma: 'tomar nota',
    act: 'take-note',
    opener: [
      'tomando ~ (nota|boa nota|devida nota|a devida nota|conhecimento|bom conhecimento|o devido conhecimento)',
    ],
    verb: [
      '(toma|tomamos) ~ (nota|boa nota|devida nota|a devida nota|conhecimento|bom conhecimento|o devido conhecimento)',
    ],
    infinitive: [
      'tomar ~ (nota|boa nota|devida nota|a devida nota|conhecimento|bom conhecimento|o devido conhecimento)',
    ],
  },
  {
    lemma: 'tomar nota',
    act: 'take-note',
    verb: [
      '(tomam|tomaram) ~ (nota|boa nota|devida nota|a devida nota|conhecimento|bom conhecimento|o devido conhecimento)',
    ],
    onlyFirst: true,
  },
  { lemma: 'transferir', infinitive: ['transferir'], onlyFirst: true },
  {
    lemma: 'transmitir',
    opener: ['transmitindo'],
    verb: ['transmit(e|imos)'],
    infinitive: ['transmitir'],
    takes: 'feeling',
  },
  { lemma: 'transmitir', verb: ['transmit(em|iram)'], takes: 'feeling', onlyFirst: true },
  {
    lemma: 'unir-se',
    act: 'support',
    opener: ['unindo-se', 'se unindo'],
    verb: ['une-se', 'se une', 'unimo-nos', 'nos unimos'],
    infinitive: ['unir-se', 'se unir'],
  },
  {
    lemma: 'urgir',
    act: 'urge',
    opener: ['urgindo'],
    verb: ['urge'],
    infinitive: ['urgir'],
    onlyFirst: true,
  },
  { lemma: 'utilizar', infinitive: ['utilizar'], onlyFirst: true },
  {
    lemma: 'valorizar',
    act: 'appreciate',
    opener: ['valorizando'],
    verb: ['valoriza(mos)'],
    infinitive: ['valorizar'],
  },
  { lemma: 'valorizar', act: 'appreciate', verb: ['valoriza(m|ram)'], onlyFirst: true },
  { lemma: 'velar', infinitive: ['velar'], onlyFirst: true },
  {
    lemma: 'ver',
    act: 'note',
    opener: ['vendo', 'encarando'],
    verb: ['vê', 'vemos', 'encara(mos)'],
    infinitive: ['ver'],
    onlyFirst: true,
  },
  {
    lemma: 'verificar',
    act: 'note',
    opener: ['verificando'],
    verb: ['verifica(mos)'],
    infinitive: ['verificar'],
    onlyFirst: true,
  },
  { lemma: 'verificar', act: 'note', verb: ['verifica(m|ram)'], onlyFirst: true },
  { lemma: 'visar', act: 'desire', opener: ['visando'], infinitive: ['visar'], onlyFirst: true },
  {
    lemma: 'visto',
    act: 'take-into-account',
    opener: ['vist(a|o)(s)', 'visto que', 'ao ver', 'à luz'],
    onlyFirst: true,
  },
  {
    lemma: 'voltar a',
    adds: ['again'],
    opener: ['(voltando|tornando) a'],
    verb: ['(volta|voltamos|torna|tornamos) a'],
    infinitive: ['(voltar|tornar) a'],
    takes: 'infinitive',
    needs: true,
    onlyFirst: true,
  },
]
