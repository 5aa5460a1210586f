import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {nearestStretch} from '#lib/text/nearest.ts'
import type {UnitSpan} from '#lib/edition/index.ts'
import type {SegmentIndex} from './segment-index.ts'

export interface QuoteAt {
  readonly segment: string
  readonly quote: string
}

/** The one place where a quote stands in the printed form of its segment; undefined, and a fault, where there is none or several. */
export function resolveQuote({segment: id, quote}: QuoteAt, segments: SegmentIndex, place: Place, report: Report): UnitSpan | undefined {
  const found = segments.find(id, place, report)
  if (!found) return undefined
  const {segment, unit} = found
  const printed = unit.text.slice(segment.start, segment.end)
  const first = printed.indexOf(quote)
  if (first < 0) {
    const candidate = nearestStretch(quote, printed)
    report(
      'quote-resolves',
      `Unexpected quote \`${quote}\`, expected words printed in \`${id}\``,
      place,
      candidate ? `Did you mean \`${candidate}\`?` : 'Quote it character by character as it is printed, misprints included.'
    )
    return undefined
  }
  if (printed.indexOf(quote, first + 1) >= 0) {
    report(
      'quote-resolves',
      `Unexpected quote \`${quote}\`, expected words that stand once in \`${id}\``,
      place,
      'Make the quote longer until it is the only one.'
    )
    return undefined
  }
  return {unit: unit.id, start: segment.start + first, end: segment.start + first + quote.length}
}

/** The stretch from one quote to another, cut at the units it runs through; undefined when a limit does not resolve. */
export function resolveStretch(
  {from, to}: {readonly from: QuoteAt; readonly to: QuoteAt},
  segments: SegmentIndex,
  place: Place,
  report: Report
): ReadonlyArray<UnitSpan> | undefined {
  const first = resolveQuote(from, segments, place, report)
  const last = resolveQuote(to, segments, place, report)
  if (!first || !last) return undefined

  const units = segments.units
  const begin = units.findIndex((unit) => unit.id === first.unit)
  const end = units.findIndex((unit) => unit.id === last.unit)
  if (end < begin || (begin === end && last.end <= first.start)) {
    report(
      'stretch-runs-forward',
      `Unexpected end \`${to.quote}\` before its beginning, expected it behind \`${from.quote}\``,
      place,
      'Write `from` and `to` the other way round.'
    )
    return undefined
  }
  return units.slice(begin, end + 1).map((unit, index, run) => ({
    unit: unit.id,
    start: index === 0 ? first.start : 0,
    end: index === run.length - 1 ? last.end : unit.text.length
  }))
}
