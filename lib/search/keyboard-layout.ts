/** The letters of a Russian or Kyrgyz keyboard (ЙЦУКЕН) by those of a Latin one (QWERTY) that lie on the same keys. */
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё'

const byKey: ReadonlyMap<string, string> = new Map([
  ...[...latin].map((letter, at) => [letter, cyrillic[at]!] as const),
  ...[...cyrillic].map((letter, at) => [letter, latin[at]!] as const)
])

/**
 * What somebody meant who typed with the other of the two keyboards: `,fre` for баку, `ифлг` for baku. Undefined where nothing would change
 * or where both scripts stand beside each other, which no forgotten switch explains.
 */
export function otherKeyboard(typed: string): string | undefined {
  const text = typed.toLowerCase()
  const isCyrillic = /\p{Script=Cyrillic}/u.test(text)
  if (isCyrillic === /[a-z]/u.test(text)) return undefined
  return [...text].map((letter) => byKey.get(letter) ?? letter).join('')
}
