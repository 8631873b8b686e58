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

/** Cuts a range of HTML into words and tags, in one pass. */
export function cutHtml(value: string, start: number, end: number): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  let at = start
  while (at < end) {
    if (value[at] === '<') {
      const stop = tagEnd(value, at, end)
      pieces.push({
        start: at,
        end: stop,
        tag: isBlockTag(value.slice(at, Math.min(stop, at + 20))) ? 'block' : 'inline',
      })
      at = stop
    } else {
      const next = value.indexOf('<', at)
      const stop = next < 0 || next > end ? end : next
      pieces.push({ start: at, end: stop })
      at = stop
    }
  }
  return pieces
}

/** The end of a tag or comment, with what it hides. */
function tagEnd(value: string, at: number, end: number): number {
  const closer = value.startsWith('<!--', at) ? '-->' : '>'
  const stop = value.indexOf(closer, at + 1)
  const after = stop < 0 || stop + closer.length > end ? end : stop + closer.length
  const name = tagName(value.slice(at, Math.min(after, at + 20)))
  if (!HIDDEN.has(name) || value[at + 1] === '/') return after
  const closing = value.indexOf(`</${name}`, after)
  if (closing < 0 || closing >= end) return end
  const last = value.indexOf('>', closing)
  return last < 0 || last >= end ? end : last + 1
}
