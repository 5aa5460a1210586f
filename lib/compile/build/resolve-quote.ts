import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Span} from '#lib/edition/index.ts'
import {nearestStretch} from '#lib/text/nearest.ts'
import {wholeWords} from '#lib/text/whole-words.ts'

/** Which ends of a quote are limits: those fall between words. */
export type Limits = 'start' | 'end' | 'both'

/** The one place where a quote stands in what is printed at an id; undefined, and a fault, where there is none, several, or part of a word. */
export function resolveQuote(
  quote: string,
  {at, printed}: {readonly at: string; readonly printed: string},
  limits: Limits,
  place: Place,
  report: Report
): Span | undefined {
  const first = printed.indexOf(quote)
  if (first < 0) {
    const candidate = nearestStretch(quote, printed)
    report(
      'quote-resolves',
      `Unexpected quote \`${quote}\`, expected words printed in \`${at}\``,
      place,
      candidate ? `Did you mean \`${candidate}\`?` : 'Quote it character by character as it is printed, misprints included.'
    )
    return undefined
  }
  if (printed.indexOf(quote, first + 1) >= 0) {
    report(
      'quote-resolves',
      `Unexpected quote \`${quote}\`, expected words that stand once in \`${at}\``,
      place,
      'Make the quote longer until it is the only one.'
    )
    return undefined
  }
  const found = {start: first, end: first + quote.length}
  const whole = wholeWords(printed, found)
  if ((limits !== 'end' && whole.start < found.start) || (limits !== 'start' && whole.end > found.end)) {
    const words = printed.slice(whole.start, whole.end)
    report(
      'quote-resolves',
      `Unexpected quote \`${quote}\` within \`${words}\` of \`${at}\`, expected whole words`,
      place,
      `Write \`${words}\`.`
    )
    return undefined
  }
  return found
}
