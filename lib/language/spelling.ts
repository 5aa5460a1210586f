import {distance} from 'fastest-levenshtein'

/** Endings of Russian declension, adjectives included. */
const russianEndings = [
  '',
  'а',
  'я',
  'о',
  'е',
  'у',
  'ю',
  'ы',
  'и',
  'й',
  'ь',
  'ой',
  'ей',
  'ою',
  'ею',
  'ом',
  'ем',
  'ым',
  'им',
  'ых',
  'их',
  'ах',
  'ях',
  'ам',
  'ям',
  'ов',
  'ев',
  'ый',
  'ий',
  'ая',
  'яя',
  'ое',
  'ее',
  'ые',
  'ие',
  'ую',
  'юю',
  'ия',
  'ию',
  'ии',
  'ием',
  'ого',
  'его',
  'ому',
  'ему',
  'ыми',
  'ими',
  'ами',
  'ями'
]

const leastStem = 4
/** Shorter stems may differ in one letter, longer ones in two, and still be meant as one name. */
const longStem = 9

/** A word as spelling sees it: small letters, ё as е, without the hyphens that line ends leave. */
export function spelling(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[-\u00AD]/gu, '')
}

/**
 * Whether two words of one name are spelled in two ways: alike, but not forms of one spelling.
 *
 * Quiet where it cannot know: in languages other than Russian and English a difference at the end of a word counts as a suffix.
 */
export function areSpelledUnlike(a: string, b: string, lang: string): boolean {
  const [first, second] = [spelling(a), spelling(b)]
  if (first === second || Math.min(first.length, second.length) <= leastStem) return false
  if (areFormsOfOne(first, second, lang)) return false
  return stemsOf(first, lang).some((stem) => stemsOf(second, lang).some((other) => isSlip(stem, other)))
}

/** Whether two words are forms of one name in one spelling, as far as their language lets us know. */
export function areFormsOfOneName(a: string, b: string, lang: string): boolean {
  return areFormsOfOne(spelling(a), spelling(b), lang)
}

function areFormsOfOne(a: string, b: string, lang: string): boolean {
  if (lang === 'ru') return stemsOf(a, lang).some((stem) => stemsOf(b, lang).includes(stem))
  if (lang === 'en') return a.replace(/['’]?s$/u, '') === b.replace(/['’]?s$/u, '')
  let common = 0
  while (common < a.length && a[common] === b[common]) common += 1
  return common >= Math.min(a.length, b.length) - 2
}

/** Whether two stems differ as misspellings do: within, and little. What differs at its end is another word made of the name. */
function isSlip(stem: string, other: string): boolean {
  const steps = distance(stem, other)
  return stem.at(-1) === other.at(-1) && (steps === 1 || (steps === 2 && Math.min(stem.length, other.length) >= longStem))
}

function stemsOf(word: string, lang: string): ReadonlyArray<string> {
  const endings = lang === 'ru' ? russianEndings : ['']
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= leastStem)
    .map((ending) => word.slice(0, word.length - ending.length))
}
