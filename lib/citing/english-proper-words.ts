/**
 * Names of countries, languages and months as English has them, `Kyrgyz`, `Türkiye`, `October`: words that keep their capital whoever
 * is named. `May` and `March` are left out: they are other words too.
 */
export const englishProperWords: ReadonlyArray<string> = [...new Set([...namesOf('region'), ...namesOf('language'), ...months()])]

function namesOf(type: 'region' | 'language'): ReadonlyArray<string> {
  const names = new Intl.DisplayNames('en', {type, fallback: 'none'})
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const code = first + second
      return names.of(type === 'region' ? code.toUpperCase() : code) ?? []
    })
  )
}

function months(): ReadonlyArray<string> {
  const format = new Intl.DateTimeFormat('en', {month: 'long', timeZone: 'UTC'})
  return Array.from({length: 12}, (_, month) => format.format(Date.UTC(2001, month))).filter((name) => !/^Ma/u.test(name))
}
