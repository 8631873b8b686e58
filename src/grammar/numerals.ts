/** Numbers in words and digits: "seventy-sixth", "quatre-vingt-dix-neuvième", "51ème", "8935th", "七十六". */
import { fold, isSpaceless } from '../characters.js'
import type { Variants } from './variants.js'

/** A reader of cardinal and ordinal numbers in one language. */
export interface Numerals {
  /** The number that `phrase` says as a whole, or undefined when some part of it is no number. */
  read(phrase: string): number | undefined
  /** Single characters that are numbers in a script without blanks. */
  figures: string
  /** Those of them that add nothing to a number, as the mark of ordinals does: "第". */
  marks: ReadonlySet<string>
}

/** Longest word that is looked for in parts, in characters. */
const MAX_COMPOUND = 40

/** Compiles a language's numerals. */
export function compileNumerals(
  words: Readonly<Record<string, number>>,
  multipliers: readonly string[],
  ordinalEndings: readonly string[],
  variants: Variants,
): Numerals {
  const values = new Map(Object.entries(words).map(([word, value]) => [fold(word), value]))
  const multiplying = new Set(multipliers.map((word) => fold(word)))
  const endings = new Set(ordinalEndings.map((ending) => fold(ending)))
  const longest = Math.max(0, ...[...values.keys()].map((word) => word.length))

  /** The parts of a word written in one, longest first: "sechsundsiebzigste"; undefined when some part is unknown. */
  function splitWord(word: string): string[] | undefined {
    if (values.has(word)) return [word]
    if (word.length > MAX_COMPOUND) return undefined
    const parts: string[] = []
    for (let at = 0; at < word.length; ) {
      let end = Math.min(word.length, at + longest)
      while (end > at && !values.has(word.slice(at, end))) end--
      if (end === at) return undefined
      parts.push(word.slice(at, end))
      at = end
    }
    return parts
  }

  const figures = [...values.entries()]
    .filter(([word]) => word.length === 1 && isSpaceless(word.charCodeAt(0)))
    .map(([word]) => word)
  /** "一九七五": figures one by one. */
  const isPositional = (word: string) =>
    word.length > 1 && [...word].every((char) => figures.includes(char) && (values.get(char) as number) < 10)

  return {
    figures: figures.join(''),
    marks: new Set(figures.filter((figure) => values.get(figure) === 0)),
    read(phrase) {
      const folded = variants.plain(fold(phrase)).trim()
      const digits = /^(\d{1,6})(\D*)$/.exec(folded)
      if (digits) {
        const ending = (digits[2] as string).replace(/^[\s-]+|[\s.]+$/g, '')
        return ending === '' || endings.has(ending) ? Number(digits[1]) : undefined
      }
      if (isPositional(folded)) return Number([...folded].map((char) => values.get(char)).join(''))
      let total = 0
      let last = 0
      for (const word of folded.split(/[\s-]+/)) {
        const parts = splitWord(word)
        if (!parts) return undefined
        for (const part of parts) {
          const value = values.get(part) as number
          // "two hundred", "quatre-vingts": what was added last was a factor.
          const added = multiplying.has(part) && last > 0 && last < value ? last * value - last : value
          total += added
          last = added === value ? value : last + added
        }
      }
      return total > 0 ? total : undefined
    },
  }
}
