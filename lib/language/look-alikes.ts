/** The scripts whose letters are taken for one another. */
export const scripts = ['Latin', 'Cyrillic', 'Greek'] as const
export type Script = (typeof scripts)[number]

const expressions: Readonly<Record<Script, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u
}

/**
 * Letters that look alike in print, one look a word; of Cyrillic those of Russian, Kyrgyz and their neighbours. What differs in upright
 * letters alone (т and m, и and u) is left out: who sets italics sees the difference in the word.
 */
const looks =
  'aаα eе oоο pрρ cс yуү xхχ iі hһ əә ɵө kкκ vν uυ ëё ïї äӓ öӧ æӕ lӏ ' +
  'AАΑ BВΒ EЕΕ ZΖ HНΗ IІӀΙ KКΚ MМΜ NΝ OОΟ PРΡ CС TТΤ YУҮΥ XХΧ ƏӘ ƟӨ ËЁ ÏЇ ÄӒ ÖӦ ÆӔ'

const alike = new Map<string, string>(looks.split(' ').flatMap((look) => [...look].map((letter) => [letter, look] as const)))

/** The script of a letter; undefined for all but those that are taken for one another. */
export function scriptOf(letter: string): Script | undefined {
  return scripts.find((script) => expressions[script].test(letter))
}

/** The letter of a script that looks like a letter: itself, if it is of that script; undefined where there is none. */
export function lookAlike(letter: string, script: Script): string | undefined {
  if (scriptOf(letter) === script) return letter
  return [...(alike.get(letter) ?? '')].find((other) => scriptOf(other) === script)
}
