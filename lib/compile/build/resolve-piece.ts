import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Lang, ResolvedPiece, SegmentId} from '#lib/edition/index.ts'
import {nearestStretch} from '#lib/text/nearest.ts'
import {wholeWords} from '#lib/text/whole-words.ts'
import type {Piece} from '#lib/compile/read/schemas/alignment.ts'

export interface PrintedSegment {
  readonly id: SegmentId
  /** Offset of the segment in its unit's `printed`, UTF-16 code units. */
  readonly start: number
  readonly printed: string
}

/** The one place of a piece among the segments of its row in its language, in offsets of the unit's `printed`; undefined, and a fault, where there is none. */
export function resolvePiece(
  {n, quote, segment: only}: Piece,
  lang: Lang,
  segments: ReadonlyArray<PrintedSegment>,
  place: Place,
  report: Report
): ResolvedPiece | undefined {
  const searched = only === undefined ? segments : segments.filter(({id}) => id === only)
  const places = searched.flatMap((segment) =>
    placesIn(segment.printed, quote).map((at) => ({
      segment: segment.id,
      lang,
      start: segment.start + at,
      end: segment.start + at + quote.length
    }))
  )
  const where = searched.map(({id}) => `\`${id}\``).join(', ') || `a segment of \`${lang}\` in this row`
  if (places.length === 0) {
    const candidate = nearestStretch(quote, searched.map(({printed}) => printed).join(' '))
    report(
      'phrase-resolves',
      `Unexpected phrase \`${quote}\`, expected words printed in ${where}`,
      place,
      candidate ? `Did you mean \`${candidate}\`?` : 'A language without a counterpart is `null`.'
    )
    return undefined
  }
  if (places.length > 1 && n === undefined) {
    report(
      'phrase-resolves',
      `Unexpected phrase \`${quote}\` with ${places.length} places, expected one in ${where}`,
      place,
      'Write `{quote: …, n: 2}` for the second place, or name the segment.'
    )
    return undefined
  }
  const found = places[(n ?? 1) - 1]
  if (!found)
    report(
      'phrase-resolves',
      `Unexpected place ${n} of \`${quote}\`, expected at most ${places.length} in ${where}`,
      place,
      'Places are counted from 1, in reading order.'
    )
  else checkWords(found, searched, quote, place, report)
  return found
}

/** A phrase is of whole words: «он» is no phrase of «Закон». */
function checkWords(
  {end, segment: id, start}: ResolvedPiece,
  searched: ReadonlyArray<PrintedSegment>,
  quote: string,
  place: Place,
  report: Report
): void {
  const {printed, start: offset} = searched.find((candidate) => candidate.id === id)!
  const whole = wholeWords(printed, {start: start - offset, end: end - offset})
  const words = printed.slice(whole.start, whole.end)
  if (words === quote) return
  report(
    'phrase-is-of-whole-words',
    `Unexpected phrase \`${quote}\` within \`${words}\` of \`${id}\`, expected whole words`,
    place,
    `Write \`${words}\`, or \`{quote: …, n: 2}\` for another place of it.`
  )
}

function placesIn(text: string, quote: string): ReadonlyArray<number> {
  const places: Array<number> = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}
