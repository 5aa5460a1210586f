/** A stretch of a text with whole words round it, up to `reach` characters on each side; UTF-16 offsets, `end` exclusive. */
export function stretchAround(text: string, {end, start}: {readonly start: number; readonly end: number}, reach: number): string {
  const from = start <= reach ? 0 : start - reach + firstWord(text.slice(start - reach, start))
  const to = end + reach >= text.length ? text.length : end + lastWord(text.slice(end, end + reach + 1))
  return text.slice(Math.min(from, start), Math.max(to, end)).trim()
}

/** Where the first whole word begins in a text that may begin within one. */
function firstWord(text: string): number {
  const space = text.indexOf(' ')
  return space < 0 ? text.length : space + 1
}

/** Where the last whole word ends in a text that may end within one. */
function lastWord(text: string): number {
  return Math.max(0, text.lastIndexOf(' '))
}
