/** Numbers in words and digits: "seventy-sixth", "quatre-vingt-dix-neuvième", "51ème", "8935th". */
import { fold } from '../characters.js'

/** A reader of cardinal and ordinal numbers in one language. */
export interface Numerals {
  /** The number that `phrase` says as a whole, or undefined when some part of it is no number. */
  read(phrase: string): number | undefined
}

/** Compiles a language's numerals. */
export function compileNumerals(words: Record<string, number>, ordinalEndings: readonly string[]): Numerals {
  const values = new Map(Object.entries(words).map(([word, value]) => [fold(word), value]))
  const endings = new Set(ordinalEndings.map((ending) => fold(ending)))
  return {
    read(phrase) {
      const folded = fold(phrase).trim()
      const digits = /^(\d{1,6})(\D*)$/.exec(folded)
      if (digits) {
        const ending = (digits[2] as string).trim().replace(/\.$/, '')
        return ending === '' || endings.has(ending) ? Number(digits[1]) : undefined
      }
      let total = 0
      for (const part of folded.split(/[\s-]+/)) {
        const value = values.get(part)
        if (value === undefined) return undefined
        // "quatre-vingts", "two hundred": a smaller number before a round one multiplies it.
        total = total > 0 && total < value && value >= 20 ? total * value : total + value
      }
      return total > 0 ? total : undefined
    },
  }
}
