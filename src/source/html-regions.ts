/** Elements that are no text of a page, from their tag to where they end, also where no tag ends them. */
import { type Aside, asideOf, BLOCKS, type Tag, VOID } from './html-tags.js'

/** An element whose content is not shown, or leads around the page. */
export interface Region {
  aside: Aside
  name: string
  /** Where it begins in the source. */
  start: number
  /** How many elements of its name are open in it, itself included. */
  depth: number
}

/** Elements that end where the next of their kind begins, and with what is around them. */
const ENDED_BY: Record<string, { start: ReadonlySet<string>; end: ReadonlySet<string> }> = {
  p: { start: BLOCKS, end: BLOCKS },
  li: { start: new Set(['li']), end: new Set(['ul', 'ol', 'menu']) },
  option: { start: new Set(['option']), end: new Set(['select', 'datalist']) },
  dt: { start: new Set(['dt', 'dd']), end: new Set(['dl']) },
  dd: { start: new Set(['dt', 'dd']), end: new Set(['dl']) },
  td: { start: new Set(['td', 'th', 'tr']), end: new Set(['tr', 'tbody', 'thead', 'tfoot', 'table']) },
  th: { start: new Set(['td', 'th', 'tr']), end: new Set(['tr', 'tbody', 'thead', 'tfoot', 'table']) },
  tr: { start: new Set(['tr']), end: new Set(['tbody', 'thead', 'tfoot', 'table']) },
}

/** Follows the tags of a page and knows which region is open: one around the page's text, one unshown, or both. */
export class Regions {
  readonly #hasMain: boolean
  /** How many elements are open that hold the document of a page. */
  #mains = 0
  around: Region | undefined
  unshown: Region | undefined

  /** @param hasMain true for a page that says where its own text is, so that heads and feet beside it are the site's */
  constructor(hasMain: boolean) {
    this.#hasMain = hasMain
  }

  /** A start tag; returns the unshown region that ends before it. */
  open(tag: Tag): Region | undefined {
    const { name } = tag
    const ended = this.#endAt(name, 'start')
    for (const region of [this.around, this.unshown]) if (region?.name === name) region.depth++
    if (name === 'main' || name === 'article') this.#mains++
    if (VOID.has(name) || this.unshown) return ended
    const aside = asideOf(tag, this.#hasMain && this.#mains === 0)
    const region = { aside: aside as Aside, name, start: tag.start, depth: 1 }
    // A link to edit a heading stands in its line, which goes on behind it.
    if (aside === 'unshown' || (aside === 'around' && !BLOCKS.has(name))) this.unshown = region
    else if (aside === 'around') this.around ??= region
    return ended
  }

  /** An end tag; returns the unshown region that ends before it, or with it. */
  close(name: string): { before?: Region; within?: Region } {
    const before = this.#endAt(name, 'end')
    let within: Region | undefined
    if (name === 'main' || name === 'article') this.#mains = Math.max(0, this.#mains - 1)
    if (this.around?.name === name && --this.around.depth === 0) this.around = undefined
    if (this.unshown?.name === name && --this.unshown.depth === 0) {
      within = this.unshown
      this.unshown = undefined
    }
    return { ...(before && { before }), ...(within && { within }) }
  }

  /** Ends the regions that a tag ends without being theirs. */
  #endAt(name: string, side: 'start' | 'end'): Region | undefined {
    const { around, unshown } = this
    if (around && isEndedBy(around, name, side)) this.around = undefined
    if (!unshown || !isEndedBy(unshown, name, side)) return undefined
    this.unshown = undefined
    return unshown
  }
}

const isEndedBy = (region: Region, name: string, side: 'start' | 'end') =>
  ENDED_BY[region.name]?.[side].has(name) === true && !(side === 'end' && region.name === name)
