import type {Lang} from '#lib/edition/index.ts'

/** Two languages, in the order in which the edition shows them. No direction of translation is meant. */
export type LanguagePair = readonly [Lang, Lang]

/** Every pair of some languages, each once. */
export function languagePairs(languages: ReadonlyArray<Lang>): ReadonlyArray<LanguagePair> {
  return languages.flatMap((a, index) => languages.slice(index + 1).map((b): LanguagePair => [a, b]))
}
