/** Where a stretch of the text stands, in UTF-16 code units, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Builds the printed text of one unit: runs of white space become one space, and offsets are UTF-16 code units.
 *
 * A space is held back until a character follows it, so that neither a unit nor a span begins or ends in one
 * (tests/markdown/printed-text.test.ts). Kept in pieces: to look into a text that still grows would copy it each time.
 */
export class PrintedText {
  readonly #pieces: Array<string> = []
  #length = 0
  #pending = false

  get text(): string {
    return this.#pieces.join('')
  }

  /** Where the next character will stand, and a span that begins here. */
  open(): number {
    return this.#pending ? this.#length + 1 : this.#length
  }

  /** The span that was opened there, without white space at its ends, and what is printed in it. */
  close(opened: number): Stretch & {readonly printed: string} {
    const printed = this.#since(opened)
    const text = printed.trimStart()
    const start = Math.min(opened + printed.length - text.length, this.open())
    return {start, end: start + text.length, printed: text}
  }

  append(value: string): void {
    for (const piece of value.split(/(\s+)/u)) {
      if (piece === '') continue
      if (/^\s/u.test(piece)) {
        this.#pending = this.#length > 0
      } else {
        if (this.#pending) this.#push(' ')
        this.#pending = false
        this.#push(piece)
      }
    }
  }

  #push(piece: string): void {
    this.#pieces.push(piece)
    this.#length += piece.length
  }

  /** What was written from an offset on. */
  #since(offset: number): string {
    const last: Array<string> = []
    let from = this.#length
    for (let at = this.#pieces.length - 1; from > offset; at -= 1) {
      last.push(this.#pieces[at]!)
      from -= this.#pieces[at]!.length
    }
    return last
      .reverse()
      .join('')
      .slice(Math.max(0, offset - from))
  }
}
