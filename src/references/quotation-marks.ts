/** Quotation marks around titles. */

/** Those that open a title. */
export const OPENING = '«“„"‹「『《'

/** Those that close one; some open one in other languages. */
export const CLOSING = '»”“"›」』》'
