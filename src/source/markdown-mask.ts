/** What is blanked out of Markdown before it is parsed, offsets unchanged. */

/** Runs of delimiters, quotation marks of lines, and indentation before a bullet, beyond what any document nests. */
const WILD = /[*_[\]`~<!]{33,}|^(?:[ \t]*>){33,}|^[ \t]{40,}[-+*\d]/gm

/** Blanks out what would cost a parser of Markdown quadratic time or its stack, offsets unchanged. */
export const tame = (text: string) => text.replace(WILD, blanks)

/** The end of a block of metadata between lines of three dashes at the very start, or 0. */
export function frontMatterEnd(value: string): number {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(value)
  if (!opening) return 0
  const closing = /\n---[ \t]*(?:\r?\n|$)/g
  closing.lastIndex = opening[0].length - 1
  const found = closing.exec(value)
  return found ? found.index + found[0].length : 0
}

export const blanks = (text: string) => text.replace(/[^\r\n]/g, ' ')
