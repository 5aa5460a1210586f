/** The number of letters of a text: what lengths of versions in different scripts and punctuation are compared by. */
export function letterCount(text: string): number {
  return text.normalize('NFC').match(/\p{L}/gu)?.length ?? 0
}
