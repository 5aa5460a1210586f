/** Letters that print and readers interchange, whatever the language. */
export const interchangeable: Readonly<Record<string, string>> = {ё: 'е'}

/** Letters of the Kyrgyz alphabet that Russian keyboards lack, and what is typed in their stead. */
const missingKeys: Readonly<Record<string, string>> = {ң: 'н', ө: 'о', ү: 'у'}

/** A word without the difference of case (of its language: Turkish I is ı), in NFC. */
export function foldCase(text: string, lang: string): string {
  return text.normalize('NFC').toLocaleLowerCase(lang)
}

/** A word as search compares it: without the differences of case and of ё and е. Only for comparing, never for showing. */
export function fold(text: string, lang: string): string {
  return [...foldCase(text, lang)].map((letter) => interchangeable[letter] ?? letter).join('')
}

/**
 * What readers may type in a letter's stead: н for ң, о for ө, у for ү, and a Latin letter without its marks; undefined for
 * all others. Й is no и with a mark.
 */
export function plainLetter(letter: string): string | undefined {
  const [base = ''] = letter.normalize('NFD')
  const isMarked = base !== letter && /\p{Script=Latin}/u.test(letter)
  return missingKeys[letter] ?? (isMarked ? base : undefined)
}
