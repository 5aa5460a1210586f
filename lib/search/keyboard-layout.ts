/** The letters of a Russian or Kyrgyz keyboard (ЙЦУКЕН) by those of a Latin one (QWERTY) that lie on the same keys, and with Shift. */
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё'
const shifted = '{}:"<>~'
const shiftedCyrillic = 'хъжэбюё'

const toCyrillic = keys(latin + shifted, cyrillic + shiftedCyrillic)
const toLatin = keys(cyrillic, latin)

/**
 * What somebody meant who typed with the other of the two keyboards: `,fre` and `<fre` for баку, `ифлг` for baku. Undefined where nothing would
 * change or where both scripts stand beside each other, which no forgotten switch explains. Straight quotation marks round words stay what they
 * are; any other is э: `"rjyjvbrf` is экономика, `"gj"n"` is "поэт".
 */
export function otherKeyboard(typed: string): string | undefined {
  const text = typed.toLowerCase()
  const isCyrillic = /\p{Script=Cyrillic}/u.test(text)
  if (isCyrillic === /[a-z]/u.test(text)) return undefined
  if (isCyrillic) return onKeys(text, toLatin)
  return text
    .split(/(?<![^\s(])"(?=\S)(.*?\S)"(?=[\s,.;:!?)]|$)/u)
    .map((part, at) => (at % 2 === 0 ? onKeys(part, toCyrillic) : `"${onKeys(part, toCyrillic)}"`))
    .join('')
}

function onKeys(text: string, layout: ReadonlyMap<string, string>): string {
  return [...text].map((letter) => layout.get(letter) ?? letter).join('')
}

function keys(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((letter, at) => [letter, to[at]!]))
}
