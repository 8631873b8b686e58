/** Text and addresses as a page can hold them. */

/** Halves of characters, which UTF-8 cannot write, and the null, which HTML drops. */
const UNWRITABLE = /[\0\p{Surrogate}]/gu

/** Signs that turn the order of the words around them, and would do so beyond the place that they came with. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A text in which each character that a page cannot hold has a sign in its place. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '\ufffd')

/** A text on one line, for titles, lists and labels, which turns nothing around. */
export const oneLine = (text: string): string =>
  writable(text).replace(TURNING, '').replace(/\s+/g, ' ').trim()

/** The first words of a text on one line. */
export function firstWords(text: string, length: number): string {
  const line = oneLine(text)
  if (line.length <= length) return line
  const cut = line.slice(0, length - 1)
  const blank = cut.lastIndexOf(' ')
  return `${writable(blank > length / 2 ? cut.slice(0, blank) : cut)}…`
}

/** An id as an attribute; it has no blanks. */
export const safeId = (id: string): string => writable(id).replace(/\s+/g, '_')

/** The address of an id in the same page. */
export const fragment = (id: string): string => `#${encodeURIComponent(id)}`

/** An address that a page may link to: a tree from elsewhere may hold any. */
export const publicAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? writable(url) : undefined
