import type {Locale} from '#lib/edition/index.ts'
import {closed} from '#lib/text/closed.ts'

/** From `‘` to the next `’` that is no apostrophe within a word. */
const singleMarks = /‘((?:[^‘’]|(?<=\p{L})’(?=\p{L}))*)’/gu

/**
 * A title in quotation marks, with the mark that follows it: `“A Bridge.”`, `“Why?,”`, `«Мост».`; quotations within it take the
 * inner marks.
 *
 * English sets points and commas within the marks, Russian and Kyrgyz behind them. A point is left out behind a mark that closes the
 * English title already; a comma never is.
 */
export function quotedTitle(title: string, locale: Locale, mark: '' | ',' | '.'): string {
  if (locale !== 'en') return `«${title.replace(/«([^«»]*)»/gu, '„$1“')}»${mark}`
  const nested = withInnerMarks(title)
  if (mark === '') return `“${nested}”`
  return `“${mark === '.' ? closedTitle(nested, 'en') : beforeQuotes(nested, mark)}”`
}

/** A title, or a heading, with the point that closes it, in English within its last quotation marks. */
export function closedTitle(title: string, locale: Locale): string {
  if (locale !== 'en') return closed(title)
  return /[.?!…][’”]*$/u.test(title) ? title : beforeQuotes(title, '.')
}

function beforeQuotes(title: string, mark: string): string {
  return title.replace(/(?<quotes>[’”]*)$/u, `${mark}$<quotes>`)
}

/** Double marks become single, and single ones within them double. */
function withInnerMarks(title: string): string {
  return title.replace(/"([^"]*)"/gu, '“$1”').replace(/“([^“”]*)”/gu, (_, quoted: string) => `‘${quoted.replace(singleMarks, '“$1”')}’`)
}
