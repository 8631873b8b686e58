/** What is kept of the documents of a set: facts for its index, who cites whom, and where each symbol is. */
import { CitationNetwork } from '../export/network.js'
import type { DocumentFacts } from './document-facts.js'
import type { DocumentPart } from './document-part.js'
import { fragment } from './safe-text.js'
import type { ViewDocument } from './view-document.js'

/** A document of a set. */
export interface SetEntry extends DocumentFacts {
  /** Where it is: an address in the page of the set, or one beside it. */
  href: string
}

interface Place {
  href: string
  language: string | undefined
}

/** Grows document by document, and keeps neither trees nor texts. */
export class DocumentSet {
  readonly entries: SetEntry[] = []
  readonly network = new CitationNetwork()
  readonly #places = new Map<string, Place[]>()
  readonly #pages = new Map<string, string>()

  /**
   * Adds a document.
   * @param page address of its page, without a fragment; empty where it is in the page of the set
   */
  add({ tree, id }: ViewDocument, { facts, id: part }: DocumentPart, page: string): void {
    const href = page === '' ? fragment(part) : page
    this.entries.push({ ...facts, href })
    for (const key of this.network.add({ tree, id })) if (!this.#pages.has(key)) this.#pages.set(key, href)
    for (const { symbol, id: place } of facts.symbols) {
      const known = this.#places.get(symbol)
      const found = { href: `${page}${fragment(place)}`, language: facts.language }
      if (known) known.push(found)
      else this.#places.set(symbol, [found])
    }
  }

  /** Where a symbol is: in the language asked for, or else in the first. */
  addressOf(symbol: string, language: string | undefined): string | undefined {
    const places = this.#places.get(symbol)
    return (places?.find((place) => place.language === language) ?? places?.[0])?.href
  }

  /** The address of a node of the network that was given. */
  pageOf(key: string): string | undefined {
    return this.#pages.get(key)
  }
}

/** The start of a link as `InlineText` writes it. In text there is no `<`, so that nothing else looks like it. */
const CITATION = /<a data-cited="([^"]*)" class="reference[^"]*"(?: href="[^"]*")?/g

/**
 * Makes references to texts of the set links to them, in HTML that was written before all of the set was known.
 * @param language of the document that cites
 */
export const linkCitations = (html: string, set: DocumentSet, language: string | undefined): string =>
  html.replace(CITATION, (link, cited: string) => {
    const href = set.addressOf(decodeURIComponent(cited), language)
    return href === undefined ? link : `<a data-cited="${cited}" class="reference to-set" href="${href}"`
  })
