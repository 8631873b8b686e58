/** A text that is written piece by piece: a long string that grows is costly to look into. */
export class GrowingText {
  /** Its length so far. */
  length = 0
  readonly #written: string[] = []

  get text(): string {
    return this.#written.join('')
  }

  /** What was written from an offset on. */
  since(from: number): string {
    let start = this.length
    let first = this.#written.length
    while (start > from) start -= (this.#written[--first] as string).length
    return this.#written
      .slice(first)
      .join('')
      .slice(from - start)
  }

  /** Writes at the end. */
  write(text: string): void {
    this.#written.push(text)
    this.length += text.length
  }
}
