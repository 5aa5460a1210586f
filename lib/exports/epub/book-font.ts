/** A font that books carry, because reading systems lack letters of it: a variable WOFF2 of one script, upright, from 400 to 700. */
export interface BookFont {
  /** The name of its family in the style, and of its file before the ending: of small Latin letters, digits and `-`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** The name of its file in the book. */
export function bookFontFile({name}: BookFont): string {
  return `${name}.woff2`
}
