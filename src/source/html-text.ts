/** The text of a block of HTML inside another format: where its words stand between the tags. */

/** A run of words, or a tag or comment. */
export interface HtmlPiece {
  start: number
  end: number
  /** What a tag does to the words around it: part them, or nothing; undefined for words. */
  tag?: 'block' | 'inline'
}

const BLOCKS = new Set(
  'address article blockquote body br center dd div dl dt h1 h2 h3 h4 h5 h6 hr html li main ol p section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Elements whose content is no text. */
const HIDDEN = new Set(['head', 'script', 'style', 'template'])

/** True for a tag that ends a line: "<br>", "</p>". */
export const isBlockTag = (tag: string): boolean => BLOCKS.has(tagName(tag))

const tagName = (tag: string): string => /^<\/?([a-z][a-z\d]*)/i.exec(tag)?.[1]?.toLowerCase() ?? ''

/** Cuts a block of HTML into words and tags, in one pass. */
export function cutHtml(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  let at = 0
  while (at < html.length) {
    const start = at
    if (html[at] === '<') {
      at = tagEnd(html, at)
      pieces.push({
        start,
        end: at,
        tag: isBlockTag(html.slice(start, Math.min(at, start + 20))) ? 'block' : 'inline',
      })
    } else {
      at = endOr(html.indexOf('<', at), html)
      pieces.push({ start, end: at })
    }
  }
  return pieces
}

/** The end of a tag or comment, with what it hides. */
function tagEnd(html: string, at: number): number {
  const closer = html.startsWith('<!--', at) ? '-->' : '>'
  const stop = html.indexOf(closer, at + 1)
  const after = endOr(stop, html, closer.length)
  const name = tagName(html.slice(at, Math.min(after, at + 20)))
  if (!HIDDEN.has(name) || html[at + 1] === '/') return after
  const closing = html.indexOf(`</${name}`, after)
  return closing < 0 ? html.length : endOr(html.indexOf('>', closing), html, 1)
}

/** Behind what was found, or the end of the block. */
const endOr = (found: number, html: string, length = 0) => (found < 0 ? html.length : found + length)
