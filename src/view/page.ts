/** Documents as one page for readers. */
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { directionOf } from '../export/direction.js'
import { type DocumentPart, documentPart } from './document-part.js'
import { DocumentSet, linkCitations } from './document-set.js'
import { ClauseCounts, filterForm } from './filters.js'
import { indexPart } from './index-part.js'
import { networkPart } from './network-part.js'
import { outlineList } from './outline.js'
import { writePage } from './page-shell.js'
import type { ViewDocument } from './view-document.js'

/** How a page is written. */
export interface PageOptions {
  /** Title of a page with several documents. @default 'Resolutions' */
  title?: string | undefined
}

/**
 * Writes documents as one self-contained page of HTML: the text as it stands in the source, with clauses, phrases and references
 * marked, an outline, filters, messages, and a chart of acts; of several documents also an index and the citation graph. It
 * loads nothing, and can be read without its script. `{ tree, ...rowDocument(file) }` is a document of what `parseFile` gives.
 * @param documents one, or several in the order of the index
 * @throws {RangeError} where there is none
 */
export function toPage(documents: ViewDocument | Iterable<ViewDocument>, options: PageOptions = {}): string {
  const page = new PageWriter()
  for (const document of 'tree' in documents ? [documents] : documents) page.add(document)
  return page.end(options)
}

/** A page that grows document by document; what is kept of each is what the page has of it. */
export class PageWriter {
  readonly #set = new DocumentSet()
  readonly #counts = new ClauseCounts()
  readonly #parts: { html: string; outline: Element; language: string | undefined }[] = []
  /** The first document, which is alone until there is another. */
  #first: ViewDocument | undefined
  /** Characters of the page so far. */
  size = 0

  /** Adds a document. */
  add(document: ViewDocument): void {
    if (this.#first === undefined && this.#parts.length === 0) {
      this.#first = document
      return
    }
    if (this.#first) this.#addPart(this.#first)
    this.#first = undefined
    this.#addPart(document)
  }

  /**
   * The page.
   * @throws {RangeError} where no document was added
   */
  end({ title = 'Resolutions' }: PageOptions = {}): string {
    if (this.#first) return documentPage(documentPart(this.#first, '', 1))
    if (this.#parts.length === 0) throw new RangeError('Expected a document to show')
    const outlines = this.#set.entries.map(({ name }, index) =>
      h('details', [h('summary', [h('bdi', name)]), this.#parts[index]?.outline as Element]),
    )
    return writePage({
      title,
      sideName: 'Outline',
      side: [
        h('nav', { ariaLabel: 'Outline' }, [h('h2', 'Outline'), ...outlines]),
        ...filterForm(this.#counts),
      ],
      main: [
        h('div.set', [h('h1', title), indexPart(this.#set.entries), ...networkPart(this.#set)]),
        ...this.#parts.map(({ html, language }) => linkCitations(html, this.#set, language)),
      ],
      dir: 'ltr',
    })
  }

  #addPart(document: ViewDocument): void {
    const part = documentPart(document, `d${this.#parts.length + 1}-`, 2)
    const { language } = part.facts
    const html = toHtml(part.element)
    this.size += html.length
    this.#set.add(document, part, '')
    this.#counts.addAll(part.entries)
    this.#parts.push({ html, outline: outlineList(part.entries, language), language })
  }
}

/** Writes the page of one document. */
export function documentPage({ facts, entries, element }: DocumentPart, up?: string): string {
  const counts = new ClauseCounts()
  counts.addAll(entries)
  return writePage({
    title: facts.name,
    sideName: 'Outline',
    side: [
      h('nav', { ariaLabel: 'Outline' }, [h('h2', 'Outline'), outlineList(entries, facts.language)]),
      ...filterForm(counts),
    ],
    main: [element],
    dir: directionOf(facts.language),
    up,
  })
}

/** Writes the page that leads to the others of a set. */
export function indexPage(set: DocumentSet, title: string): string {
  const main = [h('div.set', [h('h1', title), indexPart(set.entries), ...networkPart(set)])]
  return writePage({ title, sideName: '', side: [], main, dir: 'ltr', breadth: 'wide' })
}
