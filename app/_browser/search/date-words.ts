/** A date as search has it (`2022-04-20`, `2022-04`, `--04-20`), in the words of a language, as exact as it is. */
export function dateWords(term: string, lang: string): string {
  const [year, month, day] = term.replace(/^--/u, '-').split('-')
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...(year !== '' && {year: 'numeric'}),
    ...(month !== undefined && {month: 'long'}),
    ...(day !== undefined && {day: 'numeric'})
  }
  // A leap year, so that 29 February is one where no year is named.
  const named = new Date(Date.UTC(Number(year || 2000), Number(month ?? 1) - 1, Number(day ?? 1)))
  return new Intl.DateTimeFormat(lang, options).format(named)
}
