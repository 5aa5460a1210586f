export interface RegularisationRule {
  readonly id: string
  /** Matches what is printed; a lookbehind and a lookahead keep the neighbours out of the match. */
  readonly pattern: RegExp
  readonly replacement: string
}

export interface Regularisation {
  readonly rule: string
  /** UTF-16 offsets into the text, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/**
 * What the display regularises in running text, and nothing else does: copies, exports and search keep the print. TEI states both (`orig`, `reg`).
 * Each replacement is as long as what it replaces, so no offset moves.
 */
export const regularisationRules = [
  {id: 'spaced-hyphen-is-dash', pattern: /(?<= )-(?= )/g, replacement: '–'},
  // Days and years, at most four digits on each side: not `ISSN 1234-5679`, not `25-й`, not `Манас-1000`.
  {
    id: 'hyphen-between-days-or-years-is-dash',
    pattern: /(?<=(?<![\p{L}\d-]|ISSN\W{0,2})\d{1,4})-(?=\d{1,4}(?![\p{L}\d-]))/gu,
    replacement: '–'
  }
] as const satisfies ReadonlyArray<RegularisationRule>

/** Where the rules apply to a text, in order. */
export function regularisationsOf(text: string): ReadonlyArray<Regularisation> {
  return regularisationRules
    .flatMap(({id, pattern, replacement}) =>
      [...text.matchAll(pattern)].map(({index, 0: {length}}) => ({
        rule: id,
        start: index,
        end: index + length,
        replacement
      }))
    )
    .sort((a, b) => a.start - b.start)
}
