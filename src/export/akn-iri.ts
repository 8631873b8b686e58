/** Addresses of works by the naming convention of Akoma Ntoso: country, type, subtype, author, date, number. */
import { instruments } from '../../grammars/index.js'
import type { CompiledGrammars } from '../grammar/compile.js'
import type { OrganisationGrammar } from '../grammar/schema.js'
import { isDocumentSymbol, issuerOfSymbol, kindOfSymbol } from '../references/symbol.js'
import type { Reference, Resolution } from '../tree.js'
import { iriPart, iriSlug, numberPart } from './akn-text.js'

/** The country of a work whose body is of none, or is not known: a code that ISO 3166-1 leaves to its users. */
export const NO_COUNTRY = 'zz'
/** The number of a work that has neither a number nor a title. */
const NO_NUMBER = 'nn'

/** What kind of document a work is: the element that would hold it, and its subtype. */
export const DELIBERATION = ['statement', 'deliberation'] as const
const NORM = ['act', 'provision'] as const
const DOCUMENT = ['doc', 'document'] as const

/** What a resolution states of itself, as far as its address is made of it. */
export type StatedWork = Partial<Pick<Resolution, 'issuer' | 'symbol' | 'title' | 'date'>>

/** The addresses of resolutions and of what they cite. */
export class WorkIris {
  readonly #grammars: CompiledGrammars
  readonly #organisations: ReadonlyMap<string, OrganisationGrammar>
  readonly #instruments = new Map<string, string>()

  constructor(grammars: CompiledGrammars) {
    this.#grammars = grammars
    this.#organisations = new Map(
      grammars.organisations.map((organisation) => [organisation.id, organisation]),
    )
  }

  /** The country that the texts of a body are of. */
  country(issuer: string | undefined): string {
    return (issuer === undefined ? undefined : this.#organisations.get(issuer)?.country) ?? NO_COUNTRY
  }

  /** What a body is called. */
  nameOf(issuer: string): string | undefined {
    return this.#organisations.get(issuer)?.name
  }

  /** The address of a body. */
  organisation(issuer: string): string {
    return pathOf(['ontology', 'organization', this.#organisations.get(issuer)?.country, iriPart(issuer)])
  }

  /** The address of a resolution, with its date where it states one. */
  own({ issuer, symbol, title, date }: StatedWork): string {
    const number = symbol === undefined ? iriSlug(title ?? '') || NO_NUMBER : iriPart(numberPart(symbol))
    return this.#work(DELIBERATION, issuer, date, number)
  }

  /**
   * The addresses by which others cite a resolution, where they are not its own: citations seldom know the date, so theirs
   * have none; and a symbol that does not say what it is of, as that of a draft, is cited as any document.
   */
  aliases({ issuer, symbol, date }: StatedWork): string[] {
    if (symbol === undefined) return []
    const cited = this.#cited(DELIBERATION, issuer, symbol)
    return [
      ...(date === undefined ? [] : [cited]),
      ...(isDocumentSymbol(symbol, this.#grammars.series) ? [this.#cited(DOCUMENT, issuer, symbol)] : []),
    ]
  }

  /** The address of what is cited, or undefined where it has neither a symbol nor a name. */
  cited({ kind, symbol, issuer, instrument }: Reference): string | undefined {
    if (symbol !== undefined)
      return this.#cited(kind === 'document' ? DOCUMENT : DELIBERATION, issuer, symbol)
    return instrument === undefined ? undefined : this.#instrument(instrument)
  }

  #cited(type: readonly string[], issuer: string | undefined, symbol: string): string {
    return this.#work(type, issuer, undefined, iriPart(numberPart(symbol)))
  }

  #work(
    type: readonly string[],
    issuer: string | undefined,
    date: string | undefined,
    number: string,
  ): string {
    return pathOf([this.country(issuer), ...type, issuer && iriPart(issuer), date, number])
  }

  /** A treaty, declaration or programme, by its year and its id. */
  #instrument(id: string): string | undefined {
    const known = this.#instruments.get(id)
    if (known !== undefined) return known
    const found = instruments.find((instrument) => instrument.id === id)
    if (!found) return undefined
    const { kind, year } = found
    const country = found.country ?? this.country(this.#adopterOf(found.symbol))
    const iri = pathOf([country, ...(kind === 'treaty' ? NORM : DELIBERATION), String(year), iriPart(id)])
    this.#instruments.set(id, iri)
    return iri
  }

  /** The body whose resolution adopted an instrument; that of a document has only passed it on. */
  #adopterOf(symbol: string | undefined): string | undefined {
    return symbol === undefined || kindOfSymbol(symbol, this.#grammars.series) === 'document'
      ? undefined
      : issuerOfSymbol(symbol, this.#grammars)
  }
}

const pathOf = (parts: readonly (string | undefined)[]): string =>
  `/akn/${parts.filter((part) => part !== undefined && part !== '').join('/')}`
