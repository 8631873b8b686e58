/** Where the texts of organisations can be read. */
import type { OrganisationGrammar } from '../grammar/schema.js'

/** The addresses for texts in one language. */
export class Urls {
  readonly #code: string
  /** What stands around the symbol. */
  readonly #parts = new Map<OrganisationGrammar, readonly string[]>()

  constructor(code: string) {
    this.#code = code
  }

  /** Where a text can be read: in this language, if its body publishes in it. */
  of(symbol: string, organisation: OrganisationGrammar | undefined): string | undefined {
    if (!organisation?.url) return undefined
    let parts = this.#parts.get(organisation)
    if (!parts) {
      parts = this.#spoken(organisation, organisation.url).split('{symbol}')
      this.#parts.set(organisation, parts)
    }
    return parts.join(symbol)
  }

  #spoken({ languages }: OrganisationGrammar, url: string): string {
    return url.replace(/\{language(?:\|(\w+))?\}/, (_, other = this.#code) =>
      languages[this.#code] ? this.#code : other,
    )
  }
}
