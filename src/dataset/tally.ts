/** What the card of a data set counts. */

/** How often each value came. */
export type Counts = Record<string, number>

/** Counts over some documents. */
export interface Tally {
  documents: number
  /** Documents with a row in `errors` in place of rows elsewhere. */
  failed: number
  resolutions: number
  /** Of resolutions. */
  languages: Counts
  /** Of resolutions; those without an issuer under the empty name. */
  issuers: Counts
  /** Of resolutions, by the year of their date; those without one under the empty name. */
  years: Counts
  /** Of clauses, not their items; those without an act under the empty name. */
  acts: Counts
}

export const emptyTally = (): Tally => ({
  documents: 0,
  failed: 0,
  resolutions: 0,
  languages: {},
  issuers: {},
  years: {},
  acts: {},
})

/** Counts one more. */
export function count(counts: Counts, value: string | undefined): void {
  const key = value ?? ''
  counts[key] = (counts[key] ?? 0) + 1
}

/** The sum of tallies. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum = emptyTally()
  for (const tally of tallies) {
    sum.documents += tally.documents
    sum.failed += tally.failed
    sum.resolutions += tally.resolutions
    for (const field of ['languages', 'issuers', 'years', 'acts'] as const)
      for (const [key, number] of Object.entries(tally[field]))
        sum[field][key] = (sum[field][key] ?? 0) + number
  }
  return sum
}
