/** Numbers and dates to look for, by what they begin with: there are hundreds, and few fit any place in a text. */
import { foldCode, foldRest, isDigit, isLower, isPassedOver } from '../characters.js'
import { firstOf, pairOf, type TemplateStart } from './template-start.js'

/** Things that want one of some codes, or take any. */
class ByCode<T> {
  readonly #lists: ReadonlyMap<number, readonly T[]>
  readonly #others: readonly T[]

  constructor(all: readonly T[], codesOf: (one: T) => ReadonlySet<number> | undefined) {
    const wanted = all.map((one) => codesOf(one))
    const taking = (code: number | undefined) =>
      all.filter((_, index) => wanted[index]?.has(code ?? Number.NaN) ?? true)
    const codes = new Set(wanted.flatMap((one) => [...(one ?? [])]))
    this.#lists = new Map([...codes].map((code) => [code, taking(code)]))
    this.#others = taking(undefined)
  }

  /** The codes that some of them want. */
  get codes(): Iterable<number> {
    return this.#lists.keys()
  }

  /** Those that take a code; those that take any, for one that none wants. */
  of(code: number | undefined): readonly T[] {
    return this.#lists.get(code ?? Number.NaN) ?? this.#others
  }
}

/** Things to look for, by what they begin with. */
export class ByFirst<T> {
  /** Those that begin with a digit, by the folded characters that follow the digits. */
  readonly #digits: ReadonlyMap<number, ByCode<T>>
  /** Those that begin with a digit, and that any other character may follow. */
  readonly #otherDigits: readonly T[]
  /** Those that begin with a folded character that is no digit. */
  readonly #letters = new Map<number, T[]>()
  /** Of these, those that may begin with a pair of letters. */
  readonly #pairs = new Map<number, T[]>()
  /** Of these, those that do not begin with two letters of their own. */
  readonly #others = new Map<number, T[]>()

  constructor(all: readonly T[], startOf: (one: T) => TemplateStart) {
    const numeric: T[] = []
    for (const one of all) {
      const { firsts = [], letters } = startOf(one)
      const codes = [...firsts]
      if (codes.length === 0 || codes.some(isDigit)) numeric.push(one)
      for (const code of codes.filter((first) => !isDigit(first))) {
        append(this.#letters, code, one)
        if (letters === undefined) append(this.#others, code, one)
      }
    }
    for (const pair of new Set(all.map((one) => startOf(one).letters)))
      if (pair !== undefined) this.#pairs.set(pair, this.#startingWith(pair, startOf))
    const seconds = new ByCode(numeric, (one) => startOf(one).seconds)
    this.#otherDigits = seconds.of(undefined)
    this.#digits = new Map(
      [...seconds.codes].map((code) => [
        code,
        new ByCode(seconds.of(code), (one) => startOf(one).thirds(code)),
      ]),
    )
  }

  #startingWith(pair: number, startOf: (one: T) => TemplateStart): T[] {
    const all = this.#letters.get(firstOf(pair)) ?? []
    return all.filter((one) => (startOf(one).letters ?? pair) === pair)
  }

  /**
   * Those that begin with digits.
   * @param second the folded character that follows the digits, blanks left out
   * @param third the one after that and the digits behind it
   */
  withDigits(second: number, third: number): readonly T[] {
    return this.#digits.get(second)?.of(third) ?? this.#otherDigits
  }

  /** Those that begin with a folded character that is no digit. */
  withFirst(code: number): readonly T[] | undefined {
    return this.#letters.get(code)
  }

  /** Those that may begin with the word at an offset; of words in small letters, only those with two letters of their own. */
  withWord(text: string, at: number): readonly T[] | undefined {
    const first = text.charCodeAt(at)
    const second = text.charCodeAt(at + 1)
    const pair = pairOf(foldCode(first), foldCode(second))
    const found = this.#pairs.get(pair)
    if (found || isLower(first)) return found
    const isSplit = foldRest(first) || isPassedOver(second) || foldRest(second)
    return (isSplit ? this.#letters : this.#others).get(foldCode(first))
  }

  /** The folded characters that are no digits and that some of them begin with. */
  get firsts(): Iterable<number> {
    return this.#letters.keys()
  }
}

function append<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
