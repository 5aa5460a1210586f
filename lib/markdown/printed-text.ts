/**
 * Builds the printed text of one unit: runs of white space become one space, and offsets are UTF-16 code units.
 *
 * A space is held back until a character follows it, so that neither a unit nor a span ends in one.
 */
export class PrintedText {
  #text = ''
  #pending = false

  get text(): string {
    return this.#text
  }

  /** Where a span that begins here begins: behind the white space before it. */
  open(): number {
    if (this.#pending && this.#text) this.#text += ' '
    this.#pending = false
    return this.#text.length
  }

  /** Where a span that ends here ends: before the white space after it. */
  close(): number {
    return this.#text.length
  }

  append(value: string): void {
    for (const piece of value.split(/(\s+)/u)) {
      if (piece === '') continue
      if (/^\s/u.test(piece)) {
        this.#pending ||= !this.#text.endsWith(' ')
      } else {
        this.open()
        this.#text += piece
      }
    }
  }
}
