/** What tags and attributes of a page of HTML say about the words in them. */
import type { NumberStyle } from './label-number.js'

/** A tag with its attributes, whose names are in lower case. */
export interface Tag {
  name: string
  attributes: ReadonlyMap<string, string>
  /** Of the tag itself, in the source. */
  start: number
  end: number
}

/** Elements that begin and end on lines of their own. */
export const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)

/** Elements without content, which no tag closes. */
export const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Elements whose content is no text of the page. */
const UNSHOWN = new Set(
  'applet audio button canvas datalist iframe math noembed noframes noscript object script select style svg template textarea video'.split(
    ' ',
  ),
)

/** Elements that lead around the page, and roles that say the same. */
const AROUND = new Set(['nav', 'aside', 'label', 'menu', 'title'])
const AROUND_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
])
/** Names that authors of pages give to what is around the text. */
const AROUND_NAMES =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|navbar|skip-?links?|editsection|noprint)(?=$|[\s_-])/i
/** Names of what only other programs are to see, and of links back from notes. */
const HIDDEN_NAMES =
  /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|footnote-back(?:ref)?|mw-cite-backlink|reversefootnote)(?=$|\s)/i

/** What an element is besides text: not shown at all, or part of what is around the text. */
export type Aside = 'unshown' | 'around'

/**
 * Tells whether an element is no part of the text.
 * @param isSite true where a `header` or `footer` is that of the site, and not of a document in it
 */
export function asideOf({ name, attributes }: Tag, isSite: boolean): Aside | undefined {
  if (UNSHOWN.has(name) || attributes.has('hidden')) return 'unshown'
  if (name === 'dialog' && !attributes.has('open')) return 'unshown'
  const style = attributes.get('style')
  if (style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style))
    return 'unshown'
  const names = attributes.get('class')
  const role = attributes.get('role')?.trim().toLowerCase()
  if ((names !== undefined && HIDDEN_NAMES.test(names)) || role === 'doc-backlink') return 'unshown'
  if (AROUND.has(name) || (isSite && (name === 'header' || name === 'footer'))) return 'around'
  if (name === 'body' || name === 'html' || name === 'main') return undefined
  if (role !== undefined && AROUND_ROLES.has(role)) return 'around'
  if (names !== undefined && AROUND_NAMES.test(names)) return 'around'
  return AROUND_NAMES.test(attributes.get('id') ?? '') ? 'around' : undefined
}

/** Emphasis that a tag gives to its words. */
export function emphasisOf({ name, attributes }: Tag): { italic: boolean; bold: boolean } {
  const style = attributes.get('style') ?? ''
  const names = attributes.get('class') ?? ''
  return {
    italic:
      name === 'i' ||
      name === 'em' ||
      /font-style\s*:\s*(?:italic|oblique)/i.test(style) ||
      /(?:^|[\s_-])italics?(?=$|\s)/i.test(names),
    bold:
      name === 'b' ||
      name === 'strong' ||
      /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style) ||
      /(?:^|[\s_-])bold(?=$|\s)/i.test(names),
  }
}

/** Elements that may give emphasis or hold a note's mark, and whose end has to be found. */
export const SPANS = new Set('a b cite dfn em font i ins mark q s small span strong sub sup u'.split(' '))

/** How the items of a list are numbered; undefined for bullets, 'none' for no marks at all. */
export function listStyleOf({ name, attributes }: Tag): NumberStyle | 'none' | undefined {
  const style =
    /list-style(?:-type)?\s*:\s*(?:[a-z]+\s+){0,2}?(none|[a-z]+-[a-z-]+|decimal|disc|circle|square)/i
      .exec(attributes.get('style') ?? '')?.[1]
      ?.toLowerCase()
  if (style === 'none') return 'none'
  if (style !== undefined && CSS_STYLES.has(style)) return CSS_STYLES.get(style)
  if (name !== 'ol') return undefined
  return TYPES.get(attributes.get('type')?.trim() ?? '1') ?? 'decimal'
}

const TYPES = new Map<string, NumberStyle>([
  ['1', 'decimal'],
  ['a', 'lower-letter'],
  ['A', 'upper-letter'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
])

const CSS_STYLES = new Map<string, NumberStyle | undefined>([
  ['decimal', 'decimal'],
  ['decimal-leading-zero', 'decimal-leading-zero'],
  ['lower-alpha', 'lower-letter'],
  ['lower-latin', 'lower-letter'],
  ['upper-alpha', 'upper-letter'],
  ['upper-latin', 'upper-letter'],
  ['lower-roman', 'lower-roman'],
  ['upper-roman', 'upper-roman'],
  ['arabic-indic', 'arabic-indic'],
  ['persian', 'extended-arabic-indic'],
  ['cjk-decimal', 'chinese-digits'],
  ['simp-chinese-informal', 'chinese'],
  ['trad-chinese-informal', 'chinese'],
  ['cjk-ideographic', 'chinese'],
  ['disc', undefined],
  ['circle', undefined],
  ['square', undefined],
])

/** Names of notes and of links to them: "fn1", "_ftn3", "cite_note-2", "footnote-4". */
const NOTE_NAME = /^(?:user-content-)?_?(?:fn|ftn|edn|cite_note|foot-?note|end-?note|note)[-_:]?\d/i

/** True for an item that is a note, by its name. */
export const isNoteItem = ({ attributes }: Tag) =>
  NOTE_NAME.test(attributes.get('id') ?? '') || /^doc-(?:foot|end)note$/.test(attributes.get('role') ?? '')

/** True for a link to a note. */
export const isNoteLink = ({ name, attributes }: Tag) =>
  name === 'a' &&
  (NOTE_NAME.test(/#([^#]*)$/.exec(attributes.get('href') ?? '')?.[1] ?? '') ||
    attributes.get('role') === 'doc-noteref')
