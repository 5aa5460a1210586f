/** A segment or cell as far as the links of its row need it. */
export interface Piece {
  readonly lang: string
  /** Names of the finer links it belongs to; empty = none was stated. */
  readonly links: ReadonlyArray<string>
}

/** What corresponds to a piece in its row: what shares a finer link with it; where it has none, everything of another language. */
export function counterparts<P extends Piece>(piece: P, row: ReadonlyArray<P>): ReadonlyArray<P> {
  const others = row.filter(({lang}) => lang !== piece.lang)
  if (piece.links.length === 0) return others
  return others.filter(({links}) => links.some((link) => piece.links.includes(link)))
}

/** A stretch of text that belongs to phrases. */
export interface Stretch {
  readonly phrases: ReadonlyArray<string>
  /** Those of them that have more words than these. */
  readonly parts: ReadonlyArray<string>
}

/** How a stretch answers a phrase: as the whole of it, as a part of it, or not at all. */
export function answers({parts, phrases}: Stretch, asked: ReadonlyArray<string>): 'whole' | 'part' | undefined {
  const shared = phrases.filter((phrase) => asked.includes(phrase))
  if (shared.length === 0) return undefined
  return shared.every((phrase) => parts.includes(phrase)) ? 'part' : 'whole'
}

/** Whether a phrase is said to correspond only partly between two languages: `partly` lists `p3:en-ky`, languages in order of their letters. */
export function isPartly(partly: ReadonlyArray<string>, phrases: ReadonlyArray<string>, a: string, b: string): boolean {
  return phrases.some((phrase) => partly.includes(`${phrase}:${[a, b].sort().join('-')}`))
}

/** The cell that a key leads to from row `row`, column `column`, or undefined where the key leads nowhere. */
export function cellAfter(key: string, row: number, column: number): readonly [number, number] | undefined {
  if (key === 'ArrowDown') return [row + 1, column]
  if (key === 'ArrowUp') return [row - 1, column]
  if (key === 'ArrowRight') return [row, column + 1]
  if (key === 'ArrowLeft') return [row, column - 1]
  return undefined
}
