/** What a suffix of Kyrgyz may have for a vowel: the low ones and the high ones, each by harmony. */
const low = '[аеоө]'
const high = '[ыиуү]'

const vowel = '[аеёиоуыэюяөү]'
const voiceless = '[кпстфхцчшщ]'
const voiced = '[бвгджзйлмнңрь]'

/** A suffix, and what stands before it: its first consonant goes by the end of the rest (бала-нын, эл-дин, мамлекет-тин). */
type Suffix = readonly [before: string, ending: string]

const compiled = (suffixes: ReadonlyArray<Suffix>): ReadonlyArray<RegExp> =>
  suffixes.map(([before, ending]) => new RegExp(`(?<=${before})${ending}$`, 'u'))

/** What of one place in the order of the noun may end a word, the longer suffixes first. */
const cases = compiled([
  [high, `нд${low}г${high}`],
  [`(?:${vowel}|${voiced})`, `д${low}г${high}`],
  [voiceless, `т${low}г${high}`],
  [high, `нд${low}`],
  [high, `н${low}н`],
  [vowel, `н${high}н`],
  [voiced, `д${high}н`],
  [voiceless, `т${high}н`],
  [`(?:${vowel}|${voiced})`, `д${low}н`],
  // Kyrgyzstan is no ablative.
  ['[кпфхцчшщт]', `т${low}н`],
  [high, `н${low}`],
  [`(?:${vowel}|${voiced})`, `г${low}`],
  [voiceless, `к${low}`],
  [vowel, `н${high}`],
  [voiced, `д${high}`],
  [voiceless, `т${high}`],
  [`(?:${vowel}|${voiced})`, `д${low}`],
  [voiceless, `т${low}`],
  [high, 'н']
])
const possessives = compiled([
  [`(?:${voiced}|${voiceless})`, `${high}б${high}з`],
  [vowel, `б${high}з`],
  [vowel, `с${high}`],
  // Who does something has a name in -чы.
  ['[бвгджзйлмнңркпстфхцшщь]', high]
])
const plurals = compiled([
  [`(?:${vowel}|[рй])`, `л${low}р`],
  [voiced, `д${low}р`],
  [voiceless, `т${low}р`]
])

const frontVowels = /[еиэөү]/u
const backVowels = /[аёоуыюя]/u
/** Letters of a stem: two where the suffix is as long as a syllable that begins with a consonant (эл-дин), else three (өлкө is no *өл-кө). */
const leastStem = 3
const leastBeforeSyllable = 2

/**
 * What the inflected forms of a Kyrgyz noun have in common, folded in case: its case, its possessive (third person, and first person plural) and
 * its plural are taken off, in this order, as far as vowel harmony allows, and a final г or б is к or п again (партнёрдугу, партнёрдук).
 *
 * Light: it knows no dictionary and no verb, so it can take the end of a stem for a suffix (Баку: бак); forms of one noun still come to one stem.
 * The order of the suffixes is that of the grammars: plural, possessive, case.
 */
export function kyrgyzStem(word: string): string {
  const stem = [cases, possessives, plurals].reduce(withoutSuffix, word)
  return stem === word ? stem : stem.replace(/г$/u, 'к').replace(/б$/u, 'п')
}

function withoutSuffix(word: string, endings: ReadonlyArray<RegExp>): string {
  for (const ending of endings) {
    const suffix = ending.exec(word)?.[0]
    if (suffix === undefined) continue
    const rest = word.slice(0, -suffix.length)
    const least = suffix.length > 2 && !/^[ыиуү]/u.test(suffix) ? leastBeforeSyllable : leastStem
    if (rest.length >= least && areInHarmony(rest, suffix)) return rest
  }
  return word
}

/** Whether a suffix has the vowels that the last vowel of the rest asks for; what has no vowel (АКШ, -н) agrees with all. */
function areInHarmony(rest: string, suffix: string): boolean {
  const last = [...rest].findLast((letter) => frontVowels.test(letter) || backVowels.test(letter))
  return last === undefined || !(frontVowels.test(last) ? backVowels : frontVowels).test(suffix)
}
