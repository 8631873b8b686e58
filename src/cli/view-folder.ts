/** A folder of pages: one for each document, and an index that leads to them. */
import { mkdir, mkdtemp, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { documentPart } from '../view/document-part.js'
import { DocumentSet, linkCitations } from '../view/document-set.js'
import { documentPage, indexPage } from '../view/page.js'
import { PageNames } from '../view/page-names.js'
import type { ViewDocument } from '../view/view-document.js'
import { fileTarget, OutputError } from './write.js'

const INDEX = 'index.html'

/**
 * Grows page by page. Pages wait in a hidden folder beside the place where they go, since only when all documents are known can they be
 * linked with one another.
 */
export class PageFolder {
  readonly #folder: string
  readonly #waiting: string
  readonly #set = new DocumentSet()
  readonly #names = new PageNames()
  readonly #pages: { name: string; language: string | undefined }[] = []

  private constructor(
    folder: string,
    waiting: string,
    readonly isNew: boolean,
  ) {
    this.#folder = folder
    this.#waiting = waiting
  }

  /** @throws {OutputError} for a folder that cannot be made or written to */
  static async open(folder: string): Promise<PageFolder> {
    const found = await stat(folder).catch(() => undefined)
    if (found && !found.isDirectory())
      throw new OutputError(
        `${folder} cannot be written: it is a file, expected a folder or a name that ends in .html`,
      )
    return attempt(folder, async () => {
      const made = await mkdir(folder, { recursive: true })
      return new PageFolder(folder, await mkdtemp(join(folder, '.pages-')), made !== undefined)
    })
  }

  /** Writes the page of a document. */
  async add(document: ViewDocument): Promise<void> {
    const part = documentPart(document, '', 1)
    const { facts } = part
    const name = this.#names.next(facts)
    this.#set.add(document, part, encodeURIComponent(name))
    this.#pages.push({ name, language: facts.language })
    await attempt(this.#folder, () => writeFile(join(this.#waiting, name), documentPage(part, INDEX)))
  }

  /** Links the pages and puts them in their place, the index last. Where there is no document, there is nothing. */
  async finish(): Promise<void> {
    if (this.#pages.length === 0) return
    for (const { name, language } of this.#pages) {
      const page = await attempt(this.#folder, () => readFile(join(this.#waiting, name), 'utf8'))
      await this.#publish(name, linkCitations(page, this.#set, language))
    }
    await this.#publish(INDEX, indexPage(this.#set, 'Resolutions'))
  }

  /** Removes what was in between, and a new folder that nothing came into. */
  async close(): Promise<void> {
    // A page may be on its way there when the user interrupts.
    await rm(this.#waiting, { recursive: true, force: true, maxRetries: 3 })
    if (this.isNew) await rmdir(this.#folder).catch(() => {})
  }

  async #publish(name: string, page: string): Promise<void> {
    const target = await fileTarget(join(this.#folder, name))
    try {
      await target.write(page)
      await target.finish()
    } catch (error) {
      await target.discard()
      throw error
    }
  }
}

async function attempt<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new OutputError(`${folder} cannot be written: ${(error as Error).message}`)
  }
}
