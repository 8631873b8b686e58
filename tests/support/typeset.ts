/** Sets a text as a PDF's text comes out: lines broken at a width, pages with running heads and numbers. */

/** How pages look. */
export interface Layout {
  /** Width of a line in columns; a Han character takes two. */
  width: number
  /** What sets paragraphs off: a blank line, or a first line that is set in. */
  setOff: 'blank' | 'indent'
  /** Lines of text on a page. */
  page: number
  /** The foot of a page. */
  foot: (page: number, pages: number) => string
  /** The head of every page but the first. */
  head: string
  /** What parts two pages: a form feed, or nothing. */
  feed: '' | '\f'
}

const isWide = (char: string) => /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(char)
const widthOf = (text: string) => [...text].reduce((sum, char) => sum + (isWide(char) ? 2 : 1), 0)

/** The pieces of a paragraph that no line end may part: words, and single characters where there are no blanks. */
const piecesOf = (paragraph: string): string[] =>
  paragraph.match(
    /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uff60]+|\s+/gu,
  ) ?? []

/** The lines of a paragraph, as many pieces on each as fit. */
function wrap(paragraph: string, width: number, first: number): string[] {
  const lines: string[] = []
  let line = ' '.repeat(first)
  for (const piece of piecesOf(paragraph)) {
    const isBlank = piece.trim() === ''
    if (widthOf(line + piece) > width && line.trim() !== '' && !isBlank) {
      lines.push(line.trimEnd())
      line = ''
    }
    if (!(isBlank && line.trim() === '')) line += isBlank ? ' ' : piece
  }
  return [...lines, line.trimEnd()]
}

/** A text of paragraphs on lines of their own, typeset. Lines of a masthead or closing stay as they are. */
export function typeset(text: string, { width, setOff, page, foot, head, feed }: Layout): string {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => [
      ...(setOff === 'blank' ? [''] : []),
      ...wrap(line.trim(), width, setOff === 'indent' ? 4 : 0),
    ])
  const pages: string[][] = []
  for (let at = 0; at < lines.length; at += page) pages.push(lines.slice(at, at + page))
  return pages
    .map((own, index) => {
      const above = index === 0 ? [] : [head, '']
      return [...above, ...own, '', foot(index + 1, pages.length), ''].join('\n')
    })
    .join(feed)
}
