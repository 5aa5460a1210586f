/** Where a comma stands before “and”: before every one, only where three names or more stand in a row, nowhere. */
export type SerialComma = 'always' | 'in-series' | 'never'

/** Names with “and” before the last: `A, B, and C`, `А, Б и В`. */
export function nameList(names: ReadonlyArray<string>, and: string, comma: SerialComma): string {
  const last = names.at(-1) ?? ''
  const sign = comma === 'always' || (comma === 'in-series' && names.length > 2) ? ',' : ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${sign} ${and} ${last}`
}

/** Some names of many: `A, B, et al.`, `А, Б и др.`. */
export function shortenedList(names: ReadonlyArray<string>, others: string, comma: boolean): string {
  return `${names.join(', ')}${comma ? ',' : ''} ${others}`
}
