import type { OrganisationWords } from '../../../src/grammar/schema.js'
import { numberedTitles } from './titles.js'

/** The United Nations in Chinese. */
export const zh: OrganisationWords = {
  names: ['联合国'],
  formulas: [],
  lines: {
    front: [
      'distr.: {text}',
      'distr. {text}',
      '[普遍|一般|有限]分发[：{text}]',
      'original: {text}',
      // The date of distribution is printed in English; it is not that of the resolution.
      '{day} {month} {year}',
      'chinese',
      '{date}[的]大会决议',
      '{date}[的]大会决定',
      '{date}[的]大会[第{meeting}次全体会议]通过的决议[{text}]',
      '大会决议',
      '大会{date}[第{meeting}次全体会议]通过的决议[{text}]',
      '大会[于]{date}[在]第{meeting}次全体会议通过的决议',
      '{date}[的]经济及社会理事会决议',
      '{date}[的]人权理事会[通过的]决议',
      '人权理事会{date}通过的决议',
      '安全理事会[于]{date}通过',
      '安全理事会[于]{date}[ ]第[ ]{meeting}[ ]次会议[一致]通过',
      '{date}[ ][安全理事会][ ][第][ ]{meeting}[ ]次会议[一致]通过',
      '{open}根据{text}的报告{text}',
      '{open}根据{text}的建议{text}',
      '{open}未经发交主要委员会{text}',
      '{open}根据{text}',
      '{open}{text}{close}',
      '{text}：决议草案',
      '{text}：订正决议草案',
      '{text}：[订正]决议草案 {text}',
      '请回收[{text}]',
    ],
    title: [
      '第[ ]{number}[ ]({year})[ ]号决议',
      '{date}[ ]第[ ]{number}[ ]({year})[ ]号决议',
      '{number}({year}). {date}[的]决议',
      '{number} ({year}). {date}[的]决议',
      '{text}（{text}）. {date}[的|之]决议[案]',
      '{text}（{text}）. {text}年{month}月{text}日[的|之]决议[案]',
      ...numberedTitles,
    ],
  },
}
