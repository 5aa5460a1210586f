/** The `xml:id` of a row: its fragment on the site. */
export function rowId(row: string): string {
  return `row-${row}`
}

/** The `xml:id` of a phrase: that of no row, no segment and no stretch of text. */
export function phraseId(row: string, phrase: string): string {
  return `phrase-${row}-${phrase}`
}
