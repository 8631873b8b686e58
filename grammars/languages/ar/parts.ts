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

/**
 * What a body reaffirms or stresses as its own; its ending is `own`. Without the ending the noun is the object of the
 * clause and no part of the phrase: "تعيد تأكيد الالتزام" is not "تعيد تأكيد التزامها".
 */
export const stances =
  '(التزام|التزامات|دعم|تأييد|مساندت|مؤازرت|قلق|تصميم|عزم|اعتزام|إدانت|رفض|معارضت|دعوت|طلب|نداء|اعتراف|إقرار|تسليم|اقتناع|إيمان|تضامن|موافقت|ثقت|تقدير|امتنان|تمسك|حرص|استعداد|رغبت|تعهد|تعهدات|استنكار|شجب|ترحيب|تشجيع)'

/** What "decides" is turned by: "to remain seized of the matter". */
export const seized = {
  [`أن (ت|ي|ن)بقي ${matter}`]: 'remain-seized',
  [`أن (ت|ي|ن)ظل ${matter}`]: 'remain-seized',
  [`إبقاء ${matter}`]: 'remain-seized',
} as const
