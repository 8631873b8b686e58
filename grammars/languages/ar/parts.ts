/** Pieces of Arabic forms that many entries share: endings, and nouns that stand behind a verb. */

/** "Its", "their", "our", as an ending. */
export const own = '(ها|ه|هم|نا)'

/** "Them", as the ending of a verb that speaks of others. */
export const them = '(ها|هم|هن|هما)'

/** "On its part": what follows a noun in the accusative that opens a clause. */
export const from = '(منها|منه|منهم|منا)'

/** "Its consideration", after a verb of bearing in mind. */
export const mind = '(الاعتبار|اعتبارها|اعتباره|اعتبارهم|اعتبارنا|الحسبان)'

/** "This matter under consideration". */
export const matter =
  '(هذه |هذا |)(المسألة|الموضوع|البند|الحالة|الأمر|القضية) (قيد|رهن) (النظر|نظره|نظرها|نظرنا)'

/** What "decides" is turned by: "to remain seized of the matter". */
export const seized = {
  [`أن (ت|ي|ن)بقي ${matter}`]: 'remain-seized',
  [`أن (ت|ي|ن)ظل ${matter}`]: 'remain-seized',
  [`إبقاء ${matter}`]: 'remain-seized',
} as const
