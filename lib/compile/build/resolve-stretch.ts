import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {UnitSpan} from '#lib/edition/index.ts'
import {resolveQuote} from './resolve-quote.ts'
import type {SegmentIndex} from './segment-index.ts'

interface QuoteAt {
  readonly segment: string
  readonly quote: string
}

/** The stretch from one quote to another, cut at the units it runs through; undefined, and a fault, where a limit does not resolve. */
export function resolveStretch(
  {from, to}: {readonly from: QuoteAt; readonly to: QuoteAt},
  segments: SegmentIndex,
  placeIn: (...path: ReadonlyArray<PropertyKey>) => Place,
  report: Report
): ReadonlyArray<UnitSpan> | undefined {
  const [first, last] = (['from', 'to'] as const).map((key) => {
    const {quote, segment: id} = key === 'from' ? from : to
    const found = segments.find(id, placeIn(key, 'segment'), report)
    if (!found) return undefined
    const {segment, unit} = found
    const printed = unit.text.slice(segment.start, segment.end)
    const span = resolveQuote(quote, {at: id, printed}, key === 'from' ? 'start' : 'end', placeIn(key, 'quote'), report)
    return span && {unit, start: segment.start + span.start, end: segment.start + span.end}
  })
  if (!first || !last) return undefined

  const {units} = segments
  const [begin, end] = [units.indexOf(first.unit), units.indexOf(last.unit)]
  if (first.unit.lang !== last.unit.lang || first.unit.part !== last.unit.part) {
    const text = `${first.unit.part}.${first.unit.lang}.md`
    report(
      'stretch-lies-in-one-text',
      `Unexpected end in \`${to.segment}\` of what begins in \`${from.segment}\`, expected one in the same text, ${text}`,
      placeIn('to', 'segment'),
      'The words of another language are another stretch.'
    )
    return undefined
  }
  if (end < begin || (begin === end && last.end <= first.start)) {
    report(
      'stretch-runs-forward',
      `Unexpected end \`${to.quote}\` before its beginning, expected it behind \`${from.quote}\``,
      placeIn('to', 'quote'),
      'Write `from` and `to` the other way round.'
    )
    return undefined
  }
  const run = units.slice(begin, end + 1).filter(({lang, part}) => lang === first.unit.lang && part === first.unit.part)
  return run.map((unit, index) => ({
    unit: unit.id,
    start: index === 0 ? first.start : 0,
    end: index === run.length - 1 ? last.end : unit.text.length
  }))
}
