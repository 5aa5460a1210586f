import type {Lang} from '#lib/edition/index.ts'

/** Every choice of at least two languages, in the order in which the edition shows them: all of them first, then each smaller choice. */
export function languageChoices(languages: ReadonlyArray<Lang>): ReadonlyArray<ReadonlyArray<Lang>> {
  const choices = languages.reduce<ReadonlyArray<ReadonlyArray<Lang>>>(
    (sets, lang) => [...sets, ...sets.map((set) => [...set, lang])],
    [[]]
  )
  const position = (set: ReadonlyArray<Lang>): string => set.map((lang) => String(languages.indexOf(lang)).padStart(3, '0')).join()
  return choices.filter((set) => set.length > 1).sort((a, b) => b.length - a.length || position(a).localeCompare(position(b)))
}
