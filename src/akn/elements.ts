/** What the elements of Akoma Ntoso are to a resolution. */
import type { Element, Nodes, Root } from 'xast'

/** Documents, each of which is a resolution or an annex of one. */
export const DOCUMENTS = new Set(
  'statement doc act bill amendment debate debateReport judgment officialGazette portion'.split(' '),
)
/** What holds documents. */
export const COLLECTIONS = new Set(
  'akomaNtoso documentCollection amendmentList collectionBody component components'.split(' '),
)
/** The main part of a document. */
export const BODIES = new Set(
  'mainBody body debateBody judgmentBody amendmentBody portionBody collectionBody'.split(' '),
)
export const MASTHEADS = new Set(['coverPage', 'preface'])
/** Parts of a body that have parts themselves. */
export const SECTIONS = new Set(
  'section part chapter title book tome division subdivision subpart subchapter subtitle subsection subdivision proviso'.split(
    ' ',
  ),
)
/** What a number, words and items stand in: clauses in a body, items in a clause. */
export const HIERARCHY = new Set([
  ...SECTIONS,
  ...'paragraph article clause level point indent alinea rule subrule list sublist subparagraph subclause hcontainer transitional'.split(
    ' ',
  ),
])
/** Items where only blocks stand. */
export const ITEMS = new Set(['item', 'li'])
/** Lists, whose items stand for themselves. */
export const LISTS = new Set(['list', 'sublist', 'blockList', 'ul', 'ol'])
/** Elements that hold words and elements in them. */
export const WORDS = new Set(
  'p block heading subheading num listIntroduction listWrapUp crossHeading th td caption tocItem'.split(' '),
)
/** Words that a typeface sets apart: openers and verbs, most often. */
export const EMPHASIS = new Set(['i', 'b', 'u', 'span', 'term'])
/** A note in the text. */
export const NOTES = new Set(['authorialNote', 'editorialNote'])

/** The name of an element without its prefix; empty for other nodes. */
export const nameOf = (node: Nodes): string =>
  node.type === 'element' ? node.name.slice(node.name.indexOf(':') + 1) : ''

/** The elements in a node. */
export const elementsIn = (node: Element | Root): Element[] =>
  (node.children as Nodes[]).filter((child): child is Element => child.type === 'element')

/** The first element with a name, however deep. */
export function findElement(node: Element | Root, name: string): Element | undefined {
  for (const child of elementsIn(node)) {
    if (nameOf(child) === name) return child
    const found = findElement(child, name)
    if (found) return found
  }
  return undefined
}

/** Every element with a name, in the order of the document. */
export function findElements(node: Element | Root, name: string): Element[] {
  return elementsIn(node).flatMap((child) => [
    ...(nameOf(child) === name ? [child] : []),
    ...findElements(child, name),
  ])
}

/** The words of a node, without metadata. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value
  if (!('children' in node) || nameOf(node) === 'meta') return ''
  return node.children.map(wordsOf).join('')
}

/** What an attribute that refers into the document names: "#cmpnt_2__act-recall" names "act-recall". */
export const referred = (value: string | null | undefined): string[] =>
  (value ?? '')
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) =>
      part.slice(Math.max(part.lastIndexOf('#'), part.lastIndexOf('/')) + 1).replace(/^.*__/, ''),
    )

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0
