/** A character as its number in Unicode: `U+0430`. */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** What shows nothing, or not the same to everybody: ignorable, control, private and no characters, halves of pairs. */
const hidden = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu

/** A text in which what nobody sees stands as its number: `мост[U+200B]ы`. What steers the direction of writing steers nothing then. */
export function showHidden(text: string): string {
  return text.replace(hidden, (character) => `[${codePoint(character)}]`)
}
