/** The pace of a long piece of work, and what is left of it. */

/** The pace is that of this last time, in milliseconds: documents are not all of one kind. */
const WINDOW = 30_000

/** How fast work goes. */
export interface Measure {
  /** Documents a second. */
  rate: number
  /** Seconds; missing as long as it is not known how much there is, or nothing is done. */
  left?: number | undefined
}

/** Measures the pace of work that is told of now and then. */
export class Pace {
  readonly #samples: { at: number; done: number }[] = []

  /**
   * @param done how much is done by this run
   * @param remaining how much there is to do, where it is known
   * @param at milliseconds of a clock that only goes on
   */
  measure(done: number, remaining: number | undefined, at = performance.now()): Measure {
    this.#samples.push({ at, done })
    while (this.#samples.length > 2 && at - (this.#samples[1] as { at: number }).at > WINDOW)
      this.#samples.shift()
    const [first] = this.#samples as [{ at: number; done: number }]
    const rate = at > first.at ? (1000 * (done - first.done)) / (at - first.at) : 0
    return { rate, left: remaining === undefined || rate === 0 ? undefined : remaining / rate }
  }
}

/** `45 s`, `3 min 20 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return `${minutes} min ${whole % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
