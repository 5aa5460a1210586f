import {textScript} from './text-script.ts'

const values: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100}
/** Roman numerals as far as texts count with them: up to 399. */
const roman = /(?<![\p{L}\p{M}\p{N}])(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{M}\p{N}])/gu
const arabic = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu

/**
 * The numbers that stand in a text as numerals, in order: `XIII`, `13th` and `13-й` are 13, `4,5` and `4.5` are 4.5. A single Roman letter
 * counts where the text is in another script: in Latin it is a word or an initial.
 */
export function numerals(text: string, lang: string): ReadonlyArray<number> {
  const isLatin = textScript(lang) === 'Latn'
  const found = [
    ...[...text.matchAll(arabic)].map(({index, 0: digits}) => ({index, value: Number(digits.replaceAll(',', '.'))})),
    ...[...text.matchAll(roman)]
      .filter(({0: letters}) => !isLatin || letters.length > 1)
      .map(({index, 0: letters}) => ({index, value: romanValue(letters)}))
  ]
  return found.sort((a, b) => a.index - b.index).map(({value}) => value)
}

function romanValue(letters: string): number {
  const digits = [...letters].map((letter) => values[letter]!)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}
