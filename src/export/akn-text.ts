/** What XML can hold, and what the ids and addresses of Akoma Ntoso can. */

/** Characters that XML 1.0 has no way to write: controls, lone surrogates, two that are no characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text with the replacement character for each character that XML cannot hold. */
export const xmlText = (value: string): string => value.replace(FORBIDDEN, '\ufffd')

/** Runs of blanks as one; those that hold words together stay. */
export const oneLine = (value: string): string => value.replace(/[ \t\n\r\f\v\u2028\u2029]+/g, ' ')

/** A number as it stands in addresses, where strokes part what they are made of: "A-RES-60-1". */
export const numberPart = (symbol: string): string => symbol.replace(/\//g, '-').replace(/\s+/g, '_')

/** A part of an IRI of Akoma Ntoso, in which "!" begins a component and "~" a portion. */
export const iriPart = (value: string): string =>
  encodeURIComponent(xmlText(value)).replace(/!/g, '%21').replace(/~/g, '%7E').replace(/'/g, '%27')

/** Longest title in an address, in characters. */
const MAX_SLUG = 60

/** Words as a part of an IRI: letters, digits and single hyphens. */
export const iriSlug = (words: string): string =>
  encodeURIComponent(
    words
      .slice(0, MAX_SLUG)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
  )

/** Gives elements their ids, in the convention of Akoma Ntoso: "sec_II__para_3__list_1__point_a". */
export class ElementIds {
  readonly #prefix: string
  readonly #counts = new Map<string, number>()

  /** @param prefix what all of them begin with: the id of the component that they are in */
  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /**
   * The id of an element.
   * @param parent id of the element around it; empty for none, and for those that the convention leaves out
   * @param name the short name of its kind: "para", "point"
   * @param label its number or letter; without one it is counted
   */
  take(parent: string, name: string, label?: string): string {
    const base = `${parent === '' ? this.#prefix : `${parent}__`}${name}_`
    const own = label?.replace(/[^\p{L}\p{M}\p{N}.-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '') ?? ''
    const wanted = own === '' ? `${base}${this.#next(base)}` : `${base}${own}`
    const count = this.#next(`=${wanted}`)
    return count === 1 ? wanted : this.take(parent, name, `${own}-${count}`)
  }

  #next(key: string): number {
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    return count
  }
}
